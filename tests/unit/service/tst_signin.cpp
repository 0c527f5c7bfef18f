// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/desk.h"

#include <QTest>

using namespace candor;
using namespace candor::service;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const QString alice = QStringLiteral("alice@contoso.test");

QString errorOf(const Answer& answer)
{
    return Desk::json(answer)[QStringLiteral("error")].toString();
}

QString subcodeOf(const Answer& answer)
{
    return Desk::json(answer)[QStringLiteral("subcode")].toString();
}

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootLeadsToTheUser();
    void challengesWithBoth();
    void givesATokenForThePassword();
    void refusesWrongPasswordsAndUnknownPeople();
    void refusesForms();
    void limitsTries();
    void tokensRunOut();
    void registersAnApplication();
    void anApplicationIsItsOwners();
    void endsAnApplication();
    void tellsPolicies();
    void countsConnectedClients();
    void tellsAChange();
    void tellsAChangeOfTheOwnTenantOnly();
    void tellsAgainWhatGotLost();
    void aSecondPollReplacesTheFirst();
    void aPollEndsInTime();
    void forgetsUnusedApplications();
    void letsGuestsIn();
    void refusesPathsAndMethods();
    void brokenPoliciesAreSaid();
};

void Test::rootLeadsToTheUser()
{
    Desk desk;
    const Answer root = desk.get("/");
    QCOMPARE(root.status, 200);
    QCOMPARE(Desk::href(root, "user"),
        QByteArray("http://lync.contoso.test:8443/Autodiscover/AutodiscoverService.svc/root/oauth/user"));
    QCOMPARE(Desk::href(root, "self"), QByteArray("http://lync.contoso.test:8443/"));
    QVERIFY(Desk::href(root, "xframe").endsWith(".html"));
    Request byDomain = Desk::request("GET", "/");
    byDomain.isSecure = true;
    byDomain.headers.emplaceBack("host", "lyncdiscover.contoso.test");
    QCOMPARE(Desk::href(*desk.ask(byDomain), "user"),
        QByteArray("https://lyncdiscover.contoso.test/Autodiscover/AutodiscoverService.svc/root/oauth/"
                   "user?originalDomain=contoso.test"));
    Request hostile = Desk::request("GET", "/");
    hostile.headers.emplaceBack("host", "a\"b\r\nX: y");
    QVERIFY(Desk::href(*desk.ask(hostile), "user").startsWith("/Autodiscover"));
}

void Test::challengesWithBoth()
{
    Desk desk;
    const Answer answer = desk.get(userPath);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.headers.size(), 2);
    QVERIFY(answer.headers[0].second.startsWith("Bearer trusted_issuers=\""));
    QVERIFY(answer.headers[1].second.startsWith(
        "MsRtcOAuth href=\"http://lync.contoso.test:8443/WebTicket/oauthtoken\",grant_type=\""));
    QVERIFY(answer.headers[1].second.endsWith(",password\""));
    QCOMPARE(desk.get(userPath, "cwt=AAEB").status, 401);
    QCOMPARE(desk.get(applicationsPath).status, 401);
}

void Test::givesATokenForThePassword()
{
    Desk desk;
    desk.addAccount(alice, "p&s+w %");
    const Answer answer = desk.signIn("sip:Alice@Contoso.test", "p&s+w %");
    QCOMPARE(answer.status, 200);
    const QJsonObject token = Desk::json(answer);
    QVERIFY(token[QStringLiteral("access_token")].toString().startsWith(u"cwt="));
    QCOMPARE(token[QStringLiteral("access_token")].toString().size(), 4 + 43);
    QCOMPARE(token[QStringLiteral("expires_in")].toInt(), 8 * 3600);
    QCOMPARE(token[QStringLiteral("token_type")].toString(), QStringLiteral("Bearer"));
    QVERIFY(desk.token("alice@contoso.test", "p&s+w %") != desk.token("alice@contoso.test", "p&s+w %"));
    const Answer user = desk.get(userPath, token[QStringLiteral("access_token")].toString().toLatin1());
    QCOMPARE(user.status, 200);
    QCOMPARE(Desk::href(user, "applications"),
        QByteArray("http://lync.contoso.test:8443/ucwa/oauth/v1/applications"));
}

