// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"

namespace candor {

enum class FieldType : std::uint8_t { Text, Integer };

/// Whom a value may identify. A pseudonym tells one user from another without naming either.
enum class Identifies : std::uint8_t { Nobody, Device, Organisation, Pseudonym, User };

/// Where a field stands in a request.
enum class Place : std::uint8_t {
    Record, ///< an attribute that an event adds
    Stamp, ///< an attribute that every record gets by itself
    Resource, ///< stands once in the request as a whole
    Envelope, ///< a member of the record itself, no attribute
};

/// One thing that can be collected. Without a purpose it does not compile; see catalogue.h.
struct Field
{
    std::string_view attribute;
    Category category;
    FieldType type;
    Identifies identifies;
    /// One English sentence, marked for translation in the context "Catalogue".
    const char* purpose;
    Place place = Place::Record;
    /// The version of consent it came with: whoever agreed to an earlier one has not agreed to this field.
    int since = 1;
};

constexpr std::string_view nameOf(FieldType type)
{
    return type == FieldType::Text ? "text" : "integer";
}

constexpr std::string_view nameOf(Identifies whom)
{
    constexpr std::array<std::string_view, 5> names{"nobody", "device", "organisation", "pseudonym", "user"};
    return names[static_cast<std::size_t>(whom)];
}

/// Where in a request the field stands, as `candor data fields` says it.
constexpr std::string_view nameOf(Place place)
{
    return place == Place::Resource ? "request" : "record";
}

/// Whether the category may hold a field that identifies so much (spec/data-practices.md, "Categories").
constexpr bool mayHold(Category category, Identifies whom)
{
    switch (category) {
    case Category::Census:
        return whom != Identifies::Organisation && whom != Identifies::User;
    case Category::Usage:
        return whom == Identifies::Nobody || whom == Identifies::Organisation;
    case Category::ErrorReporting:
        return true;
    case Category::ImprovementProgram:
        return whom == Identifies::Nobody;
    }
    return false;
}

} // namespace candor
