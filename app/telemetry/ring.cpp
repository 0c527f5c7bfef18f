// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/ring.h"

#include "app/telemetry/ringlayout.h"

#include <algorithm>
#include <limits>
#include <thread>

namespace candor {

namespace {

template <typename Count, typename Change>
void change(std::atomic<Count>& counter, Change how) noexcept
{
    Count before = counter.load(std::memory_order_relaxed);
    Count after = before;
    do {
        after = before;
        how(after);
    } while (!counter.compare_exchange_weak(before, after, std::memory_order_acq_rel));
}

} // namespace

Ring::Header& Ring::header() const noexcept
{
    return *reinterpret_cast<Header*>(m_base);
}

Ring::Slot& Ring::slotAt(std::uint64_t position) const noexcept
{
    return *reinterpret_cast<Slot*>(m_base + headerSize + position % ringCapacity);
}

bool Ring::isEndAt(std::uint64_t position) const noexcept
{
    const Slot& slot = slotAt(position);
    const bool isEmpty = slot.state.load(std::memory_order_acquire) == slotEmpty;
    return isEmpty || (isBroken() && !slot.isFit(ringCapacity - position % ringCapacity));
}

[[gnu::hot]] bool Ring::push(Category category, std::uint32_t epoch, const RecordUid& uid, WallTime when,
    std::string_view bytes, std::uint32_t taking) noexcept
{
    Header& h = header();
    const std::uint64_t need = slotSize(bytes.size());
    std::uint64_t at = 0;
    std::uint64_t skip = 0;
    do {
        // The head first: it never passes the tail, so a tail read later is no smaller.
        const std::uint64_t head = h.head.load(std::memory_order_acquire);
        at = h.tail.load(std::memory_order_acquire);
        const std::uint64_t toEnd = ringCapacity - at % ringCapacity;
        skip = toEnd < need ? toEnd : 0;
        if (bytes.size() > maxRecordBytes || at + skip + need - head > ringCapacity) {
            countLost(category, 1);
            return false;
        }
    } while (!h.tail.compare_exchange_weak(at, at + skip + need, std::memory_order_acq_rel));
    if (skip > 0)
        slotAt(at).leaveOut(skip);
    Slot& slot = slotAt(at + skip);
    // A tail that went with the file begins anew: somebody may be writing here.
    if (isBroken()) {
        slot.leaveOut(need);
        return false;
    }
    slot.size.store(static_cast<std::uint32_t>(need), std::memory_order_relaxed);
    slot.length = static_cast<std::uint32_t>(bytes.size());
    slot.epoch = epoch;
    slot.recorded = when.time_since_epoch().count();
    slot.checksum = checksumOf(bytes, epoch);
    slot.uid = uid;
    slot.category = static_cast<std::uint32_t>(category);
    slot.taking = taking;
    std::memcpy(slot.bytes(), bytes.data(), bytes.size());
    slot.state.store(slotRecord, std::memory_order_release);
    if (!isBroken())
        return true;
    // What its counters are not taken for must not be sent; nobody has it yet.
    if (taking != 0)
        slot.state.store(slotSkip, std::memory_order_release);
    return false;
}

[[gnu::hot]] void Ring::prepare() const noexcept
{
    constexpr std::uint64_t ahead = 8 * granule;
    const std::uint64_t offset = header().tail.load(std::memory_order_relaxed) % ringCapacity;
    const char* const from = m_base + headerSize + std::min(offset, ringCapacity - ahead);
#pragma GCC unroll 8
    for (std::uint64_t i = 0; i < ahead; i += granule)
        __builtin_prefetch(from + i, 1);
}

Ring::Taken Ring::peek(std::size_t maxBytes) const
{
    Taken taken;
    Header& h = header();
    taken.begin = taken.end = h.head.load(std::memory_order_relaxed);
    const std::uint64_t tail = h.tail.load(std::memory_order_acquire);
    for (std::size_t size = 0; taken.end != tail && size < maxBytes;) {
        Slot& slot = slotAt(taken.end);
        if (isEndAt(taken.end))
            break;
        const bool isRecord
            = slot.state.load(std::memory_order_relaxed) == slotRecord && (!isBroken() || slot.isWhole());
        if (isRecord && isBeingTaken(slot))
            break;
        if (isRecord)
            taken.records.push_back({static_cast<Category>(slot.category), slot.epoch, slot.uid,
                WallTime(std::chrono::milliseconds(slot.recorded)), std::string(slot.view())});
        const std::uint32_t whole = slot.size.load(std::memory_order_relaxed);
        size += whole;
        taken.end += whole;
    }
    return taken;
}

void Ring::clear(std::uint64_t from, std::uint64_t to) noexcept
{
    while (from < to) {
        const std::uint64_t offset = from % ringCapacity;
        const std::uint64_t size = std::min(to - from, ringCapacity - offset);
        std::memset(m_base + headerSize + offset, 0, size);
        from += size;
    }
}

void Ring::release(std::uint64_t end) noexcept
{
    Header& h = header();
    clear(h.head.load(std::memory_order_relaxed), end);
    h.head.store(end, std::memory_order_release);
}

bool Ring::isEmpty() const noexcept
{
    return header().head.load(std::memory_order_acquire) == header().tail.load(std::memory_order_acquire);
}

[[gnu::hot]] bool Ring::isHalfFull() const noexcept
{
    const Header& h = header();
    return h.tail.load(std::memory_order_relaxed) - h.head.load(std::memory_order_relaxed) > ringCapacity / 2;
}

void Ring::blank(std::uint64_t position, std::uint64_t size) noexcept
{
    clear(position, position + size);
    slotAt(position).leaveOut(size);
}

void Ring::erase(Category category, std::uint32_t epoch) noexcept
{
    Header& h = header();
    eraseRecords(category, epoch, h.tail.load(std::memory_order_acquire));
    Header::Part& part = h.part(category);
    if (part.countersEpoch.load(std::memory_order_acquire) == epoch)
        return;
    for (auto& counter : part.counters)
        counter.store({}, std::memory_order_relaxed);
    part.lost.store(0, std::memory_order_relaxed);
    part.mark.store(0, std::memory_order_relaxed);
    part.countersEpoch.store(epoch, std::memory_order_release);
}

void Ring::eraseRecords(Category category, std::uint32_t epoch, std::uint64_t end) noexcept
{
    Header& h = header();
    std::atomic<Header::Erased>& erased = h.part(category).erased;
    std::uint64_t at = h.head.load(std::memory_order_relaxed);
    while (at != end) {
        Slot& slot = slotAt(at);
        // Somebody is writing a record of another category at this moment.
        while (slot.state.load(std::memory_order_acquire) == slotEmpty && !isBroken())
            std::this_thread::yield();
        if (isEndAt(at)) {
            clear(at, end);
            break;
        }
        const std::uint32_t size = slot.size.load(std::memory_order_relaxed);
        const bool isRecord = slot.state.load(std::memory_order_relaxed) == slotRecord;
        if (isRecord && slot.category == indexOf(category) && slot.epoch < epoch) {
            const auto place = static_cast<std::uint32_t>(at % ringCapacity / granule + 1);
            change(erased, [place](Header::Erased& all) {
                all.count += all.last == place ? 0 : 1;
                all.last = place;
            });
            blank(at, size);
        }
        at += size;
    }
    change(erased, [](Header::Erased& all) { all.last = 0; });
}

std::int64_t Ring::erased(Category category) const noexcept
{
    return header().part(category).erased.load(std::memory_order_relaxed).count;
}

void Ring::forgetErased(Category category) noexcept
{
    header().part(category).erased.store({}, std::memory_order_relaxed);
}

bool Ring::holds(Category category) const noexcept
{
    const Header::Part& part = header().part(category);
    const bool counted
        = std::ranges::any_of(part.counters, [](const auto& c) { return c.load().value != 0; });
    const Taken all = peek(fileSize);
    return counted || part.lost != 0 || part.mark != 0
        || std::any_of(all.records.begin(), all.records.end(),
            [category](const JournalRecord& record) { return record.category == category; });
}

std::uint32_t Ring::epoch(Category category) const noexcept
{
    return header().part(category).epoch.load(std::memory_order_acquire);
}

void Ring::setEpoch(Category category, std::uint32_t epoch) noexcept
{
    auto& kept = header().part(category).epoch;
    kept.store(epoch, std::memory_order_release);
    // A broken ring's memory ends with the program.
    if (isBroken())
        writeEpoch(kept);
}

int Ring::version(Category category) const noexcept
{
    return header().part(category).version.load(std::memory_order_relaxed);
}

void Ring::setVersion(Category category, int version) noexcept
{
    header().part(category).version.store(version, std::memory_order_relaxed);
}

std::int64_t Ring::lost(Category category) const noexcept
{
    return header().part(category).lost.load(std::memory_order_relaxed);
}

void Ring::countLost(Category category, std::int64_t records) noexcept
{
    header().part(category).lost.fetch_add(records, std::memory_order_relaxed);
}

void Ring::forgetLost(Category category, std::int64_t records) noexcept
{
    header().part(category).lost.fetch_sub(records, std::memory_order_relaxed);
}

void Ring::count(Category category, Counter counter, std::int64_t by) noexcept
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    change(header().part(category).counters[indexOf(counter)], [by](Header::Count& count) {
        count.value += static_cast<std::uint32_t>(std::clamp<std::int64_t>(by, 0, most - count.value));
    });
}

