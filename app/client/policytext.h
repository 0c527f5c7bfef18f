// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/policyexplanation.h"
#include "app/consent/derivation.h"

#include <QTextStream>

namespace candor {

/// A policy as a person at a terminal reads it: one block a setting, then faults and notices.
void printPolicy(QTextStream& out, const PolicyExplanation& policy);
/// One aligned line a category.
void printDecisions(QTextStream& out, const Decisions& decisions);
/// A tree below its decision: each reason that was asked, and below it the settings that make it hold.
void printDerivation(QTextStream& out, const Decision& decision, const std::vector<DerivationStep>& steps,
    const PolicyExplanation& policy);

} // namespace candor
