// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/backoff.h"

#include <algorithm>

namespace candor {

std::chrono::milliseconds Backoff::wait(int failures) const
{
    std::chrono::milliseconds wait = std::min(first, longest);
    for (int i = 1; i < failures && wait < longest; ++i)
        wait = std::min(wait * 2, longest);
    return wait;
}

std::chrono::milliseconds Backoff::wait(int failures, double chance) const
{
    const std::chrono::milliseconds half = wait(failures) / 2;
    return half
        + std::chrono::milliseconds(static_cast<std::int64_t>(chance * static_cast<double>(half.count())));
}

} // namespace candor
