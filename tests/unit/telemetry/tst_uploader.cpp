// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/envelope.h"
#include "tests/support/zlibpacking.h"
#include "tests/unit/telemetry/uploadbench.h"
#include "tests/unit/telemetry/wireserver.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <sqlite3.h>

using namespace candor;
using namespace std::chrono_literals;
using test::Bench;
using test::envelopeOf;
using test::packedText;
using test::WireRequest;
using test::WireServer;
using test::zlibUnpacked;

namespace {

QSet<QByteArray> arrived(const WireServer& server)
{
    QSet<QByteArray> bodies;
    for (const WireRequest& request : server.requests)
        bodies += zlibUnpacked(request.body);
    return bodies;
}

QSet<QByteArray> shown(const Bench& bench)
{
    QSet<QByteArray> bodies;
    for (Category category : allCategories)
        for (const SentRequest& request : bench.journal.sent(category))
            bodies += QByteArray::fromStdString(request.body);
    return bodies;
}

class TestUploader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWireIsExactlyTheContracts();
    void tlsCarriesTheSame();
    void cookiesAndChallengesAreNotAnswered();
    void categoriesShareNoConnection();
    void oneRequestInFlight();
    void whatWasSentIsKeptForTheViewer();
    void statuses_data();
    void statuses();
    void theOneBadRecordIsFound();
    void aServiceThatRefusesAllIsLeftAlone();
    void challengesAreNeitherAnsweredNorRepeated();
    void rejectedRecordsAreDropped();
    void retryAfterSurvivesARestart();
    void anErasedBackOffHoldsNoLonger();
    void backOffDoubles();
    void hostileAnswers_data();
    void hostileAnswers();
    void anEndlessAnswerIsCutShort();
    void redirectsAreNotFollowed();
    void slowBytesDoNotOutliveTheDeadline();
    void abortIsAtOnce();
    void nothingLeavesUnasked();
    void theGateIsAskedBeforeEachPost();
    void recordsOfAnotherAddressStay();
    void aNewTargetEndsTheOldRequest();
    void insecureOriginsAreNeverAsked_data();
    void insecureOriginsAreNeverAsked();
    void untrustedCertificatesGetNothing();
    void whereNobodyListensNothingIsShown();
    void whatHasNotLeftIsNotShown();
    void whatCannotBeShownIsNotGivenUp();
    void nothingOverTlsBeforeCertificates();
    void requestsStayWithinTheLimit();
    void delaysAreFirstThenLater();
    void deletionTravelsAlone();
    void deletionThatFails();
    void destructionDoesNotWait();
};

void TestUploader::theWireIsExactlyTheContracts()
{
    QLocale::setDefault(QLocale(QLocale::French));
    WireServer server;
    Bench bench;
    bench.add(Category::Usage, "a");
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    bench.add(Category::Usage, "b");
    bench.uploader->wake(Category::Usage);
    QTRY_COMPARE(bench.sent->size(), 2);
    QCOMPARE(server.connections, 1);
    for (const WireRequest& request : server.requests) {
        QCOMPARE(request.line, QByteArray("POST /v1/logs HTTP/1.1"));
        QSet<std::pair<QByteArray, QByteArray>> headers; // later Qts write the names in lower case
        for (const auto& [name, value] : request.headers)
            headers.insert({name.toLower(), value});
        const QSet<std::pair<QByteArray, QByteArray>> expected{{"host", server.url().authority().toLatin1()},
            {"connection", "Keep-Alive"}, {"content-type", "application/json"}, {"content-encoding", "gzip"},
            {"content-length", QByteArray::number(request.body.size())}, {"user-agent", "Candor"},
            {"accept-encoding", "identity"}, {"accept-language", "*"}};
        QCOMPARE(headers, expected);
        QCOMPARE(request.headers.size(), 8);
    }
    Batch batch;
    batch.category = Category::Usage;
    RecordUid uid{};
    uid[0] = 1;
    batch.records.push_back({Category::Usage, 1, uid, bench.clock.now(), packedText(Category::Usage, "a")});
    QCOMPARE(zlibUnpacked(server.requests[0].body), envelopeOf(batch, QStringLiteral(CANDOR_VERSION)));
    QLocale::setDefault(QLocale::c());
}

