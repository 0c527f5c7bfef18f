// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"
#include "app/telemetry/sqlite.h"
#include "tests/support/envelope.h"
#include "tests/support/packedrecord.h"
#include "tests/support/tsan.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <future>
#include <map>
#include <numeric>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

// RECORDING_PATH

namespace {

RecordUid uidOf(int number)
{
    RecordUid uid{};
    for (std::size_t i = 0; i < sizeof number; ++i)
        uid[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return uid;
}

JournalRecord record(
    Category category, int number, const std::string& text, WallTime when, std::uint32_t epoch = 0)
{
    return {category, epoch, uidOf(number), when, packedText(category, text)};
}

std::vector<JournalRecord> many(
    Category category, int first, int count, const std::string& text, WallTime when)
{
    std::vector<JournalRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(category, first + i, text, when));
    return records;
}

/// The same, each with its number in its text.
std::vector<JournalRecord> numbered(
    Category category, int first, int count, const std::string& text, WallTime when)
{
    std::vector<JournalRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(category, first + i, std::to_string(first + i) + text, when));
    return records;
}

/// What the journal holds of a category, by number.
std::vector<int> numbersIn(const Journal& journal, Category category)
{
    std::vector<int> numbers;
    for (const JournalRecord& left : journal.queued(category))
        numbers.push_back(std::stoi(textOf(left)));
    return numbers;
}

std::vector<int> fromTo(int first, int last)
{
    std::vector<int> numbers(static_cast<std::size_t>(last - first + 1));
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

} // namespace

/// The durable queue, on real files.
class JournalTest : public QObject
{
    Q_OBJECT

private:
    std::string path(const TemporaryHome& home)
    {
        return home.file(QStringLiteral("journal.sqlite")).toStdString();
    }
    /// What makes the tables of a journal of version 2.
    QByteArray tables()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        sqlite3* db = nullptr;
        sqlite3_open(path(home).c_str(), &db);
        QByteArray sql;
        {
            sqlite::Statement all(db,
                "SELECT group_concat(sql, ';') FROM sqlite_master, pragma_user_version"
                " WHERE user_version=3");
            if (all.step())
                sql = QByteArray::fromStdString(std::string(all.text(0)));
        }
        sqlite3_close(db);
        return sql;
    }

