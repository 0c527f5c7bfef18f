// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Durable records a second, against bare SQLite inserts of the same JSON bytes in transactions of the same
// size.

#include "app/telemetry/encoder.h"
#include "app/telemetry/identity.h"
#include "app/telemetry/sqlite.h"
#include "tests/benchmarks/measurement.h"

using namespace candor;
using namespace candor::bench;

namespace {

using Steady = std::chrono::steady_clock;
constexpr int batches = 12;
constexpr int batchSize = 300;

std::vector<JournalRecord> makeBatch()
{
    std::vector<JournalRecord> records;
    std::array<char, maxRecordBytes> bytes;
    for (int i = 0; i < batchSize; ++i) {
        JournalRecord record;
        makeRandomUuid(record.uid);
        const std::size_t size = encode(tenAttributes(), WallTime{}, record.uid, bytes);
        record.bytes.assign(bytes.data(), size);
        records.push_back(std::move(record));
    }
    return records;
}

template <typename Write>
double perSecond(const std::vector<std::vector<JournalRecord>>& work, Write write)
{
    const auto start = Steady::now();
    for (const auto& records : work)
        write(records);
    return batches * batchSize / std::chrono::duration<double>(Steady::now() - start).count();
}

double bare(const Folder& folder, const std::vector<std::vector<JournalRecord>>& work, int round)
{
    sqlite::Database db;
    db.open(folder.file("bare" + std::to_string(round)), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    db.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE records(id INTEGER PRIMARY "
               "KEY, bytes BLOB)");
    return perSecond(work, [&db](const std::vector<JournalRecord>& records) {
        sqlite::Statement insert(db.get(), "INSERT INTO records(bytes) VALUES(?)");
        db.execute("BEGIN");
        for (const JournalRecord& record : records)
            insert.bindBlob(record.bytes).run();
        db.execute("COMMIT");
    });
}

} // namespace

int main(int argc, char** argv)
{
    const Folder folder;
    const SystemClock clock;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int round = 0; round < 11; ++round) {
        std::vector<std::vector<JournalRecord>> work;
        for (int i = 0; i < batches; ++i)
            work.push_back(makeBatch());
        Journal journal(folder.file("journal" + std::to_string(round)), clock);
        ours.push_back(perSecond(work, [&journal](const auto& records) { journal.add(records); }));
        theirs.push_back(bare(folder, work, round));
        ratios.push_back(100 * ours.back() / theirs.back());
    }
    return report(
        {{"journal", median(ours), "records/s", {}}, {"bare SQLite", median(theirs), "records/s", {}},
            {"journal / bare SQLite", median(ratios), "%", 60, Figure::Bound::AtLeast}},
        argc, argv);
}
