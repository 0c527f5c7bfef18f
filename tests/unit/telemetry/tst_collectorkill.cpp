// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/collector.h"
#include "app/telemetry/step.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

// COPY_ON_WRITE

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;
std::atomic<bool> diesOnSync = false;

/// Runs the work in a process of its own that then dies by SIGKILL; whether it got that far.
template <typename Work>
bool dieAfter(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

std::size_t queued(Collector& collector, Category category)
{
    return collector.journal().queued(category).size();
}

} // namespace

extern "C" int msync(void* from, std::size_t size, int flags)
{
    if (diesOnSync)
        ::kill(::getpid(), SIGKILL);
    return static_cast<int>(::syscall(SYS_msync, from, size, flags));
}

/// What the next start finds after SIGKILL. A file of its own: the thread sanitizer knows no threads in a
/// forked child.
class CollectorKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcceptedSurvivesKill()
    {
        TemporaryHome home;
        HandClock clock;
        QVERIFY(dieAfter([&] {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            for (int i = 0; i < 1000; ++i)
                if (!report(collector, "number " + std::to_string(i)))
                    ::_exit(2);
            collector.count(*collector.permit(Category::Census), Counter::SignInAttempts);
        }));
        Collector collector(filesIn(home), clock);
        Situation resting;
        resting.isResting = true;
        collector.obey(resting.terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(1000));
        QCOMPARE(collector.journal().owner().account, resting.owner.account);
        collector.obey(Situation().terms());
        QVERIFY(collector.counters(*collector.permit(Category::Census)));
    }

#ifdef CANDOR_STEPS
    void countersAreLeftOrInARecord_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("before the record") << Step::Admitted;
        QTest::newRow("behind the record") << Step::InRing;
        QTest::newRow("in the worker's hands") << Step::Drained;
        QTest::newRow("in the journal") << Step::Committed;
    }
    void countersAreLeftOrInARecord()
    {
        QFETCH(Step, step);
        TemporaryHome home;
        HandClock clock;
        QVERIFY(dieAfter([&] {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            collector.settle(patience);
            const Permit permit = *collector.permit(Category::Census);
            if (!collector.count(permit, Counter::SignInAttempts, 7))
                ::_exit(2);
            onStep = [step](Step reached) {
                if (reached == step)
                    ::kill(::getpid(), SIGKILL);
            };
            CensusEvent event;
            const CounterValues counters = *collector.counters(permit);
            event.add(counters);
            collector.record(permit, event, &counters);
            collector.settle(patience);
            ::_exit(3);
        }));
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        const std::size_t recorded = queued(collector, Category::Census);
        const auto counters = collector.counters(*collector.permit(Category::Census));
        const bool isRecorded = step != Step::Admitted;
        QCOMPARE(recorded, std::size_t(isRecorded ? 1 : 0));
        QCOMPARE(counters.has_value(), !isRecorded);
        if (counters)
            QCOMPARE((*counters)[Counter::SignInAttempts], 7);
    }