void TestUploader::tlsCarriesTheSame()
{
    const test::OwnCertificate own;
    WireServer server(&own);
    Bench bench;
    bench.add(Category::Census, "a");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({own.certificate});
    bench.uploader->setTls(tls);
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests[0].headers.size(), 8);
    QVERIFY(zlibUnpacked(server.requests[0].body).contains("{\"stringValue\":\"a\"}"));
}

void TestUploader::cookiesAndChallengesAreNotAnswered()
{
    WireServer server;
    server.answer = [&](const WireRequest&) {
        const QByteArray cookie = "Set-Cookie: id=alice; Path=/\r\nETag: \"alice\"\r\n";
        if (server.requests.size() == 2)
            return WireServer::reply(401, {}, cookie + "WWW-Authenticate: Basic realm=\"x\"\r\n");
        return WireServer::reply(200, {}, cookie);
    };
    Bench bench;
    bench.target(server.url());
    for (int i = 1; i <= 3; ++i) {
        bench.add(Category::Usage);
        bench.uploader->wake(Category::Usage);
        QTRY_COMPARE(bench.status().sent + bench.status().dropped, i);
    }
    QCOMPARE(bench.status().dropped, 1);
    QCOMPARE(server.requests.size(), 3);
    for (const WireRequest& request : server.requests)
        QCOMPARE(request.headers.size(), 8);
}

void TestUploader::categoriesShareNoConnection()
{
    WireServer server;
    Bench bench;
    for (Category category : allCategories)
        bench.add(category, "{}");
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 4);
    QSet<quint16> ports;
    for (const WireRequest& request : server.requests)
        ports.insert(request.peerPort);
    QCOMPARE(ports.size(), 4);
    for (Category category : allCategories) {
        QCOMPARE(bench.status(category).queued, 0);
        const std::string_view name = wireName(category);
        const QByteArray mark = "\"" + QByteArray(name.data(), qsizetype(name.size())) + "\"";
        QCOMPARE(std::count_if(server.requests.begin(), server.requests.end(),
                     [&](const WireRequest& request) { return zlibUnpacked(request.body).contains(mark); }),
            1);
    }
}

void TestUploader::oneRequestInFlight()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return QByteArray(); };
    Bench bench;
    bench.add(Category::Usage, "first");
    bench.target(server.url());
    QTRY_COMPARE(server.requests.size(), 1);
    for (int i = 0; i < 5; ++i) {
        bench.add(Category::Usage, "later");
        bench.uploader->wake(Category::Usage);
        bench.uploader->flush();
        QCoreApplication::processEvents();
    }
    bench.add(Category::Census);
    bench.uploader->wake(Category::Census); // another category is not held up
    QTRY_COMPARE(server.requests.size(), 2);
    server.answer = [](const WireRequest&) { return WireServer::ok(); };
    for (QTcpSocket* socket : server.sockets)
        socket->write(WireServer::ok());
    QTRY_COMPARE(bench.status().sent, 6); // the rest follows in one request, unasked
    QCOMPARE(server.requests.size(), 3);
    QTRY_VERIFY(!bench.idle->isEmpty());
}

void TestUploader::whatWasSentIsKeptForTheViewer()
{
    WireServer server;
    Bench bench;
    bench.add(Category::ErrorReporting, "y");
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    const auto kept = bench.journal.sent(Category::ErrorReporting);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(kept[0].body), zlibUnpacked(server.requests[0].body));
    QCOMPARE(kept[0].status, 200);
    QVERIFY(kept[0].when == bench.clock.now());
}

void TestUploader::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("queued");
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("dropped");
    QTest::newRow("200") << 200 << 0 << 2 << 0;
    for (int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << status << 2 << 0 << 0;
    for (int status : {201, 202, 204, 206, 300, 304, 400, 401, 403, 404, 405, 407, 408, 410, 413, 415, 421,
             422, 426, 431, 500, 501, 505, 511, 599})
        QTest::addRow("%d", status) << status << 0 << 0 << 2;
}

