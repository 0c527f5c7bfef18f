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

std::span<const SettingValue> valuesOf(SettingType type)
{
    static constexpr std::array twoStates{SettingValue::Enabled, SettingValue::Disabled};
    static constexpr std::array levels{SettingValue::Off, SettingValue::Light, SettingValue::Full};
    return type == SettingType::TwoState ? std::span<const SettingValue>(twoStates)
                                         : std::span<const SettingValue>(levels);
}

std::string_view nameOf(SettingValue value)
{
    constexpr std::array<std::string_view, 6> names{
        "NotConfigured", "Enabled", "Disabled", "Off", "Light", "Full"};
    return names[static_cast<std::size_t>(value)];
}

std::string_view nameOf(PolicySource source)
{
    constexpr std::array<std::string_view, 6> names{"server", "machine", "user", "pool", "vendor", "default"};
    return names[static_cast<std::size_t>(source)];
}

Sentence inWords(PolicySource source)
{
    static constexpr std::array<const char*, 6> words{//: Where a policy setting comes from
        QT_TRANSLATE_NOOP("Sentence", "server"),
        //: Where a policy setting comes from: what is set for the computer, whoever uses it
        QT_TRANSLATE_NOOP("Sentence", "machine"),
        //: Where a policy setting comes from: what is set for one user of the computer
        QT_TRANSLATE_NOOP("Sentence", "user"),
        //: Where a policy setting comes from: the servers that host a meeting
        QT_TRANSLATE_NOOP("Sentence", "pool"),
        //: Where a policy setting comes from: whoever built the program has set it for where no admin does
        QT_TRANSLATE_NOOP("Sentence", "vendor default"),
        //: Where a policy setting comes from: nobody has set it
        QT_TRANSLATE_NOOP("Sentence", "default")};
    return Sentence(words[static_cast<std::size_t>(source)]);
}

} // namespace candor
