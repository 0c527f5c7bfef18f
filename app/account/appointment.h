// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"

#include <chrono>
#include <optional>

namespace candor {

/// When something is to be done again. It is due by whichever clock says so first: the monotonic one stands
/// still while the computer sleeps, and the other one may be set.
class Appointment
{
public:
    void make(const Clock& clock, std::chrono::milliseconds wait);
    void cancel() { m_wait.reset(); }

    /// Also where the wall clock was set back to before the appointment was made, by more than it drifts.
    bool isDue(const Clock& clock) const;
    /// By the wall clock; nothing without an appointment.
    std::optional<WallTime> time() const;

private:
    WallTime m_made{};
    std::chrono::steady_clock::time_point m_madeMonotonic{};
    std::optional<std::chrono::milliseconds> m_wait;
};

/// Up to a tenth more or less, so that what began together does not go on together; \a chance is in [0, 1).
std::chrono::milliseconds salted(std::chrono::milliseconds interval, double chance);

} // namespace candor
