// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/preferencespolicy.h"

#include "app/policy/settinglist.h"

namespace candor {

namespace {

void take(SourcePolicy& policy, const SettingRow& row, const ManagedPreference& preference)
{
    const auto index = static_cast<std::size_t>(row.setting);
    if (preference.value)
        policy.values[index] = *preference.value ? SettingValue::Enabled : SettingValue::Disabled;
    else
        //: Why a policy setting cannot be read
        policy.faults[index] = PolicyFault{policy.where, 0, 0, QString::fromLatin1(row.name),
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be a boolean"))};
}

} // namespace

QList<SourcePolicy> readManagedPreferences(const PreferenceReader& reader)
{
    std::optional<SourcePolicy> machine;
    std::optional<SourcePolicy> user;
    for (const SettingRow& row : settingList) {
        if (!row.isLocal)
            continue;
        const std::optional<ManagedPreference> preference = reader(QString::fromLatin1(row.name));
        if (!preference)
            continue;
        std::optional<SourcePolicy>& policy = preference->isMachine ? machine : user;
        if (!policy)
            policy.emplace();
        policy->source = preference->isMachine ? PolicySource::Machine : PolicySource::User;
        policy->where = QString::fromLatin1(preferencesDomain);
        take(*policy, row, *preference);
    }
    QList<SourcePolicy> policies;
    for (const auto& policy : {machine, user})
        if (policy)
            policies.append(*policy);
    return policies;
}

QStringList managedPreferencesPaths(const QString& user)
{
    const QString folder = QStringLiteral("/Library/Managed Preferences/");
    const QString file = QLatin1StringView(preferencesDomain) + QStringLiteral(".plist");
    return {folder + file, folder + user + u'/' + file};
}

} // namespace candor
