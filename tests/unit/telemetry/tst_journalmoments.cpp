// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The journal where one call is refused at one moment, or where somebody else was faster: calls of SQLite and
// of the C library fail here on command.

#include "app/telemetry/journal.h"
#include "tests/support/packedrecord.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <dlfcn.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <functional>
#include <string_view>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

/// Whether that call is refused, told its path or its SQL; may do something before it as well.
std::function<bool(std::string_view call, std::string_view with)> onCall;

bool refuses(std::string_view call, std::string_view with)
{
    // What it does may call the same.
    const auto now = std::exchange(onCall, nullptr);
    const bool answer = now && now(call, with);
    onCall = now;
    return answer;
}

template <typename Function>
Function real(Function, const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int sqlite3_open_v2(const char* path, sqlite3** db, int flags, const char* vfs)
{
    if (refuses("open", path)) {
        *db = nullptr;
        return SQLITE_CANTOPEN;
    }
    return real(&sqlite3_open_v2, "sqlite3_open_v2")(path, db, flags, vfs);
}
int sqlite3_prepare_v2(sqlite3* db, const char* sql, int size, sqlite3_stmt** statement, const char** tail)
{
    if (refuses("prepare", sql)) {
        *statement = nullptr;
        return SQLITE_IOERR;
    }
    return real(&sqlite3_prepare_v2, "sqlite3_prepare_v2")(db, sql, size, statement, tail);
}
int unlink(const char* path) noexcept
{
    return refuses("unlink", path) ? -1 : real(&unlink, "unlink")(path);
}
int chmod(const char* path, mode_t mode) noexcept
{
    return refuses("chmod", path) ? -1 : real(&chmod, "chmod")(path, mode);
}
}

namespace {

RecordUid uidOf(int number)
{
    RecordUid uid{};
    std::memcpy(uid.data(), &number, sizeof number);
    return uid;
}

JournalRecord record(
    Category category, int number, const std::string& text, WallTime when, std::uint32_t epoch = 0)
{
    return {category, epoch, uidOf(number), when, packedText(category, text)};
}

constexpr auto ended = Category::ErrorReporting;

} // namespace

class JournalMomentsTest : public QObject
{
    Q_OBJECT

private:
    QString name(const char* suffix = "") const
    {
        return QStringLiteral("journal.sqlite") + QLatin1StringView(suffix);
    }
    std::string path() const { return m_home->file(name()).toStdString(); }
    std::unique_ptr<Journal> open(Journal::Limits limits = {}) const
    {
        return std::make_unique<Journal>(path(), m_clock, limits);
    }
    /// What another program does to the file.
    void execute(const char* sql) const
    {
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open(path().c_str(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }
    /// A report that has to go, and what others hold.
    std::unique_ptr<Journal> withAReport()
    {
        auto journal = open();
        [&] {
            QVERIFY(journal->add({record(ended, 1, "MARKER", m_clock.now()),
                record(Category::Census, 2, "census", m_clock.now())}));
        }();
        return journal;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryHome>(); }
    void cleanup() { onCall = nullptr; }

    void aJournalThatIsNotThereRefusesAll()
    {
        Journal journal(path(), m_clock, {}, Journal::Access::None);
        const Batch batch{Category::Census, 0, {}, {record(Category::Census, 1, "x", m_clock.now())}};
        QVERIFY(!journal.add(batch.records));
        QVERIFY(!journal.stage(Category::Census));
        QVERIFY(!journal.accepted(batch, {Category::Census, m_clock.now(), "body", 200}));
        QVERIFY(!journal.dropped(batch));
        QVERIFY(!journal.countLost(Category::Census, 1));
        QVERIFY(!journal.setOwner({"account", "https://a.test"}));
        QVERIFY(!journal.raiseEpoch(Category::Usage, 1));
        QVERIFY(!journal.destroy(Category::Usage, 1));
        journal.expire();
        journal.rest();
        QCOMPARE(journal.opened(), Journal::Opened::Unavailable);
        QVERIFY(!QFile::exists(m_home->file(name())));
        QCOMPARE(journal.bytes(), 0);
        QVERIFY2(journal.epoch(Category::Usage) == 1, "an end counts, written or not");
        QVERIFY(journal.owner() == Owner());
        journal.open(Journal::Access::ReadWrite);
        QVERIFY(journal.add(batch.records));
    }

    void whatIsDroppedTooLateIsNotCounted()
    {
        const auto journal = open();
        QVERIFY(journal->add({record(Category::Usage, 1, "x", m_clock.now())}));
        const auto batch = journal->stage(Category::Usage);
        QVERIFY(journal->destroy(Category::Usage, 1));
        QVERIFY(journal->dropped(*batch));
        QCOMPARE(journal->status(Category::Usage).dropped, 0);
        QVERIFY(journal->isEmpty(Category::Usage));
    }

    void anythingThatIsLeftIsSeen_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a record") << QByteArray("INSERT INTO records_usage(epoch, recorded, uid, bytes, "
                                                "checksum) VALUES(0,0,zeroblob(16),'x',0)");
        QTest::newRow("a request") << QByteArray(
            "INSERT INTO sent_usage(at, status, body, size) VALUES(0,200,'',0)");
        for (const char* column : {"sent", "dropped", "failures", "next_attempt"})
            QTest::newRow(column) << "UPDATE categories SET " + QByteArray(column) + "=1 WHERE category=1";
    }
    void anythingThatIsLeftIsSeen()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(open()->isEmpty(Category::Usage));
        execute(sql.constData());
        const auto journal = open();
        QVERIFY(!journal->isEmpty(Category::Usage));
        QVERIFY(journal->isEmpty(ended));
        QVERIFY(journal->destroy(Category::Usage, 1));
        QVERIFY(journal->isEmpty(Category::Usage));
    }

