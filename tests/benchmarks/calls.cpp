// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/calls.h"

namespace candor::bench {

std::uint64_t loadAndBranch(const std::atomic<std::uint64_t>& word, int times)
{
    std::uint64_t taken = 0;
    for (int i = 0; i < times; ++i) {
        if (word.load(std::memory_order_relaxed) != 0)
            keep(++taken);
        asm volatile("" : : : "memory");
    }
    return taken;
}

std::uint64_t guardedCalls(Collector& collector, const Event& event, int times)
{
    std::uint64_t taken = 0;
    for (int i = 0; i < times; ++i) {
        if (!collector.isClosed(Category::Census))
            if (const auto permit = collector.permit(Category::Census))
                taken += collector.record(*permit, event);
        asm volatile("" : : : "memory");
    }
    return taken;
}

std::uint64_t fullCalls(Collector& collector, int times)
{
    std::uint64_t taken = 0;
    for (int i = 0; i < times; ++i) {
        const CensusEvent event = tenAttributes(i);
        keep(event);
        if (const auto permit = collector.permit(Category::Census))
            taken += collector.record(*permit, event);
    }
    return taken;
}

} // namespace candor::bench
