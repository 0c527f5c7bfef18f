// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// How things leave the journal: by age, by limit, by withdrawal.

#include "app/telemetry/journaldata.h"

namespace candor {

namespace {
using Lock = std::lock_guard<std::mutex>;
std::int64_t number(Category category)
{
    return static_cast<std::int64_t>(indexOf(category));
}
constexpr int keptReceipts = 100;
} // namespace

bool Journal::Private::keepSent(Category category, const SentRequest& request)
{
    const std::string table = sentTable(category);
    sqlite::Statement again(file.db().get(),
        sqlite::joined({"UPDATE ", table, " SET at=?, status=? WHERE id=(SELECT max(id) FROM ", table,
            ") AND status<>200 AND body=?"}));
    again.bind(request.when.time_since_epoch().count()).bind(request.status).bindBlob(request.body);
    if (!again.run())
        return false;
    if (sqlite3_changes(file.db().get()) > 0)
        return true;
    sqlite::Statement insert(
        file.db().get(), sqlite::joined({"INSERT INTO ", table, "(at, status, body, size) VALUES(?,?,?,?)"}));
    const std::int64_t size = std::max(request.size, static_cast<std::int64_t>(request.body.size()));
    insert.bind(request.when.time_since_epoch().count())
        .bind(request.status)
        .bindBlob(request.body)
        .bind(size);
    if (!insert.run())
        return false;
    {
        const Lock lock(viewMutex);
        ++known.categories[indexOf(category)].sentRows;
    }
    return trimSent(category);
}

bool Journal::Private::trimSent(Category last)
{
    // Whatever somebody wrote into the columns: a sum that SQLite can make, of no less than is there, and of
    // no more rows than can be looked at.
    std::string rows;
    for (Category category : allCategories)
        rows += (rows.empty() ? "" : " UNION ALL ") + ("SELECT " + std::to_string(indexOf(category)))
            + " AS category, id, at, min(max(512, size, CASE typeof(body) WHEN 'blob' THEN length(body) ELSE"
              " length(CAST(body AS BLOB)) END), 1<<30) AS cost FROM "
            + sentTable(category);
    const std::int64_t all = file.db().integer("SELECT coalesce(sum(cost),0) FROM (" + rows + ")");
    if (all >= 0 && all <= limits.sentBytes)
        return true;
    // What has just been added comes first, whatever its clock says: it is about to leave.
    const std::string beyond
        = " WHERE id IN (SELECT id FROM (SELECT category, id, sum(cost) OVER (ORDER BY category="
        + std::to_string(indexOf(last))
        + " AND id=last_insert_rowid() DESC, at DESC, category, id DESC) AS total FROM (" + rows
        + ")) WHERE category=? AND total>?)";
    for (Category category : allCategories) {
        sqlite::Statement remove(
            file.db().get(), sqlite::joined({"DELETE FROM ", sentTable(category), beyond}));
        if (!remove.bind(number(category)).bind(limits.sentBytes).run())
            return false;
        const Lock lock(viewMutex);
        known.categories[indexOf(category)].sentRows -= sqlite3_changes(file.db().get());
    }
    return true;
}

bool Journal::Private::expireNow()
{
    const WallTime now = clock.now();
    if (!bringBack(now))
        return false;
    if (!index[indexOf(Category::ErrorReporting)].empty()) {
        const std::int64_t before = (now - limits.errorReportAge).time_since_epoch().count();
        const std::string table = recordsTable(Category::ErrorReporting);
        const std::int64_t old = file.db().integer(
            sqlite::joined({"SELECT count(*) FROM ", table, " WHERE recorded<", std::to_string(before)}));
        if (old < 0)
            return false;
        sqlite::Statement remove(
            file.db().get(), sqlite::joined({"DELETE FROM ", table, " WHERE recorded<? RETURNING uid"}));
        remove.bind(before);
        while (old > 0 && remove.step()) {
            RecordUid uid{};
            const std::string_view bytes = remove.bytes(0);
            std::copy_n(bytes.begin(), std::min(bytes.size(), uid.size()), uid.begin());
            index[indexOf(Category::ErrorReporting)].erase(uid);
        }
        if (!remove.ok() || (old > 0 && !countUp(Category::ErrorReporting, 0, old, std::nullopt)))
            return false;
        if (old > 0)
            isLogStale = true;
    }
    for (Category category : allCategories) {
        if (known.categories[indexOf(category)].sentRows == 0)
            continue;
        sqlite::Statement remove(
            file.db().get(), sqlite::joined({"DELETE FROM ", sentTable(category), " WHERE at<?"}));
        if (!remove.bind((now - limits.sentAge).time_since_epoch().count()).run())
            return false;
        const int old = sqlite3_changes(file.db().get());
        if (old > 0)
            isLogStale = true;
        const Lock lock(viewMutex);
        known.categories[indexOf(category)].sentRows -= old;
    }
    return true;
}

bool Journal::Private::bringBack(WallTime now)
{
    const std::int64_t latest = now.time_since_epoch().count();
    for (Category category : allCategories) {
        if (known.categories[indexOf(category)].sentRows == 0)
            continue;
        sqlite::Statement sent(
            file.db().get(), sqlite::joined({"UPDATE ", sentTable(category), " SET at=?1 WHERE at>?1"}));
        if (!sent.bind(latest).run())
            return false;
    }
    constexpr Category aging = Category::ErrorReporting;
    if (index[indexOf(aging)].empty())
        return true;
    sqlite::Statement rows(file.db().get(),
        sqlite::joined({"SELECT id, epoch, recorded, uid, bytes, checksum FROM ", recordsTable(aging),
            " WHERE recorded>?"}));
    sqlite::Statement update(file.db().get(),
        sqlite::joined({"UPDATE ", recordsTable(aging), " SET recorded=?, checksum=? WHERE id=?"}));
    rows.bind(latest);
    while (rows.step()) {
        const auto checksumAt = [&](std::int64_t recorded) {
            return checksumOfRow(aging, rows.integer(1), recorded, rows.bytes(3), rows.bytes(4));
        };
        // A damaged one stays what it is.
        if (checksumAt(rows.integer(2)) == rows.integer(5)
            && !update.bind(latest).bind(checksumAt(latest)).bind(rows.integer(0)).run())
            return false;
    }
    return rows.ok();
}

bool Journal::Private::eraseRows(Category category, std::uint32_t epoch, Receipt& receipt)
{
    sqlite3* db = file.db().get();
    const std::string records = recordsTable(category);
    // Epochs rise with the ids: where the last row has ended, all have. Then there is no condition, and
    // SQLite frees, and so overwrites, the table's pages as a whole. An epoch that cannot be read (-1) is
    // none that has ended: then each row is looked at.
    const auto last = static_cast<std::uint64_t>(file.db().integer(
        sqlite::joined({"SELECT coalesce((SELECT epoch FROM ", records, " ORDER BY id DESC LIMIT 1), 0)"})));
    const std::string which = last < epoch ? std::string() : " WHERE epoch<" + std::to_string(epoch);
    sqlite::Statement state(db,
        "UPDATE categories SET epoch=max(epoch,?1), erased=?1, sent=0, dropped=0, last_sent=NULL, failures=0,"
        " next_attempt=0 WHERE category=?2");
    const std::string eraseRecords = "DELETE FROM " + records + which;
    const std::string eraseSent = "DELETE FROM " + sentTable(category);
    if (file.db().execute(eraseRecords) != SQLITE_OK)
        return false;
    receipt.count += sqlite3_changes64(db);
    // A damaged row may say any epoch.
    const std::vector<std::int64_t> damaged = read(category, epoch).lost;
    if (!removeRows(category, damaged))
        return false;
    receipt.count += std::ssize(damaged);
    if (file.db().execute(eraseSent) != SQLITE_OK || !state.bind(epoch).bind(number(category)).run())
        return false;
    const bool hadAnything = receipt.count > 0 || known.categories[indexOf(category)].sentRows > 0;
    if (hadAnything && !addReceipt(receipt))
        return false;
    CategoryState after;
    after.status.lastReceipt = hadAnything ? receipt : known.categories[indexOf(category)].status.lastReceipt;
    if (!loadCategory(category, after))
        return false;
    erasures[indexOf(category)] = receipt;
    const Lock lock(viewMutex);
    known.categories[indexOf(category)] = after;
    return true;
}

bool Journal::Private::addReceipt(const Receipt& receipt)
{
    sqlite::Statement insert(file.db().get(), "INSERT INTO receipts(category, count, at) VALUES(?,?,?)");
    insert.bind(number(receipt.category)).bind(receipt.count).bind(receipt.when.time_since_epoch().count());
    return insert.run()
        && file.db().execute("DELETE FROM receipts WHERE id<=(SELECT max(id) FROM receipts)-"
               + std::to_string(keptReceipts))
        == SQLITE_OK;
}

std::int64_t Rescued::end(Category category, std::uint32_t epoch, std::int64_t alsoErased)
{
    CategoryState& ended = state.categories[indexOf(category)];
    const std::int64_t count = ended.erased < epoch ? ended.status.queued + alsoErased : 0;
    ended = {};
    ended.epoch = ended.erased = epoch;
    std::erase_if(records, [category](const JournalRecord& record) { return record.category == category; });
    return count;
}

Rescued Journal::Private::everything()
{
    Rescued all{view(), {}, readReceipts()};
    for (Category category : allCategories) {
        const std::uint32_t epoch = all.state.categories[indexOf(category)].epoch;
        Rows rows = read(category, epoch);
        std::ranges::move(rows.records, std::back_inserter(all.records));
        all.state.categories[indexOf(category)].status.dropped += std::ssize(rows.lost);
    }
    return all;
}

bool Journal::Private::restore()
{
    sqlite::Transaction transaction(file.db());
    // An attempt before this one may have got as far as the file.
    bool good = transaction.isOpen() && file.db().execute("DELETE FROM receipts") == SQLITE_OK;
    for (Category category : allCategories) {
        const CategoryState& state = rescued->state.categories[indexOf(category)];
        sqlite::Statement update(file.db().get(),
            "UPDATE categories SET epoch=?, erased=?, sent=?, dropped=?, failures=?, next_attempt=? WHERE "
            "category=?");
        update.bind(state.epoch).bind(state.erased).bind(state.status.sent).bind(state.status.dropped);
        update.bind(state.attempt.failures).bind(state.attempt.next.time_since_epoch().count());
        good = good && update.bind(number(category)).run();
    }
    const Owner& was = rescued->state.owner;
    sqlite::Statement owner(file.db().get(), "UPDATE owner SET account=?, endpoint=?");
    good = good && owner.bindText(was.account).bindText(was.endpoint).run();
    for (const Receipt& receipt : rescued->receipts)
        good = good && addReceipt(receipt);
    good = good && insert(rescued->records);
    if (!finish(transaction, good) || !load())
        return false;
    rescued.reset();
    return true;
}

} // namespace candor
