// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"
#include "app/policy/adminpolicy.h"

#include <QtGlobal>

#include <span>
#include <string_view>

namespace candor {

/// Which states a setting knows beside "not configured".
enum class SettingType : quint8 { TwoState, LoggingLevel };

/// Whom a setting binds.
enum class SettingScope : quint8 { Organisation, Computer, Pool };

/// Everything the program knows of one admin setting. Source: spec/data-practices.md, "Admin settings".
struct SettingRow
{
    Setting setting;
    /// In `policy show`, in the state dump and in local policy files.
    const char* name;
    /// In the server's or the pool's document; null where that is not a source.
    const char* wireName;
    SettingType type;
    SettingScope scope;
    /// Whether machine and user policy may set it.
    bool isLocal;
    /// The value that forbids what it governs; NotConfigured where it governs nothing that is collected.
    SettingValue forbidding;
    /// What holds where no source sets it (a build that forbids by default aside: BuildSwitches).
    SettingValue byDefault;
    /// By category.
    std::array<bool, categoryCount> governs;
    /// Windows: which key of the original's policies holds it too, below registryOriginal; null where none
    /// does.
    const char* officeKey;
    /// The program's version that first obeyed it.
    const char* since;
    /// English of a Sentence.
    const char* meaning;
};

/// Where Windows keeps policies, in both hives. Source: spec/sign-in.md, "Local admin policy".
inline constexpr auto registryOwn = "Software\\Policies\\Candor";
inline constexpr auto registryOriginal = "Software\\Policies\\Microsoft\\Office\\16.0";
/// The domain of macOS's managed preferences.
inline constexpr auto preferencesDomain = "io.candor.Candor";

/// THE TABLE, in the order of Setting. By category: census, usage, error reporting, improvement programme.
inline constexpr std::array<SettingRow, settingCount> settingList{{
    {Setting::DisableAutomaticSendTracing, "DisableAutomaticSendTracing", "disableAutomaticSendTracing",
        SettingType::TwoState, SettingScope::Organisation, true, SettingValue::Enabled,
        SettingValue::NotConfigured, {false, true, true, true}, "Lync", "0.1.0",
        //: MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names
        QT_TRANSLATE_NOOP(
            "Sentence", "Enabled forbids usage data, error reporting and the improvement programme.")},
    {Setting::CustomerExperienceImprovementProgram, "customerExperienceImprovementProgram",
        "customerExperienceImprovementProgram", SettingType::TwoState, SettingScope::Organisation, false,
        SettingValue::Disabled, SettingValue::NotConfigured, {false, false, false, true}, nullptr, "0.1.0",
        //: MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names
        QT_TRANSLATE_NOOP(
            "Sentence", "Disabled forbids the improvement programme; otherwise each user chooses.")},
    {Setting::QMEnable, "QMEnable", nullptr, SettingType::TwoState, SettingScope::Computer, true,
        SettingValue::Disabled, SettingValue::NotConfigured, {false, false, false, true}, "Common", "0.1.0",
        //: MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names
        QT_TRANSLATE_NOOP(
            "Sentence", "Disabled forbids the improvement programme; otherwise each user chooses.")},
    {Setting::Logging, "logging", "logging", SettingType::TwoState, SettingScope::Organisation, false,
        SettingValue::NotConfigured, SettingValue::NotConfigured, {false, false, false, false}, nullptr,
        "0.1.0",
        //: MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names
        QT_TRANSLATE_NOOP("Sentence",
            "Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.")},
    {Setting::LoggingLevel, "loggingLevel", "loggingLevel", SettingType::LoggingLevel,
        SettingScope::Organisation, false, SettingValue::NotConfigured, SettingValue::NotConfigured,
        {false, false, false, false}, nullptr, "0.1.0",
        //: MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names
        QT_TRANSLATE_NOOP("Sentence", "The lowest log level a user may choose while logging is Enabled.")},
    {Setting::MeetingUxEnableTelemetry, "MeetingUxEnableTelemetry", "meetingUxEnableTelemetry",
        SettingType::TwoState, SettingScope::Pool, false, SettingValue::Disabled, SettingValue::NotConfigured,
        {false, true, true, false}, nullptr, "0.1.0",
        //: MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names
        QT_TRANSLATE_NOOP("Sentence",
            "Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they "
            "are "
            "forbidden.")},
}};

/// The states that a setting of that type knows beside "not configured".
std::span<const SettingValue> valuesOf(SettingType type);

constexpr const SettingRow& rowOf(Setting setting)
{
    return settingList[static_cast<std::size_t>(setting)];
}

/// Whether a source of that kind may set it.
constexpr bool maySet(PolicySource source, const SettingRow& row)
{
    switch (source) {
    case PolicySource::Server:
        return row.wireName && row.scope != SettingScope::Pool;
    case PolicySource::Pool:
        return row.scope == SettingScope::Pool;
    case PolicySource::Machine:
    case PolicySource::User:
        return row.isLocal;
    case PolicySource::Vendor:
        return row.setting == Setting::DisableAutomaticSendTracing;
    case PolicySource::Default:
        return false;
    }
    return false;
}

constexpr bool governs(const SettingRow& row, Category category)
{
    return row.governs[indexOf(category)];
}

constexpr bool forbids(const SettingRow& row, SettingValue value)
{
    return row.forbidding != SettingValue::NotConfigured && value == row.forbidding;
}

/// `Enabled`, `NotConfigured`, …: as the server and the state dump write it.
std::string_view nameOf(SettingValue value);
/// `server`, `machine`, `user`, `pool`, `vendor`, `default`.
std::string_view nameOf(PolicySource source);
/// The same for people.
Sentence inWords(PolicySource source);

} // namespace candor
