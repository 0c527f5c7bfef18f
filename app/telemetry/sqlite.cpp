// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/sqlite.h"

namespace candor::sqlite {

Statement::Statement(sqlite3* db, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    m_result = db ? sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &statement, nullptr)
                  : SQLITE_MISUSE;
    m_statement.reset(statement);
}

void Statement::note(int result)
{
    if (result != SQLITE_OK)
        m_result = result;
}

Statement& Statement::bind(std::int64_t value)
{
    if (ok())
        note(sqlite3_bind_int64(m_statement.get(), ++m_bound, value));
    return *this;
}

Statement& Statement::bindText(std::string_view value)
{
    if (ok())
        note(sqlite3_bind_text64(
            m_statement.get(), ++m_bound, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(std::string_view value)
{
    if (ok())
        note(sqlite3_bind_blob64(m_statement.get(), ++m_bound, value.data(), value.size(), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bindNull()
{
    if (ok())
        note(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

bool Statement::step()
{
    if (!ok())
        return false;
    m_result = sqlite3_step(m_statement.get());
    return m_result == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_bound = 0;
    return ok();
}

std::string_view Statement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size))
                : std::string_view();
}

std::string_view Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

int Database::open(const std::string& path, int flags)
{
    sqlite3* db = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &db, flags, nullptr);
    m_db.reset(db);
    if (result != SQLITE_OK)
        close();
    return result;
}

int Database::execute(const std::string& sql) const
{
    return m_db ? sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr) : SQLITE_MISUSE;
}

std::int64_t Database::integer(const std::string& sql) const
{
    Statement statement(m_db.get(), sql);
    return statement.step() ? statement.integer(0) : -1;
}

std::string Database::text(const std::string& sql) const
{
    Statement statement(m_db.get(), sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

Transaction::~Transaction()
{
    if (m_open)
        m_db.execute("ROLLBACK");
}

bool Transaction::commit()
{
    if (!m_open || m_db.execute("COMMIT") != SQLITE_OK)
        return false;
    m_open = false;
    return true;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string all;
    for (const std::string_view part : parts)
        all += part;
    return all;
}

} // namespace candor::sqlite
