// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/sourcepolicy.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace candor {

/// What the system itself keeps beside the folders: the registry of Windows, the managed preferences of
/// macOS, nothing elsewhere. Reads at once, on the caller's thread.
QList<SourcePolicy> readSystemPolicies();

/// Files and folders that change with it; empty where it is none.
QStringList systemPolicyPaths();

/// Calls \a changed on this thread when it may have changed, for as long as it lives; null where files tell,
/// or nothing does. What cannot be watched is seen at the next look.
std::unique_ptr<QObject> watchSystemPolicies(const std::function<void()>& changed);

} // namespace candor
