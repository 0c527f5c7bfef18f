// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/journal.h"

#include "app/common/gzip.h"
#include "app/telemetry/encoder.h"
#include "app/telemetry/journaldata.h"
#include "app/telemetry/otlp.h"

#include <sqlite3.h>

#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace candor {

namespace {
using Lock = std::lock_guard<std::mutex>;

/// A body as it was before compression; as it is kept where it is no gzip.
std::string unpacked(std::string_view body)
{
    const auto read
        = gunzip(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())), largestEnvelope);
    const QByteArray* plain = std::get_if<QByteArray>(&read);
    return plain ? plain->toStdString() : std::string(body);
}

} // namespace

Journal::Journal(std::string path, const Clock& clock, Limits limits, Access access)
    : d(std::make_unique<Private>(std::move(path), clock, limits))
{
    open(access);
}

Journal::~Journal() = default;

void Journal::open(Access access)
{
    const Lock lock(d->mutex);
    d->file.setAccess(access);
    d->open();
}

Journal::Opened Journal::opened() const
{
    const Lock lock(d->mutex);
    return d->opened;
}

bool Journal::add(const std::vector<JournalRecord>& records)
{
    const Lock lock(d->mutex);
    if (!d->isReady())
        return false;
    sqlite::Transaction transaction(d->file.db());
    return d->finish(transaction, transaction.isOpen() && d->expireNow() && d->insert(records));
}

std::optional<Batch> Journal::stage(Category category, std::size_t maxBytes, std::size_t maxRecords)
{
    expire();
    const Lock lock(d->mutex);
    Batch batch;
    batch.category = category;
    const JournalView view = d->view();
    batch.owner = view.owner;
    batch.epoch = view.categories[indexOf(category)].epoch;
    auto [records, lost] = d->read(category, batch.epoch, maxBytes, maxRecords);
    if (!lost.empty())
        d->giveUp(category, lost);
    batch.records = std::move(records);
    if (batch.records.empty())
        return std::nullopt;
    batch.epoch = batch.records.front().epoch;
    return batch;
}

bool Journal::accepted(const Batch& batch, const SentRequest& sent, std::size_t rejected)
{
    const Lock lock(d->mutex);
    if (batch.epoch < epoch(batch.category))
        return true;
    if (!d->isReady())
        return false;
    const auto all = static_cast<std::int64_t>(batch.records.size());
    const auto refused = std::min(all, static_cast<std::int64_t>(rejected));
    sqlite::Transaction transaction(d->file.db());
    return d->finish(transaction,
        transaction.isOpen() && d->removeRecords(batch) && d->keepSent(batch.category, sent)
            && d->countUp(batch.category, all - refused, refused, sent.when) && d->expireNow());
}

bool Journal::attempted(const Batch& batch, const SentRequest& sent)
{
    const Lock lock(d->mutex);
    if (batch.epoch < epoch(batch.category))
        return true;
    if (!d->isReady())
        return false;
    sqlite::Transaction transaction(d->file.db());
    return d->finish(transaction, transaction.isOpen() && d->keepSent(batch.category, sent));
}

bool Journal::dropped(const Batch& batch)
{
    const Lock lock(d->mutex);
    if (batch.epoch < epoch(batch.category))
        return true;
    if (!d->isReady())
        return false;
    return d->drop(batch);
}

bool Journal::countLost(Category category, std::int64_t records)
{
    const Lock lock(d->mutex);
    if (!d->isReady())
        return false;
    sqlite::Transaction transaction(d->file.db());
    return d->finish(transaction, transaction.isOpen() && d->countUp(category, 0, records, std::nullopt));
}

bool Journal::destroy(Category category, std::uint32_t epoch, std::int64_t alsoErased, Receipt* receipt)
{
    const Lock lock(d->mutex);
    Receipt made{category, alsoErased, d->clock.now()};
    // What has ended since is not erased by this.
    if (!d->isReady() || epoch < this->epoch(category))
        return false;
    if (erasedUpTo(category) < epoch) {
        sqlite::Transaction transaction(d->file.db());
        if (!d->finish(transaction, transaction.isOpen() && d->eraseRows(category, epoch, made)))
            return false;
    }
    if (receipt)
        *receipt = d->erasures[indexOf(category)];
    return d->file.truncateLog();
}

