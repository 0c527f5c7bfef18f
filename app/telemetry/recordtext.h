// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/telemetry/identity.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace candor::recordtext {

// What stands in a record's JSON whatever its values are, put together while compiling.

inline constexpr std::size_t longestNumber = 20;
inline constexpr std::string_view beforeTime = "{\"timeUnixNano\":\"";
/// What makes nanoseconds of the clock's milliseconds.
inline constexpr std::string_view nanoseconds = "000000";
inline constexpr std::string_view beforeName = "\",\"eventName\":\"";
inline constexpr std::string_view beforeUid
    = "\",\"attributes\":[{\"key\":\"log.record.uid\",\"value\":{\"stringValue\":\"";
inline constexpr std::string_view end = "\"}}]}";
inline constexpr std::size_t longestName = 32;
static_assert(std::all_of(allCategories.begin(), allCategories.end(),
    [](Category category) { return eventName(category).size() <= longestName; }));
/// What is in every record's JSON, at most.
inline constexpr std::size_t frameSize = beforeTime.size() + longestNumber + nanoseconds.size()
    + beforeName.size() + longestName + beforeUid.size() + uuidLength + end.size();

/// What stands between the value before and a field's value.
struct Prefix
{
    std::array<char, 96> text{};
    std::size_t size = 0;

    constexpr void append(std::string_view part)
    {
        for (char c : part)
            text.at(size++) = c;
    }
};

/// FNV-1a.
constexpr std::uint32_t keyOf(std::string_view name)
{
    std::uint32_t key = 0x811c'9dc5;
    for (char c : name)
        key = (key ^ static_cast<unsigned char>(c)) * 0x0100'0193;
    return key;
}

constexpr Prefix prefixOf(const Field& field)
{
    Prefix prefix;
    prefix.append("\"}},{\"key\":\"");
    prefix.append(field.attribute);
    prefix.append(
        field.type == FieldType::Text ? "\",\"value\":{\"stringValue\":\"" : "\",\"value\":{\"intValue\":\"");
    return prefix;
}

/// What packing a value takes, apart from the rest: who records after a pause finds nothing in the caches.
struct PackedAs
{
    /// The field's name and type in a packed event: a row's place may change from version to version.
    std::uint32_t key = 0;
    std::uint32_t longestValue = 0;
};

constexpr PackedAs packedAs(const Field& field)
{
    return {keyOf(field.attribute) + static_cast<std::uint32_t>(field.type),
        field.attribute == "candor.log_excerpt" ? 8 * 1024U : 1024U};
}

template <typename Row>
constexpr auto ofEveryField(Row (*make)(const Field&))
{
    std::array<Row, catalogue.size()> made;
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        made[i] = make(catalogue[i]);
    return made;
}
// In the order of the catalogue.
inline constexpr auto prefixes = ofEveryField(prefixOf);
inline constexpr auto packings = ofEveryField(packedAs);

inline const Prefix& prefixFor(const Field& field)
{
    return prefixes[static_cast<std::size_t>(&field - catalogue.data())];
}
inline const PackedAs& packingFor(const Field& field)
{
    return packings[static_cast<std::size_t>(&field - catalogue.data())];
}

constexpr bool isEveryKeyDistinct()
{
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (packings[i].key == packings[j].key && catalogue[i].attribute != catalogue[j].attribute)
                return false;
    return true;
}
static_assert(isEveryKeyDistinct());

} // namespace candor::recordtext
