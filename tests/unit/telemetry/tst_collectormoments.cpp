// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The collector where something comes in between, or the system says no: time goes by, and calls of SQLite
// and of the C library fail, on command.

#include "app/telemetry/collector.h"
#include "app/telemetry/identity.h"
#include "app/telemetry/ring.h"
#include "app/telemetry/step.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <dlfcn.h>
#include <pthread.h>
#include <sqlite3.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <ctime>
#include <functional>
#include <future>
#include <mutex>
#include <string_view>
#include <thread>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;

/// Milliseconds by which the monotonic clock is ahead of the system's.
std::atomic<long> ahead = 0;

using Hook = std::function<bool(std::string_view call, std::string_view with)>;
std::mutex hookMutex;
std::shared_ptr<const Hook> hook;

/// Whether that call is refused, told its path or its SQL, is up to \a now, which may do something as well.
void setHook(const Hook& now)
{
    const std::lock_guard lock(hookMutex);
    hook = now ? std::make_shared<const Hook>(now) : nullptr;
}

bool refuses(std::string_view call, std::string_view with = {})
{
    std::shared_ptr<const Hook> now;
    {
        const std::lock_guard lock(hookMutex);
        now = hook;
    }
    return now && (*now)(call, with);
}

template <typename Function>
Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* to) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, to);
    if (clock == CLOCK_MONOTONIC)
        to->tv_sec += ahead / 1000;
    return static_cast<int>(result);
}
int eventfd(unsigned count, int flags) noexcept
{
    return refuses("eventfd") ? -1 : real(&eventfd, "eventfd")(count, flags);
}
ssize_t getrandom(void* to, std::size_t size, unsigned flags)
{
    return refuses("getrandom") ? -1 : real(&getrandom, "getrandom")(to, size, flags);
}
int pthread_join(pthread_t thread, void** result)
{
    refuses("join");
    return real(&pthread_join, "pthread_join")(thread, result);
}
int unlink(const char* path) noexcept
{
    return refuses("unlink", path) ? -1 : real(&unlink, "unlink")(path);
}
int sqlite3_exec(
    sqlite3* db, const char* sql, int (*row)(void*, int, char**, char**), void* context, char** message)
{
    return refuses("exec", sql) ? SQLITE_IOERR
                                : real(&sqlite3_exec, "sqlite3_exec")(db, sql, row, context, message);
}
int sqlite3_prepare_v2(sqlite3* db, const char* sql, int size, sqlite3_stmt** statement, const char** tail)
{
    if (refuses("prepare", sql)) {
        *statement = nullptr;
        return SQLITE_IOERR;
    }
    return real(&sqlite3_prepare_v2, "sqlite3_prepare_v2")(db, sql, size, statement, tail);
}
}

namespace {

bool recordCensus(Collector& collector)
{
    return collector.record(*collector.permit(Category::Census), CensusEvent());
}

std::size_t queued(Collector& collector, Category category)
{
    return collector.journal().queued(category).size();
}

bool startsTransaction(std::string_view call, std::string_view with)
{
    return call == "exec" && with == "BEGIN IMMEDIATE";
}

bool countsUp(std::string_view call, std::string_view sql)
{
    return call == "prepare" && sql.starts_with("UPDATE categories SET sent=");
}

} // namespace

class CollectorMomentsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Collector> started(const Situation& situation = {})
    {
        auto collector = std::make_unique<Collector>(filesIn(*m_home), m_clock);
        collector->obey(situation.terms());
        [&] { QVERIFY(collector->settle(patience)); }();
        return collector;
    }
    static Situation withoutReports()
    {
        Situation situation;
        situation.errorReporting = false;
        return situation;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryHome>(); }
    void cleanup()
    {
        setHook({});
        ahead = 0;
    }

    void whatHasEndedDoesNotCount()
    {
        const auto collector = started();
        const auto usage = collector->permit(Category::Usage);
        const auto programme = collector->permit(Category::ImprovementProgram);
        Situation banned;
        banned.isBanned = true;
        collector->obey(banned.terms());
        QVERIFY2(!collector->count(*programme, Counter::Stalls, 5), "the door is closed");
        collector->obey(Situation().terms());
        QVERIFY(collector->settle(patience));
        const auto now = collector->permit(Category::ImprovementProgram);
        QVERIFY(collector->count(*now, Counter::Stalls, 2));
        QVERIFY(!collector->count(*programme, Counter::Stalls, 5));
        QVERIFY(!collector->counters(*programme));
        QCOMPARE((*collector->counters(*now))[Counter::Stalls], 2);
        QVERIFY(!collector->markRunning(*usage));
        QVERIFY2(!collector->markRunning(*collector->permit(Category::Usage)), "it left no mark");
    }

    void lossesAreToldOnceTheJournalTakesThem()
    {
        const auto collector = started();
        setHook(startsTransaction);
        std::int64_t lost = 0;
        for (; lost < 3; lost += recordCensus(*collector) ? 0 : 1) { }
        setHook(countsUp);
        QVERIFY(collector->settle(patience));
        QCOMPARE(collector->journal().status(Category::Census).dropped, 0);
        setHook({});
        QVERIFY(collector->settle(patience));
        QCOMPARE(collector->journal().status(Category::Census).dropped, lost);
    }

    /// The permission ends while what the ring had no room for is about to be counted.
    void ofWhatHasEndedNoLossIsTold()
    {
        std::atomic<bool> isOver = false;
        std::atomic<bool> isCounted = false;
        const auto collector = started();
        setHook(startsTransaction);
        while (report(*collector, "x")) { }
        setHook([&](std::string_view call, std::string_view sql) {
            const bool isMoving = call == "prepare" && sql.starts_with("INSERT INTO records_");
            if (isMoving && !isOver.exchange(true))
                collector->obey(withoutReports().terms());
            isCounted = isCounted || countsUp(call, sql);
            return false;
        });
        QVERIFY(collector->settle(patience));
        QVERIFY(isOver);
        QVERIFY(!isCounted);
        QCOMPARE(collector->journal().status(Category::ErrorReporting).dropped, 0);
        QCOMPARE(queued(*collector, Category::ErrorReporting), std::size_t(0));
    }

    void withoutRandomNumbersNothingIsRecorded()
    {
        const auto collector = started();
        setHook([](std::string_view call, std::string_view) { return call == "getrandom"; });
        bool isRecorded = true;
        std::thread([&] {
            while (!randomUuid().empty()) { } // what is in stock
            isRecorded = report(*collector, "x");
        }).join();
        QVERIFY(!isRecorded);
        setHook({});
        std::thread([&] { isRecorded = report(*collector, "x"); }).join();
        QVERIFY(isRecorded);
        QVERIFY(collector->settle(patience));
        QCOMPARE(queued(*collector, Category::ErrorReporting), std::size_t(1));
    }

    void nothingLeavesBeforeItsOwnerIsWritten()
    {
        const auto collector = started(
            {.policy = PolicyState::Unknown, .endpoint = Endpoint::Unknown, .isResting = true, .owner = {}});
        QVERIFY(recordCensus(*collector));
        setHook([](std::string_view call, std::string_view sql) {
            return call == "prepare" && sql.starts_with("UPDATE owner");
        });
        collector->obey(Situation().terms());
        const std::uint32_t epoch = collector->permit(Category::Census)->epoch();
        QVERIFY(!collector->settle(50ms));
        QVERIFY(!collector->maySend(Category::Census, epoch));
        setHook({});
        QVERIFY(collector->settle(patience));
        QVERIFY(collector->maySend(Category::Census, epoch));
        QVERIFY(collector->journal().owner() == Situation().owner);
        QCOMPARE(queued(*collector, Category::Census), std::size_t(1));
    }

    void nothingLeavesWithoutAnAddress()
    {
        Situation situation;
        situation.owner.endpoint.clear();
        const auto collector = started(situation);
        QVERIFY(recordCensus(*collector));
        const std::uint32_t epoch = collector->permit(Category::Census)->epoch();
        QVERIFY(!collector->maySend(Category::Census, epoch));
        collector->obey(Situation().terms());
        QVERIFY(collector->settle(patience));
        QVERIFY(collector->maySend(Category::Census, epoch));
    }

    void theOwnerWhoComesMeanwhileIsWrittenToo()
    {
        std::unique_ptr<Collector> collector;
        Situation second;
        second.owner = {"second", "https://second.test"};
        std::atomic<int> writes = 0;
        setHook([&](std::string_view call, std::string_view sql) {
            if (call == "prepare" && sql.starts_with("UPDATE owner") && ++writes == 1)
                collector->obey(second.terms());
            return false;
        });
        collector = std::make_unique<Collector>(filesIn(*m_home), m_clock);
        collector->obey(Situation().terms());
        QTRY_VERIFY(writes > 0);
        QVERIFY(collector->settle(patience));
        QVERIFY(collector->journal().owner() == second.owner);
        QVERIFY(writes > 1);
        collector.reset();
    }

    void nobodyGetsWhatMayBeAnybodys_data()
    {
        QTest::addColumn<bool>("nobodyFirst");
        QTest::addColumn<int>("ends");
        QTest::newRow("somebody signs in") << false << 0;
        QTest::newRow("somebody signs in, where permissions had ended before") << false << 2;
        QTest::newRow("nobody is known, then somebody signs in") << true << 0;
        QTest::newRow("nobody is known, where permissions had ended before") << true << 2;
    }
    void nobodyGetsWhatMayBeAnybodys()
    {
        QFETCH(bool, nobodyFirst);
        QFETCH(int, ends);
        const auto collector = started();
        for (int i = 0; i < ends; ++i) {
            collector->obey(withoutReports().terms());
            QVERIFY(collector->settle(patience));
            collector->obey(Situation().terms());
            QVERIFY(collector->settle(patience));
            QVERIFY(report(*collector, "before"));
        }
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(recordCensus(*collector));
        QVERIFY(collector->settle(patience));
        // A file that cannot be read just now, and no ring that tells whose it is.
        QDir home(m_home->path());
        QVERIFY(home.rename(QStringLiteral("journal.sqlite"), QStringLiteral("away")));
        QVERIFY(home.rename(QStringLiteral("journal.sqlite-wal"), QStringLiteral("away-wal")));
        QVERIFY(home.remove(QStringLiteral("ring")));
        QVERIFY(home.mkpath(QStringLiteral("journal.sqlite/full")));
        Collector next(filesIn(*m_home), m_clock);
        QCOMPARE(next.journal().opened(), Journal::Opened::Unavailable);
        if (nobodyFirst)
            next.obey(Situation{.isResting = true, .owner = {}}.terms());
        QVERIFY(QDir(home.filePath(QStringLiteral("journal.sqlite"))).removeRecursively());
        QVERIFY(home.rename(QStringLiteral("away"), QStringLiteral("journal.sqlite")));
        QVERIFY(home.rename(QStringLiteral("away-wal"), QStringLiteral("journal.sqlite-wal")));
        if (nobodyFirst) {
            QVERIFY(recordCensus(next));
            QVERIFY(next.settle(patience));
            QVERIFY2(filesHolding(*m_home, "MARKER") > 0, "nobody is nobody else");
        }
        Situation other;
        other.owner = {"other", "https://other.test"};
        next.obey(other.terms());
        QVERIFY(next.settle(patience));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QCOMPARE(queued(next, Category::Census), std::size_t(0));
        QVERIFY(report(next, "the other's own"));
        QVERIFY(next.settle(patience));
        QCOMPARE(queued(next, Category::ErrorReporting), std::size_t(1));
    }

