// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/encoder.h"
#include "app/telemetry/recordtext.h"

#include <QtTest>

using namespace candor;
using namespace std::chrono_literals;

namespace {

const WallTime when(1'790'000'123'456ms);
const RecordUid uid{1, 2, 3};

/// What pack() makes of fields and values, whether they are in the catalogue or not.
std::string packed(const std::vector<std::pair<std::uint32_t, std::string>>& values)
{
    std::string bytes(1, static_cast<char>(values.size()));
    for (const auto& [key, text] : values) {
        const auto length = static_cast<std::uint16_t>(text.size());
        bytes.append(reinterpret_cast<const char*>(&key), sizeof key);
        bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
        bytes += text;
    }
    return bytes;
}

std::uint32_t textKey(std::string_view name)
{
    return recordtext::keyOf(name);
}

std::uint32_t numberKey(std::string_view name)
{
    return recordtext::keyOf(name) + 1;
}

JournalRecord recordOf(const std::string& bytes, Category category = Category::Census)
{
    return {category, 4, uid, when, bytes};
}

JournalRecord packedEvent(const Event& event)
{
    RecordBuffer bytes;
    const std::size_t size = pack(event, {1}, maxRecordBytes, bytes);
    return recordOf({bytes.data(), size}, event.category());
}

std::string jsonOf(const Event& event)
{
    RecordBuffer bytes;
    return {bytes.data(), encode(event, {1}, when, uid, bytes)};
}

} // namespace

