// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/handclock.h"
#include "tests/support/scriptedpool.h"
#include "tests/support/watchedaccount.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;
using Manner = ScriptedAnswer::Manner;

Q_DECLARE_METATYPE(candor::test::ScriptedAnswer)

namespace {

const QByteArray password = "p&ss=w\xc3\xb6rd +%";

TestCa& ca()
{
    static TestCa authority;
    return authority;
}

/// Two servers of one test: the one a person signs in to, and somebody else's.
struct Stage
{
    Stage()
        : Stage(ca().issue())
    {
    }
    explicit Stage(const std::optional<Credentials>& credentials)
        : pool(credentials)
        , elsewhere(ca().issue())
        , account(clock, {pool.url(), QStringLiteral("Candor"), QStringLiteral("en-US"), 2s, 20s, 20ms, 50ms})
    {
        account->setTls(ca().clientTls());
        elsewhere.script("*", {ScriptedAnswer::json(200, "{}")});
    }

    void signIn() { account->signIn(*Address::parse(u"alice@contoso.test"), QString::fromUtf8(password)); }
    bool failsWith(SignInStep step, SignInProblem problem)
    {
        signIn();
        if (!waitFor(account.failures))
            return false;
        const SignInFailure failure = account.failure();
        if (failure.step == step && failure.problem == problem && account.failures.count() == 1
            && account.signedIn.isEmpty() && account->state() == Account::State::SignedOut)
            return true;
        qWarning() << "step" << int(failure.step) << "problem" << int(failure.problem) << failure.host
                   << failure.detail << failure.httpStatus << account.signedIn.count();
        return false;
    }
    /// What must not leave: neither connection nor secret reached the other server.
    bool hasLeaked() const { return elsewhere.connections() != 0 || !elsewhere.requests().isEmpty(); }

