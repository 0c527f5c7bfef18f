// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace candor {

/// A moment on the wall clock, in UTC. It can jump; see Clock::monotonic().
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// The only source of time for whatever decides; tests hand in one that they turn by hand. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual WallTime now() const = 0;
    /// Never goes back; for intervals within one run of the program.
    virtual std::chrono::steady_clock::time_point monotonic() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    WallTime now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    std::chrono::steady_clock::time_point monotonic() const override
    {
        return std::chrono::steady_clock::now();
    }
};

} // namespace candor
