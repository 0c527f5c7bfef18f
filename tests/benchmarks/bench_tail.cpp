// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Single calls of record() on the UI thread while the worker commits and the uploader sends what was
// committed: rounds of 20,000, a few every few milliseconds. A call in the middle of which the kernel gave
// the processor to somebody else counts as any other; how long the others took at most is told beside it.

#include "app/client/telemetrythread.h"
#include "tests/benchmarks/measurement.h"
#include "tests/support/scriptedpool.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <future>
#include <numeric>
#include <thread>

using namespace candor;
using namespace candor::bench;
using namespace candor::test;

namespace {

constexpr int rounds = 5;
constexpr int calls = 20'000; // of a round
constexpr int together = 20;
constexpr auto betweenCalls = std::chrono::milliseconds(4);
constexpr int patience = 30'000;

/// A service that accepts everything, on a thread of its own.
class Service
{
public:
    Service()
    {
        std::promise<QUrl> started;
        m_url = started.get_future();
        m_thread = std::thread([this, started = std::move(started)]() mutable {
            QEventLoop loop; // brings what the sockets need
            ScriptedPool pool(std::nullopt);
            pool.script("/v1/logs", {ScriptedAnswer::json(200, "{}")});
            m_loop = &loop;
            started.set_value(pool.url());
            loop.exec();
            m_requests = pool.count("/v1/logs");
        });
    }
    QUrl url() { return m_url.get(); }
    int stop()
    {
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread.join();
        return m_requests;
    }

private:
    std::future<QUrl> m_url;
    std::thread m_thread;
    QEventLoop* m_loop = nullptr;
    int m_requests = 0;
};

long evictions()
{
    rusage usage{};
    ::getrusage(RUSAGE_THREAD, &usage);
    return usage.ru_nivcsw;
}

struct Times
{
    std::vector<double> all;
    /// The worst that the kernel did not pause.
    double undisturbed = 0;
    int paused = 0;
    /// The first calls after the thread slept.
    std::vector<double> first;
    double refused = 0;
};

void recordSome(Collector& collector, Times& times)
{
    for (int i = 0; i < together; ++i) {
        const long before = evictions();
        bool accepted = false;
        const double took = timeOf([&] {
            const auto permit = collector.permit(Category::Census);
            accepted = permit && collector.record(*permit, tenAttributes(i));
        });
        times.refused += accepted ? 0 : 1;
        times.all.push_back(took / 1000);
        if (i == 0)
            times.first.push_back(took / 1000);
        if (evictions() == before)
            times.undisturbed = std::max(times.undisturbed, took / 1000);
        else
            ++times.paused;
    }
}

std::vector<Figure> figuresOf(const std::vector<Times>& all, int requests)
{
    const auto medianOf = [&all](auto figure) {
        std::vector<double> figures;
        std::transform(all.begin(), all.end(), std::back_inserter(figures), figure);
        return median(figures);
    };
    const auto sumOf = [&all](auto figure) {
        return std::transform_reduce(all.begin(), all.end(), 0.0, std::plus(), figure);
    };
    const auto worst = [](const Times& times) { return quantile(times.all, 1); };
    const double ever = worst(*std::max_element(all.begin(), all.end(),
        [&worst](const Times& one, const Times& other) { return worst(one) < worst(other); }));
    return {{"tail, UI thread, p99.9",
                medianOf([](const Times& times) { return quantile(times.all, 0.999); }), "us", 10},
        {"tail, UI thread, worst of 20,000", medianOf(worst), "us", 200},
        {"tail, worst of all rounds", ever, "us", {}},
        {"tail, worst that the kernel did not pause",
            medianOf([](const Times& times) { return times.undisturbed; }), "us", {}},
        {"tail, first call after a pause, median",
            medianOf([](const Times& times) { return median(times.first); }), "us", {}},
        {"tail, calls the kernel paused", sumOf([](const Times& times) { return times.paused; }), "", {}},
        {"tail, uploads meanwhile", double(requests), "", 10 * rounds, Figure::Bound::AtLeast},
        {"tail, refused", sumOf([](const Times& times) { return times.refused; }), "", 0}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Folder folder;
    const SystemClock clock;
    Service service;
    const QUrl url = service.url();
    TelemetryThread telemetry(clock);
    telemetry.setHurried(true);
    telemetry.open(folder.files());
    if (!QTest::qWaitFor([&] { return telemetry.collector() != nullptr; }, patience))
        return 1;
    Terms terms = everything();
    terms.owner.endpoint = url.toString().toStdString();
    telemetry.collector()->obey(terms);
    telemetry.setTls({});
    telemetry.setTarget(url, true);
    telemetry.collector()->settle(std::chrono::milliseconds(patience));
    std::vector<Times> all(rounds);
    auto round = all.begin();
    for (Times& times : all)
        times.all.reserve(calls);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &telemetry, [&] {
        recordSome(*telemetry.collector(), *round);
        if (round->all.size() >= calls && ++round == all.end())
            QCoreApplication::quit();
    });
    timer.start(betweenCalls);
    QCoreApplication::exec();
    telemetry.close();
    return report(figuresOf(all, service.stop()), argc, argv);
}
