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

TestCa& ca()
{
    static TestCa authority;
    return authority;
}

/// Somebody signed in, or about to be.
struct SignedIn
{
    explicit SignedIn(
        std::chrono::milliseconds stepDeadline = 2s, std::chrono::milliseconds eventDeadline = 20s)
        : pool(ca().issue())
        , account(clock,
              {pool.url(), QStringLiteral("Candor"), QStringLiteral("en-US"), stepDeadline, eventDeadline,
                  20ms, 50ms, 3h, 20ms})
    {
        account->setTls(ca().clientTls());
    }

    bool start()
    {
        account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
        return waitFor(account.signedIn) && waitFor(account.policies)
            && QTest::qWaitFor([&] { return pool.hanging("/events") == 1; });
    }
    QByteArray lastToken(const QByteArray& path) const
    {
        return pool.requestsOf(path).last().headers.value("authorization");
    }

    HandClock clock;
    ScriptedPool pool;
    WatchedAccount account;
};

ScriptedAnswer hang()
{
    return ScriptedAnswer::of(Manner::Hang);
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pushFetchesPoliciesAgain();
    void followsTheServersNext();
    void fetchesOnceMoreForAChangeUnderWay();
    void policiesAreAskedForAgainInTime();
    void policiesAreAskedForAgainWhenTheClockIsSetBack();
    void policiesThatCannotBeHadAreAskedForMoreAndMoreSeldom();
    void aPushBeginsTheWaitAnew();
    void theNetworksReturnIsNoticed();
    void theNetworksReturnEndsTheWaitOfAnOutage();
    void connectionsFromBeforeAnOutageAreLeftBehind();
    void policyFailures_data();
    void policyFailures();
    void organisationOfThePolicies();
    void tokenIsRenewedWhenRefused();
    void tokenIsRenewedBeforeItRunsOut();
    void passwordNoLongerTaken();
    void applicationIsRegisteredAgain();
    void applicationLostForEver();
    void replaced();
    void outageAndReturn();
    void outageOfEventsOnly();
    void silentPollIsNoOutage();
    void tricklingPollIsAnOutage();
    void hostileNext_data();
    void hostileNext();
    void floodOfEventsIsSlowedDown();
    void signOutEndsTheApplication();
    void signOutWaitsOneDeadlineAtMost();
    void cancelEndsTheWait();
    void deleteWithinASignal_data();
    void deleteWithinASignal();
};