void TestUploader::statuses()
{
    QFETCH(int, status);
    QFETCH(int, queued);
    QFETCH(int, accepted);
    QFETCH(int, dropped);
    WireServer server;
    server.answer = [&](const WireRequest&) {
        return WireServer::reply(status, status == 204 || status == 304 ? QByteArray() : "{}");
    };
    Bench bench;
    bench.add(Category::Usage);
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(bench.status().queued, queued);
    QCOMPARE(bench.status().sent, accepted);
    QCOMPARE(bench.status().dropped, dropped);
    QCOMPARE(bench.postponed->size(), queued > 0 ? 1 : 0);
    QCOMPARE(bench.journal.attempt(Category::Usage).failures, queued > 0 ? 1 : 0);
    QCOMPARE(shown(bench), arrived(server));
    for (const SentRequest& request : bench.journal.sent(Category::Usage))
        QCOMPARE(request.status, status);
}

/// Qt answers challenges by itself where it can, and takes a 407 for a proxy's.
void TestUploader::challengesAreNeitherAnsweredNorRepeated()
{
    for (const auto& [status, header] : {std::pair(401, "WWW-Authenticate: Basic realm=x\r\n"),
             std::pair(407, "Proxy-Authenticate: Basic realm=x\r\n"),
             std::pair(407, "WWW-Authenticate: Basic realm=x\r\n"),
             std::pair(407, "Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n"),
             std::pair(407, "Proxy-Authenticate: nonsense\r\nRetry-After: 1\r\n")}) {
        WireServer server;
        server.answer = [status = status, header = header](
                            const WireRequest&) { return WireServer::reply(status, "{}", header); };
        Bench bench;
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(bench.status().dropped, 1);
        QCOMPARE(bench.status().queued, 0);
        QCOMPARE(bench.postponed->size(), 0);
        QCOMPARE(server.requests.size(), qsizetype(1));
    }
}

void TestUploader::theOneBadRecordIsFound()
{
    for (int status : {400, 413}) {
        WireServer server;
        server.answer = [&](const WireRequest& request) {
            return zlibUnpacked(request.body).contains("bad") ? WireServer::reply(status) : WireServer::ok();
        };
        Bench bench;
        for (int i = 0; i < 100; ++i)
            bench.add(Category::Usage, i == 37 ? "bad" : "good");
        bench.target(server.url());
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(bench.status().queued, 0);
        QCOMPARE(bench.status().sent, 99);
        QCOMPARE(bench.status().dropped, 1);
        QVERIFY(server.requests.size() <= 16);
        QCOMPARE(shown(bench), arrived(server));
        QByteArray accepted;
        for (const SentRequest& request : bench.journal.sent(Category::Usage))
            accepted += request.status == 200 ? QByteArray::fromStdString(request.body) : QByteArray();
        QCOMPARE(accepted.count("good"), 99);
    }
}

void TestUploader::aServiceThatRefusesAllIsLeftAlone()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return WireServer::reply(400); };
    Bench bench;
    for (int i = 0; i < 200; ++i)
        bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_COMPARE(bench.postponed->size(), 1);
    QVERIFY(server.requests.size() < 200);
    QVERIFY(bench.status().queued > 100);
}

void TestUploader::rejectedRecordsAreDropped()
{
    WireServer server;
    server.answer = [](const WireRequest&) {
        return WireServer::reply(
            200, "{\"partialSuccess\":{\"rejectedLogRecords\":\"2\",\"errorMessage\":\"no\"}}");
    };
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    QCOMPARE(bench.sent->constFirst()[1].toInt(), 1);
    QCOMPARE(bench.status().dropped, 2);
    QCOMPARE(bench.status().queued, 0);
    bench.add(Category::Usage);
    bench.uploader->wake(Category::Usage); // more rejected than there were
    QTRY_COMPARE(bench.sent->size(), 2);
    QCOMPARE(bench.sent->constLast()[1].toInt(), 0);
    QCOMPARE(server.requests.size(), 2);
}

