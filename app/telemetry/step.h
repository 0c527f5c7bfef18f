// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#ifdef CANDOR_STEPS
#include <functional>
#endif

namespace candor {

/// How far a record has come, from record() to its being forgotten.
enum class Step : unsigned char {
    Serialised, ///< not yet at the door
    Admitted,
    InRing,
    Drained, ///< in the worker's hands
    Committed,
    Staged, ///< in the uploader's hands
    Built,
    Allowed, ///< to ask for a connection
    Posted, ///< the connection is being made
    Written, ///< down, that it is about to leave; asked once more after this
    Leaving,
    Answered,
    Discarded,
};

#ifdef CANDOR_STEPS
/// Called at each step on the thread that has come there, so that a test can end a permission at that very
/// moment; to be set while nothing runs. Debug builds only.
inline std::function<void(Step)> onStep;
inline void reach(Step step)
{
    if (onStep)
        onStep(step);
}
#else
constexpr void reach(Step) { }
#endif

} // namespace candor