void SessionTest::pushFetchesPoliciesAgain()
{
    SignedIn person;
    QVERIFY(person.start());
    person.pool.script("/policies", {ScriptedPool::policies("Enabled")});
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(person.pool.release("/events", ScriptedPool::events(2, true)));
    QVERIFY(waitFor(person.account.policies, 2));
    QVERIFY(elapsed.elapsed() < 1'000);
    QCOMPARE(person.account.policy().document, ScriptedPool::policies("Enabled").body);
    QTRY_COMPARE(person.pool.hanging("/events"), 1);
    QVERIFY(person.pool.release("/events", ScriptedPool::events(3)));
    QTRY_COMPARE(person.pool.hanging("/events"), 1);
    QCOMPARE(person.account.policies.count(), 2);
}

void SessionTest::followsTheServersNext()
{
    SignedIn person;
    person.pool.script("/other", {hang()});
    QVERIFY(person.start());
    person.pool.release("/events", ScriptedPool::events(2));
    QTRY_COMPARE(person.pool.hanging("/events"), 1);
    person.pool.release(
        "/events", ScriptedAnswer::json(200, R"({"_links":{"resume":{"href":"/other?a=1"}}})"));
    QTRY_COMPARE(person.pool.hanging("/other"), 1);
    QCOMPARE(person.account.policies.count(), 1);
    person.pool.release(
        "/other", ScriptedAnswer::json(200, R"({"_links":{"resync":{"href":"/events?ack=9"}}})"));
    QTRY_COMPARE(person.pool.hanging("/events"), 1);
    QVERIFY2(waitFor(person.account.policies, 2), "after a resync everything may have changed");
    QByteArrayList targets;
    for (const SeenRequest& request : person.pool.requests())
        if (request.target.startsWith("/events") || request.target.startsWith("/other"))
            targets.append(request.target);
    QCOMPARE(targets, (QByteArrayList{"/events?ack=1", "/events?ack=2", "/other?a=1", "/events?ack=9"}));
}

void SessionTest::fetchesOnceMoreForAChangeUnderWay()
{
    SignedIn person;
    QVERIFY(person.start());
    person.pool.script("/policies", {hang(), ScriptedPool::policies("Enabled")});
    person.account->refreshPolicies();
    QTRY_COMPARE(person.pool.hanging("/policies"), 1);
    person.account->refreshPolicies();
    person.account->refreshPolicies();
    person.pool.release("/policies", ScriptedPool::policies());
    QVERIFY(waitFor(person.account.policies, 3));
    QCOMPARE(person.account.policy().document, ScriptedPool::policies("Enabled").body);
    QCOMPARE(person.pool.count("/policies"), 3);
}

void SessionTest::policiesAreAskedForAgainInTime()
{
    SignedIn person;
    QVERIFY(person.start());
    const std::optional<WallTime> next = person.account->nextPolicies();
    QVERIFY(next);
    QVERIFY(*next >= person.clock.now() + 162min);
    QVERIFY(*next <= person.clock.now() + 198min);
    person.pool.script("/policies", {ScriptedPool::policies("Enabled")});
    person.clock.advance(std::chrono::duration_cast<std::chrono::milliseconds>(*next - person.clock.now()));
    QVERIFY(waitFor(person.account.policies, 2));
    QCOMPARE(person.account.policy().document, ScriptedPool::policies("Enabled").body);
    QVERIFY(*person.account->nextPolicies() > *next);
    person.account->signOut();
    QVERIFY(waitFor(person.account.signedOut));
    QVERIFY(!person.account->nextPolicies());
}

void SessionTest::policiesAreAskedForAgainWhenTheClockIsSetBack()
{
    SignedIn person;
    QVERIFY(person.start());
    person.clock.set(person.clock.now() - 24h);
    QVERIFY(waitFor(person.account.policies, 2));
    QVERIFY(*person.account->nextPolicies() < person.clock.now() + 4h);
}

void SessionTest::policiesThatCannotBeHadAreAskedForMoreAndMoreSeldom()
{
    ScriptedPool pool(ca().issue());
    pool.script("/policies", {ScriptedPool::error(503, "ServiceFailure")});
    HandClock clock;
    Account::Settings settings; // the waits are the program's own
    settings.service = pool.url();
    settings.policyLook = 20ms;
    WatchedAccount account(clock, settings);
    account->setTls(ca().clientTls());
    account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
    int heard = 0;
    for (const std::chrono::milliseconds wait :
        {5min, 10min, 20min, 40min, 80min, 160min, std::chrono::minutes(3h), std::chrono::minutes(3h)}) {
        QVERIFY(waitFor(account.policies, ++heard));
        QCOMPARE(account->nextPolicies(), std::optional(clock.now() + wait));
        clock.advance(wait);
    }
}

void SessionTest::aPushBeginsTheWaitAnew()
{
    SignedIn person;
    QVERIFY(person.start());
    person.clock.advance(2h);
    QVERIFY(person.pool.release("/events", ScriptedPool::events(2, true)));
    QVERIFY(waitFor(person.account.policies, 2));
    QVERIFY(*person.account->nextPolicies() >= person.clock.now() + 162min);
}

void SessionTest::theNetworksReturnIsNoticed()
{
    SignedIn person;
    person.account->networkReturned(); // signed out: nothing to do
    QVERIFY(person.start());
    person.account->networkReturned();
    QVERIFY(waitFor(person.account.policies, 2));
    QVERIFY(person.account.outages.isEmpty());
}

void SessionTest::theNetworksReturnEndsTheWaitOfAnOutage()
{
    ScriptedPool pool(ca().issue());
    HandClock clock;
    WatchedAccount account(
        clock, {pool.url(), QStringLiteral("Candor"), QStringLiteral("en-US"), 2s, 20s, 1h, 1h, 3h, 20ms});
    account->setTls(ca().clientTls());
    account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
    QVERIFY(waitFor(account.policies));
    QVERIFY(QTest::qWaitFor([&] { return pool.hanging("/events") == 1; }));
    pool.stop();
    QVERIFY(waitFor(account.outages));
    const std::optional<WallTime> next = account->nextPolicies();
    QVERIFY(next && *next > clock.now() + 29min);
    QVERIFY(pool.start());
    account->networkReturned();
    QVERIFY(waitFor(account.policies, 2));
    QTRY_COMPARE(account->connection(), Account::Connection::Online);
}

/// One that waits for its next request may be as dead as the one that broke, and nobody knows it yet.
void SessionTest::connectionsFromBeforeAnOutageAreLeftBehind()
{
    SignedIn person;
    QVERIFY(person.start());
    person.account->refreshPolicies();
    QVERIFY(waitFor(person.account.policies, 2));
    const int connections = person.pool.connections();
    QVERIFY(person.pool.release("/events", ScriptedAnswer::of(Manner::Cut, "{}")));
    QVERIFY(waitFor(person.account.outages));
    QTRY_COMPARE(person.account->connection(), Account::Connection::Online);
    QCOMPARE(person.pool.connections(), connections + 1);
}

void SessionTest::policyFailures_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("isFaulty");
    QTest::addColumn<SignInProblem>("problem");
    using Problem = SignInProblem;
    QTest::newRow("500") << ScriptedPool::error(500, "ServiceFailure", "ProvisioningDataUnavailable") << false
                         << Problem::PolicyUnavailable;
    QTest::newRow("reset") << ScriptedAnswer::of(Manner::Reset) << false << Problem::HostUnreachable;
    QTest::newRow("hang") << hang() << false << Problem::TimedOut;
    QTest::newRow("too large") << ScriptedAnswer::json(200, QByteArray(66'000, ' ')) << true
                               << Problem::AnswerTooLarge;
    QTest::newRow("endless") << ScriptedAnswer::of(Manner::Endless) << true << Problem::AnswerTooLarge;
    QTest::newRow("403") << ScriptedPool::error(403, "Forbidden") << true << Problem::ServerError;
    QTest::newRow("404") << ScriptedAnswer::json(404, "no") << true << Problem::OtherServer;
    QTest::newRow("204") << ScriptedAnswer::json(204, {}) << true << Problem::OtherServer;
    QTest::newRow("302") << ScriptedAnswer::redirect(302, "https://evil.example/") << true
                         << Problem::RedirectRefused;
}

/// Signed in all the same; asked again until there is one.
void SessionTest::policyFailures()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, isFaulty);
    QFETCH(SignInProblem, problem);
    SignedIn person(500ms);
    // Qt asks again by itself where a connection is reset.
    QList<ScriptedAnswer> answers(answer.manner == Manner::Reset ? 4 : 2, answer);
    person.pool.script("/policies", answers << ScriptedPool::policies());
    QVERIFY(person.start());
    const PolicyAnswer first = person.account.policies[0][0].value<PolicyAnswer>();
    QCOMPARE(first.outcome, isFaulty ? PolicyAnswer::Outcome::Faulty : PolicyAnswer::Outcome::Unreachable);
    QCOMPARE(first.failure.problem, problem);
    QCOMPARE(first.failure.step, SignInStep::Policies);
    QVERIFY(first.document.isEmpty());
    QCOMPARE(person.account->state(), Account::State::SignedIn);
    QTRY_COMPARE(person.account.policy().outcome, PolicyAnswer::Outcome::Document);
    QCOMPARE(person.account->step(), SignInStep::Events);
    QVERIFY(person.account.outages.isEmpty());
    QVERIFY(person.account.failures.isEmpty());
}

