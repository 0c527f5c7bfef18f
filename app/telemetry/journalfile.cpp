// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/journalfile.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

namespace candor {

namespace {

constexpr std::int64_t pageSize = 4096;
/// No program that kept one of the versions before was ever delivered.
constexpr std::int64_t journalVersion = 3;
constexpr int busyMilliseconds = 200;
/// The file, its log file with the index, and one to roll back.
constexpr std::array<const char*, 4> suffixes{"", "-wal", "-shm", "-journal"};

/// Whether a failure says that the file is no journal, rather than that it cannot be had just now.
bool saysUnsound(int result, const std::string& path)
{
    // A header of a future format makes a file read-only that anybody could write.
    if (result == SQLITE_READONLY)
        return ::access(path.c_str(), W_OK) == 0;
    switch (result & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
        return true;
    default:
        return false;
    }
}

std::int64_t sizeOf(const std::string& path)
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 ? static_cast<std::int64_t>(status.st_size) : 0;
}

bool exists(const std::string& path)
{
    struct stat status
    {
    };
    return ::lstat(path.c_str(), &status) == 0;
}

/// Whether all that SQLite would open are files, or not there yet. Before a pipe it would wait for ever.
bool areFiles(const std::string& path)
{
    return std::ranges::all_of(suffixes, [&path](const char* suffix) {
        struct stat status
        {
        };
        const bool isThere = ::lstat((path + suffix).c_str(), &status) == 0;
        return isThere ? S_ISREG(status.st_mode) : errno == ENOENT;
    });
}

/// SQLite would make the file readable for everybody that the umask lets; its log files take over the file's
/// mode. An existing file is not opened here: closing it would drop the locks of every connection of this
/// process.
bool makePrivate(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd >= 0)
        return ::close(fd) == 0;
    struct stat status
    {
    };
    ::lstat(path.c_str(), &status);
    return (status.st_mode & 0777) == 0600 || ::chmod(path.c_str(), S_IRUSR | S_IWUSR) == 0;
}

/// Whether a full disk has no room even for a change of what stands there already. The index of a log file is
/// mapped, and SQLite would meet the signal that says so.
bool writesToNewPlaces(const std::string& path)
{
    constexpr std::int64_t bcachefs = 0xca451a4e; // newer than some headers
    constexpr std::array<std::int64_t, 4> such{
        BTRFS_SUPER_MAGIC, bcachefs, F2FS_SUPER_MAGIC, NILFS_SUPER_MAGIC};
    struct statfs system
    {
    };
    ::statfs(path.c_str(), &system);
    return std::ranges::find(such, static_cast<std::int64_t>(system.f_type)) != such.end();
}

/// Each as SQLite keeps it: a file where anything else stands is no journal.
std::string schemaText()
{
    std::string sql
        = "CREATE TABLE owner(account TEXT NOT NULL, endpoint TEXT NOT NULL);"
          "CREATE TABLE receipts(id INTEGER PRIMARY KEY, category INTEGER NOT NULL,"
          " count INTEGER NOT NULL, at INTEGER NOT NULL);"
          "CREATE TABLE categories(category INTEGER PRIMARY KEY, epoch INTEGER NOT NULL DEFAULT 0,"
          " erased INTEGER NOT NULL DEFAULT 0, sent INTEGER NOT NULL DEFAULT 0,"
          " dropped INTEGER NOT NULL DEFAULT 0, last_sent INTEGER,"
          " failures INTEGER NOT NULL DEFAULT 0, next_attempt INTEGER NOT NULL DEFAULT 0)";
    for (Category category : allCategories)
        sql += ";CREATE TABLE " + recordsTable(category)
            + "(id INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, recorded INTEGER NOT NULL, uid BLOB NOT NULL,"
              " bytes BLOB NOT NULL, checksum INTEGER NOT NULL);CREATE TABLE "
            + sentTable(category)
            + "(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL,"
              " size INTEGER NOT NULL)";
    return sql;
}

/// What the statement's one row says. SQLITE_OK, or why there is none.
int readRow(sqlite3* db, const char* sql, std::string& text)
{
    sqlite::Statement statement(db, sql);
    if (!statement.step())
        return statement.result();
    const std::string_view read = statement.text(0);
    text = read;
    return read.data() ? SQLITE_OK : SQLITE_NOMEM;
}

} // namespace

std::string recordsTable(Category category)
{
    return "records_" + std::string(wireName(category));
}
std::string sentTable(Category category)
{
    return "sent_" + std::string(wireName(category));
}

JournalFile::JournalFile(std::string path, const Journal::Limits& limits)
    : m_path(std::move(path))
{
    const std::int64_t log = std::min<std::int64_t>(4 * 1024 * 1024, limits.bytes / 4);
    m_logPages = std::max<std::int64_t>(8, log / pageSize / 2);
    const std::int64_t pages = std::max<std::int64_t>(64, (limits.bytes - log) / pageSize);
    m_sparePages = std::min<std::int64_t>(64, pages / 4);
    m_pageCap = pages - m_sparePages;
}

Journal::Opened JournalFile::open()
{
    int result = openConnection();
    // A page that could not be read just now looks to the check like one that is damaged: hence asked twice.
    if (saysUnsound(result, m_path))
        result = openConnection();
    if (result == SQLITE_OK)
        return m_isNew ? Journal::Opened::New : Journal::Opened::Existing;
    m_db.close();
    return saysUnsound(result, m_path) ? replace() : Journal::Opened::Unavailable;
}

