// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/reviewedwords.h"

#include <QFile>

namespace candor {

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// From the list made when the program was built; where there is none, from the files it is made of.
UnreviewedTexts unreviewedOf(const QString& name)
{
    if (const auto known = UnreviewedTexts::fromBytes(bytesOf(name + QStringLiteral(".unreviewed"))))
        return *known;
    const QString ts = name + QStringLiteral(".ts");
    return {readTs(bytesOf(ts)), readReviews(bytesOf(reviewFileOf(ts)))};
}

} // namespace

bool ReviewedWords::open(const QString& tag, const QString& folder)
{
    const QString name = QStringLiteral("%1/candor_%2").arg(folder, tag);
    m_unreviewed = unreviewedOf(name);
    if (!m_unreviewed.isEmpty())
        (void)m_english.load(QStringLiteral("candor_en"), folder);
    return load(name);
}

QString ReviewedWords::translate(const char* context, const char* source, const char* comment, int n) const
{
    const QString words = QTranslator::translate(context, source, comment, n);
    if (words.isEmpty() || !m_unreviewed.contains(context, source, comment))
        return words;
    const QString english = m_english.translate(context, source, comment, n);
    return besideEnglish(words, english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace candor
