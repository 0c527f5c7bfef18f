// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"

namespace candor {

/// From now on an exception that nobody catches is reported through that collector, by its type only (what it
/// says may hold personal data), before the program ends by it. Null: no longer; to be said before the
/// collector goes.
void reportUncaughtExceptions(Collector* collector);

} // namespace candor
