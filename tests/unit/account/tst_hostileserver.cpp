// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/httpclient.h"
#include "tests/support/descriptors.h"
#include "tests/support/floodingserver.h"
#include "tests/support/handclock.h"
#include "tests/support/scriptedpool.h"
#include "tests/support/stallingrelay.h"
#include "tests/support/watchedaccount.h"

#include <QtTest>

#include <sys/socket.h>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;
using Manner = ScriptedAnswer::Manner;

Q_DECLARE_METATYPE(candor::test::ScriptedAnswer)

namespace {

/// What stands below a status line.
enum class Body { Empty, Garbage, Huge, Slow };
constexpr Body bodies[] = {Body::Empty, Body::Garbage, Body::Huge, Body::Slow};
constexpr std::array bodyNames{"empty", "garbage", "huge", "slow"};

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

ScriptedAnswer answerOf(int status, Body body)
{
    switch (body) {
    case Body::Empty:
        return {status, {}, {}, Manner::Whole};
    case Body::Garbage:
        return ScriptedAnswer::json(status, "\x01\xff{\"_links\":[\"code\":\n");
    case Body::Huge:
        return ScriptedAnswer::json(status, QByteArray(300'000, '['));
    case Body::Slow:
        break;
    }
    ScriptedAnswer slow{status, "{}", {}, Manner::Slow, 0ms};
    // What follows an answer that is whole without it may come behind the next request, which Qt then sends
    // again by itself: over such a connection no other request goes, so that each that is seen was meant.
    if (!hasBody(status))
        slow.headers.emplaceBack("Connection", "close");
    return slow;
}

/// Whether the problem is one that a person may be told of such an answer; none of them says it worked.
bool isTrueOf(SignInProblem problem, int status, Body body)
{
    if (body == Body::Huge && (hasBody(status) || problem == SignInProblem::AnswerTooLarge))
        return problem == SignInProblem::AnswerTooLarge;
    if (status >= 500)
        return problem == SignInProblem::ServerError;
    if (status >= 300 && status < 400)
        return problem == SignInProblem::OtherServer;
    return problem == SignInProblem::OtherServer || problem == SignInProblem::GrantNotOffered;
}

PolicyAnswer::Outcome outcomeOf(int status, Body body)
{
    if (status >= 500)
        return PolicyAnswer::Outcome::Unreachable;
    return status == 200 && body != Body::Huge ? PolicyAnswer::Outcome::Document
                                               : PolicyAnswer::Outcome::Faulty;
}

struct Step
{
    SignInStep step;
    QByteArray path;
    const char* name;
};
const Step steps[] = {{SignInStep::Discovery, "/", "discovery"},
    {SignInStep::Challenge, "/user", "challenge"}, {SignInStep::Token, "/token", "token"},
    {SignInStep::User, "/user", "user"}, {SignInStep::Application, "/applications", "application"}};

Account::Settings settingsFor(const QUrl& service, std::chrono::milliseconds deadline)
{
    // What is asked again by itself waits for an hour: each request in here was asked for.
    return {service, QStringLiteral("Candor"), QStringLiteral("en"), deadline, 60s, 1h, 1h};
}

void signIn(WatchedAccount& account)
{
    account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
}

/// Somebody who is signed in and listens to a server that is about to misbehave.
struct Listening
{
    static constexpr std::chrono::milliseconds firstWait = 1min;
    static constexpr std::chrono::milliseconds longestWait = 1h;

    Listening()
        : pool(std::nullopt)
        , account(
              clock, {pool.url(), QStringLiteral("Candor"), QStringLiteral("en"), 20s, 60s, firstWait, 1h})
    {
        account->setTls({});
    }

    bool start()
    {
        signIn(account);
        return waitFor(account.policies) && QTest::qWaitFor([&] { return pool.hanging("/events") == 1; });
    }
    /// The next poll meets that answer, long after the last; true when the client has planned another.
    bool meets(const ScriptedAnswer& answer)
    {
        clock.advance(longestWait); // a try that was planned before lies in the past
        pool.script("/events", {answer});
        if (!pool.release("/events", answer))
            account->refreshPolicies();
        while (planned() <= 0ms)
            if (!account.changes.wait(10'000))
                return false;
        return true;
    }
    /// How long the client means to wait before it tries again.
    std::chrono::milliseconds planned() const
    {
        const auto now = clock.now().time_since_epoch().count();
        return std::chrono::milliseconds(
            account.account->nextTry().isValid() ? account.account->nextTry().toMSecsSinceEpoch() - now : 0);
    }
    /// Signed in all the time, told once that the connection is lost, with every policy read that was asked
    /// for.
    bool isUnharmed() const
    {
        return account.account->state() == Account::State::SignedIn && account.signedIn.count() == 1
            && account.signedOut.isEmpty() && account.failures.isEmpty() && account.outages.count() == 1
            && account.policy().outcome == PolicyAnswer::Outcome::Document;
    }
    /// The server is itself again, and says so: what it says arrives.
    bool recovers()
    {
        pool.script("/policies", {ScriptedPool::policies("Enabled")});
        pool.script("/events", {ScriptedPool::events(2, true), ScriptedAnswer::of(Manner::Hang)});
        account->refreshPolicies();
        return QTest::qWaitFor([&] {
            return account->connection() == Account::Connection::Online
                && account.policy().document == ScriptedPool::policies("Enabled").body;
        });
    }

    HandClock clock;
    ScriptedPool pool;
    WatchedAccount account;
};

/// Somebody whose server gives that answer at one step, with a body that comes far too slowly.
struct Delayed
{
    static constexpr std::chrono::milliseconds deadline = 1200ms;

    Delayed(SignInStep failing, const QByteArray& path, int code)
        : step(failing)
        , status(code)
        , pool(std::nullopt)
        , account(clock,
              {pool.url(), QStringLiteral("Candor"), QStringLiteral("en"),
                  step == SignInStep::Events ? 20s : deadline, deadline, 1h, 1h})
    {
        account->setTls({});
        QList<ScriptedAnswer> answers{
            {status, QByteArray(5000, ' '), {}, Manner::SlowBody, std::chrono::milliseconds(100)}};
        if (step == SignInStep::User)
            answers.prepend(ScriptedPool::challenge());
        pool.script(path, answers);
    }
    bool ends()
    {
        return waitFor(step == SignInStep::Policies ? account.policies
                : step == SignInStep::Events        ? account.outages
                                                    : account.failures);
    }
    SignInFailure failure() const
    {
        return step == SignInStep::Policies ? account.policy().failure
            : step == SignInStep::Events    ? account.outage()
                                            : account.failure();
    }

    const SignInStep step;
    const int status;
    HandClock clock;
    ScriptedPool pool;
    WatchedAccount account;
};

/// Takes connections and says nothing, until told to.
class SilentServer
{
public:
    SilentServer() { m_server.listen(QHostAddress::LocalHost); }

    QUrl url(const QString& scheme) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort()));
    }
    /// Says with the first bytes that come that it will send none, and stays.
    void halfCloses()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server,
                [socket] { ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR); });
        });
    }

