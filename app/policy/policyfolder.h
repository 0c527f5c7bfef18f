// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"
#include "app/policy/hostfolder.h"
#include "app/policy/policykeys.h"
#include "app/policy/sourcepolicy.h"

#include <QStringList>

#include <sys/types.h>

namespace candor {

/// Whose a file or folder is and who may write it, as fstat() tells.
struct Hands
{
    uid_t owner = 0;
    mode_t mode = 0;
};

/// Why something in these hands must not be believed; empty where it may. \a self is the current user, \a
/// root the one as which the computer's root is seen from a sandbox.
Sentence distrustOf(
    const Hands& hands, FileOwner expected, uid_t self, std::optional<uid_t> root = rootSeenAs());

/// The files of a policy folder that count, in lexical order of their bytes; hidden ones (an editor's) do
/// not.
bool isPolicyFileName(const QByteArray& name);
/// Of a folder with more of them none is read: that would keep the UI thread.
inline constexpr qsizetype mostPolicyFiles = 1'000;

/// The file of keys in that folder; none where there is no such file, or where the folder cannot be opened
/// (which forbids by itself what a computer's policy could govern).
PolicyKeys readKeyFile(const QString& folder, FileOwner owner);

} // namespace candor
