// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/settinglist.h"

namespace candor {

namespace {

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < settingCount; ++i)
        if (settingList[i].setting != static_cast<Setting>(i))
            return false;
    return true;
}
static_assert(isInOrder(), "rowOf() looks up by position");

} // namespace

std::string_view nameOf(SettingValue value)
{
    constexpr std::array<std::string_view, 6> names{
        "NotConfigured", "Enabled", "Disabled", "Off", "Light", "Full"};
    return names[static_cast<std::size_t>(value)];
}

std::string_view nameOf(PolicySource source)
{
    constexpr std::array<std::string_view, 5> names{"server", "machine", "user", "pool", "default"};
    return names[static_cast<std::size_t>(source)];
}

} // namespace candor
