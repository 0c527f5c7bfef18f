// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace candor::service {

/// One prepared statement; values are bound from 1, columns read from 0.
class Statement
{
public:
    Statement(sqlite3* database, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, const QString& text);
    Statement& bind(int index, const QByteArray& bytes); ///< as a BLOB
    /// True while there is a row to read. False: finished, or failed (see isGood()).
    bool step();
    bool isGood() const { return m_isGood; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_isGood = false;
};

/// The service's one SQLite file: accounts, policy, records. Used by one thread.
class Database
{
public:
    /// Makes the folder (0700) and the file (0600) where they are missing. Nothing, with a sentence in \a
    /// why, where that fails or where the file is something else.
    static std::unique_ptr<Database> open(const QString& folder, QString& why);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    sqlite3* handle() const { return m_handle; }
    bool run(const char* sql);
    /// True when the last change was an INSERT, DELETE… that touched that many rows.
    qint64 changes() const;
    /// A number that differs after another process wrote to the file.
    qint64 version();
    /// What was deleted is in no file any more.
    bool forget();

private:
    explicit Database(sqlite3* handle)
        : m_handle(handle)
    {
    }
    QString prepare();

    sqlite3* m_handle;
};

/// All or nothing: rolls back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    bool isOpen() const { return m_isOpen; }
    bool commit();

private:
    Database& m_database;
    bool m_isOpen;
};

} // namespace candor::service
