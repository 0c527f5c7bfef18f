// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/identity.h"

#include <QString>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <pthread.h>
#include <sys/random.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <optional>

namespace candor {

namespace {

constexpr std::string_view publishedKey = "candor user hash 1";

std::string normalised(std::string_view address)
{
    QString text
        = QString::fromUtf8(address.data(), static_cast<qsizetype>(address.size())).trimmed().toLower();
    if (text.startsWith(QLatin1StringView("sip:")))
        text = text.mid(4).trimmed();
    return text.toStdString();
}

/// A forked child must not go on with its parent's numbers.
std::atomic<unsigned> forks = 0;
const int forkWatch = pthread_atfork(nullptr, nullptr, [] { forks.fetch_add(1, std::memory_order_relaxed); });

struct RandomBlock
{
    std::array<std::uint8_t, 4096> bytes;
    std::size_t used = sizeof bytes;
    unsigned forks = 0;
};
thread_local RandomBlock block;

bool refill() noexcept
{
    std::size_t got = 0;
    while (got < block.bytes.size()) {
        const ssize_t more = ::getrandom(block.bytes.data() + got, block.bytes.size() - got, 0);
        if (more < 0 && errno != EINTR)
            return false;
        got += more > 0 ? static_cast<std::size_t>(more) : 0;
    }
    block.used = 0;
    block.forks = forks.load(std::memory_order_relaxed);
    return true;
}

constexpr int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// One byte as it stands in the text, and behind however many layers of percent-encoding.
struct Unit
{
    char value;
    std::size_t length;
};

Unit unitAt(std::string_view text, std::size_t at)
{
    Unit unit{text[at], 1};
    while (unit.value == '%' && at + unit.length + 1 < text.size()) {
        const int high = hexDigit(text[at + unit.length]);
        const int low = hexDigit(text[at + unit.length + 1]);
        if (high < 0 || low < 0)
            break;
        unit = {static_cast<char>(high * 16 + low), unit.length + 2};
    }
    return unit;
}

/// How much of the text from \a at on spells the word, given in lower and in upper case; 0 where it does not.
std::size_t spells(std::string_view text, std::size_t at, std::string_view lower, std::string_view upper)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (at + length >= text.size())
            return 0;
        const Unit unit = unitAt(text, at + length);
        if (unit.value != lower[i] && unit.value != upper[i])
            return 0;
        length += unit.length;
    }
    return length;
}

} // namespace

std::string userHash(std::string_view address)
{
    const std::string text = normalised(address);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    HMAC(EVP_sha256(), publishedKey.data(), static_cast<int>(publishedKey.size()),
        reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data(), nullptr);
    std::array<std::uint8_t, 16> first{};
    std::copy_n(digest.begin(), first.size(), first.begin());
    return uuidText(first);
}

bool makeRandomUuid(std::array<std::uint8_t, 16>& uuid) noexcept
{
    const bool stale = block.forks != forks.load(std::memory_order_relaxed);
    if ((stale || block.used + uuid.size() > block.bytes.size()) && !refill())
        return false;
    std::memcpy(uuid.data(), block.bytes.data() + block.used, uuid.size());
    block.used += uuid.size();
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0f) | 0x40);
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3f) | 0x80);
    return true;
}

void writeUuid(const std::array<std::uint8_t, 16>& uuid, char* out) noexcept
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = '-';
        *out++ = digits[uuid[i] >> 4];
        *out++ = digits[uuid[i] & 15];
    }
}

std::string uuidText(const std::array<std::uint8_t, 16>& uuid)
{
    std::string text(uuidLength, '0');
    writeUuid(uuid, text.data());
    return text;
}

std::string randomUuid()
{
    std::array<std::uint8_t, 16> uuid{};
    return makeRandomUuid(uuid) ? uuidText(uuid) : std::string();
}

std::string withoutAddress(std::string_view text, std::string_view address)
{
    const std::string lower = normalised(address);
    std::string upper = QString::fromStdString(lower).toUpper().toStdString();
    if (upper.size() != lower.size())
        upper = lower;
    if (lower.empty())
        return std::string(text);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t scheme = spells(text, at, "sip:", "SIP:");
        const std::size_t own = spells(text, at + scheme, lower, upper);
        if (own > 0) {
            result += "[address]";
            at += scheme + own;
        } else {
            result += text[at++];
        }
    }
    return result;
}

} // namespace candor
