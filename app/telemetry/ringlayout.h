// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/ring.h"

#include <bit>
#include <cstring>

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
    /// What the ring keeps of one category beside its records.
    struct alignas(64) Part
    {
        std::atomic<std::uint32_t> epoch;
        std::atomic<std::uint32_t> countersEpoch;
        std::atomic<std::int64_t> lost;
        std::atomic<std::uint64_t> mark;
        std::array<std::atomic<std::int64_t>, 16> counters;
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
    std::uint32_t size; ///< of the slot as a whole
    std::uint32_t length; ///< of the record
    std::uint32_t epoch;
    std::int64_t recorded;
    std::uint64_t checksum;
    RecordUid uid;
    std::uint32_t category;

    char* bytes() { return reinterpret_cast<char*>(this) + granule; }
    std::string_view view() { return {bytes(), length}; }
    bool isFit(std::uint64_t room) const;
    bool isWhole();
};

constexpr std::uint64_t slotSize(std::size_t length)
{
    return granule + (length + granule - 1) / granule * granule;
}

/// Tells a record whose pages did not all reach the disk; no protection against anybody who means it.
inline std::uint64_t checksumOf(std::string_view bytes, std::uint64_t seed)
{
    // Sums and sums of sums in four lanes: sensitive to order, and without a multiplication on the way.
    using Lanes [[gnu::vector_size(32)]] = std::uint64_t;
    Lanes sums{seed, seed, seed, seed};
    Lanes ordered{};
    const auto take = [&](const char* from, std::size_t size) {
        Lanes words{};
        std::memcpy(&words, from, size);
        sums += words;
        ordered += sums;
    };
    std::size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32)
        take(bytes.data() + at, 32);
    take(bytes.data() + at, bytes.size() - at);
    constexpr std::uint64_t prime = 0x9e37'79b9'7f4a'7c15;
    std::uint64_t sum = bytes.size();
    for (std::size_t i = 0; i < 4; ++i)
        // Turned, as a change of a word's highest bits is one of the highest bits of both sums.
        sum = ((sum ^ sums[i]) * prime ^ std::rotl(ordered[i], 32)) * prime + (sum >> 31);
    return sum;
}

static_assert(
    std::atomic<std::uint64_t>::is_always_lock_free && std::atomic<std::int64_t>::is_always_lock_free);
static_assert(counterCount <= 16);

} // namespace candor