void TestUploader::retryAfterSurvivesARestart()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return WireServer::reply(503, "{}", "Retry-After: 3600\r\n"); };
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_COMPARE(bench.postponed->size(), 1);
    const WallTime next = bench.clock.now() + 3'600'500ms;
    QCOMPARE(bench.postponed->constFirst()[1].toLongLong(), qint64(next.time_since_epoch().count()));
    QVERIFY(bench.journal.attempt(Category::Usage).next == next);
    server.answer = [](const WireRequest&) { return WireServer::ok(); };
    bench.make(20s);
    bench.clock.advance(3'600s);
    bench.target(server.url());
    bench.uploader->flush();
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(server.requests.size(), 1);
    bench.clock.advance(500ms);
    bench.uploader->flush();
    QTRY_COMPARE(bench.sent->size(), 1);
    QCOMPARE(bench.journal.attempt(Category::Usage).failures, 0);
}

void TestUploader::anErasedBackOffHoldsNoLonger()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return WireServer::reply(503, "{}", "Retry-After: 3600\r\n"); };
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_COMPARE(bench.postponed->size(), 1);
    server.answer = [](const WireRequest&) { return WireServer::ok(); };
    // The category ends, and something wakes the uploader before the erasure is complete.
    bench.uploader->abort(Category::Usage);
    bench.uploader->wake(Category::Usage);
    QVERIFY(bench.journal.destroy(Category::Usage, 2));
    RecordUid uid{};
    QVERIFY(bench.journal.add(
        {{Category::Usage, 2, uid, bench.clock.now(), packedText(Category::Usage, "text")}}));
    bench.uploader->wake(Category::Usage);
    bench.uploader->forget(Category::Usage);
    QTRY_COMPARE(bench.sent->size(), 1);
    QCOMPARE(server.requests.size(), 2);
}

void TestUploader::backOffDoubles()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return WireServer::reply(503); };
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    for (int failure = 1; failure <= 6; ++failure) {
        QTRY_COMPARE(bench.postponed->size(), failure);
        const auto wait = bench.journal.attempt(Category::Usage).next - bench.clock.now();
        QCOMPARE(wait, std::chrono::milliseconds(500 * (1 << (failure - 1))));
        bench.clock.set(bench.clock.now() - 24h * 365); // somebody sets the clock back: no matter
        bench.clock.advance(wait);
        bench.uploader->flush();
    }
}

