// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/wake.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>

namespace candor {

Wake::Wake()
    : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Wake::~Wake()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void Wake::signal() noexcept
{
    const std::uint64_t one = 1;
    static_cast<void>(::write(m_fd, &one, sizeof one) == sizeof one);
}

void Wake::sleep(std::chrono::milliseconds limit) noexcept
{
    // Who has no descriptor cannot be told, and looks often instead.
    const auto longest = m_fd >= 0 ? limit : std::min(limit, std::chrono::milliseconds(100));
    pollfd entry{m_fd, POLLIN, 0};
    if (::poll(&entry, 1, static_cast<int>(longest.count())) > 0) {
        std::uint64_t count = 0;
        static_cast<void>(::read(m_fd, &count, sizeof count) == sizeof count);
    }
}

void Wake::wait(std::chrono::milliseconds limit, std::chrono::milliseconds gather) noexcept
{
    if (!m_urgent.load() && !m_told.load())
        sleep(limit);
    if (!m_urgent.load() && m_told.load())
        sleep(gather);
    // Cleared before the ring is read: what arrives from now on tells again.
    m_urgent.store(false);
    m_told.store(false);
}

void Wake::pace(std::chrono::milliseconds gather) noexcept
{
    m_told.store(true);
    if (!m_urgent.load())
        sleep(gather);
    m_urgent.store(false);
}

} // namespace candor
