// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/adminpolicy.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

#include <optional>

namespace candor {

/// Where a Flatpak sees this computer's /etc (its own is the runtime's); empty outside a Flatpak.
QString hostEtc(const QString& root = QStringLiteral("/"));

/// The user as which everybody is seen who is not mapped into this user namespace, where root is among them;
/// nothing where root is seen as root. The contents of `/proc/self/uid_map` and `…/kernel/overflowuid`.
std::optional<uid_t> rootSeenAs(const QByteArray& uidMap, const QByteArray& overflow);
std::optional<uid_t> rootSeenAs();

/// Why nothing can be said about a folder below the computer's /etc, which is mounted at \a hostEtc: it
/// cannot be seen, or what is seen could have been put there from within the sandbox. Nothing where it can be
/// read like any other.
std::optional<PolicyFault> hostFault(const QString& folder, const QString& hostEtc);

} // namespace candor
