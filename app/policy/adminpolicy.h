// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/common/sentence.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace candor {

struct Cloud;

/// Every admin setting; the table in settinglist.h says all else about each.
enum class Setting : quint8 {
    DisableAutomaticSendTracing,
    CustomerExperienceImprovementProgram,
    QMEnable,
    Logging,
    LoggingLevel,
    MeetingUxEnableTelemetry,
};
inline constexpr std::size_t settingCount = 6;

/// What a setting says. A bool is the wrong type: absent is not "no".
enum class SettingValue : quint8 { NotConfigured, Enabled, Disabled, Off, Light, Full };

/// Who said it, strongest first: of the sources that forbid, the first is named to the user. Vendor: whoever
/// built the program (BuildSwitches::forbidsByDefault), where no admin permits.
enum class PolicySource : quint8 { Server, Machine, User, Pool, Vendor, Default };

/// Why a source, or one setting of it, cannot be read. Forbids what it would govern.
struct PolicyFault
{
    /// File, or host for a server's document.
    QString where;
    /// From 1; 0 where the fault has no place (a file that cannot be opened).
    int line = 0;
    int column = 0;
    /// The key as it was written, empty where the whole document is concerned.
    QString key;
    /// For lint and `policy show`.
    Sentence reason;
    friend bool operator==(const PolicyFault&, const PolicyFault&) = default;
};

/// What one source says of one setting.
struct Candidate
{
    PolicySource source = PolicySource::Default;
    SettingValue value = SettingValue::NotConfigured;
    /// File path or server host it came from.
    QString where;
    /// When it was read or fetched.
    std::optional<WallTime> since;
    /// A fault takes the value's place; value is then NotConfigured.
    std::optional<PolicyFault> fault;
    /// Why it is not the one in force; empty for the winner.
    Sentence lost;
};

/// One setting after all sources were heard.
struct ResolvedSetting
{
    SettingValue value = SettingValue::NotConfigured;
    PolicySource source = PolicySource::Default;
    QString where;
    std::optional<WallTime> since;
    QList<Candidate> candidates;

    bool isFaulty() const;
};

/// Whether the server's policy (in meetings: the pool's) is known.
enum class PolicyState : quint8 { Unknown, Known, Faulty };

/// Everything the admin has said, from all sources; a plain value.
struct AdminPolicy
{
    PolicyState state = PolicyState::Unknown;
    std::array<ResolvedSetting, settingCount> settings;
    /// Where the server wants telemetry sent: an origin; empty with state Known means nowhere.
    QUrl telemetryOrigin;
    /// Whose pages the help names (trust.h); null for own servers, and while no answer is in force.
    const Cloud* helpCloud = nullptr;
    /// Host and time of the answer in force, empty and none while unknown.
    QString serverHost;
    std::optional<WallTime> serverSince;
    /// True where the answer comes from the last-known-good cache.
    bool isCached = false;
    /// True where this computer asks for a signature and the answer has it.
    bool isSigned = false;
    /// Faults of whole documents and unknown keys, for `policy show`; per-setting faults are with their
    /// candidates.
    QList<PolicyFault> faults;
    QList<PolicyFault> notices;

    const ResolvedSetting& operator[](Setting setting) const
    {
        return settings[static_cast<std::size_t>(setting)];
    }
    ResolvedSetting& operator[](Setting setting) { return settings[static_cast<std::size_t>(setting)]; }
};

} // namespace candor
