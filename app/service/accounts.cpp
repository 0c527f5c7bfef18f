// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/accounts.h"

namespace candor::service {

bool Accounts::add(const QByteArray& key, const QString& domain, const QByteArray& password)
{
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return false;
    Statement tenant(m_database.handle(), "INSERT OR IGNORE INTO tenants VALUES(?1, ?1)");
    tenant.bind(1, domain).step();
    Statement account(m_database.handle(), "INSERT OR REPLACE INTO accounts VALUES(?, ?, ?)");
    account.bind(1, key).bind(2, domain).bind(3, password).step();
    return tenant.isGood() && account.isGood() && transaction.commit();
}

std::optional<StoredAccount> Accounts::find(const QByteArray& key)
{
    Statement statement(m_database.handle(), "SELECT tenant, password FROM accounts WHERE key = ?");
    if (!statement.bind(1, key).step())
        return std::nullopt;
    return StoredAccount{statement.text(0), statement.bytes(1)};
}

bool Accounts::hasTenant(const QString& domain)
{
    return !tenantName(domain).isEmpty();
}

QStringList Accounts::tenants()
{
    QStringList domains;
    Statement statement(m_database.handle(), "SELECT domain FROM tenants ORDER BY domain");
    while (statement.step())
        domains.append(statement.text(0));
    return domains;
}

QString Accounts::tenantName(const QString& domain)
{
    Statement statement(m_database.handle(), "SELECT name FROM tenants WHERE domain = ?");
    return statement.bind(1, domain).step() ? statement.text(0) : QString();
}

QString Accounts::onlyTenant()
{
    Statement statement(m_database.handle(), "SELECT min(domain) FROM tenants HAVING count(*) = 1");
    return statement.step() ? statement.text(0) : QString();
}

} // namespace candor::service