void TestUploader::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("hangs") << QByteArray() << false << false;
    QTest::newRow("closes at once") << QByteArray() << true << false;
    QTest::newRow("garbage") << QByteArray("\x00\x01\x02 what\r\n\r\n", 12) << true << false;
    QTest::newRow("garbage that stays") << QByteArray(100'000, 'x') << false << false;
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << true << false;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 20") << true << false;
    QTest::newRow("half the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << true << false;
    QTest::newRow("half the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}") << true
                                   << false;
    QTest::newRow("half the body, and hangs")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}") << false << false;
    QTest::newRow("bad chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
                                << true << false;
    QTest::newRow("no JSON") << WireServer::reply(200, "<html>hello</html>") << false << true;
    QTest::newRow("deep JSON") << WireServer::reply(200, QByteArray(60'000, '[')) << false << true;
    QTest::newRow("empty") << WireServer::reply(200, "") << false << true;
    QTest::newRow("claims gzip") << WireServer::reply(200, "\x1f\x8b\x08", "Content-Encoding: gzip\r\n")
                                 << false << true;
}

void TestUploader::hostileAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    QFETCH(bool, accepted);
    WireServer server;
    server.answer = [&](const WireRequest&) {
        if (closes)
            QTimer::singleShot(0, server.sockets.constLast(), &QTcpSocket::disconnectFromHost);
        return bytes;
    };
    Bench bench(accepted ? 20s : 400ms);
    bench.random = 0.99;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(bench.status().sent, accepted ? 1 : 0);
    QCOMPARE(bench.status().queued, accepted ? 0 : 1);
    QCOMPARE(bench.postponed->size(), accepted ? 0 : 1);
    QCOMPARE(shown(bench), arrived(server));
    QCOMPARE(bench.journal.sent(Category::Usage).at(0).status, accepted ? 200 : 0);
}

void TestUploader::anEndlessAnswerIsCutShort()
{
    WireServer server;
    qint64 written = 0;
    QTimer more;
    connect(&more, &QTimer::timeout, this, [&] {
        if (server.sockets.constLast()->bytesToWrite() < 1'000'000)
            written += server.sockets.constLast()->write(QByteArray(100'000, ' '));
    });
    server.answer = [&](const WireRequest&) {
        more.start(0);
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
    };
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1); // the status had accepted it
    QTRY_COMPARE(server.open, 0);
    more.stop();
    QVERIFY(written < 100'000'000);
}

void TestUploader::redirectsAreNotFollowed()
{
    WireServer elsewhere;
    WireServer server;
    for (int status : {301, 302, 303, 307, 308}) {
        server.answer = [&](const WireRequest&) {
            return WireServer::reply(status, {}, "Location: " + elsewhere.url().toEncoded() + "/v1/logs\r\n");
        };
        Bench bench;
        bench.add(Category::Usage);
        bench.target(server.url());
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(bench.status().dropped, 1);
    }
    QCOMPARE(server.requests.size(), 5);
    QCOMPARE(elsewhere.connections, 0);
}

void TestUploader::slowBytesDoNotOutliveTheDeadline()
{
    WireServer server;
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] {
        if (server.open > 0)
            server.sockets.constLast()->write("x");
    });
    server.answer = [&](const WireRequest&) {
        drip.start(20);
        return QByteArray("HTTP/1.1 200 OK\r\nX: ");
    };
    Bench bench(300ms);
    bench.random = 0.99;
    bench.add(Category::Usage);
    QElapsedTimer elapsed;
    elapsed.start();
    bench.target(server.url());
    QTRY_COMPARE(bench.postponed->size(), 1);
    QVERIFY(elapsed.elapsed() >= 250);
    QVERIFY(elapsed.elapsed() < 3000);
    QTRY_COMPARE(server.open, 0);
}

void TestUploader::abortIsAtOnce()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return QByteArray(); };
    Bench bench;
    bench.add(Category::Usage);
    bench.add(Category::Census);
    bench.target(server.url());
    QTRY_COMPARE(server.requests.size(), 2);
    QElapsedTimer elapsed;
    elapsed.start();
    bench.uploader->abort(Category::Usage);
    QVERIFY2(elapsed.elapsed() < 400, qPrintable(QString::number(elapsed.elapsed())));
    QTRY_COMPARE(server.open, 1); // the other category's goes on
    bench.uploader->abort(Category::Census);
    QTRY_COMPARE(server.open, 0);
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(bench.status().queued, 1); // destroying is the collector's
    QCOMPARE(bench.journal.sent(Category::Usage).at(0).status, 0);
    QCOMPARE(bench.sent->size() + bench.postponed->size(), 0);
    QCOMPARE(bench.journal.attempt(Category::Usage).failures, 0);
}

void TestUploader::nothingLeavesUnasked()
{
    WireServer server;
    Bench bench;
    bench.maySend = false;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_VERIFY(bench.asked >= 2); // asked again later
    QCOMPARE(server.connections, 0);
    bench.maySend = true;
    QTRY_COMPARE(bench.sent->size(), 1);
    bench.uploader->setTarget(server.url(), false);
    bench.add(Category::Usage);
    bench.uploader->wake(Category::Usage);
    bench.uploader->flush();
    bench.idle->clear();
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(bench.status().queued, 1);
}

void TestUploader::theGateIsAskedBeforeEachPost()
{
    WireServer server;
    Bench bench;
    bool isPermitted = false;
    int asked = 0;
    bench.uploader->setGate([&](const Batch& batch) {
        ++asked;
        return isPermitted && batch.category == Category::Usage && batch.owner.account == "alice";
    });
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_VERIFY(asked >= 1);
    QCOMPARE(server.connections, 0);
    QCOMPARE(bench.status().queued, 1);
    isPermitted = true;
    QTRY_COMPARE(bench.sent->size(), 1);
}

void TestUploader::recordsOfAnotherAddressStay()
{
    WireServer server;
    for (const char* owner :
        {"", "https://127.0.0.1", "http://127.0.0.1:1", "nonsense", "http://localhost"}) {
        Bench bench;
        bench.add(Category::Usage);
        bench.journal.setOwner({"alice", owner});
        bench.uploader->setTarget(server.url(), true);
        QTRY_VERIFY(!bench.idle->isEmpty());
        bench.idle->clear();
        bench.uploader->flush();
        QTRY_VERIFY(!bench.idle->isEmpty());
        QCOMPARE(bench.status().queued, 1);
    }
    QCOMPARE(server.connections, 0);
}

