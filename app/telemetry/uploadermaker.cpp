// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/uploader.h"

namespace candor {

Sender* makeSender(Collector& collector, const Clock& clock, UploadTiming timing, QObject* parent)
{
    return new Uploader(collector, clock, std::move(timing), parent);
}

} // namespace candor
