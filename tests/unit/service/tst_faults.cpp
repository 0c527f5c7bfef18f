// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultanswer.h"
#include "tests/unit/service/program.h"

#include <QFile>

using namespace candor::service;
using namespace candor::test;

namespace {

constexpr const char* logs = "POST /v1/logs HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n";

QString text(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

QByteArray scriptOf(const QByteArray& rules)
{
    return "{\"faults\":1,\"rules\":[" + rules + "]}";
}

FaultScript readScript(const QByteArray& document)
{
    const auto read = readFaultScript(document);
    if (const auto* error = std::get_if<FaultScriptError>(&read))
        qWarning("%d:%d %s", error->place.line, error->place.column, qPrintable(error->reason));
    return std::get<FaultScript>(read);
}

/// The real service, misbehaving.
struct Misbehaving
{
    TemporaryHome home;
    std::unique_ptr<Serving> serving;

    explicit Misbehaving(const QByteArray& rules)
        : Misbehaving(rules, {})
    {
    }
    Misbehaving(const QByteArray& rules, const QStringList& more)
    {
        QFile file(home.file(text("script.json")));
        if (file.open(QIODevice::WriteOnly))
            file.write(scriptOf(rules));
        file.close();
        serving = std::make_unique<Serving>(
            data(), QStringList{text("--faults"), home.file(text("script.json"))} + more);
    }

    QString data() const { return home.file(text("data")); }
    Wire connect() const { return Wire(serving->url); }
    QList<QByteArray> seen() const
    {
        return runProgram({text("faults"), text("seen"), text("--data"), data()}).out.trimmed().split('\n');
    }
};

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleIsRead();
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void patterns();
    void theFirstRuleThatFitsDecides();
    void answersLookAsScripted();
    void statusesCount();
    void bytesAreSlowCutAndGarbage();
    void connectionsAreResetAndGarbage();
    void aDroppedRequestIsNeverAnswered();
    void theServiceMayDoItsPart();
    void aRunningServiceFollows();
    void onlyOnALoopbackAddress();
    void aMalformedScriptIsRefusedAtStart();
    void theListNamesNobody();
};

void TestFaults::theExampleIsRead()
{
    QFile file(text(CANDOR_SOURCE_DIR "/tests/system/faults/example.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const FaultScript script = readScript(file.readAll());
    QCOMPARE(script.rules.size(), 7);
    QVERIFY(script.rules[0].match.isConnection);
    QCOMPARE(script.rules[3].match.category, text("census"));
    QCOMPARE(script.rules[3].match.to, 2);
    QCOMPARE(script.rules[5].deed.headers.size(), 2);
    QVERIFY(script.rules[6].deed.cut->isReset);
}

void TestFaults::whatIsWrongIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& document, int line, int column, const char* why) {
        QTest::newRow(name) << document << line << column << text(why);
    };
    const auto deed = [](const QByteArray& members) { return scriptOf("{\"do\":\n" + members + "}"); };
    row("empty", "", 1, 1, "expected");
    row("no object", "[]", 1, 1, "an object is expected here");
    row("no version", "{\"rules\":[]}", 1, 1, "\"faults\" is missing");
    row("version", "{\"faults\":2,\"rules\":[]}", 1, 11, "version 1 only");
    row("no rules", "{\"faults\":1}", 1, 1, "\"rules\" is missing");
    row("doubled", "{\"faults\":1,\n\"faults\":1}", 2, 1, "stands twice");
    row("unknown", "{\"faults\":1,\n \"rule\":[]}", 2, 2, "\"rule\" is unknown here; known are faults");
    row("no deed", scriptOf("{}"), 1, 22, "the rule has no \"do\"");
    row("empty deed", deed("{}"), 2, 1, "says nothing");
    row("delay too long", deed("{\"delay\":600001}"), 2, 10, "from 0 to 600000");
    row("delay as text", deed("{\"delay\":\"1\"}"), 2, 10, "a whole number");
    row("drop false", deed("{\"drop\":false}"), 2, 9, "true is expected");
    row("two deeds", deed("{\"drop\":true,\"status\":200}"), 2, 23, "only one of");
    row("status 199", deed("{\"status\":199}"), 2, 11, "from 200 to 599");
    row("status 600", deed("{\"status\":600}"), 2, 11, "from 200 to 599");
    row("statuses backwards", deed("{\"status\":{\"first\":300,\"last\":299}}"), 2, 11, "comes before");
    row("body alone", deed("{\"body\":\"empty\"}"), 2, 1, "stand beside a status");
    row("unknown body", deed("{\"status\":200,\"body\":\"full\"}"), 2, 22, "\"garbage\"");
    row("body of two kinds", deed("{\"status\":200,\"body\":{\"text\":\"\",\"bytes\":1}}"), 2, 22,
        "expected");
    row("body too large", deed("{\"status\":200,\"body\":{\"bytes\":67108865}}"), 2, 31, "67108864");
    row("split header", deed("{\"status\":200,\"headers\":{\"A\":\"b\\r\\nC: d\"}}"), 2, 30, "one line");
    row("header's name", deed("{\"status\":200,\"headers\":{\"A:\":\"b\"}}"), 2, 31, "no header's name");
    row("location of two lines", deed("{\"status\":302,\"location\":\"/\\n\"}"), 2, 26, "one line");
    row("retryAfter", deed("{\"status\":503,\"retryAfter\":1.5}"), 2, 28, "dateIn");
    row("slow by nothing", deed("{\"status\":200,\"slow\":{\"bytes\":0}}"), 2, 31, "from 1");
    row("slow drop", deed("{\"drop\":true,\"slow\":{\"bytes\":1}}"), 2, 1, "beside bytes");
    row("cut by", deed("{\"status\":200,\"cut\":{\"by\":\"axe\"}}"), 2, 27, "\"reset\"");
    row("certificate to a request", deed("{\"certificate\":\"self-signed\"}"), 2, 1,
        "\"on\": \"connection\"");
    row("unknown certificate", deed("{\"certificate\":\"none\"}"), 2, 16, "not-yet-valid");
    row("no authority", scriptOf("{\"match\":{\"on\":\"connection\"},\"do\":{\"certificate\":\"expired\"}}"),
        1, 1, "\"authority\" is missing");
    row("status of a connection", scriptOf("{\"match\":{\"on\":\"connection\"},\"do\":{\"status\":200}}"), 1,
        56, "to a connection happen");
    row("path of a connection",
        scriptOf("{\"match\":{\"on\":\"connection\",\"path\":\"/\"},\"do\":{\"drop\":true}}"), 1, 31,
        "no method");
    row("path", scriptOf("{\"match\":{\"path\":\"v1\"},\"do\":{\"drop\":true}}"), 1, 39, "starts with /");
    row("endpoint", scriptOf("{\"match\":{\"endpoint\":\"x\"},\"do\":{\"drop\":true}}"), 1, 43, "discovery");
    row("category", scriptOf("{\"match\":{\"category\":\"x\"},\"do\":{\"drop\":true}}"), 1, 43,
        "improvement_program");
    row("from the noughth", scriptOf("{\"match\":{\"from\":0},\"do\":{\"drop\":true}}"), 1, 39, "from 1");
    row("to before from", scriptOf("{\"match\":{\"from\":3,\"to\":2},\"do\":{\"drop\":true}}"), 1, 31,
        "comes before");
    row("relative authority",
        "{\"faults\":1,\"authority\":{\"certificate\":\"ca.pem\",\"key\":\"/k\"},\"rules\":[]}", 1, 40,
        "full path");
    row("too deep", scriptOf(QByteArray(20, '[') + QByteArray(20, ']')), 1, 36, "nested deeper");
    row("too large", QByteArray(65 * 1024, ' '), 0, 0, "larger than");
}

void TestFaults::whatIsWrongIsNamedWithItsPlace()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, reason);
    const auto read = readFaultScript(document);
    const auto* error = std::get_if<FaultScriptError>(&read);
    QVERIFY(error);
    QVERIFY2(error->reason.contains(reason), qPrintable(error->reason));
    QTEST(error->place.line, "line");
    QTEST(error->place.column, "column");
}

