// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/collector.h"
#include "app/telemetry/ring.h"
#include "tests/support/tsan.h"
#include "tests/unit/telemetry/terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#ifdef __linux__
#include <sched.h>
#endif
#include <sqlite3.h>

#include <thread>

// RECORDING_PATH: runs under the thread sanitizer, too.

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;

std::size_t queued(Collector& collector, Category category)
{
    return collector.journal().queued(category).size();
}

} // namespace

/// The one door: what passes, what does not, and what is left behind.
class CollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPassesBeforeTermsAreKnown()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        QVERIFY(collector.isOpen());
        for (Category category : allCategories)
            QVERIFY(!collector.permit(category));
    }

    void nothingExistsBeforeAPermit()
    {
        TemporaryHome home;
        HandClock clock;
        const QDir tasks(QStringLiteral("/proc/self/task"));
        const auto files
            = [&home] { return QDir(home.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); };
        const qsizetype threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
        Collector collector(filesIn(home), clock);
        Situation situation;
        situation.endpoint = Endpoint::None;
        collector.obey(situation.terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(files(), QStringList());
        QCOMPARE(tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), threads);

        situation.endpoint = Endpoint::Known;
        collector.obey(situation.terms());
        QVERIFY(report(collector, "at once"));
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(1));
        QVERIFY(files().contains(QStringLiteral("journal.sqlite")));
    }

    /// Whoever shows windows runs on while the worker wakes beside it.
    void theWorkerTakesNoProcessorFromOthers()
    {
#ifdef __linux__
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        int inBackground = 0;
        for (const QString& task :
            QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            inBackground += ::sched_getscheduler(task.toInt()) == SCHED_BATCH ? 1 : 0;
        QCOMPARE(inBackground, 1);
        QCOMPARE(::sched_getscheduler(0), SCHED_OTHER);
#else
        QSKIP("the system has no such threads");
#endif
    }

    void whatAnEarlierRunLeftIsFoundWithoutAPermit()
    {
        TemporaryHome home;
        HandClock clock;
        {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            QVERIFY(report(collector, "kept"));
        }
        Collector collector(filesIn(home), clock);
        QCOMPARE(collector.journal().opened(), Journal::Opened::Existing);
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(1));
    }

    void onlyCensusIsRecordedWhileResting()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation;
        situation.isResting = true;
        collector.obey(situation.terms());
        QVERIFY(collector.permit(Category::Census));
        QVERIFY(!collector.permit(Category::Usage));
        QVERIFY(!collector.permit(Category::ErrorReporting));
        QVERIFY(collector.settle(patience));
        QVERIFY(!collector.maySend(Category::Census, 0));
    }

    void everyDecisionIsObeyed_data()
    {
        QTest::addColumn<bool>("isBanned");
        QTest::addColumn<bool>("optIn");
        QTest::addColumn<int>("endpoint");
        for (bool isBanned : {false, true})
            for (bool optIn : {false, true})
                for (int endpoint : {0, 1, 2})
                    QTest::addRow("ban %d, opt-in %d, endpoint %d", isBanned, optIn, endpoint)
                        << isBanned << optIn << endpoint;
    }
    void everyDecisionIsObeyed()
    {
        QFETCH(bool, isBanned);
        QFETCH(bool, optIn);
        QFETCH(int, endpoint);
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation{.isBanned = isBanned,
            .errorReporting = optIn,
            .improvementProgram = optIn,
            .endpoint = static_cast<Endpoint>(endpoint)};
        const Terms terms = situation.terms();
        collector.obey(terms);
        QVERIFY(collector.settle(patience));
        for (Category category : allCategories)
            QCOMPARE(collector.permit(category).has_value(), terms.decisions[category].isAllowed());
    }

    void recordsReachTheJournalAsTheyWillBeSent()
    {
        TemporaryHome home;
        HandClock clock(WallTime(1'790'000'123'456ms));
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        CensusEvent event;
        const std::string name = "Debian \"12\"\n";
        event.add<"os.name">(name);
        event.add<"candor.sign_in.attempts">(3);
        QVERIFY(collector.record(*collector.permit(Category::Census), event));
        QVERIFY(collector.settle(patience));

        const auto records = collector.journal().queued(Category::Census);
        QCOMPARE(records.size(), std::size_t(1));
        const QJsonObject json
            = QJsonDocument::fromJson(QByteArray::fromStdString(records[0].bytes)).object();
        QCOMPARE(json[u"timeUnixNano"].toString(), QStringLiteral("1789999200000000000"));
        QCOMPARE(json[u"eventName"].toString(), QStringLiteral("candor.census"));
        const QJsonArray attributes = json[u"attributes"].toArray();
        QCOMPARE(attributes.size(), 3);
        QCOMPARE(attributes[0][u"key"].toString(), QStringLiteral("log.record.uid"));
        QCOMPARE(attributes[1][u"value"][u"stringValue"].toString(), QStringLiteral("Debian \"12\"\n"));
        QCOMPARE(attributes[2][u"value"][u"intValue"].toString(), QStringLiteral("3"));
        QVERIFY(collector.maySend(Category::Census, records[0].epoch));
        QVERIFY(!collector.maySend(Category::Census, records[0].epoch + 1));
    }

    void aPermitOpensItsOwnCategoryOnly()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(!collector.record(*collector.permit(Category::Usage), CensusEvent()));
        QVERIFY(!collector.count(*collector.permit(Category::Usage), Counter::SignInAttempts));
        QVERIFY(collector.settle(patience));
        for (Category category : allCategories)
            QCOMPARE(queued(collector, category), std::size_t(0));
    }

    void aPermitEndsWithItsEpoch()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation;
        collector.obey(situation.terms());
        const auto permit = collector.permit(Category::ErrorReporting);
        situation.errorReporting = false;
        collector.obey(situation.terms());
        QVERIFY(!collector.record(*permit, ErrorEvent()));
        QVERIFY(!collector.maySend(Category::ErrorReporting, permit->epoch()));
        QVERIFY(collector.settle(patience));
        situation.errorReporting = true;
        collector.obey(situation.terms());
        QVERIFY(collector.permit(Category::ErrorReporting));
        QVERIFY(!collector.record(*permit, ErrorEvent()));
        QVERIFY(!collector.count(*permit, Counter::Stalls));
        QVERIFY(!collector.maySend(Category::ErrorReporting, permit->epoch()));
    }

    void withdrawalLeavesNoTraceAndAReceipt()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        std::mutex mutex;
        std::vector<std::string> heard;
        std::vector<Receipt> receipts;
        collector.setListener({.ended =
                                   [&](Category category, std::uint32_t) {
                                       const std::lock_guard lock(mutex);
                                       heard.push_back("ended " + std::string(wireName(category)));
                                   },
            .erased =
                [&](const Receipt& receipt) {
                    const std::lock_guard lock(mutex);
                    heard.push_back("erased");
                    receipts.push_back(receipt);
                }});
        Situation situation;
        collector.obey(situation.terms());
        for (int i = 0; i < 30; ++i)
            QVERIFY(report(collector, "MARKER-OF-THE-PERSON"));
        QVERIFY(collector.settle(patience));
        for (int i = 0; i < 7; ++i)
            QVERIFY(report(collector, "MARKER-OF-THE-PERSON"));
        CensusEvent census;
        census.add<"os.name">("MARKER-CENSUS");
        QVERIFY(collector.record(*collector.permit(Category::Census), census));
        QVERIFY(filesHolding(home, "MARKER-OF-THE-PERSON") > 0);

        situation.errorReporting = false;
        collector.obey(situation.terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(filesHolding(home, "MARKER-OF-THE-PERSON"), 0);
        QVERIFY(filesHolding(home, "MARKER-CENSUS") > 0);
        QCOMPARE(queued(collector, Category::Census), std::size_t(1));
        const std::lock_guard lock(mutex);
        QCOMPARE(heard, (std::vector<std::string>{"ended error_reporting", "erased"}));
        QCOMPARE(receipts[0].count, 37);
        QCOMPARE(collector.journal().receipts().at(0).count, 37);
    }

    void permissionIsNeverRetroactive()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation;
        situation.errorReporting = situation.improvementProgram = false;
        collector.obey(situation.terms());
        QVERIFY(!report(collector, "OLDER"));
        QVERIFY(collector.settle(patience));
        situation.errorReporting = situation.improvementProgram = true;
        collector.obey(situation.terms());
        QVERIFY(collector.settle(patience));
        QVERIFY(report(collector, "NEWER"));
        QVERIFY(!collector.counters(*collector.permit(Category::ImprovementProgram)));
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(1));
        QCOMPARE(filesHolding(home, "OLDER"), 0);
    }

    void anotherOwnerInheritsNothing_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("endpoint");
        QTest::addColumn<bool>("destroys");
        QTest::newRow("another account") << QByteArray("other") << QByteArray("https://a.test") << true;
        QTest::newRow("another endpoint") << QByteArray("one") << QByteArray("https://b.test") << true;
        QTest::newRow("the same") << QByteArray("one") << QByteArray("https://a.test") << false;
        QTest::newRow("signed out") << QByteArray() << QByteArray("https://a.test") << false;
    }
    void anotherOwnerInheritsNothing()
    {
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, endpoint);
        QFETCH(bool, destroys);
        TemporaryHome home;
        HandClock clock;
        Situation situation;
        situation.owner = {"one", "https://a.test"};
        {
            Collector collector(filesIn(home), clock);
            collector.obey(situation.terms());
            QVERIFY(report(collector, "MARKER-ONE"));
            QVERIFY(collector.record(*collector.permit(Category::Census), CensusEvent()));
            QVERIFY(collector.count(*collector.permit(Category::Census), Counter::SignInAttempts));
        }
        Collector collector(filesIn(home), clock);
        situation.owner = {account.toStdString(), endpoint.toStdString()};
        collector.obey(situation.terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::Census), std::size_t(destroys ? 0 : 1));
        QCOMPARE(filesHolding(home, "MARKER-ONE") == 0, destroys);
        QCOMPARE(collector.counters(*collector.permit(Category::Census)).has_value(), !destroys);
        QCOMPARE(QByteArray::fromStdString(collector.journal().owner().account),
            account.isEmpty() ? QByteArray("one") : account);
    }

    void aRecordOfAnotherCategoryIsRefused()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        const auto census = *collector.permit(Category::Census);
        const auto programme = *collector.permit(Category::ImprovementProgram);
        QVERIFY(collector.count(programme, Counter::Stalls, 3));
        const CounterValues counters = *collector.counters(programme);
        QVERIFY(!collector.record(programme, CensusEvent()));
        QVERIFY(!collector.record(census, CensusEvent(), &counters));
        QCOMPARE((*collector.counters(programme))[Counter::Stalls], 3);
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::Census), std::size_t(0));
    }

    void whatWasHeldBeforeTheFirstSignInIsAdopted()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation{
            .policy = PolicyState::Unknown, .endpoint = Endpoint::Unknown, .isResting = true, .owner = {}};
        collector.obey(situation.terms());
        QVERIFY(collector.count(*collector.permit(Category::Census), Counter::SignInAttempts, 2));
        QVERIFY(collector.record(*collector.permit(Category::Census), CensusEvent()));
        collector.obey(Situation().terms());
        QVERIFY(collector.permit(Category::Census));
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::Census), std::size_t(1));
        QCOMPARE((*collector.counters(*collector.permit(Category::Census)))[Counter::SignInAttempts], 2);
        QVERIFY(collector.journal().owner() == Situation().owner);
    }

    void flipsRaceRecordingThreads()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation;
        std::atomic<bool> stop = false;
        std::atomic<std::uint32_t> lastEpoch = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                while (!stop) {
                    if (const auto permit = collector.permit(Category::ErrorReporting)) {
                        const std::string text = "EPOCH-" + std::to_string(permit->epoch()) + "-";
                        ErrorEvent event;
                        event.add<"candor.log_excerpt">(text);
                        collector.record(*permit, event);
                    }
                    if (const auto permit = collector.permit(Category::ImprovementProgram))
                        collector.count(*permit, Counter::Stalls);
                    std::this_thread::yield();
                }
            });
        for (int i = 0; i < 40; ++i) {
            situation.errorReporting = situation.improvementProgram = i % 2 == 0;
            collector.obey(situation.terms());
            if (i % 4 == 3)
                QVERIFY(collector.settle(patience));
            if (const auto permit = collector.permit(Category::ErrorReporting))
                lastEpoch = permit->epoch();
        }
        QVERIFY(collector.settle(patience));
        const int before = filesHolding(home, "EPOCH-");
        stop = true;
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(collector.settle(patience));
        QCOMPARE(before, 0);
        QCOMPARE(filesHolding(home, "EPOCH-"), 0);
        QVERIFY(lastEpoch > 0);
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(0));
        situation.improvementProgram = true;
        collector.obey(situation.terms());
        QVERIFY(collector.settle(patience));
        QVERIFY(!collector.counters(*collector.permit(Category::ImprovementProgram)));
    }

    void itsThreadEndsAndComesBackWhileOthersRecord()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        std::atomic<int> rests = 0;
        std::atomic<int> starts = 0;
        std::atomic<bool> stop = false;
        Collector::Listener listener;
        listener.rested = [&] { ++rests; };
        listener.started = [&] { ++starts; };
        collector.setListener(listener);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                while (!stop) {
                    report(collector, "EPOCH-");
                    std::this_thread::yield();
                }
            });
        Situation nowhere;
        nowhere.endpoint = Endpoint::None;
        for (int i = 0; i < 4; ++i) {
            collector.obey(Situation().terms());
            QVERIFY(!collector.isAtRest());
            collector.obey(nowhere.terms());
            if (i % 2 == 0)
                QTRY_VERIFY(collector.isAtRest());
        }
        QTRY_COMPARE(rests, starts);
        stop = true;
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(starts >= 2);
        QVERIFY(collector.isAtRest() && collector.settle(std::chrono::milliseconds(0)));
        QCOMPARE(filesHolding(home, "EPOCH-"), 0);
        collector.obey(Situation().terms());
        QVERIFY(report(collector, "EPOCH-"));
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(1));
    }

    void itRestsUnheard_data()
    {
        QTest::addColumn<bool>("isListening");
        QTest::newRow("nobody listens") << false;
        QTest::newRow("nobody listens to that") << true;
    }
    void itRestsUnheard()
    {
        QFETCH(bool, isListening);
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        std::atomic<int> starts = 0;
        if (isListening)
            collector.setListener({.started = [&] { ++starts; }});
        Situation nowhere;
        nowhere.endpoint = Endpoint::None;
        for (int i = 1; i <= 2; ++i) {
            collector.obey(Situation().terms());
            QVERIFY(report(collector, "MARKER"));
            collector.obey(nowhere.terms());
            QTRY_VERIFY(collector.isAtRest());
            collector.obey(nowhere.terms());
            QVERIFY(collector.isAtRest());
            QCOMPARE(starts, isListening ? i : 0);
            QCOMPARE(filesHolding(home, "MARKER"), 0);
        }
    }

    void itDoesNotRestBeforeAnErasureIsComplete()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        std::atomic<bool> isHeld = true;
        std::atomic<int> asked = 0;
        collector.setListener({.isHeld = [&](Category) {
            ++asked;
            return isHeld.load();
        }});
        collector.obey(Situation().terms());
        QVERIFY(report(collector, "MARKER"));
        Situation nowhere;
        nowhere.endpoint = Endpoint::None;
        collector.obey(nowhere.terms());
        // It is tried again and again, at growing distance: by then it would have gone to rest.
        QTRY_VERIFY(asked >= 5 * int(categoryCount));
        QVERIFY(!collector.isAtRest());
        isHeld = false;
        QTRY_VERIFY(collector.isAtRest());
    }

    void everyAcceptedRecordArrivesOnce()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        std::atomic<int> accepted = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 500; ++j)
                    accepted += report(collector, std::string(static_cast<std::size_t>(j), 'x')) ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(collector.settle(patience));
        const auto records = collector.journal().queued(Category::ErrorReporting);
        QCOMPARE(static_cast<int>(records.size()), accepted.load());
        QCOMPARE(accepted + collector.journal().status(Category::ErrorReporting).dropped, 4000);
        for (const JournalRecord& record : records)
            QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(record.bytes)).isObject());
    }

    void aSecondInstanceCollectsNothing()
    {
        TemporaryHome home;
        HandClock clock;
        Collector first(filesIn(home), clock);
        first.obey(Situation().terms());
        QVERIFY(report(first, "first"));
        QVERIFY(first.settle(patience));
        {
            Collector second(filesIn(home), clock);
            QVERIFY(!second.isOpen());
            QCOMPARE(second.hindrance(), Hindrance::Elsewhere);
            Situation situation;
            situation.isBanned = true;
            second.obey(situation.terms());
            QVERIFY(!second.permit(Category::Census));
            QVERIFY(!second.maySend(Category::ErrorReporting, 0));
            QVERIFY(second.settle(0ms));
            second.clearRunningMark();
        }
        QCOMPARE(first.hindrance(), Hindrance::None);
        QCOMPARE(queued(first, Category::ErrorReporting), std::size_t(1));
    }

    void theRunningMarkTellsOfAnUncleanEnd()
    {
        TemporaryHome home;
        HandClock clock;
        Situation situation;
        const auto start = [&](Collector& collector) {
            collector.obey(situation.terms());
            collector.settle(patience);
            return collector.markRunning(*collector.permit(Category::Usage));
        };
        {
            Collector collector(filesIn(home), clock);
            QVERIFY(!start(collector));
        }
        {
            Collector collector(filesIn(home), clock);
            QVERIFY(start(collector));
            collector.clearRunningMark();
        }
        {
            Collector collector(filesIn(home), clock);
            QVERIFY(!start(collector));
            // A mark set under a permission that has ended tells nothing.
            situation.isBanned = true;
            collector.obey(situation.terms());
            situation.isBanned = false;
        }
        Collector collector(filesIn(home), clock);
        QVERIFY(!start(collector));
    }

    void whatSomebodyElseReadsGoesOnceHeHasRead()
    {
        if (qEnvironmentVariableIsSet("CANDOR_COPY_ON_WRITE"))
            QSKIP("there is no log file");
        TemporaryHome home;
        HandClock clock;
        Situation refused;
        refused.errorReporting = false;
        sqlite3* other = nullptr;
        {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            QVERIFY(report(collector, "MARKER-READ"));
            QVERIFY(collector.settle(patience));
            QCOMPARE(sqlite3_open(filesIn(home).journal.c_str(), &other), SQLITE_OK);
            const char* const reading = "BEGIN; SELECT count(*) FROM records_error_reporting";
            QCOMPARE(sqlite3_exec(other, reading, nullptr, nullptr, nullptr), SQLITE_OK);
            collector.obey(refused.terms());
            QTRY_COMPARE(collector.journal().erasedUpTo(Category::ErrorReporting), 1U);
        }
        // Reading a file here would let go of the other's lock.
        Collector collector(filesIn(home), clock);
        QVERIFY(collector.journal().isExpiryDue());
        collector.obey(Situation{.endpoint = Endpoint::None}.terms());
        QVERIFY(collector.settle(patience));
        QVERIFY(collector.journal().isExpiryDue());
        QVERIFY2(!collector.isAtRest(), "somebody has to try again");
        sqlite3_close(other);
        QTRY_VERIFY(!collector.journal().isExpiryDue());
        QTRY_VERIFY(collector.isAtRest());
        QCOMPARE(filesHolding(home, "MARKER-READ"), 0);
    }

    void aFullRingCountsItsLoss()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(filesIn(home).journal.c_str(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 1000; ++i)
            ++(report(collector, std::string(8000, 'x')) ? accepted : refused);
        QVERIFY(accepted > 200);
        QVERIFY(refused > 0);
        sqlite3_close(other);
        QVERIFY(collector.settle(patience));
        QCOMPARE(static_cast<int>(queued(collector, Category::ErrorReporting)), accepted);
        // Where a person sees it, and no more than once.
        QVERIFY(collector.settle(patience));
        QCOMPARE(collector.journal().status(Category::ErrorReporting).dropped, refused);
        QCOMPARE(collector.journal().status(Category::Census).dropped, 0);
    }

    /// As an earlier or later version may have left it.
    void whatCannotBeReadInTheRingIsCountedAsLost()
    {
        TemporaryHome home;
        HandClock clock;
        {
            Ring ring;
            QCOMPARE(ring.open(filesIn(home).ring), Ring::Opened::New);
            QVERIFY(ring.push(Category::Census, 0, RecordUid{1}, clock.now(), "{\"json\":1}"));
            QVERIFY(ring.push(Category::Census, 0, RecordUid{2}, clock.now(), std::string(1, '\0')));
        }
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::Census), 1U);
        QCOMPARE(collector.journal().status(Category::Census).dropped, 1);
        QCOMPARE(collector.journal().status(Category::Usage).dropped, 0);
    }

    void aJournalThatCannotBeHadKeepsTheDoorsClosed()
    {
        TemporaryHome home;
        HandClock clock;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("journal.sqlite/full")));
        Collector collector(filesIn(home), clock);
        QCOMPARE(collector.journal().opened(), Journal::Opened::Unavailable);
        collector.obey(Situation().terms());
        QVERIFY(!collector.settle(50ms));
        for (Category category : allCategories)
            QVERIFY(!collector.permit(category));
    }

    void nothingLeavesWhileTheJournalCannotErase()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        Situation situation;
        collector.obey(situation.terms());
        QVERIFY(report(collector, "MARKER-LOCKED"));
        QVERIFY(collector.record(*collector.permit(Category::Census), CensusEvent()));
        QVERIFY(collector.settle(patience));
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(filesIn(home).journal.c_str(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);

        situation.errorReporting = false;
        collector.obey(situation.terms());
        situation.errorReporting = true;
        collector.obey(situation.terms());
        QVERIFY(!collector.settle(100ms));
        QVERIFY(!collector.permit(Category::ErrorReporting));
        for (std::uint32_t epoch : {0u, 1u, 2u})
            QVERIFY(!collector.maySend(Category::ErrorReporting, epoch));
        // The last resort: the files go, what others held is kept.
        QVERIFY(collector.settle(patience));
        sqlite3_close(other);
        QCOMPARE(filesHolding(home, "MARKER-LOCKED"), 0);
        QCOMPARE(queued(collector, Category::Census), std::size_t(1));
        QCOMPARE(collector.journal().receipts().at(0).count, 1);
        QVERIFY(collector.permit(Category::ErrorReporting));
    }

    void aRingThatIsNoRingForbidsWhatTheJournalHeld()
    {
        TemporaryHome home;
        HandClock clock;
        {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            QVERIFY(report(collector, "MARKER-DOUBTFUL"));
            QVERIFY(collector.record(*collector.permit(Category::Census), CensusEvent()));
        }
        QVERIFY(home.write(QStringLiteral("ring"), QByteArray(ringSize, 'x')));
        Collector collector(filesIn(home), clock);
        QVERIFY(collector.isOpen());
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(filesHolding(home, "MARKER-DOUBTFUL"), 0);
        QCOMPARE(queued(collector, Category::Census), std::size_t(1));
        QVERIFY(report(collector, "again"));
    }

    void aLogFileIsKeptOnlyWhereAChangeNeedsNoRoom()
    {
        TemporaryHome home;
        HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(report(collector, "somewhere"));
        QVERIFY(collector.settle(patience));
        QCOMPARE(QFile::exists(home.file(QStringLiteral("journal.sqlite-shm"))),
            !qEnvironmentVariableIsSet("CANDOR_COPY_ON_WRITE"));
    }

    void aRingThatBreaksClosesEverythingUntilTheNextStart()
    {
        TemporaryHome home;
        HandClock clock;
        {
            Collector collector(filesIn(home), clock);
            std::atomic<bool> isTold = false;
            Collector::Listener listener;
            listener.statusChanged = [&] { isTold = isTold || collector.hindrance() == Hindrance::NoRing; };
            collector.obey(Situation().terms());
            QVERIFY(report(collector, "MARKER-BEFORE"));
            QVERIFY(collector.record(*collector.permit(Category::Census), CensusEvent()));
            QVERIFY(collector.settle(patience));
            collector.setListener(listener);
            QVERIFY(QFile::resize(home.file(QStringLiteral("ring")), 0));
            QVERIFY(!report(collector, "lost"));
            QTRY_VERIFY(collector.isClosed(Category::ErrorReporting));
            QVERIFY(collector.isClosed(Category::Census));
            QVERIFY(!collector.maySend(Category::Census, 0));
            QCOMPARE(collector.hindrance(), Hindrance::NoRing);
            QTRY_VERIFY(isTold);
            QVERIFY(collector.settle(patience));
            Situation refused;
            refused.errorReporting = false;
            collector.obey(refused.terms());
            QVERIFY(collector.settle(patience));
            QCOMPARE(filesHolding(home, "MARKER-BEFORE"), 0);
            collector.obey(Situation().terms());
            QVERIFY2(!collector.permit(Category::ErrorReporting), "nothing survives in a broken ring");
        }
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(collector.hindrance(), Hindrance::None);
        QCOMPARE(queued(collector, Category::Census), std::size_t(1));
        QVERIFY(report(collector, "again"));
    }

    void aCorruptJournalGoesAndANewOneIsBegun()
    {
        TemporaryHome home;
        HandClock clock;
        QVERIFY(home.write(QStringLiteral("journal.sqlite"), "MARKER-CORRUPT, no database at all"));
        Collector collector(filesIn(home), clock);
        QCOMPARE(collector.journal().opened(), Journal::Opened::Replaced);
        QCOMPARE(filesHolding(home, "MARKER-CORRUPT"), 0);
        collector.obey(Situation().terms());
        QVERIFY(report(collector, "fine"));
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(1));
    }

    void aJournalThatIsDamagedWhileInUseIsMadeAnewForTheSameOwner()
    {
        TemporaryHome home;
        HandClock clock;
        {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            for (int i = 0; i < 1500; ++i)
                QVERIFY(report(collector, std::string(900, 'a')));
            QVERIFY(collector.settle(patience));
        }
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        QFile file(home.file(QStringLiteral("journal.sqlite")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(qint64(8) * 4096));
        file.write(QByteArray(file.size() - qint64(8) * 4096, '\xa5'));
        file.close();
        Journal& journal = collector.journal();
        const auto batch = journal.stage(Category::ErrorReporting);
        QVERIFY(!batch || !journal.dropped(*batch));
        QTRY_VERIFY(report(collector, "new") && collector.settle(patience)
            && journal.opened() == Journal::Opened::Replaced);
        QVERIFY(report(collector, "fine"));
        QVERIFY(collector.settle(patience));
        QVERIFY(queued(collector, Category::ErrorReporting) > 0);
        QVERIFY(collector.journal().owner() == Situation().owner);
    }

    void exitIsQuickAndWhatIsLeftIsFoundAtTheNextStart()
    {
        TemporaryHome home;
        HandClock clock;
        int accepted = 0;
        QElapsedTimer timer;
        {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            for (int i = 0; i < 10'000; ++i)
                accepted += report(collector, "x") ? 1 : 0;
            timer.start();
        }
        qInfo("exit took %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
        Collector collector(filesIn(home), clock);
        Situation resting;
        resting.isResting = true;
        collector.obey(resting.terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(static_cast<int>(queued(collector, Category::ErrorReporting)), accepted);
    }

private:
    static constexpr int ringSize = int(Ring::fileSize);
};

QTEST_GUILESS_MAIN(CollectorTest)
#include "tst_collector.moc"
