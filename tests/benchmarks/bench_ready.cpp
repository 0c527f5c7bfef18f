// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// How long the UI thread is kept until it can record: with 10,000 records waiting (what it computes, the
// files being opened elsewhere; and what the clock says, which has no limit, since others compute as well),
// and where nothing is permitted. And what exists without a permit, and of the network before the first
// upload: nothing.

#include "app/client/telemetrythread.h"
#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/networks.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QTest>

#include <filesystem>
#include <limits>
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
    std::vector<double> clockTimes;
    double networks = 0;
    double sockets = 0;
    double found = backlog;
};

/// Everything that uploads, but for an upload.
UploadTiming noUploads()
{
    UploadTiming timing;
    timing.first = timing.later = [](double) { return std::chrono::hours(1); };
    return timing;
}

/// The sender is made on its own thread, after whoever waits was told that all is ready.
void endOnceThereIsASender(TelemetryThread& telemetry)
{
    telemetry.read([](const Journal&) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
}

/// What this thread computes from making the collector to holding a permit, and how long that takes, in
/// milliseconds.
void becomeReady(const Folder& folder, Ready& ready)
{
    using Steady = std::chrono::steady_clock;
    const SystemClock clock;
    const int before = networksMade();
    const auto begun = Steady::now();
    const double start = threadTime();
    TelemetryThread telemetry(clock);
    telemetry.setTls({});
    telemetry.setTiming(noUploads());
    telemetry.setTarget(QUrl(QStringLiteral("https://127.0.0.1:9/")), true);
    telemetry.open(folder.files());
    bool isReady = false;
    QObject::connect(&telemetry, &TelemetryThread::ready, &telemetry, [&] {
        telemetry.collector()->obey(everything());
        isReady = telemetry.collector()->permit(Category::Census).has_value();
        ready.times.push_back((threadTime() - start) / 1e6);
        ready.clockTimes.push_back(std::chrono::duration<double, std::milli>(Steady::now() - begun).count());
        QMetaObject::invokeMethod(
            &telemetry, [&] { endOnceThereIsASender(telemetry); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    if (!isReady)
        ready.times.push_back(1e9);
    ready.networks += networksMade() - before;
    ready.sockets += sockets();
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

/// Whether one that is made would be seen: else none would prove nothing.
bool areNetworksCounted()
{
    const int before = networksMade();
    const QNetworkAccessManager network;
    return networksMade() == before + 1;
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
    return report(
        {{"ready to record, UI thread, backlog of 10,000", median(ready.times), "ms", 1},
            {"ready, found of the 10,000", ready.found, "", backlog, Figure::Bound::AtLeast},
            {"ready to record, by the clock", median(ready.clockTimes), "ms", {}},
            {"ready, sockets before the first upload", ready.sockets - rounds * before, "", 0},
            {"ready, network objects before the first upload",
                areNetworksCounted() ? ready.networks : std::numeric_limits<double>::quiet_NaN(), "", 0},
            {"ready, without permit", median(closed.times), "us", 50},
            {"off, threads, files and sockets without a permit", closed.things, "", 0}},
        argc, argv);
}
