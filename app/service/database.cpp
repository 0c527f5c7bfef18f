// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/database.h"

#include "app/service/folder.h"

#include <sqlite3.h>

namespace candor::service {

namespace {

// What version 1 of the file holds. The person's `user.id` and the DeviceID are what a deletion asks for; the
// indexes keep that from reading every record.
constexpr const char* first = R"(
CREATE TABLE tenants(domain TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE accounts(key BLOB PRIMARY KEY, tenant TEXT NOT NULL, password BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE policies(scope TEXT NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY(scope, target, name)) WITHOUT ROWID;
CREATE TABLE records(uid TEXT PRIMARY KEY, category TEXT NOT NULL, received_on TEXT NOT NULL, event_name TEXT NOT NULL,
    attributes TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX census_device ON records(json_extract(attributes, '$."app.installation.id"')) WHERE category = 'census';
CREATE INDEX census_user ON records(json_extract(attributes, '$."user.hash"')) WHERE category = 'census';
CREATE INDEX error_user ON records(json_extract(attributes, '$."user.id"')) WHERE category = 'error_reporting';
CREATE INDEX error_sip ON records(json_extract(attributes, '$."candor.sip_uri"')) WHERE category = 'error_reporting';
PRAGMA user_version = 1;
)";

// What version 2 adds. Nothing removes a change: the history is what an admin is held to.
constexpr const char* second = R"(
CREATE TABLE policy_changes(number INTEGER PRIMARY KEY AUTOINCREMENT, changed_at TEXT NOT NULL, who TEXT NOT NULL,
    scope TEXT NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL);
CREATE TABLE admins(name TEXT PRIMARY KEY, tenant TEXT NOT NULL, password BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX records_day ON records(received_on, category);
PRAGMA user_version = 2;
)";
constexpr qint64 newest = 2;

} // namespace

Statement::Statement(sqlite3* database, const char* sql)
{
    m_isGood = sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) == SQLITE_OK;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int index, const QByteArray& bytes)
{
    sqlite3_bind_blob(
        m_statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool Statement::step()
{
    if (!m_isGood)
        return false;
    const int state = sqlite3_step(m_statement);
    m_isGood = state == SQLITE_ROW || state == SQLITE_DONE;
    return state == SQLITE_ROW;
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::unique_ptr<Database> Database::open(const QString& folder, QString& why)
{
    const QString file = folder + QStringLiteral("/records.sqlite");
    if (!makePrivate(folder, why) || !makePrivateFile(file, why))
        return nullptr;
    sqlite3* handle = nullptr;
    const int state = sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (state != SQLITE_OK)
        why = QStringLiteral("cannot open %1: %2").arg(file, QString::fromUtf8(sqlite3_errstr(state)));
    else if (const QString fault = database->prepare(); !fault.isEmpty())
        why = QStringLiteral("cannot use %1: %2").arg(file, fault);
    else
        return database;
    return nullptr;
}

QString Database::prepare()
{
    sqlite3_busy_timeout(m_handle, 10'000);
    // FULL: what was answered with 200 survives a power cut.
    if (!run("PRAGMA journal_mode = WAL") || !run("PRAGMA synchronous = FULL")
        || !run("PRAGMA secure_delete = ON"))
        return QString::fromUtf8(sqlite3_errmsg(m_handle));
    Transaction transaction(*this);
    Statement version(m_handle, "PRAGMA user_version");
    if (!transaction.isOpen() || !version.step())
        return QString::fromUtf8(sqlite3_errmsg(m_handle));
    const qint64 found = version.number(0);
    if (found == newest)
        return {};
    if (found < 0 || found > newest)
        return QStringLiteral("it was made by another version of this program");
    while (version.step()) { }
    const bool isMade = (found > 0 || run(first)) && run(second) && transaction.commit();
    return isMade ? QString() : QString::fromUtf8(sqlite3_errmsg(m_handle));
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

bool Database::run(const char* sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::version()
{
    Statement statement(m_handle, "PRAGMA data_version");
    return statement.step() ? statement.number(0) : -1;
}

bool Database::forget()
{
    Statement checkpoint(m_handle, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.step() && checkpoint.number(0) == 0; // 1: a reader held it up
}

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_isOpen(database.run("BEGIN IMMEDIATE"))
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.run("ROLLBACK");
}

bool Transaction::commit()
{
    if (m_isOpen && m_database.run("COMMIT"))
        m_isOpen = false;
    else
        return false;
    return true;
}

} // namespace candor::service
