// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/counter.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace candor {

/// One attribute of an event: a row of the catalogue with its value. Text is a view; its owner outlives the
/// event.
struct Attribute
{
    const Field* field;
    const char* text;
    /// The value of an integer field, the length of a text.
    std::int64_t number;

    std::string_view view() const { return {text, static_cast<std::size_t>(number)}; }
};

/// Something that happened, before it is recorded. Made through EventOf, which checks every field while
/// compiling.
class Event
{
public:
    static constexpr std::size_t capacity = 24;

    Category category() const { return m_category; }
    std::string_view name() const { return eventName(m_category); }
    std::span<const Attribute> attributes() const { return {m_attributes.data(), m_size}; }

    /// Adds every counter that is not zero.
    void add(const CounterValues& counters)
    {
        for (const CounterRow& row : counterRows)
            if (row.category == m_category && counters.category == m_category && counters[row.counter] != 0)
                append({findField(row.category, row.attribute), nullptr, counters[row.counter]});
    }

protected:
    explicit Event(Category category)
        : m_category(category)
    {
    }
    void append(const Attribute& attribute)
    {
        if (m_size < capacity)
            m_attributes[m_size++] = attribute;
    }

private:
    Category m_category;
    std::size_t m_size = 0;
    std::array<Attribute, capacity> m_attributes;
};

/// A field's name as a template argument.
template <std::size_t size>
struct FieldName
{
    consteval FieldName(const char (&text)[size]) { std::copy_n(text, size, value); }
    constexpr std::string_view view() const { return {value, size - 1}; }
    char value[size]{};
};

/// An event of one category: `event.add<"os.name">(name)`. A field that the category does not hold, a value
/// of another type, or a text that dies at the end of the line does not compile.
template <Category kind>
class EventOf : public Event
{
public:
    EventOf()
        : Event(kind)
    {
    }
    using Event::add;

    template <FieldName name, typename Value>
    void add(Value&& value)
    {
        constexpr std::size_t row = fieldRow(kind, name.view());
        static_assert(row < catalogue.size(), "the category has no such field in the catalogue");
        static_assert(!std::is_same_v<Value, std::string>, "the text has to outlive the event");
        constexpr const Field* field = &catalogue[row];
        if constexpr (field->type == FieldType::Text) {
            static_assert(std::is_convertible_v<Value, std::string_view>, "the field is a text");
            const std::string_view text(value);
            append({field, text.data(), static_cast<std::int64_t>(text.size())});
        } else {
            using Plain = std::remove_cvref_t<Value>;
            static_assert(
                std::is_integral_v<Plain> && !std::is_same_v<Plain, bool>, "the field is an integer");
            append({field, nullptr, static_cast<std::int64_t>(value)});
        }
    }
};

using CensusEvent = EventOf<Category::Census>;
using UsageEvent = EventOf<Category::Usage>;
using ErrorEvent = EventOf<Category::ErrorReporting>;
using ImprovementEvent = EventOf<Category::ImprovementProgram>;

} // namespace candor
