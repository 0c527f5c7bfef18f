// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What comes in between while something is sent, and what the system refuses: libdeflate fails here on
// command.

#include "app/common/gzip.h"
#include "app/telemetry/otlp.h"
#include "app/telemetry/uploaderpost.h"
#include "tests/unit/telemetry/uploadbench.h"
#include "tests/unit/telemetry/wireserver.h"

#include <QNetworkProxy>
#include <QTest>

#include <dlfcn.h>
#include <libdeflate.h>
#include <sqlite3.h>

#include <string_view>

using namespace candor;
using namespace std::chrono_literals;
using test::Bench;
using test::HandClock;
using test::WireRequest;
using test::WireServer;

namespace {

/// The call of libdeflate, or the statement of SQLite, that fails just now.
std::string_view failing;

template <typename Function>
Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

libdeflate_compressor* libdeflate_alloc_compressor(int level)
{
    return failing == "alloc" ? nullptr
                              : real(&libdeflate_alloc_compressor, "libdeflate_alloc_compressor")(level);
}
std::size_t libdeflate_gzip_compress(
    libdeflate_compressor* compressor, const void* in, std::size_t size, void* out, std::size_t room)
{
    return failing == "compress"
        ? 0
        : real(&libdeflate_gzip_compress, "libdeflate_gzip_compress")(compressor, in, size, out, room);
}
int sqlite3_step(sqlite3_stmt* statement)
{
    if (!failing.starts_with("SELECT") || !std::string_view(sqlite3_sql(statement)).starts_with(failing))
        return real(&sqlite3_step, "sqlite3_step")(statement);
    failing = {};
    return SQLITE_IOERR;
}
}

namespace {

/// Counts how often it is asked how much time has gone by.
class CountingClock final : public Clock
{
public:
    explicit CountingClock(const HandClock& hand)
        : m_hand(hand)
    {
    }
    WallTime now() const override { return m_hand.now(); }
    std::chrono::steady_clock::time_point monotonic() const override
    {
        ++asked;
        return m_hand.monotonic();
    }

    mutable int asked = 0;

private:
    const HandClock& m_hand;
};

/// Somebody else who writes to the journal and does not come to an end.
class Lock
{
public:
    explicit Lock(const Bench& bench)
    {
        sqlite3_open(bench.home.file(QStringLiteral("journal.sqlite")).toUtf8().constData(), &m_db);
    }
    ~Lock() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(Lock)

    bool take() { return sqlite3_exec(m_db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK; }
    bool release() { return sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3* m_db = nullptr;
};

/// Tries again what was put off.
void tryAgain(Bench& bench)
{
    bench.clock.advance(bench.journal.attempt(Category::Usage).next - bench.clock.now() + 1s);
    bench.uploader->flush();
}

} // namespace

/// Each request is one moment among many: what happens around it neither doubles nor loses a record.
class UploadMomentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { failing = {}; }

    void aRequestInFlightIsNotDoubledByForgetting()
    {
        WireServer server;
        server.answer = [](const WireRequest&) { return QByteArray(); };
        Bench bench;
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_COMPARE(server.requests.size(), 1);
        bench.uploader->forget(Category::Usage);
        bench.journal.setAttempt(Category::Usage, {3, bench.clock.now()});
        server.sockets.constLast()->write(WireServer::ok());
        QTRY_COMPARE(bench.sent->size(), 1);
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(bench.status().sent, 1);
        QCOMPARE(bench.journal.attempt(Category::Usage).failures, 0);
    }

    void whatCouldNotBeReadIsReadAgainByItself()
    {
        WireServer server;
        Bench bench;
        bench.add(Category::Usage);
        failing = "SELECT epoch, recorded, uid, bytes, checksum, id FROM records_usage";
        bench.target(server.url());
        QTRY_COMPARE(bench.sent->size(), 1);
        QVERIFY(failing.empty());
        QCOMPARE(bench.laterDelays, 1);
        QCOMPARE(server.requests.size(), 1);
    }

    void aRequestInFlightStaysWithItsTarget()
    {
        WireServer server;
        server.answer = [](const WireRequest&) { return QByteArray(); };
        Bench bench;
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_COMPARE(server.requests.size(), 1);
        bench.uploader->setTarget(server.url(), true); // the same once more
        server.sockets.constLast()->write(WireServer::ok());
        QTRY_COMPARE(bench.sent->size(), 1);
        QCOMPARE(server.requests.size(), 1);
        bench.uploader->setTarget(server.url(), false); // the same address, but closed
        bench.add(Category::Usage);
        bench.uploader->flush();
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(bench.status().queued, 1);
    }

