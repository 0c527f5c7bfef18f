// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>

namespace candor {

/// One sentence of the guarantee "What leaves this computer".
struct Promise
{
    const char*
        id; ///< as in resources/guarantee.md; the tests named test_<id>_… or <id>_… prove the sentence
    const char* text; ///< English; to be translated in the context "Guarantee"
};

/// Every promise, in order. resources/guarantee.md and README say the same; a test compares them.
std::span<const Promise> guarantee();

} // namespace candor
