// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace candor {

/// Tells bytes that did not all reach the disk, or did not stay as they were; no protection against anybody
/// who means it. Kept in files: a change raises ringVersion and journalVersion.
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

} // namespace candor
