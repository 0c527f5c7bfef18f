// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/admins.h"

namespace candor::service {

bool Admins::add(const QString& address, const QString& tenant, const QByteArray& password)
{
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return false;
    Statement domain(m_database.handle(), "INSERT OR IGNORE INTO tenants VALUES(?1, ?1)");
    domain.bind(1, tenant).step();
    Statement admin(m_database.handle(), "INSERT OR REPLACE INTO admins VALUES(?, ?, ?)");
    admin.bind(1, address).bind(2, tenant).bind(3, password).step();
    return domain.isGood() && admin.isGood() && transaction.commit();
}

bool Admins::remove(const QString& address)
{
    Statement statement(m_database.handle(), "DELETE FROM admins WHERE name = ?");
    statement.bind(1, address).step();
    return statement.isGood() && m_database.changes() == 1;
}

std::optional<StoredAdmin> Admins::find(const QString& address)
{
    Statement statement(m_database.handle(), "SELECT tenant, password FROM admins WHERE name = ?");
    if (!statement.bind(1, address).step())
        return std::nullopt;
    return StoredAdmin{statement.text(0), statement.bytes(1)};
}

std::optional<QStringList> Admins::all()
{
    QStringList names;
    Statement statement(m_database.handle(), "SELECT name FROM admins ORDER BY name");
    while (statement.step())
        names.append(statement.text(0));
    return statement.isGood() ? std::optional(names) : std::nullopt;
}

} // namespace candor::service