void SessionTest::organisationOfThePolicies()
{
    SignedIn person;
    person.pool.script(
        "/policies", {ScriptedAnswer::json(200, R"({"rel":"policies","organization":"Contoso\nLtd"})")});
    QVERIFY(person.start());
    QCOMPARE(person.account->organisation(), QStringLiteral("Contoso Ltd"));
}

void SessionTest::tokenIsRenewedWhenRefused()
{
    SignedIn person;
    person.pool.script("/token", {ScriptedPool::token("cwt=1"), ScriptedPool::token("cwt=2")});
    QVERIFY(person.start());
    person.pool.script("/policies", {ScriptedAnswer::json(401, {}), ScriptedPool::policies("Enabled")});
    person.account->refreshPolicies();
    QVERIFY(waitFor(person.account.policies, 2));
    QCOMPARE(person.account.policy().outcome, PolicyAnswer::Outcome::Document);
    QCOMPARE(person.lastToken("/policies"), "Bearer cwt=2");
    QCOMPARE(person.pool.count("/token"), 2);
    for (const SeenRequest& request : person.pool.requestsOf("/token"))
        QCOMPARE(request.body, "grant_type=password&username=alice%40contoso.test&password=secret");
    QVERIFY(person.account.outages.isEmpty());
}

void SessionTest::tokenIsRenewedBeforeItRunsOut()
{
    SignedIn person;
    person.pool.script("/token", {ScriptedPool::token("cwt=1", 3600), ScriptedPool::token("cwt=2", 3600)});
    QVERIFY(person.start());
    person.clock.advance(3600s - 61s);
    person.account->refreshPolicies();
    QVERIFY(waitFor(person.account.policies, 2));
    QCOMPARE(person.pool.count("/token"), 1);
    person.clock.advance(1s);
    person.account->refreshPolicies();
    QVERIFY(waitFor(person.account.policies, 3));
    QCOMPARE(person.pool.count("/token"), 2);
    QCOMPARE(person.lastToken("/policies"), "Bearer cwt=2");
}