    void erasureSparesWhatCameLater()
    {
        const auto journal = open();
        QVERIFY(journal->add(
            {record(ended, 1, "MARKER", m_clock.now(), 0), record(ended, 2, "later", m_clock.now(), 1)}));
        Receipt receipt;
        QVERIFY(journal->destroy(ended, 1, 0, &receipt));
        QCOMPARE(receipt.count, 1);
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QCOMPARE(journal->queued(ended).size(), std::size_t(1));
        QCOMPARE(textOf(journal->queued(ended).at(0)), std::string("later"));
    }

    void oneOfABatchMayGoMeanwhile()
    {
        const auto journal = open();
        const WallTime early = m_clock.now() - std::chrono::days(6);
        QVERIFY(journal->add({record(ended, 1, "a", m_clock.now()), record(ended, 2, "b", early),
            record(ended, 3, "c", m_clock.now())}));
        const auto batch = journal->stage(ended);
        QCOMPARE(batch->records.size(), std::size_t(3));
        QVERIFY(journal->add({record(ended, 4, "d", m_clock.now())}));
        m_clock.advance(std::chrono::days(2));
        journal->expire();
        QCOMPARE(journal->status(ended).dropped, 1);
        QVERIFY(journal->accepted(*batch, {ended, m_clock.now(), "body", 200}));
        QCOMPARE(journal->queued(ended).size(), std::size_t(1));
        QCOMPARE(textOf(journal->queued(ended).at(0)), std::string("d"));
        QCOMPARE(journal->status(ended).queued, 1);
    }

    void withoutRoomNothingSentIsKept()
    {
        Journal::Limits none;
        none.sentBytes = -1;
        const auto journal = open(none);
        QVERIFY(journal->add({record(Category::Usage, 1, "x", m_clock.now())}));
        QVERIFY(
            journal->accepted(*journal->stage(Category::Usage), {Category::Usage, m_clock.now(), "", 200}));
        QVERIFY(journal->sent(Category::Usage).empty());
        QCOMPARE(journal->status(Category::Usage).sent, 1);
    }

    void recordsThatSomebodyTookGiveNoRoom()
    {
        Journal::Limits small;
        small.records = 2;
        auto journal = open(small);
        QVERIFY(journal->add({record(Category::Usage, 1, "x", m_clock.now()),
            record(Category::Usage, 2, "y", m_clock.now())}));
        execute("DELETE FROM records_usage");
        QVERIFY(journal->add({record(Category::Census, 3, "z", m_clock.now())}));
        QVERIFY2(journal->status(Category::Census).dropped == 1, "a gap is counted");
        journal.reset();
        journal = open(small);
        QVERIFY(journal->add({record(Category::Census, 4, "z", m_clock.now())}));
        QCOMPARE(journal->queued(Category::Census).size(), std::size_t(1));
    }

    void anotherWasFasterToMakeTheTables()
    {
        onCall = [this](std::string_view call, std::string_view sql) {
            if (call == "prepare" && sql.starts_with("BEGIN IMMEDIATE;CREATE"))
                execute("CREATE TABLE IF NOT EXISTS owner(account, endpoint);"
                        "INSERT INTO owner VALUES('other','MARKER')");
            return false;
        };
        const auto journal = open();
        QCOMPARE(journal->opened(), Journal::Opened::Unavailable);
        QVERIFY(filesHolding(*m_home, "MARKER") > 0);
    }

