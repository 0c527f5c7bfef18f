// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// How long the UI thread is kept until it can record: with 10,000 records waiting (what it computes, the
// files being opened elsewhere), and where nothing is permitted. And what exists without a permit, and of the
// network before the first upload: nothing.

#include "app/client/telemetrythread.h"
#include "tests/benchmarks/measurement.h"

#include <QCoreApplication>
#include <QTest>

#include <filesystem>
#include <thread>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr int backlog = 10'000;
constexpr int rounds = 15;
constexpr auto patience = std::chrono::seconds(30);

void fill(const Folder& folder)
{
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    collector.obey(everything());
    collector.settle(patience);
    const auto permit = collector.permit(Category::Census);
    for (int i = 0; permit && i < backlog;)
        if (collector.record(*permit, tenAttributes(i)))
            ++i;
        else
            std::this_thread::yield();
    collector.settle(patience);
}

struct Ready
{
    std::vector<double> times;
    double network = 0;
    double found = backlog;
};

/// What this thread computes from making the collector to holding a permit, in milliseconds.
void becomeReady(const Folder& folder, Ready& ready)
{
    const SystemClock clock;
    const double start = threadTime();
    TelemetryThread telemetry(clock);
    telemetry.setTls({});
    telemetry.setTarget(QUrl(QStringLiteral("https://127.0.0.1:9/")), true);
    telemetry.open(folder.files());
    bool isReady = false;
    QObject::connect(&telemetry, &TelemetryThread::ready, &telemetry, [&] {
        telemetry.collector()->obey(everything());
        isReady = telemetry.collector()->permit(Category::Census).has_value();
        ready.times.push_back((threadTime() - start) / 1e6);
        QCoreApplication::exit(isReady ? 0 : 1);
    });
    if (QCoreApplication::exec() != 0)
        ready.times.push_back(1e9);
    ready.network += sockets();
    ready.found
        = std::min(ready.found, double(telemetry.collector()->journal().status(Category::Census).queued));
}

struct Closed
{
    std::vector<double> times;
    double things = 0;
};

/// The collector where nobody has permitted anything yet, in microseconds.
void stayClosed(Closed& closed)
{
    const Folder folder;
    const SystemClock clock;
    const int before = threads() + sockets();
    std::optional<Collector> collector;
    std::optional<Permit> permit;
    closed.times.push_back(timeOf([&] {
        collector.emplace(folder.files(), clock);
        permit = collector->permit(Category::Census);
    }) / 1000);
    const std::filesystem::directory_iterator files(folder.file(""));
    closed.things += threads() + sockets() - before + double(std::distance(begin(files), end(files)))
        + (permit ? 1 : 0);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Folder folder;
    fill(folder);
    const int before = sockets();
    Ready ready;
    Closed closed;
    for (int round = 0; round < rounds; ++round) {
        becomeReady(folder, ready);
        stayClosed(closed);
    }
    return report({{"ready to record, UI thread, backlog of 10,000", median(ready.times), "ms", 1},
                      {"ready, found of the 10,000", ready.found, "", backlog, Figure::Bound::AtLeast},
                      {"ready, sockets before the first upload", ready.network - rounds * before, "", 0},
                      {"ready, without permit", median(closed.times), "us", 50},
                      {"off, threads, files and sockets without a permit", closed.things, "", 0}},
        argc, argv);
}
