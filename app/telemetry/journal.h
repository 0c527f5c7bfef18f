// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"
#include "app/common/clock.h"
#include "app/telemetry/record.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// What withdrawal left behind: that so many were erased, and when. Never leaves the computer.
struct Receipt
{
    Category category = Category::Census;
    std::int64_t count = 0;
    WallTime when;
};

/// One request as it left, for the viewer.
struct SentRequest
{
    Category category = Category::Census;
    WallTime when;
    /// Into the journal it goes as it left, gzip; out of it it comes before compression.
    std::string body;
    int status = 0; ///< 0: no answer
    std::int64_t size = 0; ///< of the body before compression
};

struct CategoryStatus
{
    std::int64_t queued = 0;
    std::int64_t sent = 0;
    std::int64_t dropped = 0; ///< refused by the service, too old, unreadable, or without room
    std::optional<WallTime> lastSent;
    std::optional<Receipt> lastReceipt;
};

/// When a category may next try to send; survives a restart.
struct Attempt
{
    int failures = 0;
    WallTime next{};
};

/// The durable queue: one SQLite file, written in batches by the collector's worker, read by the uploader and
/// the viewer. Thread-safe (one lock); uses SQLite's C interface. Life of a record:
///   1. add() puts what the ring accepted into the file, in one transaction; a uid stands there once, however
///   often it is added.
///   2. stage() hands a batch out; it stays in the file until its fate is known.
///   3. accepted() or dropped() removes it; sent bytes stay for the viewer (7 days, 1 MB, until their
///   category is destroyed).
/// destroy() removes all of a category up to an epoch, truncates the log file, and writes a receipt.
class Journal
{
public:
    struct Limits
    {
        std::int64_t records = 20'000;
        std::int64_t bytes = 13'800'000; ///< with the ring's less than 16 MB
        std::chrono::days errorReportAge{7};
        std::chrono::days sentAge{7};
        std::int64_t sentBytes = 1'000'000;
    };
    enum class Opened : std::uint8_t { Existing, New, Replaced, Unavailable };
    /// ReadOnly is for looking on while another process writes: nothing is changed, mended or replaced.
    /// With None nothing is touched before open() is called: the journal is Unavailable.
    enum class Access : std::uint8_t { ReadWrite, ReadOnly, None };

    /// Opens or makes the file. One that is not a sound journal is removed and replaced: nothing of it could
    /// be sent, and nobody could tell what it holds, for how long it may be kept, or who has forbidden it
    /// meanwhile. Unavailable: every call then does nothing and says so.
    Journal(std::string path, const Clock& clock, Limits limits, Access access = Access::ReadWrite);
    Journal(std::string path, const Clock& clock)
        : Journal(std::move(path), clock, Limits{})
    {
    }
    ~Journal();
    void open(Access access);
    Opened opened() const;

    /// False where the disk refused: the caller keeps the records in the ring. Oldest usage goes before
    /// census where a limit is reached.
    bool add(const std::vector<JournalRecord>& records);

    std::optional<Batch> stage(
        Category category, std::size_t maxBytes = 512 * 1024 - 1024, std::size_t maxRecords = 10'000);
    bool accepted(const Batch& batch, const SentRequest& sent, std::size_t rejected = 0);
    /// A request that was made for the batch and not accepted: kept as one that was, its records stay. Where
    /// the same bytes are sent once more they stand there once, with the last answer.
    bool attempted(const Batch& batch, const SentRequest& sent);
    bool dropped(const Batch& batch);
    /// Adds records that never came this far to those given up.
    bool countLost(Category category, std::int64_t records);

    /// Erases every record, sent request, and attempt of the category with an epoch below \a epoch, `DELETE`
    /// and truncating checkpoint; adds a receipt where there was anything (\a alsoErased counts what the ring
    /// held). False: try again, nothing may be sent meanwhile. \a receipt, where given, is told what was
    /// erased, nothing included.
    bool destroy(
        Category category, std::uint32_t epoch, std::int64_t alsoErased = 0, Receipt* receipt = nullptr);
    /// destroy() where the file cannot be changed (disk full, locked): removes the files and makes them anew
    /// with what the other categories held.
    bool destroyWithFile(
        Category category, std::uint32_t epoch, std::int64_t alsoErased = 0, Receipt* receipt = nullptr);

    /// Makes durable that permission for the category has ended; rows of an older epoch are handed out no
    /// more.
    bool raiseEpoch(Category category, std::uint32_t epoch);
    std::uint32_t epoch(Category category) const;
    /// The epoch up to which destroy() has been completed.
    std::uint32_t erasedUpTo(Category category) const;
    /// Nothing of the category is in the file: no record, no sent request, no count, no attempt.
    bool isEmpty(Category category) const;
    /// Drops error reports and sent requests that have become too old; no byte of them stays in a file.
    void expire();
    /// Bytes that were to go are still in the log file: somebody else was reading it.
    bool isExpiryDue() const;
    /// Gives back memory that is only there to make the next change faster.
    void rest();

    Owner owner() const;
    bool setOwner(const Owner& owner);

    Attempt attempt(Category category) const;
    void setAttempt(Category category, const Attempt& attempt);

    CategoryStatus status(Category category) const;
    std::int64_t bytes() const; ///< of the file with its log
    std::vector<JournalRecord> queued(Category category) const;
    std::vector<SentRequest> sent(Category category) const;
    std::vector<Receipt> receipts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
