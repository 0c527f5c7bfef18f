// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The collector's worker thread: erases what has ended, moves records from the ring to the journal.

#include "app/common/background.h"
#include "app/telemetry/collectordata.h"
#include "app/telemetry/encoder.h"
#include "app/telemetry/randomness.h"
#include "app/telemetry/step.h"

namespace candor {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t batchBytes = 256 * 1024;
constexpr auto gatherTime = 20ms;
/// So long others may read the journal before it is tried again to empty its log file.
constexpr auto expiryPause = 1s;
constexpr auto exitTime = 50ms;
/// So long without a record, and the ring's memory is given back.
constexpr auto warmTime = 500ms;
/// So often the journal is asked to erase before its files are removed.
constexpr int gentleAttempts = 3;

bool tookAny(const std::array<bool, categoryCount>& arrived)
{
    return std::find(arrived.begin(), arrived.end(), true) != arrived.end();
}

std::chrono::milliseconds backOff(int failures)
{
    return std::min<std::chrono::milliseconds>(60s, 100ms * (1 << std::min(failures, 10)));
}

/// Leaves out what nothing can be made of; how many of each category that were.
std::array<std::int64_t, categoryCount> dropUnreadable(std::vector<JournalRecord>& records)
{
    std::array<std::int64_t, categoryCount> lost{};
    std::erase_if(records, [&lost](const JournalRecord& record) {
        const bool isLost = encodedSize(record) == 0;
        lost[indexOf(record.category)] += isLost ? 1 : 0;
        return isLost;
    });
    return lost;
}

} // namespace

void Collector::Private::run()
{
    workInBackground();
    while (!stopping) {
        pass();
        const auto told = currentListener();
        if (mayRest()) {
            if (told && told->rested)
                told->rested();
            return;
        }
        // Where records have been coming, more will: nobody who brings one has to wake anybody.
        if (warmUntil && Steady::now() < *warmUntil && moveFailures == 0)
            wake.pace(gatherTime);
        else
            wake.wait(untilNext(), gatherTime);
    }
    finish();
}

bool Collector::Private::mayRest()
{
    if (warmUntil)
        return false;
    {
        const std::lock_guard lock(mutex);
        isAtRest = !isAnythingAllowed() && !isAnythingDue() && !journal.isExpiryDue();
        if (!isAtRest)
            return false;
        done = requested;
    }
    passed.notify_all();
    return true;
}

void Collector::Private::finish()
{
    const Steady::time_point deadline = Steady::now() + exitTime;
    raiseEpochs();
    writeOwner();
    eraseEnded(true);
    moveRecords(deadline);
}

void Collector::Private::pass()
{
    std::uint64_t generation = 0;
    bool asked = false;
    {
        const std::lock_guard lock(mutex);
        generation = requested;
        asked = requested != done;
    }
    closeIfBroken();
    raiseEpochs();
    writeOwner();
    eraseEnded(asked);
    if (asked || Steady::now() >= nextMove)
        moveRecords(std::nullopt);
    if (Steady::now() >= nextExpiry) {
        journal.expire();
        nextExpiry = Steady::now() + 1h;
    }
    if (journal.isExpiryDue())
        nextExpiry = std::min(nextExpiry, Steady::now() + expiryPause);
    if (warmUntil && Steady::now() >= *warmUntil && (ring.isEmpty() || ring.isBroken())) {
        ring.rest();
        journal.rest();
        clearRandomStock();
        warmUntil.reset();
    }
    finishPass(generation);
}

bool Collector::Private::isKept() noexcept
{
    const bool kept = !ring.isBroken();
    if (!kept)
        wake.now();
    return kept;
}

void Collector::Private::closeIfBroken()
{
    if (isClosedForGood || !ring.isBroken())
        return;
    isClosedForGood = true;
    {
        const std::lock_guard lock(mutex);
        for (Category category : allCategories)
            applyGate(category);
    }
    if (const auto told = currentListener(); told && told->statusChanged)
        told->statusChanged();
}

void Collector::Private::raiseEpochs()
{
    std::array<std::uint32_t, categoryCount> raised{};
    {
        const std::lock_guard lock(mutex);
        for (Category category : allCategories)
            raised[indexOf(category)] = endOf(category);
    }
    const auto told = currentListener();
    bool synced = false;
    for (Category category : allCategories) {
        Erasure& erasure = erasures[indexOf(category)];
        const std::uint32_t epoch = raised[indexOf(category)];
        if (epoch <= erasure.announced)
            continue;
        synced = synced || ring.sync();
        journal.raiseEpoch(category, epoch);
        erasure = {};
        erasure.announced = epoch;
        if (told && told->ended)
            told->ended(category, epoch - 1);
    }
}

/// 0 where the category has not ended.
std::uint32_t Collector::Private::endOf(Category category)
{
    Part& part = parts[indexOf(category)];
    // A journal that could not be read when the program started may know of later ends.
    if (part.isErasing && journal.epoch(category) > part.epoch) {
        part.epoch = journal.epoch(category) + 1;
        ring.setEpoch(category, part.epoch);
    }
    return part.isErasing ? part.epoch : 0;
}

void Collector::Private::writeOwner()
{
    Owner latest;
    {
        const std::lock_guard lock(mutex);
        latest = owner;
    }
    // A journal that had to be made anew knows of none.
    if (!ownerIsDue && journal.owner() == latest)
        return;
    const bool written = journal.setOwner(latest);
    const std::lock_guard lock(mutex);
    if (written && owner == latest)
        ownerIsDue = false;
}

