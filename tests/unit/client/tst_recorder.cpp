// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/recorder.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const Address alice = Address::parse(u"alice@contoso.test").value_or(Address());
const Address bob = Address::parse(u"bob@contoso.test").value_or(Address());

Recorder::Standing signedIn()
{
    return {
        true, true, true, true, false, false, alice, QStringLiteral("Contoso"), QStringLiteral("the-device")};
}

/// An integer field as it stands in a record.
QByteArray field(const QByteArray& name, int value)
{
    return "\"" + name + "\",\"value\":{\"intValue\":\"" + QByteArray::number(value) + "\"}";
}

/// The owner's journal, and nobody in force.
Recorder::Standing waiting()
{
    return {false, false, false, true, false, false, {}, {}, {}};
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_situation = {};
        start();
    }
    void cleanup()
    {
        m_recorder.reset();
        m_collector.reset();
    }

    void withoutAPermitNothingIsCountedAndNothingComesLater()
    {
        m_situation.isBanned = true;
        obey();
        m_recorder->setStanding(signedIn());
        useEverything();
        m_recorder->setStartup(1s);
        m_recorder->recordDue();
        m_situation.isBanned = false;
        obey();
        QVERIFY(m_recorder->recordCounters().empty());
        QCOMPARE(records(Category::Usage), QByteArray());
        QCOMPARE(records(Category::ImprovementProgram), QByteArray());
    }

    void featuresAreCountedOnceAPermit()
    {
        m_recorder->setStanding(signedIn());
        m_situation.improvementProgram = false;
        obey();
        useEverything();
        QCOMPARE(m_recorder->recordCounters(), QSet<Category>{Category::Usage});
        QVERIFY(records(Category::Usage).contains(field("candor.feature.options_opened", 1)));
        QVERIFY(records(Category::Usage).contains("Contoso"));
        QVERIFY(!records(Category::Usage).contains("the-device"));
        QVERIFY(!records(Category::Usage).contains("alice"));
        QVERIFY(m_recorder->recordCounters().empty()); // deltas: nothing is left
    }

    void theImprovementProgrammeNamesNobody()
    {
        m_recorder->setStanding(signedIn());
        useEverything();
        m_recorder->recordCounters();
        const QByteArray made = records(Category::ImprovementProgram);
        QVERIFY(made.contains("candor.stalls"));
        for (const char* name : {"Contoso", "the-device", "alice", "user"})
            QVERIFY(!made.contains(name));
    }

    void noCensusNamesADeviceThatIsAboutToBeErased()
    {
        Recorder::Standing standing = signedIn();
        standing.isDeviceLeaving = true;
        m_recorder->setStanding(standing);
        m_recorder->recordDue();
        QCOMPARE(records(Category::Census), QByteArray());
        standing.isDeviceLeaving = false;
        standing.deviceId = QStringLiteral("its-next-id");
        m_recorder->setStanding(standing);
        m_recorder->recordDue();
        QVERIFY(records(Category::Census).contains("its-next-id"));
        QVERIFY(!records(Category::Census).contains("the-device"));
    }

    void censusIsRecordedAtSignInAndDaily()
    {
        Recorder::Standing standing = signedIn();
        standing.isSignedIn = false;
        m_recorder->setStanding(standing);
        m_recorder->recordDue();
        QCOMPARE(records(Category::Census), QByteArray());
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        m_clock.advance(23h);
        m_recorder->recordDue();
        QCOMPARE(count(Category::Census), 1);
        m_clock.advance(1h);
        m_recorder->recordDue();
        QCOMPARE(count(Category::Census), 2);
        QVERIFY(!records(Category::Census).contains("alice"));
        QVERIFY(!records(Category::Census).contains("ontoso"));
    }

    void countersWaitForThePolicyAndThenAnHour()
    {
        Recorder::Standing standing = signedIn();
        standing.isPolicyHeard = false;
        m_recorder->setStanding(standing);
        useEverything();
        m_recorder->recordDue();
        QCOMPARE(count(Category::Usage), 0);
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        useEverything();
        m_clock.advance(59min);
        m_recorder->recordDue();
        QCOMPARE(count(Category::Usage), 1);
        m_clock.advance(1min);
        m_recorder->recordDue();
        QCOMPARE(count(Category::Usage), 2);
    }

    void attemptsWaitWhileTheJournalIsSomebodyElses()
    {
        m_recorder->setStanding(waiting());
        m_recorder->countAttempt(alice);
        m_recorder->countFailure();
        m_recorder->countAttempt(alice);
        m_recorder->recordDue();
        QVERIFY(!m_collector->counters(*m_collector->permit(Category::Census)));
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QVERIFY(attemptsAre(2));
        QVERIFY(records(Category::Census).contains(field("candor.sign_in.failures", 1)));
    }

    void oneAccountsAttemptsAreNotCountedForTheNext()
    {
        m_recorder->setStanding(waiting());
        m_recorder->countAttempt(bob);
        m_recorder->countFailure();
        m_recorder->countAttempt(alice);
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QVERIFY(attemptsAre(1));
        QVERIFY(!records(Category::Census).contains("candor.sign_in.failures"));
    }

    void attemptsWhereCensusIsForbiddenAreNotEvenRemembered()
    {
        Recorder::Standing nowhere = signedIn();
        nowhere.isSignedIn = false;
        m_recorder->countAttempt(alice);
        nowhere.isCensusAllowed = false;
        m_situation.endpoint = Endpoint::None;
        obey();
        m_recorder->setStanding(nowhere);
        m_recorder->countFailure();
        m_recorder->countAttempt(alice);
        m_situation.endpoint = Endpoint::Known;
        obey();
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QCOMPARE(count(Category::Census), 1);
        QVERIFY(!records(Category::Census).contains("candor.sign_in"));
    }

    void anUncleanExitIsCountedAndACleanOneToo()
    {
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        start(); // without recordExit()
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QVERIFY(records(Category::Usage).contains(field("candor.exits.unclean", 1)));
        m_recorder->recordExit();
        QVERIFY(records(Category::Usage).contains(field("candor.exits.clean", 1)));
        start();
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QCOMPARE(records(Category::Usage).count("unclean"), 1);
    }

    void anExitBeforeThePermissionIsNeverCounted()
    {
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue(); // the mark
        m_situation.isBanned = true;
        obey();
        start();
        m_situation.isBanned = false;
        obey();
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QVERIFY(!records(Category::Usage).contains("unclean"));
    }

    void aSignInThatIsTriedAgainIsNoUncleanExit()
    {
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        m_situation.isResting = true; // wrong password
        obey();
        m_recorder->setStanding(waiting());
        m_recorder->recordDue();
        m_situation.isResting = false;
        obey();
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        m_recorder->recordCounters();
        QVERIFY(!records(Category::Usage).contains("unclean"));
    }

    void leavingAfterAFailedSignInIsNoUncleanExit()
    {
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        m_situation.isResting = true;
        obey();
        m_recorder->setStanding(waiting());
        m_recorder->recordExit();
        m_situation.isResting = false;
        start();
        m_recorder->setStanding(signedIn());
        m_recorder->recordDue();
        QVERIFY(!records(Category::Usage).contains("unclean"));
    }

    void startUpMeasuredUnderAnEarlierPermissionIsNeverUsed()
    {
        m_recorder->setStanding(signedIn());
        m_recorder->setStartup(1234ms);
        m_situation.improvementProgram = false;
        obey();
        m_situation.improvementProgram = true;
        obey();
        useEverything();
        QVERIFY(m_recorder->recordCounters().contains(Category::ImprovementProgram));
        QVERIFY(!records(Category::ImprovementProgram).contains("candor.startup"));
    }

    void startUpIsRecordedOnce()
    {
        m_recorder->setStanding(signedIn());
        m_recorder->setStartup(1234ms);
        m_recorder->recordCounters();
        useEverything();
        m_recorder->recordCounters();
        QCOMPARE(records(Category::ImprovementProgram).count("1234"), 1);
    }

