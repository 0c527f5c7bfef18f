// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/descriptors.h"
#include "tests/support/floodingserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/stallingrelay.h"
#include "tests/unit/telemetry/uploadbench.h"
#include "tests/unit/telemetry/wireserver.h"

#include <QTimer>

#include <sys/socket.h>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

TestCa& ca()
{
    static TestCa authority;
    return authority;
}

/// Told that a batch had been put off so often; the clock stands where the next attempt is due.
void waitUntilPutOff(Bench& bench, int times)
{
    while (bench.postponed->size() < times && bench.postponed->wait(20'000)) { }
    QCOMPARE(bench.postponed->size(), times);
    bench.clock.advance(bench.journal.attempt(Category::Usage).next - bench.clock.now());
}

} // namespace

/// Uploads to servers that system.client.hostile cannot play: over TLS, half open, and for a long time.
class HostileServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCertificatesGetNothing_data();
    void wrongCertificatesGetNothing();
    void halfOpenConnectionsEnd_data();
    void halfOpenConnectionsEnd();
    void aPeerThatVanishedIsReplaced();
    void aHandshakeThatStallsIsLeftBehind();
    void whatNeverEndsIsCutOff_data();
    void whatNeverEndsIsCutOff();
    void halfABodyIsNoAnswer_data();
    void halfABodyIsNoAnswer();
    void partialSuccessIsBookedOnce_data();
    void partialSuccessIsBookedOnce();
    void aMonthOfRefusalCostsAnAttemptAnHour();
    void failuresLeaveNothingOpen();
};

void HostileServerTest::wrongCertificatesGetNothing_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char* name, const Credentials& credentials) {
        QTest::newRow(name) << credentials.certificate << credentials.key;
    };
    row("expired", ca().issue({}, TestCa::Validity::Expired));
    row("another host's", ca().issueOnlyFor({QStringLiteral("other.test")}));
    row("self-signed", TestCa::selfSigned());
    row("unknown authority", TestCa().issue());
}

void HostileServerTest::wrongCertificatesGetNothing()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    ScriptedServer server(Credentials{certificate, key});
    Bench bench;
    bench.uploader->setTls(ca().clientTls());
    bench.add(Category::Usage);
    bench.target(server.url({}));
    for (int attempt = 1; attempt <= 4; ++attempt) {
        waitUntilPutOff(bench, attempt);
        QCOMPARE(bench.journal.attempt(Category::Usage).failures, attempt);
        bench.uploader->flush();
    }
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(bench.status().queued, 1);
    QCOMPARE(bench.status().dropped, 0);
}

void HostileServerTest::halfOpenConnectionsEnd_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("halfCloses");
    QTest::newRow("no TLS handshake") << true << false;
    QTest::newRow("no answer") << false << false;
    QTest::newRow("half closed in the handshake") << true << true;
    QTest::newRow("half closed before the answer") << false << true;
}

void HostileServerTest::halfOpenConnectionsEnd()
{
    QFETCH(bool, isTls);
    QFETCH(bool, halfCloses);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int accepted = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        ++accepted;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (halfCloses)
            connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR); });
    });
    Bench bench(250ms);
    bench.random = 0.99;
    bench.uploader->setTls(ca().clientTls());
    bench.add(Category::Usage);
    const int descriptors = openDescriptors();
    bench.target(
        QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(isTls ? u"https" : u"http").arg(server.serverPort())));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        waitUntilPutOff(bench, attempt);
        // Qt connects anew where an end came early.
        QVERIFY2(accepted >= attempt && accepted <= 3 * attempt, qPrintable(QString::number(accepted)));
        bench.uploader->flush();
    }
    QTRY_COMPARE(bench.postponed->size(), 4);
    QCOMPARE(bench.status().queued, 1);
    QTRY_VERIFY2(openDescriptors() <= descriptors + 2, qPrintable(QString::number(openDescriptors())));
}

