// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/catalogue.h"

#include <cstdint>

namespace candor {

/// What is counted until it becomes part of a category's next record. The numbers stand in files: append
/// only.
enum class Counter : std::uint8_t {
    SignInAttempts,
    SignInFailures,
    CleanExits,
    UncleanExits,
    OptionsOpened,
    OptionsChanged,
    DataViewerOpened,
    HelpOpened,
    AboutOpened,
    SignInCancelled,
    Stalls,
};
inline constexpr std::size_t counterCount = 11;

constexpr std::size_t indexOf(Counter counter)
{
    return static_cast<std::size_t>(counter);
}

/// Which field a counter becomes in a category; a counter that two categories hold is two rows.
struct CounterRow
{
    Counter counter;
    Category category;
    std::string_view attribute;
};

inline constexpr auto counterRows = std::to_array<CounterRow>({
    {Counter::SignInAttempts, Category::Census, "candor.sign_in.attempts"},
    {Counter::SignInFailures, Category::Census, "candor.sign_in.failures"},
    {Counter::CleanExits, Category::Usage, "candor.exits.clean"},
    {Counter::UncleanExits, Category::Usage, "candor.exits.unclean"},
    {Counter::OptionsOpened, Category::Usage, "candor.feature.options_opened"},
    {Counter::OptionsChanged, Category::Usage, "candor.feature.options_changed"},
    {Counter::DataViewerOpened, Category::Usage, "candor.feature.data_viewer_opened"},
    {Counter::HelpOpened, Category::Usage, "candor.feature.help_opened"},
    {Counter::AboutOpened, Category::Usage, "candor.feature.about_opened"},
    {Counter::OptionsOpened, Category::ImprovementProgram, "candor.feature.options_opened"},
    {Counter::OptionsChanged, Category::ImprovementProgram, "candor.feature.options_changed"},
    {Counter::DataViewerOpened, Category::ImprovementProgram, "candor.feature.data_viewer_opened"},
    {Counter::SignInCancelled, Category::ImprovementProgram, "candor.feature.sign_in_cancelled"},
    {Counter::Stalls, Category::ImprovementProgram, "candor.stalls"},
});

/// The field of the counter in that category, or null where the category does not hold it.
constexpr const Field* fieldOf(Counter counter, Category category)
{
    for (const CounterRow& row : counterRows)
        if (row.counter == counter && row.category == category)
            return findField(category, row.attribute);
    return nullptr;
}

constexpr bool areCounterRowsSound()
{
    for (const CounterRow& row : counterRows) {
        const std::size_t field = fieldRow(row.category, row.attribute);
        if (field == catalogue.size() || catalogue[field].type != FieldType::Integer
            || indexOf(row.counter) >= counterCount)
            return false;
    }
    return true;
}
static_assert(areCounterRowsSound(), "a counter's field is not in the catalogue, or is no integer");

/// The counters of one category, taken together: deltas since the last time.
struct CounterValues
{
    Category category = Category::Census;
    std::array<std::int64_t, counterCount> values{};

    std::int64_t operator[](Counter counter) const { return values[indexOf(counter)]; }
    friend bool operator==(const CounterValues&, const CounterValues&) = default;
};

} // namespace candor
