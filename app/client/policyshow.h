// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/keptpolicy.h"

#include <QJsonObject>
#include <QTextStream>

namespace candor {

/// What `candor policy show` was asked.
struct ShowRequest
{
    bool isJson = false;
    Address account;
    Sentence usageError;
};

ShowRequest parseShow(const QStringList& args);

/// How fresh what is shown is, and what will make it fresher.
void printFreshness(QTextStream& out, const KeptPolicy& kept, WallTime now);
/// The same and the policy itself.
QJsonObject toJson(const KeptPolicy& kept, WallTime now);

} // namespace candor
