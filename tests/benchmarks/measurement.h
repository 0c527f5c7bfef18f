// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace candor::bench {

/// One figure and the limit it has to keep.
struct Figure
{
    enum class Bound { AtMost, AtLeast };
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> limit;
    Bound bound = Bound::AtMost;

    bool isKept() const;
};

/// Prints a line a figure, `name<TAB>value<TAB>unit<TAB>limit<TAB>ok|MISS` (or, with `--json`, one array); 1
/// where any was missed.
int report(const std::vector<Figure>& figures, int argc, char** argv);

double median(std::vector<double> values);
/// The value that the given share of all is not above: 0.5 is the median, 1 the largest.
double quantile(std::vector<double> values, double share);

/// Keeps the compiler from leaving out what made the value.
template <typename Value>
void keep(const Value& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// In nanoseconds.
template <typename Call>
double timeOf(Call call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count();
}

/// Nanoseconds that the calling thread has been computing, and the whole process.
double threadTime();
double processTime();

/// How many threads this process has, and how many sockets.
int threads();
int sockets();

/// A folder of its own that is gone afterwards, on the disk that the working directory is on.
class Folder
{
public:
    Folder();
    ~Folder();
    std::string file(const std::string& name) const { return m_path + "/" + name; }
    Collector::Files files() const { return {file("ring"), file("journal.sqlite")}; }

private:
    std::string m_path;
};

/// Terms under which everything is collected.
Terms everything();

/// The record that is measured: census with ten attributes, two of which differ from record to record.
inline CensusEvent tenAttributes(int number = 0)
{
    CensusEvent event;
    event.add<"device.model.name">("ThinkPad X1 Carbon Gen 11");
    event.add<"os.name">("Debian GNU/Linux");
    event.add<"os.version">("12 (bookworm)");
    event.add<"candor.user_language">("pt-BR");
    event.add<"candor.region">("BR");
    event.add<"user.hash">("bf204bc5-8e76-38f0-80e5-cb26c438ee6c");
    event.add<"app.installation.id">("5f0c9b1e-7c1d-4a53-9a0e-3f6f0d1c2b3a");
    event.add<"candor.sign_in.attempts">(12 + number % 7);
    event.add<"candor.sign_in.failures">(number % 3);
    event.add<"os.version">("6.1.0-18-amd64");
    return event;
}

} // namespace candor::bench