    HandClock clock;
    ScriptedPool pool;
    ScriptedServer elsewhere;
    WatchedAccount account;
};

/// A server's answers that lead the sign-in to that address in one of its steps.
void mislead(ScriptedPool& pool, SignInStep step, const QByteArray& href)
{
    switch (step) {
    case SignInStep::Discovery:
        return pool.script("/", {ScriptedPool::discovery(href)});
    case SignInStep::Challenge:
        return pool.script("/user", {ScriptedPool::challenge(href)});
    case SignInStep::User:
        return pool.script("/user", {ScriptedPool::challenge(), ScriptedPool::user(href)});
    case SignInStep::Application:
        return pool.script("/applications", {ScriptedPool::application(href)});
    case SignInStep::Policies:
        return pool.script("/applications", {ScriptedPool::application("/app", href)});
    default:
        return pool.script("/applications", {ScriptedPool::application("/app", "/policies", href)});
    }
}

QByteArray pathOf(SignInStep step)
{
    switch (step) {
    case SignInStep::Discovery:
        return "/";
    case SignInStep::Token:
        return "/token";
    case SignInStep::Application:
        return "/applications";
    case SignInStep::Policies:
        return "/policies";
    default:
        return "/user";
    }
}

/// Scripts a step's answer and leaves the steps before it as they should be.
void spoil(ScriptedPool& pool, SignInStep step, const ScriptedAnswer& answer)
{
    if (step == SignInStep::User)
        pool.script("/user", {ScriptedPool::challenge(), answer});
    else
        pool.script(pathOf(step), {answer});
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void sendsWhatTheStepsSay();
    void overPlainLoopback();
    void answersNoOtherChallenge();
    void waitsForCertificates();
    void failures_data();
    void failures();
    void badAnswers_data();
    void badAnswers();
    void hostIsGone();
    void certificates_data();
    void certificates();
    void hostileHrefs_data();
    void hostileHrefs();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void tokenStaysWithItsFamily();
    void userMovesToAnotherServer();
    void userIsSentInCircles();
    void cancelAtEachStep_data();
    void cancelAtEachStep();
    void deleteAtEachStep_data();
    void deleteAtEachStep();
    void deleteWithinASignal_data();
    void deleteWithinASignal();
    void anotherSignInReplacesTheFirst();
    void invalidAddress();
    void secretsAreNotLogged();
};

void SignInTest::signsIn()
{
    Stage stage;
    stage.signIn();
    QCOMPARE(stage.account->state(), Account::State::SigningIn);
    QVERIFY(waitFor(stage.account.signedIn));
    QVERIFY(waitFor(stage.account.policies));
    QTRY_COMPARE(stage.pool.hanging("/events"), 1);
    QCOMPARE(stage.account->state(), Account::State::SignedIn);
    QCOMPARE(stage.account->connection(), Account::Connection::Online);
    QCOMPARE(stage.account->step(), SignInStep::Events);
    QCOMPARE(stage.account->displayName(), QStringLiteral("Alice Liddell"));
    QCOMPARE(stage.account->organisation(), QStringLiteral("contoso.test"));
    QVERIFY(!stage.account->lastFailure());
    const PolicyAnswer policy = stage.account.policy();
    QCOMPARE(policy.outcome, PolicyAnswer::Outcome::Document);
    QCOMPARE(policy.document, ScriptedPool::policies().body);
    QCOMPARE(policy.url, stage.pool.url(QStringLiteral("/policies")));
    QCOMPARE(policy.trust.answeringOrigin, stage.pool.url(QString()));
    QCOMPARE(policy.trust.signInDomain, QStringLiteral("contoso.test"));
    QCOMPARE(policy.trust.serviceOrigin, stage.pool.url(QString()));
    QVERIFY(!policy.trust.cloud);
    QCOMPARE(stage.account.attempts.count(), 1);
    QCOMPARE(stage.account.signedIn.count(), 1);
    QCOMPARE(stage.account.policies.count(), 1);
}

void SignInTest::sendsWhatTheStepsSay()
{
    Stage stage;
    stage.signIn();
    QVERIFY(waitFor(stage.account.policies));
    QTRY_COMPARE(stage.pool.hanging("/events"), 1);
    const auto& seen = stage.pool.requests();
    QByteArrayList lines;
    for (const SeenRequest& request : seen) {
        lines.append(request.method + ' ' + request.target);
        QCOMPARE(request.headers.value("accept"), "application/json");
        QCOMPARE(request.headers.value("user-agent"), "Candor");
        QVERIFY(!request.headers.contains("cookie"));
        const bool isAuthorized = lines.size() > 3;
        QCOMPARE(request.headers.value("authorization"), isAuthorized ? "Bearer cwt=AAEB1" : "");
        QCOMPARE(request.raw.contains("p%26ss"), request.target == "/token");
    }
    QCOMPARE(lines.mid(0, 5),
        (QByteArrayList{"GET /", "GET /user", "POST /token", "GET /user", "POST /applications"}));
    QVERIFY(lines.contains("GET /policies"));
    QVERIFY(lines.contains("GET /events?ack=1"));
    QCOMPARE(seen[2].body,
        "grant_type=password&username=alice%40contoso.test&password=p%26ss%3Dw%C3%B6rd%20%2B%25");
    QCOMPARE(seen[2].headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(seen[4].headers.value("content-type"), "application/json");
    QVERIFY(QRegularExpression(
        QStringLiteral(R"re(^\{"Culture":"en-US","EndpointId":"[0-9a-f-]{36}","UserAgent":"Candor"\}$)re"))
                .match(QString::fromUtf8(seen[4].body))
                .hasMatch());
}

void SignInTest::overPlainLoopback()
{
    Stage stage(std::nullopt);
    stage.signIn();
    QVERIFY(waitFor(stage.account.policies));
    QCOMPARE(stage.account.policy().outcome, PolicyAnswer::Outcome::Document);
}

/// Qt answers Negotiate with the person's own ticket by itself.
void SignInTest::answersNoOtherChallenge()
{
    for (const QByteArray scheme :
        {"Negotiate", "NTLM", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\""}) {
        Stage stage;
        ScriptedAnswer answer = ScriptedPool::challenge();
        answer.headers.emplaceBack("WWW-Authenticate", scheme);
        answer.headers.emplaceBack("Set-Cookie", "a=b");
        stage.pool.script("/user", {answer, ScriptedPool::user()});
        stage.signIn();
        QVERIFY2(waitFor(stage.account.signedIn), scheme.constData());
        QCOMPARE(stage.pool.count("/user"), 2);
        QVERIFY(!stage.pool.requests()[1].headers.contains("authorization"));
        for (const SeenRequest& request : stage.pool.requests())
            QVERIFY(!request.headers.contains("cookie"));
    }
}

void SignInTest::waitsForCertificates()
{
    Stage stage;
    WatchedAccount account(
        stage.clock, {stage.pool.url(), QStringLiteral("Candor"), QStringLiteral("en"), 2s});
    account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("x"));
    QCoreApplication::processEvents();
    QCOMPARE(account->state(), Account::State::SigningIn);
    QCOMPARE(account->step(), SignInStep::Discovery);
    QCOMPARE(account.attempts.count(), 1);
    QCOMPARE(stage.pool.connections(), 0);
    account->setTls(ca().clientTls());
    QVERIFY(waitFor(account.signedIn));
    QCOMPARE(account.attempts.count(), 1);
}

void SignInTest::failures_data()
{
    QTest::addColumn<SignInStep>("step");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<SignInProblem>("problem");
    QTest::addColumn<QString>("detail");
    using Step = SignInStep;
    using Problem = SignInProblem;
    const auto json = &ScriptedAnswer::json;
    const auto row
        = [](const char* name, Step step, const ScriptedAnswer& answer, Problem problem, const char* detail) {
              QTest::newRow(name) << step << answer << problem << QString::fromUtf8(detail);
          };
    row("wrong password", Step::Token, json(400, R"({"error":"invalid_grant"})"), Problem::WrongPassword,
        "invalid_grant");
    row("grant refused", Step::Token, json(400, R"({"error":"unsupported_grant_type"})"),
        Problem::GrantNotOffered, "unsupported_grant_type");
    row("other OAuth error", Step::Token, json(400, R"({"error":"invalid_client"})"), Problem::ServerError,
        "invalid_client");
    row("invalid_grant with 500", Step::Token, json(500, R"({"error":"invalid_grant"})"),
        Problem::ServerError, "invalid_grant");
    row("token for nothing", Step::Token, json(200, "{}"), Problem::OtherServer, "access_token");
    row("header in the token", Step::Token, ScriptedPool::token("a\\r\\nX: y"), Problem::OtherServer,
        "access_token");
    ScriptedAnswer noOAuth = json(401, {});
    noOAuth.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"x\"");
    row("another challenge", Step::Challenge, noOAuth, Problem::OtherServer, "WWW-Authenticate: MsRtcOAuth");
    row("no challenge", Step::Challenge, json(200, "{}"), Problem::OtherServer,
        "WWW-Authenticate: MsRtcOAuth");
    ScriptedAnswer noPassword = json(401, {});
    noPassword.headers.emplaceBack(
        "WWW-Authenticate", "MsRtcOAuth href=\"/token\",grant_type=\"urn:microsoft.rtc:windows\"");
    row("grant not offered", Step::Challenge, noPassword, Problem::GrantNotOffered,
        "urn:microsoft.rtc:windows");
    row("no user link", Step::Discovery, json(200, R"({"_links":{}})"), Problem::OtherServer,
        "_links.user.href");
    row("no applications", Step::User, json(200, "{}"), Problem::OtherServer, "_links.applications.href");
    row("token not taken", Step::User, json(401, {}), Problem::OtherServer, "HTTP 401");
    row("200 for an application", Step::Application, json(200, ScriptedPool::application().body),
        Problem::OtherServer, "HTTP 200");
    row("no events", Step::Application,
        json(201, R"({"_links":{"self":{"href":"/a"},"policies":{"href":"/p"}}})"), Problem::OtherServer,
        "_links.events.href");
    row("forbidden", Step::Application, ScriptedPool::error(403, "Forbidden", "AnonymousNotAllowed"),
        Problem::ServerError, "Forbidden/AnonymousNotAllowed");
}

