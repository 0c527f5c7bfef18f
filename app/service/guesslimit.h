// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/tokens.h"

namespace candor::service {

/// Slows down the guessing of passwords: a few wrong tries are free, then each makes the next wait twice as
/// long.
class GuessLimit
{
public:
    static constexpr std::chrono::seconds longest = std::chrono::minutes(15);
    static constexpr std::chrono::seconds remembered = std::chrono::hours(1); ///< after the last try

    explicit GuessLimit(int freeTries)
        : m_free(freeTries)
    {
    }

    /// How long it has to wait still; zero: not at all.
    std::chrono::seconds wait(const QByteArray& who, Moment now) const;
    /// A try begins, and counts as wrong: many at once get no further than one after the other.
    void begin(const QByteArray& who, Moment now);
    /// The try was right after all.
    void forgive(const QByteArray& who);
    void forget(const QByteArray& who);
    void sweep(Moment now);

private:
    struct Entry
    {
        int wrong = 0;
        Moment last;
        Moment next;
    };

    int m_free;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace candor::service
