// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/counter.h"
#include "app/telemetry/mappingguard.h"
#include "app/telemetry/packing.h"
#include "app/telemetry/record.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace candor {

/// A bounded queue of records in a mapped file: many threads push, one takes. What push() accepted survives
/// kill -9.
///
/// The file: a header (epochs, counters, marks, owner), then slots. A slot is a header of 64 bytes and the
/// record's packed event, aligned to 64. Room not in use is zero. A slot's state word is written last, so
/// that after a crash the next whole slot is found behind a torn one: it and what follows it hold more
/// control characters than a packed event has in a row, since its texts have none.
class Ring
{
public:
    enum class Opened : std::uint8_t {
        Existing,
        New,
        Remade, ///< was no sound ring: its epochs are unknown
        Taken, ///< another process has it
        Unavailable,
    };
    static constexpr std::size_t fileSize = 2 * 1024 * 1024;

    Ring() = default;
    ~Ring();
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;

    Opened open(const std::string& path);
    bool isOpen() const { return m_base != nullptr; }
    /// Any thread. Whether a page of the file could not be had: nothing is accepted any more, what is there
    /// can still be taken and erased.
    bool isBroken() const noexcept { return m_guard && m_guard->isBroken(); }

    /// Any thread. False where there is no room, which is counted. `taking`: of beginTaking().
    bool push(Category category, std::uint32_t epoch, const RecordUid& uid, WallTime when,
        std::string_view bytes, std::uint32_t taking = 0) noexcept;

    /// Fetches the memory that the next push() will write, while the caller still makes the record.
    void prepare() const noexcept;

    /// What the one consumer may take, oldest first; release() then frees (and overwrites) everything before
    /// `end`.
    struct Taken
    {
        std::vector<JournalRecord> records;
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };
    Taken peek(std::size_t maxBytes) const;
    void release(std::uint64_t end) noexcept;
    bool isEmpty() const noexcept;
    /// Whether so much waits that the consumer should not wait for more.
    bool isHalfFull() const noexcept;

    /// Consumer only: has the memory at hand that the next records will take, or gives back what the ring
    /// takes of it. The file keeps everything.
    void warm() const noexcept;
    void rest() noexcept;

    /// Consumer only: overwrites every record, counter and mark of the category of an older epoch. Nobody may
    /// be pushing with an older epoch any more.
    void erase(Category category, std::uint32_t epoch) noexcept;
    /// Of what was taken, up to its end, and the records only.
    void eraseRecords(Category category, std::uint32_t epoch, std::uint64_t end) noexcept;
    /// How many records have been erased, and have not been forgotten: no receipt tells of them yet.
    std::int64_t erased(Category category) const noexcept;
    void forgetErased(Category category) noexcept;
    /// Whether there is any record, counter, mark or loss of the category.
    bool holds(Category category) const noexcept;
    /// Waits until the file is on disk. A broken ring's file is emptied instead, and is no ring from then on;
    /// what can be taken stays.
    bool sync() noexcept;

    std::uint32_t epoch(Category category) const noexcept;
    /// Survives SIGKILL in a broken ring, too: the epoch is written into its file, or the file is emptied.
    void setEpoch(Category category, std::uint32_t epoch) noexcept;
    /// The version of consent that records of the category are made under; 0 where none was set.
    int version(Category category) const noexcept;
    void setVersion(Category category, int version) noexcept;
    /// How many records there was no room for, or that cannot be read, and have not been forgotten.
    std::int64_t lost(Category category) const noexcept;
    void countLost(Category category, std::int64_t records) noexcept;
    void forgetLost(Category category, std::int64_t records) noexcept;
    void count(Category category, Counter counter, std::int64_t by) noexcept;
    CounterValues counters(Category category) const noexcept;
    /// Around the push() of a record that holds these counters, by one thread at a time: they go with its
    /// being in the ring, and stay where it is not, also where SIGKILL comes between. Until the end, nobody
    /// takes the record from the ring.
    std::uint32_t beginTaking(const CounterValues& counters) noexcept;
    void endTaking(Category category, bool isRecorded) noexcept;
    /// Sets the mark and tells what it was before: an epoch plus one, 0 for none.
    std::uint64_t exchangeMark(Category category, std::uint64_t mark) noexcept;
    /// Nothing where none was ever set, or setting it was interrupted.
    std::optional<Owner> owner() const;
    void setOwner(const Owner& owner) noexcept;

private:
    struct Header;
    struct Slot;
    Header& header() const noexcept;
    Slot& slotAt(std::uint64_t position) const noexcept;
    /// Nothing can be read there or behind it: nobody has finished it, or it went with the file.
    bool isEndAt(std::uint64_t position) const noexcept;
    bool isBeingTaken(const Slot& slot) const noexcept;
    Opened openLocked(const std::string& path);
    /// A ring that is to be made cuts the file first.
    bool map(std::optional<off_t> cutTo = std::nullopt);
    void unmap();
    bool emptyFile() noexcept;
    void writeEpoch(const std::atomic<std::uint32_t>& epoch) noexcept;
    bool isSound() const;
    void mend();
    void countTorn(const Slot& slot) noexcept;
    void blank(std::uint64_t position, std::uint64_t size) noexcept;
    void clear(std::uint64_t from, std::uint64_t to) noexcept;

    int m_fd = -1;
    char* m_base = nullptr;
    std::optional<MappingGuard> m_guard;
};

} // namespace candor