void SignInTest::failures()
{
    QFETCH(SignInStep, step);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(SignInProblem, problem);
    Stage stage;
    spoil(stage.pool, step, answer);
    QVERIFY(stage.failsWith(step, problem));
    QTEST(stage.account.failure().detail, "detail");
    QCOMPARE(stage.account.failure().host, QStringLiteral("127.0.0.1"));
    QCOMPARE(stage.account.failure().httpStatus, answer.status);
    QCOMPARE(stage.account->connection(), Account::Connection::Offline);
}

void SignInTest::badAnswers_data()
{
    QTest::addColumn<SignInStep>("step");
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<SignInProblem>("problem");
    using Problem = SignInProblem;
    const auto of = &ScriptedAnswer::of;
    ScriptedAnswer large = ScriptedAnswer::json(200, QByteArray(70'000, ' '));
    ScriptedAnswer error = ScriptedPool::error(503, "ServiceFailure", "x");
    ScriptedAnswer slow = ScriptedAnswer::json(200, QByteArray(4000, ' '));
    slow.manner = Manner::Slow;
    ScriptedAnswer cut = ScriptedAnswer::json(200, QByteArray(500, ' '));
    cut.manner = Manner::Cut;
    const std::pair<const char*, std::pair<ScriptedAnswer, Problem>> kinds[] = {
        {"large", {large, Problem::AnswerTooLarge}},
        {"endless", {of(Manner::Endless, {}), Problem::AnswerTooLarge}},
        {"503", {error, Problem::ServerError}},
        {"no HTTP", {of(Manner::Raw, "SSH-2.0-OpenSSH_9.2\r\n"), Problem::HostUnreachable}},
        {"HTML",
            {ScriptedAnswer{404, "<html><body>It works!</body></html>", {}, Manner::Whole},
                Problem::OtherServer}},
        {"reset", {of(Manner::Reset, {}), Problem::HostUnreachable}},
        {"cut", {cut, Problem::HostUnreachable}},
        {"hang", {of(Manner::Hang, {}), Problem::TimedOut}},
        {"a byte every 150 ms", {slow, Problem::TimedOut}},
    };
    for (SignInStep step : {SignInStep::Discovery, SignInStep::Challenge, SignInStep::Token, SignInStep::User,
             SignInStep::Application})
        for (const auto& [name, kind] : kinds)
            QTest::addRow("%d %s", int(step), name) << step << kind.first << kind.second;
}

void SignInTest::badAnswers()
{
    QFETCH(SignInStep, step);
    QFETCH(ScriptedAnswer, answer);
    QFETCH(SignInProblem, problem);
    Stage stage;
    WatchedAccount account(stage.clock,
        {stage.pool.url(), QStringLiteral("Candor"), QStringLiteral("en"),
            problem == SignInProblem::TimedOut ? 400ms : 5000ms});
    account->setTls(ca().clientTls());
    spoil(stage.pool, step, answer);
    QElapsedTimer elapsed;
    elapsed.start();
    account->signIn(*Address::parse(u"alice@contoso.test"), QString::fromUtf8(password));
    QVERIFY(waitFor(account.failures));
    QVERIFY(elapsed.elapsed() < 4'000);
    QCOMPARE(account.failure().step, step);
    QCOMPARE(account.failure().problem, problem);
    QCOMPARE(account.failures.count(), 1);
    QVERIFY(account.signedIn.isEmpty());
}

void SignInTest::hostIsGone()
{
    Stage stage;
    stage.pool.stop();
    QVERIFY(stage.failsWith(SignInStep::Discovery, SignInProblem::HostUnreachable));
    QCOMPARE(stage.account.failure().host, QStringLiteral("127.0.0.1"));
}

void SignInTest::certificates_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const Credentials& credentials, const char* reason) {
        QTest::newRow(name) << credentials.certificate << credentials.key << QString::fromUtf8(reason);
    };
    row("expired", ca().issue({}, TestCa::Validity::Expired), "expired");
    row("another host's", ca().issueOnlyFor({QStringLiteral("other.test")}), "host name");
    row("self-signed", TestCa::selfSigned(), "self-signed");
    row("unknown authority", TestCa().issue(), "issuer certificate");
}

void SignInTest::certificates()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QString, reason);
    Stage stage(Credentials{certificate, key});
    QVERIFY(stage.failsWith(SignInStep::Discovery, SignInProblem::CertificateNotTrusted));
    QVERIFY2(stage.account.failure().detail.contains(reason), qPrintable(stage.account.failure().detail));
    QVERIFY(stage.pool.requests().isEmpty());
}