void TestUploader::aNewTargetEndsTheOldRequest()
{
    WireServer first;
    WireServer second;
    first.answer = [](const WireRequest&) { return QByteArray(); };
    Bench bench;
    bench.add(Category::Usage);
    bench.target(first.url());
    QTRY_COMPARE(first.requests.size(), 1);
    bench.uploader->setTarget(second.url(), true); // the records belong to the first still
    QTRY_COMPARE(first.open, 0);
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(second.connections, 0);
    QCOMPARE(shown(bench), arrived(first));
    bench.uploader->setTarget({}, true);
    bench.uploader->flush();
    QCOMPARE(bench.status().queued, 1);
}

void TestUploader::insecureOriginsAreNeverAsked_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char* url : {"http://192.0.2.1", "http://contoso.test", "http://127.0.0.1.evil.test",
             "ftp://127.0.0.1", "file:///tmp", "//127.0.0.1", "127.0.0.1", "http://", "data:x"})
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void TestUploader::insecureOriginsAreNeverAsked()
{
    QFETCH(QUrl, url);
    Bench bench;
    bench.add(Category::Usage);
    bench.target(url);
    bench.uploader->flush();
    QSignalSpy deletion(bench.uploader.get(), &Uploader::deletionFinished);
    bench.uploader->sendDeletion("{}");
    QCOMPARE(deletion.size(), 1);
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(bench.asked, 0);
    QCOMPARE(bench.status().queued, 1);
}

void TestUploader::untrustedCertificatesGetNothing()
{
    const test::OwnCertificate own;
    const test::OwnCertificate stranger;
    WireServer server(&stranger);
    Bench bench;
    bench.random = 0.99;
    bench.add(Category::Usage);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({own.certificate});
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // not even where somebody asks for it
    bench.uploader->setTls(tls);
    bench.target(server.url());
    QTRY_COMPARE(bench.postponed->size(), 1);
    QCOMPARE(server.requests.size(), 0);
    QCOMPARE(bench.status().queued, 1);
    QVERIFY2(shown(bench).isEmpty(), "nothing has left");
}

void TestUploader::whereNobodyListensNothingIsShown()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const QUrl origin(QStringLiteral("http://127.0.0.1:%1").arg(gone.serverPort()));
    gone.close();
    Bench bench;
    bench.random = 0.99;
    bench.add(Category::Usage);
    bench.target(origin);
    QTRY_COMPARE(bench.postponed->size(), 1);
    QVERIFY(shown(bench).isEmpty());
}

void TestUploader::whatHasNotLeftIsNotShown()
{
    QTcpServer mute;
    mute.listen(QHostAddress::LocalHost);
    Bench bench;
    bench.add(Category::Usage);
    bench.uploader->setTls(QSslConfiguration::defaultConfiguration());
    bench.target(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(mute.serverPort())));
    QTRY_VERIFY(mute.hasPendingConnections());
    bench.uploader->setTarget({}, true);
    QVERIFY(shown(bench).isEmpty());
}

void TestUploader::whatCannotBeShownIsNotGivenUp()
{
    WireServer server;
    Bench bench;
    bench.random = 0.99;
    bench.add(Category::Usage);
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(bench.home.file(QStringLiteral("journal.sqlite"))), &other), SQLITE_OK);
    server.answer = [&other](const WireRequest&) {
        sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        return WireServer::reply(403);
    };
    bench.target(server.url());
    QTRY_VERIFY(!bench.idle->isEmpty());
    sqlite3_close(other);
    QCOMPARE(bench.postponed->size(), 1);
    QCOMPARE(bench.status().queued, 1);
    QCOMPARE(bench.status().dropped, 0);
}

void TestUploader::nothingOverTlsBeforeCertificates()
{
    const test::OwnCertificate own;
    WireServer server(&own);
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    bench.uploader->flush();
    QTRY_VERIFY(!bench.idle->isEmpty());
    QCOMPARE(bench.asked, 0);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({own.certificate});
    bench.uploader->setTls(tls);
    QTRY_COMPARE(bench.sent->size(), 1);
}

