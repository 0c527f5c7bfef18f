// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/policynames.h"

#include "app/common/spelling.h"
#include "app/common/trust.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace candor::service {

namespace {

constexpr const char* twoState = "Enabled|Disabled";

// Source: spec/data-practices.md, "Admin settings". Forbid wins: a ban for the whole server holds for every
// tenant.
constexpr PolicyName names[] = {
    {"DisableAutomaticSendTracing", "disableAutomaticSendTracing", twoState, "Enabled", false},
    {"customerExperienceImprovementProgram", "customerExperienceImprovementProgram", twoState, "Disabled",
        false},
    {"logging", "logging", twoState, nullptr, false},
    {"loggingLevel", "loggingLevel", "Off|Light|Full", nullptr, false},
    {"telemetry", nullptr, nullptr, "none", false},
    {"MeetingUxEnableTelemetry", "meetingUxEnableTelemetry", twoState, "Disabled", true},
};

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

std::span<const PolicyName> policyNames()
{
    return names;
}

const PolicyName* findPolicyName(const QString& name, QString& why)
{
    QStringList known;
    for (const PolicyName& row : names) {
        known.append(QString::fromLatin1(row.name));
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
    if (!name.values)
        return telemetryAddress(value, why);
    known = QString::fromLatin1(name.values).split(u'|') + known;
    const bool isTwoState = name.values == twoState;
    for (const QString& one : std::as_const(known))
        if (one.compare(value, Qt::CaseInsensitive) == 0)
            return one;
    if (isTwoState && (value == u"true" || value == u"false"))
        return value == u"true" ? QStringLiteral("Enabled") : QStringLiteral("Disabled");
    why = QStringLiteral("%1 cannot be %2").arg(QString::fromLatin1(name.name), value)
        + suggestion(value, known);
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
