// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policykeeper.h"
#include "app/consent/explanation.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QSignalSpy>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

const QString account = QStringLiteral("0123456789abcdef");
const QByteArray permitting
    = R"({"rel":"policies","_links":{"telemetry":{"href":"https://pool.contoso.test/v1/logs"}}})";
const QByteArray forbidding
    = R"({"rel":"policies","disableAutomaticSendTracing":"Enabled","_links":{"telemetry":{"href":"https://pool.contoso.test/"}}})";

PolicyAnswer answerOf(const QByteArray& document)
{
    PolicyAnswer answer;
    answer.outcome = PolicyAnswer::Outcome::Document;
    answer.document = document;
    answer.url = QUrl(QStringLiteral("https://pool.contoso.test/policies"));
    answer.trust.signInDomain = QStringLiteral("contoso.test");
    answer.trust.answeringOrigin = QUrl(QStringLiteral("https://pool.contoso.test"));
    return answer;
}

} // namespace

class TestPolicyKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_clock = std::make_unique<HandClock>();
        m_disk = std::make_unique<DiskThread>();
        start();
    }
    void cleanup()
    {
        m_keeper.reset();
        m_disk.reset();
    }

    void aBanIsInForceBeforeTheDiskIsAsked()
    {
        open();
        hear(permitting);
        m_keeper->hear(answerOf(forbidding));
        QCOMPARE(usage(), Reason::ForbiddenByPolicy); // no event loop turned in between
    }

    /// A new address may be a loosening; the ban beside it is none.
    void aBanThatComesWithAnotherAddressIsInForceBeforeTheDiskIsAsked()
    {
        open();
        hear(permitting);
        QByteArray elsewhere = forbidding;
        elsewhere.replace("https://pool.contoso.test/", "https://other.contoso.test/");
        m_keeper->hear(answerOf(elsewhere));
        QCOMPARE(usage(), Reason::ForbiddenByPolicy); // no event loop turned in between
        QCOMPARE(m_keeper->policy().telemetryOrigin.host(), QStringLiteral("pool.contoso.test"));
        QTRY_COMPARE(m_keeper->policy().telemetryOrigin.host(), QStringLiteral("other.contoso.test"));
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
        // And the other way round: what is permitted waits, with its address.
        m_keeper->hear(answerOf(permitting));
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
        QTRY_COMPARE(usage(), Reason::PermittedByPolicy);
        QCOMPARE(m_keeper->policy().telemetryOrigin.host(), QStringLiteral("pool.contoso.test"));
    }

    void aPermissionWaitsForItsPlaceInTheCache()
    {
        open();
        m_keeper->hear(answerOf(permitting));
        QCOMPARE(usage(), Reason::PolicyUnknown);
        QTRY_COMPARE(usage(), Reason::PermittedByPolicy);
        QVERIFY(!QDir(m_home->file(QStringLiteral("cache"))).isEmpty());
    }

    void lastKnownGoodCountsAfterARestart()
    {
        open();
        hear(permitting);
        start();
        QCOMPARE(usage(), Reason::PolicyUnknown);
        open();
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        QVERIFY(m_keeper->policy().isCached);
    }

    void aPermissionOfAnotherPoolEndsWithTheSignIn()
    {
        open();
        hear(permitting);
        start();
        open();
        TrustBoundary here = answerOf(permitting).trust;
        m_keeper->settle(here);
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        here.answeringOrigin.setHost(QStringLiteral("pool2.contoso.test"));
        m_keeper->settle(here);
        QCOMPARE(usage(), Reason::PolicyUnknown); // no event loop turned in between
        hear(permitting);
        m_keeper->settle(here); // it has answered: that counts
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    void aBanOfAnotherPoolStays()
    {
        open();
        hear(forbidding);
        start();
        open();
        TrustBoundary here = answerOf(permitting).trust;
        here.cloud = cloudOfName(u"worldwide");
        m_keeper->settle(here);
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void aPermissionEndsAfterSevenDaysAndABanDoesNot()
    {
        open();
        hear(permitting);
        m_clock->advance(std::chrono::days(7) + std::chrono::seconds(1));
        m_keeper->close();
        open();
        QCOMPARE(usage(), Reason::PolicyUnknown);
        hear(forbidding);
        m_clock->advance(std::chrono::days(700));
        start();
        open();
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void aPermissionEndsByItselfAtThatMoment()
    {
        using namespace std::chrono_literals;
        open();
        hear(permitting);
        m_clock->advance(std::chrono::days(7) - 200ms);
        m_keeper->rest({}); // whatever makes it look: from now on nothing else does
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        m_clock->advance(201ms);
        QTRY_COMPARE(usage(), Reason::PolicyUnknown);
    }

    void silenceLeavesTheLastKnownGood()
    {
        open();
        hear(permitting);
        PolicyAnswer none;
        none.outcome = PolicyAnswer::Outcome::Unreachable;
        QSignalSpy heard(m_keeper.get(), &PolicyKeeper::heard);
        m_keeper->hear(none);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    /// A computer that slept, or a clock that was set: no timer tells.
    void G10_silenceEndsWhatIsOlderThanSevenDays()
    {
        open();
        hear(permitting);
        m_clock->set(m_clock->now() + std::chrono::days(7) + std::chrono::seconds(1));
        QVERIFY(!m_keeper->isTimeAsLastSeen());
        PolicyAnswer none;
        none.outcome = PolicyAnswer::Outcome::Unreachable;
        m_keeper->hear(none);
        QCOMPARE(usage(), Reason::PolicyUnknown); // no event loop turned in between
        QVERIFY(m_keeper->isTimeAsLastSeen());
    }

    void G10_whoAsksWhetherAClockWasSetMakesItLook()
    {
        using namespace std::chrono_literals;
        open();
        hear(permitting);
        m_clock->advance(std::chrono::days(1));
        QVERIFY(m_keeper->isTimeAsLastSeen());
        m_clock->set(m_clock->now() + 1500ms); // it is set right a little at a time
        QVERIFY(m_keeper->isTimeAsLastSeen());
        m_clock->set(m_clock->now() + std::chrono::days(6));
        QVERIFY(!m_keeper->isTimeAsLastSeen());
        QCoreApplication::processEvents();
        QCOMPARE(usage(), Reason::PolicyUnknown);
    }

    void G10_aClockThatWasSetIsNoticedWithinSeconds()
    {
        open();
        hear(permitting);
        m_clock->set(m_clock->now() + std::chrono::days(8));
        QTRY_COMPARE_WITH_TIMEOUT(usage(), Reason::PolicyUnknown, 20'000);
    }

    void lookingAtTheTimeTellsNobodyAnythingNew()
    {
        open();
        hear(permitting);
        QSignalSpy changed(m_keeper.get(), &PolicyKeeper::changed);
        m_clock->set(m_clock->now() + std::chrono::hours(1));
        QVERIFY(!m_keeper->isTimeAsLastSeen());
        QTRY_VERIFY(m_keeper->isTimeAsLastSeen());
        QVERIFY(changed.isEmpty());
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    void anUnreadableAnswerForbidsAndCensusGoesOn()
    {
        open();
        hear(permitting);
        m_keeper->hear(answerOf("<html>"));
        QCOMPARE(usage(), Reason::PolicyFaulty);
        QCOMPARE(endpointOf(m_keeper->policy()), Endpoint::Known);
        m_keeper->close();
        open(); // and is no last-known-good
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    void censusDoesNotGoOnToAnotherCloud()
    {
        const auto answer = [](const char* host, QStringView cloud, const QByteArray& document) {
            PolicyAnswer said = answerOf(document);
            said.url.setHost(QString::fromLatin1(host));
            said.trust.answeringOrigin.setHost(said.url.host());
            said.trust.cloud = cloudOfName(cloud);
            return said;
        };
        const QByteArray document
            = R"({"rel":"policies","_links":{"telemetry":{"href":"https://t.online.lync.com/"}}})";
        open();
        QSignalSpy heard(m_keeper.get(), &PolicyKeeper::heard);
        m_keeper->hear(answer("pool.online.lync.com", u"worldwide", document));
        QTRY_COMPARE(heard.size(), 1);
        m_keeper->hear(answer("b.outlook.com", u"worldwide", "<html>")); // another server of the row
        QCOMPARE(m_keeper->policy().telemetryOrigin.host(), QStringLiteral("t.online.lync.com"));
        m_keeper->hear(answer("pool.dod.skypeforbusiness.us", u"US DoD", "<html>"));
        QCOMPARE(m_keeper->policy().state, PolicyState::Faulty);
        QCOMPARE(m_keeper->policy().telemetryOrigin, QUrl());
    }

    void whatRestsIsAsOldAsItsAnswerHoweverLongTheComputerHasRun()
    {
        open();
        hear(permitting);
        start(); // the hand clock's monotonic side stands at six weeks
        m_keeper->rest(m_keeper->load(account));
        QCOMPARE(m_keeper->restingPolicy().state, PolicyState::Known);
        m_clock->advance(std::chrono::days(7) + std::chrono::seconds(1));
        m_keeper->rest(m_keeper->load(account));
        QCOMPARE(m_keeper->restingPolicy().state, PolicyState::Unknown);
    }

    void aClockSetBackEndsAPermissionAndNoBan()
    {
        open();
        hear(permitting);
        m_clock->set(m_clock->now() - std::chrono::hours(1));
        start();
        open();
        QCOMPARE(usage(), Reason::PolicyUnknown);
        hear(forbidding);
        m_clock->set(m_clock->now() - std::chrono::hours(1));
        start();
        open();
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void aBanInTheCacheOutlivesAFaultyAnswer()
    {
        open();
        hear(forbidding);
        hear("<html>");
        QCOMPARE(usage(), Reason::PolicyFaulty);
        start();
        open();
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void aKeeperThatGoesWaitsForTheDisk()
    {
        m_keeper->open(account);
        m_keeper->hear(answerOf(permitting));
        m_keeper.reset();
        QVERIFY(!QDir(m_home->file(QStringLiteral("cache"))).isEmpty());
    }

    void anotherAccountStartsFromNothing()
    {
        open();
        hear(permitting);
        m_keeper->close();
        QCOMPARE(usage(), Reason::PolicyUnknown);
        QSignalSpy opened(m_keeper.get(), &PolicyKeeper::opened);
        m_keeper->open(QStringLiteral("fedcba9876543210"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(usage(), Reason::PolicyUnknown);
    }

private:
    void start()
    {
        m_keeper = std::make_unique<PolicyKeeper>(
            PolicyFolders{m_home->file(QStringLiteral("system")), {}, m_home->file(QStringLiteral("user"))},
            PolicyKeeper::Places{m_home->file(QStringLiteral("cache")), {}}, *m_clock, *m_disk);
    }
    void open()
    {
        QSignalSpy opened(m_keeper.get(), &PolicyKeeper::opened);
        m_keeper->open(account);
        QTRY_COMPARE(opened.size(), 1);
    }
    void hear(const QByteArray& document)
    {
        QSignalSpy heard(m_keeper.get(), &PolicyKeeper::heard);
        m_keeper->hear(answerOf(document));
        QTRY_COMPARE(heard.size(), 1);
    }
    Reason usage() const
    {
        const AdminPolicy& policy = m_keeper->policy();
        return decide(policy, {}, Surface::Desktop, endpointOf(policy))[Category::Usage].reason();
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<DiskThread> m_disk;
    std::unique_ptr<PolicyKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestPolicyKeeper)
#include "tst_policykeeper.moc"
