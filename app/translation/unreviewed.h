// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/reviews.h"

#include <QSet>

#include <optional>

namespace candor {

/// The texts of one file that are not to be shown without their English.
class UnreviewedTexts
{
public:
    UnreviewedTexts() = default;
    UnreviewedTexts(const TsFile& file, const Reviews& reviews);

    /// What toBytes() gave, which is made when the program is built: reading a whole translation takes long.
    /// Nothing for bytes that are something else.
    static std::optional<UnreviewedTexts> fromBytes(const QByteArray& bytes);
    QByteArray toBytes() const;

    bool isEmpty() const { return m_texts.isEmpty(); }
    bool contains(const char* context, const char* source, const char* comment) const;

private:
    QSet<QStringList> m_texts;
};

/// "words (English: …)"; the words alone where they are English.
QString besideEnglish(const QString& words, const QString& english);

} // namespace candor