    void aFileThatCannotBeMadePrivateIsNotUsed()
    {
        open();
        const QString file = m_home->file(name());
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));
        onCall = [](std::string_view call, std::string_view) { return call == "chmod"; };
        const auto journal = open();
        QVERIFY(!journal->add({record(Category::Usage, 1, "MARKER", m_clock.now())}));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        onCall = nullptr;
        QVERIFY(journal->add({record(Category::Usage, 1, "MARKER", m_clock.now())}));
        QVERIFY(!(QFile::permissions(file) & QFile::ReadOther));
    }

    void whatTakesItsPlaceMayFailToo_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("opening it") << QByteArray("open") << QByteArray();
        QTest::newRow("reading it") << QByteArray("prepare") << QByteArray("SELECT account, endpoint");
    }
    void whatTakesItsPlaceMayFailToo()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, with);
        QVERIFY(m_home->write(name(), "no journal at all"));
        onCall = [&](std::string_view name, std::string_view text) {
            return name == call.constData() && text.find(with.constData()) != std::string_view::npos
                && m_home->read(this->name()) != "no journal at all";
        };
        const auto journal = open();
        QCOMPARE(journal->opened(), Journal::Opened::Unavailable);
        QVERIFY(!journal->add({record(Category::Usage, 1, "x", m_clock.now())}));
        onCall = nullptr;
        QVERIFY(journal->add({record(Category::Usage, 1, "x", m_clock.now())}));
        QCOMPARE(journal->queued(Category::Usage).size(), std::size_t(1));
    }

    void whatIsNoJournalAndCannotBeRemovedIsNotUsed()
    {
        QVERIFY(m_home->write(name(), "no journal at all"));
        onCall = [](std::string_view call, std::string_view) { return call == "unlink"; };
        const auto journal = open();
        QCOMPARE(journal->opened(), Journal::Opened::Unavailable);
        QVERIFY(!journal->add({record(Category::Usage, 1, "x", m_clock.now())}));
        QCOMPARE(m_home->read(name()), QByteArray("no journal at all"));
        onCall = nullptr;
        QVERIFY(journal->add({record(Category::Usage, 1, "x", m_clock.now())}));
        QCOMPARE(journal->queued(Category::Usage).size(), std::size_t(1));
    }

    void timesToComeArePutRightAsSoonAsCanBe()
    {
        const WallTime real = m_clock.now();
        m_clock.set(real + std::chrono::days(400));
        const auto journal = open();
        QVERIFY(journal->add({record(Category::ErrorReporting, 1, "x", m_clock.now()),
            record(Category::ErrorReporting, 2, "damaged", m_clock.now())}));
        execute("UPDATE records_error_reporting SET checksum=checksum+1 WHERE id=2");
        m_clock.set(real);
        onCall = [](std::string_view call, std::string_view sql) {
            return call == "prepare" && sql.starts_with("UPDATE records_error_reporting SET recorded");
        };
        QVERIFY(!journal->add({record(Category::Census, 3, "x", real)}));
        onCall = nullptr;
        QVERIFY(journal->add({record(Category::Census, 3, "x", real)}));
        const auto records = journal->queued(Category::ErrorReporting);
        QCOMPARE(records.size(), std::size_t(1)); // what is damaged is not made whole by this
        QCOMPARE(records[0].recorded, real);
    }

    void theLastResortIsCountedOnce()
    {
        const auto journal = withAReport();
        QVERIFY(journal->destroyWithFile(Category::Usage, 1));
        QVERIFY2(journal->receipts().empty(), "there was nothing");
        Receipt receipt;
        QVERIFY(journal->destroyWithFile(ended, 1, 2, &receipt));
        QCOMPARE(receipt.count, 3);
        QVERIFY(journal->destroyWithFile(ended, 1, 0, &receipt));
        QCOMPARE(receipt.count, 0);
        QCOMPARE(journal->receipts().size(), std::size_t(1));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QCOMPARE(journal->queued(Category::Census).size(), std::size_t(1));
    }

    void theLastResortMayBeRefused_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<bool>("erases");
        QTest::newRow("removing the file") << QByteArray("unlink") << false;
        QTest::newRow("making it anew") << QByteArray("open") << true;
    }
    void theLastResortMayBeRefused()
    {
        QFETCH(QByteArray, call);
        QFETCH(bool, erases);
        auto journal = withAReport();
        onCall = [&](std::string_view name, std::string_view with) {
            return name == call.constData() && with.ends_with("journal.sqlite");
        };
        for (int i = 0; i < 2; ++i)
            QCOMPARE(journal->destroyWithFile(ended, 1), erases);
        QCOMPARE(filesHolding(*m_home, "MARKER") == 0, erases);
        onCall = nullptr;
        QVERIFY(journal->add({record(Category::Usage, 3, "usage", m_clock.now())}));
        QVERIFY(journal->destroy(ended, 1));
        for (int start = 0; start < 2; ++start) {
            QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
            QCOMPARE(journal->queued(Category::Census).size(), std::size_t(1));
            QCOMPARE(journal->queued(Category::Usage).size(), std::size_t(1));
            QCOMPARE(journal->receipts().size(), std::size_t(1));
            journal.reset();
            journal = open();
        }
    }

    void aFolderInThePlaceOfALogIsNoErasure_data()
    {
        QTest::addColumn<QByteArray>("suffix");
        QTest::newRow("log") << QByteArray("-wal");
        QTest::newRow("shared memory") << QByteArray("-shm");
    }
    void aFolderInThePlaceOfALogIsNoErasure()
    {
        QFETCH(QByteArray, suffix);
        const auto journal = withAReport();
        const QString folder = m_home->file(name(suffix.constData()));
        QVERIFY(QFile::remove(folder));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!journal->destroyWithFile(ended, 1));
        QVERIFY(QDir().rmdir(folder));
        QVERIFY(journal->destroy(ended, 1));
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
    }

private:
    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
};

QTEST_GUILESS_MAIN(JournalMomentsTest)
#include "tst_journalmoments.moc"
