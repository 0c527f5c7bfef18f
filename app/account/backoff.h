// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace candor {

/// Waits that double from the first to the longest.
struct Backoff
{
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{60'000};

    /// The wait before try number `failures` + 1, without chance in it; `failures` counts from 1.
    std::chrono::milliseconds wait(int failures) const;
    /// Somewhere in the upper half of wait(); chance is in [0, 1).
    std::chrono::milliseconds wait(int failures, double chance) const;
};

} // namespace candor
