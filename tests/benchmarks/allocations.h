// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace candor::bench {

/// How often the calling thread has asked for memory, in programs that are linked with allocations.cpp.
std::uint64_t allocations() noexcept;

} // namespace candor::bench
