// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// `probe_calls guarded|full|on TIMES`: so many calls and nothing else, for an instruction counter. What is
// around them costs the same however many there are.

#include "tests/benchmarks/calls.h"

#include <cstdlib>
#include <cstring>

using namespace candor;
using namespace candor::bench;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const bool isOn = std::strcmp(argv[1], "on") == 0;
    const int times = std::atoi(argv[2]);
    const Folder folder;
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    if (isOn) {
        collector.obey(everything());
        collector.settle(std::chrono::seconds(60));
    }
    const CensusEvent event = tenAttributes();
    const std::uint64_t taken = std::strcmp(argv[1], "guarded") == 0 ? guardedCalls(collector, event, times)
                                                                     : fullCalls(collector, times);
    return taken == (isOn ? static_cast<std::uint64_t>(times) : 0) ? 0 : 1;
}
