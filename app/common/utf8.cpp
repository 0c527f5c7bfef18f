// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/utf8.h"

#include <algorithm>

namespace candor {

namespace {

/// How many bytes follow a first byte, and within which bounds the second must be (RFC 3629, section 4).
struct Sequence
{
    int following;
    unsigned char lowest;
    unsigned char highest;
};

Sequence sequenceOf(unsigned char first)
{
    if (first < 0x80)
        return {0, 0, 0};
    if (first >= 0xC2 && first <= 0xDF)
        return {1, 0x80, 0xBF};
    if (first >= 0xE0 && first <= 0xEF)
        return {2, static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
            static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    if (first >= 0xF0 && first <= 0xF4)
        return {3, static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
            static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    return {-1, 0, 0};
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Sequence sequence = sequenceOf(static_cast<unsigned char>(bytes[at]));
        if (sequence.following < 0 || bytes.size() - at <= sequence.following)
            return at;
        const QByteArrayView rest = bytes.sliced(at + 1, sequence.following);
        const auto isFollowing = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
        if (!std::all_of(rest.begin(), rest.end(), isFollowing))
            return at;
        if (!rest.isEmpty()) {
            const auto second = static_cast<unsigned char>(rest.front());
            if (second < sequence.lowest || second > sequence.highest)
                return at;
        }
        at += 1 + sequence.following;
    }
    return -1;
}

} // namespace candor
