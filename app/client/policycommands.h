// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/localpolicy.h"
#include "app/policy/resolver.h"

#include <QStringList>
#include <QTextStream>

namespace candor {

/// `candor policy show|lint|simulate|template`: \a args is what follows `policy`. \a folders and \a server
/// are what `show` tells of. Returns the exit code: 0 done, 1 failed (lint: faults found), 2 wrong usage.
int runPolicyCommand(const QStringList& args, QTextStream& out, QTextStream& err,
    const PolicyFolders& folders, const ServerAnswer& server = {});

} // namespace candor
