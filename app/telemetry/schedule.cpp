// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/schedule.h"

#include "app/telemetry/httpdate.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace candor {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds firstBackOff = 1s;
constexpr milliseconds longestBackOff = 1h;
constexpr milliseconds longestAsked = 24h;
constexpr milliseconds askedJitter = 1s;

milliseconds part(milliseconds whole, double random)
{
    const double share = random >= 0 && random < 1 ? random : 0;
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(whole.count()) * share));
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    while (!text.empty() && blanks.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return text;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

Verdict verdictOf(int status)
{
    switch (status) {
    case 200:
        return Verdict::Accepted;
    case 0:
    case 429:
    case 502:
    case 503:
    case 504:
        return Verdict::Retry;
    case 400:
    case 413:
        return Verdict::Halve;
    default:
        return Verdict::Drop;
    }
}

std::optional<milliseconds> retryAfter(std::string_view header, WallTime now)
{
    const auto text = trimmed(header);
    if (isDigits(text)) {
        std::int64_t seconds = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (result.ec != std::errc()
            || seconds > std::chrono::floor<std::chrono::seconds>(longestAsked).count())
            return longestAsked;
        return std::chrono::seconds(seconds);
    }
    if (const auto date = parseHttpDate(text))
        return std::clamp<milliseconds>(*date - now, 0ms, longestAsked);
    return std::nullopt;
}

Attempt nextAttempt(const Attempt& previous, std::optional<milliseconds> asked, WallTime now, double random)
{
    Attempt next;
    next.failures = std::clamp(previous.failures, 0, std::numeric_limits<int>::max() - 1) + 1;
    if (asked) {
        next.next = now + std::clamp(*asked, 0ms, longestAsked) + part(askedJitter, random);
    } else {
        const int doublings = std::min(next.failures - 1, 12); // 2^12 s is above an hour
        next.next = now + part(std::min(firstBackOff * (1 << doublings), longestBackOff), random);
    }
    return next;
}

milliseconds waitFor(const Attempt& attempt, WallTime now)
{
    return attempt.failures > 0
        ? std::clamp<milliseconds>(attempt.next - now, 0ms, longestAsked + askedJitter)
        : 0ms;
}

milliseconds firstDelay(double random)
{
    return part(3s, random);
}

milliseconds laterDelay(double random)
{
    return 5s + part(20s, random); // leaves 5 s of the promised 30 for the way from the ring to the wire
}

bool isDue(Category category, std::optional<WallTime> last, WallTime now)
{
    if (category == Category::ErrorReporting)
        return false;
    const milliseconds period = category == Category::Census ? milliseconds(24h) : milliseconds(1h);
    return !last || *last > now || now - *last >= period;
}

[[gnu::hot]] WallTime coarsened(Category category, WallTime when)
{
    return category == Category::ErrorReporting ? when
                                                : WallTime(std::chrono::floor<std::chrono::hours>(when));
}

} // namespace candor
