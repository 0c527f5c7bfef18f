// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#ifdef __linux__
#include <sched.h>
#endif

namespace candor {

/// Makes the calling thread one that never takes a processor from a thread that is just running, as the UI's,
/// when it wakes (sched(7), SCHED_BATCH); it gets its share all the same. Elsewhere, and where the system
/// refuses, it does nothing.
inline void workInBackground() noexcept
{
#ifdef __linux__
    const sched_param none{};
    (void)::sched_setscheduler(0, SCHED_BATCH, &none);
#endif
}

} // namespace candor