bool Journal::destroyWithFile(
    Category category, std::uint32_t epoch, std::int64_t alsoErased, Receipt* receipt)
{
    const Lock lock(d->mutex);
    d->isReady(); // else what others hold could not be read
    d->brokenReads = 0;
    Rescued left = d->rescued ? *d->rescued : d->everything();
    // What cannot be read just now may be read in a moment; what cannot be read at all goes with the rest.
    if (std::exchange(d->brokenReads, 0) > 0)
        left = d->everything();
    const Receipt made{category, left.end(category, epoch, alsoErased), d->clock.now()};
    if (made.count > 0)
        left.receipts.push_back(made);
    if (receipt)
        *receipt = made;
    d->opened = Opened::Unavailable;
    if (!d->file.remove())
        return false;
    d->rescued = std::move(left);
    d->open();
    return true;
}

bool Journal::raiseEpoch(Category category, std::uint32_t epoch)
{
    const Lock lock(d->mutex);
    {
        const Lock viewLock(d->viewMutex);
        auto& known = d->known.categories[indexOf(category)].epoch;
        known = std::max(known, epoch);
    }
    sqlite::Statement update(d->file.db().get(), "UPDATE categories SET epoch=max(epoch,?) WHERE category=?");
    return update.bind(epoch).bind(static_cast<std::int64_t>(indexOf(category))).run();
}

std::uint32_t Journal::epoch(Category category) const
{
    return d->view().categories[indexOf(category)].epoch;
}

std::uint32_t Journal::erasedUpTo(Category category) const
{
    return d->view().categories[indexOf(category)].erased;
}

bool Journal::isEmpty(Category category) const
{
    const CategoryState state = d->view().categories[indexOf(category)];
    return state.status.queued == 0 && state.sentRows == 0 && state.status.sent == 0
        && state.status.dropped == 0 && state.attempt.failures == 0 && state.attempt.next == WallTime{};
}

void Journal::expire()
{
    const Lock lock(d->mutex);
    if (!d->isReady())
        return;
    {
        sqlite::Transaction transaction(d->file.db());
        d->finish(transaction, transaction.isOpen() && d->expireNow());
    }
    d->isLogStale = d->isLogStale && !d->file.truncateLog();
}

bool Journal::isExpiryDue() const
{
    return d->isLogStale;
}

void Journal::rest()
{
    const Lock lock(d->mutex);
    if (d->file.db().isOpen())
        sqlite3_db_release_memory(d->file.db().get());
#ifdef __GLIBC__
    ::malloc_trim(0); // else it stays with the thread that changed the journal
#endif
}

Owner Journal::owner() const
{
    return d->view().owner;
}

bool Journal::setOwner(const Owner& owner)
{
    const Lock lock(d->mutex);
    if (!d->isReady())
        return false;
    if (d->view().owner == owner)
        return true;
    sqlite::Statement update(d->file.db().get(), "UPDATE owner SET account=?, endpoint=?");
    if (!update.bindText(owner.account).bindText(owner.endpoint).run())
        return false;
    const Lock viewLock(d->viewMutex);
    d->known.owner = owner;
    return true;
}

Attempt Journal::attempt(Category category) const
{
    return d->view().categories[indexOf(category)].attempt;
}

void Journal::setAttempt(Category category, const Attempt& attempt)
{
    const Lock lock(d->mutex);
    sqlite::Statement update(
        d->file.db().get(), "UPDATE categories SET failures=?, next_attempt=? WHERE category=?");
    update.bind(attempt.failures).bind(attempt.next.time_since_epoch().count());
    update.bind(static_cast<std::int64_t>(indexOf(category))).run();
    const Lock viewLock(d->viewMutex);
    d->known.categories[indexOf(category)].attempt = attempt;
}

CategoryStatus Journal::status(Category category) const
{
    return d->view().categories[indexOf(category)].status;
}

std::int64_t Journal::bytes() const
{
    return d->file.bytes();
}

std::vector<JournalRecord> Journal::queued(Category category) const
{
    const Lock lock(d->mutex);
    std::vector<JournalRecord> records = d->read(category, epoch(category)).records;
    std::ranges::for_each(records, unpack);
    return records;
}

std::vector<SentRequest> Journal::sent(Category category) const
{
    const Lock lock(d->mutex);
    std::vector<SentRequest> all;
    sqlite::Statement rows(
        d->file.db().get(), "SELECT at, status, body FROM " + sentTable(category) + " ORDER BY id");
    // What a file that somebody made would unpack to has a bound, too.
    for (std::int64_t left = d->limits.sentBytes; left >= 0 && rows.step(); left -= all.back().size) {
        all.push_back({category, WallTime(std::chrono::milliseconds(rows.integer(0))),
            unpacked(rows.bytes(2)), static_cast<int>(rows.integer(1))});
        all.back().size = static_cast<std::int64_t>(all.back().body.size());
    }
    return all;
}

std::vector<Receipt> Journal::receipts() const
{
    const Lock lock(d->mutex);
    return d->readReceipts();
}

} // namespace candor
