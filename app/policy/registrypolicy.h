// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/sourcepolicy.h"

#include <functional>

namespace candor {

/// One value of a registry key as Windows stores it.
struct RegistryValue
{
    QString name;
    /// REG_DWORD and so on. Source: Microsoft, "Registry value types".
    quint32 type = 0;
    QByteArray data;
};

/// One key. Values of a key that cannot be read through are not believed either.
struct RegistryKey
{
    QList<RegistryValue> values;
    std::optional<WallTime> changed;
    /// What Windows says where the key cannot be read.
    QString error;
};

enum class RegistryHive : quint8 { LocalMachine, CurrentUser };

/// Reads the key at that path; none where there is no such key.
using RegistryReader = std::function<std::optional<RegistryKey>(RegistryHive, const QString& path)>;

/// Machine and user policy of Windows: this program's own keys and the original's.
QList<SourcePolicy> readRegistryPolicies(const RegistryReader& reader);

#ifdef Q_OS_WIN
/// Asks Windows; reads at once, on the caller's thread.
std::optional<RegistryKey> readRegistryKey(RegistryHive hive, const QString& path);
#endif

} // namespace candor
