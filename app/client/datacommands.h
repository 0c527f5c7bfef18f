// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace candor {

/// `candor data fields [--json]` and `candor data show [--category C] [--json]`; \a args start behind `data`.
/// Changes nothing, and works while the client runs. The exit code: 0 done, 1 failed, 2 wrong usage.
int runDataCommand(const QStringList& args, QTextStream& out, QTextStream& err, const QString& journalFile);

} // namespace candor
