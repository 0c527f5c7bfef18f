// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/json.h"
#include "tests/support/envelope.h"
#include "tests/support/zlibpacking.h"

#include <QTest>
#include <QUuid>

using namespace candor;
using test::envelopeOf;
using test::zlibUnpacked;

namespace {

const QString version = QStringLiteral("1.2.3");

Batch batchOf(Category category, std::initializer_list<const char*> records)
{
    Batch batch;
    batch.category = category;
    for (const char* bytes : records)
        batch.records.push_back({category, 1, {}, {}, bytes});
    return batch;
}

JsonValue parsed(const QByteArray& bytes)
{
    const auto read = readJson(bytes, {1024 * 1024, 16, Qt::CaseSensitive});
    if (const auto* value = std::get_if<JsonValue>(&read))
        return *value;
    qWarning("no JSON: %s", qPrintable(std::get<JsonFault>(read).reason.english()));
    return {};
}

/// `key=value` of every attribute, in order.
QStringList attributes(const JsonValue* owner)
{
    QStringList list;
    if (const JsonValue* found = owner ? owner->find(u"attributes") : nullptr)
        for (const JsonValue& entry : found->array())
            list += entry.find(u"key")->toString().value_or(QString()) + u'='
                + entry.at({u"value", u"stringValue"})->toString().value_or(QString());
    return list;
}

class TestOtlp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelopeNamesProgramVersionAndCategoryOnly();
    void recordsAreVerbatim();
    void noRecordsNoEnvelope();
    void versionIsEscaped();
    void aRequestIsNeverTooLarge();
    void theRoomIsUsedAgain();
    void answers_data();
    void answers();
    void deletionHoldsOneIdentifier();
};

void TestOtlp::envelopeNamesProgramVersionAndCategoryOnly()
{
    const QHash<Category, QString> names{{Category::Census, QStringLiteral("census")},
        {Category::Usage, QStringLiteral("usage")},
        {Category::ErrorReporting, QStringLiteral("error_reporting")},
        {Category::ImprovementProgram, QStringLiteral("improvement_program")}};
    for (Category category : allCategories) {
        const JsonValue root = parsed(envelopeOf(batchOf(category, {"{}"}), version));
        QCOMPARE(root.object().size(), 1);
        const JsonValue& logs = root.find(u"resourceLogs")->array().constFirst();
        QCOMPARE(root.find(u"resourceLogs")->array().size(), 1);
        QCOMPARE(logs.object().size(), 2);
        QCOMPARE(logs.find(u"resource")->object().size(), 1);
        QCOMPARE(attributes(logs.find(u"resource")),
            QStringList({QStringLiteral("service.name=candor"), QStringLiteral("service.version=1.2.3"),
                QStringLiteral("candor.category=") + names[category]}));
        const JsonValue& scope = logs.find(u"scopeLogs")->array().constFirst();
        QCOMPARE(scope.object().size(), 2);
        QCOMPARE(scope.at({u"scope", u"name"})->toString(), QStringLiteral("candor"));
        QCOMPARE(scope.find(u"scope")->object().size(), 1);
        QCOMPARE(scope.find(u"logRecords")->array().size(), 1);
    }
}

void TestOtlp::recordsAreVerbatim()
{
    const char* odd = "{ \"b\" : 1.50,\"a\":\"\\u0041 \xc3\xa4\" }";
    const QByteArray bytes = envelopeOf(batchOf(Category::Usage, {odd, "{\"x\":1}", odd}), version);
    QVERIFY(bytes.contains(QByteArray("\"logRecords\":[") + odd + ",{\"x\":1}," + odd + "]}]}]}"));
    parsed(bytes);
}

void TestOtlp::noRecordsNoEnvelope()
{
    QVERIFY(envelopeOf(batchOf(Category::Census, {}), version).isEmpty());
}

void TestOtlp::versionIsEscaped()
{
    const QString odd = QStringLiteral("1\"},{\"key\":\"x\\\n");
    const JsonValue root = parsed(envelopeOf(batchOf(Category::Census, {"{}"}), odd));
    const JsonValue* resource = root.find(u"resourceLogs")->array().constFirst().find(u"resource");
    QCOMPARE(attributes(resource).value(1), QStringLiteral("service.version=") + odd);
    QCOMPARE(attributes(resource).size(), 3);
}