void Test::refusesWrongPasswordsAndUnknownPeople()
{
    Desk desk;
    desk.addAccount(alice, "right");
    for (const Answer& answer :
        {desk.signIn("alice@contoso.test", "wrong"), desk.signIn("alice@contoso.test", ""),
            desk.signIn("bob@contoso.test", "right"), desk.signIn("nobody", "right"), desk.signIn("", "")}) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorOf(answer), QStringLiteral("invalid_grant"));
    }
}

void Test::refusesForms()
{
    Desk desk;
    Request post = Desk::request("POST", tokenPath);
    QCOMPARE(desk.ask(post)->status, 415);
    post.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
    QCOMPARE(errorOf(*desk.ask(post)), QStringLiteral("invalid_request"));
    post.body = "grant_type=urn:microsoft.rtc:windows";
    QCOMPARE(errorOf(*desk.ask(post)), QStringLiteral("unsupported_grant_type"));
    post.body = QByteArray(17 * 1024, 'a');
    QCOMPARE(desk.ask(post)->status, 413);
    QCOMPARE(desk.get(tokenPath).status, 405);
}

void Test::limitsTries()
{
    Desk desk;
    desk.addAccount(alice, "right");
    QCOMPARE(desk.signIn("alice@contoso.test", "right").status, 200);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(desk.signIn("alice@contoso.test", "wrong").status, 400);
    QCOMPARE(desk.signIn("alice@contoso.test", "wrong").status, 429);
    const Answer refused = desk.signIn("alice@contoso.test", "right");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value(0), (Header{"Retry-After", "300"}));
    desk.clock.advance(5min);
    QCOMPARE(desk.signIn("alice@contoso.test", "right").status, 200);
}

void Test::tokensRunOut()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    desk.clock.advance(8h - 1s);
    desk.desk->sweep();
    QCOMPARE(desk.get(userPath, token).status, 200);
    desk.clock.advance(1s);
    QCOMPARE(desk.get(userPath, token).status, 401);
    desk.desk->sweep();
    QCOMPARE(desk.get(userPath, token).status, 401);
}

void Test::registersAnApplication()
{
    Desk desk;
    desk.addAccount(QStringLiteral("lenea.b@contoso.test"), "right");
    const QByteArray token = desk.token("lenea.b@contoso.test", "right");
    Request post = Desk::request("POST", applicationsPath, token);
    for (const QByteArray& body : {QByteArray(), QByteArray("[]"), QByteArray("{}"),
             QByteArray("{\"UserAgent\":1,\"EndpointId\":2}")}) {
        post.body = body;
        QCOMPARE(desk.ask(post)->status, 400);
    }
    post.body = R"({"UserAgent":"Candor","EndpointId":"4b2d","Culture":"pt-BR"})";
    const Answer answer = *desk.ask(post);
    QCOMPARE(answer.status, 201);
    const QJsonObject document = Desk::json(answer);
    const QJsonObject me = document[QStringLiteral("_embedded")][QStringLiteral("me")].toObject();
    QCOMPARE(me[QStringLiteral("name")].toString(), QStringLiteral("Lenea B"));
    QCOMPARE(me[QStringLiteral("uri")].toString(), QStringLiteral("sip:lenea.b@contoso.test"));
    QCOMPARE(me[QStringLiteral("rel")].toString(), QStringLiteral("me"));
    QCOMPARE(document[QStringLiteral("organization")].toString(), QStringLiteral("contoso.test"));
    QCOMPARE(document[QStringLiteral("culture")].toString(), QStringLiteral("pt-BR"));
    const QByteArray self = Desk::href(answer, "self");
    QVERIFY(answer.headers.contains(Header{"Location", self}));
    QCOMPARE(Desk::href(answer, "policies"), self + "/policies");
    QCOMPARE(Desk::href(answer, "events"), self + "/events?ack=1");
}

