// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Twenty thousand clients on five thousand open TLS connections to candor-service: first as many at a time as
// it takes without a word, then all at once, then a ban that is pushed to five thousand. Both programs share
// this computer's processors. `--small` is the same with a twenty-fifth of it, and without limits on time.

#include "tests/benchmarks/load/audience.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr int steadyAtATime = 50;

struct Size
{
    int clients = 20'000;
    int wanted = 5'000; ///< connections
    bool isTimed = true;
    int connections = wanted; ///< as many as there can be
};

Size sizeOf(const QStringList& arguments)
{
    Size size;
    if (arguments.contains(QStringLiteral("--small")))
        size = {800, 200, false};
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const auto room = static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1'000'000)) - 100;
    if (room >= size.wanted)
        return size;
    size.connections = room / steadyAtATime * steadyAtATime;
    std::fprintf(stderr, "only %d connections: `ulimit -n` allows no more\n", size.connections);
    return size;
}

/// Opens the rest of the connections one after the other; so many at a time are called.
void connectNext(Wires& wires, std::size_t& next, int& open, const LoadService& service)
{
    if (next >= wires.size())
        return;
    wires[next++]->connect(service.endpoint(), [&](bool isOpen) {
        open += isOpen ? 1 : 0;
        connectNext(wires, next, open, service);
    });
}

int openAll(boost::asio::io_context& loop, Wires& wires, LoadService& service)
{
    std::size_t next = 0;
    int open = 0;
    for (int i = 0; i < steadyAtATime; ++i)
        connectNext(wires, next, open, service);
    loop.run();
    return open;
}

std::optional<double> when(bool isTimed, double limit)
{
    return isTimed ? std::optional(limit) : std::nullopt;
}

/// Resident memory when a quarter of the clients had been served, and at the end.
struct Memory
{
    double early = 0;
    double late = 0;
};

void addSteady(std::vector<Figure>& figures, const Size& size, const Rush& rush, const Memory& memory)
{
    const double records = size.clients * Workload::perClient / rush.seconds();
    figures.push_back(
        {"load, records a second", records, "", when(size.isTimed, 5'000), Figure::Bound::AtLeast});
    figures.push_back({"load, p99 of a request, 50 at a time", quantile(rush.times(), 0.99), "ms",
        when(size.isTimed, 250)});
    figures.push_back({"load, memory of the service", memory.late, "MB", when(size.isTimed, 400)});
    figures.push_back({"load, memory grown over three quarters of it",
        std::max(0.0, memory.late - memory.early), "MB", when(size.isTimed, 8)});
    figures.push_back({"load, refusals", double(rush.refused()), "", 0});
}

void addStampede(std::vector<Figure>& figures, const Size& size, const Rush& rush)
{
    figures.push_back({"stampede, refused with 429 and a time to come again", double(rush.refused()), "",
        when(size.isTimed, 1), Figure::Bound::AtLeast});
    figures.push_back({"stampede, answered otherwise", double(rush.odd()), "", 0});
    figures.push_back(
        {"stampede, p99 of an answer", quantile(rush.times(), 0.99), "ms", when(size.isTimed, 2'000)});
    figures.push_back({"stampede, until all are served", rush.seconds(), "s", when(size.isTimed, 60)});
}

void addPush(std::vector<Figure>& figures, const Size& size, const Audience& audience)
{
    const auto all = static_cast<double>(size.wanted);
    figures.push_back(
        {"push, clients told", double(audience.told().size()), "", all, Figure::Bound::AtLeast});
    figures.push_back({"push, clients that read the ban", double(audience.obeying().size()), "", all,
        Figure::Bound::AtLeast});
    figures.push_back(
        {"push, until the last is told", quantile(audience.told(), 1), "ms", when(size.isTimed, 2'000)});
    figures.push_back({"push, until the last has read it", quantile(audience.obeying(), 1), "ms",
        when(size.isTimed, 2'000)});
}

void addStored(std::vector<Figure>& figures, const Stored& stored)
{
    figures.push_back({"load and stampede, records lost", double(stored.missing), "", 0});
    figures.push_back({"load and stampede, records doubled or wrong", double(stored.wrong), "", 0});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Size size = sizeOf(QCoreApplication::arguments());
    LoadService service;
    if (!service.isRunning())
        return 1;
    const Workload first(0, size.clients);
    const Workload second(size.clients, size.clients);
    boost::asio::io_context loop(1);
    Wires wires;
    for (int i = 0; i < size.connections; ++i)
        wires.push_back(std::make_unique<Wire>(loop, service.tls()));
    std::vector<Figure> figures{{"load, open connections", double(openAll(loop, wires, service)), "",
        double(size.wanted), Figure::Bound::AtLeast}};
    Memory memory;
    Rush steady(loop, wires, first, steadyAtATime);
    steady.run([&](int done) {
        if (done == size.clients / 4)
            memory.early = service.memory();
    });
    memory.late = service.memory();
    addSteady(figures, size, steady, memory);
    Rush stampede(loop, wires, second, size.connections);
    stampede.run();
    addStampede(figures, size, stampede);
    figures.push_back({"stampede, memory of the service", service.memory(), "MB", when(size.isTimed, 400)});
    addStored(figures, compare(service.records(), 2 * size.clients));
    Audience audience(loop, wires, service);
    if (audience.gather())
        audience.push();
    addPush(figures, size, audience);
    return report(figures, argc, argv);
}
