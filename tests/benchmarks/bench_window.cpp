// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// From the start of the program to the window's first paint, and the most memory it ever took, against an
// empty window of the same size in a program that has Qt Widgets and nothing else; and from the click on the
// gear to the first paint of the options, for the first time in a process and later. Every start and every
// first time is a process of its own, and the two kinds of start take turns.

#include "tests/benchmarks/clientprocess.h"
#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/memoryreport.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>

#include <cstdio>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr int rounds = 15;
constexpr int firstOpenings = 9;
constexpr int openings = 6; // in each of these processes

int runCandor(int argc, char** argv)
{
    const QApplication application(argc, argv);
    qint64 painted = 0;
    const PaintWatch watch(QStringLiteral("mainWindow"), [&painted] { painted = steadyTime(); });
    // Its memory is measured when it has opened its files, too.
    const auto shown = [](DesktopClient& client, MainWindow&) {
        QObject::connect(&client, &DesktopClient::ready, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    return runClient(
        QString::fromLocal8Bit(argv[3]), {}, shown, [&] { tellPainted(startedAt(argv), painted); });
}

/// Clicks the gear again and again, each time the last dialog is gone, and prints how long each took to show,
/// in milliseconds.
class Openings : public QObject
{
public:
    explicit Openings(MainWindow& window)
        : m_window(window)
    {
    }

    void next()
    {
        if (m_count++ == openings)
            return QCoreApplication::quit();
        m_watch = std::make_unique<PaintWatch>(QStringLiteral("optionsDialog"), [this] { painted(); });
        m_clicked = steadyTime();
        m_window.findChild<QAbstractButton*>(QStringLiteral("gearButton"))->click();
    }

private:
    void painted()
    {
        std::printf("%.6f ", double(steadyTime() - m_clicked) / 1e6);
        auto* dialog = m_window.findChild<QDialog*>(QStringLiteral("optionsDialog"));
        connect(dialog, &QObject::destroyed, this, &Openings::next, Qt::QueuedConnection);
        dialog->reject();
    }

    MainWindow& m_window;
    std::unique_ptr<PaintWatch> m_watch;
    qint64 m_clicked = 0;
    int m_count = 0;
};

int runOptions(int argc, char** argv)
{
    const QApplication application(argc, argv);
    std::unique_ptr<Openings> all;
    const auto shown = [&all](DesktopClient& client, MainWindow& window) {
        all = std::make_unique<Openings>(window);
        QObject::connect(&client, &DesktopClient::ready, all.get(), &Openings::next, Qt::QueuedConnection);
    };
    return runClient(QString::fromLocal8Bit(argv[3]), {}, shown, [&all] { all.reset(); });
}

/// The numbers that the program prints in that mode; none where it failed.
std::vector<double> measure(const QString& mode, const Folder& folder, const QString& program = {})
{
    QProcess process;
    run(process, mode, {QString::fromStdString(folder.file("home"))}, program);
    std::vector<double> numbers;
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return numbers;
    for (const QByteArray& word : process.readAllStandardOutput().simplified().split(' '))
        numbers.push_back(word.toDouble());
    return numbers;
}

struct Starts
{
    std::vector<double> times;
    std::vector<double> sizes;

    bool add(const std::vector<double>& measured)
    {
        if (measured.size() != 2)
            return false;
        times.push_back(measured[0] / 1000);
        sizes.push_back(measured[1] / 1024);
        return true;
    }
};

struct OpeningTimes
{
    std::vector<double> first;
    std::vector<double> later;

    bool add(const std::vector<double>& measured)
    {
        if (measured.size() != openings)
            return false;
        first.push_back(measured.front());
        later.insert(later.end(), measured.begin() + 1, measured.end());
        return true;
    }
};

int measureAll(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Folder folder;
    Starts empty;
    Starts ours;
    const QString bare = QCoreApplication::applicationDirPath() + QStringLiteral("/probes/probe_window");
    measure(QStringLiteral("candor"), folder); // makes the files; and the disk's cache is warm for both
    for (int round = 0; round < rounds; ++round)
        if (!empty.add(measure(QStringLiteral("empty"), folder, bare))
            || !ours.add(measure(QStringLiteral("candor"), folder)))
            return 1;
    OpeningTimes options;
    for (int process = 0; process < firstOpenings; ++process)
        if (!options.add(measure(QStringLiteral("options"), folder)))
            return 1;
    const double start = median(ours.times);
    const double size = median(ours.sizes);
    return report(
        {{"start to first paint", start, "ms", {}},
            {"start to first paint, empty window", median(empty.times), "ms", {}},
            {"start / empty window", start / median(empty.times), "x", 1.6}, {"peak memory", size, "MiB", {}},
            {"peak memory, empty window", median(empty.sizes), "MiB", {}},
            {"peak memory / empty window", size / median(empty.sizes), "x", 2.0},
            {"gear click to options, first time", median(options.first), "ms", 16},
            {"gear click to options, later", median(options.later), "ms", 16}},
        argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArray mode(argc > 3 ? argv[1] : "");
    if (mode == "candor")
        return runCandor(argc, argv);
    if (mode == "options")
        return runOptions(argc, argv);
    return measureAll(argc, argv);
}
