// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"
#include "app/telemetry/ring.h"
#include "app/telemetry/wake.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace candor {

/// The collector's inside. obey() decides under `mutex`; the worker does what takes time; record() touches
/// atomics only.
///
/// Life of a permission: obey() opens the gate. When it ends, obey() closes the gate and raises the epoch in
/// the ring (a mapped file, so it survives kill -9), and the category is `erasing` until the worker has made
/// the epoch durable, waited for those inside, and erased. Only then can the gate open again.
struct Collector::Private
{
    using Steady = std::chrono::steady_clock;

    /// What obey() and the worker agree on for one category; guarded by `mutex`.
    struct Part
    {
        Decision decision;
        std::uint32_t epoch = 0;
        bool mayRecord = false;
        bool maySend = false;
        bool isErasing = false;
        /// There may be something under this epoch.
        bool isUsed = false;
    };
    /// The worker's own notes on an erasure.
    struct Erasure
    {
        std::uint32_t announced = 0;
        int failures = 0;
        Steady::time_point next{};
    };
    struct alignas(64) Inside
    {
        std::atomic<std::uint32_t> count = 0;
    };

    Private(Files files, const Clock& clock, Journal::Limits limits, Gates& gates, const Catalogue& table);

    /// Opens ring and journal and starts the worker. Where neither file is there, only the ring is opened
    /// now, and the journal by the worker: there is nothing to be read from it.
    void start();
    void startEpochs();
    void startOwner();
    /// Whether obeying \a next destroys what there is, because it belongs to somebody else.
    bool changesOwner(const Owner& next) const;
    std::array<bool, categoryCount> take(const Terms& terms);
    void takeOwner(const Owner& next);
    /// Whether anything has ended by this.
    bool end(Part& part, Category category);
    void applyGate(Category category);

    /// After a rest: whether there is work for the worker again; starts it where there is.
    void resume();
    bool isAnythingAllowed() const;
    bool isAnythingDue() const;

    void run();
    /// Nothing is permitted, nothing is left to do: the worker may end.
    bool mayRest();
    void finish();
    void pass();
    /// A ring that breaks closes all doors, until the next start.
    void closeIfBroken();
    /// Whether what was just written there survives; wakes the worker where it does not.
    bool isKept() noexcept;
    void raiseEpochs();
    std::uint32_t endOf(Category category);
    void writeOwner();
    void eraseEnded(bool everything);
    void eraseOne(Category category, std::uint32_t epoch, Erasure& erasure);
    bool eraseFromJournal(Category category, std::uint32_t epoch, Erasure& erasure, Receipt& receipt);
    /// Until \a deadline, or where there is none until the collector is to stop.
    void moveRecords(std::optional<Steady::time_point> deadline);
    /// How many bytes of the ring were freed; nothing where the journal refused.
    std::optional<std::uint64_t> moveSome(std::array<bool, categoryCount>& arrived);
    bool isEnding(Category category);
    bool isAnyEnding();
    /// What the ring had no room for is counted where it can be looked up; of what has ended not even that.
    void moveLosses();
    void finishPass(std::uint64_t generation);
    std::chrono::milliseconds untilNext() const;
    std::shared_ptr<const Listener> currentListener() const;

    const Clock& clock;
    const Catalogue& table;
    Gates& gates;
    const Files files;
    Ring ring;
    Ring::Opened ringOpened = Ring::Opened::Unavailable;
    Journal journal;
    /// Nothing exists before there is a permit, unless it was left by an earlier run.
    bool isStarted = false;
    /// The journal was opened, be it in vain.
    std::atomic<bool> isJournalAsked = false;
    Wake wake;
    std::array<Inside, categoryCount> inside;
    /// The epoch that may be sent, plus one; 0 for none.
    std::array<std::atomic<std::uint64_t>, categoryCount> sendable{};
    std::atomic<bool> ownerIsDue = false;
    std::atomic<bool> stopping = false;
    bool isAtRest = false; ///< guarded by `mutex`; set by the worker when it ends

    mutable std::mutex mutex;
    std::array<Part, categoryCount> parts;
    Owner owner;
    /// The journal could not be read and the ring knows none: what there is may be anybody's.
    bool isOwnerUnknown = false;
    std::uint64_t requested = 0;
    std::uint64_t done = 0;
    std::condition_variable passed;
    std::shared_ptr<const Listener> listener;

    std::array<Erasure, categoryCount> erasures{};
    /// The ring is broken, and all have been told.
    bool isClosedForGood = false;
    int moveFailures = 0;
    /// The ring has its memory at hand; until when, unless records come.
    std::optional<Steady::time_point> warmUntil;
    Steady::time_point nextMove{};
    Steady::time_point nextExpiry{};
    std::thread worker;
};

/// Being inside a category's door: the worker erases nothing until everybody has left.
class Collector::Entry
{
public:
    Entry(Private& d, Category category) noexcept
        : m_count(d.inside[indexOf(category)].count)
        , m_gate(d.gates[indexOf(category)])
    {
        m_count.fetch_add(1);
    }
    ~Entry() { m_count.fetch_sub(1, std::memory_order_release); }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

    /// Asked after entering: either this sees the door closed, or whoever closed it sees somebody inside.
    bool admits(const Permit& permit) const noexcept
    {
        const std::uint64_t word = m_gate.load();
        return word != closed && std::bit_cast<Gate>(word).epoch == permit.epoch();
    }

private:
    std::atomic<std::uint32_t>& m_count;
    std::atomic<std::uint64_t>& m_gate;
};

} // namespace candor
