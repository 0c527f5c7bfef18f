// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/sourcepolicy.h"
#include "tests/support/handclock.h"
#include "tests/support/scriptedpool.h"
#include "tests/support/tunnelproxy.h"
#include "tests/support/watchedaccount.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

/// A row of spec/sign-in.md, "Clouds", as it stands there, and two servers of it.
struct Row
{
    const char* name;
    const char* alias;
    QByteArrayList suffixes;
    QByteArray server;
    QByteArray sibling;
};

const QList<Row>& rows()
{
    static const QList<Row> all{
        {"worldwide", "webdir.online.lync.com", {"lync.com", "outlook.com", "microsoftonline.com"},
            "pool.online.lync.com", "b.outlook.com"},
        {"21Vianet (China)", "webdir.online.partner.lync.cn", {"lync.cn", "partner.outlook.cn"},
            "pool.online.lync.cn", "b.partner.outlook.cn"},
        {"US Government (GCC High)", "webdir.online.gov.skypeforbusiness.us", {"gov.skypeforbusiness.us"},
            "pool.gov.skypeforbusiness.us", "b.gov.skypeforbusiness.us"},
        {"US DoD", "webdir.online.dod.skypeforbusiness.us", {"dod.skypeforbusiness.us"},
            "pool.dod.skypeforbusiness.us", "b.dod.skypeforbusiness.us"},
        {"own servers", nullptr, {}, "pool.contoso.test", "b.contoso.test"},
    };
    return all;
}

enum class Step { Redirect, User, Token, Elsewhere, Applications, Self, Policies, Events, Next, Telemetry };

struct StepName
{
    Step step;
    const char* name;
};
constexpr StepName steps[]{{Step::Redirect, "discovery's redirect"}, {Step::User, "user"},
    {Step::Token, "token"}, {Step::Elsewhere, "another server's user"}, {Step::Applications, "applications"},
    {Step::Self, "application"}, {Step::Policies, "policies"}, {Step::Events, "events"},
    {Step::Next, "next events"}, {Step::Telemetry, "telemetry"}};

const QString discoveryHost = QStringLiteral("lyncdiscoverinternal.contoso.test");

TestCa& ca()
{
    static TestCa authority;
    return authority;
}

const Credentials& credentials()
{
    static const Credentials everybodys = [] {
        QStringList names{discoveryHost};
        for (const Row& row : rows())
            for (const QByteArray& host : {QByteArray(row.alias), row.server, row.sibling})
                if (!host.isEmpty())
                    names.append(QString::fromLatin1(host));
        return ca().issue(names);
    }();
    return everybodys;
}

/// An account of one row, whose servers lead it to some host in one of the steps.
struct Stage
{
    Stage(const Row& row, Step step, const QByteArray& host)
        : discovery(credentials())
        , pool(credentials())
        , account(clock, {QUrl(), QStringLiteral("Candor"), QStringLiteral("en-US"), 5s, 20s, 20ms, 50ms})
    {
        account->setTls(ca().clientTls());
        proxy.route(discoveryHost, discovery.port());
        for (const Row& each : rows())
            for (const QByteArray& name : {QByteArray(each.alias), each.server, each.sibling})
                if (!name.isEmpty())
                    proxy.route(QString::fromLatin1(name), pool.port());
        const QByteArray user = "https://" + row.server + "/user";
        discovery.script("/",
            {row.alias ? ScriptedPool::redirectLink("https://" + QByteArray(row.alias) + "/")
                       : ScriptedPool::discovery(user)});
        pool.script("/", {ScriptedPool::discovery(user)});
        lead(row, step, "https://" + host);
        account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
    }

