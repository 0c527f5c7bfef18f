// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"
#include "app/common/logging.h"
#include "app/options/optionstore.h"
#include "tests/support/handclock.h"
#include "tests/support/signedinclient.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const PolicyFolders noFolders{QStringLiteral("/nonexistent/managed"), {}, QStringLiteral("/nonexistent/own")};
const QByteArray optedIn = "[ErrorReporting]\nOptIn=true\n";

ScriptedAnswer hang()
{
    return ScriptedAnswer::of(ScriptedAnswer::Manner::Hang);
}

ScriptedAnswer wrongPassword()
{
    return ScriptedAnswer::json(400, R"({"error":"invalid_grant"})");
}

Address bob()
{
    return Address::parse(u"bob@contoso.test").value_or(Address());
}

} // namespace

/// What a person's choice and the admin's permission are worth on the way in, and on the way out.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(nullptr); }
    void cleanup() { m_side.reset(); }

    /// Whoever begins to sign in may be anybody: their password has still to be asked for.
    void whatIsChosenDuringASignInIsNobodysUntilItSucceeds()
    {
        const QString alice = SignedInClient::alice().key();
        QVERIFY(
            m_side->start(noFolders, "[Accounts]\n" + alice.toUtf8() + "\\ErrorReporting\\OptIn=false\n"));
        beginToSignIn(SignedInClient::alice());
        OptionValues values = client().options();
        values.errorReporting = true;
        QSignalSpy saved(&client(), &Client::saved);
        client().save(values);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(pool().release("/token", wrongPassword()));
        QTRY_COMPARE(client().account().state, Account::State::SignedOut);
        const QString file = m_side->settings().settingsFile;
        QVERIFY(OptionStore::isPermittedIn(file, options::errorReporting, {}));
        QVERIFY(!OptionStore::isPermittedIn(file, options::errorReporting, alice));
        pool().script("/token", {ScriptedPool::token()});
        QVERIFY(signsInAs(SignedInClient::alice()));
        QTRY_COMPARE(client().policy().state, PolicyState::Known);
        QCOMPARE(client().decisions()[Category::ErrorReporting].reason(), Reason::NotOptedIn);
    }

    void nothingIsSaidToBeCollectedForWhomIsOnlyOnTheWayIn()
    {
        QVERIFY(m_side->signIn(noFolders, optedIn));
        QTRY_VERIFY(explains(Category::ErrorReporting).isAllowed());
        QVERIFY(signsInAs(bob())); // his policy is kept, and then alice is the owner again
        QTRY_VERIFY(explains(Category::ErrorReporting).isAllowed());
        QVERIFY(signsInAs(SignedInClient::alice()));
        client().signOut();
        QTRY_COMPARE(client().account().state, Account::State::SignedOut);
        beginToSignIn(bob());
        QCOMPARE(explains(Category::ErrorReporting).reason(), Reason::PolicyUnknown);
        QCOMPARE(explains(Category::Usage).reason(), Reason::PolicyUnknown);
        QVERIFY(explains(Category::Census).isAllowed());
        QVERIFY(pool().release("/token", ScriptedPool::token()));
        QTRY_COMPARE(explains(Category::ErrorReporting).reason(), Reason::OptedIn);
    }

    void G02_aSignInThatIsNotThroughSendsNothing()
    {
        QVERIFY(m_side->signIn(noFolders, optedIn));
        const auto queued = [this] {
            client().refreshStatus();
            return client().status(Category::Census).queued;
        };
        pool().script("/v1/logs", {ScriptedAnswer::json(503, {})});
        QTRY_VERIFY(queued() > 0);
        QVERIFY(m_side->start(noFolders, std::nullopt));
        const int before = pool().count("/v1/logs");
        beginToSignIn(SignedInClient::alice());
        // It runs out, which takes longer than the first upload ever waits.
        QTRY_COMPARE_WITH_TIMEOUT(client().account().state, Account::State::SignedOut, 60'000);
        QCOMPARE(pool().count("/v1/logs"), before);
        pool().script("/token", {ScriptedPool::token()});
        QVERIFY(signsInAs(SignedInClient::alice()));
        QTRY_VERIFY_WITH_TIMEOUT(pool().count("/v1/logs") > before, 60'000);
    }

    /// Longer than a permission lasts: no timer has told anybody yet.
    void G10_whatEndedWhileTheComputerSleptDoesNotLeave()
    {
        begin(&m_handClock);
        QVERIFY(m_side->signIn(noFolders, optedIn));
        QTRY_VERIFY(client().decisions()[Category::ErrorReporting].isAllowed());
        pool().script("/policies", {ScriptedAnswer::json(503, {})});
        pool().script("/v1/logs", {ScriptedAnswer::json(200, "{}")});
        m_handClock.set(m_handClock.now() + std::chrono::days(8));
        qCWarning(lcOptions) << "something went wrong";
        QTRY_COMPARE_WITH_TIMEOUT(
            client().decisions()[Category::ErrorReporting].reason(), Reason::PolicyUnknown, 20'000);
        for (const SeenRequest& request : pool().requestsOf("/v1/logs")) {
            const auto body = gunzip(request.body, 1 << 20);
            QVERIFY(std::holds_alternative<QByteArray>(body));
            QVERIFY(!std::get<QByteArray>(body).contains("user.id"));
        }
    }

    /// The server may be silent, and it is not listened to any more.
    void G12_signingOutEndsEveryPermissionBeforeTheServerAnswers()
    {
        QVERIFY(m_side->signIn(noFolders, optedIn));
        QTRY_VERIFY(client().decisions()[Category::ErrorReporting].isAllowed());
        pool().script("/app", {hang()});
        client().signOut();
        QTRY_COMPARE(pool().hanging("/app"), 1);
        QCOMPARE(client().account().state, Account::State::SigningOut);
        QCOMPARE(client().decisions()[Category::ErrorReporting].reason(), Reason::PolicyUnknown);
        QCOMPARE(client().decisions()[Category::Usage].reason(), Reason::PolicyUnknown);
        QVERIFY(pool().release("/app", ScriptedAnswer::json(204, {})));
        QTRY_COMPARE(client().account().state, Account::State::SignedOut);
    }

    void G20_aSecondStartCannotAskToErase()
    {
        const QString home = m_side->home().path();
        Collector first({(home + QStringLiteral("/ring")).toStdString(),
                            (home + QStringLiteral("/journal.sqlite")).toStdString()},
            m_clock);
        first.obey({decide(AdminPolicy(), {}, Surface::Desktop, Endpoint::Unknown), {}, false});
        QVERIFY(first.settle(60s));
        QVERIFY(m_side->signIn(noFolders));
        QCOMPARE(client().collector().hindrance, Hindrance::Elsewhere);
        for (DeletionKind kind : {DeletionKind::Device, DeletionKind::Account}) {
            QTRY_COMPARE(client().deletionRequest(kind).obstacle, DeletionRequest::Obstacle::Hindered);
            client().sendDeletion(kind, "{}");
        }
        QCOMPARE(pool().count("/v1/logs"), 0);
    }

private:
    void begin(const Clock* clock)
    {
        m_side = std::make_unique<SignedInClient>(clock);
        pool().script("/policies",
            {ScriptedAnswer::json(200,
                R"({"rel":"policies","disableAutomaticSendTracing":"Disabled","_links":{"telemetry":{"href":")"
                    + pool().url().toEncoded() + R"("}}})")});
    }
    ScriptedPool& pool() { return m_side->pool(); }
    bool signsInAs(const Address& address)
    {
        pool().script("/user", {ScriptedPool::challenge(), ScriptedPool::user()});
        return m_side->signInAs(address);
    }
    /// Stands before the question for the password.
    void beginToSignIn(const Address& address)
    {
        pool().script("/user", {ScriptedPool::challenge(), ScriptedPool::user()});
        pool().script("/token", {hang()});
        client().signIn(address, QStringLiteral("secret"));
        QTRY_COMPARE(pool().hanging("/token"), 1);
    }
    DesktopClient& client() { return m_side->client(); }
    Decision explains(Category category) { return client().explain(category).decision; }

    const SystemClock m_clock{};
    HandClock m_handClock;
    std::unique_ptr<SignedInClient> m_side;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