void TestUploader::requestsStayWithinTheLimit()
{
    WireServer server;
    Bench bench;
    for (int i = 0; i < 110; ++i)
        bench.add(Category::ErrorReporting, std::string(15'000, 'y'));
    bench.add(Category::Census, std::string(20'000, 'y')); // longer than any record
    bench.target(server.url());
    QTRY_VERIFY(!bench.idle->isEmpty());
    QTRY_COMPARE(bench.status(Category::ErrorReporting).sent, 110);
    for (const WireRequest& request : server.requests)
        QVERIFY(zlibUnpacked(request.body).size() <= 512 * 1024);
    QCOMPARE(bench.status(Category::Census).queued, 0);
    QCOMPARE(bench.status(Category::Census).sent, 0);
}

void TestUploader::delaysAreFirstThenLater()
{
    WireServer server;
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    QCOMPARE(bench.firstDelays, 4); // each category once
    QTRY_VERIFY(!bench.idle->isEmpty()); // until then nobody need be woken
    bench.add(Category::Usage);
    bench.uploader->wake(Category::Usage);
    QTRY_COMPARE(bench.laterDelays, 1);
    QTRY_COMPARE(bench.sent->size(), 2);
    bench.uploader->abort(Category::Usage);
    bench.uploader->wake(Category::Usage); // permitted anew
    QCOMPARE(bench.firstDelays, 5);
}

void TestUploader::deletionTravelsAlone()
{
    WireServer server;
    Bench bench;
    bench.add(Category::Census);
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    QSignalSpy finished(bench.uploader.get(), &Uploader::deletionFinished);
    const QByteArray device = deletionOfDevice(QStringLiteral("id"), QStringLiteral("1"), bench.clock.now());
    const QByteArray user
        = deletionOfUser(QStringLiteral("a@b.test"), QStringLiteral("1"), bench.clock.now());
    bench.uploader->sendDeletion(device);
    QTRY_COMPARE(finished.size(), 1);
    bench.uploader->sendDeletion(user);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished[0], QVariantList({true, 200}));
    QCOMPARE(finished[1], QVariantList({true, 200}));
    QCOMPARE(zlibUnpacked(server.requests[1].body), device);
    QCOMPARE(zlibUnpacked(server.requests[2].body), user);
    QCOMPARE(server.connections, 3);
    QCOMPARE(server.requests[1].headers.size(), 8);
    QCOMPARE(bench.journal.sent(Category::Census).size(), std::size_t(1));
}

void TestUploader::deletionThatFails()
{
    WireServer server;
    Bench bench(300ms);
    bench.target(server.url());
    QSignalSpy finished(bench.uploader.get(), &Uploader::deletionFinished);
    server.answer = [](const WireRequest&) { return WireServer::reply(500); };
    bench.uploader->sendDeletion("{}");
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0], QVariantList({false, 500}));
    server.answer = [](const WireRequest&) { return QByteArray(); };
    bench.uploader->sendDeletion("{}");
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished[1], QVariantList({false, 0}));
    server.answer = [](const WireRequest&) {
        return WireServer::reply(200, "{\"partialSuccess\":{\"rejectedLogRecords\":1}}");
    };
    bench.uploader->sendDeletion("{}");
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(finished[2], QVariantList({false, 200}));
}

void TestUploader::destructionDoesNotWait()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return QByteArray(); };
    Bench bench;
    for (Category category : allCategories)
        bench.add(category, "{}");
    bench.target(server.url());
    bench.uploader->sendDeletion("{}");
    QTRY_COMPARE(server.requests.size(), 5);
    QElapsedTimer elapsed;
    elapsed.start();
    bench.uploader.reset();
    QVERIFY2(elapsed.elapsed() < 1000, qPrintable(QString::number(elapsed.elapsed())));
    QTRY_COMPARE(server.open, 0);
    QCOMPARE(shown(bench).size(), 4);
}

} // namespace

QTEST_GUILESS_MAIN(TestUploader)
#include "tst_uploader.moc"
