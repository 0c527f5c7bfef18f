// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/httpserver.h"
#include "tests/unit/service/program.h"

#include <boost/asio/io_context.hpp>
#include <thread>

using namespace candor::service;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* get = "GET /now HTTP/1.1\r\nHost: a\r\n\r\n";

/// The server alone, with a handler that shows what it was asked, and deadlines short enough to be waited
/// for.
class Echo
{
public:
    explicit Echo(const HttpLimits& limits = short_())
        : m_server(
            m_loop, limits, [this](const Request& request, const Reply& reply) { handle(request, reply); })
    {
        fault = m_server.listen({QStringLiteral("127.0.0.1"), 0, {}, {}});
        url = QUrl(m_server.url());
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~Echo()
    {
        m_loop.stop();
        m_thread.join();
    }

    static HttpLimits short_()
    {
        HttpLimits limits;
        limits.headerBytes = 2048;
        limits.bodyBytes = 10'000;
        limits.request = 400ms;
        limits.idle = 500ms;
        limits.farewell = 300ms;
        return limits;
    }

    QUrl url;
    QString fault;

private:
    void handle(const Request& request, const Reply& reply)
    {
        if (request.path == "/never")
            m_kept.push_back(reply);
        else if (request.path == "/throw")
            throw std::runtime_error("alice@contoso.test");
        else if (request.path == "/twice")
            reply({200, "text/plain", "once", {}}), reply({200, "text/plain", "twice", {}});
        else
            reply({200, "text/plain",
                request.method + ' ' + request.path + '?' + request.query + ' ' + request.body, {}});
    }

    boost::asio::io_context m_loop;
    HttpServer m_server;
    std::vector<Reply> m_kept;
    std::thread m_thread;
};

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOneAfterAnother();
    void answersPipelinedRequests();
    void takesBodiesInEveryForm();
    void takesBytesOneByOne();
    void aMalformedRequestCostsOneAnswer_data();
    void aMalformedRequestCostsOneAnswer();
    void limitsHeaderAndBody();
    void bodiesTogetherAreLimited();
    void slowRequestsEnd();
    void idleConnectionsEnd();
    void silentConnectionsEnd();
    void aPeerThatLeavesIsForgotten();
    void aHalfClosedPeerIsAnswered();
    void exceptionsStayInside();
    void connectionsAreLimited();
    void saysWhyItCannotListen();
};

void Test::answersOneAfterAnother()
{
    Echo echo;
    QCOMPARE(echo.fault, QString());
    Wire wire(echo.url);
    QByteArray body;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(wire.ask("GET /now?a=b HTTP/1.1\r\nHost: a\r\n\r\n", &body), 200);
        QCOMPARE(body, QByteArray("GET /now?a=b "));
        QVERIFY(wire.head.contains("Connection: keep-alive"));
    }
    QCOMPARE(wire.ask("GET http://a/whole HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", &body), 200);
    QCOMPARE(body, QByteArray("GET /whole? "));
    QVERIFY(wire.head.contains("Connection: close"));
    QVERIFY(wire.isClosed());
    Wire old(echo.url);
    QCOMPARE(old.ask("GET /now HTTP/1.0\r\n\r\n", &body), 200);
    QVERIFY(old.isClosed());
    Wire twice(echo.url);
    QCOMPARE(twice.ask("GET /twice HTTP/1.1\r\nHost: a\r\n\r\n", &body), 200);
    QCOMPARE(body, QByteArray("once"));
    QCOMPARE(twice.ask(get, &body), 200);
    QCOMPARE(body, QByteArray("GET /now? "));
}

void Test::answersPipelinedRequests()
{
    Echo echo;
    Wire wire(echo.url);
    wire.send(post("/1", "a", "x") + post("/2", "a", "y") + get + post("/3", "a", QByteArray(9000, 'z')));
    QByteArray body;
    for (const QByteArray& expected : {QByteArray("POST /1? x"), QByteArray("POST /2? y"),
             QByteArray("GET /now? "), QByteArray("POST /3? " + QByteArray(9000, 'z'))}) {
        QCOMPARE(wire.answer(&body), 200);
        QCOMPARE(body, expected);
    }
}

