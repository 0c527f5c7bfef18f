// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/systempolicy.h"

#include "app/policy/preferencespolicy.h"
#include "app/policy/registrypolicy.h"
#include "app/policy/settinglist.h"

#include <QDir>

namespace candor {

QList<SourcePolicy> readSystemPolicies()
{
#if defined(Q_OS_WIN)
    return readRegistryPolicies(readRegistryKey);
#elif defined(Q_OS_MACOS)
    return readManagedPreferences(readManagedPreference);
#else
    return {};
#endif
}

QStringList systemPolicyPaths()
{
#ifdef Q_OS_MACOS
    return managedPreferencesPaths(QDir::home().dirName());
#else
    return {};
#endif
}

#ifndef Q_OS_WIN
std::unique_ptr<QObject> watchSystemPolicies(const std::function<void()>&)
{
    return nullptr;
}
#endif

} // namespace candor
