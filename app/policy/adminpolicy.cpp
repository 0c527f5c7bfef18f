// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/adminpolicy.h"

#include <algorithm>

namespace candor {

bool ResolvedSetting::isFaulty() const
{
    return std::any_of(
        candidates.begin(), candidates.end(), [](const Candidate& c) { return c.fault.has_value(); });
}

} // namespace candor
