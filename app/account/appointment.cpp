// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/appointment.h"

namespace candor {

namespace {

constexpr std::chrono::minutes drift{1};

} // namespace

void Appointment::make(const Clock& clock, std::chrono::milliseconds wait)
{
    m_made = clock.now();
    m_madeMonotonic = clock.monotonic();
    m_wait = wait;
}

bool Appointment::isDue(const Clock& clock) const
{
    if (!m_wait)
        return false;
    const WallTime now = clock.now();
    return now - m_made >= *m_wait || m_made - now > drift || clock.monotonic() - m_madeMonotonic >= *m_wait;
}

std::optional<WallTime> Appointment::time() const
{
    return m_wait ? std::optional(m_made + *m_wait) : std::nullopt;
}

std::chrono::milliseconds salted(std::chrono::milliseconds interval, double chance)
{
    const double tenth = static_cast<double>(interval.count()) / 10;
    return interval + std::chrono::milliseconds(static_cast<std::int64_t>((2 * chance - 1) * tenth));
}

} // namespace candor