private:
    QTcpServer m_server;
};

} // namespace

/// Sign-in, policies and events against every status and body there is: one end each, in time, with nothing
/// left over.
class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("candor.account=false")); }
    void everyStatusEndsTheSignIn_data();
    void everyStatusEndsTheSignIn();
    void everyStatusOfPoliciesIsJudged_data();
    void everyStatusOfPoliciesIsJudged();
    void aBodyThatDoesNotComeInTimeIsNone_data();
    void aBodyThatDoesNotComeInTimeIsNone();
    void everyStatusOfEventsIsOneOutage_data();
    void everyStatusOfEventsIsOneOutage();
    void eventsThatLieAreAnOutage_data();
    void eventsThatLieAreAnOutage();
    void halfOpenConnectionsEnd_data();
    void halfOpenConnectionsEnd();
    void aPeerThatVanishedIsReplaced();
    void aHandshakeThatStallsIsLeftBehind();
    void aHeadThatNeverEndsIsCutOff();
};

void HostileServerTest::everyStatusEndsTheSignIn_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("body");
    for (std::size_t step = 0; step < std::size(steps); ++step)
        for (const Body body : bodies)
            QTest::addRow("%s, %s", steps[step].name, bodyNames[std::size_t(body)]) << int(step) << int(body);
}

