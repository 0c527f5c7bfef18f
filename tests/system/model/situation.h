// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"

#include <algorithm>
#include <array>

namespace candor::test::model {

/// What the admin says.
enum class Rule : std::uint8_t { Unknown, Faulty, Free, BansAll, BansImprovement };

inline constexpr int unknownPlace = -1;
inline constexpr int nowhere = 0; ///< the server names no address; 1 and 2 are the two there are

/// What person, admin and server have said; a plain value, so that it crosses into the client's process.
struct Situation
{
    bool isSignedIn = false;
    int account = 0; ///< whose data it is: 1 or 2, 0 before the first sign-in
    Rule rule = Rule::Unknown;
    int place = unknownPlace; ///< where data goes
    int lastPlace = nowhere; ///< the last one that was named for the account
    /// By account: error reporting, improvement program.
    std::array<std::array<bool, 2>, 3> yes{};
};

// THE MODEL. What follows is written after spec/data-practices.md alone and shares nothing with the product.

inline bool permits(const Situation& s, Category category)
{
    if (category == Category::Census)
        return s.place != nowhere;
    const bool isError = category == Category::ErrorReporting;
    const bool isFree = s.rule == Rule::Free
        || (s.rule == Rule::BansImprovement && category != Category::ImprovementProgram);
    return isFree && s.place > nowhere && (category == Category::Usage || s.yes[s.account][isError ? 0 : 1]);
}

inline bool mayRecord(const Situation& s, Category category)
{
    return permits(s, category) && (s.isSignedIn || category == Category::Census);
}

inline bool maySend(const Situation& s, Category category)
{
    return permits(s, category) && s.isSignedIn && s.place > nowhere;
}

/// Whether what was recorded in \a former may not be used in \a s any more.
inline bool ends(const Situation& former, const Situation& s, Category category)
{
    const bool isOthers = former.account != 0 && former.account != s.account;
    const bool isElsewhere
        = former.lastPlace != nowhere && s.lastPlace != nowhere && former.lastPlace != s.lastPlace;
    return !permits(s, category) || isOthers || isElsewhere;
}

} // namespace candor::test::model
