// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/telemetry/event.h"
#include "app/telemetry/journal.h"

#include <span>

namespace candor {

/// The longest record, as JSON; longer texts are cut.
inline constexpr std::size_t maxRecordBytes = 16 * 1024;

/// Writes the OTLP logRecord object of the event into \a out and returns its length, 0 where not even its
/// names fit. Allocates nothing. Invalid UTF-8 becomes U+FFFD; a text that is too long is cut before the
/// character that does not fit.
std::size_t encode(const Event& event, WallTime when, const RecordUid& uid, std::span<char> out) noexcept;

} // namespace candor
