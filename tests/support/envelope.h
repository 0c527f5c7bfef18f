// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/otlp.h"

namespace candor::test {

/// The body of one request; empty where there is none.
inline QByteArray envelopeOf(const Batch& batch, const QString& appVersion)
{
    Envelope envelope;
    return envelope.fill(batch, appVersion) ? envelope.body().toByteArray() : QByteArray();
}

} // namespace candor::test
