// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// From asking the windowed client to quit to the end of its process, signed in, with 10,000 records pending
// and a service that is silent (it has accepted a request and never answers) or refuses (every connection is
// closed); and how many of them are there afterwards.

#include "tests/benchmarks/clientprocess.h"
#include "tests/benchmarks/measurement.h"
#include "tests/support/scriptedpool.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace candor;
using namespace candor::bench;
using namespace candor::test;

namespace {

constexpr int records = 10'000;
constexpr int rounds = 7;
constexpr auto patience = std::chrono::seconds(30);

Address account()
{
    return Address::parse(u"alice@contoso.test").value_or(Address());
}

int runUntilAsked(int argc, char** argv)
{
    const QApplication application(argc, argv);
    return runClient(QString::fromLocal8Bit(argv[3]), QUrl(QString::fromLocal8Bit(argv[4])),
        [](DesktopClient& client, MainWindow&) { client.signIn(account(), QStringLiteral("password")); });
}

/// Fills the journal and the ring, and goes at once: how long that takes, in milliseconds.
double fill(const Folder& folder, const QUrl& service)
{
    const SystemClock clock;
    auto collector = std::make_unique<Collector>(folder.files(), clock);
    Terms terms = everything();
    terms.owner = {account().key().toStdString(), originOf(service).toString().toStdString()};
    collector->obey(terms);
    collector->settle(patience);
    const auto permit = collector->permit(Category::Census);
    for (int i = 0; permit && i < records;)
        if (collector->record(*permit, tenAttributes()))
            ++i;
        else
            std::this_thread::yield(); // the ring is full
    const qint64 start = steadyTime();
    collector.reset();
    return double(steadyTime() - start) / 1e6;
}

std::set<RecordUid> pending(const Folder& folder)
{
    const SystemClock clock;
    Collector collector(folder.files(), clock);
    collector.settle(patience);
    std::set<RecordUid> found;
    for (const JournalRecord& record : collector.journal().queued(Category::Census))
        found.insert(record.uid);
    return found;
}

/// Plays the sign-in as often as it is asked to, and sends telemetry to itself, which it treats so.
void script(ScriptedPool& pool, ScriptedAnswer::Manner manner)
{
    pool.script("/user", {ScriptedPool::challenge(), ScriptedPool::user()});
    pool.script("/policies",
        {ScriptedAnswer::json(200,
            R"({"rel":"policies","_links":{"telemetry":{"href":")" + pool.url().toEncoded() + R"("}}})")});
    pool.script("/v1/logs", {ScriptedAnswer::of(manner)});
}

/// A refusal is remembered, and would keep the next round waiting.
void forgetFailures(const Folder& folder)
{
    const SystemClock clock;
    Journal journal(folder.files().journal, clock);
    for (Category category : allCategories)
        journal.setAttempt(category, {});
}

/// In milliseconds; nothing where the client did not come so far.
std::optional<double> exitTime(const Folder& folder, ScriptedPool& pool, ScriptedAnswer::Manner manner)
{
    script(pool, manner);
    forgetFailures(folder);
    const int signIns = pool.count("/policies");
    QProcess client;
    run(client, QStringLiteral("client"), {QString::fromStdString(folder.file("")), pool.url().toString()});
    const auto wait
        = [](const auto& until) { return QTest::qWaitFor(until, patience / std::chrono::milliseconds(1)); };
    // What the last client still had on its way when it went may be counted before this one has signed in.
    bool isSending = wait([&] { return pool.count("/policies") > signIns; });
    const int before = pool.count("/v1/logs");
    isSending = isSending && wait([&] { return pool.count("/v1/logs") > before; })
        && client.state() == QProcess::Running;
    const qint64 start = steadyTime();
    client.terminate();
    const bool isOver = client.waitForFinished();
    const double took = double(steadyTime() - start) / 1e6;
    return isSending && isOver && client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0
        ? std::optional(took)
        : std::nullopt;
}

struct Exits
{
    std::vector<double> silent;
    std::vector<double> refusing;
    double longest = 0;
};

std::optional<Exits> exits(const Folder& folder, ScriptedPool& pool)
{
    Exits all;
    for (int round = 0; round < rounds; ++round) {
        const auto silent = exitTime(folder, pool, ScriptedAnswer::Manner::Hang);
        const auto refusing = exitTime(folder, pool, ScriptedAnswer::Manner::Reset);
        if (!silent || !refusing)
            return std::nullopt;
        all.silent.push_back(*silent);
        all.refusing.push_back(*refusing);
        all.longest = std::max({all.longest, *silent, *refusing});
    }
    return all;
}

int measureAll(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Folder folder;
    ScriptedPool pool(std::nullopt);
    const double closing = fill(folder, pool.url());
    const std::set<RecordUid> before = pending(folder);
    const std::optional<Exits> all = exits(folder, pool);
    if (!all)
        return 1;
    const std::set<RecordUid> after = pending(folder);
    const auto kept = std::count_if(
        before.begin(), before.end(), [&after](const RecordUid& uid) { return after.contains(uid); });
    return report(
        {{"exit, endpoint silent", median(all->silent), "ms", 50},
            {"exit, endpoint refusing", median(all->refusing), "ms", 50},
            {"exit, longest of all", all->longest, "ms", 200},
            {"exit, closing the collector right after 10,000 records", closing, "ms", {}},
            {"exit, found afterwards of 10,000", double(kept), "", records, Figure::Bound::AtLeast}},
        argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    return argc > 4 && QByteArray(argv[1]) == "client" ? runUntilAsked(argc, argv) : measureAll(argc, argv);
}
