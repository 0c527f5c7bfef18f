// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// A thousand records, then SIGKILL: how many the next start finds.

#include "tests/benchmarks/measurement.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

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
    for (int i = 0; permit && i < records; ++i)
        collector.record(*permit, tenAttributes());
    ::kill(::getpid(), SIGKILL);
}

std::size_t foundAfterwards(const Folder& folder)
{
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    collector.obey(everything());
    collector.settle(std::chrono::seconds(30));
    return collector.journal().queued(Category::Census).size();
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int records = 1000;
    const Folder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        recordAndDie(folder, records);
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
        return 1;
    const auto found = static_cast<double>(foundAfterwards(folder));
    return report(
        {{"found after kill -9, of 1000", found, "records", records, Figure::Bound::AtLeast}}, argc, argv);
}
