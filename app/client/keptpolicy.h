// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/policykeeper.h"

namespace candor {

/// Where this computer's own policies lie, and where the program keeps what servers said.
struct PolicyPlaces
{
    PolicyFolders folders;
    PolicyKeeper::Places kept;
};

/// What the program would go by if it started now and no server answered, for a look from outside.
struct KeptPolicy
{
    /// Whose: as it was asked for, empty where it is the only one.
    QString account;
    /// Empty where there is none, or no telling which.
    QString accountKey;
    ServerAnswer server;
    /// By the server and the computer together.
    AdminPolicy policy;
    /// Until when a permission of the server counts; none where none does.
    std::optional<WallTime> permitsUntil;
    /// Why nothing is known of the server; empty otherwise.
    Sentence note;
    /// Why there is nothing at all to be seen; empty otherwise.
    Sentence error;
};

/// Reads the disk on the caller's thread, and only that: nothing is written, nobody is asked. An empty
/// \a account is the only one that there is.
KeptPolicy keptPolicy(const PolicyPlaces& places, const Address& account, WallTime now);

} // namespace candor
