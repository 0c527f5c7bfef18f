// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/sourcepolicy.h"

#include <QStringList>

#include <functional>

namespace candor {

/// One preference that a configuration profile has set, as macOS tells it.
struct ManagedPreference
{
    /// Set for the computer; otherwise for the user.
    bool isMachine = false;
    /// None where it is no boolean.
    std::optional<bool> value;
};

/// Reads the preference of that name; none where no profile forces it (what people set themselves is no
/// policy).
using PreferenceReader = std::function<std::optional<ManagedPreference>(const QString& name)>;

/// Machine and user policy of macOS: the managed preferences of preferencesDomain.
QList<SourcePolicy> readManagedPreferences(const PreferenceReader& reader);

/// Where macOS keeps them for the computer and for that user; a profile that comes or goes changes these
/// files.
QStringList managedPreferencesPaths(const QString& user);

#ifdef Q_OS_MACOS
/// Asks macOS; reads at once, on the caller's thread.
std::optional<ManagedPreference> readManagedPreference(const QString& name);
#endif

} // namespace candor