void TestFaults::patterns()
{
    QVERIFY(fitsPattern("/v1/logs", "/v1/logs"));
    QVERIFY(fitsPattern("/v1/logs", "*"));
    QVERIFY(fitsPattern("/v1/logs", "/v1/*"));
    QVERIFY(fitsPattern("/a/b/policies", "/a/*policies"));
    QVERIFY(fitsPattern("/aab", "*a*b"));
    QVERIFY(fitsPattern("", "**"));
    QVERIFY(!fitsPattern("/v1/logs", "/v1"));
    QVERIFY(!fitsPattern("/v1", "/v1/logs"));
    QVERIFY(!fitsPattern("/v1/logsx", "*logs"));
    // A pattern that would cost a naive matcher an age.
    QByteArray stars;
    for (int i = 0; i < 60; ++i)
        stars += "a*";
    QVERIFY(!fitsPattern(QByteArray(4000, 'a'), stars + 'b'));
}

void TestFaults::theFirstRuleThatFitsDecides()
{
    FaultPlan plan(readScript(scriptOf(R"({"match":{"method":"GET"},"do":{"status":201}},
        {"match":{"path":"/v1/*","from":2,"to":3},"do":{"status":{"first":500,"last":501}}},
        {"match":{"endpoint":"telemetry","from":3},"do":{"status":204}},
        {"match":{"on":"connection","from":2,"to":2},"do":{"drop":true}})")));
    Request request;
    const auto statusOf = [&](const QByteArray& method, const QByteArray& path) {
        request.method = method;
        request.path = path;
        const auto turn = plan.onRequest(request, kindOf(request));
        return turn ? turn->status : 0;
    };
    QCOMPARE(statusOf("GET", "/v1/logs"), 201);
    QCOMPARE(statusOf("POST", "/v1/logs"), 0); // the second rule's first; the third's first
    QCOMPARE(statusOf("POST", "/v1/logs"), 500);
    QCOMPARE(statusOf("POST", "/v1/logs"), 501);
    QCOMPARE(statusOf("POST", "/v1/logs"), 0); // the third's second
    QCOMPARE(statusOf("POST", "/v1/logs"), 204);
    QCOMPARE(statusOf("POST", "/"), 0);
    QVERIFY(!plan.onConnection());
    QVERIFY(plan.onConnection());
    QVERIFY(!plan.onConnection());
}

void TestFaults::answersLookAsScripted()
{
    Misbehaving service(
        R"({"match":{"to":1},"do":{"status":307,"location":"https://elsewhere.test/","headers":{"X-A":"b"}}},
        {"match":{"to":1},"do":{"status":503,"body":{"text":"wait"},"contentType":"text/plain","retryAfter":7}},
        {"match":{"to":1},"do":{"status":503,"retryAfter":{"dateIn":60}}},
        {"match":{"to":1},"do":{"partialSuccess":2}},
        {"match":{"to":1},"do":{"status":200,"body":{"bytes":3000000}}},
        {"do":{"status":204,"body":"garbage"}})");
    Wire wire = service.connect();
    QByteArray body;
    QCOMPARE(wire.ask(logs, &body), 307);
    QVERIFY(wire.head.contains("\r\nLocation: https://elsewhere.test/\r\n"));
    QVERIFY(wire.head.contains("\r\nX-A: b\r\n"));
    QCOMPARE(wire.ask(logs, &body), 503);
    QCOMPARE(body, QByteArray("wait"));
    QVERIFY(wire.head.contains("\r\nRetry-After: 7\r\n"));
    QVERIFY(wire.head.contains("\r\nContent-Type: text/plain\r\n"));
    QCOMPARE(wire.ask(logs, &body), 503);
    QVERIFY(wire.head.contains(" GMT\r\n"));
    QCOMPARE(wire.ask(logs, &body), 200);
    QVERIFY(body.contains("\"rejectedLogRecords\":\"2\""));
    QCOMPARE(wire.ask(logs, &body), 200);
    QCOMPARE(body.size(), 3'000'000);
    QCOMPARE(wire.ask(logs), 204);
    QVERIFY(wire.isClosed());
}

void TestFaults::statusesCount()
{
    Misbehaving service(R"({"do":{"status":{"first":200}}})");
    Wire wire = service.connect();
    for (int round = 0; round < 2; ++round)
        for (int status = 200; status <= 599; ++status)
            QCOMPARE(wire.ask(logs), status);
}

void TestFaults::bytesAreSlowCutAndGarbage()
{
    Misbehaving service(
        R"({"match":{"to":1},"do":{"status":200,"body":{"text":"0123456789"},"slow":{"bytes":40,"every":1}}},
        {"match":{"to":1},"do":{"status":200,"body":{"text":"0123456789"},"cut":{"after":20,"by":"close"}}},
        {"match":{"to":1},"do":{"garbage":100}},
        {"match":{"to":1},"do":{"status":200,"cut":{"after":20,"by":"reset"}}},
        {"match":{"to":1},"do":{"close":true}},
        {"match":{"path":"/"},"do":{"delay":30,"slow":{"bytes":10,"every":1}}})");
    Wire wire = service.connect();
    QByteArray body;
    QCOMPARE(wire.ask(logs, &body), 200);
    QCOMPARE(body, QByteArray("0123456789"));
    QCOMPARE(wire.ask(logs), 0); // cut
    for (int i = 0; i < 3; ++i) {
        Wire other = service.connect();
        QCOMPARE(other.ask(logs), 0);
        QVERIFY(other.isClosed());
    }
    Wire whole = service.connect();
    QCOMPARE(whole.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n", &body), 200); // the service's own, slowly
    QVERIFY(body.contains("_links"));
}

void TestFaults::connectionsAreResetAndGarbage()
{
    Misbehaving service(R"({"match":{"on":"connection","to":1},"do":{"reset":true}},
        {"match":{"on":"connection","to":1},"do":{"garbage":10}},
        {"match":{"on":"connection","to":1},"do":{"delay":20,"close":true}})");
    for (int i = 0; i < 3; ++i) {
        Wire wire = service.connect();
        QCOMPARE(wire.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), 0);
    }
    Wire wire = service.connect();
    QCOMPARE(wire.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), 200);
    const QList<QByteArray> seen = service.seen();
    QCOMPARE(seen.first(), QByteArray("{\"rules\":3}"));
    QCOMPARE(seen[1], QByteArray("{\"connection\":1,\"did\":\"reset\",\"rule\":1}"));
    QCOMPARE(seen.last(), QByteArray("{\"connection\":4,\"endpoint\":\"discovery\",\"method\":\"GET\"}"));
}

void TestFaults::aDroppedRequestIsNeverAnswered()
{
    Misbehaving service(R"({"match":{"path":"/v1/*"},"do":{"drop":true}})");
    Wire wire = service.connect();
    wire.send(logs);
    QVERIFY(!wire.hasAnswer());
    wire.leave();
    Wire other = service.connect(); // and others are served meanwhile
    QCOMPARE(other.ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), 200);
    QCOMPARE(service.serving->stop(), 0);
}

void TestFaults::theServiceMayDoItsPart()
{
    Misbehaving service(R"({"match":{"endpoint":"telemetry","to":1},"do":{"serve":true,"status":504}})");
    const QByteArray record
        = R"({"resourceLogs":[{"resource":{"attributes":[{"key":"candor.category","value":{"stringValue":"usage"}}]},)"
          R"("scopeLogs":[{"logRecords":[{"timeUnixNano":"1","eventName":"usage","attributes":[)"
          R"({"key":"log.record.uid","value":{"stringValue":"0a0b0c0d-0000-4000-8000-000000000001"}},)"
          R"({"key":"candor.im.sent","value":{"intValue":"3"}}]}]}]}]})";
    Wire wire = service.connect();
    QCOMPARE(wire.ask(post("/v1/logs", "application/json", record)), 504);
    const QByteArray stored
        = runProgram({text("records"), text("--json"), text("--data"), service.data()}).out;
    QVERIFY(stored.contains("0a0b0c0d-0000-4000-8000-000000000001"));
    QVERIFY(service.seen().last().contains("\"category\":\"usage\""));
}

void TestFaults::aRunningServiceFollows()
{
    Misbehaving service(R"({"do":{"status":500}})");
    const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    QCOMPARE(service.connect().ask(get), 500);
    const QStringList data{text("--data"), service.data()};
    QVERIFY(runProgram(QStringList{text("faults"), text("show")} + data).out.contains("500"));
    QCOMPARE(runProgram(QStringList{text("faults"), text("clear")} + data).code, 0);
    QTRY_COMPARE(service.connect().ask(get), 200);
    QCOMPARE(runProgram(QStringList{text("faults"), text("show")} + data).out,
        QByteArray("no fault is scripted\n"));
    QFile file(service.home.file(text("script.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(scriptOf(R"({"do":{"status":418}})"));
    file.close();
    QCOMPARE(runProgram(QStringList{text("faults"), text("set"), file.fileName()} + data).code, 0);
    QTRY_COMPARE(service.connect().ask(get), 418);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    // A script that is refused leaves the one before in force.
    QCOMPARE(runProgram(QStringList{text("faults"), text("set"), file.fileName()} + data).code, 1);
    QVERIFY(runProgram(QStringList{text("faults"), text("show")} + data).out.contains("418"));
    QCOMPARE(runProgram(QStringList{text("faults"), text("jam")} + data).code, 2);
}

void TestFaults::onlyOnALoopbackAddress()
{
    TemporaryHome home;
    const QString example = text(CANDOR_SOURCE_DIR "/tests/system/faults/example.json");
    const QStringList everywhere{text("--data"), home.file(text("data")), text("--listen"), text("0.0.0.0:0"),
        text("--certificate"), text("c"), text("--key"), text("k")};
    const Ended flag = runProgram(everywhere + QStringList{text("--faults"), example});
    QCOMPARE(flag.code, 2);
    QVERIFY2(flag.err.contains("only a loopback address"), flag.err.constData());
    QCOMPARE(
        runProgram({text("faults"), text("set"), example, text("--data"), home.file(text("data"))}).code, 0);
    const Ended left = runProgram(everywhere);
    QCOMPARE(left.code, 1);
    QVERIFY2(left.err.contains("candor-service faults clear"), left.err.constData());
}

void TestFaults::aMalformedScriptIsRefusedAtStart()
{
    Misbehaving service("{\"do\":\n{\"status\":99}}");
    QVERIFY(service.serving->url.isEmpty());
    QTRY_COMPARE(service.serving->process.state(), QProcess::NotRunning);
    QCOMPARE(service.serving->process.exitCode(), 1);
    const QByteArray said = service.serving->process.readAllStandardError();
    QVERIFY2(said.contains("script.json:2:11: a whole number from 200 to 599"), said.constData());
}

void TestFaults::theListNamesNobody()
{
    Misbehaving service(R"({"do":{"status":500}})");
    QCOMPARE(service.connect().ask("GET /alice/4711?sip=alice@contoso.test HTTP/1.1\r\nHost: meet.a\r\n\r\n"),
        500);
    const QByteArray seen = service.seen().join();
    QVERIFY(seen.contains("\"endpoint\":\"other\""));
    QVERIFY(!seen.contains("alice"));
    QVERIFY(!seen.contains("127.0.0.1"));
}

QTEST_GUILESS_MAIN(TestFaults)

#include "tst_faults.moc"