void SignInTest::hostileHrefs_data()
{
    QTest::addColumn<SignInStep>("step");
    QTest::addColumn<QByteArray>("href");
    QTest::addColumn<QString>("host");
    const std::pair<const char*, const char*> hrefs[] = {
        {"https://localhost:PORT/x", "localhost"},
        {"https://127.0.0.1:PORT/x", "127.0.0.1"},
        {"http://127.0.0.1:POOL/x", "127.0.0.1"},
        {"//localhost:PORT/x", "localhost"},
        {"https://contoso.test@localhost:PORT/x", "localhost"},
        {"https://evilcontoso.test/x", "evilcontoso.test"},
        {"https://contoso.test.evil.example/x", "contoso.test.evil.example"},
        {"http://lyncweb.contoso.test/x", "lyncweb.contoso.test"},
        {"https://login.microsoftonline.com/x", "login.microsoftonline.com"},
        {"ftp://lyncweb.contoso.test/x", "lyncweb.contoso.test"},
        {"javascript:alert(1)", "javascript:"},
    };
    for (SignInStep step : {SignInStep::Discovery, SignInStep::Challenge, SignInStep::User,
             SignInStep::Application, SignInStep::Policies, SignInStep::Events})
        for (const auto& [href, host] : hrefs)
            QTest::addRow("%d %s", int(step), href) << step << QByteArray(href) << QString::fromUtf8(host);
}

