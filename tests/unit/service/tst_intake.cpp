// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/catalogue.h"
#include "app/service/cleaning.h"
#include "app/service/fields.h"
#include "tests/support/zlibpacking.h"
#include "tests/unit/service/desk.h"

#include <QDirIterator>
#include <QTest>

#include <dlfcn.h>
#include <libdeflate.h>
#include <sqlite3.h>

#include <deque>

using namespace candor;
using namespace candor::service;
using namespace candor::test;

namespace {

QByteArray census(int number, const QList<QByteArray>& more = {})
{
    return logRecord(number,
        QList<QByteArray>{
            text("os.name", "Debian"), attribute("candor.sign_in.attempts", "{\"intValue\":\"3\"}")}
            + more);
}

QByteArray report(int number)
{
    return logRecord(number,
        {text("user.id", "Alice@Contoso.test"), text("candor.sip_uri", "sip:alice@contoso.test"),
            text("client.address", "192.0.2.77"),
            text("candor.log_excerpt", "from SIP:ALICE@contoso.test at 192.0.2.77, alice%40contoso.test"),
            attribute("candor.network.http_status", "{\"intValue\":503}")});
}

/// Whether any file below the folder holds those bytes, in any case.
bool isOnDisk(const QString& folder, const QByteArray& bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().toLower().contains(bytes.toLower()))
            return true;
    }
    return false;
}

QJsonObject attributesOf(const QJsonArray& records, int index)
{
    return records[index][QStringLiteral("attributes")].toObject();
}

bool isOutOfMemory = false;

} // namespace

extern "C" libdeflate_decompressor* libdeflate_alloc_decompressor()
{
    const auto real = reinterpret_cast<libdeflate_decompressor* (*)()>(
        ::dlsym(RTLD_NEXT, "libdeflate_alloc_decompressor"));
    return isOutOfMemory ? nullptr : real();
}

namespace {

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesARecord();
    void storesTheSameRecordOnce();
    void storesNobodyInTheClear();
    void clearTextNeverTouchesTheDisk();
    void tablesHoldWhatTheContractSays();
    void takesBothFormsOfIntegersAndUnknownKeys();
    void refusesRecordsOneByOne_data();
    void refusesRecordsOneByOne();
    void refusesRequests_data();
    void refusesRequests();
    void refusesMethodsAndTypes();
    void takesGzip();
    void aBombCostsOneAnswer();
    void withoutMemoryTheSenderIsAskedToComeBack();
    void erasesADevice();
    void erasesAPerson();
    void refusesDeletionsThatJoin();
    void aFullDiskIsSaid();
    void tooManyAreAskedToComeAgain();
    void takesAllThatTheClientCollects();
    void replacesSpellings();
};

void Test::storesARecord()
{
    Desk desk;
    const Answer answer = desk.intake(envelope("census", {census(1)}));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("{\"partialSuccess\":{}}"));
    const QJsonArray stored = desk.stored();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored[0][QStringLiteral("uid")].toString(), QString::fromLatin1(uid(1)));
    QCOMPARE(stored[0][QStringLiteral("category")].toString(), QStringLiteral("census"));
    QCOMPARE(stored[0][QStringLiteral("event_name")].toString(), QStringLiteral("candor.event"));
    QCOMPARE(stored[0][QStringLiteral("received_on")].toString(), QStringLiteral("2026-09-21"));
    QCOMPARE(attributesOf(stored, 0),
        (QJsonObject{{QStringLiteral("os.name"), QStringLiteral("Debian")},
            {QStringLiteral("candor.sign_in.attempts"), 3},
            {QStringLiteral("service.name"), QStringLiteral("candor")},
            {QStringLiteral("service.version"), QStringLiteral("0.1.0")}}));
}

void Test::storesTheSameRecordOnce()
{
    Desk desk;
    QCOMPARE(desk.intake(envelope("census", {census(1), census(1)})).status, 200);
    QCOMPARE(desk.intake(envelope("census", {census(1), census(2)})).status, 200);
    QCOMPARE(desk.stored().size(), 2);
}

