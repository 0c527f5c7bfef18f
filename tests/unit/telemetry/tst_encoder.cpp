// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/encoder.h"
#include "app/telemetry/jsontext.h"
#include "tests/unit/telemetry/terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <random>

using namespace candor;
using namespace std::chrono_literals;

namespace {

const WallTime when(1'790'000'123'456ms);
const RecordUid uid{
    0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0x4d, 0xef, 0x81, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef};

QByteArray encoded(const Event& event, std::size_t room = maxRecordBytes)
{
    // A canary behind the end: nothing is written beyond the room given.
    std::vector<char> bytes(room + 8, '#');
    const std::size_t size = encode(event, {1}, when, uid, std::span(bytes).first(room));
    if (size > room
        || std::any_of(
            bytes.begin() + static_cast<std::ptrdiff_t>(room), bytes.end(), [](char c) { return c != '#'; }))
        return "overrun";
    return QByteArray(bytes.data(), static_cast<qsizetype>(size));
}

QByteArray jsonText(std::string_view text, std::size_t room = 4096)
{
    std::string out(room, '\0');
    out.resize(writeJsonText(text, out.data(), room));
    return QByteArray::fromStdString(out);
}

} // namespace

/// The bytes of a record, against the contract and against hostile texts.
class EncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnOtlpLogRecord()
    {
        CensusEvent event;
        event.add<"os.name">("Debian");
        event.add<"candor.sign_in.failures">(-7);
        QCOMPARE(encoded(event),
            QByteArray(
                R"({"timeUnixNano":"1789999200000000000","eventName":"candor.census","attributes":[)"
                R"({"key":"log.record.uid","value":{"stringValue":"01234567-89ab-4def-8123-456789abcdef"}},)"
                R"({"key":"os.name","value":{"stringValue":"Debian"}},)"
                R"({"key":"candor.sign_in.failures","value":{"intValue":"-7"}}]})"));
    }

    void errorReportsKeepTheirTime()
    {
        QVERIFY(encoded(ErrorEvent()).startsWith(R"({"timeUnixNano":"1790000123456000000")"));
        QVERIFY(encoded(UsageEvent()).startsWith(R"({"timeUnixNano":"1789999200000000000")"));
        QVERIFY(encoded(ImprovementEvent()).contains(R"("eventName":"candor.improvement_program")"));
    }

    void countersBecomeFieldsOfTheirCategory()
    {
        CounterValues values;
        values.category = Category::Usage;
        values.values[indexOf(Counter::OptionsOpened)] = 5;
        values.values[indexOf(Counter::SignInCancelled)] = 9;
        UsageEvent usage;
        usage.add(values);
        QCOMPARE(usage.attributes().size(), std::size_t(1));
        QVERIFY(
            encoded(usage).contains(R"({"key":"candor.feature.options_opened","value":{"intValue":"5"}})"));
        ImprovementEvent other;
        other.add(values);
        QVERIFY(other.attributes().empty());
    }

    void textsAreEscaped_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("plain, longer than a word")
            << QByteArray("abcdefghijklmnop~") << QByteArray("abcdefghijklmnop~");
        QTest::newRow("quote at each place")
            << QByteArray("1234567\"1234\\67") << QByteArray(R"(1234567\"1234\\67)");
        QTest::newRow("controls") << QByteArray("\b\f\n\r\t\x01\x1f", 7)
                                  << QByteArray(R"(\b\f\n\r\t\u0001\u001f)");
        QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray(R"(a\u0000b)");
        QTest::newRow("UTF-8") << QByteArray("é€😀人") << QByteArray("é€😀人");
        QTest::newRow("invalid bytes") << QByteArray("a\x80\xff\xc0\xaf") << QByteArray("a����");
        QTest::newRow("cut sequence") << QByteArray("a\xe2\x82") << QByteArray("a��");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("���");
        QTest::newRow("overlong") << QByteArray("\xf0\x80\x80\x80") << QByteArray("����");
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << QByteArray("����");
        QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\x7f");
    }
    void textsAreEscaped()
    {
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        QCOMPARE(jsonText(in.toStdString()), out);
        // Whatever stands before and behind: the word-wise way and the bytewise way agree.
        for (int before = 0; before < 17; ++before)
            for (int behind = 0; behind < 9; ++behind)
                QCOMPARE(jsonText((QByteArray(before, 'x') + in + QByteArray(behind, 'y')).toStdString()),
                    QByteArray(before, 'x') + out + QByteArray(behind, 'y'));
    }

    void longTextsAreCutAtACharacter()
    {
        QCOMPARE(jsonText("aé", 2), QByteArray("a"));
        QCOMPARE(jsonText("aé", 3), QByteArray("aé"));
        QCOMPARE(jsonText("a\n", 2), QByteArray("a"));
        QCOMPARE(jsonText("a\x01", 6), QByteArray("a"));
        QCOMPARE(jsonText("abcdefghij", 9), QByteArray("abcdefghi"));
        QCOMPARE(jsonText("abc", 0), QByteArray());
        ErrorEvent event;
        const std::string endless(100'000, 'x');
        event.add<"candor.log_excerpt">(endless);
        event.add<"error.type">(endless);
        const QByteArray bytes = encoded(event);
        QVERIFY(bytes.size() < 10'000);
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
    }

    void everyRoomIsKept()
    {
        ErrorEvent event;
        event.add<"candor.log_excerpt">("é\"€\x80 text with everything");
        event.add<"candor.network.http_status">(std::numeric_limits<std::int64_t>::min());
        event.add<"error.type">("an error");
        for (std::size_t room = 0; room < 600; ++room) {
            const QByteArray bytes = encoded(event, room);
            QVERIFY(bytes != "overrun");
            QVERIFY(bytes.isEmpty()
                || QJsonDocument::fromJson(bytes).object()[u"attributes"].toArray().size() == 4);
        }
        QVERIFY(!encoded(event, 599).isEmpty());
    }

    void anyBytesGiveJson()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            std::string text(random() % 64, '\0');
            for (char& c : text)
                c = static_cast<char>(random());
            ErrorEvent event;
            event.add<"candor.log_excerpt">(text);
            QJsonParseError error;
            const QByteArray bytes = encoded(event, 300 + random() % 200);
            QVERIFY(!bytes.isEmpty());
            QJsonDocument::fromJson(bytes, &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
    }

    void anEventHoldsAtMostWhatItHasRoomFor()
    {
        ImprovementEvent event;
        for (int i = 0; i < 100; ++i)
            event.add<"candor.stalls">(i);
        QCOMPARE(event.attributes().size(), Event::capacity);
    }
};

QTEST_GUILESS_MAIN(EncoderTest)
#include "tst_encoder.moc"
