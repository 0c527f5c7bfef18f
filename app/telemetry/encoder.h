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

/// Which fields a record may hold: those of the table that came with that version of consent or before.
struct Consented
{
    int version;
    const Catalogue& table = catalogue;

    bool covers(const Field& field) const { return isCovered(field, version, table); }
};

/// Writes the OTLP logRecord object of the event into \a out and returns its length, 0 where not even its
/// names fit, or where nothing of it is consented to. A field that is not consented to is left out. Allocates
/// nothing. Invalid UTF-8 becomes U+FFFD; a text that is too long is cut before the character that does not
/// fit.
std::size_t encode(const Event& event, const Consented& consented, WallTime when, const RecordUid& uid,
    std::span<char> out) noexcept;

} // namespace candor