void Test::storesNobodyInTheClear()
{
    Desk desk;
    QCOMPARE(desk.intake(envelope("error_reporting", {report(1)})).status, 200);
    const QJsonObject stored = attributesOf(desk.stored(), 0);
    const QString person = desk.pseudonyms->person(QStringLiteral("alice@contoso.test"));
    QCOMPARE(stored[QStringLiteral("user.id")].toString(), person);
    QCOMPARE(stored[QStringLiteral("candor.sip_uri")].toString(), person);
    QCOMPARE(stored[QStringLiteral("client.address")].toString(), QStringLiteral("192.0.2.0/24"));
    QCOMPARE(stored[QStringLiteral("candor.log_excerpt")].toString(),
        QStringLiteral("from <removed> at <removed>, <removed>"));
    const QByteArray hash = "bf204bc5-8e76-38f0-80e5-cb26c438ee6c";
    QCOMPARE(desk.intake(envelope("census", {census(2, {text("user.hash", hash)})})).status, 200);
    QCOMPARE(attributesOf(desk.stored(), 1)[QStringLiteral("user.hash")].toString(),
        desk.pseudonyms->userHashOfPerson(QStringLiteral("alice@contoso.test")));
    QVERIFY(!isOnDisk(desk.folder(), hash));
}

void Test::clearTextNeverTouchesTheDisk()
{
    Desk desk;
    desk.addAccount(QStringLiteral("alice@contoso.test"), "open sesame");
    QCOMPARE(desk.intake(envelope("error_reporting", {report(1)})).status, 200);
    desk.intake(envelope("census", {census(2, {text("user.id", "alice@contoso.test")})}));
    desk.intake(envelope("census", {census(3, {text("user.hash", "alice@contoso.test")})}));
    desk.intake(envelope("error_reporting",
        {logRecord(
            4, {text("user.id", "alice@contoso.test"), text("client.address", "alice@contoso.test")})}));
    desk.intake(envelope("error_reporting", {logRecord(5, {text("candor.device.alice@contoso.test", "x")})}));
    desk.intake("{\"resourceLogs\":\"alice@contoso.test\"");
    desk.intake(envelope("deletion", {logRecord(6, {text("user.id", "alice@contoso.test")})}));
    QVERIFY(isOnDisk(desk.folder(), "error_reporting") || isOnDisk(desk.folder(), "contoso.test"));
    QVERIFY(!isOnDisk(desk.folder(), "alice"));
    QVERIFY(!isOnDisk(desk.folder(), "192.0.2.77"));
    QVERIFY(!isOnDisk(desk.folder(), "sesame"));
}

void Test::tablesHoldWhatTheContractSays()
{
    Desk desk;
    Statement table(desk.database->handle(),
        "SELECT group_concat(name), group_concat(pk) FROM pragma_table_info('records')");
    QVERIFY(table.step());
    QCOMPARE(table.text(0), QStringLiteral("uid,category,received_on,event_name,attributes"));
    Statement order(desk.database->handle(), "SELECT wr FROM pragma_table_list WHERE name = 'records'");
    QVERIFY(order.step());
    QCOMPARE(order.number(0), 1);
    Statement durable(desk.database->handle(), "PRAGMA synchronous");
    QVERIFY(durable.step());
    QCOMPARE(durable.number(0), 2);
}

void Test::takesBothFormsOfIntegersAndUnknownKeys()
{
    Desk desk;
    QCOMPARE(
        desk.intake(
                R"({"zukunft":1,"resourceLogs":[{"schemaUrl":"","resource":{"attributes":[{"key":"candor.category",
        "value":{"stringValue":"census"}}],"droppedAttributesCount":0},"scopeLogs":[{"logRecords":[{"timeUnixNano":1,"severityNumber":9,
        "body":null,"eventName":"a","attributes":[{"key":"log.record.uid","value":{"stringValue":")"
                + uid(1)
                + R"("}},{"key":"candor.sign_in.failures","value":{"intValue":9007199254740993}}]}]}]}]})")
            .body,
        QByteArray("{\"partialSuccess\":{}}"));
    QCOMPARE(attributesOf(desk.stored(), 0)[QStringLiteral("candor.sign_in.failures")].toInteger(),
        9007199254740993);
    QCOMPARE(desk.intake("{}").status, 200);
}

