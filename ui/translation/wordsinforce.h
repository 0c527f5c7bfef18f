// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/translation/livewords.h"

#include <QTranslator>

namespace candor {

/// Shows the program in the words of a Wordbook: with its language, its direction and Qt's own words, for as
/// long as this lives.
class WordsInForce
{
public:
    WordsInForce() = default;
    ~WordsInForce();
    WordsInForce(const WordsInForce&) = delete;
    WordsInForce& operator=(const WordsInForce&) = delete;

    /// Tells the windows. A book without a language leaves that of the program. The texts in \a unreviewed
    /// come with their English.
    void put(const std::shared_ptr<const Wordbook>& book, const UnreviewedTexts& unreviewed = {});
    std::shared_ptr<const Wordbook> book() const { return m_words.book(); }

private:
    LiveWords m_words;
    QTranslator m_qtWords;
};

} // namespace candor
