// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/database.h"
#include "app/service/policynames.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <compare>
#include <optional>

namespace candor::service {

/// Everything admins have set; a plain value.
struct PolicySet
{
    struct Key
    {
        PolicyScope scope = PolicyScope::Server;
        QString target; ///< tenant's domain or pool's host; empty for the whole server
        QString name;
        friend bool operator==(const Key&, const Key&) = default;
        friend bool operator<(const Key& l, const Key& r)
        {
            return std::tie(l.scope, l.target, l.name) < std::tie(r.scope, r.target, r.name);
        }
    };
    QMap<Key, QString> values;

    /// What holds for that tenant: the server's and its own, and where they differ the one that forbids.
    QMap<QString, QString> ofTenant(const QString& domain) const;
    /// The pool's word, and the server's; nothing where neither says any.
    std::optional<bool> meetingTelemetry(const QString& host) const;

    friend bool operator==(const PolicySet&, const PolicySet&) = default;
};

/// The `policies` document of a tenant. \a own is the service's own origin, \a self the document's address.
QJsonObject policyDocument(
    const QMap<QString, QString>& values, const QByteArray& own, const QByteArray& self);

/// Policies on disk.
class Policies
{
public:
    explicit Policies(Database& database)
        : m_database(database)
    {
    }

    /// `NotConfigured` takes the value away.
    bool set(const PolicySet::Key& key, const QString& value);
    std::optional<PolicySet> read();

private:
    Database& m_database;
};

} // namespace candor::service
