// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>
#include <chrono>

namespace candor {

/// Wakes one sleeping thread. Telling it of a record costs a system call only when it was not told already.
class Wake
{
public:
    Wake();
    ~Wake();
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;

    void recordArrived() noexcept
    {
        if (!m_told.exchange(true))
            signal();
    }
    /// Records that do not wait for more: no second system call for the same.
    void hurry() noexcept
    {
        if (!m_urgent.exchange(true))
            signal();
    }
    /// Something that does not wait for more records to gather.
    void now() noexcept
    {
        m_urgent.store(true);
        signal();
    }
    /// Sleeps until told, or for \a limit; once a record is there, gathers more for \a gather.
    void wait(std::chrono::milliseconds limit, std::chrono::milliseconds gather) noexcept;
    /// Sleeps for \a gather, told or not: meanwhile, and until the next wait() is over, telling of a record
    /// costs nobody a system call.
    void pace(std::chrono::milliseconds gather) noexcept;

private:
    void signal() noexcept;
    void sleep(std::chrono::milliseconds limit) noexcept;

    int m_fd;
    alignas(64) std::atomic<bool> m_told = false;
    std::atomic<bool> m_urgent = false;
};

} // namespace candor
