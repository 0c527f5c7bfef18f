// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/decision.h"

#include <QTextStream>

namespace candor {

/// `file:line:column`, as far as a fault has a place.
QString placeOf(const PolicyFault& fault);
/// Place, key and reason.
QString faultLine(const PolicyFault& fault);

/// A policy as a person at a terminal reads it: one block a setting, then faults and notices.
void printPolicy(QTextStream& out, const AdminPolicy& policy);
/// One aligned line a category.
void printDecisions(QTextStream& out, const Decisions& decisions);

} // namespace candor
