// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// A thousand records, then SIGKILL, a hundred times: in how many runs the next start finds each of them,
// once.

#include "tests/benchmarks/measurement.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <set>

using namespace candor;
using namespace candor::bench;

namespace {

void recordAndDie(const Folder& folder, int records)
{
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    collector.obey(everything());
    collector.settle(std::chrono::seconds(10));
    const auto permit = collector.permit(Category::Census);
    int accepted = 0;
    for (int i = 0; permit && i < records; ++i)
        accepted += collector.record(*permit, tenAttributes(i)) ? 1 : 0;
    if (accepted < records)
        ::_exit(1);
    ::kill(::getpid(), SIGKILL);
}

/// Whether there are exactly so many, and no two alike.
bool areThere(const Folder& folder, std::size_t records)
{
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    collector.obey(everything());
    collector.settle(std::chrono::seconds(30));
    const std::vector<JournalRecord> found = collector.journal().queued(Category::Census);
    std::set<RecordUid> uids;
    std::set<std::string_view> bytes;
    for (const JournalRecord& record : found) {
        uids.insert(record.uid);
        bytes.insert(record.bytes);
    }
    return found.size() == records && uids.size() == records && bytes.size() == records;
}

bool survives(int records)
{
    const Folder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        recordAndDie(folder, records);
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL
        && areThere(folder, static_cast<std::size_t>(records));
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int records = 1000;
    constexpr int runs = 100;
    int good = 0;
    for (int run = 0; run < runs; ++run)
        good += survives(records) ? 1 : 0;
    return report({{"kill -9, runs of 100 that find each of 1,000 once", double(good), "", runs,
                      Figure::Bound::AtLeast}},
        argc, argv);
}
