// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/telemetry/journal.h"
#include "app/telemetry/packing.h"

#include <span>

namespace candor {

/// Writes the OTLP logRecord object of the event into \a out and returns its length, 0 where not even its
/// names fit, or where nothing of it is consented to. See pack(), which decides about each value.
std::size_t encode(const Event& event, const Consented& consented, WallTime when, const RecordUid& uid,
    std::span<char> out) noexcept;

/// Makes its JSON of the record's packed event; a value whose field is not known any more is left out. False
/// where it is no packed event, or nothing of it is known: the record is then as it was.
bool unpack(JournalRecord& record);

} // namespace candor
