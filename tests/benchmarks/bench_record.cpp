// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What recording costs: while off against a relaxed atomic load and a branch, while on against copying the
// event's bytes.

#include "app/telemetry/encoder.h"
#include "tests/benchmarks/measurement.h"

#include <cstring>
#include <functional>
#include <thread>

using namespace candor;
using namespace candor::bench;

namespace {

using Steady = std::chrono::steady_clock;

template <typename Value>
void keep(const Value& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// In nanoseconds.
template <typename Call>
double timeOf(Call call)
{
    const auto start = Steady::now();
    call();
    return std::chrono::duration<double, std::nano>(Steady::now() - start).count();
}

[[gnu::noinline]] std::uint64_t loadAndBranch(const std::atomic<std::uint64_t>& word, int times)
{
    std::uint64_t taken = 0;
    for (int i = 0; i < times; ++i) {
        if (word.load(std::memory_order_relaxed) != 0)
            keep(++taken);
        asm volatile("" : : : "memory");
    }
    return taken;
}

[[gnu::noinline]] std::uint64_t recordWhileOff(Collector& collector, const Event& event, int times)
{
    std::uint64_t taken = 0;
    for (int i = 0; i < times; ++i) {
        if (const auto permit = collector.permit(Category::Census))
            taken += collector.record(*permit, event);
        asm volatile("" : : : "memory");
    }
    return taken;
}

/// Off: interleaved rounds, so that whatever else the machine does hits both alike.
std::vector<Figure> whileOff(Collector& collector)
{
    constexpr int times = 100'000;
    const std::atomic<std::uint64_t> word = 0;
    const CensusEvent event = tenAttributes();
    std::vector<double> limit;
    std::vector<double> off;
    for (int round = 0; round < 201; ++round) {
        limit.push_back(timeOf([&] { keep(loadAndBranch(word, times)); }) / times);
        off.push_back(timeOf([&] { keep(recordWhileOff(collector, event, times)); }) / times);
    }
    return {{"record off", median(off), "ns", {}}, {"atomic load and branch", median(limit), "ns", {}},
        {"record off / atomic load and branch", median(off) / median(limit), "x", 1.5}};
}

/// The times of single calls, a handful between rests, as a program records: the ring is never full.
void recordSome(Collector& collector, const Permit& permit, std::vector<double>& times)
{
    for (int i = 0; i < 20'000; ++i) {
        const CensusEvent event = tenAttributes();
        const auto start = Steady::now();
        const bool accepted = collector.record(permit, event);
        const std::chrono::duration<double, std::nano> took = Steady::now() - start;
        if (accepted)
            times.push_back(took.count());
        if (i % 500 == 499)
            collector.settle(std::chrono::seconds(10));
    }
}

double medianOn(Collector& collector, int threads)
{
    const auto permit = collector.permit(Category::Census);
    std::vector<std::vector<double>> times(static_cast<std::size_t>(threads));
    std::vector<std::thread> all;
    for (auto& own : times)
        all.emplace_back([&] { recordSome(collector, *permit, own); });
    for (std::thread& thread : all)
        thread.join();
    std::vector<double> merged;
    for (const auto& own : times)
        merged.insert(merged.end(), own.begin(), own.end());
    return median(merged);
}

double copying()
{
    std::array<char, maxRecordBytes> bytes;
    const std::size_t size = encode(tenAttributes(), WallTime{}, RecordUid{}, bytes);
    std::vector<char> to(4 * 1024 * 1024);
    std::size_t at = 0;
    std::vector<double> times;
    for (int i = 0; i < 20'000; ++i) {
        const auto start = Steady::now();
        std::memcpy(to.data() + at, bytes.data(), size);
        keep(to);
        times.push_back(std::chrono::duration<double, std::nano>(Steady::now() - start).count());
        at = (at + size) % (to.size() - maxRecordBytes);
    }
    return median(times);
}

} // namespace

int main(int argc, char** argv)
{
    const Folder folder;
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    std::vector<Figure> figures = whileOff(collector);
    collector.obey(everything());
    collector.settle(std::chrono::seconds(10));
    const double one = medianOn(collector, 1);
    const double two = medianOn(collector, 2);
    const double copy = copying();
    figures.push_back({"record on, one thread", one, "ns", 400});
    figures.push_back({"record on, two threads", two, "ns", 700});
    figures.push_back({"copying the event's bytes", copy, "ns", {}});
    figures.push_back({"record on / copying", one / copy, "x", {}});
    return report(figures, argc, argv);
}
