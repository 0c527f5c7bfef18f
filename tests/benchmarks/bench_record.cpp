// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What recording costs its caller: while off against a relaxed atomic load and a branch, while on against
// copying the event's bytes. Rounds take turns, so that whatever else the machine does hits all alike.

#include "app/telemetry/encoder.h"
#include "tests/benchmarks/allocations.h"
#include "tests/benchmarks/calls.h"

#include <cstring>
#include <thread>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr auto patience = std::chrono::seconds(30);
/// Calls timed as one, so that reading the clock does not count; and bursts between rests, as a program
/// records: the ring is never full.
constexpr int burst = 50;
constexpr int bursts = 8;

std::vector<Figure> whileOff(Collector& collector)
{
    constexpr int times = 20'000;
    const std::atomic<std::uint64_t> word = 0;
    const CensusEvent event = tenAttributes();
    std::vector<double> limit;
    std::vector<double> guarded;
    std::vector<double> full;
    const std::uint64_t before = allocations();
    for (int round = 0; round < 501; ++round) {
        limit.push_back(timeOf([&] { keep(loadAndBranch(word, times)); }) / times);
        guarded.push_back(timeOf([&] { keep(guardedCalls(collector, event, times)); }) / times);
        full.push_back(timeOf([&] { keep(fullCalls(collector, times)); }) / times);
    }
    // The three vectors have grown in between: what they ask for is known.
    std::vector<double> same;
    const std::uint64_t after = allocations();
    for (int round = 0; round < 501; ++round)
        same.push_back(0);
    const std::uint64_t own = 3 * (allocations() - after);
    return {{"off, guarded call", median(guarded), "ns", {}},
        {"off, an atomic load and a branch", median(limit), "ns", {}},
        {"off, guarded call / load and branch", median(guarded) / median(limit), "x", 1.5},
        {"off, full call with ten arguments", median(full), "ns", 10},
        {"off, allocations", double(after - before - own), "", 0}};
}

struct Times
{
    std::vector<double> calls;
    std::uint64_t allocated = 0;
    std::uint64_t refused = 0;
};

/// Lets threads begin each burst together. They spin: one that sleeps comes back when the other is done.
class Start
{
public:
    explicit Start(std::size_t threads)
        : m_threads(threads)
    {
    }
    void await()
    {
        const std::size_t round = m_arrived.fetch_add(1) / m_threads;
        while (m_arrived.load() < (round + 1) * m_threads) { }
    }

private:
    const std::size_t m_threads;
    std::atomic<std::size_t> m_arrived = 0;
};

void recordBursts(Collector& collector, Start& start, Times& times)
{
    std::array<double, bursts> measured{};
    const std::uint64_t before = allocations();
    for (double& one : measured) {
        start.await();
        one = timeOf([&] { times.refused += burst - fullCalls(collector, burst); }) / burst;
    }
    times.allocated += allocations() - before;
    times.calls.insert(times.calls.end(), measured.begin(), measured.end());
}

void recordOn(Collector& collector, std::vector<Times>& all)
{
    Start start(all.size());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < all.size(); ++i)
        others.emplace_back([&, &own = all[i]] { recordBursts(collector, start, own); });
    recordBursts(collector, start, all[0]);
    for (std::thread& other : others)
        other.join();
    collector.settle(patience);
}

/// The same bytes, into memory as large as the ring.
void copy(std::vector<double>& times, std::vector<char>& to, std::size_t& at)
{
    RecordBuffer bytes;
    const std::size_t size = pack(tenAttributes(), {1}, maxRecordBytes, bytes);
    for (int i = 0; i < bursts; ++i)
        times.push_back(timeOf([&] {
            for (int j = 0; j < burst; ++j) {
                std::memcpy(to.data() + at, bytes.data(), size);
                keep(to);
                at = (at + size) % (to.size() - maxRecordBytes);
            }
        }) / burst);
}

std::vector<double> merged(const std::vector<Times>& all)
{
    std::vector<double> calls;
    for (const Times& one : all)
        calls.insert(calls.end(), one.calls.begin(), one.calls.end());
    return calls;
}

std::vector<Figure> whileOn(Collector& collector)
{
    std::vector<Times> one(1);
    std::vector<Times> two(2);
    std::vector<double> copying;
    std::vector<char> to(4 * 1024 * 1024);
    std::size_t at = 0;
    for (int round = 0; round < 101; ++round) {
        recordOn(collector, one);
        recordOn(collector, two);
        copy(copying, to, at);
    }
    const std::uint64_t refused = one[0].refused + two[0].refused + two[1].refused;
    const std::uint64_t allocated = one[0].allocated + two[0].allocated + two[1].allocated;
    const double alone = median(merged(one));
    return {{"on, one thread", alone, "ns", 300}, {"on, two threads", median(merged(two)), "ns", 500},
        {"on, copying the record's bytes", median(copying), "ns", {}},
        {"on, one thread / copying", alone / median(copying), "x", {}},
        {"on, allocations", double(allocated), "", 0}, {"on, refused", double(refused), "", 0}};
}

} // namespace

int main(int argc, char** argv)
{
    const Folder folder;
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    std::vector<Figure> figures = whileOff(collector);
    collector.obey(everything());
    collector.settle(patience);
    const std::vector<Figure> on = whileOn(collector);
    figures.insert(figures.end(), on.begin(), on.end());
    return report(figures, argc, argv);
}
