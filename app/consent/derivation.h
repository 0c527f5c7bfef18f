// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/decision.h"

#include <vector>

namespace candor {

/// One question on the way to a decision: whether its reason holds, and which settings make it hold.
struct DerivationStep
{
    Reason reason = Reason::PolicyUnknown;
    bool holds = false;
    std::vector<Setting> settings = {};
};

/// How decide() comes to what it says of one category: every reason in the order in which it is asked, up to
/// the one that holds, which is the decision's. The very rules of decide(), not a second copy.
std::vector<DerivationStep> derive(
    Category category, const AdminPolicy& policy, const Choice& choice, Surface surface, Endpoint endpoint);

} // namespace candor
