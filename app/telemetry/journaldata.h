// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/journalfile.h"

#include <atomic>
#include <cstring>
#include <limits>
#include <unordered_map>

namespace candor {

/// What the journal knows of a category without asking the file.
struct CategoryState
{
    std::uint32_t epoch = 0;
    std::uint32_t erased = 0;
    std::int64_t sentRows = 0;
    CategoryStatus status;
    Attempt attempt;
};

/// What others may ask at any time, without waiting for the disk.
struct JournalView
{
    Owner owner;
    std::array<CategoryState, categoryCount> categories;
};

struct UidHash
{
    std::size_t operator()(const RecordUid& uid) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, uid.data(), sizeof value);
        return value;
    }
};

/// Where each record stands in its table. A unique index in the file would cost a page a record, the uids
/// being random.
using UidIndex = std::unordered_map<RecordUid, std::int64_t, UidHash>;

/// Of all that a row says, as it stands there: where one bit of it has changed nothing of it is believed.
std::int64_t checksumOfRow(Category category, std::int64_t epoch, std::int64_t recorded, std::string_view uid,
    std::string_view bytes);

/// What a file held that had to go, but for what was to be erased.
struct Rescued
{
    JournalView state;
    std::vector<JournalRecord> records;
    std::vector<Receipt> receipts;

    /// How many records ended with the category.
    std::int64_t end(Category category, std::uint32_t epoch, std::int64_t alsoErased);
};

/// The journal's data: the file, and what is kept in memory of it. Every member but view() wants `mutex`
/// held.
struct Journal::Private
{
    static constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();

    Private(std::string path, const Clock& clock, Limits limits);

    bool open();
    /// Open, or opened now.
    bool isReady();
    /// Reads what is kept in memory anew from the file; false where the file lacks what a journal has.
    bool load();
    bool loadCategory(Category category, CategoryState& state);
    std::vector<Receipt> readReceipts();
    JournalView view() const;

    bool insert(const std::vector<JournalRecord>& records);
    bool insertOne(const JournalRecord& record,
        std::array<std::unique_ptr<sqlite::Statement>, categoryCount>& statements);
    /// Makes room for a record of that category; false where only more important ones are left.
    bool makeRoom(const JournalRecord& record);
    bool evict(Category category, std::int64_t rows);
    std::int64_t total() const;

    bool removeRecords(const Batch& batch);
    /// The ids in order.
    bool removeRows(Category category, const std::vector<std::int64_t>& ids);
    bool keepSent(Category category, const SentRequest& request);
    bool trimSent(Category last);
    bool countUp(Category category, std::int64_t sent, std::int64_t dropped, std::optional<WallTime> when);
    bool expireNow();
    /// What was recorded or sent while the clock was ahead ages from now on; else it never would.
    bool bringBack(WallTime now);
    bool eraseRows(Category category, std::uint32_t epoch, Receipt& receipt);
    bool addReceipt(const Receipt& receipt);
    struct Rows
    {
        std::vector<JournalRecord> records;
        /// The ids of rows that nothing can be made of any more: damaged, or of another version of the
        /// program.
        std::vector<std::int64_t> lost;
    };
    /// As they were added, of the first epoch that there is: as many as are no longer than \a maxBytes when
    /// they are sent, and always one, where there is any.
    Rows read(Category category, std::uint32_t fromEpoch, std::size_t maxBytes = unlimited,
        std::size_t maxRecords = unlimited);
    bool drop(const Batch& batch);
    /// Removes rows that cannot be read, and counts them.
    bool giveUp(Category category, const std::vector<std::int64_t>& ids);
    /// Commits, or forgets what was changed in memory.
    bool finish(sqlite::Transaction& transaction, bool good);
    Rescued everything();
    /// Writes what was rescued into the file that is open now.
    bool restore();

    const Clock& clock;
    Limits limits;
    mutable std::mutex mutex;
    JournalFile file;
    Opened opened = Opened::Unavailable;
    std::array<UidIndex, categoryCount> index;
    /// Not yet in the file.
    std::optional<Rescued> rescued;
    /// How often rows were asked for and did not all come.
    int brokenReads = 0;
    /// What the last erasure of each category found.
    std::array<Receipt, categoryCount> erasures;
    /// The log file may hold what was erased or has become too old.
    std::atomic<bool> isLogStale = false;
    /// Bytes that inserts may take before the file's pages are counted anew.
    std::int64_t room = 0;

    mutable std::mutex viewMutex;
    JournalView known;
};

} // namespace candor
