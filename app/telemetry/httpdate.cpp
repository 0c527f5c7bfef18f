// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/httpdate.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace candor {

namespace {

constexpr std::array<std::string_view, 12> months{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> weekdays{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::optional<int> number(std::string_view text, unsigned low, unsigned high)
{
    unsigned value = 0; // read so, a sign is no digit
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < low || value > high)
        return std::nullopt;
    return static_cast<int>(value);
}

std::optional<std::chrono::year> year(std::string_view text)
{
    if (text.size() == 4)
        if (const auto value = number(text, 1601, 9999))
            return std::chrono::year(*value);
    if (text.size() == 2)
        if (const auto value = number(text, 0, 99))
            return std::chrono::year(*value < 70 ? 2000 + *value : 1900 + *value);
    return std::nullopt;
}

std::optional<std::chrono::seconds> timeOfDay(std::string_view text)
{
    const auto parts = split(text, ":");
    if (text.size() != 8 || parts.size() != 3)
        return std::nullopt;
    const auto hour = number(parts[0], 0, 23);
    const auto minute = number(parts[1], 0, 59);
    const auto second = number(parts[2], 0, 60); // 60: a leap second
    if (!hour || !minute || !second)
        return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second);
}

bool isWeekday(std::string_view text)
{
    return std::any_of(weekdays.begin(), weekdays.end(),
        [&](std::string_view day) { return text == day || text == day.substr(0, 3); });
}

std::optional<WallTime> moment(
    std::string_view y, std::string_view month, std::string_view d, std::string_view time)
{
    const auto found = std::find(months.begin(), months.end(), month);
    const auto theYear = year(y);
    const auto theDay = number(d, 1, 31);
    const auto theTime = timeOfDay(time);
    if (found == months.end() || !theYear || !theDay || !theTime)
        return std::nullopt;
    const std::chrono::year_month_day date{*theYear,
        std::chrono::month(static_cast<unsigned>(found - months.begin()) + 1),
        std::chrono::day(static_cast<unsigned>(*theDay))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date) + *theTime;
}

} // namespace

std::optional<WallTime> parseHttpDate(std::string_view text)
{
    if (text.size() > 40)
        return std::nullopt;
    const auto words = split(text, " ,-");
    if (words.empty() || !isWeekday(words[0]))
        return std::nullopt;
    if (words.size() == 6
        && words[5] == "GMT") // Sun, 06 Nov 1994 08:49:37 GMT; Sunday, 06-Nov-94 08:49:37 GMT
        return moment(words[3], words[2], words[1], words[4]);
    if (words.size() == 5) // Sun Nov  6 08:49:37 1994
        return moment(words[4], words[1], words[2], words[3]);
    return std::nullopt;
}

} // namespace candor
