// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/policies.h"

#include "app/policy/settinglist.h"
#include "app/service/message.h"

#include <QDateTime>

namespace candor::service {

namespace {

constexpr const char* scopeNames[] = {"server", "tenant", "pool"};

QString scopeName(PolicyScope scope)
{
    return QString::fromLatin1(scopeNames[static_cast<int>(scope)]);
}

std::optional<PolicyScope> scopeOf(const QString& name)
{
    for (PolicyScope scope : {PolicyScope::Server, PolicyScope::Tenant, PolicyScope::Pool})
        if (scopeName(scope) == name)
            return scope;
    return std::nullopt;
}

/// The narrower value, unless the wider one is a ban.
QString weigh(const PolicyName& name, const QString& wider, const QString& narrower)
{
    if (narrower.isEmpty() || (!name.forbids.isEmpty() && wider == name.forbids))
        return wider;
    return narrower;
}

std::optional<std::vector<PolicyChange>> changesOf(Statement& statement)
{
    std::vector<PolicyChange> changes;
    while (statement.step())
        if (const std::optional<PolicyScope> scope = scopeOf(statement.text(2)))
            changes.push_back({statement.text(0), statement.text(1),
                {*scope, statement.text(3), statement.text(4)}, statement.text(5), statement.text(6)});
    return statement.isGood() ? std::optional(changes) : std::nullopt;
}

} // namespace

QMap<QString, QString> PolicySet::ofTenant(const QString& domain) const
{
    QMap<QString, QString> out;
    for (const PolicyName& row : policyNames()) {
        const QString& name = row.name;
        const QString value = row.isOfPool ? QString()
                                           : weigh(row, values.value({PolicyScope::Server, {}, name}),
                                               values.value({PolicyScope::Tenant, domain, name}));
        if (!value.isEmpty())
            out.insert(name, value);
    }
    return out;
}

std::optional<bool> PolicySet::meetingTelemetry(const QString& host) const
{
    QString why;
    const char* setting = rowOf(Setting::MeetingUxEnableTelemetry).name;
    const PolicyName* row = findPolicyName(QString::fromLatin1(setting), why);
    const QString& name = row->name;
    QString pool = values.value({PolicyScope::Pool, host, name});
    if (pool.isEmpty() && host.startsWith(u"meet."))
        pool = values.value({PolicyScope::Pool, host.mid(5), name});
    const QString value = weigh(*row, values.value({PolicyScope::Server, {}, name}), pool);
    return value.isEmpty() ? std::nullopt : std::optional<bool>(value == u"Enabled");
}

QJsonObject policyDocument(
    const QMap<QString, QString>& values, const QByteArray& own, const QByteArray& self)
{
    const QString enabled = QStringLiteral("Enabled");
    QJsonObject document{{QStringLiteral("rel"), QStringLiteral("policies")},
        {QStringLiteral("emoticons"), enabled}, {QStringLiteral("htmlMessaging"), enabled},
        {QStringLiteral("messagingUrls"), enabled}, {QStringLiteral("photos"), enabled},
        {QStringLiteral("softwareQualityMetrics"), QStringLiteral("Disabled")}};
    for (const PolicyName& row : policyNames())
        if (const auto found = values.constFind(row.name);
            !row.property.isEmpty() && found != values.constEnd())
            document.insert(row.property, *found);
    QJsonObject links{{QStringLiteral("self"), link(self)}};
    const QString telemetry = values.value(QStringLiteral("telemetry"), QString::fromUtf8(own));
    if (telemetry != u"none" && !telemetry.isEmpty())
        links.insert(QStringLiteral("telemetry"), link(telemetry.toUtf8()));
    document.insert(QStringLiteral("_links"), links);
    return document;
}

QString scopeText(const PolicySet::Key& key)
{
    const QString name = scopeName(key.scope);
    return key.target.isEmpty() ? name : name + u' ' + key.target;
}

Policies::Written Policies::set(const PolicySet::Key& key, const QString& value, const Signature& by,
    const std::optional<QString>& expected)
{
    Transaction transaction(m_database);
    const std::optional<QString> before = transaction.isOpen() ? valueOf(key) : std::nullopt;
    if (!before)
        return Written::Failed;
    if (expected && *expected != *before)
        return Written::Overtaken;
    if (*before == value)
        return Written::Unchanged;
    const QString at
        = QDateTime::fromMSecsSinceEpoch(by.at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
    const bool isDone = write(key, value) && note({at, by.who, key, *before, value}) && transaction.commit();
    return isDone ? Written::Done : Written::Failed;
}

/// Nothing where it cannot be read.
std::optional<QString> Policies::valueOf(const PolicySet::Key& key)
{
    Statement statement(
        m_database.handle(), "SELECT value FROM policies WHERE scope = ? AND target = ? AND name = ?");
    statement.bind(1, scopeName(key.scope)).bind(2, key.target).bind(3, key.name);
    const QString value = statement.step() ? statement.text(0) : notConfigured();
    return statement.isGood() ? std::optional(value) : std::nullopt;
}

bool Policies::write(const PolicySet::Key& key, const QString& value)
{
    if (value == notConfigured()) {
        Statement removal(
            m_database.handle(), "DELETE FROM policies WHERE scope = ? AND target = ? AND name = ?");
        removal.bind(1, scopeName(key.scope)).bind(2, key.target).bind(3, key.name).step();
        return removal.isGood();
    }
    Statement change(m_database.handle(), "INSERT OR REPLACE INTO policies VALUES(?, ?, ?, ?)");
    change.bind(1, scopeName(key.scope)).bind(2, key.target).bind(3, key.name).bind(4, value).step();
    return change.isGood();
}

bool Policies::note(const PolicyChange& change)
{
    Statement entry(m_database.handle(),
        "INSERT INTO policy_changes(changed_at, who, scope, target, name, before, after) VALUES(?, ?, ?, ?, "
        "?, ?, ?)");
    entry.bind(1, change.at)
        .bind(2, change.who)
        .bind(3, scopeName(change.key.scope))
        .bind(4, change.key.target);
    entry.bind(5, change.key.name).bind(6, change.before).bind(7, change.after).step();
    return entry.isGood();
}

std::optional<std::vector<PolicyChange>> Policies::history(int most)
{
    Statement statement(m_database.handle(),
        "SELECT changed_at, who, scope, target, name, before, after FROM policy_changes "
        "ORDER BY number DESC LIMIT CAST(? AS INTEGER)");
    return changesOf(statement.bind(1, QString::number(most)));
}

std::optional<std::vector<PolicyChange>> Policies::historyOfTenant(const QString& domain, int most)
{
    Statement statement(m_database.handle(),
        "SELECT changed_at, who, scope, target, name, before, after FROM policy_changes "
        "WHERE scope = 'server' OR (scope = 'tenant' AND target = ?) ORDER BY number DESC LIMIT CAST(? AS "
        "INTEGER)");
    return changesOf(statement.bind(1, domain).bind(2, QString::number(most)));
}

std::optional<PolicySet> Policies::read()
{
    PolicySet set;
    Statement statement(m_database.handle(), "SELECT scope, target, name, value FROM policies");
    while (statement.step())
        if (const std::optional<PolicyScope> scope = scopeOf(statement.text(0)))
            set.values.insert({*scope, statement.text(1), statement.text(2)}, statement.text(3));
    return statement.isGood() ? std::optional(set) : std::nullopt;
}

} // namespace candor::service
