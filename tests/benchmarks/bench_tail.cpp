// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Single calls of record() on the UI thread while the worker commits and the uploader sends what was
// committed: 20,000 of them, a few every few milliseconds. Where the kernel gave the processor to somebody
// else in the middle of a call, that is told apart: it says nothing about the call.

#include "app/client/telemetrythread.h"
#include "tests/benchmarks/measurement.h"
#include "tests/support/scriptedpool.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

#include <future>
#include <thread>

using namespace candor;
using namespace candor::bench;
using namespace candor::test;

namespace {

constexpr int calls = 20'000;
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
    std::vector<double> undisturbed;
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
            times.undisturbed.push_back(took / 1000);
    }
}

std::vector<Figure> figuresOf(const Times& times, int requests)
{
    return {{"tail, UI thread, p99.9", quantile(times.all, 0.999), "us", 10},
        {"tail, UI thread, worst", quantile(times.undisturbed, 1), "us", 200},
        {"tail, worst with the kernel's pauses", quantile(times.all, 1), "us", {}},
        {"tail, first call after a pause, median", median(times.first), "us", {}},
        {"tail, calls the kernel paused", double(times.all.size() - times.undisturbed.size()), "", {}},
        {"tail, uploads meanwhile", double(requests), "", 10, Figure::Bound::AtLeast},
        {"tail, refused", times.refused, "", 0}};
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
    Times times;
    times.all.reserve(calls);
    times.undisturbed.reserve(calls);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &telemetry, [&] {
        recordSome(*telemetry.collector(), times);
        if (times.all.size() >= calls)
            QCoreApplication::quit();
    });
    timer.start(betweenCalls);
    QCoreApplication::exec();
    telemetry.close();
    return report(figuresOf(times, service.stop()), argc, argv);
}
