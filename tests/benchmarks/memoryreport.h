// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdio>
#include <fstream>
#include <string>

namespace candor::bench {

/// In KiB, of this process: a line of /proc/self/status, such as `VmRSS:` or `VmHWM:`.
inline long memory(const std::string& line)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (long kibibytes = 0; word == line && status >> kibibytes)
            return kibibytes;
    return 0;
}

inline void tellMemory()
{
    std::printf("%ld %ld\n", memory("VmRSS:"), memory("VmHWM:"));
    std::fflush(stdout);
}

/// Microseconds from the start to the first paint, and the most memory there ever was, in KiB.
inline void tellPainted(long long started, long long painted)
{
    std::printf("%lld %ld\n", (painted - started) / 1000, memory("VmHWM:"));
}

} // namespace candor::bench