    void nothingFollowsOnceTheTargetIsGone()
    {
        WireServer server;
        Bench bench;
        server.answer = [&](const WireRequest&) {
            bench.add(Category::Usage, "later");
            return WireServer::ok();
        };
        connect(bench.uploader.get(), &Uploader::sent, bench.uploader.get(),
            [&] { bench.uploader->setTarget(server.url(), false); });
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_COMPARE(bench.sent->size(), 1);
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(bench.status().queued, 1);
    }

    void aTimerThatIsEarlySendsNothing()
    {
        WireServer server;
        Bench bench;
        CountingClock clock(bench.clock);
        bench.add(Category::Usage);
        bench.journal.setOwner({"alice", server.url().toString().toStdString()});
        bench.journal.setAttempt(Category::Usage, {1, bench.clock.now() + 10ms});
        UploadTiming timing;
        timing.first = timing.later = [](double) { return 0ms; };
        const auto maySend = [](Category, std::uint32_t) { return true; };
        Uploader uploader(Outbox{bench.journal, maySend}, clock, timing);
        const QSignalSpy sent(&uploader, &Uploader::sent);
        uploader.setTarget(server.url(), true);
        const int asked = clock.asked;
        QTRY_VERIFY(clock.asked > asked + 10); // the timer came, and came again
        QCOMPARE(server.connections, 0);
        bench.clock.advance(10ms);
        QTRY_COMPARE(sent.size(), 1);
    }