#ifdef CANDOR_STEPS
    void anEndIsToldAtOnceHoweverBusyTheDiskIs()
    {
        const auto collector = started();
        std::promise<void> disk;
        onStep = [&, free = disk.get_future().share()](Step step) {
            if (step == Step::Drained)
                free.wait();
        };
        std::atomic<int> closed = 0;
        Collector::Listener listener;
        listener.closed
            = [&](Category category) { closed += category == Category::ErrorReporting ? 1 : 100; };
        collector->setListener(listener);
        QVERIFY(recordCensus(*collector));
        collector->obey(withoutReports().terms());
        QCOMPARE(closed, 1);
        collector->obey(withoutReports().terms());
        QCOMPARE(closed, 1);
        disk.set_value();
        QVERIFY(collector->settle(patience));
        onStep = {};
        collector->setListener({});
    }

    void aRingThatBreaksAsItIsTakenFromClosesEverything_data()
    {
        QTest::addColumn<QByteArray>("hears");
        QTest::newRow("nobody listens") << QByteArray();
        QTest::newRow("somebody listens for something else") << QByteArray("erased");
        QTest::newRow("somebody listens") << QByteArray("statusChanged");
    }
    void aRingThatBreaksAsItIsTakenFromClosesEverything()
    {
        QFETCH(QByteArray, hears);
        const auto collector = started();
        std::atomic<int> told = 0;
        Collector::Listener listener;
        if (hears == "statusChanged")
            listener.statusChanged = [&] { told += collector->isClosed(Category::Usage) ? 1 : 0; };
        else
            listener.erased = [&](const Receipt&) { ++told; };
        if (!hears.isEmpty())
            collector->setListener(listener);
        constexpr qint64 head = 4096;
        onStep = [&](Step step) {
            if (step == Step::Committed)
                QFile::resize(m_home->file(QStringLiteral("ring")), head);
        };
        QVERIFY(recordCensus(*collector));
        QTRY_VERIFY2(collector->isClosed(Category::Census), "without anything else that wakes the worker");
        QVERIFY(collector->settle(patience));
        onStep = {};
        QCOMPARE(collector->hindrance(), Hindrance::NoRing);
        QCOMPARE(queued(*collector, Category::Census), std::size_t(1));
        QTRY_COMPARE(told, hears == "statusChanged" ? 1 : 0);
        collector->setListener({});
    }