void Test::anApplicationIsItsOwners()
{
    Desk desk;
    desk.addAccount(alice, "right");
    desk.addAccount(QStringLiteral("bob@contoso.test"), "right");
    const QByteArray application = desk.apply(desk.token("alice@contoso.test", "right"));
    QCOMPARE(desk.get(application + "/policies", desk.token("alice@contoso.test", "right")).status, 200);
    const Answer other = desk.get(application + "/policies", desk.token("bob@contoso.test", "right"));
    QCOMPARE(other.status, 404);
    QCOMPARE(subcodeOf(other), QStringLiteral("ApplicationNotFound"));
}

void Test::endsAnApplication()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray application = desk.apply(token);
    QVERIFY(!desk.ask(Desk::request("GET", application + "/events?ack=1", token)));
    const auto poll = desk.last;
    QCOMPARE(desk.ask(Desk::request("DELETE", application, token))->status, 204);
    QCOMPARE((*poll)->status, 404);
    QCOMPARE(subcodeOf(desk.get(application + "/policies", token)), QStringLiteral("ApplicationNotFound"));
    QCOMPARE(subcodeOf(*desk.ask(Desk::request("DELETE", application, token))),
        QStringLiteral("ApplicationNotFound"));
}

void Test::tellsPolicies()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray path = desk.apply(token) + "/policies";
    const Answer plain = desk.get(path, token);
    QJsonObject document = Desk::json(plain);
    QCOMPARE(document[QStringLiteral("rel")].toString(), QStringLiteral("policies"));
    QCOMPARE(document[QStringLiteral("emoticons")].toString(), QStringLiteral("Enabled"));
    for (const char* unset : {"disableAutomaticSendTracing", "customerExperienceImprovementProgram",
             "logging", "loggingLevel", "helpEnvironment"})
        QVERIFY2(!document.contains(QString::fromLatin1(unset)), unset);
    QCOMPARE(Desk::href(plain, "telemetry"), QByteArray("http://lync.contoso.test:8443"));
    Policies policies(*desk.database);
    setPolicy(*desk.database, {PolicyScope::Server, {}, QStringLiteral("DisableAutomaticSendTracing")},
        QStringLiteral("Disabled"));
    setPolicy(*desk.database, {PolicyScope::Server, {}, QStringLiteral("telemetry")}, QStringLiteral("none"));
    setPolicy(*desk.database,
        {PolicyScope::Tenant, QStringLiteral("contoso.test"), QStringLiteral("loggingLevel")},
        QStringLiteral("Light"));
    const Answer set = desk.get(path, token);
    document = Desk::json(set);
    QCOMPARE(document[QStringLiteral("disableAutomaticSendTracing")].toString(), QStringLiteral("Disabled"));
    QCOMPARE(document[QStringLiteral("loggingLevel")].toString(), QStringLiteral("Light"));
    QVERIFY(Desk::href(set, "telemetry").isEmpty());
    QVERIFY(!Desk::href(set, "self").isEmpty());
}

/// Another process' change: only such a one makes the service look.
void changeElsewhere(const Desk& desk, const PolicySet::Key& key, const QString& value)
{
    QString why;
    const auto other = Database::open(desk.folder(), why);
    QVERIFY2(other && setPolicy(*other, key, value), qPrintable(why));
}

const PolicySet::Key ban{PolicyScope::Server, {}, QStringLiteral("DisableAutomaticSendTracing")};

void Test::countsConnectedClients()
{
    using namespace std::chrono_literals;
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QString tenant = QStringLiteral("contoso.test");
    const auto apply = [&](const QByteArray& agent) {
        Request post = Desk::request("POST", applicationsPath, token);
        post.body = R"({"UserAgent":")" + agent + R"(","EndpointId":"4b2d"})";
        return Desk::href(*desk.ask(post), "self");
    };
    QVERIFY(desk.desk->clients().isEmpty());
    const QByteArray polling = apply("Candor/1.20.3");
    apply("Candor/1.20.3");
    for (const char* agent :
        {"Candor", "Candor/alice", "Candor/1.2 alice", "candor/1.2", "Candor/1.2\\n", "Candor/12345.1"})
        QVERIFY(!apply(agent).isEmpty());
    QCOMPARE(desk.desk->clients(), (QMap<QString, int>{{tenant, 8}}));
    QCOMPARE(desk.desk->applications().versions(tenant, desk.clock.monotonic()),
        (QMap<QString, int>{{QString(), 6}, {QStringLiteral("1.20.3"), 2}}));
    QVERIFY(desk.desk->applications()
                .versions(QStringLiteral("fabrikam.test"), desk.clock.monotonic())
                .isEmpty());
    QVERIFY(!desk.ask(Desk::request("GET", polling.mid(polling.indexOf('/', 8)) + "/events?ack=1", token)));
    desk.clock.advance(61s);
    QCOMPARE(desk.desk->clients(), (QMap<QString, int>{{tenant, 1}}));
}

