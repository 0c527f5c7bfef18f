// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/keptpolicy.h"

#include <QStringList>
#include <QTextStream>

namespace candor {

/// `candor policy show|lint|simulate|template`: \a args is what follows `policy`. \a places and \a now
/// are what `show` looks at. Returns the exit code: 0 done, 1 failed (lint: faults found), 2 wrong usage.
int runPolicyCommand(const QStringList& args, QTextStream& out, QTextStream& err, const PolicyPlaces& places,
    WallTime now = SystemClock().now());

} // namespace candor
