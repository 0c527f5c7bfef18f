// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/journal.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QtTest>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

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
    Category category, int number, const std::string& bytes, WallTime when, std::uint32_t epoch = 0)
{
    return {category, epoch, uidOf(number), when, bytes};
}

std::vector<JournalRecord> many(
    Category category, int first, int count, const std::string& bytes, WallTime when)
{
    std::vector<JournalRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(category, first + i, bytes, when));
    return records;
}

/// How many files below the folder hold the text.
int filesHolding(const TemporaryHome& home, const QByteArray& text)
{
    int found = 0;
    QDir dir(home.path());
    for (const QFileInfo& info : dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
        found += home.read(info.fileName()).contains(text) ? 1 : 0;
    return found;
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
        QCOMPARE(queued[0].bytes, std::string("one"));
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
        QVERIFY(journal.add(many(Category::Usage, 0, 5, "0123456789", clock.now())));
        const auto some = journal.stage(Category::Usage, 25);
        QVERIFY(some);
        QCOMPARE(some->records.size(), std::size_t(2));
        QCOMPARE(journal.stage(Category::Usage, 1'000, 3)->records.size(), std::size_t(3));
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
                QVERIFY(journal.accepted(
                    *batch, {Category::ErrorReporting, clock.now(), batch->records[0].bytes, 200}));
            }
        }
        QVERIFY(filesHolding(home, QByteArray("SECRET-OF-THE-PERSON")) > 0);
        const auto queued = journal.status(Category::ErrorReporting).queued;
        QVERIFY(queued > 0);

        Receipt receipt;
        QVERIFY(journal.destroy(Category::ErrorReporting, 1, 2, &receipt));
        QCOMPARE(filesHolding(home, QByteArray("SECRET-OF-THE-PERSON")), 0);
        QVERIFY(filesHolding(home, QByteArray("CENSUS-MARKER")) > 0);
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
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