void SignInTest::hostileHrefs()
{
    QFETCH(SignInStep, step);
    QFETCH(QByteArray, href);
    Stage stage;
    href.replace("PORT", QByteArray::number(stage.elsewhere.port()));
    href.replace("POOL", QByteArray::number(stage.pool.port()));
    mislead(stage.pool, step, href);
    // A registered application's links are its answer's: they fail in that step.
    const SignInStep failing = std::min(step, SignInStep::Application);
    QVERIFY(stage.failsWith(failing, SignInProblem::HostRefused));
    QTEST(stage.account.failure().detail, "host");
    QVERIFY(!stage.hasLeaked());
    QCOMPARE(stage.pool.count("/x"), 0);
}

void SignInTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<SignInStep>("step");
    QTest::addColumn<int>("status");
    for (SignInStep step : {SignInStep::Discovery, SignInStep::Challenge, SignInStep::Token, SignInStep::User,
             SignInStep::Application})
        for (int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d %d", int(step), status) << step << status;
}

void SignInTest::redirectsAreNotFollowed()
{
    QFETCH(SignInStep, step);
    QFETCH(int, status);
    for (const bool isForeign : {true, false}) {
        Stage stage;
        const QUrl target
            = isForeign ? stage.elsewhere.url(QStringLiteral("/x")) : stage.pool.url(QStringLiteral("/x"));
        spoil(stage.pool, step, ScriptedAnswer::redirect(status, target.toEncoded()));
        QVERIFY(stage.failsWith(step, SignInProblem::RedirectRefused));
        QCOMPARE(stage.account.failure().detail, QStringLiteral("127.0.0.1"));
        QCOMPARE(stage.account.failure().httpStatus, status);
        QVERIFY(!stage.hasLeaked());
        QCOMPARE(stage.pool.count("/x"), 0);
    }
}

/// The server that answers later may name itself, and still gets no token: another one named the token
/// service.
void SignInTest::tokenStaysWithItsFamily()
{
    Stage stage;
    const QByteArray other = stage.elsewhere.url(QStringLiteral("/applications")).toEncoded();
    stage.elsewhere.script("/user", {ScriptedPool::user(other)});
    stage.pool.script("/user", {ScriptedPool::challenge(), ScriptedPool::user(other)});
    QVERIFY(stage.failsWith(SignInStep::User, SignInProblem::HostRefused));
    QVERIFY(!stage.hasLeaked());
    QVERIFY(stage.account->lastFailure());
}

