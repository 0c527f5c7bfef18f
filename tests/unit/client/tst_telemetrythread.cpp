// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/telemetrythread.h"
#include "app/telemetry/ring.h"
#include "app/telemetry/step.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"
#include "tests/unit/telemetry/terms.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <future>
#include <thread>

using namespace candor;
using namespace candor::test;

namespace {

int threads()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

/// The server names no address: not even census is collected.
Terms nothing()
{
    Situation situation;
    situation.endpoint = Endpoint::None;
    return situation.terms();
}

QStringList namesIn(const TemporaryHome& home)
{
    return QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

/// When there are threads and files, and what is known of the collector from the UI thread.
class TestTelemetryThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPermitThereIsNoThreadAndNoFile()
    {
        const TemporaryHome home;
        const HandClock clock;
        const QStringList before = namesIn(home);
        const int threadsBefore = threads();
        {
            TelemetryThread telemetry(clock);
            start(telemetry, home);
            telemetry.collector()->obey(nothing());
            telemetry.setTls(QSslConfiguration());
            telemetry.setTarget(QUrl(QStringLiteral("https://telemetry.contoso.test")), true);
            telemetry.wake(Category::Census);
            // Who asks is answered all the same.
            QSignalSpy told(&telemetry, &TelemetryThread::statusChanged);
            telemetry.refreshStatus();
            bool isRead = false;
            bool isSettled = false;
            telemetry.read([&](Journal& journal) { isRead = journal.queued(Category::Census).empty(); });
            telemetry.settle(std::chrono::milliseconds(0), [&] { isSettled = true; });
            QTRY_VERIFY(!told.isEmpty() && isRead && isSettled);
            QCOMPARE(telemetry.journalBytes(), 0);
            QCOMPARE(threads(), threadsBefore);
            QCOMPARE(namesIn(home), before);
        }
        QCOMPARE(namesIn(home), before);
    }

    void theFirstPermitBringsThem()
    {
        const TemporaryHome home;
        const HandClock clock;
        const int before = threads();
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        telemetry.collector()->obey(Situation().terms());
        const auto permit = telemetry.collector()->permit(Category::Census);
        QVERIFY(permit);
        QVERIFY(telemetry.collector()->record(*permit, CensusEvent()));
        QTRY_COMPARE(telemetry.statuses()[indexOf(Category::Census)].queued, 1);
        QCOMPARE(telemetry.hindrance(), Hindrance::None);
        QVERIFY(threads() > before);
        telemetry.close();
        QTRY_COMPARE(threads(), before);
    }

    void whatAnEarlierRunLeftIsErasedWithoutAPermit()
    {
        const TemporaryHome home;
        const HandClock clock;
        leaveReport(home);
        const int before = threads();
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        QVERIFY(threads() > before);
        telemetry.collector()->obey(nothing());
        QVERIFY(telemetry.collector()->settle(std::chrono::seconds(10)));
        QCOMPARE(filesHolding(home, "MARKER-LEFT"), 0);
        QTRY_COMPARE(threads(), before);
        QVERIFY(telemetry.collector()->isAtRest());
        QVERIFY(telemetry.collector()->settle(std::chrono::milliseconds(0)));
    }

    void theLastPermitTakesTheThreadsAndTheNextBringsThem()
    {
        const TemporaryHome home;
        const HandClock clock;
        const int before = threads();
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        for (int round = 1; round <= 3; ++round) {
            telemetry.collector()->obey(Situation().terms());
            QVERIFY(threads() > before);
            QVERIFY(report(*telemetry.collector(), "MARKER-SEEN"));
            QTRY_COMPARE(telemetry.statuses()[indexOf(Category::ErrorReporting)].queued, 1);
            telemetry.collector()->obey(nothing());
            QTRY_COMPARE(threads(), before);
            QCOMPARE(filesHolding(home, "MARKER-SEEN"), 0);
            // Who asks is answered all the same, and the receipts remain.
            QTRY_COMPARE(telemetry.statuses()[indexOf(Category::ErrorReporting)].queued, 0);
            std::size_t receipts = 0;
            telemetry.read([&](Journal& journal) { receipts = journal.receipts().size(); });
            QTRY_COMPARE(receipts, std::size_t(round));
        }
    }

    void aChangeOfMindWhileTheThreadsEndIsHeard()
    {
        const TemporaryHome home;
        const HandClock clock;
        leaveReport(home);
        const int before = threads();
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        telemetry.collector()->obey(nothing());
        // At rest, but this thread has not been told yet.
        while (!telemetry.collector()->isAtRest())
            std::this_thread::yield();
        telemetry.collector()->obey(Situation().terms());
        QCoreApplication::processEvents();
        QVERIFY(threads() > before + 1);
        QVERIFY(report(*telemetry.collector(), "MARKER-SEEN"));
        QTRY_COMPARE(telemetry.statuses()[indexOf(Category::ErrorReporting)].queued, 1);
    }

    void anotherOwnerIsNotedWithoutAPermit()
    {
        const TemporaryHome home;
        const HandClock clock;
        leaveReport(home);
        const int before = threads();
        {
            TelemetryThread telemetry(clock);
            start(telemetry, home);
            telemetry.collector()->obey(nothing());
            QTRY_COMPARE(threads(), before);
            Terms others = nothing();
            others.owner.account = "fedcba9876543210";
            telemetry.collector()->obey(others);
            QTRY_VERIFY(telemetry.collector()->isAtRest());
            telemetry.collector()->obey(others);
            QVERIFY(telemetry.collector()->isAtRest());
            QTRY_COMPARE(threads(), before);
        }
        TelemetryThread next(clock);
        start(next, home);
        QCOMPARE(next.owner().account, std::string("fedcba9876543210"));
    }

    void theOwnerIsKnownThatACrashKeptFromTheJournal_data()
    {
        QTest::addColumn<bool>("isJournalSound");
        QTest::newRow("it had not heard yet") << true;
        QTest::newRow("it has to be made anew") << false;
    }
    void theOwnerIsKnownThatACrashKeptFromTheJournal()
    {
        QFETCH(bool, isJournalSound);
        const TemporaryHome home;
        const HandClock clock;
        leaveReport(home);
        {
            Ring ring;
            QCOMPARE(ring.open(filesIn(home).ring), Ring::Opened::Existing);
            ring.setOwner({"fedcba9876543210", "https://telemetry.fabrikam.test"});
        }
        if (!isJournalSound)
            QVERIFY(home.write(QStringLiteral("journal.sqlite"), "no journal"));
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        QCOMPARE(telemetry.owner().account, std::string("fedcba9876543210"));
        QCOMPARE(telemetry.owner().endpoint, std::string("https://telemetry.fabrikam.test"));
    }

#ifdef CANDOR_STEPS
    void aRequestUnderWayIsBrokenOffHoweverBusyTheDiskIs()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QUrl origin(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
        const TemporaryHome home;
        const HandClock clock;
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        Situation situation;
        situation.owner.endpoint = origin.toString().toStdString();
        telemetry.collector()->obey(situation.terms());
        telemetry.setTarget(origin, true);
        QSignalSpy called(&silent, &QTcpServer::newConnection);
        QVERIFY(telemetry.collector()->record(*telemetry.collector()->permit(Category::Usage), UsageEvent()));
        QTRY_COMPARE(called.size(), 1);
        QTcpSocket* request = silent.nextPendingConnection();
        QTRY_VERIFY(request->bytesAvailable() > 0);
        std::promise<void> disk;
        onStep = [free = disk.get_future().share()](Step step) {
            if (step == Step::Drained)
                free.wait();
        };
        QVERIFY(
            telemetry.collector()->record(*telemetry.collector()->permit(Category::Census), CensusEvent()));
        situation.isBanned = true;
        telemetry.collector()->obey(situation.terms());
        QTRY_COMPARE(request->state(), QAbstractSocket::UnconnectedState);
        disk.set_value();
        QVERIFY(telemetry.collector()->settle(std::chrono::seconds(10)));
        onStep = {};
    }
#endif

    void aRequestToEraseIsSeenToItsEnd()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const TemporaryHome home;
        const HandClock clock;
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        const int before = threads();
        telemetry.collector()->obey(Situation().terms());
        telemetry.setTarget(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())), true);
        QSignalSpy called(&silent, &QTcpServer::newConnection);
        QSignalSpy finished(&telemetry, &TelemetryThread::deletionFinished);
        telemetry.sendDeletion("{}");
        QTRY_COMPARE(called.size(), 1);
        telemetry.collector()->obey(nothing());
        QTRY_VERIFY(telemetry.collector()->isAtRest());
        QCoreApplication::processEvents();
        QVERIFY(threads() > before);
        QVERIFY(finished.isEmpty());
        silent.nextPendingConnection()->abort();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(threads(), before);
    }

    void aRequestToEraseThatIsBrokenOffHoldsNothing()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const TemporaryHome home;
        const HandClock clock;
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        const int before = threads();
        telemetry.collector()->obey(Situation().terms());
        telemetry.setTarget(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())), true);
        QSignalSpy called(&silent, &QTcpServer::newConnection);
        telemetry.sendDeletion("{}");
        QTRY_COMPARE(called.size(), 1);
        telemetry.collector()->obey(nothing());
        QTRY_VERIFY(telemetry.collector()->isAtRest());
        telemetry.cancelDeletion();
        QTRY_COMPARE(threads(), before);
    }

    void aSecondInstanceSaysSo()
    {
        const TemporaryHome home;
        const HandClock clock;
        TelemetryThread first(clock);
        start(first, home);
        first.collector()->obey(Situation().terms());
        TelemetryThread second(clock);
        start(second, home);
        QTRY_COMPARE(second.hindrance(), Hindrance::Elsewhere);
        QCOMPARE(first.hindrance(), Hindrance::None);
    }

    void afterTheFirstPermitASecondInstanceSaysSo()
    {
        const TemporaryHome home;
        const HandClock clock;
        TelemetryThread first(clock);
        start(first, home);
        TelemetryThread second(clock);
        start(second, home);
        first.collector()->obey(Situation().terms());
        QCOMPARE(second.hindrance(), Hindrance::None);
        second.collector()->obey(Situation().terms());
        QTRY_COMPARE(second.hindrance(), Hindrance::Elsewhere);
    }

    void filesThatCannotBeHadAreTold()
    {
        const TemporaryHome home;
        const HandClock clock;
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("ring")));
        TelemetryThread telemetry(clock);
        start(telemetry, home);
        QTRY_COMPARE(telemetry.hindrance(), Hindrance::NoRing);
        telemetry.close();
        QVERIFY(QDir(home.path()).rmdir(QStringLiteral("ring")));
        QVERIFY(QDir(home.path()).mkpath(QStringLiteral("journal.sqlite/full")));
        TelemetryThread other(clock);
        start(other, home);
        QTRY_COMPARE(other.hindrance(), Hindrance::NoJournal);
    }

private:
    static void start(TelemetryThread& telemetry, const TemporaryHome& home)
    {
        QSignalSpy ready(&telemetry, &TelemetryThread::ready);
        telemetry.open(filesIn(home));
        QTRY_COMPARE(ready.size(), 1);
    }
    static void leaveReport(const TemporaryHome& home)
    {
        const HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(report(collector, "MARKER-LEFT"));
    }
};

QTEST_GUILESS_MAIN(TestTelemetryThread)
#include "tst_telemetrythread.moc"