void SessionTest::passwordNoLongerTaken()
{
    SignedIn person;
    QVERIFY(person.start());
    person.pool.script("/token", {ScriptedAnswer::json(400, R"({"error":"invalid_grant"})")});
    person.pool.release("/events", ScriptedAnswer::json(401, {}));
    QVERIFY(waitFor(person.account.signedOut));
    QCOMPARE(person.account->state(), Account::State::SignedOut);
    QVERIFY(person.account->lastFailure());
    QCOMPARE(person.account->lastFailure()->problem, SignInProblem::WrongPassword);
    QCOMPARE(person.account->lastFailure()->step, SignInStep::Token);
    QVERIFY(person.account.outages.isEmpty());
}

void SessionTest::applicationIsRegisteredAgain()
{
    for (const QByteArray& path : {QByteArray("/events"), QByteArray("/policies")}) {
        SignedIn person;
        person.pool.script("/applications",
            {ScriptedPool::application(), ScriptedPool::application("/app2", "/policies2", "/events2")});
        person.pool.script("/policies2", {ScriptedPool::policies("Enabled")});
        person.pool.script("/events2", {hang()});
        QVERIFY(person.start());
        const ScriptedAnswer lost = ScriptedPool::error(404, "NotFound", "ApplicationNotFound");
        if (path == "/events") {
            person.pool.release("/events", lost);
        } else {
            person.pool.script("/policies", {lost});
            person.account->refreshPolicies();
        }
        QTRY_COMPARE(person.pool.hanging("/events2"), 1);
        QVERIFY(waitFor(person.account.policies, 2));
        QCOMPARE(person.account.policy().document, ScriptedPool::policies("Enabled").body);
        QCOMPARE(
            person.pool.requestsOf("/applications")[0].body, person.pool.requestsOf("/applications")[1].body);
        QVERIFY(person.account.outages.isEmpty());
        QCOMPARE(person.account.signedIn.count(), 1);
        QCOMPARE(person.pool.count("/token"), 1);
    }
}

void SessionTest::applicationLostForEver()
{
    SignedIn person;
    QVERIFY(person.start());
    const ScriptedAnswer lost = ScriptedPool::error(404, "NotFound", "ApplicationNotFound");
    person.pool.script("/events", {lost});
    person.pool.release("/events", lost);
    QVERIFY(waitFor(person.account.outages));
    QCOMPARE(person.account.outage().step, SignInStep::Events);
    QVERIFY(person.pool.count("/applications") <= 5);
    person.pool.script("/events", {ScriptedPool::events(2), hang()});
    QTRY_COMPARE(person.account->connection(), Account::Connection::Online);
    QCOMPARE(person.account.outages.count(), 1);
}