void Collector::Private::eraseEnded(bool everything)
{
    for (Category category : allCategories) {
        Erasure& erasure = erasures[indexOf(category)];
        std::uint32_t epoch = 0;
        {
            const std::lock_guard lock(mutex);
            const Part& part = parts[indexOf(category)];
            epoch = part.isErasing ? part.epoch : 0;
        }
        // An end that came since raiseEpochs() waits for the next pass.
        if (epoch > 0 && epoch == erasure.announced && (everything || Steady::now() >= erasure.next))
            eraseOne(category, epoch, erasure);
    }
}

void Collector::Private::eraseOne(Category category, std::uint32_t epoch, Erasure& erasure)
{
    while (inside[indexOf(category)].count.load() != 0)
        std::this_thread::yield();
    ring.erase(category, epoch);
    const bool isOnDisk = ring.sync();
    Receipt receipt{category, 0, clock.now()};
    const auto told = currentListener();
    const auto isHeld = [&] { return told && told->isHeld && told->isHeld(category); };
    if (!isOnDisk || !eraseFromJournal(category, epoch, erasure, receipt) || isHeld()) {
        erasure.next = Steady::now() + backOff(erasure.failures++);
        return;
    }
    erasure.failures = 0;
    {
        const std::lock_guard lock(mutex);
        parts[indexOf(category)].isErasing = false;
        applyGate(category);
    }
    if (told && told->erased)
        told->erased(receipt);
    if (told && told->statusChanged)
        told->statusChanged();
}

bool Collector::Private::eraseFromJournal(
    Category category, std::uint32_t epoch, Erasure& erasure, Receipt& receipt)
{
    const std::int64_t fromRing = ring.erased(category);
    const bool isErased = journal.destroy(category, epoch, fromRing, &receipt)
        || (erasure.failures >= gentleAttempts
            && journal.destroyWithFile(category, epoch, fromRing, &receipt));
    if (journal.erasedUpTo(category) >= epoch) // the receipt is written, whatever else is left to do
        ring.forgetErased(category);
    return isErased;
}

void Collector::Private::moveRecords(std::optional<Steady::time_point> deadline)
{
    std::array<bool, categoryCount> arrived{};
    std::optional<std::uint64_t> moved;
    do {
        moved = moveSome(arrived);
    } while (moved && *moved > 0 && (deadline ? Steady::now() < *deadline : !stopping && !isAnyEnding()));
    moveLosses();
    const bool good = moved.has_value();
    moveFailures = good ? 0 : moveFailures + 1;
    if (tookAny(arrived)) {
        ring.warm();
        stockRandom();
        warmUntil = Steady::now() + warmTime;
    }
    nextMove = good ? Steady::time_point{} : Steady::now() + backOff(moveFailures);
    const auto told = currentListener();
    for (Category category : allCategories)
        if (arrived[indexOf(category)] && told && told->arrived)
            told->arrived(category);
    if (tookAny(arrived) && told && told->statusChanged)
        told->statusChanged();
}

std::optional<std::uint64_t> Collector::Private::moveSome(std::array<bool, categoryCount>& arrived)
{
    Ring::Taken taken = ring.peek(batchBytes);
    // What ended a moment ago does not go into the journal any more; the receipt counts it.
    for (Category category : allCategories) {
        const std::uint32_t epoch = ring.epoch(category);
        const auto left = std::erase_if(taken.records, [category, epoch](const JournalRecord& record) {
            return record.category == category && record.epoch != epoch;
        });
        if (left > 0)
            ring.eraseRecords(category, epoch, taken.end);
    }
    const std::array<std::int64_t, categoryCount> lost = dropUnreadable(taken.records);
    if (!taken.records.empty()) {
        reach(Step::Drained);
        if (!journal.add(taken.records))
            return std::nullopt;
        reach(Step::Committed);
    }
    for (const JournalRecord& record : taken.records)
        arrived[indexOf(record.category)] = true;
    for (Category category : allCategories)
        ring.countLost(category, lost[indexOf(category)]);
    const std::uint64_t freed = taken.end - taken.begin;
    ring.release(taken.end);
    return freed;
}

bool Collector::Private::isEnding(Category category)
{
    const std::lock_guard lock(mutex);
    return parts[indexOf(category)].isErasing;
}

/// One that has not been tried yet: whoever fails waits for its time.
bool Collector::Private::isAnyEnding()
{
    return std::any_of(allCategories.begin(), allCategories.end(), [this](Category category) {
        return isEnding(category) && erasures[indexOf(category)].failures == 0;
    });
}

void Collector::Private::moveLosses()
{
    for (Category category : allCategories) {
        const std::int64_t lost = ring.lost(category);
        if (lost > 0 && !isEnding(category) && journal.countLost(category, lost))
            ring.forgetLost(category, lost);
    }
}

void Collector::Private::finishPass(std::uint64_t generation)
{
    {
        const std::lock_guard lock(mutex);
        done = std::max(done, generation);
    }
    passed.notify_all();
}

std::chrono::milliseconds Collector::Private::untilNext() const
{
    if (ring.isBroken() && !isClosedForGood)
        return 0ms;
    Steady::time_point next = nextExpiry;
    for (const Erasure& erasure : erasures)
        if (erasure.failures > 0)
            next = std::min(next, erasure.next);
    if (moveFailures > 0)
        next = std::min(next, nextMove);
    if (warmUntil)
        next = std::min(next, std::max(*warmUntil, Steady::now() + gatherTime));
    if (ownerIsDue)
        next = std::min(next, Steady::now() + 1s);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Steady::now());
    return std::clamp<std::chrono::milliseconds>(left, 0ms, 1h);
}

} // namespace candor