void SignInTest::userMovesToAnotherServer()
{
    Stage stage;
    stage.pool.script("/user", {ScriptedPool::challenge(), ScriptedPool::redirectLink("/root2")});
    stage.pool.script("/root2", {ScriptedPool::discovery("/user2")});
    stage.pool.script("/user2", {ScriptedPool::challenge("/token2"), ScriptedPool::user()});
    stage.pool.script("/token2", {ScriptedPool::token("cwt=second")});
    stage.signIn();
    QVERIFY(waitFor(stage.account.policies));
    QVERIFY(!stage.pool.requestsOf("/root2")[0].headers.contains("authorization"));
    QVERIFY(!stage.pool.requestsOf("/user2")[0].headers.contains("authorization"));
    QCOMPARE(stage.pool.requestsOf("/user2")[1].headers.value("authorization"), "Bearer cwt=second");
    QCOMPARE(stage.pool.requestsOf("/policies")[0].headers.value("authorization"), "Bearer cwt=second");

    Stage hostile;
    hostile.pool.script("/user",
        {ScriptedPool::challenge(), ScriptedPool::redirectLink(hostile.elsewhere.url().toEncoded())});
    QVERIFY(hostile.failsWith(SignInStep::User, SignInProblem::RedirectRefused));
    QCOMPARE(hostile.account.failure().detail, QStringLiteral("127.0.0.1"));
    QVERIFY(!hostile.hasLeaked());
}

void SignInTest::userIsSentInCircles()
{
    Stage stage;
    stage.pool.script("/user", {ScriptedPool::redirectLink("/user")});
    QVERIFY(stage.failsWith(SignInStep::Challenge, SignInProblem::RedirectRefused));
    QCOMPARE(stage.pool.count("/user"), 11);
    Stage discovery;
    discovery.pool.script("/", {ScriptedPool::redirectLink("/")});
    QVERIFY(discovery.failsWith(SignInStep::Discovery, SignInProblem::RedirectRefused));
    QCOMPARE(discovery.pool.count("/"), 11);
}

void SignInTest::cancelAtEachStep_data()
{
    QTest::addColumn<SignInStep>("step");
    for (SignInStep step : {SignInStep::Discovery, SignInStep::Challenge, SignInStep::Token, SignInStep::User,
             SignInStep::Application})
        QTest::addRow("%d", int(step)) << step;
}

void SignInTest::cancelAtEachStep()
{
    QFETCH(SignInStep, step);
    Stage stage;
    spoil(stage.pool, step, ScriptedAnswer::of(Manner::Hang));
    stage.signIn();
    QTRY_COMPARE(stage.pool.hanging(pathOf(step)), 1);
    QCOMPARE(stage.account->step(), step);
    stage.account->cancel();
    QCOMPARE(stage.account->state(), Account::State::SignedOut);
    QCOMPARE(stage.account.failures.count(), 1);
    QCOMPARE(stage.account.failure().problem, SignInProblem::Cancelled);
    QCOMPARE(stage.account.failure().step, step);
    const auto requests = stage.pool.requests().size();
    QTRY_COMPARE(stage.pool.hanging(pathOf(step)), 0); // the connection is gone
    stage.account->cancel();
    QCOMPARE(stage.pool.requests().size(), requests);
    QCOMPARE(stage.account.failures.count(), 1);
    QVERIFY(stage.account.signedIn.isEmpty());
}

void SignInTest::deleteAtEachStep_data()
{
    cancelAtEachStep_data();
    QTest::newRow("policies") << SignInStep::Policies;
}

void SignInTest::deleteAtEachStep()
{
    QFETCH(SignInStep, step);
    Stage stage;
    spoil(stage.pool, step, ScriptedAnswer::of(Manner::Hang));
    stage.signIn();
    QTRY_COMPARE(stage.pool.hanging(pathOf(step)), 1);
    stage.account.account.reset();
    QTRY_COMPARE(stage.pool.hanging(pathOf(step)), 0);
    QVERIFY(stage.account.failures.isEmpty());
}

void SignInTest::deleteWithinASignal_data()
{
    QTest::addColumn<int>("signal");
    for (int signal = 0; signal < 6; ++signal)
        QTest::addRow("%d", signal) << signal;
}

