// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/checksum.h"
#include "app/telemetry/ring.h"

namespace candor {

inline constexpr std::uint64_t ringMagic = 0x0167'6e69'7264'6e63;
/// Another one where a byte or the checksum of a record changes.
inline constexpr std::uint32_t ringVersion = 3;
inline constexpr std::size_t headerSize = 4096;
inline constexpr std::size_t ringCapacity = Ring::fileSize - headerSize;
inline constexpr std::size_t granule = 64;
static_assert(ringCapacity % granule == 0);

inline constexpr std::uint32_t slotEmpty = 0;
inline constexpr std::uint32_t slotRecord = 0x01a5'a501;
inline constexpr std::uint32_t slotSkip = 0x02a5'a502;

struct Ring::Header
{
    /// A counter, and how much of it is in the record that is being made: one word, so that a crash comes
    /// before or after both. Aligned as one: clang would call a library for what is not.
    struct alignas(8) Count
    {
        std::uint32_t value;
        std::uint32_t taken;
    };
    /// How many records were erased, and where the last one stands or stood (1 the first granule; 0: it is
    /// gone): a crash that comes before it is gone counts it no second time.
    struct alignas(8) Erased
    {
        std::uint32_t count;
        std::uint32_t last;
    };
    /// What the ring keeps of one category beside its records.
    struct alignas(64) Part
    {
        std::atomic<std::uint32_t> epoch;
        std::atomic<std::uint32_t> countersEpoch;
        std::atomic<std::int64_t> lost;
        std::atomic<std::uint64_t> mark;
        std::array<std::atomic<Count>, 16> counters;
        std::atomic<std::int32_t> version;
        std::uint32_t takings; ///< the last one's number
        std::atomic<std::uint32_t> taking; ///< the number of the one under way; 0 for none
        std::atomic<Erased> erased;

        void endTaking(bool isRecorded) noexcept;
    };
    std::uint64_t magic;
    std::uint32_t version;
    std::uint32_t size;
    alignas(64) std::atomic<std::uint64_t> tail;
    alignas(64) std::atomic<std::uint64_t> head;
    std::array<Part, categoryCount> parts;
    alignas(64) std::atomic<std::uint32_t> hasOwner;
    std::array<char, 128> account;
    std::array<char, 512> endpoint;

    Part& part(Category category) { return parts[indexOf(category)]; }
};

struct alignas(granule) Ring::Slot
{
    std::atomic<std::uint32_t> state;
    std::atomic<std::uint32_t> size; ///< of the slot as a whole
    std::uint32_t length; ///< of the record
    std::uint32_t epoch;
    std::int64_t recorded;
    std::uint64_t checksum;
    RecordUid uid;
    std::uint32_t category;
    std::uint32_t taking; ///< the number of the taking whose counters it holds; 0 for none

    char* bytes() { return reinterpret_cast<char*>(this) + granule; }
    std::string_view view() { return {bytes(), length}; }
    bool isFit(std::uint64_t room) const;
    bool isWhole();
    /// Makes it a slot without a record. Also where another thread may be writing.
    void leaveOut(std::uint64_t wholeSize) noexcept;
};

constexpr std::uint64_t slotSize(std::size_t length)
{
    return granule + (length + granule - 1) / granule * granule;
}

static_assert(
    std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<std::int64_t>::is_always_lock_free);
static_assert(counterCount <= 16);

} // namespace candor
