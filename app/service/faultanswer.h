// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/faultplan.h"

#include <QDateTime>

namespace candor::service {

/// What a deed sends in place of an answer's body, or of the answer itself.
QByteArray scriptedBytes(const FaultDeed& deed);
Answer scriptedAnswer(const FaultTurn& turn, const QDateTime& now);
/// What was done, for the list of what was seen: `status 503`, `drop`.
QString wordsOf(const FaultTurn& turn);

} // namespace candor::service