private:
    void start()
    {
        m_recorder.reset();
        m_collector.reset();
        m_collector = std::make_unique<Collector>(filesIn(*m_home), m_clock);
        m_recorder = std::make_unique<Recorder>(m_clock, m_facts);
        m_recorder->setCollector(m_collector.get());
        obey();
    }
    void obey()
    {
        m_collector->obey(m_situation.terms());
        QVERIFY(m_collector->settle(10s));
    }
    void useEverything()
    {
        m_recorder->countFeature(Feature::OptionsOpened);
        m_recorder->countStall();
        m_recorder->countCancel();
    }
    int count(Category category)
    {
        [this] { QVERIFY(m_collector->settle(10s)); }();
        return int(m_collector->journal().queued(category).size());
    }
    QByteArray records(Category category)
    {
        QByteArray all;
        [this] { QVERIFY(m_collector->settle(10s)); }();
        for (const JournalRecord& record : m_collector->journal().queued(category))
            all += QByteArray::fromStdString(record.bytes) + '\n';
        return all;
    }
    bool attemptsAre(int number)
    {
        return records(Category::Census).contains(field("candor.sign_in.attempts", number));
    }

    HandClock m_clock;
    const SystemFacts m_facts{"model", "os", "1", "en", "GB", "x86_64", 1024, 4, 1};
    Situation m_situation;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Collector> m_collector;
    std::unique_ptr<Recorder> m_recorder;
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
