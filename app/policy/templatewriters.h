// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/settinglist.h"
#include "app/policy/templates.h"

namespace candor {

QByteArray manualTemplate();
QByteArray groupPolicyTemplate();
QByteArray groupPolicyWords();
QByteArray profileTemplate();

inline QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// Who may set it: `server, machine, user`.
QString sourcesOf(const SettingRow& row);
/// `Enabled, Disabled`.
QString valuesOf(const SettingRow& row);
/// `not configured`.
QString defaultOf(const SettingRow& row);
/// Windows: key and value in either hive; none where a computer does not decide.
QStringList registryPlacesOf(const SettingRow& row);

} // namespace candor
