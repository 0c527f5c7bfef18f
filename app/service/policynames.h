// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace candor::service {

/// Whom a policy is for.
enum class PolicyScope : quint8 { Server, Tenant, Pool };

/// One policy that an admin can set: a row of the client's table (app/policy/settinglist.h), or `telemetry`.
struct PolicyName
{
    QString name; ///< as the admin writes it (case does not count)
    QString property; ///< as it stands in the document the client gets; empty: no property
    QStringList values; ///< beside NotConfigured; empty: an address
    QString forbids; ///< the value that wins over any other, whoever set it; empty: the tenant's value wins
    bool isOfPool = false;
};

/// The word for a policy that is not set.
QString notConfigured();
const QList<PolicyName>& policyNames();
/// Null for an unknown name; \a why then says it, with what was perhaps meant.
const PolicyName* findPolicyName(const QString& name, QString& why);
/// The value as it is stored; `NotConfigured` for one to take away. Nothing, with a sentence, where it is
/// none.
std::optional<QString> policyValue(const PolicyName& name, const QString& value, QString& why);
/// What \a written was perhaps meant to be, or nothing.
std::optional<QString> closest(const QString& written, const QStringList& known);

} // namespace candor::service
