// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/faultscript.h"

namespace candor::service {

/// Where a script lies in the service's folder; it is in force while it lies there.
QString faultFileIn(const QString& folder);
/// Where the service lists what it met under the script, a JSON object a line.
QString seenFileIn(const QString& folder);

/// Reads a script and tries its authority. The sentence that says file, line, column and why not, where it is
/// none.
std::variant<FaultScript, QString> loadFaultScript(const QString& path);
/// Checks a script and puts it in force; a sentence where that fails.
QString setFaultScript(const QString& path, const QString& folder);

} // namespace candor::service
