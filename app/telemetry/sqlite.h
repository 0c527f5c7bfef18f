// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace candor::sqlite {

/// One prepared statement. After a failure every call does nothing and ok() is false.
class Statement
{
public:
    Statement(sqlite3* db, const std::string& sql);

    /// Parameters are bound in order; texts and blobs have to live until the next step().
    Statement& bind(std::int64_t value);
    Statement& bindText(std::string_view value);
    Statement& bindBlob(std::string_view value);
    Statement& bindNull();

    /// True while there is a row.
    bool step();
    /// Runs to the end; true without an error. The statement can then be bound again.
    bool run();
    bool ok() const { return m_result == SQLITE_OK || m_result == SQLITE_ROW || m_result == SQLITE_DONE; }
    int result() const { return m_result; }

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    bool isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
    std::string_view bytes(int column) const;
    /// In UTF-8, even where the file says that its texts are in UTF-16.
    std::string_view text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    void note(int result);
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_result = SQLITE_OK;
    int m_bound = 0;
};

/// The parts in one: code for it stands once, and not wherever a statement is put together.
std::string joined(std::initializer_list<std::string_view> parts);

/// One connection to one file; not thread-safe.
class Database
{
public:
    int open(const std::string& path, int flags);
    void close() { m_db.reset(); }
    bool isOpen() const { return m_db != nullptr; }
    sqlite3* get() const { return m_db.get(); }

    /// SQLite's result code.
    int execute(const std::string& sql) const;
    /// The first column of the first row, -1 where there is none.
    std::int64_t integer(const std::string& sql) const;
    std::string text(const std::string& sql) const;

private:
    struct Close
    {
        void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
    };
    std::unique_ptr<sqlite3, Close> m_db;
};

/// Writes happen inside one; rolled back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(const Database& db)
        : m_db(db)
        , m_open(db.execute("BEGIN IMMEDIATE") == SQLITE_OK)
    {
    }
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    bool isOpen() const { return m_open; }
    bool commit();

private:
    const Database& m_db;
    bool m_open;
};

} // namespace candor::sqlite