void Test::refusesRecordsOneByOne_data()
{
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("attribute of another category")
        << QByteArray("census") << logRecord(1, {text("user.id", "alice")});
    QTest::newRow("unknown attribute") << QByteArray("usage") << logRecord(1, {text("candor.mood", "good")});
    QTest::newRow("usage names a device")
        << QByteArray("usage") << logRecord(1, {text("app.installation.id", uid(3))});
    QTest::newRow("usage names the program")
        << QByteArray("usage") << logRecord(1, {text("service.name", "x")});
    QTest::newRow("an address as a name")
        << QByteArray("usage") << logRecord(1, {attribute("candor.feature.a@b", "{\"intValue\":1}")});
    QTest::newRow("text for a number")
        << QByteArray("usage") << logRecord(1, {text("candor.exits.clean", "1")});
    QTest::newRow("number for text") << QByteArray("census")
                                     << logRecord(1, {attribute("os.name", "{\"intValue\":1}")});
    QTest::newRow("an address for a hash")
        << QByteArray("census") << logRecord(1, {text("user.hash", "alice@contoso.test")});
    QTest::newRow("an address for a device")
        << QByteArray("census") << logRecord(1, {text("app.installation.id", "alice")});
    QTest::newRow("no IP address") << QByteArray("error_reporting")
                                   << logRecord(1, {text("client.address", "alice")});
    QTest::newRow("no value") << QByteArray("census") << logRecord(1, {attribute("os.name", "{}")});
    QTest::newRow("a list") << QByteArray("census")
                            << logRecord(1, {attribute("os.name", "{\"arrayValue\":{\"values\":[]}}")});
    QTest::newRow("twice") << QByteArray("census")
                           << logRecord(1, {text("os.name", "a"), text("os.name", "b")});
    QTest::newRow("no uid") << QByteArray("census") << QByteArray("{\"eventName\":\"a\",\"attributes\":[]}");
    QTest::newRow("uid of version 1")
        << QByteArray("census")
        << QByteArray("{\"eventName\":\"a\",\"attributes\":["
               + text("log.record.uid", "7b0e7a5e-7d2c-1b1e-9c54-000000000001") + "]}");
    QTest::newRow("no event name") << QByteArray("census")
                                   << QByteArray("{\"attributes\":[" + text("log.record.uid", uid(1)) + "]}");
    QTest::newRow("an address as event name")
        << QByteArray("census")
        << QByteArray("{\"eventName\":\"a@b\",\"attributes\":[" + text("log.record.uid", uid(1)) + "]}");
}

void Test::refusesRecordsOneByOne()
{
    QFETCH(QByteArray, category);
    QFETCH(QByteArray, record);
    Desk desk;
    const Answer answer = desk.intake(envelope(category, {logRecord(7, {}), record, logRecord(8, {})}));
    QCOMPARE(answer.status, 200);
    const QJsonObject partial = Desk::json(answer)[QStringLiteral("partialSuccess")].toObject();
    QCOMPARE(partial[QStringLiteral("rejectedLogRecords")].toString(), QStringLiteral("1"));
    QVERIFY(!partial[QStringLiteral("errorMessage")].toString().isEmpty());
    QVERIFY(!answer.body.contains("alice"));
    QCOMPARE(desk.stored().size(), 2);
}

void Test::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut") << envelope("census", {census(1)}).chopped(3);
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("duplicate key") << QByteArray("{\"resourceLogs\":[],\"resourceLogs\":[]}");
    QTest::newRow("deep") << QByteArray(
        QByteArray("{\"a\":").repeated(40) + '1' + QByteArray("}").repeated(40));
    QTest::newRow("wrong type") << QByteArray("{\"resourceLogs\":{}}");
    QTest::newRow("enum as text") << envelope("census", {"{\"severityNumber\":\"INFO\"}"});
    QTest::newRow("time as a fraction") << envelope("census", {"{\"timeUnixNano\":1.5}"});
    QTest::newRow("integer too large") << envelope("census",
        {logRecord(1, {attribute("candor.sign_in.attempts", "{\"intValue\":\"9223372036854775808\"}")})});
    QTest::newRow("two values") << envelope(
        "census", {logRecord(1, {attribute("os.name", "{\"intValue\":1,\"stringValue\":\"\"}")})});
    QTest::newRow("attribute is no object") << envelope("census", {logRecord(1, {"7"})});
    QTest::newRow("no category") << QByteArray("{\"resourceLogs\":[{}]}");
    QTest::newRow("unknown category") << envelope("gossip", {census(1)});
    QTest::newRow("two categories") << QByteArray(
        envelope("census", {census(1)}).chopped(2) + ',' + envelope("usage", {logRecord(2, {})}).mid(17));
}

