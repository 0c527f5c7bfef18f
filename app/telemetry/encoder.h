// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/telemetry/packing.h"
#include "app/telemetry/record.h"

#include <span>

namespace candor {

/// Writes the OTLP logRecord object of the event into \a out and returns its length, 0 where not even its
/// names fit, or where nothing of it is consented to. See pack(), which decides about each value.
std::size_t encode(const Event& event, const Consented& consented, WallTime when, const RecordUid& uid,
    std::span<char> out) noexcept;

/// The same of a record's packed event. A value whose field is not known any more is left out; 0 where
/// encodedSize() is, or where it does not fit.
std::size_t encode(const JournalRecord& record, std::span<char> out) noexcept;

/// How long that is; 0 where it is no packed event, nothing of it is known, or it is too long for a record.
std::size_t encodedSize(const JournalRecord& record) noexcept;

/// Puts it in the place of the packed event. False where there is none: the record is then as it was.
bool unpack(JournalRecord& record);

} // namespace candor