CounterValues Ring::counters(Category category) const noexcept
{
    CounterValues values;
    values.category = category;
    for (std::size_t i = 0; i < counterCount; ++i)
        values.values[i] = header().part(category).counters[i].load(std::memory_order_relaxed).value;
    return values;
}

std::uint32_t Ring::beginTaking(const CounterValues& counters) noexcept
{
    Header::Part& part = header().part(counters.category);
    for (std::size_t i = 0; i < counterCount; ++i)
        change(part.counters[i], [value = counters.values[i]](Header::Count& count) {
            count.taken = static_cast<std::uint32_t>(std::clamp<std::int64_t>(value, 0, count.value));
        });
    part.takings = (part.takings + 2) | 1; // never 0
    part.taking.store(part.takings, std::memory_order_release);
    return part.takings;
}

void Ring::endTaking(Category category, bool isRecorded) noexcept
{
    header().part(category).endTaking(isRecorded);
}

void Ring::Header::Part::endTaking(bool isRecorded) noexcept
{
    for (auto& counter : counters)
        change(counter, [isRecorded](Count& count) {
            count.value -= isRecorded ? std::min(count.taken, count.value) : 0;
            count.taken = 0;
        });
    taking.store(0, std::memory_order_release);
}

bool Ring::isBeingTaken(const Slot& slot) const noexcept
{
    return slot.taking != 0
        && slot.taking == header().parts[slot.category].taking.load(std::memory_order_acquire);
}

std::uint64_t Ring::exchangeMark(Category category, std::uint64_t mark) noexcept
{
    return header().part(category).mark.exchange(mark, std::memory_order_acq_rel);
}

std::optional<Owner> Ring::owner() const
{
    const Header& h = header();
    if (h.hasOwner.load(std::memory_order_acquire) != 1)
        return std::nullopt;
    const auto text
        = [](const auto& chars) { return std::string(chars.data(), ::strnlen(chars.data(), chars.size())); };
    return Owner{text(h.account), text(h.endpoint)};
}

void Ring::setOwner(const Owner& owner) noexcept
{
    Header& h = header();
    h.hasOwner.store(0, std::memory_order_release);
    h.account.fill(0);
    h.endpoint.fill(0);
    if (owner.account.size() > h.account.size() || owner.endpoint.size() > h.endpoint.size())
        return;
    std::copy(owner.account.begin(), owner.account.end(), h.account.begin());
    std::copy(owner.endpoint.begin(), owner.endpoint.end(), h.endpoint.begin());
    h.hasOwner.store(1, std::memory_order_release);
}

} // namespace candor