void SessionTest::replaced()
{
    SignedIn person;
    QVERIFY(person.start());
    person.pool.release("/events", ScriptedPool::error(409, "Conflict", "PGetReplaced"));
    QVERIFY(waitFor(person.account.signedOut));
    QCOMPARE(person.account->state(), Account::State::SignedOut);
    QCOMPARE(person.account->lastFailure()->problem, SignInProblem::Replaced);
    QCOMPARE(person.account->lastFailure()->step, SignInStep::Events);
    QCOMPARE(person.account->connection(), Account::Connection::Offline);
    QCOMPARE(person.pool.count("/app"), 0);
    QVERIFY(person.account.outages.isEmpty());
}

void SessionTest::outageAndReturn()
{
    SignedIn person;
    QVERIFY(person.start());
    person.pool.stop();
    QVERIFY(waitFor(person.account.outages));
    QCOMPARE(person.account->connection(), Account::Connection::Reconnecting);
    QCOMPARE(person.account->state(), Account::State::SignedIn);
    QVERIFY(person.account->nextTry().isValid());
    QVERIFY(person.account->lastFailure());
    const auto before = person.account.changes.count();
    QTRY_VERIFY(person.account.changes.count() > before + 4); // further tries
    QCOMPARE(person.account.outages.count(), 1);
    QCOMPARE(person.account.policies.count(), 1);
    person.pool.script("/policies", {ScriptedPool::policies("Enabled")});
    person.pool.script("/events", {ScriptedPool::events(5), hang()});
    QVERIFY(person.pool.start());
    QVERIFY(waitFor(person.account.policies, 2));
    QCOMPARE(person.account.policy().document, ScriptedPool::policies("Enabled").body);
    QTRY_COMPARE(person.account->connection(), Account::Connection::Online);
    QVERIFY(!person.account->nextTry().isValid());
    QVERIFY(!person.account->lastFailure());
    QCOMPARE(person.account.outages.count(), 1);
    QCOMPARE(person.account.signedIn.count(), 1);
}

/// The policies can be had and the events cannot: one outage, not one a try.
void SessionTest::outageOfEventsOnly()
{
    SignedIn person;
    QVERIFY(person.start());
    person.pool.script("/events", {ScriptedPool::error(503, "ServiceFailure")});
    person.pool.release("/events", ScriptedPool::error(503, "ServiceFailure"));
    QTRY_VERIFY(person.pool.count("/events") >= 5);
    QCOMPARE(person.account.outages.count(), 1);
    QCOMPARE(person.account.outage().problem, SignInProblem::ServerError);
    QCOMPARE(person.account.outage().httpStatus, 503);
    person.pool.script("/events", {hang()});
    // A poll the server holds is one that works.
    QTRY_COMPARE(person.account->connection(), Account::Connection::Online);
    QCOMPARE(person.account.outages.count(), 1);
}

void SessionTest::silentPollIsNoOutage()
{
    SignedIn person(2s, 200ms);
    QVERIFY(person.start());
    QTRY_COMPARE(person.pool.count("/events"), 2);
    QVERIFY(person.account.outages.isEmpty());
    QVERIFY(waitFor(person.account.outages));
    QCOMPARE(person.account.outage().problem, SignInProblem::TimedOut);
}

void SessionTest::tricklingPollIsAnOutage()
{
    SignedIn person(2s, 400ms);
    ScriptedAnswer slow = ScriptedPool::events(2);
    slow.manner = Manner::Slow;
    slow.pace = 5ms;
    slow.body += QByteArray(4000, ' ');
    person.pool.script("/events", {slow});
    person.account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
    QVERIFY(waitFor(person.account.outages));
    QCOMPARE(person.account.outage().problem, SignInProblem::TimedOut);
    QCOMPARE(person.account.outage().step, SignInStep::Events);
}

void SessionTest::hostileNext_data()
{
    QTest::addColumn<QByteArray>("href");
    for (const char* href :
        {"https://evilcontoso.test/x", "https://localhost:PORT/x", "https://127.0.0.1:PORT/x",
            "http://127.0.0.1:PORT/x", "//localhost:PORT/x", "https://contoso.test@localhost:PORT/x"})
        QTest::newRow(href) << QByteArray(href);
}

