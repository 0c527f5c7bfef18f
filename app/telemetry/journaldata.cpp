// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/journaldata.h"

#include "app/telemetry/checksum.h"
#include "app/telemetry/encoder.h"

#include <algorithm>

namespace candor {

namespace {

using Lock = std::lock_guard<std::mutex>;

WallTime wallTime(std::int64_t milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}
std::int64_t number(Category category)
{
    return static_cast<std::int64_t>(indexOf(category));
}
bool isEpoch(std::int64_t number)
{
    return number >= 0 && number < epochLimit;
}
std::string_view view(const RecordUid& uid)
{
    return {reinterpret_cast<const char*>(uid.data()), uid.size()};
}

} // namespace

std::int64_t checksumOfRow(Category category, std::int64_t epoch, std::int64_t recorded, std::string_view uid,
    std::string_view bytes)
{
    const std::array<std::int64_t, 3> numbers{number(category), epoch, recorded};
    const std::string_view head(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
    return std::bit_cast<std::int64_t>(checksumOf(bytes, checksumOf(uid, checksumOf(head, 0))));
}

Journal::Private::Private(std::string path, const Clock& time, Limits bounds)
    : clock(time)
    , limits(bounds)
    , file(std::move(path), bounds)
{
}

bool Journal::Private::open()
{
    opened = file.open();
    bool isLoaded = opened != Opened::Unavailable && load();
    // Here, too, what cannot be read now may be read in a moment.
    if (opened != Opened::Unavailable && !isLoaded) {
        opened = file.open();
        isLoaded = opened != Opened::Unavailable && load();
    }
    if (opened != Opened::Unavailable && !isLoaded) {
        opened = file.replace();
        if (opened != Opened::Unavailable && !load())
            opened = Opened::Unavailable;
    }
    // An erasure that was cut short may have left its bytes in the log file.
    isLogStale = opened == Opened::Existing && file.access() == Access::ReadWrite && !file.truncateLog();
    if (opened != Opened::Unavailable && rescued && !restore())
        opened = Opened::Unavailable;
    return opened != Opened::Unavailable;
}

bool Journal::Private::isReady()
{
    return opened != Opened::Unavailable || open();
}

JournalView Journal::Private::view() const
{
    const Lock lock(viewMutex);
    return known;
}

bool Journal::Private::load()
{
    JournalView loaded;
    sqlite::Statement owner(file.db().get(), "SELECT account, endpoint FROM owner");
    if (!owner.step())
        return false;
    loaded.owner = {std::string(owner.bytes(0)), std::string(owner.bytes(1))};
    for (Category category : allCategories)
        if (!loadCategory(category, loaded.categories[indexOf(category)]))
            return false;
    for (const Receipt& receipt : readReceipts())
        loaded.categories[indexOf(receipt.category)].status.lastReceipt = receipt;
    room = 0;
    const Lock lock(viewMutex);
    // An epoch that could not be written still counts.
    for (std::size_t i = 0; i < categoryCount; ++i)
        loaded.categories[i].epoch = std::max(loaded.categories[i].epoch, known.categories[i].epoch);
    known = loaded;
    return true;
}

bool Journal::Private::loadCategory(Category category, CategoryState& state)
{
    sqlite3* db = file.db().get();
    sqlite::Statement row(db,
        "SELECT epoch, erased, sent, dropped, last_sent, failures, next_attempt FROM categories WHERE "
        "category=?");
    if (!row.bind(number(category)).step() || !isEpoch(row.integer(0)) || !isEpoch(row.integer(1)))
        return false;
    state.epoch = static_cast<std::uint32_t>(row.integer(0));
    state.erased = static_cast<std::uint32_t>(row.integer(1));
    state.status.sent = row.integer(2);
    state.status.dropped = row.integer(3);
    if (!row.isNull(4))
        state.status.lastSent = wallTime(row.integer(4));
    state.attempt = {static_cast<int>(row.integer(5)), wallTime(row.integer(6))};
    UidIndex& uids = index[indexOf(category)];
    uids.clear();
    sqlite::Statement records(db, sqlite::joined({"SELECT id, uid FROM ", recordsTable(category)}));
    while (records.step()) {
        RecordUid uid{};
        const std::string_view bytes = records.bytes(1);
        std::copy_n(bytes.begin(), std::min(bytes.size(), uid.size()), uid.begin());
        uids[uid] = records.integer(0);
    }
    state.status.queued = static_cast<std::int64_t>(uids.size());
    state.sentRows = file.db().integer(sqlite::joined({"SELECT count(*) FROM ", sentTable(category)}));
    return records.ok() && state.sentRows >= 0;
}

std::vector<Receipt> Journal::Private::readReceipts()
{
    std::vector<Receipt> all;
    sqlite::Statement rows(file.db().get(),
        "SELECT category, count, at FROM receipts WHERE category BETWEEN 0 AND 3 ORDER BY id");
    while (rows.step())
        all.push_back({static_cast<Category>(rows.integer(0)), rows.integer(1), wallTime(rows.integer(2))});
    brokenReads += rows.ok() ? 0 : 1;
    return all;
}

bool Journal::Private::finish(sqlite::Transaction& transaction, bool good)
{
    if (good && transaction.commit()) {
        const Lock lock(viewMutex);
        for (std::size_t i = 0; i < categoryCount; ++i)
            known.categories[i].status.queued = static_cast<std::int64_t>(index[i].size());
        return true;
    }
    if (transaction.isOpen()) {
        file.db().execute("ROLLBACK");
        // What is kept in memory would be wrong: nothing goes on before it has been read anew.
        if (!load())
            opened = Opened::Unavailable;
    }
    return false;
}

bool Journal::Private::insert(const std::vector<JournalRecord>& records)
{
    std::array<std::unique_ptr<sqlite::Statement>, categoryCount> statements;
    room = 0;
    for (const JournalRecord& record : records) {
        const std::size_t i = indexOf(record.category);
        if (record.epoch < known.categories[i].epoch || index[i].contains(record.uid))
            continue;
        if (!makeRoom(record)) {
            if (!countUp(record.category, 0, 1, std::nullopt))
                return false;
        } else if (!insertOne(record, statements)) {
            return false;
        }
    }
    return true;
}

bool Journal::Private::insertOne(
    const JournalRecord& record, std::array<std::unique_ptr<sqlite::Statement>, categoryCount>& statements)
{
    auto& statement = statements[indexOf(record.category)];
    if (!statement)
        statement = std::make_unique<sqlite::Statement>(file.db().get(),
            sqlite::joined({"INSERT INTO ", recordsTable(record.category),
                "(epoch, recorded, uid, bytes, checksum) VALUES(?,?,?,?,?)"}));
    const std::string_view uid = candor::view(record.uid);
    const std::int64_t recorded = record.recorded.time_since_epoch().count();
    statement->bind(record.epoch).bind(recorded).bindBlob(uid).bindBlob(record.bytes);
    statement->bind(checksumOfRow(record.category, record.epoch, recorded, uid, record.bytes));
    if (!statement->run())
        return false;
    index[indexOf(record.category)][record.uid] = sqlite3_last_insert_rowid(file.db().get());
    return true;
}

std::int64_t Journal::Private::total() const
{
    std::size_t all = 0;
    for (const UidIndex& uids : index)
        all += uids.size();
    return static_cast<std::int64_t>(all);
}

bool Journal::Private::makeRoom(const JournalRecord& record)
{
    // A record alone may take a page that another half fills.
    const auto cost = static_cast<std::int64_t>(record.bytes.size()) * 3 / 2 + 512;
    constexpr std::array order{
        Category::Usage, Category::ImprovementProgram, Category::ErrorReporting, Category::Census};
    auto victim = order.begin();
    while (total() >= limits.records || room < cost) {
        room = (file.pageCap() - file.usedPages()) * 4096;
        if (total() < limits.records && room >= cost)
            break;
        while (*victim != record.category && index[indexOf(*victim)].empty())
            ++victim;
        if (index[indexOf(*victim)].empty())
            return false;
        if (!evict(*victim, std::min<std::int64_t>(8, 1 + limits.records / 256)))
            return false;
    }
    room -= cost;
    return true;
}

bool Journal::Private::evict(Category category, std::int64_t rows)
{
    sqlite::Statement oldest(file.db().get(),
        sqlite::joined({"DELETE FROM ", recordsTable(category), " WHERE id IN (SELECT id FROM ",
            recordsTable(category), " ORDER BY id LIMIT ?) RETURNING uid"}));
    oldest.bind(rows);
    std::int64_t count = 0;
    while (oldest.step()) {
        RecordUid uid{};
        const std::string_view bytes = oldest.bytes(0);
        std::copy_n(bytes.begin(), std::min(bytes.size(), uid.size()), uid.begin());
        index[indexOf(category)].erase(uid);
        ++count;
    }
    return oldest.ok() && count > 0 && countUp(category, 0, count, std::nullopt);
}

bool Journal::Private::countUp(
    Category category, std::int64_t sent, std::int64_t dropped, std::optional<WallTime> when)
{
    sqlite::Statement update(file.db().get(),
        "UPDATE categories SET sent=sent+?, dropped=dropped+?, last_sent=coalesce(?,last_sent) WHERE "
        "category=?");
    update.bind(sent).bind(dropped);
    when ? update.bind(when->time_since_epoch().count()) : update.bindNull();
    if (!update.bind(number(category)).run())
        return false;
    const Lock lock(viewMutex);
    CategoryStatus& status = known.categories[indexOf(category)].status;
    status.sent += sent;
    status.dropped += dropped;
    if (when)
        status.lastSent = when;
    return true;
}

bool Journal::Private::removeRecords(const Batch& batch)
{
    UidIndex& uids = index[indexOf(batch.category)];
    std::vector<std::int64_t> ids;
    for (const JournalRecord& record : batch.records)
        if (const auto found = uids.find(record.uid); found != uids.end()) {
            ids.push_back(found->second);
            uids.erase(found);
        }
    // Without a condition SQLite frees, and so overwrites, the table's pages as a whole.
    if (uids.empty())
        return file.db().execute(sqlite::joined({"DELETE FROM ", recordsTable(batch.category)})) == SQLITE_OK;
    std::sort(ids.begin(), ids.end());
    return removeRows(batch.category, ids);
}

bool Journal::Private::removeRows(Category category, const std::vector<std::int64_t>& ids)
{
    // Neighbours together: that is one statement for nearly every batch.
    sqlite::Statement remove(file.db().get(),
        sqlite::joined({"DELETE FROM ", recordsTable(category), " WHERE id BETWEEN ? AND ?"}));
    for (std::size_t from = 0, to = 0; from < ids.size(); from = to) {
        for (to = from + 1; to < ids.size() && ids[to] == ids[to - 1] + 1;)
            ++to;
        if (!remove.bind(ids[from]).bind(ids[to - 1]).run())
            return false;
    }
    return remove.ok();
}

Journal::Private::Rows Journal::Private::read(
    Category category, std::uint32_t fromEpoch, std::size_t maxBytes, std::size_t maxRecords)
{
    Rows read;
    std::size_t size = 0;
    sqlite::Statement rows(file.db().get(),
        sqlite::joined({"SELECT epoch, recorded, uid, bytes, checksum, id FROM ", recordsTable(category),
            " WHERE epoch>=? ORDER BY id"}));
    rows.bind(fromEpoch);
    while (read.records.size() < maxRecords && rows.step()) {
        JournalRecord record{category, static_cast<std::uint32_t>(rows.integer(0)), {},
            wallTime(rows.integer(1)), std::string(rows.bytes(3))};
        const std::string_view uid = rows.bytes(2);
        std::copy_n(uid.begin(), std::min(uid.size(), record.uid.size()), record.uid.begin());
        const bool isSound
            = checksumOfRow(category, rows.integer(0), rows.integer(1), uid, record.bytes) == rows.integer(4);
        const std::size_t length = isSound ? encodedSize(record) : 0;
        if (length == 0) {
            read.lost.push_back(rows.integer(5));
            continue;
        }
        size += length + 1;
        if (!read.records.empty() && (size > maxBytes || record.epoch != read.records.front().epoch))
            break;
        read.records.push_back(std::move(record));
    }
    brokenReads += rows.ok() ? 0 : 1;
    return read;
}

bool Journal::Private::giveUp(Category category, const std::vector<std::int64_t>& ids)
{
    sqlite::Transaction transaction(file.db());
    const bool removed = transaction.isOpen() && removeRows(category, ids);
    // By id: their uids may be what was damaged.
    if (removed)
        std::erase_if(index[indexOf(category)],
            [&](const auto& entry) { return std::ranges::binary_search(ids, entry.second); });
    return finish(
        transaction, removed && countUp(category, 0, static_cast<std::int64_t>(ids.size()), std::nullopt));
}

bool Journal::Private::drop(const Batch& batch)
{
    sqlite::Transaction transaction(file.db());
    return finish(transaction,
        transaction.isOpen() && removeRecords(batch)
            && countUp(batch.category, 0, static_cast<std::int64_t>(batch.records.size()), std::nullopt));
}

} // namespace candor
