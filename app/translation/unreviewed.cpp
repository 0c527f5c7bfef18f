// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/unreviewed.h"

#include <QRegularExpression>

#include <algorithm>

namespace candor {

namespace {

/// Looks beyond the first letter: a sentence may begin with the product's name or with a tag.
bool runsToTheLeft(const QString& words)
{
    return std::any_of(words.cbegin(), words.cend(),
        [](QChar letter) { return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL; });
}

} // namespace

UnreviewedTexts::UnreviewedTexts(const TsFile& file, const Reviews& reviews)
{
    for (const TsContext& context : file.contexts)
        for (const TsMessage& message : context.messages) {
            const ReviewState state = reviewState(file, context.name, message, reviews);
            if (state == ReviewState::Missing || state == ReviewState::TranslationChanged)
                m_texts += QStringList{context.name, message.source, message.comment};
        }
}

bool UnreviewedTexts::contains(const char* context, const char* source, const char* comment) const
{
    return !m_texts.isEmpty()
        && m_texts.contains(
            {QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)});
}

QString besideEnglish(const QString& words, const QString& english)
{
    static const QRegularExpression key(QStringLiteral("&(?=\\w)"));
    const bool isRich = english.contains(u'<');
    const QString plain = isRich ? english : QString(english).remove(key);
    if (words == english)
        return words;
    const QString beside = QStringLiteral("(English: ") + plain + u')';
    // Its brackets and its full stop would wander to the other end of the line without an isolate.
    return words + u' ' + (runsToTheLeft(words) ? u'\u2066' + beside + u'\u2069' : beside);
}

} // namespace candor
