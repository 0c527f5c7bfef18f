// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Stops the run, in release builds as well.
inline void requireThat(bool holds, const char* condition, const char* file, int line)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    std::abort();
}

/// What must hold for every input.
#define FUZZ_ASSERT(condition) requireThat(static_cast<bool>(condition), #condition, __FILE__, __LINE__)