    void lead(const Row& row, Step step, const QByteArray& origin)
    {
        ScriptedServer& first = row.alias ? static_cast<ScriptedServer&>(pool) : discovery;
        switch (step) {
        case Step::Redirect:
            pool.script("/root", {ScriptedPool::discovery("/user")});
            return first.script("/", {ScriptedPool::redirectLink(origin + "/root")});
        case Step::User:
            return first.script("/", {ScriptedPool::discovery(origin + "/user")});
        case Step::Token:
            return pool.script("/user", {ScriptedPool::challenge(origin + "/token"), ScriptedPool::user()});
        case Step::Elsewhere:
            return pool.script("/user",
                {ScriptedPool::challenge(), ScriptedPool::redirectLink(origin + "/user"),
                    ScriptedPool::challenge(), ScriptedPool::user()});
        case Step::Applications:
            return pool.script(
                "/user", {ScriptedPool::challenge(), ScriptedPool::user(origin + "/applications")});
        case Step::Self:
            return pool.script("/applications", {ScriptedPool::application(origin + "/app")});
        case Step::Policies:
            return pool.script("/applications", {ScriptedPool::application("/app", origin + "/policies")});
        case Step::Events:
            return pool.script(
                "/applications", {ScriptedPool::application("/app", "/policies", origin + "/events")});
        case Step::Next:
            return pool.script("/events",
                {ScriptedAnswer::json(
                     200, R"({"_links":{"next":{"href":")" + origin + R"(/events?ack=2"}},"sender":[]})"),
                    ScriptedAnswer::of(ScriptedAnswer::Manner::Hang)});
        case Step::Telemetry:
            // Whoever says to be of another cloud is not trusted for it.
            return pool.script("/policies",
                {ScriptedAnswer::json(200,
                    R"({"helpEnvironment":"Office365g","_links":{"telemetry":{"href":")" + origin
                        + R"(/v1/logs"}}})")});
        }
    }
    bool hasAsked(const QByteArray& host) const
    {
        return proxy.asked().contains(QString::fromLatin1(host) + QStringLiteral(":443"));
    }
    ServerPolicy policy()
    {
        const PolicyAnswer answer = account.policy();
        return readServerPolicy(answer.document, answer.trust);
    }

    HandClock clock;
    TunnelProxy proxy;
    ScriptedServer discovery;
    ScriptedPool pool;
    WatchedAccount account;
};

} // namespace

Q_DECLARE_METATYPE(Step)

/// Each row of the table of clouds, in each step of a sign-in: within the row, and across.
class CloudsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheSpecs();
    void everyPairOfRows();
    void aStepWithinTheRowIsTaken_data();
    void aStepWithinTheRowIsTaken();
    void aStepAcrossIsRefused_data();
    void aStepAcrossIsRefused();
};

void CloudsTest::theTableIsTheSpecs()
{
    QCOMPARE(clouds().size(), std::size_t(rows().size() - 1)); // own servers are the absence of a row
    for (std::size_t i = 0; i < clouds().size(); ++i) {
        const Row& row = rows()[qsizetype(i)];
        QCOMPARE(clouds()[i].name, row.name);
        QCOMPARE(clouds()[i].discoveryAlias, row.alias);
        QByteArrayList suffixes;
        for (const char* suffix : clouds()[i].trustedSuffixes)
            suffixes.append(suffix);
        QCOMPARE(suffixes, row.suffixes);
        const bool isChina = suffixes.contains("lync.cn"); // the one row the specification names a value for
        QCOMPARE(clouds()[i].helpEnvironment, isChina ? "Office365g" : nullptr);
        const CloudLinks& links = clouds()[i].links;
        for (const char* link : {links.help, links.privacy, links.networkSetup}) {
            const QUrl page(QString::fromLatin1(link), QUrl::StrictMode);
            QVERIFY2(page.isValid() && page.scheme() == u"https" && page.userInfo().isEmpty(), link);
        }
    }
}