/// A connection kept alive whose other end died without a word costs one deadline and no record.
void HostileServerTest::aPeerThatVanishedIsReplaced()
{
    WireServer server;
    QSet<quint16> dead;
    server.answer = [&](const WireRequest& request) {
        return dead.contains(request.peerPort) ? QByteArray() : WireServer::ok();
    };
    Bench bench(1500ms);
    bench.add(Category::Usage, "first");
    bench.target(server.url());
    QTRY_COMPARE(bench.sent->size(), 1);
    dead.insert(server.requests[0].peerPort);
    bench.add(Category::Usage, "second");
    bench.uploader->wake(Category::Usage);
    waitUntilPutOff(bench, 1);
    bench.uploader->flush();
    QTRY_COMPARE(bench.sent->size(), 2);
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(server.connections, 2);
    QCOMPARE(bench.status().queued, 0);
}

/// A handshake has no deadline of its own in Qt, and a request that is aborted leaves it going.
void HostileServerTest::aHandshakeThatStallsIsLeftBehind()
{
    ScriptedServer behind(ca().issue());
    behind.script("*", {ScriptedAnswer::json(200, "{}")});
    StallingRelay relay(behind.port());
    Bench bench(1500ms);
    bench.uploader->setTls(ca().clientTls());
    bench.add(Category::Usage);
    bench.target(relay.url());
    waitUntilPutOff(bench, 1);
    bench.uploader->flush();
    QTRY_COMPARE(bench.sent->size(), 1);
    QCOMPARE(behind.requests().size(), 1);
    QCOMPARE(bench.postponed->size(), 1);
}

void HostileServerTest::whatNeverEndsIsCutOff_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<bool>("isAborted");
    const QByteArray head("HTTP/1.1 200 OK\r\n");
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    for (bool isAborted : {false, true}) {
        const char* end = isAborted ? "aborted" : "at the deadline";
        QTest::addRow("a status line, %s", end)
            << QByteArray("HTTP/1.1 200 O") << QByteArray("K") << isAborted;
        QTest::addRow("a header, %s", end) << head + "X: " << QByteArray("x") << isAborted;
        QTest::addRow("headers, %s", end) << head << QByteArray("X: x\r\n") << isAborted;
        QTest::addRow("a chunk's size, %s", end) << chunked << QByteArray("0") << isAborted;
        QTest::addRow("a chunk's extension, %s", end) << chunked + "1;" << QByteArray("x") << isAborted;
    }
}

/// Faster than Qt reads it: else its thread would find time for other things.
void HostileServerTest::whatNeverEndsIsCutOff()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, again);
    QFETCH(bool, isAborted);
    FloodingServer server(first, again);
    Bench bench(isAborted ? 60s : 1s);
    bench.random = 0.99;
    bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(server.poured > 4'000'000, 20'000);
    QElapsedTimer elapsed;
    elapsed.start();
    if (isAborted)
        bench.uploader->abort(Category::Usage);
    else
        QTRY_COMPARE(bench.postponed->size(), 1);
    QTRY_VERIFY2(server.isCut, "its connection is gone");
    bench.uploader.reset();
    QVERIFY2(elapsed.elapsed() < 2000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(bench.status().queued, 1);
}

void HostileServerTest::halfABodyIsNoAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("accepted") << 200;
    QTest::newRow("refused") << 403;
}