#endif

    void aRingThatBreaksAsItIsErasedClosesEverything()
    {
        const auto collector = started();
        setHook(startsTransaction); // so that the record stays in the ring
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(collector->settle(patience));
        constexpr qint64 head = 4096;
        QVERIFY(QFile::resize(m_home->file(QStringLiteral("ring")), head));
        ahead = 1000; // it no longer looks every few milliseconds whether more has come
        collector->obey(withoutReports().terms());
        QTRY_VERIFY2(collector->isClosed(Category::Census), "without anything else that wakes the worker");
        setHook({});
        QVERIFY(collector->settle(patience));
        QCOMPARE(collector->hindrance(), Hindrance::NoRing);
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QVERIFY(!collector->isAtRest());
        ahead = 2000; // the ring would give its memory back
        collector->obey(Situation{.endpoint = Endpoint::None}.terms());
        QTRY_VERIFY2(collector->isAtRest(), "although the ring cannot tell that it is empty");
    }

    void whoeverFindsTheRingBrokenTellsTheWorker_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("who counts") << 0;
        QTest::newRow("who takes counters") << 1;
        QTest::newRow("who marks the start") << 2;
    }
    void whoeverFindsTheRingBrokenTellsTheWorker()
    {
        QFETCH(int, call);
        const auto collector = started();
        QVERIFY(collector->settle(patience));
        const auto permit = *collector->permit(Category::Census);
        QVERIFY(QFile::resize(m_home->file(QStringLiteral("ring")), 0));
        if (call == 0)
            QVERIFY2(!collector->count(permit, Counter::SignInAttempts), "it would not survive");
        if (call == 1)
            QVERIFY(!collector->counters(permit));
        if (call == 2)
            QVERIFY(!collector->markRunning(permit));
        QTRY_VERIFY(collector->isClosed(Category::Census));
    }

    void anEndIsNotKeptWaitingByTheOthersRecords()
    {
        const auto collector = started();
        std::atomic<bool> erased = false;
        Collector::Listener listener;
        listener.erased = [&](const Receipt&) { erased = true; };
        collector->setListener(listener);
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(collector->settle(patience));
        std::jthread flood([&collector](const std::stop_token& stop) {
            const auto permit = collector->permit(Category::Usage);
            const std::string text(900, 'x');
            UsageEvent event;
            event.add<"candor.federation_partner">(text);
            while (!stop.stop_requested())
                collector->record(*permit, event);
        });
        QTRY_VERIFY(queued(*collector, Category::Usage) > 1000);
        collector->obey(withoutReports().terms());
        QTRY_VERIFY(erased);
        flood = {};
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        collector->setListener({});
    }

    void recordsWaitForTheJournalAsLongAsItTakes()
    {
        const auto collector = started();
        std::atomic<int> refused = 0;
        setHook([&](std::string_view call, std::string_view with) {
            return startsTransaction(call, with) && ++refused > 0;
        });
        QVERIFY(report(*collector, "MARKER"));
        QTRY_VERIFY(refused > 0);
        ahead += 60'000; // long after the last record came
        const int before = refused;
        QTRY_VERIFY(refused >= before + 2);
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(filesHolding(*m_home, "MARKER") > 0);
        QCOMPARE(queued(*collector, Category::ErrorReporting), std::size_t(0));
        setHook({});
        QVERIFY(collector->settle(patience));
        QCOMPARE(queued(*collector, Category::ErrorReporting), std::size_t(2));
    }

    void anErasureWaitsForWhoeverIsInside()
    {
#ifdef CANDOR_STEPS
        const auto collector = started();
        std::promise<void> inside;
        std::promise<void> goOn;
        onStep = [&, goes = goOn.get_future().share()](Step step) {
            if (step != Step::Admitted)
                return;
            inside.set_value();
            goes.wait();
        };
        std::thread recorder([&] { report(*collector, "MARKER"); });
        inside.get_future().wait();
        collector->obey(withoutReports().terms());
        const bool isErasedTooEarly = collector->settle(50ms);
        goOn.set_value();
        recorder.join();
        onStep = {};
        QVERIFY(!isErasedTooEarly);
        QVERIFY(collector->settle(patience));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
#else
        QSKIP("needs the steps of a debug build");
#endif
    }

    void oldReportsGoByTheHour()
    {
        const auto collector = started();
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(collector->settle(patience));
        m_clock.advance(std::chrono::days(8));
        QVERIFY(collector->settle(patience));
        QCOMPARE(collector->journal().status(Category::ErrorReporting).queued, 1);
        ahead += 3'600'000;
        collector->obey(Situation().terms());
        QTRY_COMPARE(collector->journal().status(Category::ErrorReporting).queued, 0);
        QCOMPARE(collector->journal().status(Category::ErrorReporting).dropped, 1);
    }

    void aListenerNeedNotHearAll_data()
    {
        QTest::addColumn<QByteArray>("hears");
        for (const char* hears : {"", "ended", "erased", "arrived", "statusChanged", "isHeld"})
            QTest::newRow(*hears ? hears : "nothing") << QByteArray(hears);
    }
    void aListenerNeedNotHearAll()
    {
        QFETCH(QByteArray, hears);
        std::atomic<int> heard = 0;
        const auto collector = started();
        Collector::Listener listener;
        if (hears == "ended")
            listener.ended = [&](Category, std::uint32_t) { ++heard; };
        else if (hears == "erased")
            listener.erased = [&](const Receipt&) { ++heard; };
        else if (hears == "arrived")
            listener.arrived = [&](Category) { ++heard; };
        else if (hears == "statusChanged")
            listener.statusChanged = [&] { ++heard; };
        else if (hears == "isHeld")
            listener.isHeld = [&](Category) { return ++heard == 1; }; // once, then no more
        collector->setListener(listener);
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(collector->settle(patience));
        collector->obey(withoutReports().terms());
        QVERIFY(collector->settle(patience));
        QTRY_COMPARE(heard > 0, !hears.isEmpty());
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
    }

    void nothingLeavesWhileNotEvenTheFileCanGo()
    {
        const auto collector = started();
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(recordCensus(*collector));
        QVERIFY(collector->settle(patience));
        const std::uint32_t epoch = collector->permit(Category::ErrorReporting)->epoch();
        std::atomic<int> kept = 0;
        setHook([&](std::string_view call, std::string_view with) {
            const bool isFile = call == "unlink" && with.ends_with("journal.sqlite");
            return startsTransaction(call, with) || (isFile && ++kept > 0);
        });
        collector->obey(withoutReports().terms());
        collector->obey(Situation().terms());
        for (int i = 0; i < 200 && kept < 2; ++i)
            QVERIFY(!collector->settle(10ms));
        QVERIFY(kept >= 2);
        QVERIFY(!collector->permit(Category::ErrorReporting));
        for (const std::uint32_t one : {epoch, epoch + 1, epoch + 2})
            QVERIFY(!collector->maySend(Category::ErrorReporting, one));
        setHook({});
        QVERIFY(collector->settle(patience));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QCOMPARE(queued(*collector, Category::Census), std::size_t(1));
        QVERIFY(collector->permit(Category::ErrorReporting));
    }

    /// While records are on their way to the journal.
    void exitTakesOverWhatIsUnderWay()
    {
        std::promise<void> begun;
        std::atomic<bool> isUnderWay = false;
        std::atomic<bool> isJoining = false;
        auto collector = started();
        setHook([&](std::string_view call, std::string_view with) {
            isJoining = isJoining || call == "join";
            if (startsTransaction(call, with) && !isUnderWay.exchange(true)) {
                begun.set_value();
                while (!isJoining)
                    std::this_thread::yield();
            }
            return false;
        });
        QVERIFY(recordCensus(*collector));
        begun.get_future().wait();
        collector.reset();
        setHook({});
        collector = started();
        QCOMPARE(queued(*collector, Category::Census), std::size_t(1));
    }

    void exitDoesNotWaitForASlowDisk()
    {
        auto collector = started();
        std::atomic<bool> isLeaving = false;
        setHook([&](std::string_view call, std::string_view with) {
            if (isLeaving && call == "exec" && with == "COMMIT")
                ahead += 1000;
            return !isLeaving && startsTransaction(call, with);
        });
        int accepted = 0;
        for (int i = 0; i < 120; ++i)
            accepted += report(*collector, std::string(8000, 'x')) ? 1 : 0;
        isLeaving = true;
        collector.reset();
        setHook({});
        std::size_t left = 0;
        {
            Ring ring;
            QCOMPARE(ring.open(filesIn(*m_home).ring), Ring::Opened::Existing);
            left = ring.peek(Ring::fileSize).records.size();
        }
        QVERIFY(left > 0);
        QVERIFY(static_cast<int>(left) < accepted);
        collector = started();
        QCOMPARE(static_cast<int>(queued(*collector, Category::ErrorReporting)), accepted);
    }

    void withoutADescriptorItLooksByItself()
    {
        setHook([](std::string_view call, std::string_view) { return call == "eventfd"; });
        const auto collector = started();
        setHook({});
        QVERIFY(report(*collector, "MARKER"));
        QVERIFY(collector->settle(patience));
        QCOMPARE(queued(*collector, Category::ErrorReporting), std::size_t(1));
        ahead += 60'000; // the worker has given its memory back and rests
        collector->obey(withoutReports().terms());
        QVERIFY(collector->settle(patience));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
    }

private:
    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
};

QTEST_GUILESS_MAIN(CollectorMomentsTest)
#include "tst_collectormoments.moc"
