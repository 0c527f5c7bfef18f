// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/policyexplanation.h"
#include "app/consent/decision.h"

#include <QTextStream>

namespace candor {

/// A policy as a person at a terminal reads it: one block a setting, then faults and notices.
void printPolicy(QTextStream& out, const PolicyExplanation& policy);
/// One aligned line a category.
void printDecisions(QTextStream& out, const Decisions& decisions);

} // namespace candor