/// Where the end comes a while after the half, Qt mostly finishes without an error.
void HostileServerTest::halfABodyIsNoAnswer()
{
    QFETCH(int, status);
    WireServer server;
    server.answer = [&](const WireRequest&) {
        QTimer::singleShot(20ms, server.sockets.constLast(), &QTcpSocket::disconnectFromHost);
        return WireServer::reply(status, QByteArray(100, ' ')).chopped(98);
    };
    Bench bench;
    bench.add(Category::Usage);
    bench.target(server.url());
    for (int attempt = 1; attempt <= 8; ++attempt) {
        while (bench.postponed->size() + bench.status().sent + bench.status().dropped < attempt)
            QVERIFY(bench.idle->wait(20'000));
        QCOMPARE(bench.postponed->size(), attempt);
        bench.clock.advance(bench.journal.attempt(Category::Usage).next - bench.clock.now());
        bench.uploader->flush();
    }
}

void HostileServerTest::partialSuccessIsBookedOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("rejected");
    const auto row = [](const char* name, const QByteArray& answer, int rejected) {
        QTest::newRow(name) << answer << rejected;
    };
    const auto of = [](const QByteArray& count) {
        return QByteArray(
            R"({"partialSuccess":{"rejectedLogRecords":)" + count + R"(,"errorMessage":"no"}})");
    };
    row("one", of("\"1\""), 1);
    row("all", of("3"), 3);
    row("more than were sent", of("\"9223372036854775807\""), 3);
    row("fewer than none", of("\"-9223372036854775808\""), 0);
    row("no number", of("\"one\""), 0);
    row("too large a number", of("99999999999999999999999"), 0);
    row("twice", R"({"partialSuccess":{"rejectedLogRecords":"1","rejectedLogRecords":"2"}})", 0);
    row("a message without end", of("\"2\"").replace("no", QByteArray(300'000, 'n')), 0);
    row("words only", R"({"partialSuccess":{"errorMessage":"be careful"}})", 0);
}

void HostileServerTest::partialSuccessIsBookedOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, rejected);
    WireServer server;
    server.answer = [&](const WireRequest&) { return WireServer::reply(200, answer); };
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.add(Category::Usage);
    bench.target(server.url());
    QTRY_VERIFY(!bench.idle->isEmpty());
    bench.clock.advance(25h);
    bench.uploader->wake(Category::Usage);
    bench.uploader->flush();
    QCOMPARE(bench.status().dropped, rejected);
    QCOMPARE(bench.status().sent, 3 - rejected);
    QCOMPARE(bench.status().queued, 0);
    QCOMPARE(server.requests.size(), 1);
}

void HostileServerTest::aMonthOfRefusalCostsAnAttemptAnHour()
{
    WireServer server;
    server.answer = [](const WireRequest&) { return WireServer::reply(503); };
    Bench bench;
    bench.random = 0.999;
    bench.add(Category::Usage);
    const WallTime start = bench.clock.now();
    bench.target(server.url());
    int attempts = 0;
    while (bench.clock.now() - start < 24h * 30) {
        waitUntilPutOff(bench, ++attempts);
        bench.uploader->flush();
    }
    QTRY_COMPARE(bench.postponed->size(), attempts + 1);
    QVERIFY2(attempts < 30 * 24 + 20, qPrintable(QString::number(attempts)));
    QCOMPARE(server.requests.size(), attempts + 1);
    QCOMPARE(bench.status().queued, 1);
}

void HostileServerTest::failuresLeaveNothingOpen()
{
    WireServer server;
    int turn = 0;
    server.answer = [&](const WireRequest&) {
        const std::array<QByteArray, 4> answers{WireServer::reply(503, QByteArray(300'000, 'x')),
            QByteArray(100'000, 'x'), "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", QByteArray()};
        return answers[static_cast<std::size_t>(++turn) % answers.size()];
    };
    Bench bench(40ms);
    bench.add(Category::Usage);
    bench.target(server.url());
    int descriptors = 0;
    for (int attempt = 1; attempt <= 80; ++attempt) {
        waitUntilPutOff(bench, attempt);
        if (attempt == 8)
            descriptors = openDescriptors();
        bench.uploader->flush();
    }
    QTRY_COMPARE(bench.postponed->size(), 81);
    QTRY_VERIFY(server.open <= 1);
    QTRY_VERIFY2(openDescriptors() <= descriptors + 4, qPrintable(QString::number(openDescriptors())));
    QCOMPARE(bench.status().queued, 1);
}

QTEST_GUILESS_MAIN(HostileServerTest)

#include "tst_hostileserver.moc"
