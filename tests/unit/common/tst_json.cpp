// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/json.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace candor;

using Kind = JsonFault::Kind;
Q_DECLARE_METATYPE(candor::JsonFault::Kind)

namespace {

/// The value, or an empty one (Null) and a failed test where there is none.
JsonValue valueOf(const QByteArray& text, const JsonLimits& limits = {})
{
    auto result = readJson(text, limits);
    if (const JsonFault* fault = std::get_if<JsonFault>(&result)) {
        QTest::qFail(qPrintable(fault->reason.english()), __FILE__, __LINE__);
        return {};
    }
    return std::get<JsonValue>(result);
}

std::optional<JsonFault> faultOf(const QByteArray& text, const JsonLimits& limits = {})
{
    auto result = readJson(text, limits);
    const JsonFault* fault = std::get_if<JsonFault>(&result);
    return fault ? std::optional(*fault) : std::nullopt;
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

void row(const QByteArray& text, int column, Kind kind = Kind::Syntax, int line = 1)
{
    QTest::newRow(text.toPercentEncoding(" {}[]\":,").constData()) << text << kind << line << column;
}

void wrongValues()
{
    row("", 1);
    row("  ", 3);
    row("tru", 1);
    row("TRUE", 1);
    row("True", 1);
    row("nan", 1);
    row("Infinity", 1);
    row("01", 2);
    row("-", 2);
    row("+1", 1);
    row(".5", 1);
    row("1.", 3);
    row("1e", 3);
    row("1e+", 4);
    row("0x1", 2);
    row("1e999", 1);
    row("1e-999", 1);
    row("'a'", 1);
    row("\"a", 3);
    row("\"a\nb\"", 3);
    row("\"a\tb\"", 3);
    row(QByteArray("\"a\0b\"", 5), 3);
    row("\"\\x\"", 2);
    row("\"\\u12G4\"", 4);
    row("\"\\u123", 4);
    row("\"\\uD83D\"", 2);
    row("\"\\uDE00\"", 2);
    row("\"\\uD83D\\uD83D\"", 2);
    row("\"\\uD83D\\n\"", 2);
}

void wrongStructures()
{
    row("[1,]", 4);
    row("[1 2]", 4);
    row("[,1]", 2);
    row("[1", 3);
    row("]", 1);
    row("{\"a\":1,}", 8);
    row("{\"a\" 1}", 6);
    row("{a:1}", 2);
    row("{\"a\":}", 6);
    row("{\"a\":1 \"b\":2}", 8);
    row("{1:2}", 2);
    row("{} {}", 4);
    row("{}x", 3);
    row("/* c */ 1", 1);
    row("1 // c", 3);
    row(QByteArray("1\0", 2), 2);
    row("{\"a\":1,\n \"a\":1}", 2, Kind::DuplicateKey, 2);
    row("{\"a\":1,\"\\u0061\":1}", 8, Kind::DuplicateKey);
}

void wrongBytes()
{
    row("\xEF\xBB\xBF{}", 1);
    row("\"\x80\"", 2, Kind::NotUtf8);
    row("\"\xC0\xAF\"", 2, Kind::NotUtf8); // overlong
    row("\"\xE0\x80\xAF\"", 2, Kind::NotUtf8);
    row("\"\xF0\x80\x80\xAF\"", 2, Kind::NotUtf8);
    row("\"\xED\xA0\x80\"", 2, Kind::NotUtf8); // surrogate
    row("\"\xF4\x90\x80\x80\"", 2, Kind::NotUtf8);
    row("\"\xF5\x80\x80\x80\"", 2, Kind::NotUtf8);
    row("\"\xC3\"", 2, Kind::NotUtf8);
    row("{\n\"\xC3", 2, Kind::NotUtf8, 2);
    row("\xFF\xFE{\0}\0", 1, Kind::NotUtf8);
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalars();
    void strings();
    void structure();
    void places();
    void refuses_data();
    void refuses();
    void limits();
    void namesInAnyCase();
    void everyTruncationIsAFault();
    void manyNamesTakeLinearTime();
};

void JsonTest::scalars()
{
    QCOMPARE(valueOf("null").type(), JsonValue::Type::Null);
    QCOMPARE(valueOf(" true\r\n").toBool(), std::optional(true));
    QCOMPARE(valueOf("false").toBool(), std::optional(false));
    QCOMPARE(valueOf("-9223372036854775808").toInteger(), std::optional(std::numeric_limits<qint64>::min()));
    QCOMPARE(valueOf("9223372036854775807").toInteger(), std::optional(std::numeric_limits<qint64>::max()));
    QCOMPARE(valueOf("9223372036854775808").type(), JsonValue::Type::Double);
    QCOMPARE(valueOf("-0").toInteger(), std::optional(qint64(0)));
    QCOMPARE(valueOf("1.0").toInteger(), std::optional<qint64>());
    QCOMPARE(valueOf("1e2").toDouble(), std::optional(100.0));
    QCOMPARE(valueOf("-1.5E-1").toDouble(), std::optional(-0.15));
    QCOMPARE(valueOf("7").toDouble(), std::optional(7.0));
    QVERIFY(!valueOf("\"true\"").toBool());
    QVERIFY(!valueOf("1").toBool());
    QVERIFY(!valueOf("null").toString());
}

void JsonTest::strings()
{
    QCOMPARE(valueOf("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9b\"").toString(),
        QStringLiteral(u"a\"\\/\b\f\n\r\t\u00E9b"));
    QCOMPARE(valueOf("\"\\uD83D\\uDE00\"").toString(), QString::fromUtf8("\xF0\x9F\x98\x80"));
    QCOMPARE(valueOf("\"\xF0\x9F\x98\x80\x7F\"").toString(), QString::fromUtf8("\xF0\x9F\x98\x80\x7F"));
    QCOMPARE(valueOf("\"\\u0000\"").toString(), QString(QChar(0)));
    QCOMPARE(valueOf("\"\"").toString(), QString());
    QCOMPARE(valueOf("\"\xEF\xBB\xBF\"").toString(), QString(QChar(0xFEFF)));
}

void JsonTest::structure()
{
    const JsonValue value = valueOf("{\"a\":[1,[],{}],\"_links\":{\"User\":{\"href\":\"x\"}}}");
    QCOMPARE(value.object().size(), 2);
    QCOMPARE(value.find(u"a")->array().size(), 3);
    QVERIFY(!value.find(u"A"));
    QVERIFY(value.find(u"A", Qt::CaseInsensitive));
    QCOMPARE(value.at({u"_links", u"user", u"href"}, Qt::CaseInsensitive)->toString(), QStringLiteral("x"));
    QVERIFY(!value.at({u"_links", u"user", u"href"}));
    QVERIFY(!value.at({u"a", u"user"}));
    QVERIFY(value.array().isEmpty());
    QVERIFY(value.find(u"a")->object().isEmpty());
}

void JsonTest::places()
{
    const JsonValue value = valueOf("{\n  \"a\": 1,\r\n\t\"\xC3\xA9\": true }");
    const JsonMember& second = value.object().at(1);
    QCOMPARE(second.place.line, 3);
    QCOMPARE(second.place.column, 2);
    QCOMPARE(second.value.place().line, 3);
    QCOMPARE(second.value.place().column, 8);
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    wrongValues();
    wrongStructures();
    wrongBytes();
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const std::optional<JsonFault> fault = faultOf(text);
    QVERIFY(fault);
    QTEST(fault->kind, "kind");
    QTEST(fault->place.line, "line");
    QTEST(fault->place.column, "column");
    QVERIFY(!fault->reason.isEmpty());
}

void JsonTest::limits()
{
    valueOf(nested(16));
    QCOMPARE(faultOf(nested(17))->kind, Kind::TooDeep);
    QCOMPARE(faultOf(nested(17))->place.column, 17);
    QCOMPARE(faultOf(QByteArray(100'000, '['), {1'000'000})->kind, Kind::TooDeep);
    valueOf(QByteArray(64 * 1024 - 1, ' ') + '1');
    QCOMPARE(faultOf(QByteArray(64 * 1024, ' ') + '1')->kind, Kind::TooLarge);
    QCOMPARE(faultOf("12", {1})->kind, Kind::TooLarge);
    QCOMPARE(faultOf("[[]]", {100, 1})->kind, Kind::TooDeep);
}

void JsonTest::namesInAnyCase()
{
    const QByteArray text = "{\"Logging\":1,\"logging\":2}";
    QCOMPARE(valueOf(text).object().size(), 2);
    const auto fault = faultOf(text, {64, 4, Qt::CaseInsensitive});
    QVERIFY(fault);
    QCOMPARE(fault->kind, Kind::DuplicateKey);
    QCOMPARE(fault->key, QStringLiteral("logging"));
    QVERIFY2(!faultOf("{\"a\":{\"b\":1},\"c\":{\"b\":1}}", {64, 4, Qt::CaseInsensitive}),
        "objects do not share names");
}

void JsonTest::everyTruncationIsAFault()
{
    const QByteArray text = "{\"a\":[1.5e3,true,null,\"\\uD83D\\uDE00é\"],\"b\":{\"c\":-1}}";
    valueOf(text);
    for (qsizetype size = 0; size < text.size(); ++size)
        QVERIFY2(faultOf(text.first(size)), text.first(size).constData());
}

void JsonTest::manyNamesTakeLinearTime()
{
    QByteArray text = "{";
    for (int i = 0; i < 200'000; ++i)
        text += "\"n" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",\n";
    text += "\"end\":[]}";
    QElapsedTimer timer;
    timer.start();
    const JsonValue value = valueOf(text, {16 * 1024 * 1024});
    QCOMPARE(value.object().size(), 200'001);
    QVERIFY2(timer.elapsed() < 60'000, "quadratic would take minutes");
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