void Test::tellsAChange()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray application = desk.apply(token);
    QVERIFY(!desk.ask(Desk::request("GET", application + "/events?ack=1", token)));
    desk.desk->lookForChanges();
    QVERIFY(!*desk.last);
    changeElsewhere(desk, ban, QStringLiteral("Enabled"));
    desk.desk->lookForChanges();
    QVERIFY(*desk.last);
    const Answer answer = **desk.last;
    QVERIFY(Desk::href(answer, "next").endsWith(application + "/events?ack=2"));
    const QJsonValue sender = Desk::json(answer)[QStringLiteral("sender")][0];
    QCOMPARE(sender[QStringLiteral("rel")].toString(), QStringLiteral("policies"));
    QVERIFY(
        sender[QStringLiteral("href")].toString().endsWith(QString::fromLatin1(application + "/policies")));
    QCOMPARE(
        sender[QStringLiteral("events")][0][QStringLiteral("type")].toString(), QStringLiteral("updated"));
    QCOMPARE(sender[QStringLiteral("events")][0][QStringLiteral("link")][QStringLiteral("rel")].toString(),
        QStringLiteral("policies"));
    // Told and acknowledged: the next one waits again. A change that changes nothing wakes nobody.
    QVERIFY(!desk.ask(Desk::request("GET", application + "/events?ack=2", token)));
    changeElsewhere(desk, ban, QStringLiteral("Enabled"));
    desk.desk->lookForChanges();
    QVERIFY(!*desk.last);
}

void Test::tellsAChangeOfTheOwnTenantOnly()
{
    Desk desk;
    desk.addAccount(alice, "right");
    desk.addAccount(QStringLiteral("bob@fabrikam.test"), "right");
    const QByteArray a = desk.token("alice@contoso.test", "right"),
                     b = desk.token("bob@fabrikam.test", "right");
    QVERIFY(!desk.ask(Desk::request("GET", desk.apply(a) + "/events?ack=1", a)));
    const auto pollOfAlice = desk.last;
    QVERIFY(!desk.ask(Desk::request("GET", desk.apply(b) + "/events?ack=1", b)));
    const auto pollOfBob = desk.last;
    changeElsewhere(
        desk, {PolicyScope::Tenant, QStringLiteral("fabrikam.test"), ban.name}, QStringLiteral("Enabled"));
    desk.desk->lookForChanges();
    QVERIFY(!*pollOfAlice);
    QVERIFY(*pollOfBob);
    changeElsewhere(desk, ban, QStringLiteral("Enabled"));
    desk.desk->lookForChanges();
    QVERIFY(*pollOfAlice);
}

void Test::tellsAgainWhatGotLost()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray events = desk.apply(token) + "/events?ack=";
    // A change before the first poll is told at once.
    changeElsewhere(desk, ban, QStringLiteral("Enabled"));
    desk.desk->lookForChanges();
    QVERIFY(Desk::json(desk.get(events + '1', token)).contains(QStringLiteral("sender")));
    // The answer got lost: the same question has the same answer.
    const Answer again = desk.get(events + '1', token);
    QVERIFY(Desk::json(again).contains(QStringLiteral("sender")));
    QVERIFY(Desk::href(again, "next").endsWith("ack=2"));
    for (const QByteArray& wrong : {QByteArray("7"), QByteArray("x"), QByteArray(), QByteArray("-1"),
             QByteArray("18446744073709551615")})
        QVERIFY2(Desk::href(desk.get(events + wrong, token), "resync").endsWith("ack=2"), wrong);
    QVERIFY(Desk::json(desk.get(events + '2', token)).contains(QStringLiteral("sender")));
}