/// A record between record() and the journal: what is sent is decided when it is recorded, and read again
/// whatever program comes next.
class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatIsFixed()
    {
        CensusEvent event;
        event.add<"os.name">("De\"bian");
        event.add<"candor.sign_in.failures">(-7);
        QCOMPARE(packedEvent(event).bytes,
            packed({{textKey("os.name"), "De\\\"bian"}, {numberKey("candor.sign_in.failures"), "-7"}}));
        QCOMPARE(textKey("os.name"), 0xb2b5'3f20U);
    }

    void itIsMuchShorterThanItsJson()
    {
        CensusEvent event;
        event.add<"os.name">("Debian");
        event.add<"candor.region">("BR");
        QVERIFY(packedEvent(event).bytes.size() * 4 < jsonOf(event).size());
    }

    void unpackingGivesTheJson()
    {
        ErrorEvent event;
        event.add<"candor.log_excerpt">("é\"€\x80 text\n with everything");
        event.add<"candor.network.http_status">(std::numeric_limits<std::int64_t>::min());
        event.add<"error.type">("");
        JournalRecord record = packedEvent(event);
        QVERIFY(unpack(record));
        QCOMPARE(record.bytes, jsonOf(event));
        QCOMPARE(record.uid, uid);
        QCOMPARE(record.epoch, 4U);
    }

    void theLongestRecordFits()
    {
        const std::string endless(20'000, '\x01');
        ErrorEvent event;
        for (std::size_t i = 0; i < Event::capacity; ++i)
            event.add<"candor.log_excerpt">(endless);
        JournalRecord record = packedEvent(event);
        QVERIFY(unpack(record));
        QVERIFY(record.bytes.size() > maxRecordBytes - 100);
        QCOMPARE(record.bytes, jsonOf(event));
    }

    /// What must not be told takes no room from what may be.
    void whatIsLeftOutTakesNoRoom()
    {
        const std::string endless(20'000, 'x');
        Catalogue table = catalogue;
        table[fieldRow(Category::Census, "os.name")].since = 2;
        CensusEvent told;
        for (int i = 0; i < 20; ++i)
            told.add<"os.version">(endless);
        CensusEvent event = told;
        event.add<"os.name">(endless);
        RecordBuffer bytes;
        const std::size_t size = pack(event, {1, table}, maxRecordBytes, bytes);
        QCOMPARE(std::string(bytes.data(), size), packedEvent(told).bytes);
    }

    void anEventWithoutAttributesIsOne()
    {
        JournalRecord record = packedEvent(UsageEvent());
        QCOMPARE(record.bytes, std::string(1, '\0'));
        QVERIFY(unpack(record));
        QCOMPARE(record.bytes, jsonOf(UsageEvent()));
    }

    void whatIsNotKnownAnyMoreIsLeftOut()
    {
        CensusEvent event;
        event.add<"os.name">("Debian");
        JournalRecord record = recordOf(packed({{textKey("candor.was_there_once"), "x"},
            {textKey("os.name"), "Debian"}, {numberKey("candor.was_a_number"), "1"}}));
        QVERIFY(unpack(record));
        QCOMPARE(record.bytes, jsonOf(event));
        JournalRecord nothing = recordOf(packed({{textKey("candor.was_there_once"), "x"}}));
        QVERIFY(!unpack(nothing));
    }

    /// A field that another category may hold, or that was a number when it was recorded, is not this one.
    void theNameAloneIsNoField()
    {
        QVERIFY(findField(Category::ErrorReporting, "user.id"));
        JournalRecord foreign = recordOf(packed({{textKey("user.id"), "alice@example.com"}}));
        QVERIFY(!unpack(foreign));
        JournalRecord number = recordOf(packed({{numberKey("os.name"), "7"}}));
        QVERIFY(!unpack(number));
        // Nor is what every record has by itself.
        JournalRecord stamp = recordOf(packed({{textKey("log.record.uid"), "x"}}));
        QVERIFY(!unpack(stamp));
    }

    void fieldsMayComeInAnyOrderAndTwice()
    {
        CensusEvent event;
        event.add<"candor.region">("BR");
        event.add<"os.version">("12");
        event.add<"os.name">("Debian");
        event.add<"os.name">("again");
        JournalRecord record = packedEvent(event);
        QVERIFY(unpack(record));
        QCOMPARE(record.bytes, jsonOf(event));
    }

    /// Whatever is cut off, added or changed in length is no packed event.
    void damageIsTold()
    {
        CensusEvent event;
        event.add<"os.name">("Debian");
        event.add<"candor.region">("BR");
        const std::string whole = packedEvent(event).bytes;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            JournalRecord cut = recordOf(whole.substr(0, size));
            QVERIFY2(!unpack(cut), qPrintable(QString::number(size)));
            QCOMPARE(cut.bytes, whole.substr(0, size));
        }
        JournalRecord longer = recordOf(whole + '\0');
        QVERIFY(!unpack(longer));
        std::string lying = whole;
        lying[5] = '\xff';
        JournalRecord beyond = recordOf(lying);
        QVERIFY(!unpack(beyond));
        std::string more = whole;
        ++more[0];
        JournalRecord missing = recordOf(more);
        QVERIFY(!unpack(missing));
    }

    /// A ring may hold more than any JSON may be: it is told, not written beyond the end.
    void whatIsTooLongIsNoRecord()
    {
        std::vector<std::pair<std::uint32_t, std::string>> values(
            20, {textKey("os.name"), std::string(800, 'x')});
        JournalRecord record = recordOf(packed(values));
        QVERIFY(!unpack(record));
    }

    void writtenIsOnlyWhatIsWholeAndFits()
    {
        const std::string name(300, 'n');
        CensusEvent event;
        event.add<"os.name">(name);
        const JournalRecord record = packedEvent(event);
        const std::string json = jsonOf(event);
        QCOMPARE(encodedSize(record), json.size());
        for (std::size_t room = 0; room <= json.size(); ++room) {
            std::string out(room, '?');
            QCOMPARE(encode(record, out), room < json.size() ? 0 : json.size());
        }
        std::string out(maxRecordBytes, '?');
        QCOMPARE(encode(record, out), json.size());
        QCOMPARE(out.substr(0, json.size()), json);
        for (const std::string& bytes : {record.bytes + '\0', std::string(), std::string("{}"),
                 packed({{textKey("candor.was_there_once"), "x"}})}) {
            QCOMPARE(encodedSize(recordOf(bytes)), std::size_t(0));
            QCOMPARE(encode(recordOf(bytes), out), std::size_t(0));
        }
    }
};

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_packing.moc"
