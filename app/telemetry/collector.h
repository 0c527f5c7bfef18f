// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/event.h"
#include "app/telemetry/hindrance.h"
#include "app/telemetry/journal.h"
#include "app/telemetry/terms.h"

#include <atomic>
#include <bit>
#include <functional>
#include <memory>

namespace candor {

/// The one door: whatever is collected passes here, with a permit, or is not collected.
///
/// record() and count() never block, allocate nothing, may be called on any thread, and what they accepted
/// survives kill -9: the record is serialised once, into a ring in a mapped file; a worker thread moves it to
/// the journal in batches. obey() closes the doors that have to close before it returns (memory only); the
/// worker then raises the epoch durably, waits for open slots, erases ring, journal and log file, and calls
/// back. Start-up finishes an erasure that was interrupted. Where an earlier run left nothing, there is no
/// file, no thread and no socket before the first terms that permit something; where nothing is permitted any
/// more, the thread ends once all is erased, and terms that permit something bring it back.
class Collector
{
public:
    struct Files
    {
        std::string ring; ///< `<home>/ring`
        std::string journal; ///< `<home>/journal.sqlite`
    };

    /// \a table tells which version of consent each field came with; it outlives the collector.
    Collector(const Files& files, const Clock& clock, Journal::Limits limits = {},
        const Catalogue& table = catalogue);
    ~Collector(); ///< stops the worker; bounded, never waits for the network

    /// Whether an earlier run left nothing here: then neither is there anything to open.
    static bool isFresh(const Files& files);
    /// Files, and a thread, are there.
    bool isStarted() const noexcept;
    /// There is no worker, because there is neither a permit nor anything left to erase.
    bool isAtRest() const noexcept;
    /// False where the ring cannot be had, be it that another instance of the program has it: then nothing is
    /// collected, sent or erased. Before the first permit nothing has been asked for: true.
    bool isOpen() const noexcept;
    /// Why nothing is collected or sent although it is permitted. Not on the UI thread: the journal may be
    /// busy.
    Hindrance hindrance() const;

    /// Whether there is no permit just now: a relaxed load and a branch, for callers to whom making an event
    /// ready, or asking often, is no matter of course.
    bool isClosed(Category category) const noexcept
    {
        return m_gates[indexOf(category)].load(std::memory_order_relaxed) == closed;
    }

    /// The permit in force, nothing where the category is closed. One relaxed load and a branch where it is
    /// closed.
    std::optional<Permit> permit(Category category) const noexcept
    {
        const std::uint64_t word = m_gates[indexOf(category)].load(std::memory_order_relaxed);
        if (word == closed) [[likely]]
            return std::nullopt;
        const Gate gate = std::bit_cast<Gate>(word);
        return gate.decision.permit(gate.epoch);
    }

    /// Fields that are newer than the permit's version of consent are not written. False: not accepted
    /// (permit of an older epoch, nothing consented to, ring full: counted). `counters`, of the same category
    /// and added to the event, are taken off where it is accepted, and go on where it is not, whatever crash
    /// comes; one thread at a time for each category.
    bool record(Permit permit, const Event& event, const CounterValues* counters = nullptr) noexcept;

    /// Adds to a counter that becomes part of the category's next record. False also where its field is newer
    /// than the permit's version of consent.
    bool count(const Permit& permit, Counter counter, std::int64_t by = 1) noexcept;
    /// The counters of a category; nothing where all are zero.
    std::optional<CounterValues> counters(const Permit& permit) const noexcept;

    /// Obeys new terms. Each category that ends or loses fields it was consented to, and every one where the
    /// owner changes, is closed now and erased by the worker.
    void obey(const Terms& terms);
    /// Whose the records are, and where they go. The journal hears of it a moment later than the ring: after
    /// a crash, or where it had to be made anew, it may know of somebody else, or of nobody.
    Owner owner() const;
    /// Waits until everything obey() started is on disk; for tests, the tour and the command line, never the
    /// UI thread.
    bool settle(std::chrono::milliseconds limit);

    /// Whether a batch may leave at this moment: asked by the uploader just before it posts. False once its
    /// epoch has ended.
    bool maySend(Category category, std::uint32_t epoch) const noexcept;

    /// Called on the worker's thread, where nothing else is said. `ended`: the category's doors have closed;
    /// abort what is in flight (called before the erasure). `erased`: nothing of it is left. `arrived`: new
    /// records are in the journal.
    struct Listener
    {
        std::function<void(Category, std::uint32_t epoch)> ended = {};
        std::function<void(const Receipt&)> erased = {};
        std::function<void(Category)> arrived = {};
        std::function<void()> statusChanged = {};
        /// Called by the obey() that brings the first permit, or the first after a rest, on its thread: now
        /// there are files.
        std::function<void()> started = {};
        /// Called by the obey() that closes a category's doors, on its thread: the worker may be waiting for
        /// the disk. Must not wait; `ended` follows.
        std::function<void(Category)> closed = {};
        /// Nothing is permitted and all is erased: the worker's last call. Asks nothing of the collector:
        /// an obey() may wait for its end.
        std::function<void()> rested = {};
        /// Asked when all is erased: whether somebody has yet to hear of the end, and may still send. Then
        /// the erasure is not complete.
        std::function<bool(Category)> isHeld = {};
    };
    void setListener(Listener listener);

    /// Marks that the program runs (in the ring, under the permit's epoch), for counting unclean exits. True
    /// where the last run left its mark under the same epoch, that is: it did not end cleanly.
    bool markRunning(const Permit& permit) noexcept;
    void clearRunningMark() noexcept;

    Journal& journal() noexcept;

private:
    /// An open door, as it stands in its one word. A closed door is the word 0, so that asking costs no more
    /// than a comparison.
    struct Gate
    {
        Decision decision; ///< allows, hence is never all zeros
        std::uint32_t epoch = 0;
    };
    static constexpr std::uint64_t closed = 0;
    using Gates = std::array<std::atomic<std::uint64_t>, categoryCount>;
    static_assert(sizeof(Gate) == sizeof(std::uint64_t) && std::atomic<std::uint64_t>::is_always_lock_free);

    struct Private;
    class Entry;
    Gates m_gates{};
    std::unique_ptr<Private> d;
};

} // namespace candor