#endif

    void anErasureThatWasInterruptedIsFinished_data()
    {
        QTest::addColumn<bool>("isRingErased");
        QTest::newRow("before the worker has done anything") << false;
        QTest::newRow("when the ring is erased, and nothing is on disk") << true;
    }
    void anErasureThatWasInterruptedIsFinished()
    {
        QFETCH(bool, isRingErased);
        TemporaryHome home;
        HandClock clock;
        Situation situation;
        QVERIFY(dieAfter([&] {
            Collector collector(filesIn(home), clock);
            collector.obey(situation.terms());
            for (int i = 0; i < 200; ++i)
                report(collector, "MARKER-HALF-ERASED");
            collector.settle(patience);
            for (int i = 0; i < 200; ++i)
                report(collector, "MARKER-HALF-ERASED");
            collector.setListener({.ended = [isRingErased](Category, std::uint32_t) {
                diesOnSync = true;
                if (!isRingErased)
                    ::kill(::getpid(), SIGKILL);
            }});
            situation.errorReporting = false;
            collector.obey(situation.terms());
            collector.settle(patience);
            ::_exit(3);
        }));
        QVERIFY(filesHolding(home, "MARKER-HALF-ERASED") > 0);
        Collector collector(filesIn(home), clock);
        QVERIFY(collector.settle(patience));
        QCOMPARE(filesHolding(home, "MARKER-HALF-ERASED"), 0);
        QCOMPARE(collector.journal().receipts().at(0).count, 400);
    }

    void whatWasCountedSurvivesWhereOneFileKnowsOfFewerEnds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<bool>("isLost");
        const QString ring = QStringLiteral("ring");
        const QString journal = QStringLiteral("journal.sqlite");
        QTest::newRow("both know") << ring << QByteArray() << false;
        QTest::newRow("the ring was removed") << ring << QByteArray() << true;
        QTest::newRow("the ring is none") << ring << QByteArray("none") << true;
        QTest::newRow("the journal was removed") << journal << QByteArray() << true;
        QTest::newRow("the journal is none") << journal << QByteArray("none") << true;
    }
    void whatWasCountedSurvivesWhereOneFileKnowsOfFewerEnds()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, left);
        QFETCH(bool, isLost);
        TemporaryHome home;
        HandClock clock;
        const auto lose = [&] {
            if (isLost)
                for (const char* suffix : {"", "-wal", "-shm"})
                    QFile::remove(home.file(file + QLatin1StringView(suffix)));
            if (!left.isEmpty())
                home.write(file, left);
        };
        {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            QVERIFY(collector.record(*collector.permit(Category::Census), CensusEvent()));
            QVERIFY(collector.settle(patience));
            Situation other;
            other.owner.account = "fedcba9876543210";
            collector.obey(other.terms());
            QVERIFY(collector.settle(patience));
            collector.obey(Situation().terms());
            QVERIFY(collector.settle(patience));
            QVERIFY(collector.journal().epoch(Category::Census) > 0);
        }
        const bool isRing = file == u"ring";
        if (isRing)
            lose();
        QVERIFY(dieAfter([&] {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            collector.settle(patience);
            if (!collector.count(*collector.permit(Category::Census), Counter::SignInAttempts, 5))
                ::_exit(2);
        }));
        if (!isRing)
            lose();
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        const auto counters = collector.counters(*collector.permit(Category::Census));
        QVERIFY(counters);
        QCOMPARE((*counters)[Counter::SignInAttempts], std::int64_t(5));
    }

    void anEndInABrokenRingIsNotForgotten_data()
    {
        QTest::addColumn<bool>("isPutBack");
        QTest::newRow("a file that was emptied") << false;
        QTest::newRow("a file as it was") << true;
    }
    void anEndInABrokenRingIsNotForgotten()
    {
        QFETCH(bool, isPutBack);
        TemporaryHome home;
        HandClock clock;
        const QString ring = home.file(QStringLiteral("ring"));
        QVERIFY(dieAfter([&] {
            Collector collector(filesIn(home), clock);
            collector.obey(Situation().terms());
            report(collector, "MARKER-ENDED");
            collector.settle(patience);
            QFile::copy(ring, home.file(QStringLiteral("copy")));
            QFile::resize(ring, 0);
            if (report(collector, "lost"))
                ::_exit(2);
            collector.settle(patience);
            if (isPutBack) {
                QFile file(ring);
                QFile copy(home.file(QStringLiteral("copy")));
                if (!file.open(QIODevice::ReadWrite) || !copy.open(QIODevice::ReadOnly)
                    || file.write(copy.readAll()) != copy.size())
                    ::_exit(3);
            }
            // Killed in the moment the doors have closed, before the worker has been told.
            collector.setListener({.closed = [](Category) { ::kill(::getpid(), SIGKILL); }});
            Situation refused;
            refused.errorReporting = false;
            collector.obey(refused.terms());
        }));
        QVERIFY(filesHolding(home, "MARKER-ENDED") > 0);
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(queued(collector, Category::ErrorReporting), std::size_t(0));
        QFile::remove(home.file(QStringLiteral("copy")));
        QCOMPARE(filesHolding(home, "MARKER-ENDED"), 0);
    }
};

QTEST_GUILESS_MAIN(CollectorKillTest)
#include "tst_collectorkill.moc"