void TestOtlp::aRequestIsNeverTooLarge()
{
    constexpr qsizetype tail = 6;
    const qsizetype frame = envelopeOf(batchOf(Category::Usage, {"{}"}), version).size() - 2;
    const auto batch = [](std::initializer_list<qsizetype> sizes) {
        Batch made = batchOf(Category::Usage, {});
        for (const qsizetype size : sizes)
            made.records.push_back({Category::Usage, 1, {}, {}, std::string(std::size_t(size), ' ')});
        return made;
    };
    const qsizetype most = largestEnvelope - frame;
    QCOMPARE(envelopeOf(batch({most}), version).size(), largestEnvelope);
    QCOMPARE(envelopeOf(batch({most - 2, 1}), version).size(), largestEnvelope);
    Envelope envelope;
    QVERIFY(!envelope.fill(batch({most + 1}), version)); // what closes it does not fit
    QVERIFY(!envelope.fill(batch({most + tail + 1}), version)); // the record
    QVERIFY(!envelope.fill(batch({most + tail, 1}), version)); // what parts two
    QVERIFY(!envelope.fill(batch({most + tail - 1, 1}), version)); // the second
    QVERIFY(!envelope.fill(batch({1, most + tail, 1}), version)); // there is a third
    QVERIFY(!envelope.fill(batch({1}), QString(largestEnvelope, u'v')));
    QVERIFY(envelope.fill(batch({1}), version));
}

void TestOtlp::theRoomIsUsedAgain()
{
    Envelope envelope;
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"{\"a\":\"long one\"}", "{}"}), version));
    const QByteArray first = envelope.body().toByteArray();
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"{\"b\":1}"}), version));
    QCOMPARE(envelope.body().toByteArray(), envelopeOf(batchOf(Category::Usage, {"{\"b\":1}"}), version));
    QCOMPARE(zlibUnpacked(envelope.packed()), envelope.body().toByteArray());
    envelope.rest();
    QVERIFY(envelope.body().isEmpty());
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"{\"a\":\"long one\"}", "{}"}), version));
    QCOMPARE(envelope.body().toByteArray(), first);
    QCOMPARE(zlibUnpacked(envelope.packed()), first);
}

void TestOtlp::answers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rejected");
    const auto row
        = [](const QByteArray& body, int rejected) { QTest::newRow(body.constData()) << body << rejected; };
    row("", 0);
    row("{}", 0);
    row("{\"partialSuccess\":{}}", 0);
    row("{\"partialSuccess\":null}", 0);
    row("{\"partialSuccess\":{\"errorMessage\":\"a word of warning\"}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":\"3\",\"errorMessage\":\"no\"}}", 3);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":3}}", 3);
    row("{\"partial_success\":{\"rejected_log_records\":\"3\"}}", 3);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":\"0\"}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":-3}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":\"-3\"}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":\"many\"}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":1.5}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":true}}", 0);
    row("{\"partialSuccess\":{\"rejectedLogRecords\":99999999999999999999}}", 0);
    row("{\"partialSuccess\":[3]}", 0);
    row("[{\"partialSuccess\":{\"rejectedLogRecords\":3}}]", 0);
    row("<html>fine</html>", 0);
    row(QByteArray(100, '['), 0);
    row("\xff\xfe", 0);
}

void TestOtlp::answers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, rejected);
    QCOMPARE(int(rejectedRecords(body)), rejected);
}

void TestOtlp::deletionHoldsOneIdentifier()
{
    const WallTime now = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + std::chrono::minutes(754);
    const QString id = QStringLiteral("00000000-1111-4222-8333-444444444444");
    const QByteArray device = deletionOfDevice(id, version, now);
    const QByteArray user = deletionOfUser(QStringLiteral("alice@contoso.test"), version, now);
    QVERIFY(!device.contains("user.id") && !user.contains("installation"));
    for (const QByteArray& bytes : {device, user}) {
        const JsonValue root = parsed(bytes);
        const JsonValue& logs = root.find(u"resourceLogs")->array().constFirst();
        QCOMPARE(attributes(logs.find(u"resource")).last(), QStringLiteral("candor.category=deletion"));
        const JsonValue& record
            = logs.find(u"scopeLogs")->array().constFirst().find(u"logRecords")->array().constFirst();
        QCOMPARE(record.find(u"timeUnixNano")->toString(), QStringLiteral("1772366400000000000")); // 12:00
        const QStringList list = attributes(&record);
        QCOMPARE(list.size(), 2);
        QCOMPARE(QUuid::fromString(list[0].section(u'=', 1)).version(), QUuid::Random);
        QVERIFY(list[0].startsWith(u"log.record.uid="));
        QCOMPARE(list[1],
            bytes == device ? QStringLiteral("app.installation.id=") + id
                            : QStringLiteral("user.id=alice@contoso.test"));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestOtlp)
#include "tst_otlp.moc"
