// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/policynames.h"

#include "app/common/spelling.h"
#include "app/common/trust.h"
#include "app/policy/settinglist.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace candor::service {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

PolicyName nameOf(const SettingRow& row)
{
    PolicyName name{text(row.name), text(row.wireName), {}, {}, row.scope == SettingScope::Pool};
    for (const SettingValue value : valuesOf(row.type))
        name.values.append(text(candor::nameOf(value)));
    // Forbid wins: a ban for the whole server holds for every tenant.
    if (row.forbidding != SettingValue::NotConfigured)
        name.forbids = text(candor::nameOf(row.forbidding));
    return name;
}

QList<PolicyName> makeNames()
{
    QList<PolicyName> names;
    for (const SettingRow& row : settingList)
        if (row.wireName)
            names.append(nameOf(row));
    // A link of the document, and no setting of the client's: where telemetry goes.
    names.append({QStringLiteral("telemetry"), {}, {}, QStringLiteral("none"), false});
    return names;
}

QString suggestion(const QString& written, const QStringList& known)
{
    const std::optional<QString> meant = closest(written, known);
    return meant ? QStringLiteral("; did you mean %1?").arg(*meant)
                 : QStringLiteral("; known are %1").arg(known.join(u", "));
}

std::optional<QString> telemetryAddress(const QString& value, QString& why)
{
    if (value.compare(u"off", Qt::CaseInsensitive) == 0 || value.compare(u"none", Qt::CaseInsensitive) == 0)
        return QStringLiteral("none");
    if (value.compare(u"on", Qt::CaseInsensitive) == 0)
        return notConfigured();
    const QUrl url(value, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && isSecure(url) && url.userInfo().isEmpty())
        return originOf(url).toString();
    why = QStringLiteral("telemetry is on, off, or an https address (http only to a loopback address)");
    return std::nullopt;
}

} // namespace

QString notConfigured()
{
    return QStringLiteral("NotConfigured");
}

const QList<PolicyName>& policyNames()
{
    static const QList<PolicyName> names = makeNames();
    return names;
}

const PolicyName* findPolicyName(const QString& name, QString& why)
{
    QStringList known;
    for (const PolicyName& row : policyNames()) {
        known.append(row.name);
        if (known.last().compare(name, Qt::CaseInsensitive) == 0)
            return &row;
    }
    why = QStringLiteral("there is no policy %1").arg(name) + suggestion(name, known);
    return nullptr;
}

std::optional<QString> policyValue(const PolicyName& name, const QString& value, QString& why)
{
    QStringList known{notConfigured()};
    if (value.compare(known.first(), Qt::CaseInsensitive) == 0)
        return known.first();
    if (name.values.isEmpty())
        return telemetryAddress(value, why);
    known = name.values + known;
    for (const QString& one : std::as_const(known))
        if (one.compare(value, Qt::CaseInsensitive) == 0)
            return one;
    const QString enabled = text(candor::nameOf(SettingValue::Enabled));
    const QString disabled = text(candor::nameOf(SettingValue::Disabled));
    if (name.values.contains(enabled) && (value == u"true" || value == u"false"))
        return value == u"true" ? enabled : disabled;
    why = QStringLiteral("%1 cannot be %2").arg(name.name, value) + suggestion(value, known);
    return std::nullopt;
}

std::optional<QString> closest(const QString& written, const QStringList& known)
{
    if (written.size() > 64)
        return std::nullopt;
    const QString lower = written.toLower();
    qsizetype best = std::min<qsizetype>(4, lower.size());
    std::optional<QString> meant;
    for (const QString& one : known) {
        const qsizetype d = editDistance(lower, one.toLower());
        if (d < best) {
            best = d;
            meant = one;
        }
    }
    return meant;
}

} // namespace candor::service
