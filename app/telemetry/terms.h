// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/decision.h"

#include <string>

namespace candor {

/// Whom queued records belong to. A change of either part destroys them; from empty to something is no
/// change.
struct Owner
{
    /// Address::key(); empty before the first sign-in.
    std::string account;
    /// Telemetry origin; empty while none is known.
    std::string endpoint;
    friend bool operator==(const Owner&, const Owner&) = default;
};

/// What the collector has to obey from now on.
struct Terms
{
    Decisions decisions;
    Owner owner;
    /// Nobody has signed in since the program started: nothing is sent, and only census is recorded; what is
    /// queued for `owner` in categories that `decisions` allow is kept for their return.
    bool resting = true;
};

} // namespace candor