void HostileServerTest::everyStatusEndsTheSignIn()
{
    QFETCH(int, step);
    QFETCH(int, body);
    const Step& spoiled = steps[step];
    HandClock clock;
    ScriptedPool pool(std::nullopt);
    WatchedAccount account(clock, settingsFor(pool.url(), 20s));
    account->setTls({});
    int descriptors = 0;
    for (int status = 200; status <= 599; ++status) {
        pool.script("/user", {ScriptedPool::challenge(), ScriptedPool::user()});
        QList<ScriptedAnswer> answers{answerOf(status, Body(body))};
        if (spoiled.step == SignInStep::User)
            answers.prepend(ScriptedPool::challenge());
        pool.script(spoiled.path, answers);
        signIn(account);
        QVERIFY(waitFor(account.failures, status - 199));
        const SignInFailure failure = account.failure();
        QVERIFY2(failure.step == spoiled.step && isTrueOf(failure.problem, status, Body(body)),
            qPrintable(QStringLiteral("%1: step %2, problem %3")
                           .arg(status)
                           .arg(int(failure.step))
                           .arg(int(failure.problem))));
        QCOMPARE(account->state(), Account::State::SignedOut);
        if (status == 210)
            descriptors = openDescriptors();
    }
    QVERIFY(account.signedIn.isEmpty());
    QCOMPARE(account.attempts.count(), 400);
    // After a 401 that could be read a step that carries a token asks once more, with a fresh one.
    const bool isRenewed = spoiled.step >= SignInStep::User && Body(body) != Body::Huge;
    const int asked = (spoiled.step == SignInStep::User ? 800 : 400) + (isRenewed ? 1 : 0);
    QCOMPARE(pool.count(spoiled.path), asked);
    // Nor was any other step asked more often than each attempt asks it.
    QCOMPARE(pool.count("/"), 400);
    QTRY_VERIFY2(openDescriptors() <= descriptors + 2, qPrintable(QString::number(openDescriptors())));
}

void HostileServerTest::everyStatusOfPoliciesIsJudged_data()
{
    QTest::addColumn<int>("body");
    for (const Body body : bodies)
        QTest::newRow(bodyNames[std::size_t(body)]) << int(body);
}

void HostileServerTest::everyStatusOfPoliciesIsJudged()
{
    QFETCH(int, body);
    HandClock clock;
    ScriptedPool pool(std::nullopt);
    WatchedAccount account(clock, settingsFor(pool.url(), 20s));
    account->setTls({});
    signIn(account);
    QVERIFY(waitFor(account.policies));
    int descriptors = 0;
    for (int status = 200; status <= 599; ++status) {
        pool.script("/policies", {answerOf(status, Body(body))});
        account->refreshPolicies();
        QVERIFY(waitFor(account.policies, status - 198));
        QVERIFY2(account.policy().outcome == outcomeOf(status, Body(body)),
            qPrintable(QStringLiteral("%1: %2").arg(status).arg(int(account.policy().outcome))));
        if (status == 210)
            descriptors = openDescriptors();
    }
    QCOMPARE(account->state(), Account::State::SignedIn);
    // Once at sign-in, and after a 401 that could be read once more with a fresh token.
    const int renewed = Body(body) == Body::Huge ? 0 : 1;
    QCOMPARE(pool.count("/policies"), 401 + renewed);
    QCOMPARE(pool.count("/token"), 1 + renewed);
    QTRY_VERIFY2(openDescriptors() <= descriptors + 2, qPrintable(QString::number(openDescriptors())));
}

void HostileServerTest::aBodyThatDoesNotComeInTimeIsNone_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("path");
    for (const Step& step : steps)
        QTest::newRow(step.name) << int(step.step) << step.path;
    QTest::newRow("policies") << int(SignInStep::Policies) << QByteArray("/policies");
    QTest::newRow("events") << int(SignInStep::Events) << QByteArray("/events");
}

