// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/reviews.h"

#include <QSet>

namespace candor {

/// The texts of one file that are not to be shown without their English.
class UnreviewedTexts
{
public:
    UnreviewedTexts() = default;
    UnreviewedTexts(const TsFile& file, const Reviews& reviews);

    bool isEmpty() const { return m_texts.isEmpty(); }
    bool contains(const char* context, const char* source, const char* comment) const;

private:
    QSet<QStringList> m_texts;
};

/// "words (English: …)"; the words alone where they are English.
QString besideEnglish(const QString& words, const QString& english);

} // namespace candor
