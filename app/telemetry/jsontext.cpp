// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/jsontext.h"

#include <cstdint>
#include <cstring>

namespace candor {

namespace {

constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
constexpr std::uint64_t highs = ones * 0x80;

/// Eight bytes at once: all ASCII, none below the space, no quote, no backslash. A byte that borrows from its
/// neighbour is none of these itself, so that nothing is taken for plain that is not.
constexpr bool isPlain(std::uint64_t word)
{
    const std::uint64_t faults
        = word | (word - ones * 0x20) | ((word ^ (ones * '"')) - ones) | ((word ^ (ones * '\\')) - ones);
    return (faults & highs) == 0;
}

/// Sixteen at once. As signed numbers, what is not ASCII is below the space, too.
using Chars [[gnu::vector_size(16)]] = signed char;

bool isPlain(const Chars& chars)
{
    const Chars faults = (chars < ' ') | (chars == '"') | (chars == '\\');
    std::uint64_t halves[2];
    std::memcpy(halves, &faults, sizeof halves);
    return (halves[0] | halves[1]) == 0;
}

constexpr bool isPlain(char c)
{
    return static_cast<signed char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The length of the valid UTF-8 sequence at the start of the text, 0 where there is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    const bool overlong = (lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xf0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xed && byte(1) > 0x9f;
    const bool tooLarge = lead == 0xf4 && byte(1) > 0x8f;
    return overlong || surrogate || tooLarge ? 0 : length;
}

/// Writes the escape of an ASCII character into six bytes and returns its length.
std::size_t escape(char c, char* out)
{
    constexpr std::string_view from = "\"\\\b\f\n\r\t";
    constexpr std::string_view to = "\"\\bfnrt";
    out[0] = '\\';
    if (const std::size_t i = from.find(c); i != std::string_view::npos) {
        out[1] = to[i];
        return 2;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out[1] = 'u';
    out[2] = '0';
    out[3] = '0';
    out[4] = digits[static_cast<unsigned char>(c) >> 4];
    out[5] = digits[static_cast<unsigned char>(c) & 15];
    return 6;
}

template <typename Word>
Word copyWord(const char* from, char* to)
{
    Word word;
    std::memcpy(&word, from, sizeof word);
    std::memcpy(to, &word, sizeof word);
    return word;
}

/// Copies a text that needs no escape; the last piece overlaps the one before. False where it may need one.
bool copyPlain(std::string_view text, char* out)
{
    const char* const from = text.data();
    const std::size_t size = text.size();
    if (size >= 16) {
        for (std::size_t at = 0; at + 16 < size; at += 16)
            if (!isPlain(copyWord<Chars>(from + at, out + at)))
                return false;
        return isPlain(copyWord<Chars>(from + size - 16, out + size - 16));
    }
    if (size >= 8) {
        const std::uint64_t ends[2]{
            copyWord<std::uint64_t>(from, out), copyWord<std::uint64_t>(from + size - 8, out + size - 8)};
        Chars chars;
        std::memcpy(&chars, ends, sizeof chars);
        return isPlain(chars);
    }
    if (size >= 4) {
        const std::uint64_t last = copyWord<std::uint32_t>(from + size - 4, out + size - 4);
        return isPlain(copyWord<std::uint32_t>(from, out) | last << 32);
    }
    bool good = true;
    for (std::size_t at = 0; at < size; ++at) {
        good = good && isPlain(text[at]);
        out[at] = text[at];
    }
    return good;
}

/// A function of its own: what it needs is not fetched for a text that needs no escape.
[[gnu::noinline]] std::size_t writeEscaped(std::string_view text, char* out, std::size_t room)
{
    std::size_t in = 0;
    std::size_t written = 0;
    while (in < text.size()) {
        for (std::uint64_t word = 0; in + 8 <= text.size() && written + 8 <= room; in += 8, written += 8) {
            std::memcpy(&word, text.data() + in, 8);
            if (!isPlain(word))
                break;
            std::memcpy(out + written, &word, 8);
        }
        if (in == text.size())
            break;
        if (isPlain(text[in]) && written < room) {
            out[written++] = text[in++];
            continue;
        }
        char unit[6] = {text[in]};
        std::size_t size = 1;
        std::size_t taken = 1;
        if (static_cast<unsigned char>(text[in]) >= 0x80) {
            const std::size_t length = sequenceLength(text.substr(in));
            taken = length == 0 ? 1 : length;
            size = length == 0 ? 3 : length;
            std::memcpy(unit, length == 0 ? "\xef\xbf\xbd" : text.data() + in, size);
        } else if (!isPlain(text[in])) {
            size = escape(text[in], unit);
        }
        if (written + size > room)
            break;
        std::memcpy(out + written, unit, size);
        written += size;
        in += taken;
    }
    return written;
}

} // namespace

[[gnu::hot]] std::size_t writeJsonText(std::string_view text, char* out, std::size_t room) noexcept
{
    const bool isCopied = text.size() <= room && copyPlain(text, out);
    return isCopied ? text.size() : writeEscaped(text, out, room);
}

} // namespace candor
