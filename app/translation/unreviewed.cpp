// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/unreviewed.h"

#include <QRegularExpression>

namespace candor {

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
    return words == english ? words : words + QStringLiteral(" (English: ") + plain + u')';
}

} // namespace candor