Journal::Opened JournalFile::replace()
{
    m_db.close();
    if (m_access == Journal::Access::ReadOnly)
        return Journal::Opened::Unavailable;
    if (remove() && openConnection() == SQLITE_OK)
        return Journal::Opened::Replaced;
    m_db.close();
    return Journal::Opened::Unavailable;
}

int JournalFile::openConnection()
{
    m_db.close();
    if (m_access == Journal::Access::None || !areFiles(m_path))
        return SQLITE_CANTOPEN;
    if (m_access == Journal::Access::ReadOnly) {
        const int result
            = m_db.open(m_path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW);
        if (result == SQLITE_OK)
            sqlite3_busy_timeout(m_db.get(), busyMilliseconds);
        return result == SQLITE_OK && isTooLarge() ? SQLITE_FORMAT : result;
    }
    if (!makePrivate(m_path))
        return SQLITE_CANTOPEN;
    int result = m_db.open(m_path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW);
    if (result == SQLITE_OK)
        result = configure();
    if (result == SQLITE_OK)
        result = check();
    return result;
}

int JournalFile::configure()
{
    sqlite3* db = m_db.get();
    sqlite3_busy_timeout(db, busyMilliseconds);
    // A file may come from anywhere: no code of its own runs. And an exit never waits for a checkpoint.
    for (int option :
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
        sqlite3_db_config(db, option, 0, nullptr);
    for (int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE})
        sqlite3_db_config(db, option, 1, nullptr);
    const bool isKeptInNewPlaces = writesToNewPlaces(m_path);
    const std::string mode = isKeptInNewPlaces ? "delete" : "wal";
    // A rollback file that is removed, and is back after a power cut, would take a commit back.
    const std::string synchronous = isKeptInNewPlaces ? "EXTRA" : "FULL";
    const std::string pragmas
        = "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON;"
          "PRAGMA cache_size=-300; PRAGMA page_size="
        + std::to_string(pageSize) + "; PRAGMA journal_mode=" + mode + "; PRAGMA synchronous=" + synchronous
        + "; PRAGMA wal_autocheckpoint=" + std::to_string(m_logPages)
        + "; PRAGMA journal_size_limit=" + std::to_string(m_logPages * pageSize)
        + "; PRAGMA max_page_count=" + std::to_string(m_pageCap + m_sparePages);
    if (const int result = m_db.execute(pragmas); result != SQLITE_OK)
        return result;
    return m_db.text("PRAGMA journal_mode") == mode ? SQLITE_OK : SQLITE_CANTOPEN;
}

int JournalFile::check()
{
    sqlite3* db = m_db.get();
    if (isTooLarge())
        return SQLITE_FORMAT;
    std::string found;
    std::string verdict;
    // In one row, and as UTF-8: texts of a file in another encoding would come in that one later on.
    int result = readRow(db,
        "SELECT user_version || ' ' || encoding || ' ' || coalesce(group_concat(sql, ';'), '')"
        " FROM pragma_user_version, pragma_encoding LEFT JOIN sqlite_master",
        found);
    if (result != SQLITE_OK)
        return result;
    m_isNew = found == "0 UTF-8 ";
    if (m_isNew)
        return makeTables();
    if (found != std::to_string(journalVersion) + " UTF-8 " + schemaText())
        return SQLITE_FORMAT;
    // What a header of a later format says is only known once the file was read.
    if (sqlite3_db_readonly(db, nullptr) != 0)
        return SQLITE_READONLY;
    result = readRow(db, "PRAGMA quick_check(1)", verdict);
    return result == SQLITE_OK && verdict != "ok" ? SQLITE_CORRUPT : result;
}

int JournalFile::makeTables()
{
    std::string sql = "BEGIN IMMEDIATE;" + schemaText() + ";INSERT INTO owner VALUES('','');";
    for (Category category : allCategories)
        sql += "INSERT INTO categories(category) VALUES(" + std::to_string(indexOf(category)) + ");";
    sql += "PRAGMA user_version=" + std::to_string(journalVersion) + "; COMMIT;";
    const int result = m_db.execute(sql);
    return result == SQLITE_ERROR ? SQLITE_CANTOPEN : result;
}

bool JournalFile::isTooLarge() const
{
    return m_db.integer("PRAGMA page_count") > 2 * (m_pageCap + m_sparePages);
}

std::int64_t JournalFile::usedPages() const
{
    return m_db.integer("PRAGMA page_count") - m_db.integer("PRAGMA freelist_count");
}

bool JournalFile::truncateLog()
{
    return sqlite3_wal_checkpoint_v2(m_db.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        == SQLITE_OK;
}

std::int64_t JournalFile::bytes() const
{
    return sizeOf(m_path) + sizeOf(m_path + "-wal");
}

bool JournalFile::remove()
{
    m_db.close();
    // Where the file stays its log has to stay, too: it holds the newest records.
    for (const char* suffix : suffixes) {
        const std::string path = m_path + suffix;
        ::unlink(path.c_str());
        if (exists(path))
            return false;
    }
    return true;
}

} // namespace candor
