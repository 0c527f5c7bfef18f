// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/statedump.h"

#include "app/policy/settinglist.h"

#include <QDateTime>
#include <QJsonArray>

namespace candor {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

QString stateName(PolicyState state)
{
    switch (state) {
    case PolicyState::Known:
        return QStringLiteral("known");
    case PolicyState::Faulty:
        return QStringLiteral("faulty");
    case PolicyState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject faultToJson(const PolicyFault& fault)
{
    return {{QStringLiteral("where"), fault.where}, {QStringLiteral("line"), fault.line},
        {QStringLiteral("column"), fault.column}, {QStringLiteral("key"), fault.key},
        {QStringLiteral("reason"), fault.reason.english()}};
}

QJsonArray faultsToJson(const QList<PolicyFault>& faults)
{
    QJsonArray array;
    for (const PolicyFault& fault : faults)
        array.append(faultToJson(fault));
    return array;
}

QJsonObject candidateToJson(const Candidate& candidate)
{
    return {{QStringLiteral("source"), text(nameOf(candidate.source))},
        {QStringLiteral("value"), text(nameOf(candidate.value))}, {QStringLiteral("where"), candidate.where},
        {QStringLiteral("since"), timeToJson(candidate.since)},
        {QStringLiteral("fault"),
            candidate.fault ? QJsonValue(faultToJson(*candidate.fault)) : QJsonValue::Null},
        {QStringLiteral("lost"), candidate.lost.english()}};
}

QJsonObject settingToJson(const ResolvedSetting& setting)
{
    QJsonArray candidates;
    for (const Candidate& candidate : setting.candidates)
        candidates.append(candidateToJson(candidate));
    return {{QStringLiteral("value"), text(nameOf(setting.value))},
        {QStringLiteral("source"), text(nameOf(setting.source))}, {QStringLiteral("where"), setting.where},
        {QStringLiteral("since"), timeToJson(setting.since)}, {QStringLiteral("candidates"), candidates}};
}

} // namespace

QJsonValue timeToJson(const std::optional<WallTime>& time)
{
    if (!time)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject policyToJson(const AdminPolicy& policy)
{
    QJsonObject settings;
    for (const SettingRow& row : settingList)
        settings.insert(QLatin1StringView(row.name), settingToJson(policy[row.setting]));
    return {{QStringLiteral("state"), stateName(policy.state)}, {QStringLiteral("settings"), settings},
        {QStringLiteral("faults"), faultsToJson(policy.faults)},
        {QStringLiteral("notices"), faultsToJson(policy.notices)}};
}

QJsonObject categoriesToJson(const Decisions& decisions)
{
    QJsonObject categories;
    for (const Decision& decision : decisions)
        categories.insert(text(dumpName(decision.category())),
            QJsonObject{{QStringLiteral("collecting"), decision.isAllowed()},
                {QStringLiteral("reason"), text(nameOf(decision.reason()))}});
    return categories;
}

} // namespace candor
