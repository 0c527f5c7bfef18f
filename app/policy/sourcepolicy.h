// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/trust.h"
#include "app/policy/adminpolicy.h"

#include <QByteArray>

namespace candor {

/// What one source says, before the sources are weighed against each other.
struct SourcePolicy
{
    PolicySource source = PolicySource::Default;
    /// File path or server host.
    QString where;
    std::optional<WallTime> since;
    /// Set where the document cannot be read as a whole: it forbids everything the source could govern.
    std::optional<PolicyFault> wholeFault;
    /// By setting: its value, NotConfigured where it is left out.
    std::array<SettingValue, settingCount> values{};
    /// By setting: why its value cannot be read.
    std::array<std::optional<PolicyFault>, settingCount> faults;
    /// Unknown keys and settings that mean nothing here: reported and ignored.
    QList<PolicyFault> notices;
    /// Machine policy in anybody's hands (`--machine-policies`): like the user's it ends no vendor's default.
    bool canOnlyTighten = false;
    friend bool operator==(const SourcePolicy&, const SourcePolicy&) = default;
};

/// The server's word: its policy and where it wants telemetry.
struct ServerPolicy
{
    SourcePolicy policy;
    /// Origin; empty: none named, or refused (then a notice names the host).
    QUrl telemetryOrigin;
    /// Which servers this answer speaks for; kept beside the address so that a cache can be checked again.
    TrustBoundary trust;
    /// Whose pages the help names: the row `helpEnvironment` marks, else the trust's. It gives no trust.
    const Cloud* helpCloud = nullptr;
};

/// One flat JSON object of booleans (spec/sign-in.md, last paragraph).
SourcePolicy readLocalPolicy(const QByteArray& document, PolicySource source, const QString& where);

/// The `policies` document of the server (spec/sign-in.md, step 6). Property names match without regard to
/// case.
ServerPolicy readServerPolicy(const QByteArray& document, const TrustBoundary& trust);

/// Its settings alone, for a document that is looked at without its server (lint, simulation).
SourcePolicy readServerSettings(const QByteArray& document, const QString& where);

/// The meeting's document: `meetingUxEnableTelemetry` only.
SourcePolicy readPoolPolicy(const QByteArray& document, const QString& where);

/// Whose hands a policy file and its folder may be in.
enum class FileOwner : quint8 {
    Root, ///< the system's machine policy: root alone, no link, writable by nobody else
    HostRoot, ///< the same, seen from a sandbox where root may be mapped to nobody (hostfolder.h)
    CurrentUser, ///< user policy and `--machine-policies`: the current user or root; no link, not writable by
                 ///< group or others
};

/// Every `*.json` of the folder in lexical order; a folder that is missing gives nothing, one that cannot be
/// read or trusted gives one source with a wholeFault. Reads the disk.
QList<SourcePolicy> readPolicyFolder(const QString& folder, PolicySource source, FileOwner owner);

} // namespace candor
