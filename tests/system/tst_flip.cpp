// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/step.h"
#include "tests/support/temporaryhome.h"
#include "tests/support/traces.h"
#include "tests/system/model/client.h"
#include "tests/system/model/ends.h"
#include "tests/system/model/intake.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <future>

using namespace candor;
using namespace candor::test::model;
using namespace std::chrono_literals;
using candor::test::freePages;
using candor::test::HandClock;
using candor::test::leftOnFreePages;
using candor::test::readable;
using candor::test::TemporaryHome;
using candor::test::zlibUnpacked;

#ifdef CANDOR_STEPS

namespace {

constexpr auto patience = 20s;
constexpr std::int64_t before = 9'137'000'000'001; ///< recorded with the permission that ends
constexpr std::int64_t after = 9'137'000'000'002; ///< and with the one that follows

/// Holds the first thread that comes to a step until it is let go.
class Stop
{
public:
    explicit Stop(Step step)
    {
        onStep = [this, step](Step reached) {
            std::unique_lock lock(m_mutex);
            m_allowed += reached == Step::Allowed ? 1 : 0;
            if (reached != step || m_isReached)
                return;
            m_isReached = true;
            m_changed.wait(lock, [this] { return m_isOpen; });
        };
    }
    ~Stop() { go(); }
    Stop(const Stop&) = delete;
    Stop& operator=(const Stop&) = delete;

    bool isReached() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isReached;
    }
    /// How often the last question before sending was answered with yes.
    int allowed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_allowed;
    }
    void go()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isReached = false;
    int m_allowed = 0;
    bool m_isOpen = false;
};

/// A client that is signed in and may record everything, and the server it sends to.
class Bench
{
public:
    Bench()
    {
        m_intake.answer = [this](int, const QByteArray&, const QByteArray& packed) {
            m_wire += zlibUnpacked(packed);
            return Intake::Answer{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"};
        };
        UploadTiming timing;
        timing.random = [] { return 0.0; };
        timing.first = timing.later = [](double) { return 0ms; };
        m_telemetry.setTiming(timing);
        QSignalSpy ready(&m_telemetry, &TelemetryThread::ready);
        m_telemetry.open({path("ring"), path("journal.sqlite")});
        [&] { QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000); }();
        obey(permitting());
    }
    ~Bench()
    {
        m_telemetry.close();
        onStep = {};
    }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    Collector& collector() { return *m_telemetry.collector(); }
    void obey(const Situation& s)
    {
        collector().obey(termsOf(s, origin(s.lastPlace)));
        m_telemetry.setTarget(origin(s.place), s.isSignedIn);
    }
    bool record(std::int64_t marker)
    {
        const auto permit = collector().permit(Category::ErrorReporting);
        const std::string text = std::to_string(marker) + std::string(7000, 'x');
        ErrorEvent event;
        event.add<"candor.log_excerpt">(std::string_view(text));
        return permit && collector().record(*permit, event);
    }
    /// Serves until the condition holds.
    template <typename Condition>
    bool until(Condition condition)
    {
        const auto end = std::chrono::steady_clock::now() + patience;
        while (!condition() && std::chrono::steady_clock::now() < end) {
            m_telemetry.wake(Category::ErrorReporting);
            m_intake.serve(-1, 1ms);
        }
        return condition();
    }
    /// What came over the wire until now.
    QByteArray wire()
    {
        m_intake.serve(-1, 0ms);
        return m_wire;
    }
    void forgetWire()
    {
        wire();
        m_wire.clear();
    }
    QStringList filesHolding(std::int64_t marker) const
    {
        return test::filesHolding(m_home.path(), std::to_string(marker));
    }
    QByteArray journal() const { return m_home.read(QStringLiteral("journal.sqlite")); }
    /// Whatever the uploader still had to do it has done.
    void hearUploader()
    {
        std::binary_semaphore heard(0);
        m_telemetry.wake(Category::ErrorReporting);
        m_telemetry.read([&heard](Journal&) { heard.release(); });
        QVERIFY(heard.try_acquire_for(patience));
    }
    /// The uploader does nothing as long as somebody has what this returns.
    std::shared_ptr<void> holdUploader()
    {
        const auto held = std::make_shared<std::promise<void>>();
        const auto letGo = std::make_shared<std::promise<void>>();
        m_telemetry.read([held, gone = letGo->get_future().share()](Journal&) {
            held->set_value();
            gone.wait();
        });
        held->get_future().wait();
        return {nullptr, [letGo](void*) { letGo->set_value(); }};
    }

private:
    std::string path(const char* name) const { return m_home.file(QLatin1StringView(name)).toStdString(); }
    QUrl origin(int place) const
    {
        return place > nowhere ? QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_intake.port(place)))
                               : QUrl();
    }

    const TemporaryHome m_home;
    Intake m_intake;
    QByteArray m_wire;
    HandClock m_clock;
    TelemetryThread m_telemetry{m_clock};
};

} // namespace