void Test::takesBodiesInEveryForm()
{
    Echo echo;
    Wire wire(echo.url);
    QByteArray body;
    QCOMPARE(wire.ask("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                      "chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
                 &body),
        200);
    QCOMPARE(body, QByteArray("POST /? abcde"));
    wire.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(wire.answer(), 100);
    QCOMPARE(wire.ask("hi", &body), 200);
    QCOMPARE(body, QByteArray("POST /? hi"));
    wire.send("HEAD /now HTTP/1.1\r\nHost: a\r\n\r\nGET /now HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(wire.answer(nullptr, true), 200);
    QVERIFY(wire.head.contains("Content-Length: "));
    QCOMPARE(wire.answer(&body), 200);
    QCOMPARE(body, QByteArray("GET /now? "));
}

void Test::takesBytesOneByOne()
{
    HttpLimits limits = Echo::short_();
    limits.request = 30s;
    Echo echo(limits);
    Wire wire(echo.url);
    for (char c : post("/1", "a", "xyz"))
        wire.send(QByteArray(1, c));
    QByteArray body;
    QCOMPARE(wire.answer(&body), 200);
    QCOMPARE(body, QByteArray("POST /1? xyz"));
}

void Test::aMalformedRequestCostsOneAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("binary") << QByteArray::fromHex("16030100ff010000fb0303") + QByteArray(64, '\0');
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("version 3") << QByteArray("GET / HTTP/3.0\r\nHost: a\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
    QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    QTest::newRow("length and chunks") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("negative length") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("endless length") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n");
    QTest::newRow("bad chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("zero in a header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 33);
}

void Test::aMalformedRequestCostsOneAnswer()
{
    QFETCH(QByteArray, bytes);
    Echo echo;
    Wire other(echo.url);
    Wire wire(echo.url);
    QCOMPARE(wire.ask(bytes), 400);
    if (wire.head.contains("Connection: close"))
        QVERIFY(wire.isClosed());
    QCOMPARE(other.ask(get), 200);
    QCOMPARE(Wire(echo.url).ask(get), 200);
}

void Test::limitsHeaderAndBody()
{
    Echo echo;
    QCOMPARE(
        Wire(echo.url).ask("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(3000, 'x') + "\r\n\r\n"), 431);
    QCOMPARE(Wire(echo.url).ask("GET /" + QByteArray(100'000, 'x')), 431);
    QCOMPARE(Wire(echo.url).ask(post("/", "a", QByteArray(10'000, 'x'))), 200);
    QCOMPARE(Wire(echo.url).ask(post("/", "a", QByteArray(10'001, 'x'))), 413);
    // Announced only: refused before it comes. Chunked: refused once it is too much.
    QCOMPARE(Wire(echo.url).ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n"), 413);
    const QByteArray chunk = "1000\r\n" + QByteArray(4096, 'x') + "\r\n";
    QCOMPARE(Wire(echo.url).ask(
                 "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(3)),
        413);
    // A large body that nobody wants does not take the answer with it.
    QCOMPARE(Wire(echo.url).ask(post("/", "a", QByteArray(2'000'000, 'x'))), 413);
}

/// Thousands of bodies that come in at once must not add up to all memory there is.
void Test::bodiesTogetherAreLimited()
{
    HttpLimits limits = Echo::short_();
    limits.request = 20s;
    limits.allBodyBytes = 15'000;
    Echo echo(limits);
    const QByteArray whole = post("/1", "a", QByteArray(9'000, 'x'));
    // The loop reads a part of each connection in turn: so many answers later all of the first has been read.
    const auto settle = [&] {
        Wire wire(echo.url);
        for (int i = 0; i < 10; ++i)
            wire.ask(get);
    };
    for (int round = 0; round < 3; ++round) {
        Wire first(echo.url);
        first.send(whole.chopped(1));
        settle();
        Wire second(echo.url);
        QCOMPARE(second.ask(whole), 429);
        QVERIFY(second.head.contains("Retry-After: 1"));
        Wire small(echo.url);
        QCOMPARE(small.ask(post("/3", "a", QByteArray(900, 'z'))), 200);
        first.send("x");
        QCOMPARE(first.answer(), 200);
        Wire left(echo.url); // and one that leaves gives back what it held
        left.send(whole.chopped(1));
        settle();
        left.leave();
        settle();
    }
    Wire last(echo.url);
    QCOMPARE(last.ask(whole), 200);
}

void Test::slowRequestsEnd()
{
    Echo echo;
    Wire head(echo.url), body(echo.url);
    head.send("GET / HTTP/1.1\r\nHo");
    body.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc");
    QElapsedTimer time;
    time.start();
    QCOMPARE(head.answer(), 408);
    QCOMPARE(body.answer(), 408);
    QVERIFY(head.isClosed());
    QVERIFY(body.isClosed());
    QVERIFY(time.elapsed() < 20'000);
    // A byte now and then keeps nothing alive: the deadline is for the whole request.
    Wire drip(echo.url);
    QByteArray bytes = "GET / HTTP/1.1\r\nX: ";
    while (!drip.hasAnswer()) {
        drip.send(bytes.isEmpty() ? QByteArray("x") : bytes.left(1));
        bytes = bytes.mid(1);
    }
    QCOMPARE(drip.answer(), 408);
}

void Test::idleConnectionsEnd()
{
    Echo echo;
    Wire wire(echo.url);
    QCOMPARE(wire.ask(get), 200);
    QVERIFY(wire.isClosed());
}

void Test::silentConnectionsEnd()
{
    Echo echo;
    Wire wire(echo.url);
    QVERIFY(wire.isClosed());
}

void Test::aPeerThatLeavesIsForgotten()
{
    HttpLimits limits = Echo::short_();
    limits.connections = 1;
    Echo echo(limits);
    {
        Wire wire(echo.url);
        wire.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
        wire.leave();
    }
    QCOMPARE(Wire(echo.url).ask(get), 200);
}

void Test::aHalfClosedPeerIsAnswered()
{
    Echo echo;
    Wire wire(echo.url);
    wire.send(get);
    wire.endSending();
    QCOMPARE(wire.answer(), 200);
}

void Test::exceptionsStayInside()
{
    Echo echo;
    Wire wire(echo.url);
    QByteArray body;
    QCOMPARE(wire.ask("GET /throw HTTP/1.1\r\nHost: a\r\n\r\n", &body), 500);
    QVERIFY(!body.contains("alice"));
    QCOMPARE(wire.ask(get), 200);
}

void Test::connectionsAreLimited()
{
    HttpLimits limits = Echo::short_();
    limits.connections = 2;
    limits.idle = 30s;
    Echo echo(limits);
    auto one = std::make_unique<Wire>(echo.url);
    Wire two(echo.url);
    QCOMPARE(one->ask(get), 200);
    QCOMPARE(two.ask(get), 200);
    Wire three(echo.url); // waits its turn
    three.send(get);
    QCOMPARE(two.ask(get), 200);
    one.reset();
    QCOMPARE(three.answer(), 200);
}

void Test::saysWhyItCannotListen()
{
    Echo echo;
    boost::asio::io_context loop;
    HttpServer server(loop, {}, {});
    QVERIFY(server.listen({QStringLiteral("127.0.0.1"), static_cast<quint16>(echo.url.port()), {}, {}})
                .contains(u"cannot listen"));
    QVERIFY(
        HttpServer(loop, {}, {}).listen({QStringLiteral("localhost"), 0, {}, {}}).contains(u"no IP address"));
    QVERIFY(
        HttpServer(loop, {}, {})
            .listen({QStringLiteral("127.0.0.1"), 0, QStringLiteral("/nowhere"), QStringLiteral("/nowhere")})
            .contains(u"certificate"));
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_sockets.moc"