void HostileServerTest::aBodyThatDoesNotComeInTimeIsNone()
{
    QFETCH(int, step);
    QFETCH(QByteArray, path);
    constexpr int atOnce = 140; // with Debian's 1,024 descriptors
    std::vector<std::unique_ptr<Delayed>> all;
    for (int status = 200; status <= 599; ++status) {
        if (hasBody(status))
            all.push_back(std::make_unique<Delayed>(SignInStep(step), path, status));
        if (all.size() < atOnce && status < 599)
            continue;
        for (const auto& one : all)
            signIn(one->account);
        for (const auto& one : all) {
            QVERIFY2(one->ends(), qPrintable(QString::number(one->status)));
            const SignInFailure failure = one->failure();
            QVERIFY2(failure.step == SignInStep(step) && failure.problem == SignInProblem::TimedOut,
                qPrintable(QStringLiteral("%1: step %2, problem %3")
                               .arg(one->status)
                               .arg(int(failure.step))
                               .arg(int(failure.problem))));
            QCOMPARE(one->account->state(),
                step < int(SignInStep::Policies) ? Account::State::SignedOut : Account::State::SignedIn);
            // Qt tells nothing of a 401 or 407 before it is whole: a poll that has only run out, which counts
            // when it does so twice.
            const bool isSilent = one->status == 401 || one->status == 407;
            const bool isTwice = SignInStep(step) == SignInStep::User
                || (SignInStep(step) == SignInStep::Events && isSilent);
            QVERIFY2(one->pool.count(path) == (isTwice ? 2 : 1),
                qPrintable(QStringLiteral("%1: %2 times").arg(one->status).arg(one->pool.count(path))));
        }
        all.clear();
    }
}

void HostileServerTest::everyStatusOfEventsIsOneOutage_data()
{
    everyStatusOfPoliciesIsJudged_data();
}

void HostileServerTest::everyStatusOfEventsIsOneOutage()
{
    QFETCH(int, body);
    Listening person;
    QVERIFY(person.start());
    int descriptors = 0;
    std::chrono::milliseconds wait = Listening::firstWait;
    for (int status = 200; status <= 599; ++status) {
        QVERIFY2(person.meets(answerOf(status, Body(body))), qPrintable(QString::number(status)));
        QVERIFY2(person.isUnharmed(), qPrintable(QString::number(status)));
        QCOMPARE(person.account->connection(), Account::Connection::Reconnecting);
        QVERIFY2(person.planned() >= wait / 2 && person.planned() <= wait,
            qPrintable(QStringLiteral("%1: %2 ms").arg(status).arg(person.planned().count())));
        wait = std::min(wait * 2, Listening::longestWait);
        if (status == 210)
            descriptors = openDescriptors();
    }
    QVERIFY(person.account.outage().step == SignInStep::Events);
    // After a 401 that could be read once more with a fresh token.
    QCOMPARE(person.pool.count("/events"), 400 + (Body(body) == Body::Huge ? 0 : 1));
    QCOMPARE(person.pool.count("/applications"), 1);
    QTRY_VERIFY2(openDescriptors() <= descriptors + 2, qPrintable(QString::number(openDescriptors())));
    QVERIFY(person.recovers());
    QVERIFY(person.isUnharmed());
}

void HostileServerTest::eventsThatLieAreAnOutage_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    const auto says = [](const char* text) { return ScriptedAnswer::json(200, text); };
    QTest::newRow("reset") << ScriptedAnswer::of(Manner::Reset);
    QTest::newRow("half an answer") << ScriptedAnswer{200, ScriptedPool::events(2).body, {}, Manner::Cut};
    QTest::newRow("without end") << ScriptedAnswer{200, "x", {}, Manner::Endless};
    QTest::newRow("no HTTP") << ScriptedAnswer::of(Manner::Raw, "\x16\x03\x01 no\r\n\r\n");
    QTest::newRow("a status of five digits")
        << ScriptedAnswer::of(Manner::Raw, "HTTP/1.1 20000 OK\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("no next") << says(R"({"_links":{},"sender":[]})");
    QTest::newRow("an empty next") << says(R"({"_links":{"next":{"href":""}}})");
    QTest::newRow("a next that is none") << says(R"({"_links":{"next":{"href":17}}})");
    QTest::newRow("a next elsewhere") << says(R"({"_links":{"next":{"href":"https://evil.test/events"}}})");
    QTest::newRow("a next that is a file") << says(R"({"_links":{"next":{"href":"file:///etc/passwd"}}})");
    QTest::newRow("too deep") << ScriptedAnswer::json(200, QByteArray(4000, '[') + QByteArray(4000, ']'));
    QTest::newRow("no UTF-8") << says("{\"_links\":{\"next\":{\"href\":\"/\xff\xfe\"}}}");
    QTest::newRow("another 404") << ScriptedPool::error(404, "NotFound", "ApplicationNotFoundAtAll");
    QTest::newRow("another 409") << ScriptedPool::error(409, "Conflict", "PGetReplacedNot");
    QTest::newRow("a redirect elsewhere") << ScriptedAnswer::redirect(302, "https://evil.test/events");
    QTest::newRow("a redirect without an address") << ScriptedAnswer::redirect(307, {});
}

void HostileServerTest::eventsThatLieAreAnOutage()
{
    QFETCH(ScriptedAnswer, answer);
    Listening person;
    QVERIFY(person.start());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(person.meets(answer));
        QVERIFY(person.isUnharmed());
        QCOMPARE(person.account->connection(), Account::Connection::Reconnecting);
    }
    QCOMPARE(person.pool.count("/applications"), 1);
    QVERIFY(person.recovers());
    QVERIFY(person.isUnharmed());
}

void HostileServerTest::halfOpenConnectionsEnd_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("halfCloses");
    QTest::newRow("no TLS handshake") << QStringLiteral("https") << false;
    QTest::newRow("no answer") << QStringLiteral("http") << false;
    QTest::newRow("half closed in the handshake") << QStringLiteral("https") << true;
    QTest::newRow("half closed before the answer") << QStringLiteral("http") << true;
}

