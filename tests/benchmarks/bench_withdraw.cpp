// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// From the withdrawal of a permission, with 10,000 error reports queued and one request in flight, to the
// receipt; and what is still there then: rows, and bytes of theirs in ring, journal and its log.

#include "app/client/telemetrythread.h"
#include "tests/benchmarks/measurement.h"
#include "tests/support/scriptedpool.h"

#include <QCoreApplication>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <thread>

using namespace candor;
using namespace candor::bench;
using namespace candor::test;

namespace {

constexpr int queued = 10'000;
constexpr int others = 500;
constexpr int rounds = 7;
constexpr int patience = 60'000;
constexpr std::string_view marker = "PLANTED-MARKER-7f3a";

ErrorEvent planted()
{
    ErrorEvent event;
    event.add<"error.type">("PLANTED-MARKER-7f3a");
    event.add<"user.id">("sip:alice@contoso.test");
    event.add<"candor.log_excerpt">("candor.account: PLANTED-MARKER-7f3a could not be reached, giving up "
                                    "after 3 attempts; the service answered PLANTED-MARKER-7f3a at last");
    return event;
}

Terms terms(const QUrl& service, bool isReportingErrors)
{
    AdminPolicy policy;
    policy.state = PolicyState::Known;
    return {decide(policy, {isReportingErrors, true}, Surface::Desktop, Endpoint::Known),
        {"0123456789abcdef", service.toString().toStdString()}, false};
}

void fill(Collector& collector)
{
    const auto permit = collector.permit(Category::ErrorReporting);
    const auto other = collector.permit(Category::Census);
    for (int i = 0; permit && i < queued;)
        if (collector.record(*permit, planted()))
            ++i;
        else
            std::this_thread::yield();
    for (int i = 0; other && i < others;)
        if (collector.record(*other, tenAttributes(i)))
            ++i;
        else
            std::this_thread::yield();
    collector.settle(std::chrono::milliseconds(patience));
}

double markersIn(const Folder& folder)
{
    double found = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.file(""))) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        for (std::size_t at = 0; (at = bytes.find(marker, at)) != std::string::npos; ++at)
            ++found;
    }
    return found;
}

struct Withdrawals
{
    std::vector<double> times;
    double queued = 1e9;
    double markersBefore = 1e9;
    double rows = 0;
    double markers = 0;
    double kept = 1e9;
};

bool withdraw(Withdrawals& all)
{
    const Folder folder;
    const SystemClock clock;
    ScriptedPool pool(std::nullopt);
    pool.script("/v1/logs", {ScriptedAnswer::of(ScriptedAnswer::Manner::Hang)});
    TelemetryThread telemetry(clock);
    telemetry.open(folder.files());
    if (!QTest::qWaitFor([&] { return telemetry.collector() != nullptr; }, patience))
        return false;
    Collector& collector = *telemetry.collector();
    collector.obey(terms(pool.url(), true));
    collector.settle(std::chrono::milliseconds(patience));
    fill(collector);
    telemetry.setTls({});
    telemetry.setTarget(pool.url(), true);
    if (!QTest::qWaitFor([&] { return pool.hanging("/v1/logs") >= 2; }, patience)) // error reports and census
        return false;
    all.queued = std::min(all.queued, double(collector.journal().status(Category::ErrorReporting).queued));
    all.markersBefore = std::min(all.markersBefore, markersIn(folder));
    bool isErased = false;
    QObject::connect(&telemetry, &TelemetryThread::erased, &telemetry, [&] { isErased = true; });
    all.times.push_back(timeOf([&] {
        collector.obey(terms(pool.url(), false));
        while (!isErased)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }) / 1e6);
    all.rows += double(collector.journal().queued(Category::ErrorReporting).size());
    all.markers += markersIn(folder);
    all.kept = std::min(all.kept, double(collector.journal().queued(Category::Census).size()));
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Withdrawals all;
    for (int round = 0; round < rounds; ++round)
        if (!withdraw(all))
            return 1;
    return report(
        {{"withdrawal of 10,000 with a request in flight", median(all.times), "ms", 50},
            {"withdrawal, longest of 7", quantile(all.times, 1), "ms", {}},
            {"withdrawal, queued before", all.queued, "", queued, Figure::Bound::AtLeast},
            {"withdrawal, readable traces before", all.markersBefore, "", queued, Figure::Bound::AtLeast},
            {"withdrawal, rows left", all.rows, "", 0},
            {"withdrawal, readable traces left", all.markers, "", 0},
            {"withdrawal, another category's 500 left", all.kept, "", others, Figure::Bound::AtLeast}},
        argc, argv);
}