void SignInTest::deleteWithinASignal()
{
    QFETCH(int, signal);
    Stage stage;
    Account* account = stage.account.account.get();
    const auto destroy = [&] { stage.account.account.reset(); };
    int changes = 0;
    if (signal == 0)
        connect(account, &Account::attemptStarted, this, destroy);
    else if (signal == 1)
        connect(account, &Account::signedIn, this, destroy);
    else if (signal == 2)
        connect(account, &Account::policiesAnswered, this, destroy);
    else if (signal == 3)
        connect(account, &Account::changed, this, [&] { ++changes < 3 ? void() : destroy(); });
    else
        connect(account, &Account::signInFailed, this, destroy);
    if (signal == 4)
        stage.pool.script("/token", {ScriptedAnswer::json(400, R"({"error":"invalid_grant"})")});
    if (signal == 5)
        connect(account, &Account::attemptStarted, account, [account] { account->cancel(); });
    stage.signIn();
    QTRY_VERIFY(!stage.account.account);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void SignInTest::anotherSignInReplacesTheFirst()
{
    Stage stage;
    stage.pool.script("/token", {ScriptedAnswer::of(Manner::Hang), ScriptedPool::token()});
    stage.pool.script("/user",
        {ScriptedPool::challenge(), ScriptedPool::challenge(), ScriptedPool::user(),
            ScriptedPool::challenge(), ScriptedPool::user()});
    stage.signIn();
    QTRY_COMPARE(stage.pool.hanging("/token"), 1);
    stage.signIn();
    QCOMPARE(stage.account.failures.count(), 1);
    QCOMPARE(stage.account.failure().problem, SignInProblem::Cancelled);
    QVERIFY(waitFor(stage.account.signedIn));
    QCOMPARE(stage.account.attempts.count(), 2);

    stage.account->signIn(*Address::parse(u"bob@contoso.test"), QStringLiteral("x"));
    QCOMPARE(stage.account.signedOut.count(), 1);
    QCOMPARE(stage.account.signedOut[0][0].value<Address>().text(), QStringLiteral("alice@contoso.test"));
    QVERIFY(waitFor(stage.account.signedIn, 2));
    QCOMPARE(stage.account->address().text(), QStringLiteral("bob@contoso.test"));
    QTRY_COMPARE(stage.pool.count("/app"), 1);
    QCOMPARE(stage.pool.requestsOf("/app")[0].method, "DELETE");
    QCOMPARE(stage.account.signedOut.count(), 1);
}

void SignInTest::invalidAddress()
{
    Stage stage;
    stage.account->signIn(Address(), QStringLiteral("x"));
    QCOMPARE(stage.account.failure().problem, SignInProblem::InvalidAddress);
    QCOMPARE(stage.pool.connections(), 0);

    HandClock clock;
    for (const char* service :
        {"http://lyncweb.contoso.test/", "https://user@127.0.0.1/", "ftp://127.0.0.1/"}) {
        WatchedAccount account(
            clock, {QUrl(QString::fromUtf8(service)), QStringLiteral("Candor"), QStringLiteral("en")});
        account->setTls(ca().clientTls());
        account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("x"));
        QCOMPARE(account.failure().problem, SignInProblem::HostRefused);
        QCOMPARE(account.attempts.count(), 1);
    }
}

QStringList logged;

void SignInTest::secretsAreNotLogged()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const QtMessageHandler previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { logged.append(text); });
    Stage stage;
    stage.signIn();
    const bool isSignedIn = waitFor(stage.account.policies);
    Stage wrong;
    wrong.pool.script(
        "/token", {ScriptedAnswer::json(400, R"({"error":"invalid_grant","detail":"alice@contoso.test"})")});
    const bool isRefused = wrong.failsWith(SignInStep::Token, SignInProblem::WrongPassword);
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(isSignedIn && isRefused);
    const QString own = logged.filter(QRegularExpression(QStringLiteral("sign-in|token|signed"))).join(u'\n');
    QVERIFY(own.contains(u"sign-in failed"));
    for (const char* secret : {"alice", "w\xc3\xb6rd", "p%26ss", "cwt="})
        QVERIFY2(!own.contains(QString::fromUtf8(secret)), secret);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
