// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/identity.h"

#include "app/telemetry/randomness.h"

#include <QMessageAuthenticationCode>
#include <QString>

#include <algorithm>
#include <cstring>

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

constexpr auto makeHexPairs()
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<char, 512> pairs{};
    for (std::size_t i = 0; i < 256; ++i) {
        pairs[2 * i] = digits[i >> 4];
        pairs[2 * i + 1] = digits[i & 15];
    }
    return pairs;
}
/// Each byte as two digits.
constexpr auto hexPairs = makeHexPairs();

constexpr std::size_t dashesBefore(std::size_t byte)
{
    return (byte >= 4) + (byte >= 6) + (byte >= 8) + (byte >= 10);
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
    const auto bytes = [](std::string_view from) {
        return QByteArray::fromRawData(from.data(), static_cast<qsizetype>(from.size()));
    };
    const QByteArray digest
        = QMessageAuthenticationCode::hash(bytes(text), bytes(publishedKey), QCryptographicHash::Sha256);
    std::array<std::uint8_t, 16> first{};
    std::copy_n(digest.begin(), first.size(), first.begin());
    return uuidText(first);
}

[[gnu::hot]] bool makeRandomUuid(std::array<std::uint8_t, 16>& uuid) noexcept
{
    if (!takeRandom(uuid))
        return false;
    uuid[6] = static_cast<std::uint8_t>((uuid[6] & 0x0f) | 0x40);
    uuid[8] = static_cast<std::uint8_t>((uuid[8] & 0x3f) | 0x80);
    return true;
}

void writeUuid(const std::array<std::uint8_t, 16>& uuid, char* out) noexcept
{
    for (std::size_t i = 0; i < uuid.size(); ++i)
        std::memcpy(out + dashesBefore(i) + 2 * i, hexPairs.data() + 2 * uuid[i], 2);
    for (std::size_t at : {8, 13, 18, 23})
        out[at] = '-';
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
