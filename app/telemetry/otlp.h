// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/journal.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace candor {

/// Most that one request may hold before compression. Source: contract, "Telemetry on the wire".
inline constexpr qsizetype largestEnvelope = 512 * 1024;

/// The OTLP/HTTP body for a batch: its records' own bytes, unchanged, in an envelope that names program,
/// version and category and nothing else. Empty for a batch without records.
QByteArray envelopeOf(const Batch& batch, const QString& appVersion);

/// What a 200 says about the records. A body that is no OTLP answer rejects nothing: the status has accepted
/// them.
std::size_t rejectedRecords(const QByteArray& answer);

/// Bodies of the two deletion requests, as the person is shown them before they leave: by the device, or by
/// the person; never both.
QByteArray deletionOfDevice(const QString& deviceId, const QString& appVersion, WallTime now);
QByteArray deletionOfUser(const QString& userId, const QString& appVersion, WallTime now);

} // namespace candor
