// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/json.h"
#include "tests/support/envelope.h"
#include "tests/support/packedrecord.h"
#include "tests/support/zlibpacking.h"

#include <QTest>
#include <QUuid>

using namespace candor;
using test::envelopeOf;
using test::packedText;
using test::zlibUnpacked;

namespace {

const QString version = QStringLiteral("1.2.3");

JournalRecord recordOf(Category category, std::string_view text)
{
    return {category, 1, {}, {}, packedText(category, text)};
}

Batch batchOf(Category category, std::initializer_list<const char*> texts)
{
    Batch batch;
    batch.category = category;
    for (const char* text : texts)
        batch.records.push_back(recordOf(category, text));
    return batch;
}

/// Records that are \a size bytes in a request, with what stands between them.
Batch filling(std::size_t size)
{
    const std::size_t least = encodedSize(recordOf(Category::Usage, ""));
    Batch batch = batchOf(Category::Usage, {});
    while (size > 0) {
        const std::size_t next = size > 10'000 ? 9'000 : size;
        batch.records.push_back(recordOf(Category::Usage, std::string(next - least, 'x')));
        size -= std::min(size, next + 1);
    }
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
    void theRoomHoldsNothingOfTheBodyBefore();
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
        const JsonValue root = parsed(envelopeOf(batchOf(category, {"x"}), version));
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
    Batch batch = batchOf(Category::Usage, {"\\u0041 \xc3\xa4", "x", "y"});
    const QByteArray bytes = envelopeOf(batch, version);
    std::string all = "\"logRecords\":[";
    for (JournalRecord& record : batch.records) {
        QVERIFY(unpack(record));
        all += record.bytes + (&record == &batch.records.back() ? "]}]}]}" : ",");
    }
    QVERIFY(bytes.endsWith(QByteArray::fromStdString(all)));
    parsed(bytes);
}

void TestOtlp::noRecordsNoEnvelope()
{
    QVERIFY(envelopeOf(batchOf(Category::Census, {}), version).isEmpty());
}

void TestOtlp::versionIsEscaped()
{
    const QString odd = QStringLiteral("1\"},{\"key\":\"x\\\n");
    const JsonValue root = parsed(envelopeOf(batchOf(Category::Census, {"x"}), odd));
    const JsonValue* resource = root.find(u"resourceLogs")->array().constFirst().find(u"resource");
    QCOMPARE(attributes(resource).value(1), QStringLiteral("service.version=") + odd);
    QCOMPARE(attributes(resource).size(), 3);
}

void TestOtlp::aRequestIsNeverTooLarge()
{
    constexpr std::size_t tail = 6;
    const JournalRecord one = recordOf(Category::Usage, "x");
    const auto frame
        = std::size_t(envelopeOf(batchOf(Category::Usage, {"x"}), version).size()) - encodedSize(one);
    const std::size_t most = largestEnvelope - frame;
    QCOMPARE(envelopeOf(filling(most), version).size(), largestEnvelope);
    Envelope envelope;
    const auto overflows = [&](std::size_t size, bool hasMore) {
        Batch batch = filling(size);
        if (hasMore)
            batch.records.push_back(one);
        return !envelope.fill(batch, version);
    };
    QVERIFY(overflows(most + 1, false)); // what closes it does not fit
    QVERIFY(overflows(most + tail + 1, false)); // its last record
    QVERIFY(overflows(most + tail, true)); // what parts it from the next
    QVERIFY(overflows(most + tail - 1, true)); // the next
    QVERIFY(!envelope.fill(batchOf(Category::Usage, {"x"}), QString(largestEnvelope, u'v')));
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"x"}), version));
}

void TestOtlp::theRoomIsUsedAgain()
{
    Envelope envelope;
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"a long one", ""}), version));
    const QByteArray first = envelope.body().toByteArray();
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"b"}), version));
    QCOMPARE(envelope.body().toByteArray(), envelopeOf(batchOf(Category::Usage, {"b"}), version));
    QCOMPARE(zlibUnpacked(envelope.packed()), envelope.body().toByteArray());
    envelope.rest();
    QVERIFY(envelope.body().isEmpty());
    QVERIFY(envelope.fill(batchOf(Category::Usage, {"a long one", ""}), version));
    QCOMPARE(envelope.body().toByteArray(), first);
    QCOMPARE(zlibUnpacked(envelope.packed()), first);
}

/// One room serves all categories; when it is given back only the last body would be known.
void TestOtlp::theRoomHoldsNothingOfTheBodyBefore()
{
    Envelope envelope;
    const auto isAnythingLeft = [&] {
        const QByteArrayView body = envelope.body();
        const QByteArrayView room(body.data(), largestEnvelope);
        return room.sliced(body.size()).contains('x');
    };
    QVERIFY(envelope.fill(filling(100'000), version));
    QVERIFY(envelope.fill(batchOf(Category::Census, {"a"}), version));
    QVERIFY(!isAnythingLeft());
    QVERIFY(!envelope.fill(filling(largestEnvelope), version));
    QVERIFY(envelope.fill(batchOf(Category::Census, {"a"}), version));
    QVERIFY(!isAnythingLeft());
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
