// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/benchmarks/measurement.h"

namespace candor::bench {

// The three calls that are timed by bench_record and counted by probe_calls, as loops; each returns how many
// were accepted.

/// A relaxed atomic load and a branch: what asking is measured against.
std::uint64_t loadAndBranch(const std::atomic<std::uint64_t>& word, int times);
/// Asks for the permit before anything is made ready.
std::uint64_t guardedCalls(Collector& collector, const Event& event, int times);
/// Makes the event with its ten attributes first.
std::uint64_t fullCalls(Collector& collector, int times);

} // namespace candor::bench