void HostileServerTest::halfOpenConnectionsEnd()
{
    QFETCH(QString, scheme);
    QFETCH(bool, halfCloses);
    HandClock clock;
    SilentServer server;
    if (halfCloses)
        server.halfCloses();
    WatchedAccount account(clock, settingsFor(server.url(scheme), 250ms));
    account->setTls({});
    const int descriptors = openDescriptors();
    for (int attempt = 1; attempt <= 4; ++attempt) {
        signIn(account);
        QVERIFY(waitFor(account.failures, attempt));
        QCOMPARE(account.failure().step, SignInStep::Discovery);
        const SignInProblem problem = account.failure().problem;
        QVERIFY(problem == SignInProblem::TimedOut
            || (halfCloses
                && (problem == SignInProblem::HostUnreachable || problem == SignInProblem::OtherServer)));
    }
    // The listener keeps its ends of what it never looked at; ours are gone.
    QTRY_VERIFY2(openDescriptors() <= descriptors + 4 + 2, qPrintable(QString::number(openDescriptors())));
}

/// A connection kept alive whose other end died without a word costs one deadline, not the session.
void HostileServerTest::aPeerThatVanishedIsReplaced()
{
    HandClock clock;
    ScriptedPool pool(std::nullopt);
    WatchedAccount account(clock, settingsFor(pool.url(), 1500ms));
    account->setTls({});
    signIn(account);
    QVERIFY(waitFor(account.policies));
    const int connections = pool.connections();
    pool.script("/policies", {ScriptedAnswer::of(Manner::Hang), ScriptedPool::policies("Enabled")});
    account->refreshPolicies();
    QVERIFY(waitFor(account.policies, 2));
    QCOMPARE(account.policy().failure.problem, SignInProblem::TimedOut);
    account->refreshPolicies();
    QVERIFY(waitFor(account.policies, 3));
    QCOMPARE(account.policy().outcome, PolicyAnswer::Outcome::Document);
    QVERIFY(pool.connections() > connections);
    QCOMPARE(account->state(), Account::State::SignedIn);
}

/// A handshake has no deadline of its own in Qt, and a request that is aborted leaves it going.
void HostileServerTest::aHandshakeThatStallsIsLeftBehind()
{
    const TestCa ca;
    HandClock clock;
    ScriptedPool pool(ca.issue());
    StallingRelay relay(pool.port());
    WatchedAccount account(clock, settingsFor(relay.url(), 1500ms));
    account->setTls(ca.clientTls());
    signIn(account);
    QVERIFY(waitFor(account.failures));
    QCOMPARE(account.failure().problem, SignInProblem::TimedOut);
    signIn(account);
    QVERIFY(waitFor(account.policies));
    QCOMPARE(account.policy().outcome, PolicyAnswer::Outcome::Document);
}

void HostileServerTest::aHeadThatNeverEndsIsCutOff()
{
    FloodingServer server("HTTP/1.1 200 OK\r\nX: ", "x");
    HttpClient client(QStringLiteral("test"), nullptr);
    std::optional<HttpAnswer> answer;
    HttpCall call;
    call.url = server.url();
    call.deadline = 300ms;
    const Held<Exchange> exchange
        = client.send(std::move(call), [&answer](const HttpAnswer& given) { answer = given; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure->problem, SignInProblem::TimedOut);
    QTRY_VERIFY2(server.isCut, "its connection is gone");
}

QTEST_GUILESS_MAIN(HostileServerTest)

#include "tst_hostileserver.moc"
