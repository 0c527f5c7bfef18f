// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/translation/unreviewed.h"

#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace candor {

namespace {

/// Of a list of unreviewed texts: "CdU1".
constexpr quint32 unreviewedMark = 0x43645531;

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

std::optional<UnreviewedTexts> UnreviewedTexts::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QList<QStringList> rows;
    stream >> mark >> rows;
    if (mark != unreviewedMark || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    UnreviewedTexts texts;
    texts.m_texts = QSet<QStringList>(rows.cbegin(), rows.cend());
    return texts;
}

QByteArray UnreviewedTexts::toBytes() const
{
    QList<QStringList> rows(m_texts.cbegin(), m_texts.cend());
    std::sort(rows.begin(), rows.end()); // the same texts give the same bytes
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << unreviewedMark << rows;
    return bytes;
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
