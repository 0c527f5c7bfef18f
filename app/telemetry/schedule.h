// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/telemetry/journal.h"

#include <optional>
#include <string_view>

namespace candor {

/// What to do with a batch after an answer.
enum class Verdict : std::uint8_t { Accepted, Retry, Halve, Drop };

/// Pure; \a status 0 stands for no answer. Source: contract, "Telemetry on the wire".
Verdict verdictOf(int status);

/// `Retry-After` in either form (seconds, HTTP date), at most 24 h; nothing where it is neither.
std::optional<std::chrono::milliseconds> retryAfter(std::string_view header, WallTime now);

/// When to try again: full jitter over 1 s doubling up to 1 h, or what the service asked for plus 0–1 s.
/// \a random in [0, 1).
Attempt nextAttempt(
    const Attempt& previous, std::optional<std::chrono::milliseconds> asked, WallTime now, double random);

/// How long an attempt read from the journal has to wait. Never longer than a service can ask for: the clock
/// may have been set back.
std::chrono::milliseconds waitFor(const Attempt& attempt, WallTime now);

/// Delay of a category's first upload after it may leave: 0–3 s; of a later one: at most 30 s after the
/// record.
std::chrono::milliseconds firstDelay(double random);
std::chrono::milliseconds laterDelay(double random);

/// Whether a record of that kind is due again. Census: daily. Usage and improvement programme: hourly. Error
/// reports: never, they are made when an error happens. A clock set back makes it due.
bool isDue(Category category, std::optional<WallTime> last, WallTime now);

/// Cut to the hour but for error reports.
WallTime coarsened(Category category, WallTime when);

} // namespace candor