void Test::aSecondPollReplacesTheFirst()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray events = desk.apply(token) + "/events?ack=1";
    QVERIFY(!desk.ask(Desk::request("GET", events, token)));
    const auto first = desk.last;
    QVERIFY(!desk.ask(Desk::request("GET", events, token)));
    QCOMPARE((*first)->status, 409);
    QCOMPARE(subcodeOf(**first), QStringLiteral("PGetReplaced"));
    QCOMPARE(desk.desk->applications().waiting(), 1);
}

void Test::aPollEndsInTime()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray events = desk.apply(token) + "/events?ack=";
    QVERIFY(!desk.ask(Desk::request("GET", events + '1', token)));
    desk.clock.advance(170s - 1ms);
    desk.desk->sweep();
    QVERIFY(!*desk.last);
    desk.clock.advance(1ms);
    desk.desk->sweep();
    QVERIFY(*desk.last);
    QCOMPARE((*desk.last)->status, 200);
    QVERIFY(Desk::href(**desk.last, "next").endsWith("ack=2"));
    QVERIFY(!Desk::json(**desk.last).contains(QStringLiteral("sender")));
    QVERIFY(!desk.ask(Desk::request("GET", events + '2', token)));
}

void Test::forgetsUnusedApplications()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray unused = desk.apply(token), polling = desk.apply(token);
    for (int i = 1; i <= 11; ++i) {
        QVERIFY(!desk.ask(Desk::request("GET", polling + "/events?ack=" + QByteArray::number(i), token)));
        desk.clock.advance(170s);
        desk.desk->sweep();
    }
    QCOMPARE(desk.get(unused + "/policies", token).status, 404);
    QCOMPARE(desk.get(polling + "/policies", token).status, 200);
}

void Test::letsGuestsIn()
{
    Desk desk;
    desk.addAccount(alice, "right");
    Request post = Desk::request("POST", tokenPath);
    post.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
    const QByteArray grant
        = "grant_type=urn%3Amicrosoft.rtc%3Aanonmeeting&password=abc&ms_rtc_conferenceuri=";
    post.body = grant + "sip:alice%40nowhere.test%3Bgruu";
    QCOMPARE(errorOf(*desk.ask(post)), QStringLiteral("invalid_grant"));
    post.body = grant + "sip:alice%40contoso.test%3Bgruu%3Bopaque=app:conf:focus:id:abc";
    const QByteArray token
        = Desk::json(*desk.ask(post))[QStringLiteral("access_token")].toString().toLatin1();
    const QByteArray application = desk.apply(token);
    QVERIFY(!application.isEmpty());
    QCOMPARE(desk.get(application + "/policies", token).status, 404);
}

void Test::refusesPathsAndMethods()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray application = desk.apply(token);
    QCOMPARE(desk.get("/favicon.ico").status, 404);
    QCOMPARE(desk.get("").status, 404);
    QCOMPARE(desk.get("/%00").status, 404);
    QCOMPARE(desk.get("/../../etc/passwd").status, 404);
    QCOMPARE(desk.get(application + "/nothing", token).status, 404);
    QCOMPARE(desk.get(application, token).status, 405);
    QCOMPARE(desk.get(applicationsPath, token).status, 405);
    QCOMPARE(desk.ask(Desk::request("POST", "/"))->status, 405);
    QCOMPARE(desk.ask(Desk::request("POST", userPath, token))->status, 405);
    QCOMPARE(desk.ask(Desk::request("PUT", application + "/policies", token))->status, 405);
    QCOMPARE(desk.ask(Desk::request("PUT", application + "/events", token))->status, 405);
    QCOMPARE(desk.get(xframePath).status, 200);
}

void Test::brokenPoliciesAreSaid()
{
    Desk desk;
    desk.addAccount(alice, "right");
    const QByteArray token = desk.token("alice@contoso.test", "right");
    const QByteArray path = desk.apply(token) + "/policies";
    desk.database->run("DROP TABLE policies");
    const Answer answer = desk.get(path, token);
    QCOMPARE(answer.status, 500);
    QCOMPARE(subcodeOf(answer), QStringLiteral("ProvisioningDataUnavailable"));
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_signin.moc"