/// A permission ends while a record stands at each step of its way: once the end is complete, nothing of the
/// record is on disk, and nothing of it reaches the wire from then on.
class FlipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereverARecordStandsItsEndIsComplete_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("isAhead");
        QTest::addColumn<QString>("how");
        for (const StepRow& row : steps)
            for (const char* how :
                {"opted out", "banned", "signed out", "no address", "another address", "another account"}) {
                QTest::addRow("%s, %s", row.name, how) << row.step << false << QString::fromLatin1(how);
                // Others may go on with it from there.
                if (row.step == Step::InRing || row.step == Step::Committed)
                    QTest::addRow("%s and sent, %s", row.name, how)
                        << row.step << true << QString::fromLatin1(how);
            }
    }

    void whereverARecordStandsItsEndIsComplete()
    {
        QFETCH(const Step, step);
        QFETCH(const bool, isAhead);
        QFETCH(const QString, how);
        Bench bench;
        Stop stop(step);
        // Nobody is to send it before the end comes, however long that takes.
        auto held = step < Step::Staged && !isAhead ? bench.holdUploader() : nullptr;
        auto recorded = std::async(std::launch::async, [&] { return bench.record(before); });
        const auto letGo = qScopeGuard([&] { stop.go(); }); // before the record is waited for
        const int allowed = isAhead || step >= Step::Allowed ? 1 : 0;
        QVERIFY(bench.until([&] { return stop.isReached() && stop.allowed() >= allowed; }));
        QCOMPARE(stop.allowed(), allowed);
        bench.obey(ended(how));
        held.reset();
        if (step < Step::Staged) // otherwise it stands there
            bench.hearUploader();
        // Who holds the record in their hands holds up the end, even where it has been erased meanwhile.
        const auto hold = step >= Step::Staged && how == u"opted out" ? 700ms : 10ms;
        if (step != Step::Serialised)
            QVERIFY(!bench.collector().settle(hold));
        stop.go();
        QCOMPARE(recorded.get(), step != Step::Serialised);
        QVERIFY(bench.collector().settle(patience));
        QCOMPARE(bench.filesHolding(before), QStringList());
        // The report filled pages of its own, and they hold nothing any more.
        QVERIFY(step < Step::Committed || freePages(bench.journal()) > 0);
        QCOMPARE(leftOnFreePages(bench.journal()), 0);
        QVERIFY(isAhead || step >= Step::Leaving || bench.wire().isEmpty());
        bench.forgetWire();
        bench.hearUploader();
        QCOMPARE(stop.allowed(), allowed);
        permittedAgainItIsStillGone(bench);
    }

private:
    /// And the way is free for others.
    static void permittedAgainItIsStillGone(Bench& bench)
    {
        bench.obey(permitting());
        QVERIFY(bench.collector().settle(patience));
        QVERIFY(bench.record(after));
        QVERIFY(bench.until([&] { return bench.wire().contains(QByteArray::number(after)); }));
        QVERIFY(!bench.wire().contains(QByteArray::number(before)));
        QCOMPARE(bench.filesHolding(before), QStringList());
    }
};

#else

class FlipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereverARecordStandsItsEndIsComplete() { QSKIP("the steps can be seen in debug builds only"); }
};

#endif

QTEST_GUILESS_MAIN(FlipTest)
#include "tst_flip.moc"
