// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/registrypolicy.h"

#include "app/policy/documentreader.h"

#include <QtEndian>

#include <algorithm>

namespace candor {

namespace {

constexpr quint32 dwordType = 4; // REG_DWORD

/// A key that may hold policies, and which settings count there.
struct Place
{
    QString path;
    /// The one setting of the original's key; null for this program's own, where every local setting counts.
    const SettingRow* only;

    bool holds(const SettingRow& row) const { return row.isLocal && (!only || only == &row); }
};

QList<Place> places()
{
    QList<Place> found{{QString::fromLatin1(registryOwn), nullptr}};
    for (const SettingRow& row : settingList)
        if (row.officeKey)
            found.append({QStringLiteral("%1\\%2").arg(
                              QLatin1StringView(registryOriginal), QLatin1StringView(row.officeKey)),
                &row});
    return found;
}

const SettingRow* rowOf(const QString& name, const Place& place)
{
    const auto row = std::find_if(settingList.begin(), settingList.end(), [&](const SettingRow& r) {
        return place.holds(r) && name.compare(QLatin1StringView(r.name), Qt::CaseInsensitive) == 0;
    });
    return row == settingList.end() ? nullptr : row;
}

SettingValue valueOf(const RegistryValue& value)
{
    if (value.type != dwordType || value.data.size() != sizeof(quint32))
        return SettingValue::NotConfigured;
    switch (qFromLittleEndian<quint32>(value.data.constData())) {
    case 0:
        return SettingValue::Disabled;
    case 1:
        return SettingValue::Enabled;
    default:
        return SettingValue::NotConfigured;
    }
}

void take(SourcePolicy& policy, const RegistryValue& value, const Place& place)
{
    const SettingRow* row = rowOf(value.name, place);
    if (!row) {
        if (!place.only) // the original's keys hold much that is none of this program's business
            policy.notices.append({policy.where, 0, 0, value.name, unknownKey(value.name, localNames())});
        return;
    }
    const auto index = static_cast<std::size_t>(row->setting);
    if (policy.faults[index]) // a reader that names a value twice does not talk a fault away
        return;
    policy.values[index] = valueOf(value);
    if (policy.values[index] == SettingValue::NotConfigured)
        //: Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry
        policy.faults[index] = PolicyFault{policy.where, 0, 0, value.name,
            Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be a REG_DWORD of 0 or 1"))};
}

} // namespace

QList<SourcePolicy> readRegistryPolicies(const RegistryReader& reader)
{
    QList<SourcePolicy> policies;
    for (RegistryHive hive : {RegistryHive::LocalMachine, RegistryHive::CurrentUser}) {
        const bool isMachine = hive == RegistryHive::LocalMachine;
        for (const Place& place : places()) {
            const std::optional<RegistryKey> key = reader(hive, place.path);
            if (!key)
                continue;
            SourcePolicy policy;
            policy.source = isMachine ? PolicySource::Machine : PolicySource::User;
            policy.where = (isMachine ? QStringLiteral("HKLM\\") : QStringLiteral("HKCU\\")) + place.path;
            policy.since = key->changed;
            if (!key->error.isEmpty())
                policy.wholeFault = PolicyFault{policy.where, 0, 0, {}, notOpened(key->error)};
            else
                for (const RegistryValue& value : key->values)
                    take(policy, value, place);
            policies.append(policy);
        }
    }
    return policies;
}

} // namespace candor