void Test::refusesRequests()
{
    QFETCH(QByteArray, body);
    Desk desk;
    const Answer answer = desk.intake(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(Desk::json(answer)[QStringLiteral("code")].toInt(), 3);
    QVERIFY(!Desk::json(answer)[QStringLiteral("message")].toString().isEmpty());
    QCOMPARE(desk.stored().size(), 0);
}

void Test::refusesMethodsAndTypes()
{
    Desk desk;
    const Answer get = desk.get("/v1/logs");
    QCOMPARE(get.status, 405);
    QCOMPARE(get.headers.value(0), (Header{"Allow", "POST"}));
    Request post = Desk::request("POST", "/v1/logs");
    post.body = "{}";
    QCOMPARE(desk.ask(post)->status, 415);
    post.headers.emplaceBack("content-type", "application/x-protobuf");
    QCOMPARE(desk.ask(post)->status, 415);
    post.headers.last().second = "Application/JSON; charset=utf-8";
    QCOMPARE(desk.ask(post)->status, 200);
    QCOMPARE(desk.intake("{}", "br").status, 415);
    QCOMPARE(desk.intake("{}", "identity").status, 200);
}

void Test::takesGzip()
{
    Desk desk;
    const QByteArray packed = zlibPacked(envelope("census", {census(1)}));
    QCOMPARE(desk.intake(packed, "gzip").status, 200);
    QCOMPARE(desk.stored().size(), 1);
    QCOMPARE(desk.intake(packed.chopped(1), "gzip").status, 400);
    QCOMPARE(desk.intake(packed + "x", "gzip").status, 400);
    QCOMPARE(desk.intake("not gzip", "gzip").status, 400);
    QCOMPARE(desk.intake("", "gzip").status, 400);
}

void Test::aBombCostsOneAnswer()
{
    Desk desk;
    const QByteArray bomb = zlibPacked(QByteArray(200 * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 512 * 1024);
    QCOMPARE(desk.intake(bomb, "gzip").status, 413);
    QCOMPARE(desk.intake(envelope("census", {census(1)})).status, 200);
}

void Test::withoutMemoryTheSenderIsAskedToComeBack()
{
    Desk desk;
    const QByteArray packed = zlibPacked(envelope("census", {census(1)}));
    isOutOfMemory = true;
    const Answer answer = desk.intake(packed, "gzip");
    isOutOfMemory = false;
    QCOMPARE(answer.status, 503); // 400 would have the client give the record up
    QVERIFY(answer.headers.contains(Header{"Retry-After", "1"}));
    QCOMPARE(desk.intake(packed, "gzip").status, 200);
    QCOMPARE(desk.stored().size(), 1);
}

void Test::erasesADevice()
{
    Desk desk;
    const QByteArray device = uid(100), other = uid(101);
    desk.intake(envelope("census",
        {census(1, {text("app.installation.id", device)}), census(2, {text("app.installation.id", other)})}));
    QCOMPARE(
        desk.intake(envelope("deletion", {logRecord(3, {text("app.installation.id", device.toUpper())})}))
            .status,
        200);
    QCOMPARE(desk.stored().size(), 1);
    QCOMPARE(attributesOf(desk.stored(), 0)[QStringLiteral("app.installation.id")].toString(),
        QString::fromLatin1(other));
    QVERIFY(isOnDisk(desk.folder(), other));
    QVERIFY(!isOnDisk(desk.folder(), device));
}

void Test::erasesAPerson()
{
    Desk desk;
    const QByteArray hash = "bf204bc5-8e76-38f0-80e5-cb26c438ee6c";
    desk.intake(envelope("error_reporting",
        {report(1), logRecord(2, {text("candor.sip_uri", "sip:alice@contoso.test")}),
            logRecord(3, {text("user.id", "bob@contoso.test")})}));
    desk.intake(envelope("census", {census(4, {text("user.hash", hash)}), census(5)}));
    QCOMPARE(desk.stored().size(), 5);
    QCOMPARE(
        desk.intake(envelope("deletion", {logRecord(6, {text("user.id", "sip:ALICE@contoso.test")})})).status,
        200);
    QStringList left;
    for (const QJsonValue& record : desk.stored())
        left.append(record[QStringLiteral("uid")].toString().right(1));
    QCOMPARE(left, (QStringList{QStringLiteral("3"), QStringLiteral("5")}));
    QVERIFY(
        !isOnDisk(desk.folder(), desk.pseudonyms->person(QStringLiteral("alice@contoso.test")).toLatin1()));
}

void Test::refusesDeletionsThatJoin()
{
    Desk desk;
    const QByteArray device = text("app.installation.id", uid(100)),
                     person = text("user.id", "alice@contoso.test");
    desk.intake(envelope("census", {census(1, {device})}));
    QCOMPARE(desk.intake(envelope("deletion", {logRecord(2, {device, person})})).status, 400);
    QCOMPARE(desk.intake(envelope("deletion", {logRecord(2, {device}), logRecord(3, {person})})).status, 400);
    QCOMPARE(desk.intake(envelope("deletion", {logRecord(2, {})})).status, 400);
    QCOMPARE(
        desk.intake(envelope("deletion", {logRecord(2, {text("app.installation.id", "x")})})).status, 400);
    QCOMPARE(desk.intake(envelope("deletion", {logRecord(2, {text("user.id", " ")})})).status, 400);
    QCOMPARE(desk.stored().size(), 1);
}

void Test::aFullDiskIsSaid()
{
    Desk desk;
    desk.database->run("PRAGMA max_page_count = 1"); // SQLite then takes the present size
    QList<QByteArray> many;
    for (int i = 0; i < 900; ++i)
        many.append(census(i, {text("os.version", QByteArray(200, 'x'))}));
    const Answer answer = desk.intake(envelope("census", many));
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.headers.contains(Header{"Retry-After", "1"}));
    QCOMPARE(desk.stored().size(), 0);
    desk.database->run("PRAGMA max_page_count = 1000000");
    QCOMPARE(desk.intake(envelope("census", many)).status, 200);
    QCOMPARE(desk.stored().size(), 900);
}

void Test::tooManyAreAskedToComeAgain()
{
    Desk desk;
    std::deque<Job> work;
    const auto now = [](Job job) { job(); };
    Intake intake(*desk.database, *desk.pseudonyms, desk.clock,
        {now, now, [&](Job job) { work.push_back(std::move(job)); }});
    QList<int> statuses;
    QList<Header> headers;
    const auto send = [&](int number) {
        Request post = Desk::request("POST", "/v1/logs");
        post.headers.emplaceBack("content-type", "application/json");
        post.body = envelope("census", {census(number)});
        intake.answer(post, [&](const Answer& answer) {
            statuses.append(answer.status);
            headers += answer.headers;
        });
    };
    for (int i = 0; i < 128; ++i)
        send(i);
    QVERIFY(statuses.isEmpty());
    send(128);
    QCOMPARE(statuses, QList<int>{429});
    QVERIFY(headers.contains(Header{"Retry-After", "1"}));
    QCOMPARE(work.size(), std::size_t(128)); // it was not even unpacked
    for (; !work.empty(); work.pop_front())
        work.front()();
    QCOMPARE(statuses.count(200), 128);
    send(128);
    work.front()();
    QCOMPARE(statuses.last(), 200);
    QCOMPARE(desk.stored().size(), 129);
}

void Test::takesAllThatTheClientCollects()
{
    for (const Field& field : catalogue) {
        const QString name = QString::fromLatin1(field.attribute.data(), qsizetype(field.attribute.size()));
        if (field.place != Place::Record)
            continue;
        const std::optional<FieldKind> kind = fieldKind(field.category, name);
        QVERIFY2(kind, qPrintable(name));
        QVERIFY2(field.type == FieldType::Text ? *kind != FieldKind::Integer
                                               : (*kind == FieldKind::Integer || *kind == FieldKind::Scalar),
            qPrintable(name));
    }
}

void Test::replacesSpellings()
{
    const QString secret = QStringLiteral("alice@contoso.test");
    QCOMPARE(without(QStringLiteral("sip:Alice@Contoso.test;x"), secret), QStringLiteral("<removed>;x"));
    QCOMPARE(
        without(QStringLiteral("?u=sip%3aalice%40contoso.test&"), secret), QStringLiteral("?u=<removed>&"));
    QCOMPARE(without(QStringLiteral("nothing"), secret), QStringLiteral("nothing"));
    QCOMPARE(without(QStringLiteral("banana"), QStringLiteral("a")), QStringLiteral("banana"));
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_intake.moc"
