// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/database.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace candor::service {

struct StoredAccount
{
    QString tenant;
    QByteArray password;
};

/// Who may sign in. An account stands under a keyed hash of its address, so the file names nobody; tenants
/// stand by domain.
class Accounts
{
public:
    explicit Accounts(Database& database)
        : m_database(database)
    {
    }

    /// Adds the account, or replaces its password; makes the tenant where it is new.
    bool add(const QByteArray& key, const QString& domain, const QByteArray& password);
    std::optional<StoredAccount> find(const QByteArray& key);
    bool hasTenant(const QString& domain);
    QString tenantName(const QString& domain);
    /// Every tenant's domain.
    QStringList tenants();
    /// The only tenant's domain; empty where there are none or several.
    QString onlyTenant();

private:
    Database& m_database;
};

} // namespace candor::service
