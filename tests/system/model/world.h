// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/system/model/situation.h"

#include <chrono>
#include <optional>

namespace candor::test::model {

/// What a server said to an account, and when it was last heard.
struct Word
{
    Rule rule = Rule::Unknown;
    int place = unknownPlace;
    std::chrono::milliseconds wall{};
    std::chrono::milliseconds monotonic{};
    bool isKept = false; ///< it comes from the disk, not from a server that answered in this run
};

/// What persons and servers have done to one computer so far.
struct World
{
    int owner = 0; ///< whose records there are: 1 or 2, 0 before the first sign-in
    bool isInForce = false; ///< the owner signs in or is signed in
    int lastPlace = nowhere; ///< as of Situation
    std::chrono::milliseconds wall{};
    std::chrono::milliseconds monotonic{};
    std::optional<Word> word; ///< that the client goes by
    /// By account, 0 for nobody: what OK saved; the last answer of a server that could be read.
    std::array<std::array<std::optional<bool>, 2>, 3> saved;
    std::array<std::optional<Word>, 3> kept;
};

// THE MODEL of what outlives the program. It is written after spec/data-practices.md and the contract's
// "Settings file", and shares nothing with the product.

/// A choice of one's own counts, else the one that was made while nobody was signed in, else none.
inline bool says(const World& w, int account, int which)
{
    return w.saved[account][which].value_or(w.saved[0][which].value_or(false));
}

/// Seven days by either clock; what is kept does not come from the future. A fault has no end but an answer.
inline bool counts(const World& w, const Word& word)
{
    const auto age = std::max(w.wall - word.wall, w.monotonic - word.monotonic);
    return word.rule == Rule::Faulty
        || (age <= std::chrono::days(7) && (!word.isKept || w.wall >= word.wall));
}

inline std::optional<Word> keptBy(const World& w, int account)
{
    std::optional<Word> word = w.kept[account];
    if (word) {
        word->isKept = true;
        word->monotonic = w.monotonic;
    }
    return word && counts(w, *word) ? word : std::nullopt;
}

inline Situation situationOf(const World& w)
{
    const Word word = w.word && counts(w, *w.word) ? *w.word : Word();
    Situation s{w.isInForce, w.owner, word.rule, word.place, w.lastPlace};
    s.lastPlace = w.isInForce && word.place > nowhere ? word.place : w.lastPlace;
    for (int account : {1, 2})
        s.yes[account] = {says(w, account, 0), says(w, account, 1)};
    return s;
}

} // namespace candor::test::model