private Q_SLOTS:
    void keepsRecordsOverARestart()
    {
        TemporaryHome home;
        HandClock clock;
        {
            Journal journal(path(home), clock);
            QCOMPARE(journal.opened(), Journal::Opened::New);
            QVERIFY(journal.add({record(Category::Census, 1, "one", clock.now(), 3)}));
            QVERIFY(journal.setOwner({"account", "https://telemetry.test"}));
            journal.setAttempt(Category::Census, {4, clock.now() + 9s});
            QVERIFY(journal.raiseEpoch(Category::Usage, 7));
        }
        Journal journal(path(home), clock);
        QCOMPARE(journal.opened(), Journal::Opened::Existing);
        const auto queued = journal.queued(Category::Census);
        QCOMPARE(queued.size(), std::size_t(1));
        QCOMPARE(textOf(queued[0]), std::string("one"));
        QCOMPARE(queued[0].epoch, 3u);
        QVERIFY(queued[0].uid == uidOf(1));
        QVERIFY(queued[0].recorded == clock.now());
        QCOMPARE(journal.status(Category::Census).queued, 1);
        QVERIFY((journal.owner() == Owner{"account", "https://telemetry.test"}));
        QCOMPARE(journal.attempt(Category::Census).failures, 4);
        QVERIFY(journal.attempt(Category::Census).next == clock.now() + 9s);
        QCOMPARE(journal.epoch(Category::Usage), 7u);
    }

    void filesArePrivate()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add({record(Category::Census, 1, "one", clock.now())}));
        for (const char* suffix : {"", "-wal", "-shm"}) {
            struct stat status
            {
            };
            QCOMPARE(::stat((path(home) + suffix).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777, 0600u);
        }
    }

    void aUidStandsThereOnce()
    {
        TemporaryHome home;
        HandClock clock;
        const auto one = record(Category::Census, 1, "one", clock.now());
        {
            Journal journal(path(home), clock);
            QVERIFY(journal.add({one, one}));
            QVERIFY(journal.add({one}));
        }
        Journal journal(path(home), clock);
        QVERIFY(journal.add({one}));
        QCOMPARE(journal.queued(Category::Census).size(), std::size_t(1));
    }

    void stagedRecordsStayUntilTheirFateIsKnown()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        const auto five = many(Category::Usage, 0, 5, "0123456789", clock.now());
        QVERIFY(journal.add(five));
        // Each with what stands between it and the next.
        const auto some = journal.stage(Category::Usage, 2 * (encodedSize(five[0]) + 1));
        QVERIFY(some);
        QCOMPARE(some->records.size(), std::size_t(2));
        QCOMPARE(journal.stage(Category::Usage, 10'000, 3)->records.size(), std::size_t(3));
        QCOMPARE(journal.status(Category::Usage).queued, 5);
        QVERIFY(!journal.stage(Category::Census));

        QVERIFY(journal.accepted(*some, {Category::Usage, clock.now(), "body", 200}, 1));
        const CategoryStatus status = journal.status(Category::Usage);
        QCOMPARE(status.queued, 3);
        QCOMPARE(status.sent, 1);
        QCOMPARE(status.dropped, 1);
        QVERIFY(status.lastSent == clock.now());
        QCOMPARE(journal.sent(Category::Usage).at(0).body, std::string("body"));

        QVERIFY(journal.dropped(*journal.stage(Category::Usage)));
        QCOMPARE(journal.status(Category::Usage).queued, 0);
        QCOMPARE(journal.status(Category::Usage).dropped, 4);
    }

    void oneBatchHoldsOneEpoch()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add({record(Category::Usage, 1, "a", clock.now(), 1),
            record(Category::Usage, 2, "b", clock.now(), 2)}));
        const auto batch = journal.stage(Category::Usage);
        QCOMPARE(batch->epoch, 1u);
        QCOMPARE(batch->records.size(), std::size_t(1));
    }

    void destroyLeavesNoTrace()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        const std::string secret = "SECRET-OF-THE-PERSON-";
        const std::string other = "CENSUS-MARKER-";
        // Sizes from small to larger than a page, mixed with another category and partly sent, as real life
        // would.
        for (int i = 0; i < 400; ++i) {
            const std::string body
                = secret + std::string(static_cast<std::size_t>(i * 37 % 9000), 'x') + secret;
            QVERIFY(journal.add({record(Category::ErrorReporting, i, body, clock.now()),
                record(Category::Census, 1000 + i, other + std::string(static_cast<std::size_t>(i), 'y'),
                    clock.now())}));
            if (i % 7 == 0) {
                const auto batch = journal.stage(Category::ErrorReporting, 20'000);
                QByteArray noise; // goes on over some pages, packed as well
                for (int n = 0; n < 400; ++n)
                    noise += QCryptographicHash::hash(QByteArray::number(i + n), QCryptographicHash::Sha256);
                const std::string sent = Gzip().pack(noise).toStdString() + batch->records[0].bytes;
                QVERIFY(journal.accepted(*batch, {Category::ErrorReporting, clock.now(), sent, 200}));
            }
        }
        QVERIFY(filesHolding(home, QByteArray("SECRET-OF-THE-PERSON")) > 0);
        const auto queued = journal.status(Category::ErrorReporting).queued;
        QVERIFY(queued > 0);

        Receipt receipt;
        QVERIFY(journal.destroy(Category::ErrorReporting, 1, 2, &receipt));
        QCOMPARE(filesHolding(home, QByteArray("SECRET-OF-THE-PERSON")), 0);
        QVERIFY(filesHolding(home, QByteArray("CENSUS-MARKER")) > 0);
        const QByteArray file = home.read(QStringLiteral("journal.sqlite"));
        QVERIFY(freePages(file) > 100);
        QCOMPARE(leftOnFreePages(file), 0);
        QCOMPARE(receipt.count, queued + 2);
        QCOMPARE(journal.receipts().size(), std::size_t(1));
        QCOMPARE(journal.status(Category::ErrorReporting).lastReceipt->count, queued + 2);
        QCOMPARE(journal.status(Category::ErrorReporting).sent, 0);
        QVERIFY(journal.sent(Category::ErrorReporting).empty());
        QVERIFY(journal.isEmpty(Category::ErrorReporting));
        QCOMPARE(journal.status(Category::Census).queued, 400);
        QCOMPARE(journal.erasedUpTo(Category::ErrorReporting), 1u);

        QVERIFY(journal.destroy(Category::ErrorReporting, 2, 0, &receipt));
        QCOMPARE(receipt.count, 0);
        QCOMPARE(journal.receipts().size(), std::size_t(1));
    }

    void anOldEpochIsNeitherStagedNorAddedNorAccepted()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add({record(Category::Usage, 1, "MARKER-OLD", clock.now(), 1)}));
        const auto batch = journal.stage(Category::Usage);
        QVERIFY(journal.raiseEpoch(Category::Usage, 2));
        QVERIFY(!journal.stage(Category::Usage));
        QVERIFY(journal.destroy(Category::Usage, 2));
        QVERIFY(journal.add({record(Category::Usage, 2, "MARKER-OLD", clock.now(), 1)}));
        QVERIFY(journal.accepted(*batch, {Category::Usage, clock.now(), "MARKER-OLD", 200}));
        QVERIFY(journal.isEmpty(Category::Usage));
        QCOMPARE(filesHolding(home, QByteArray("MARKER-OLD")), 0);
    }

    void theOldestOfTheLeastImportantGoesFirst()
    {
        TemporaryHome home;
        HandClock clock;
        Journal::Limits limits;
        limits.records = 10;
        Journal journal(path(home), clock, limits);
        QVERIFY(journal.add(numbered(Category::Census, 0, 4, "census", clock.now())));
        QVERIFY(journal.add(numbered(Category::ErrorReporting, 10, 3, "error", clock.now())));
        QVERIFY(journal.add(numbered(Category::ImprovementProgram, 20, 2, "improvement", clock.now())));
        QVERIFY(journal.add(numbered(Category::Usage, 30, 3, "usage", clock.now())));
        // Twelve for ten places: the newest usage record took the place of the older ones.
        QCOMPARE(numbersIn(journal, Category::Usage), fromTo(32, 32));
        QCOMPARE(numbersIn(journal, Category::ImprovementProgram), fromTo(20, 21));
        QCOMPARE(journal.status(Category::Usage).dropped, 2);
        QVERIFY(journal.add(numbered(Category::Census, 40, 6, "census", clock.now())));
        QCOMPARE(journal.status(Category::Usage).queued, 0);
        QCOMPARE(journal.status(Category::ImprovementProgram).queued, 0);
        QCOMPARE(journal.status(Category::ErrorReporting).queued, 0);
        QCOMPARE(journal.status(Category::Census).queued, 10);
        // Usage never drives out census.
        QVERIFY(journal.add(numbered(Category::Usage, 50, 1, "usage", clock.now())));
        QCOMPARE(journal.status(Category::Usage).queued, 0);
        QCOMPARE(journal.status(Category::Usage).dropped, 4);
        QCOMPARE(journal.status(Category::Census).queued, 10);
        QVERIFY(journal.add(numbered(Category::Census, 60, 1, "census", clock.now())));
        QCOMPARE(journal.status(Category::Census).dropped, 1);
        std::vector<int> census = fromTo(1, 3);
        for (const int number : {40, 41, 42, 43, 44, 45, 60})
            census.push_back(number);
        QCOMPARE(numbersIn(journal, Category::Census), census);
    }

    void G18_thirtyDaysOfflineStayUnderTheCap_data()
    {
        QTest::addColumn<qint64>("mostBytes");
        QTest::addColumn<int>("usageAnHour");
        QTest::addColumn<int>("largest");
        QTest::newRow("1 MiB") << qint64(1024 * 1024) << 3 << 9500;
        const Journal::Limits delivered;
        QTest::newRow("all bytes there are") << qint64(delivered.bytes) << 8 << 9500;
        QTest::newRow("all records there are") << qint64(delivered.bytes) << 40 << 600;
    }

    void G18_thirtyDaysOfflineStayUnderTheCap()
    {
        QFETCH(qint64, mostBytes);
        QFETCH(int, usageAnHour);
        QFETCH(int, largest);
        TemporaryHome home;
        HandClock clock;
        Journal::Limits limits;
        limits.bytes = mostBytes;
        Journal journal(path(home), clock, limits);
        std::int64_t most = 0;
        std::array<std::vector<int>, categoryCount> added;
        for (int hour = 0; hour < 30 * 24; ++hour) {
            const std::string bytes(static_cast<std::size_t>(500 + hour * 131 % (largest - 500)), 'x');
            std::vector<JournalRecord> records;
            const auto make = [&](Category category, int first, int count, const std::string& text) {
                std::ranges::move(
                    numbered(category, first, count, text, clock.now()), std::back_inserter(records));
                std::ranges::move(
                    fromTo(first, first + count - 1), std::back_inserter(added[indexOf(category)]));
            };
            make(Category::Usage, hour * 100, usageAnHour, bytes);
            make(Category::ErrorReporting, hour * 100 + 50, 1, bytes);
            if (hour % 24 == 0)
                make(Category::Census, hour * 100 + 60, 1, "census");
            QVERIFY(journal.add(records));
            QVERIFY(journal.status(Category::Usage).queued + journal.status(Category::ErrorReporting).queued
                    + journal.status(Category::Census).queued
                <= limits.records);
            std::int64_t onDisk = 0;
            for (const QFileInfo& file : QDir(home.path()).entryInfoList(QDir::Files | QDir::Hidden))
                onDisk += file.size();
            most = std::max(most, onDisk);
            clock.advance(1h);
        }
        const std::int64_t logIndex = 64 * 1024;
        QVERIFY2(most <= limits.bytes + logIndex, qPrintable(QString::number(most)));
        QCOMPARE(journal.status(Category::Census).queued, 30);
        QVERIFY(journal.status(Category::ErrorReporting).queued > 0);
        QVERIFY(journal.status(Category::Usage).dropped > 0);
        // Every gap is counted, and what is left is what came last.
        for (const Category category : {Category::Usage, Category::ErrorReporting, Category::Census}) {
            const std::vector<int>& all = added[indexOf(category)];
            const CategoryStatus status = journal.status(category);
            QCOMPARE(status.queued + status.dropped, std::int64_t(all.size()));
            QCOMPARE(numbersIn(journal, category), std::vector<int>(all.end() - status.queued, all.end()));
            const auto left = journal.queued(category);
            QVERIFY(left.empty() || category != Category::ErrorReporting
                || left.front().recorded >= clock.now() - std::chrono::days(7) - 1h);
        }
    }

    void G18_oldErrorReportsAndSentBytesExpire()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add(many(Category::ErrorReporting, 0, 2, "MARKER-OLD", clock.now())));
        QVERIFY(journal.add(many(Category::Census, 10, 2, "census", clock.now())));
        QVERIFY(journal.accepted(
            *journal.stage(Category::Census, 1), {Category::Census, clock.now(), "MARKER-SENT", 200}));
        clock.advance(24h * 7);
        QCOMPARE(journal.stage(Category::ErrorReporting)->records.size(), std::size_t(2));
        for (const char* text : {"MARKER-OLD", "MARKER-SENT"})
            QVERIFY(filesHolding(home, text) > 0);
        clock.advance(1ms);
        QVERIFY(!journal.stage(Category::ErrorReporting));
        for (const char* text : {"MARKER-OLD", "MARKER-SENT"})
            QCOMPARE(filesHolding(home, text), 0);
        QCOMPARE(journal.status(Category::ErrorReporting).dropped, 2);
        QVERIFY(journal.sent(Category::Census).empty());
        QCOMPARE(journal.status(Category::Census).queued, 1);
        QCOMPARE(journal.status(Category::Census).sent, 1);
    }

    void G18_whatWasMadeWhileTheClockWasAheadGrowsOldToo()
    {
        TemporaryHome home;
        HandClock clock;
        const WallTime real = clock.now();
        clock.set(real + std::chrono::days(3650));
        Journal journal(path(home), clock);
        QVERIFY(journal.add(many(Category::ErrorReporting, 0, 2, "error", clock.now())));
        QVERIFY(journal.add(many(Category::Census, 10, 1, "census", clock.now())));
        QVERIFY(
            journal.accepted(*journal.stage(Category::Census), {Category::Census, clock.now(), "sent", 200}));
        clock.set(real);
        QCOMPARE(journal.stage(Category::ErrorReporting)->records.at(0).recorded, real);
        QCOMPARE(journal.sent(Category::Census).size(), std::size_t(1));
        clock.advance(24h * 7);
        QCOMPARE(journal.stage(Category::ErrorReporting)->records.size(), std::size_t(2));
        clock.advance(1ms);
        QVERIFY(!journal.stage(Category::ErrorReporting));
        QCOMPARE(journal.status(Category::ErrorReporting).dropped, 2);
        QVERIFY(journal.sent(Category::Census).empty());
    }

    void theNewestIsKeptWhateverTheClockSays()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add({record(Category::ErrorReporting, 1, "x", clock.now())}));
        const Batch batch = *journal.stage(Category::ErrorReporting);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(journal.add({record(Category::Census, i + 2, "x", clock.now())}));
            QVERIFY(journal.accepted(*journal.stage(Category::Census),
                {Category::Census, clock.now(), std::string(250 * 1024, static_cast<char>('0' + i)), 200}));
        }
        clock.advance(-1h);
        QVERIFY(journal.attempted(
            batch, {Category::ErrorReporting, clock.now(), std::string(100 * 1024, 'n'), 0}));
        QCOMPARE(journal.sent(Category::ErrorReporting).size(), std::size_t(1));
        QCOMPARE(journal.sent(Category::Census).size(), std::size_t(3));
    }

    void G18_sentBytesAreKeptUpToTheirLimit()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        for (int i = 0; i < 8; ++i) {
            const Category category = i % 2 == 0 ? Category::Census : Category::Usage;
            QVERIFY(journal.add({record(category, i, "x", clock.now())}));
            const std::string body(300 * 1024, static_cast<char>('0' + i));
            QVERIFY(journal.accepted(*journal.stage(category), {category, clock.now(), body, 200}));
            clock.advance(1s);
        }
        QCOMPARE(
            journal.sent(Category::Census).size() + journal.sent(Category::Usage).size(), std::size_t(3));
        QCOMPARE(journal.sent(Category::Census).at(0).body[0], '6');
        QCOMPARE(journal.sent(Category::Usage).at(0).body[0], '5');
    }

    void whatWasTriedIsKeptAsWhatWasAccepted()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add({record(Category::Usage, 1, "x", clock.now())}));
        const auto tell = [&journal] {
            std::string all;
            for (const SentRequest& request : journal.sent(Category::Usage))
                all += request.body + ' ' + std::to_string(request.status) + ", ";
            return all;
        };
        const Batch batch = *journal.stage(Category::Usage);
        QVERIFY(journal.attempted(batch, {Category::Usage, clock.now(), "one", 0}));
        QVERIFY(!journal.isEmpty(Category::Usage));
        clock.advance(1h);
        QVERIFY(journal.attempted(batch, {Category::Usage, clock.now(), "one", 503}));
        QCOMPARE(tell(), std::string("one 503, "));
        QCOMPARE(journal.sent(Category::Usage)[0].when, clock.now());
        QVERIFY(journal.attempted(batch, {Category::Usage, clock.now(), "two", 503}));
        QVERIFY(journal.attempted(batch, {Category::Usage, clock.now(), "one", 0}));
        QCOMPARE(tell(), std::string("one 503, two 503, one 0, "));
        QCOMPARE(journal.status(Category::Usage).queued, 1);
        QVERIFY(journal.accepted(batch, {Category::Usage, clock.now(), "one", 200}));
        QCOMPARE(tell(), std::string("one 503, two 503, one 200, "));
        QVERIFY(journal.add({record(Category::Usage, 2, "x", clock.now())}));
        const Batch next = *journal.stage(Category::Usage);
        QVERIFY(journal.attempted(next, {Category::Usage, clock.now(), "one", 403}));
        QCOMPARE(tell(), std::string("one 503, two 503, one 200, one 403, "));
        QVERIFY(journal.dropped(next));
        QVERIFY(journal.destroy(Category::Usage, 2));
        QVERIFY(journal.attempted(next, {Category::Usage, clock.now(), "MARKER", 0}));
        QVERIFY2(journal.isEmpty(Category::Usage), "what has ended");
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void aSentRequestIsKeptAsItLeft()
    {
        TemporaryHome home;
        HandClock clock;
        const std::string body(400 * 1024, 'b');
        const std::string packed = Gzip().pack(QByteArray::fromStdString(body)).toStdString();
        Journal journal(path(home), clock);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(journal.add({record(Category::Usage, i, "x", clock.now())}));
            QVERIFY(journal.accepted(*journal.stage(Category::Usage),
                {Category::Usage, clock.now(), packed, 200, std::int64_t(body.size())}));
        }
        // What counts is how much there is to be read.
        const auto sent = journal.sent(Category::Usage);
        QCOMPARE(sent.size(), std::size_t(2));
        QVERIFY(sent[0].body == body);
        QCOMPARE(sent[0].size, std::int64_t(body.size()));
        sqlite3* db = nullptr;
        sqlite3_open(path(home).c_str(), &db);
        {
            sqlite::Statement rows(db, "SELECT body FROM sent_usage");
            QVERIFY(rows.step());
            QVERIFY(rows.bytes(0) == packed);
        }
        // Damaged, it is shown as it is.
        QCOMPARE(sqlite3_exec(db, "UPDATE sent_usage SET body=CAST(substr(body,1,30) AS BLOB)", nullptr,
                     nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(db);
        QVERIFY(journal.sent(Category::Usage)[0].body == packed.substr(0, 30));
    }

    void whateverTheColumnSaysSentBytesHaveALimit_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<QByteArray>("body");
        for (const char* size : {"4611686018427387904", "-1", "'text'", "1e999", "x'00'"})
            QTest::newRow(size) << QByteArray(size) << QByteArray("zeroblob(600000)");
        // Of a text SQLite counts the characters before the first that is none.
        QTest::newRow("a text") << QByteArray("0") << QByteArray("CAST(zeroblob(600000) AS TEXT)");
    }
    void whateverTheColumnSaysSentBytesHaveALimit()
    {
        QFETCH(QByteArray, size);
        QFETCH(QByteArray, body);
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        sqlite3* db = nullptr;
        sqlite3_open(path(home).c_str(), &db);
        const QByteArray insert = "INSERT INTO sent_usage(at, status, body, size) VALUES(9000000000000000, "
                                  "200, "
            + body + ", " + size + ")";
        for (int i = 0; i < 3; ++i)
            QCOMPARE(sqlite3_exec(db, insert.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(journal.add({record(Category::Usage, 1, "x", clock.now())}));
        QVERIFY(
            journal.accepted(*journal.stage(Category::Usage), {Category::Usage, clock.now(), "body", 200}));
        {
            sqlite::Statement left(db, "SELECT count(*) FROM sent_usage");
            QVERIFY(left.step());
            QVERIFY(left.integer(0) <= 2); // what was sent last, and one of 600 kB
        }
        sqlite3_close(db);
        QCOMPARE(journal.status(Category::Usage).queued, 0);
    }

    void manySentRowsAreNoTrouble()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        sqlite3* db = nullptr;
        sqlite3_open(path(home).c_str(), &db);
        const char* insert
            = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<300000)"
              "INSERT INTO sent_usage(at, status, body, size) SELECT 9000000000000000, 200, 'x', 1 FROM n";
        QCOMPARE(sqlite3_exec(db, insert, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        QVERIFY(journal.add({record(Category::Usage, 1, "x", clock.now())}));
        QVERIFY(
            journal.accepted(*journal.stage(Category::Usage), {Category::Usage, clock.now(), "body", 200}));
        QVERIFY(journal.sent(Category::Usage).size() <= 2048);
    }

    void aFileThatSomebodyMadeIsUnpackedToABoundToo()
    {
        TemporaryHome home;
        HandClock clock;
        const QByteArray bomb = Gzip().pack(QByteArray(400 * 1024, ' '));
        Journal journal(path(home), clock);
        sqlite3* db = nullptr;
        sqlite3_open(path(home).c_str(), &db);
        const QByteArray insert
            = "INSERT INTO sent_usage(at, status, body, size) VALUES(0, 200, x'" + bomb.toHex() + "', 0)";
        for (int i = 0; i < 20; ++i)
            QCOMPARE(sqlite3_exec(db, insert.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        QCOMPARE(journal.sent(Category::Usage).size(), std::size_t(3));
    }

    void recordsGoInPackedAndComeOutAsTheyAreSent()
    {
        TemporaryHome home;
        HandClock clock;
        UsageEvent event;
        event.add<"candor.exits.clean">(7);
        RecordBuffer bytes;
        const std::size_t size = pack(event, {1}, maxRecordBytes, bytes);
        const std::string packed(bytes.data(), size);
        std::array<char, maxRecordBytes> json{};
        const std::size_t length = encode(event, {1}, clock.now(), uidOf(1), json);
        Journal journal(path(home), clock);
        QVERIFY(journal.add({{Category::Usage, 0, uidOf(1), clock.now(), packed},
            record(Category::Usage, 2, "contoso.test", clock.now())}));
        const auto records = journal.queued(Category::Usage);
        QCOMPARE(records.size(), std::size_t(2));
        QCOMPARE(records[0].bytes, std::string(json.data(), length));
        QCOMPARE(textOf(records[1]), std::string("contoso.test"));
        const QByteArray request = envelopeOf(*journal.stage(Category::Usage), QStringLiteral("1"));
        QVERIFY(request.contains(
            QByteArray(json.data(), qsizetype(length)) + ',' + QByteArray::fromStdString(records[1].bytes)));
        // What a request may hold is counted as it is sent.
        const std::size_t both = length + 1 + records[1].bytes.size() + 1;
        QCOMPARE(journal.stage(Category::Usage, both - 1)->records.size(), std::size_t(1));
        QCOMPARE(journal.stage(Category::Usage, both)->records.size(), std::size_t(2));
    }

    /// As damage, or another version of the program, leaves them. None of it leaves as it is.
    void whatCannotBeReadIsGivenUp()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        const auto raw = [&](int number, const std::string& bytes) {
            return JournalRecord{Category::Usage, 0, uidOf(number), clock.now(), bytes};
        };
        const std::string sound = packedText(Category::Usage, "contoso.test");
        QVERIFY(journal.add({raw(1, "\1junk"), raw(2, sound), raw(3, std::string("\2\0\0", 3)),
            raw(5, std::string()), raw(6, '\x81' + sound.substr(1)), raw(7, "{}")}));
        QCOMPARE(journal.queued(Category::Usage).size(), std::size_t(1));
        const auto batch = journal.stage(Category::Usage);
        QVERIFY(batch);
        QCOMPARE(batch->records.size(), std::size_t(1));
        QCOMPARE(journal.status(Category::Usage).queued, 1);
        QCOMPARE(journal.status(Category::Usage).dropped, 5);
        QVERIFY(journal.dropped(*batch));
        QVERIFY(journal.add({raw(4, "\1junk")}));
        QVERIFY(!journal.stage(Category::Usage));
        QVERIFY(!journal.stage(Category::Usage));
        QCOMPARE(journal.status(Category::Usage).queued, 0);
        QCOMPARE(journal.status(Category::Usage).dropped, 7);
    }

    void whatLiesBesideItIsNoTrouble_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("kept"); // of its own log file
        const QByteArray junk = "MARKER" + QByteArray(9000, '#');
        const QByteArray rollback = QByteArray::fromHex("d9d505f920a163d7") + junk;
        QTest::newRow("a log file of something else") << QStringLiteral("-wal") << junk << qsizetype(0);
        QTest::newRow("a log file that is cut") << QStringLiteral("-wal") << QByteArray() << qsizetype(3000);
        QTest::newRow("a log file that is damaged") << QStringLiteral("-wal") << junk << qsizetype(3000);
        QTest::newRow("an index of something else") << QStringLiteral("-shm") << junk << qsizetype(0);
        QTest::newRow("junk to roll back") << QStringLiteral("-journal") << junk << qsizetype(0);
        QTest::newRow("something to roll back") << QStringLiteral("-journal") << rollback << qsizetype(0);
    }
    void whatLiesBesideItIsNoTrouble()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, kept);
        TemporaryHome home;
        HandClock clock;
        {
            Journal journal(path(home), clock);
            QVERIFY(journal.add({record(Category::Usage, 1, "whole", clock.now())}));
            QVERIFY(journal.destroy(Category::Census, 1)); // into the file itself
            QVERIFY(journal.add({record(Category::Usage, 2, "MARKER", clock.now())}));
        }
        const QString name = QStringLiteral("journal.sqlite") + suffix;
        QVERIFY(home.write(name, home.read(name).first(kept) + bytes));
        Journal journal(path(home), clock);
        QCOMPARE(journal.opened(), Journal::Opened::Existing);
        const auto records = journal.queued(Category::Usage);
        QVERIFY(!records.empty());
        QCOMPARE(textOf(records[0]), std::string("whole"));
        QVERIFY(journal.add({record(Category::Usage, 3, "new", clock.now())}));
        QCOMPARE(journal.queued(Category::Usage).size(), records.size() + 1);
        QVERIFY(journal.destroy(Category::Usage, 1));
        QVERIFY(journal.isEmpty(Category::Usage));
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void whatChangedOnTheDiskIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("a letter") << QByteArray(
            "bytes=CAST(replace(CAST(bytes AS TEXT),'two','too') AS BLOB)");
        QTest::newRow("a quote") << QByteArray(
            "bytes=CAST(replace(CAST(bytes AS TEXT),'two','t\"o') AS BLOB)");
        QTest::newRow("its end") << QByteArray("bytes=substr(bytes,1,length(bytes)-1)");
        QTest::newRow("the ID") << QByteArray("uid=zeroblob(16)");
        QTest::newRow("a short ID") << QByteArray("uid=substr(uid,1,15)");
        QTest::newRow("the time") << QByteArray("recorded=recorded+1");
        QTest::newRow("the epoch") << QByteArray("epoch=epoch+1");
        QTest::newRow("more of the epoch than is read") << QByteArray("epoch=epoch+(1<<32)");
        QTest::newRow("the checksum") << QByteArray("checksum=checksum+1");
    }
    void whatChangedOnTheDiskIsGivenUp()
    {
        QFETCH(QByteArray, change);
        TemporaryHome home;
        HandClock clock;
        const auto fill = [&](Journal& journal) {
            return journal.add({record(Category::Usage, 1, "one", clock.now()),
                record(Category::Usage, 2, "MARKER-two", clock.now()),
                record(Category::Usage, 3, "three", clock.now())});
        };
        const auto alter = [&](const QByteArray& which) {
            sqlite::Database db;
            QCOMPARE(db.open(path(home), SQLITE_OPEN_READWRITE), SQLITE_OK);
            QCOMPARE(db.execute("UPDATE records_usage SET " + change.toStdString() + " WHERE "
                         + which.toStdString()),
                SQLITE_OK);
        };
        {
            Journal journal(path(home), clock);
            QVERIFY(fill(journal));
            alter("id=2");
            // While it runs, and at the next start.
            QCOMPARE(journal.queued(Category::Usage).size(), std::size_t(2));
        }
        Journal journal(path(home), clock);
        QCOMPARE(journal.opened(), Journal::Opened::Existing);
        const auto batch = journal.stage(Category::Usage);
        QVERIFY(batch);
        QCOMPARE(batch->records.size(), std::size_t(2));
        QCOMPARE(textOf(batch->records[0]), std::string("one"));
        QCOMPARE(textOf(batch->records[1]), std::string("three"));
        QCOMPARE(journal.status(Category::Usage).queued, 2);
        QCOMPARE(journal.status(Category::Usage).dropped, 1);
        QVERIFY(journal.dropped(*batch));
        // Nor does it outlive an erasure because of what it says of itself, or come back whole from one.
        QVERIFY(fill(journal));
        alter("id=(SELECT max(id)-1 FROM records_usage)");
        QVERIFY(journal.destroyWithFile(Category::Census, 1));
        QCOMPARE(journal.queued(Category::Usage).size(), std::size_t(2));
        QCOMPARE(journal.status(Category::Usage).dropped, 4);
        alter("id=(SELECT max(id) FROM records_usage)");
        Receipt receipt;
        QVERIFY(journal.destroy(Category::Usage, 1, 0, &receipt));
        QCOMPARE(receipt.count, 2);
        QVERIFY(journal.isEmpty(Category::Usage));
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void manyIdsAreNoTrouble()
    {
        TemporaryHome home;
        HandClock clock;
        Journal::Limits limits;
        limits.records = 50'000;
        Journal journal(path(home), clock, limits);
        QVERIFY(journal.add(many(Category::Usage, 0, 40'000, "x", clock.now())));
        const auto batch = journal.stage(Category::Usage, 10'000'000, 39'999);
        QCOMPARE(batch->records.size(), std::size_t(39'999));
        QVERIFY(journal.dropped(*batch));
        QCOMPARE(journal.status(Category::Usage).queued, 1);
        // And an empty batch removes nothing.
        QVERIFY(journal.dropped({Category::Usage, 0, {}, {}}));
        QCOMPARE(journal.queued(Category::Usage).size(), std::size_t(1));
    }

    void whatIsNoJournalGoes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("garbage") << QByteArray();
        QTest::newRow("another version") << QByteArray("PRAGMA user_version=4");
        QTest::newRow("a version that is none") << QByteArray("PRAGMA user_version=-2");
        QTest::newRow("another database") << QByteArray("PRAGMA user_version=0");
        QTest::newRow("a table lacks") << QByteArray("DROP TABLE records_usage");
        QTest::newRow("a column lacks") << QByteArray("ALTER TABLE sent_usage DROP COLUMN size");
        QTest::newRow("a column of another name") << QByteArray(
            "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql=replace(sql,'recorded','rfcorded')"
            " WHERE name='records_usage'");
        QTest::newRow("a column more") << QByteArray("ALTER TABLE records_usage ADD COLUMN more");
        QTest::newRow("a trigger") << QByteArray(
            "CREATE TRIGGER more AFTER INSERT ON records_usage BEGIN SELECT 1; END");
        QTest::newRow("the version before") << QByteArray("PRAGMA user_version=2");
        QTest::newRow("no owner") << QByteArray("DELETE FROM owner");
        QTest::newRow("an epoch that is none")
            << QByteArray("UPDATE categories SET epoch=-1 WHERE category=2");
        QTest::newRow("an epoch that nothing follows")
            << QByteArray("UPDATE categories SET epoch=4294967295, erased=4294967295 WHERE category=2");
        QTest::newRow("erased up to what is none")
            << QByteArray("UPDATE categories SET erased=-1 WHERE category=2");
        QTest::newRow("a category lacks") << QByteArray("DELETE FROM categories WHERE category=2");
        QTest::newRow("larger than one ever gets") << QByteArray(
            "PRAGMA max_page_count=100000; INSERT INTO sent_usage VALUES(1,0,200,zeroblob(30000000),0)");
    }
    void whatIsNoJournalGoes()
    {
        QFETCH(QByteArray, sql);
        TemporaryHome home;
        HandClock clock;
        {
            Journal journal(path(home), clock);
            QVERIFY(journal.add({record(Category::Census, 1, "MARKER-GONE", clock.now())}));
        }
        if (sql.isEmpty()) {
            QVERIFY(QFile::remove(home.file(QStringLiteral("journal.sqlite-wal"))));
            QVERIFY(home.write(QStringLiteral("journal.sqlite"), "MARKER-GONE" + QByteArray(9000, '#')));
        } else {
            sqlite3* db = nullptr;
            sqlite3_open(path(home).c_str(), &db);
            QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(db);
        }
        if (sql.contains("zeroblob")) {
            const Journal seen(path(home), clock, {}, Journal::Access::ReadOnly);
            QCOMPARE(seen.opened(), Journal::Opened::Unavailable);
        }
        Journal journal(path(home), clock);
        QCOMPARE(journal.opened(), Journal::Opened::Replaced);
        QCOMPARE(filesHolding(home, "MARKER-GONE"), 0);
        QVERIFY(journal.add({record(Category::Census, 1, "new", clock.now())}));
        QCOMPARE(journal.queued(Category::Census).size(), std::size_t(1));
    }

    /// Else nobody would know the journals that are there from those to come.
    void whoChangesTheTablesRaisesTheVersion()
    {
        const QByteArray hash = QCryptographicHash::hash(tables(), QCryptographicHash::Sha256);
        QCOMPARE(hash.first(8).toHex(), QByteArray("428a1970799f8790"));
    }

    void aFileInAnotherEncodingGoes_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("with all that a journal has") << false;
        QTest::newRow("empty") << true;
    }
    void aFileInAnotherEncodingGoes()
    {
        QFETCH(bool, isEmpty);
        TemporaryHome home;
        HandClock clock;
        QByteArray sql = "PRAGMA encoding='UTF-16le'; CREATE TABLE some(one); DROP TABLE some;";
        if (!isEmpty)
            sql += tables()
                + ";INSERT INTO owner VALUES('a','https://a.test'); PRAGMA user_version=3;"
                  "INSERT INTO categories(category) VALUES(0),(1),(2),(3)";
        sqlite3* db = nullptr;
        sqlite3_open(path(home).c_str(), &db);
        QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        QCOMPARE(Journal(path(home), clock).opened(), Journal::Opened::Replaced);
    }

    /// What they leave whole goes on; nothing leaves as they made it.
    void flippedBytesSpareWhatTheyDoNotHit()
    {
        std::srand(11);
        HandClock clock;
        std::map<RecordUid, std::string> added;
        for (int i = 0; i < 60; ++i) {
            const JournalRecord made
                = record(Category::Usage, i, std::to_string(i) + std::string(900, 'x'), clock.now());
            added[made.uid] = made.bytes;
        }
        std::size_t staged = 0;
        std::int64_t givenUp = 0;
        for (int round = 0; round < 40; ++round) {
            TemporaryHome home;
            {
                Journal journal(path(home), clock);
                for (const auto& [uid, bytes] : added)
                    QVERIFY(journal.add({{Category::Usage, 0, uid, clock.now(), bytes}}));
                const std::string body = Gzip().pack(QByteArray(3000, 'y')).toStdString();
                QVERIFY(journal.accepted(
                    *journal.stage(Category::Usage, 3000), {Category::Usage, clock.now(), body, 200, 3000}));
                journal.destroy(Category::Census, 1);
            }
            QByteArray bytes = home.read(QStringLiteral("journal.sqlite"));
            for (int i = 0; i < 20; ++i)
                bytes[std::rand() % bytes.size()] = static_cast<char>(std::rand());
            QVERIFY(home.write(QStringLiteral("journal.sqlite"), bytes));
            Journal journal(path(home), clock);
            journal.queued(Category::Usage);
            if (const auto batch = journal.stage(Category::Usage)) {
                staged += batch->records.size();
                for (const JournalRecord& record : batch->records)
                    QVERIFY(record.recorded == clock.now() && added.at(record.uid) == record.bytes);
                givenUp += journal.status(Category::Usage).dropped;
            }
            journal.sent(Category::Usage);
            journal.destroy(Category::Usage, 5);
            QVERIFY(journal.opened() != Journal::Opened::Replaced || journal.isEmpty(Category::Usage));
        }
        QVERIFY(staged > 0 && givenUp > 0);
    }

    /// Above all not the one that makes it a file in UTF-16, whose words then come in UTF-16, too.
    void noByteOfTheHeaderLocksOut()
    {
        HandClock clock;
        TemporaryHome home;
        const QString name = QStringLiteral("journal.sqlite");
        {
            Journal journal(path(home), clock);
            QVERIFY(journal.add({record(Category::Usage, 1, "x", clock.now())}));
            QVERIFY(journal.destroy(Category::Census, 1)); // everything is in the file itself
        }
        const QByteArray sound = home.read(name);
        constexpr int headerBytes = 100; // https://www.sqlite.org/fileformat.html, 1.3
        for (int at = 0; at < headerBytes; ++at)
            for (const char value : {'\0', '\1', '\2', '\3', '\x5b', '\xff'}) {
                QByteArray bytes = sound;
                bytes[at] = value;
                QFile::remove(home.file(name + QStringLiteral("-wal")));
                QVERIFY(home.write(name, bytes));
                Journal journal(path(home), clock);
                const QByteArray what = QByteArray::number(at) + " = " + QByteArray::number(int(value));
                QVERIFY2(journal.opened() != Journal::Opened::Unavailable, what.constData());
                QVERIFY2(journal.add({record(Category::Usage, 2, "x", clock.now())}), what.constData());
                QVERIFY2(journal.destroy(Category::Usage, 1), what.constData());
            }
    }

    void aReaderDelaysTheErasureUntilItHasLooked()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add({record(Category::Usage, 1, "MARKER-READ", clock.now())}));
        sqlite3* reader = nullptr;
        sqlite3_open(path(home).c_str(), &reader);
        sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM records_usage", nullptr, nullptr, nullptr);
        QVERIFY(!journal.destroy(Category::Usage, 1, 4));
        QVERIFY(filesHolding(home, "MARKER-READ") > 0);
        QVERIFY(!journal.stage(Category::Usage));
        sqlite3_close(reader);
        Receipt receipt;
        QVERIFY(journal.destroy(Category::Usage, 1, 4, &receipt));
        QCOMPARE(receipt.count, 5);
        QCOMPARE(journal.receipts().size(), std::size_t(1));
        QCOMPARE(filesHolding(home, "MARKER-READ"), 0);
    }

    void aFullDiskRefusesAndLosesNothing()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.add(
            many(Category::ErrorReporting, 0, 50, "MARKER-FULL" + std::string(900, 'x'), clock.now())));
        QVERIFY(journal.add(many(Category::Census, 100, 5, "census", clock.now())));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const bool added = journal.add({record(Category::Usage, 300, "more", clock.now())});
        const bool destroyed = journal.destroy(Category::ErrorReporting, 1);
        const auto queued = journal.status(Category::ErrorReporting).queued;
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!added);
        QVERIFY(!destroyed);
        QCOMPARE(queued, 50);
        QCOMPARE(journal.status(Category::Usage).queued, 0);
        QVERIFY(journal.add({record(Category::Usage, 300, "more", clock.now())}));
        QVERIFY(journal.destroy(Category::ErrorReporting, 1));
        QCOMPARE(journal.queued(Category::Census).size(), std::size_t(5));
        QCOMPARE(filesHolding(home, "MARKER-FULL"), 0);
    }

    void theFileItselfGoesAsALastResort()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        QVERIFY(journal.setOwner({"account", "https://a.test"}));
        QVERIFY(journal.add(many(Category::ErrorReporting, 0, 5, "MARKER-RESORT", clock.now())));
        QVERIFY(journal.add(many(Category::Census, 100, 5, "census", clock.now())));
        QVERIFY(journal.destroy(Category::Usage, 3, 1));
        journal.setAttempt(Category::Census, {2, clock.now() + 5s});
        Receipt receipt;
        QVERIFY(journal.destroyWithFile(Category::ErrorReporting, 4, 2, &receipt));
        QCOMPARE(receipt.count, 7);
        QCOMPARE(filesHolding(home, "MARKER-RESORT"), 0);
        QCOMPARE(journal.queued(Category::Census).size(), std::size_t(5));
        QCOMPARE(journal.attempt(Category::Census).failures, 2);
        QCOMPARE(journal.receipts().size(), std::size_t(2));
        QCOMPARE(journal.epoch(Category::ErrorReporting), 4u);
        QCOMPARE(journal.erasedUpTo(Category::ErrorReporting), 4u);
        QCOMPARE(journal.erasedUpTo(Category::Usage), 3u);
        QCOMPARE(journal.owner().account, std::string("account"));
    }

    void receiptsAreBounded()
    {
        TemporaryHome home;
        HandClock clock;
        Journal journal(path(home), clock);
        for (std::uint32_t i = 1; i <= 130; ++i)
            QVERIFY(journal.destroy(Category::Usage, i, i));
        const auto receipts = journal.receipts();
        QCOMPARE(receipts.size(), std::size_t(100));
        QCOMPARE(receipts.back().count, 130);
    }

    void whatIsNoFileIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<bool>("isLookingOn");
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            for (const bool isLookingOn : {false, true})
                QTest::addRow(
                    "a pipe as journal.sqlite%s, %s", suffix, isLookingOn ? "looking on" : "writing")
                    << QString::fromLatin1(suffix) << isLookingOn;
    }
    void whatIsNoFileIsNotWaitedFor()
    {
        QFETCH(QString, suffix);
        QFETCH(bool, isLookingOn);
        TemporaryHome home;
        HandClock clock;
        {
            Journal journal(path(home), clock);
            QVERIFY(journal.destroy(Category::Census, 1)); // into the file itself
        }
        const QString name = QStringLiteral("journal.sqlite") + suffix;
        const std::string pipe = home.file(name).toStdString();
        QFile::remove(home.file(name));
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        std::future<Journal::Opened> opened = std::async(std::launch::async, [&] {
            return Journal(
                path(home), clock, {}, isLookingOn ? Journal::Access::ReadOnly : Journal::Access::ReadWrite)
                .opened();
        });
        const bool isAtOnce = opened.wait_for(10s) == std::future_status::ready;
        const int otherEnd = isAtOnce ? -1 : ::open(pipe.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        const Journal::Opened outcome = opened.get();
        if (otherEnd >= 0)
            ::close(otherEnd);
        QVERIFY2(isAtOnce, "it was waited for");
        QCOMPARE(outcome, Journal::Opened::Unavailable);
    }

    void lookingOnChangesNothing()
    {
        TemporaryHome home;
        HandClock clock;
        Journal writer(path(home), clock);
        QVERIFY(writer.add({record(Category::Census, 1, "one", clock.now())}));
        Journal reader(path(home), clock, {}, Journal::Access::ReadOnly);
        QCOMPARE(textOf(reader.queued(Category::Census).at(0)), std::string("one"));
        QVERIFY(!reader.add({record(Category::Census, 2, "two", clock.now())}));
        QVERIFY(!reader.destroy(Category::Census, 5));
        QVERIFY(writer.add({record(Category::Census, 3, "three", clock.now())}));
        QCOMPARE(reader.queued(Category::Census).size(), std::size_t(2));

        QVERIFY(home.write(QStringLiteral("other.sqlite"), "garbage"));
        Journal garbage(
            home.file(QStringLiteral("other.sqlite")).toStdString(), clock, {}, Journal::Access::ReadOnly);
        QCOMPARE(garbage.opened(), Journal::Opened::Unavailable);
        QVERIFY(!garbage.attempted({}, {}));
        QCOMPARE(home.read(QStringLiteral("other.sqlite")), QByteArray("garbage"));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