/// Without a network: a boundary of each row against the servers of each.
void CloudsTest::everyPairOfRows()
{
    for (const Row& mine : rows()) {
        const QUrl origin(QStringLiteral("https://") + QString::fromLatin1(mine.server));
        const TrustBoundary trust{
            QStringLiteral("contoso.test"), origin, cloudOfName(QString::fromLatin1(mine.name)), {}};
        for (const Row& other : rows())
            for (const QByteArray& host : {other.server, other.sibling}) {
                const QUrl url(QStringLiteral("https://%1/x").arg(QString::fromLatin1(host)));
                // The sign-in domain's own servers are everybody's.
                const bool isTrusted = &mine == &other || !other.alias;
                QCOMPARE(trust.mayReceiveCredentials(url), isTrusted);
                QCOMPARE(trust.mayReceiveTelemetry(url), isTrusted);
                // Own servers may lead into any cloud, once.
                QCOMPARE(trust.mayRedirectTo(url), isTrusted || !mine.alias);
            }
    }
}

void CloudsTest::aStepWithinTheRowIsTaken_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<Step>("step");
    for (int row = 0; row < rows().size(); ++row)
        for (const StepName& step : steps)
            QTest::addRow("%s, %s", rows()[row].name, step.name) << row << step.step;
}

void CloudsTest::aStepWithinTheRowIsTaken()
{
    QFETCH(int, row);
    QFETCH(Step, step);
    const Row& mine = rows()[row];
    Stage stage(mine, step, mine.sibling);
    QVERIFY(waitFor(stage.account.policies));
    QVERIFY(stage.account.failures.isEmpty());
    QCOMPARE(stage.account->trust().cloud, cloudOfName(QString::fromLatin1(mine.name)));
    if (step == Step::Telemetry)
        QCOMPARE(stage.policy().telemetryOrigin.host(), QString::fromLatin1(mine.sibling));
    else if (step != Step::Self) // that is a name, and nothing is asked there before the end
        QTRY_VERIFY(stage.hasAsked(mine.sibling));
}

void CloudsTest::aStepAcrossIsRefused_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("other");
    QTest::addColumn<Step>("step");
    for (int row = 0; row < rows().size(); ++row)
        for (const StepName& step : steps) {
            // In each step another of the clouds; everyPairOfRows() has the rest.
            const int other = (row + 1 + int(step.step) % 3) % 4;
            const bool isWayIn = step.step == Step::Redirect && !rows()[row].alias;
            if (other != row && !isWayIn)
                QTest::addRow("%s to %s, %s", rows()[row].name, rows()[other].name, step.name)
                    << row << other << step.step;
        }
}

void CloudsTest::aStepAcrossIsRefused()
{
    QFETCH(int, row);
    QFETCH(int, other);
    QFETCH(Step, step);
    const QByteArray foreign = rows()[other].server;
    const QString name = QString::fromLatin1(foreign);
    Stage stage(rows()[row], step, foreign);
    if (step == Step::Telemetry) {
        QVERIFY(waitFor(stage.account.policies));
        const ServerPolicy policy = stage.policy();
        QVERIFY(policy.telemetryOrigin.isEmpty());
        QCOMPARE(policy.policy.notices.size(), 1);
        QVERIFY(policy.policy.notices.first().reason.english().contains(name));
    } else if (step == Step::Next) {
        QVERIFY(waitFor(stage.account.outages));
        QCOMPARE(stage.account.outage().problem, SignInProblem::HostRefused);
        QCOMPARE(stage.account.outage().detail, name);
    } else {
        QVERIFY(waitFor(stage.account.failures));
        const SignInFailure failure = stage.account.failure();
        QVERIFY(failure.problem == SignInProblem::HostRefused
            || failure.problem == SignInProblem::RedirectRefused);
        QCOMPARE(failure.detail, name);
        QVERIFY(stage.account.signedIn.isEmpty());
    }
    QVERIFY(!stage.hasAsked(foreign));
}

QTEST_GUILESS_MAIN(CloudsTest)
#include "tst_clouds.moc"
