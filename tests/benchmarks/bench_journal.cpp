// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Durable events a second, 100,000 from record() to the journal's commit, against a loop that writes the same
// JSON by hand and inserts it into bare SQLite, a thousand rows a transaction. Rounds take turns.

#include "app/telemetry/identity.h"
#include "app/telemetry/sqlite.h"
#include "tests/benchmarks/measurement.h"

#include <cstdio>
#include <set>
#include <thread>

using namespace candor;
using namespace candor::bench;

namespace {

constexpr int events = 100'000;
constexpr int rounds = 5;
constexpr int rowsTogether = 1000;
/// Where the disk is so fast, the share is not all that counts.
constexpr double fastByHand = 500'000;
constexpr double fast = 300'000;
constexpr auto patience = std::chrono::minutes(2);
constexpr Journal::Limits roomy{2 * events, std::int64_t(1) << 30};

struct Round
{
    double perSecond = 0;
    std::size_t found = 0;
};

std::size_t countOf(Collector& collector)
{
    std::set<RecordUid> uids;
    for (const JournalRecord& record : collector.journal().queued(Category::Census))
        uids.insert(record.uid);
    return uids.size();
}

Round ours()
{
    const Folder folder;
    const SystemClock clock;
    Collector collector(folder.files(), clock, roomy);
    collector.obey(everything());
    collector.settle(patience);
    const auto permit = collector.permit(Category::Census);
    const double took = timeOf([&] {
        for (int i = 0; permit && i < events;)
            if (collector.record(*permit, tenAttributes(i)))
                ++i;
            else
                std::this_thread::yield(); // the ring is full
        collector.settle(patience);
    });
    return {events / (took / 1e9), countOf(collector)};
}

/// What a program would write that keeps its events in SQLite by itself.
int writeByHand(std::array<char, 4096>& out, int number)
{
    RecordUid uid;
    makeRandomUuid(uid);
    const std::string id = uuidText(uid);
    return std::snprintf(out.data(), out.size(),
        R"({"timeUnixNano":"%lld","eventName":"candor.census","attributes":[)"
        R"({"key":"log.record.uid","value":{"stringValue":"%s"}},)"
        R"({"key":"device.model.name","value":{"stringValue":"%s"}},)"
        R"({"key":"os.name","value":{"stringValue":"%s"}},{"key":"os.version","value":{"stringValue":"%s"}},)"
        R"({"key":"candor.user_language","value":{"stringValue":"%s"}},)"
        R"({"key":"candor.region","value":{"stringValue":"%s"}},)"
        R"({"key":"user.hash","value":{"stringValue":"%s"}},)"
        R"({"key":"app.installation.id","value":{"stringValue":"%s"}},)"
        R"({"key":"candor.sign_in.attempts","value":{"intValue":"%d"}},)"
        R"({"key":"candor.sign_in.failures","value":{"intValue":"%d"}},)"
        R"({"key":"os.version","value":{"stringValue":"%s"}}]})",
        1'700'000'000'000'000'000LL, id.c_str(), "ThinkPad X1 Carbon Gen 11", "Debian GNU/Linux",
        "12 (bookworm)", "pt-BR", "BR", "bf204bc5-8e76-38f0-80e5-cb26c438ee6c",
        "5f0c9b1e-7c1d-4a53-9a0e-3f6f0d1c2b3a", 12 + number % 7, number % 3, "6.1.0-18-amd64");
}

double bare()
{
    const Folder folder;
    sqlite::Database db;
    db.open(folder.file("bare"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    db.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE records(id INTEGER PRIMARY "
               "KEY, bytes BLOB)");
    std::array<char, 4096> bytes;
    sqlite::Statement insert(db.get(), "INSERT INTO records(bytes) VALUES(?)");
    const double took = timeOf([&] {
        for (int i = 0; i < events; ++i) {
            if (i % rowsTogether == 0)
                db.execute("BEGIN");
            const int size = writeByHand(bytes, i);
            insert.bindBlob({bytes.data(), static_cast<std::size_t>(size)}).run();
            if (i % rowsTogether == rowsTogether - 1)
                db.execute("COMMIT");
        }
    });
    return insert.ok() ? events / (took / 1e9) : 0;
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<double> mine;
    std::vector<double> theirs;
    std::vector<double> ratios;
    std::size_t found = events;
    for (int round = 0; round < rounds; ++round) {
        const Round one = ours();
        mine.push_back(one.perSecond);
        theirs.push_back(bare());
        ratios.push_back(100 * mine.back() / theirs.back());
        found = std::min(found, one.found);
    }
    const std::optional<double> least = median(theirs) >= fastByHand ? std::optional(fast) : std::nullopt;
    return report(
        {{"durable events", median(mine), "/s", least, Figure::Bound::AtLeast},
            {"bare SQLite by hand", median(theirs), "/s", {}},
            {"durable events / bare SQLite by hand", median(ratios), "%", 60, Figure::Bound::AtLeast},
            {"durable events found, of 100,000", double(found), "", events, Figure::Bound::AtLeast}},
        argc, argv);
}
