// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// How the collector starts, and what obey() decides.

#include "app/telemetry/collectordata.h"

#include <sys/stat.h>

#include <cerrno>

namespace candor {

namespace {

static_assert(Journal::Limits{}.bytes + std::int64_t(Ring::fileSize) + 64 * 1024 < 16'000'000,
    "what waits takes no more than the guarantee says, with the log file's index");

bool exists(const std::string& path)
{
    struct stat status
    {
    };
    return ::lstat(path.c_str(), &status) == 0 || errno != ENOENT;
}

} // namespace

Collector::Private::Private(
    Files where, const Clock& time, Journal::Limits limits, Gates& doors, const Catalogue& versions)
    : clock(time)
    , table(versions)
    , gates(doors)
    , files(std::move(where))
    , journal(files.journal, time, limits, Journal::Access::None)
    , parts{{{Decisions()[Category::Census]}, {Decisions()[Category::Usage]},
          {Decisions()[Category::ErrorReporting]}, {Decisions()[Category::ImprovementProgram]}}}
{
    if (!isFresh(files))
        start();
}

bool Collector::isFresh(const Files& files)
{
    return !exists(files.ring) && !exists(files.journal);
}

void Collector::Private::start()
{
    isStarted = true;
    ringOpened = ring.open(files.ring);
    // Asked once the ring is ours: nobody else makes a journal from here on.
    const bool opensLater = ringOpened == Ring::Opened::New && !exists(files.journal);
    if (!opensLater)
        journal.open(ring.isOpen() ? Journal::Access::ReadWrite : Journal::Access::ReadOnly);
    isJournalAsked = !opensLater;
    owner = journal.owner();
    if (!ring.isOpen())
        return;
    if (!opensLater) {
        startEpochs();
        startOwner();
    }
    warmUntil = Steady::now() + std::chrono::milliseconds(500);
    nextExpiry = Steady::now() + std::chrono::hours(1);
    worker = std::thread([this, opensLater] {
        if (opensLater)
            journal.open(Journal::Access::ReadWrite);
        isJournalAsked = true;
        run();
    });
}

void Collector::Private::startEpochs()
{
    for (Category category : allCategories) {
        Part& part = parts[indexOf(category)];
        part.epoch = std::max(ring.epoch(category), journal.epoch(category));
        // A ring that was no ring may have known of an end that the journal has not heard of. Census knows no
        // such end.
        if (ringOpened == Ring::Opened::Remade && category != Category::Census)
            ++part.epoch;
        // What the ring counts from here on is the new epoch's.
        if (ring.epoch(category) != part.epoch) {
            ring.setEpoch(category, part.epoch);
            ring.erase(category, part.epoch);
        }
        part.isErasing = journal.erasedUpTo(category) < part.epoch;
        if (!part.isErasing)
            ring.forgetErased(category); // a crash came between
        part.isUsed = journal.opened() == Journal::Opened::Unavailable || !journal.isEmpty(category)
            || ring.holds(category);
        erasures[indexOf(category)].announced = part.epoch;
    }
}

void Collector::Private::startOwner()
{
    isOwnerUnknown = journal.opened() == Journal::Opened::Unavailable && !ring.owner();
    // The ring hears of an owner first, the journal a moment later.
    if (const std::optional<Owner> newer = ring.owner(); newer && !(*newer == owner)) {
        owner = *newer;
        ownerIsDue = true;
    }
}

bool Collector::Private::changesOwner(const Owner& next) const
{
    const auto changes = [](const std::string& from, const std::string& to) {
        return !from.empty() && !to.empty() && from != to;
    };
    if (isOwnerUnknown && !(next == Owner{}))
        return true;
    return changes(owner.account, next.account) || changes(owner.endpoint, next.endpoint);
}

std::array<bool, categoryCount> Collector::Private::take(const Terms& terms)
{
    std::array<bool, categoryCount> ended{};
    const bool othersData = changesOwner(terms.owner);
    for (Category category : allCategories) {
        Part& part = parts[indexOf(category)];
        part.decision = terms.decisions[category];
        const bool allowed = part.decision.isAllowed();
        // The former yes may have been given in another run.
        const bool isLess = part.decision.version() < ring.version(category);
        if (!allowed || othersData || isLess)
            ended[indexOf(category)] = end(part, category);
        if (allowed)
            ring.setVersion(category, part.decision.version());
        part.mayRecord = allowed && (!terms.resting || category == Category::Census);
        part.maySend = allowed && !terms.resting && !terms.owner.endpoint.empty();
    }
    takeOwner(terms.owner);
    for (Category category : allCategories)
        applyGate(category);
    ++requested;
    return ended;
}

void Collector::Private::takeOwner(const Owner& next)
{
    Owner merged = owner;
    if (!next.account.empty() && !owner.account.empty() && next.account != owner.account)
        merged.endpoint.clear(); // another's; this one's may not be known yet
    if (!next.account.empty())
        merged.account = next.account;
    if (!next.endpoint.empty())
        merged.endpoint = next.endpoint;
    isOwnerUnknown = isOwnerUnknown && next == Owner{};
    if (merged == owner)
        return;
    owner = merged;
    ring.setOwner(owner);
    ownerIsDue = true;
}

bool Collector::Private::end(Part& part, Category category)
{
    if (part.isErasing || !part.isUsed)
        return false;
    ++part.epoch;
    part.isErasing = true;
    part.isUsed = false;
    // Closed before the epoch is seen to rise: nobody enters with the new one.
    applyGate(category);
    ring.setEpoch(category, part.epoch);
    return true;
}

void Collector::Private::applyGate(Category category)
{
    Part& part = parts[indexOf(category)];
    const bool isOpen = part.mayRecord && !part.isErasing && !ring.isBroken();
    part.isUsed = part.isUsed || isOpen;
    sendable[indexOf(category)]
        = part.maySend && !part.isErasing && !ring.isBroken() ? std::uint64_t(part.epoch) + 1 : 0;
    gates[indexOf(category)]
        = isOpen ? std::bit_cast<std::uint64_t>(Gate{part.decision, part.epoch}) : closed;
}

bool Collector::Private::isAnythingAllowed() const
{
    return std::any_of(
        parts.begin(), parts.end(), [](const Part& part) { return part.decision.isAllowed(); });
}

bool Collector::Private::isAnythingDue() const
{
    return ownerIsDue
        || std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.isErasing; });
}

void Collector::Private::resume()
{
    if (!isAtRest || (!isAnythingAllowed() && !isAnythingDue()))
        return;
    worker.join(); // it has nothing left to do
    isAtRest = false;
    worker = std::thread([this] { run(); });
}

std::shared_ptr<const Collector::Listener> Collector::Private::currentListener() const
{
    const std::lock_guard lock(mutex);
    return listener;
}

} // namespace candor
