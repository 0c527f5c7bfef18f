// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"
#include "app/telemetry/journal.h"
#include "tests/faults/faultysqlite.h"
#include "tests/support/packedrecord.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <sqlite3.h>

#include <set>

// COPY_ON_WRITE

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(candor::test::Fault)

namespace {

constexpr auto ended = Category::ErrorReporting;

JournalRecord record(Category category, int number, const std::string& text, WallTime when)
{
    RecordUid uid{};
    std::memcpy(uid.data(), &number, sizeof number);
    return {category, 0, uid, when, packedText(category, text)};
}

std::string integrityOf(const std::string& path)
{
    sqlite3* db = nullptr;
    std::string found;
    sqlite3_open(path.c_str(), &db);
    const auto keep = [](void* to, int, char** texts, char**) {
        *static_cast<std::string*>(to) += texts[0];
        return 0;
    };
    if (sqlite3_exec(db, "PRAGMA integrity_check", keep, &found, nullptr) != SQLITE_OK)
        found = sqlite3_errmsg(db);
    sqlite3_close(db);
    return found;
}

/// What the journal told its user, and what therefore has to hold.
struct Told
{
    std::set<std::string> kept; ///< add() said so
    std::set<std::string> left; ///< handed out to be sent
    bool isSent = false; ///< accepted() said so
    bool isErased = false; ///< destroy() said so
    bool isOwned = false; ///< setOwner() said so
};

} // namespace

/// Every call that the journal makes to the disk goes wrong in turn: once and never again, and for good until
/// the fault ends. It goes on in the same process, and in the next.
class JournalFaultsTest : public QObject
{
    Q_OBJECT

private:
    std::string path() const { return m_home->file(QStringLiteral("journal.sqlite")).toStdString(); }

    bool add(const std::vector<JournalRecord>& records)
    {
        if (!m_journal->add(records))
            return false;
        for (const JournalRecord& added : records)
            m_told.kept.insert(textOf(added));
        return true;
    }

    /// A day that left something, without a fault.
    void begin()
    {
        m_told = {};
        m_home = std::make_unique<TemporaryHome>();
        m_journal = std::make_unique<Journal>(path(), m_clock);
        const std::string long_(900, 'x');
        for (int i = 0; i < 12; ++i)
            add({record(Category::Census, i, "census " + std::to_string(i), m_clock.now()),
                record(ended, 100 + i, "MARKER " + std::to_string(i) + long_, m_clock.now())});
        JournalRecord damaged = record(Category::Usage, 199, "damaged", m_clock.now());
        damaged.bytes[0] = '\x81';
        QVERIFY(m_journal->add({damaged}));
        m_journal.reset();
    }
    /// Room for two of the shorter records.
    std::size_t ofTwo() const
    {
        return 2 * (encodedSize(record(Category::Census, 0, "census 0", m_clock.now())) + 1);
    }

    std::vector<JournalRecord> early() const
    {
        return {record(Category::Usage, 200, "usage 1", m_clock.now()),
            record(Category::Usage, 201, "usage 2", m_clock.now())};
    }
    std::vector<JournalRecord> late() const
    {
        return {record(Category::Census, 300, "census late", m_clock.now()),
            record(Category::Usage, 301, "usage 3", m_clock.now())};
    }

    /// The next day: everything a journal does, once.
    void use()
    {
        m_journal = std::make_unique<Journal>(path(), m_clock);
        add(early());
        m_batch = m_journal->stage(Category::Census, ofTwo());
        if (m_batch) {
            for (const JournalRecord& staged : m_batch->records)
                m_told.left.insert(textOf(staged));
            m_told.isSent = m_journal->accepted(*m_batch, {Category::Census, m_clock.now(), m_body, 200});
        }
        m_journal->stage(Category::Usage); // gives up what is damaged
        m_journal->setAttempt(Category::Usage, {1, m_clock.now() + 1s});
        m_told.isOwned = m_journal->setOwner({"account", "https://a.test"});
        m_journal->raiseEpoch(ended, 1);
        m_told.isErased = m_journal->destroy(ended, 1);
        // Whatever became of it, nothing of what has ended is handed out.
        QVERIFY(!m_journal->stage(ended));
        add(late());
        m_journal->expire();
    }

