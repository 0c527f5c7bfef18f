// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/database.h"

#include <QStringList>

#include <optional>

namespace candor::service {

struct StoredAdmin
{
    QString tenant;
    QByteArray password;
};

/// Who may sign in to the admin page: each for one tenant, the domain of the address. Unlike an account, an
/// admin stands by name, because the history of the policies has to say who changed them.
class Admins
{
public:
    explicit Admins(Database& database)
        : m_database(database)
    {
    }

    /// Adds the admin, or replaces the password; makes the tenant where it is new.
    bool add(const QString& address, const QString& tenant, const QByteArray& password);
    /// False where there was none, or it failed.
    bool remove(const QString& address);
    std::optional<StoredAdmin> find(const QString& address);
    std::optional<QStringList> all();

private:
    Database& m_database;
};

} // namespace candor::service
