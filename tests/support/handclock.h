// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"

#include <atomic>

namespace candor::test {

/// A clock that stands still until a test turns it. Thread-safe.
class HandClock final : public Clock
{
public:
    explicit HandClock(WallTime start = WallTime(std::chrono::milliseconds(1'790'000'000'000)))
        : m_now(start)
    {
    }

    WallTime now() const override { return m_now; }
    std::chrono::steady_clock::time_point monotonic() const override { return m_monotonic; }

    /// Time passes.
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.load() + by;
        m_monotonic = m_monotonic.load() + by;
    }
    /// Somebody sets the wall clock; the monotonic one does not notice.
    void set(WallTime now) { m_now = now; }

private:
    std::atomic<WallTime> m_now;
    std::atomic<std::chrono::steady_clock::time_point> m_monotonic{
        std::chrono::steady_clock::time_point(std::chrono::hours(1000))};
};

} // namespace candor::test
