// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace candor {

/// The four kinds of data the product can collect; every rule speaks of one of them.
enum class Category : std::uint8_t { Census, Usage, ErrorReporting, ImprovementProgram };

inline constexpr std::size_t categoryCount = 4;
inline constexpr std::array<Category, categoryCount> allCategories{
    Category::Census, Category::Usage, Category::ErrorReporting, Category::ImprovementProgram};

constexpr std::size_t indexOf(Category category)
{
    return static_cast<std::size_t>(category);
}

/// The category's name on the wire and in the service's table: `census`, `usage`, `error_reporting`, …
constexpr std::string_view wireName(Category category)
{
    constexpr std::array<std::string_view, categoryCount> names{
        "census", "usage", "error_reporting", "improvement_program"};
    return names[indexOf(category)];
}

/// The category's key in the state dump: `census`, `usage`, `errorReporting`, `improvementProgram`.
constexpr std::string_view dumpName(Category category)
{
    constexpr std::array<std::string_view, categoryCount> names{
        "census", "usage", "errorReporting", "improvementProgram"};
    return names[indexOf(category)];
}

constexpr std::optional<Category> categoryOfWireName(std::string_view name)
{
    for (Category category : allCategories)
        if (wireName(category) == name)
            return category;
    return std::nullopt;
}

} // namespace candor
