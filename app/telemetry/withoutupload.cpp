// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/sender.h"

// Compiled in the place of uploader*.cpp where CANDOR_UPLOAD is off.

namespace candor {

Sender* makeSender(Collector&, const Clock&, UploadTiming, QObject*)
{
    return nullptr;
}

} // namespace candor