    /// The fault is over, and the program goes on: what was refused is tried again, as the collector does.
    void goOn()
    {
        QVERIFY(!m_told.isErased || filesHolding(*m_home, "MARKER") == 0);
        QVERIFY(add(early()));
        QVERIFY(add(late()));
        if (m_batch && !m_told.isSent)
            m_told.isSent = m_journal->accepted(*m_batch, {Category::Census, m_clock.now(), m_body, 200});
        QVERIFY(!m_batch || m_told.isSent);
        QVERIFY(m_journal->destroy(ended, 1));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QVERIFY(m_journal->stage(Category::Usage));
        checkRecords();
        m_journal.reset();
    }

    /// And the next start.
    void startAgain()
    {
        QCOMPARE(integrityOf(path()), std::string("ok"));
        m_journal = std::make_unique<Journal>(path(), m_clock);
        QVERIFY2(m_journal->opened() == Journal::Opened::Existing, "a sound journal was given up");
        checkRecords();
        QCOMPARE(m_journal->epoch(ended), 1u);
        QCOMPARE(m_journal->erasedUpTo(ended), 1u);
        QVERIFY(!m_told.isOwned || m_journal->owner().account == "account");
        m_journal.reset();
    }

    void checkRecords()
    {
        std::multiset<std::string> found;
        for (Category category : {Category::Census, Category::Usage})
            for (const JournalRecord& left : m_journal->queued(category))
                found.insert(textOf(left));
        for (const std::string& text : found)
            QVERIFY2(found.count(text) == 1, text.c_str());
        for (const std::string& text : m_told.left)
            QVERIFY2(!m_told.isSent || !found.contains(text), ("sent, and still there: " + text).c_str());
        for (const std::string& text : m_told.kept)
            QVERIFY2(text.starts_with("MARKER") || m_told.left.contains(text) || found.contains(text),
                ("accepted, and lost: " + text).c_str());
        for (const SentRequest& sent : m_journal->sent(Category::Census))
            QCOMPARE(sent.body, std::string("body"));
        QCOMPARE(m_journal->status(Category::Usage).dropped, 1);
        for (Category category : {Category::Census, Category::Usage})
            QCOMPARE(m_journal->status(category).queued,
                static_cast<std::int64_t>(m_journal->queued(category).size()));
    }

private Q_SLOTS:
    void everyCallGoesWrong_data()
    {
        QTest::addColumn<Fault>("how");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("one fails") << Fault::Fails << false;
        QTest::newRow("all fail from there") << Fault::Fails << true;
        QTest::newRow("no room once") << Fault::Full << false;
        QTest::newRow("no room from there") << Fault::Full << true;
        QTest::newRow("one tears") << Fault::Tears << false;
        QTest::newRow("all tear from there") << Fault::Tears << true;
    }

    void everyCallGoesWrong()
    {
        QFETCH(Fault, how);
        QFETCH(bool, lasts);
        FaultySqlite sqlite;
        begin();
        const auto isWell = [this] {
            goOn();
            if (!QTest::currentTestFailed())
                startAgain();
            begin();
            return !QTest::currentTestFailed();
        };
        const std::string harm = harmOfEveryCall(
            sqlite.plan(), how, lasts, 50, [this] { use(); }, isWell);
        QVERIFY2(harm.empty(), harm.c_str());
    }

private:
    HandClock m_clock;
    const std::string m_body = Gzip().pack("body").toStdString();
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Journal> m_journal;
    std::optional<Batch> m_batch;
    Told m_told;
};

QTEST_GUILESS_MAIN(JournalFaultsTest)
#include "tst_journalfaults.moc"