void SessionTest::hostileNext()
{
    QFETCH(QByteArray, href);
    ScriptedServer elsewhere(ca().issue());
    href.replace("PORT", QByteArray::number(elsewhere.port()));
    for (const char* rel : {"next", "resync", "resume"}) {
        SignedIn person;
        QVERIFY(person.start());
        person.pool.release("/events",
            ScriptedAnswer::json(
                200, QByteArray(R"({"_links":{")") + rel + R"(":{"href":")" + href + R"("}}})"));
        QVERIFY(waitFor(person.account.outages));
        QCOMPARE(person.account.outage().problem, SignInProblem::HostRefused);
        QCOMPARE(person.account.outage().detail, QUrl(QString::fromUtf8(href)).host());
        QTRY_COMPARE(person.pool.hanging("/events"), 1);
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(person.pool.count("/x"), 0);
    }
}

void SessionTest::floodOfEventsIsSlowedDown()
{
    SignedIn person;
    person.pool.script("/events", {ScriptedPool::events(2)});
    person.account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret"));
    QTRY_COMPARE(person.pool.count("/events"), 21);
    person.account->refreshPolicies();
    QVERIFY(waitFor(person.account.policies, 2));
    QVERIFY(person.pool.count("/events") <= 22);
    QVERIFY(person.account.outages.isEmpty());
}

void SessionTest::signOutEndsTheApplication()
{
    SignedIn person;
    QVERIFY(person.start());
    person.account->signOut();
    QCOMPARE(person.account->state(), Account::State::SigningOut);
    QCOMPARE(person.account->connection(), Account::Connection::Offline);
    QVERIFY(waitFor(person.account.signedOut));
    QCOMPARE(person.account->state(), Account::State::SignedOut);
    QVERIFY(!person.account->lastFailure());
    QCOMPARE(person.pool.requestsOf("/app")[0].method, "DELETE");
    QCOMPARE(person.lastToken("/app"), "Bearer cwt=AAEB1");
    QTRY_COMPARE(person.pool.hanging("/events"), 0);
    person.account->signOut();
    person.account->refreshPolicies();
    QCOMPARE(person.account.signedOut.count(), 1);
    QCOMPARE(person.account.policies.count(), 1);
    // And in again, with a password of its own.
    person.pool.script("/user", {ScriptedPool::challenge(), ScriptedPool::user()});
    QVERIFY(person.start());
    QCOMPARE(person.account.signedIn.count(), 2);
}

void SessionTest::signOutWaitsOneDeadlineAtMost()
{
    SignedIn person(600ms);
    person.pool.script("/app", {hang()});
    QVERIFY(person.start());
    QElapsedTimer elapsed;
    elapsed.start();
    person.account->signOut();
    QVERIFY(waitFor(person.account.signedOut));
    QVERIFY(elapsed.elapsed() >= 500 && elapsed.elapsed() < 2'000);
}

void SessionTest::cancelEndsTheWait()
{
    SignedIn person;
    person.pool.script("/app", {hang()});
    QVERIFY(person.start());
    person.account->signOut();
    QTRY_COMPARE(person.pool.hanging("/app"), 1);
    person.account->cancel();
    QCOMPARE(person.account.signedOut.count(), 1);
    QCOMPARE(person.account->state(), Account::State::SignedOut);
    QVERIFY(person.account.failures.isEmpty());
}

void SessionTest::deleteWithinASignal_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char* signal : {"signedOut", "replaced", "connectionFailed", "policiesAnswered", "changed"})
        QTest::newRow(signal) << QByteArray(signal);
}

void SessionTest::deleteWithinASignal()
{
    QFETCH(QByteArray, signal);
    SignedIn person;
    QVERIFY(person.start());
    Account* account = person.account.account.get();
    const auto destroy = [&] { person.account.account.reset(); };
    if (signal == "signedOut" || signal == "replaced")
        connect(account, &Account::signedOut, this, destroy);
    else if (signal == "connectionFailed")
        connect(account, &Account::connectionFailed, this, destroy);
    else if (signal == "policiesAnswered")
        connect(account, &Account::policiesAnswered, this, destroy);
    else
        connect(account, &Account::changed, this, destroy);
    if (signal == "signedOut")
        account->signOut();
    else if (signal == "replaced")
        person.pool.release("/events", ScriptedPool::error(409, "Conflict", "PGetReplaced"));
    else if (signal == "policiesAnswered")
        person.pool.release("/events", ScriptedPool::events(2, true));
    else
        person.pool.stop();
    QTRY_VERIFY(!person.account.account);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
