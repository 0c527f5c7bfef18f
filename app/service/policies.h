// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/service/database.h"
#include "app/service/policynames.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

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

/// `server`, `tenant contoso.test`, `pool meet.contoso.test`.
QString scopeText(const PolicySet::Key& key);

/// Who changes a policy, and when.
struct Signature
{
    QString who;
    WallTime at;
};

/// One change that was made. The value before and after is `NotConfigured` where there is none.
struct PolicyChange
{
    QString at; ///< ISO 8601, UTC, to the second
    QString who;
    PolicySet::Key key;
    QString before;
    QString after;
};

/// Policies on disk, and every change of them.
class Policies
{
public:
    enum class Written : quint8 { Done, Unchanged, Overtaken, Failed };

    explicit Policies(Database& database)
        : m_database(database)
    {
    }

    /// `NotConfigured` takes the value away. The change and its entry in the history are made together or not
    /// at all. Overtaken, and nothing done, where the value is not \a expected any more.
    Written set(const PolicySet::Key& key, const QString& value, const Signature& by,
        const std::optional<QString>& expected = {});
    std::optional<PolicySet> read();
    /// The newest first, at most \a most.
    std::optional<std::vector<PolicyChange>> history(int most);
    /// Only what was changed for the tenant, or for the whole server.
    std::optional<std::vector<PolicyChange>> historyOfTenant(const QString& domain, int most);

private:
    std::optional<QString> valueOf(const PolicySet::Key& key);
    bool write(const PolicySet::Key& key, const QString& value);
    bool note(const PolicyChange& change);

    Database& m_database;
};

} // namespace candor::service
