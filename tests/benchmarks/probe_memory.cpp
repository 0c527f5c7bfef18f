// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The same program with the collector in it, whose files are in the folder given: permitted and at rest after
// a few records; then in a burst of 100,000.

#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/memoryreport.h"

#include <QCoreApplication>
#include <QTimer>

#include <thread>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr auto patience = std::chrono::seconds(60);

void recordAll(Collector& collector, int events)
{
    const auto permit = collector.permit(Category::Census);
    for (int i = 0; permit && i < events;)
        if (collector.record(*permit, tenAttributes(i)))
            ++i;
        else
            std::this_thread::yield(); // the ring is full
    collector.settle(patience);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const std::string folder = argv[1];
    const SystemClock clock;
    Collector collector({folder + "/ring", folder + "/journal.sqlite"}, clock);
    collector.obey(everything());
    collector.settle(patience);
    recordAll(collector, 100);
    QTimer::singleShot(1500, &application, &QCoreApplication::quit);
    const int exitCode = QCoreApplication::exec();
    tellMemory();
    recordAll(collector, 100'000);
    tellMemory();
    return exitCode;
}