    /// So that it is shown whatever becomes of this program, too.
    void whatLeavesIsKeptBefore()
    {
        WireServer server;
        Bench bench;
        std::vector<SentRequest> kept;
        server.answer = [&](const WireRequest&) {
            kept = bench.journal.sent(Category::Usage);
            return QByteArray();
        };
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_COMPARE(server.requests.size(), 1);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].status, 0);
        const auto left = gunzip(server.requests[0].body, 1 << 20);
        QCOMPARE(QByteArray::fromStdString(kept[0].body), std::get<QByteArray>(left));
        server.sockets.constLast()->write(WireServer::ok());
        QTRY_COMPARE(bench.sent->size(), 1);
        QCOMPARE(bench.journal.sent(Category::Usage).size(), std::size_t(1));
        QCOMPARE(bench.journal.sent(Category::Usage)[0].status, 200);
    }

    void nothingLeavesThatCannotBeShown()
    {
        WireServer server;
        Bench bench;
        Lock lock(bench);
        bench.add(Category::Usage);
        bench.journal.setOwner({"alice", server.url().toString().toStdString()});
        QVERIFY(lock.take());
        bench.uploader->setTarget(server.url(), true);
        QTRY_VERIFY(bench.laterDelays > 0);
        QVERIFY(server.connections > 0);
        QVERIFY(server.requests.isEmpty());
        QVERIFY(lock.release());
        QTRY_COMPARE(bench.sent->size(), 1);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY2(bench.postponed->isEmpty(), "it is not the service that failed");
    }

    void whatEndsWhileTheConnectionIsMadeDoesNotLeave_data()
    {
        QTest::addColumn<int>("end"); // the question that is answered by no
        QTest::newRow("while it is made") << 2;
        QTest::newRow("while it is written down") << 3;
    }
    void whatEndsWhileTheConnectionIsMadeDoesNotLeave()
    {
        QFETCH(int, end);
        WireServer server;
        Bench bench;
        bench.add(Category::Usage);
        bench.journal.setOwner({"alice", server.url().toString().toStdString()});
        int asked = 0;
        UploadTiming timing;
        timing.first = [](double) { return 0ms; };
        const auto maySend = [&](Category category, std::uint32_t epoch) {
            if (++asked == end - 1)
                bench.journal.raiseEpoch(category, epoch + 1);
            return asked < end;
        };
        Uploader uploader(Outbox{bench.journal, maySend}, bench.clock, timing);
        const QSignalSpy idle(&uploader, &Uploader::idle);
        uploader.setTarget(server.url(), true);
        QTRY_COMPARE(asked, end);
        QTRY_VERIFY(!idle.isEmpty());
        QTRY_COMPARE(server.open, 0);
        QCOMPARE(server.connections, 1);
        QVERIFY(server.requests.isEmpty());
        QVERIFY(bench.journal.sent(Category::Usage).empty());
    }

    /// Qt may still read the body of a request that is over, if it had asked for it before.
    void nobodyIsAskedOnceItIsOver()
    {
        const QUrl nobody(QStringLiteral("http://127.0.0.1:1"));
        const auto connections = makeConnections(nobody);
        int asked = 0;
        const auto ask = [&asked] { return ++asked > 0; };
        Post post(*connections, nobody, QSslConfiguration(), "body", 1min, ask);
        const QSignalSpy finished(&post, &Post::finished);
        QTRY_COMPARE(finished.size(), 1);
        auto* const body = connections->findChild<QNetworkReply*>()->findChild<QIODevice*>();
        QVERIFY(body);
        QCOMPARE(body->read(4), QByteArray());
        QCOMPARE(asked, 0);
    }

    void whatTheJournalCannotForgetWaits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("sent");
        QTest::newRow("accepted") << 200 << 1;
        QTest::newRow("refused") << 404 << 0;
    }
    void whatTheJournalCannotForgetWaits()
    {
        QFETCH(int, status);
        QFETCH(int, sent);
        WireServer server;
        Bench bench;
        Lock lock(bench);
        server.answer = [&](const WireRequest&) {
            [&] { QVERIFY(server.requests.size() > 1 || lock.take()); }();
            return WireServer::reply(status);
        };
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_COMPARE(bench.postponed->size(), 1);
        QVERIFY2(bench.sent->isEmpty(), "it is not told as sent before that is written down");
        QVERIFY(lock.release());
        QCOMPARE(bench.status().queued, 1);
        tryAgain(bench);
        QTRY_COMPARE(bench.status().queued, 0);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(bench.sent->size(), sent);
        QCOMPARE(bench.status().sent, sent);
        QCOMPARE(bench.status().dropped, 1 - sent);
    }

    void withoutMemoryNothingLeaves_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("at the start") << QByteArray("alloc");
        QTest::newRow("at the end") << QByteArray("compress");
    }
    void withoutMemoryNothingLeaves()
    {
        QFETCH(QByteArray, call);
        WireServer server;
        Bench bench;
        bench.add(Category::Usage);
        failing = call.constData();
        QVERIFY(Gzip().pack("bytes").isEmpty());
        bench.target(server.url());
        QTRY_COMPARE(bench.postponed->size(), 1);
        QSignalSpy deletion(bench.uploader.get(), &Uploader::deletionFinished);
        bench.uploader->sendDeletion("{}");
        QCOMPARE(deletion.value(0), QVariantList({false, 0}));
        QCOMPARE(server.connections, 0);
        QCOMPARE(bench.status().queued, 1);
        failing = {};
        tryAgain(bench);
        QTRY_COMPARE(bench.sent->size(), 1);
        QVERIFY(!server.requests.constLast().body.isEmpty());
    }

    void aDeletionThatFitsNoRequestFailsAtOnce_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("empty") << qsizetype(0) << false;
        QTest::newRow("the largest") << largestEnvelope << true;
        QTest::newRow("too large") << largestEnvelope + 1 << false;
    }
    void aDeletionThatFitsNoRequestFailsAtOnce()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, leaves);
        WireServer server;
        Bench bench;
        bench.target(server.url());
        const QSignalSpy finished(bench.uploader.get(), &Uploader::deletionFinished);
        bench.uploader->sendDeletion(QByteArray(size, 'x'));
        QCOMPARE(finished.isEmpty(), leaves);
        QTRY_COMPARE(finished.value(0), QVariantList({leaves, leaves ? 200 : 0}));
        QCOMPARE(server.requests.size(), leaves ? 1 : 0);
    }

    void aDeletionIsBrokenOff()
    {
        WireServer server;
        server.answer = [](const WireRequest&) { return QByteArray(); };
        Bench bench;
        bench.target(server.url());
        const QSignalSpy finished(bench.uploader.get(), &Uploader::deletionFinished);
        bench.uploader->cancelDeletion(); // there is none
        bench.uploader->sendDeletion("{}");
        QTRY_COMPARE(server.requests.size(), 1);
        bench.uploader->cancelDeletion();
        QTRY_COMPARE(server.open, 0);
        bench.uploader->cancelDeletion();
        QVERIFY(finished.isEmpty());
    }

    void onlyThisComputerIsReachedWithoutTheProxy_data()
    {
        QTest::addColumn<QUrl>("origin");
        QTest::addColumn<bool>("isHere");
        QTest::newRow("elsewhere") << QUrl(QStringLiteral("https://telemetry.contoso.test")) << false;
        QTest::newRow("here") << QUrl(QStringLiteral("http://127.0.0.1:8080")) << true;
        QTest::newRow("named like it") << QUrl(QStringLiteral("https://127.0.0.1.contoso.test")) << false;
    }
    void onlyThisComputerIsReachedWithoutTheProxy()
    {
        QFETCH(QUrl, origin);
        QFETCH(bool, isHere);
        QCOMPARE(makeConnections(origin)->proxy().type(),
            isHere ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
    }
};

QTEST_GUILESS_MAIN(UploadMomentsTest)
#include "tst_uploadmoments.moc"
