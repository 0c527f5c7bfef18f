// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/gzip.h"
#include "app/telemetry/record.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace candor {

/// Most that one request may hold before compression. Source: contract, "Telemetry on the wire".
inline constexpr qsizetype largestEnvelope = 512 * 1024;

/// OTLP/HTTP bodies for batches, one after the other: their records in an envelope that names program,
/// version and category and nothing else. Keeps the room that they take until rest().
class Envelope
{
public:
    /// False where the body would be larger than `largestEnvelope`, or without records.
    bool fill(const Batch& batch, const QString& appVersion);
    QByteArrayView body() const { return QByteArrayView(m_room).first(m_size); }
    /// The body as gzip; empty where there is no memory for it.
    QByteArray packed() { return m_gzip.pack(body()); }
    /// Overwrites all that was ever written, and gives its room back.
    void rest();

private:
    void wipe();
    bool append(QByteArrayView text);
    bool append(const JournalRecord& record);

    QByteArray m_room;
    qsizetype m_size = 0;
    Gzip m_gzip;
};

/// What a 200 says about the records. A body that is no OTLP answer rejects nothing: the status has accepted
/// them.
std::size_t rejectedRecords(const QByteArray& answer);

/// Bodies of the two deletion requests, as the person is shown them before they leave: by the device, or by
/// the person; never both.
QByteArray deletionOfDevice(const QString& deviceId, const QString& appVersion, WallTime now);
QByteArray deletionOfUser(const QString& userId, const QString& appVersion, WallTime now);

} // namespace candor
