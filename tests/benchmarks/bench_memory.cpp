// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What the collector adds to the memory of a program that has Qt Core and nothing else, each measured in a
// process of its own: resident at rest, and the most there ever was in a burst of 100,000 events.

#include "tests/benchmarks/measurement.h"

#include <QCoreApplication>
#include <QProcess>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr int rounds = 5;

/// The numbers that the program prints, in MiB; none where it failed.
std::vector<double> run(const QString& name, const QStringList& arguments = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/probes/") + name, arguments);
    std::vector<double> numbers;
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return numbers;
    for (const QByteArray& word : process.readAllStandardOutput().simplified().split(' '))
        numbers.push_back(word.toDouble() / 1024);
    return numbers;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<double> bare;
    std::vector<double> idle;
    std::vector<double> peak;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<double> without = run(QStringLiteral("probe_bare"));
        const Folder folder; // made here: what making one takes is not the collector's
        const std::vector<double> with
            = run(QStringLiteral("probe_memory"), {QString::fromStdString(folder.file({}))});
        if (without.size() != 2 || with.size() != 4)
            return 1;
        bare.push_back(without[0]);
        idle.push_back(with[0] - without[0]);
        peak.push_back(with[3] - without[1]);
    }
    return report({{"memory of a bare Qt Core program", median(bare), "MiB", {}},
                      {"memory at rest, over it", median(idle), "MiB", 2},
                      {"memory in a burst of 100,000, over it", median(peak), "MiB", 6}},
        argc, argv);
}
