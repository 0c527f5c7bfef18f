// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/collector.h"

#include "app/telemetry/collectordata.h"
#include "app/telemetry/identity.h"
#include "app/telemetry/packing.h"
#include "app/telemetry/schedule.h"
#include "app/telemetry/step.h"

#include <utility>

namespace candor {

using Lock = std::lock_guard<std::mutex>;

Collector::Collector(const Files& files, const Clock& clock, Journal::Limits limits, const Catalogue& table)
    : d(std::make_unique<Private>(files, clock, limits, m_gates, table))
{
}

Collector::~Collector()
{
    d->stopping = true;
    d->wake.now();
    if (d->worker.joinable())
        d->worker.join();
}

bool Collector::isStarted() const noexcept
{
    const Lock lock(d->mutex);
    return d->isStarted;
}

bool Collector::isAtRest() const noexcept
{
    const Lock lock(d->mutex);
    return d->isAtRest;
}

bool Collector::isOpen() const noexcept
{
    const Lock lock(d->mutex);
    return !d->isStarted || d->ring.isOpen();
}

Hindrance Collector::hindrance() const
{
    {
        const Lock lock(d->mutex);
        if (!d->isStarted)
            return Hindrance::None;
        if (!d->ring.isOpen() || d->ring.isBroken())
            return d->ringOpened == Ring::Opened::Taken ? Hindrance::Elsewhere : Hindrance::NoRing;
    }
    const bool isLost = d->isJournalAsked && d->journal.opened() == Journal::Opened::Unavailable;
    return isLost ? Hindrance::NoJournal : Hindrance::None;
}

// Hot: what recording runs through lies together. After a pause each page of code costs a look-up of its own.
[[gnu::hot]] bool Collector::record(Permit permit, const Event& event, const CounterValues* counters) noexcept
{
    const Category category = permit.category();
    if (event.category() != category || (counters && counters->category != category)
        || m_gates[indexOf(category)].load(std::memory_order_acquire) == closed)
        return false;
    // Serialised before entering, so that nobody waits for it.
    d->ring.prepare();
    RecordBuffer bytes;
    RecordUid uid;
    const WallTime now = d->clock.now();
    if (!makeRandomUuid(uid))
        return false;
    const std::size_t size = pack(event, {permit.version(), d->table}, maxRecordBytes, bytes);
    if (size == 0)
        return false;
    reach(Step::Serialised);
    const Entry entry(*d, category);
    if (!entry.admits(permit))
        return false;
    reach(Step::Admitted);
    const std::uint32_t taking = counters ? d->ring.beginTaking(*counters) : 0;
    const bool pushed
        = d->ring.push(category, permit.epoch(), uid, coarsened(category, now), {bytes.data(), size}, taking);
    reach(Step::InRing);
    if (counters)
        d->ring.endTaking(category, pushed);
    d->ring.isHalfFull() ? d->wake.hurry() : d->wake.recordArrived();
    return pushed;
}

bool Collector::count(const Permit& permit, Counter counter, std::int64_t by) noexcept
{
    const Field* field = fieldOf(counter, permit.category());
    if (!field || !isCovered(*field, permit.version(), d->table))
        return false;
    const Entry entry(*d, permit.category());
    if (!entry.admits(permit))
        return false;
    d->ring.count(permit.category(), counter, by);
    return d->isKept();
}

std::optional<CounterValues> Collector::counters(const Permit& permit) const noexcept
{
    const Entry entry(*d, permit.category());
    if (!entry.admits(permit))
        return std::nullopt;
    const CounterValues counters = d->ring.counters(permit.category());
    d->isKept();
    return counters == CounterValues{permit.category()} ? std::nullopt : std::optional(counters);
}

bool Collector::markRunning(const Permit& permit) noexcept
{
    const Entry entry(*d, permit.category());
    if (!entry.admits(permit))
        return false;
    const std::uint64_t mark = std::uint64_t(permit.epoch()) + 1;
    const bool wasThere = d->ring.exchangeMark(permit.category(), mark) == mark;
    return d->isKept() && wasThere;
}

void Collector::clearRunningMark() noexcept
{
    const Lock lock(d->mutex);
    if (!d->ring.isOpen())
        return;
    for (Category category : allCategories)
        d->ring.exchangeMark(category, 0);
}

void Collector::obey(const Terms& terms)
{
    bool isFirst = false;
    std::array<bool, categoryCount> ended{};
    {
        const Lock lock(d->mutex);
        const auto isAllowed = [](const Decision& decision) { return decision.isAllowed(); };
        const bool isPermitting = std::any_of(terms.decisions.begin(), terms.decisions.end(), isAllowed);
        isFirst = isPermitting && (!d->isStarted || d->isAtRest);
        if (isPermitting && !d->isStarted)
            d->start();
        if (d->ring.isOpen())
            ended = d->take(terms);
        d->resume();
    }
    const auto told = d->currentListener();
    if (isFirst && told && told->started)
        told->started();
    for (Category category : allCategories)
        if (ended[indexOf(category)] && told && told->closed)
            told->closed(category);
    d->wake.now();
}

Owner Collector::owner() const
{
    const Lock lock(d->mutex);
    return d->owner;
}

bool Collector::settle(std::chrono::milliseconds limit)
{
    std::unique_lock lock(d->mutex);
    if (!d->ring.isOpen() || d->isAtRest)
        return true;
    const std::uint64_t generation = ++d->requested;
    d->wake.now();
    const auto isErasing = [this] {
        return std::any_of(d->parts.begin(), d->parts.end(), [](const auto& part) { return part.isErasing; });
    };
    return d->passed.wait_for(
        lock, limit, [&] { return d->done >= generation && !isErasing() && !d->ownerIsDue; });
}

bool Collector::maySend(Category category, std::uint32_t epoch) const noexcept
{
    return d->sendable[indexOf(category)].load() == std::uint64_t(epoch) + 1 && !d->ownerIsDue.load();
}

void Collector::setListener(Listener listener)
{
    const Lock lock(d->mutex);
    d->listener = std::make_shared<const Listener>(std::move(listener));
}

Journal& Collector::journal() noexcept
{
    return d->journal;
}

} // namespace candor
