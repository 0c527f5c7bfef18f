// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>

namespace candor {

using RandomBytes = std::array<std::uint8_t, 16>;

/// Takes random bytes of the kernel's, which nobody else gets: neither another thread nor a forked child.
/// False where the kernel has none. Thread-safe; waits for nobody.
bool takeRandom(RandomBytes& out) noexcept;

/// Fetches ahead what will be taken, so that who records a burst does not ask the kernel. For a thread that
/// may wait; any may, at any time.
void stockRandom() noexcept;

/// Overwrites what is in stock: nobody who reads the memory later knows numbers that are still to come from
/// it. Thread-safe.
void clearRandomStock() noexcept;

} // namespace candor
