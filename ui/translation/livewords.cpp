// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/livewords.h"

#include <utility>

namespace candor {

void LiveWords::setBook(std::shared_ptr<const Wordbook> book, const UnreviewedTexts& unreviewed)
{
    const QMutexLocker lock(&m_mutex);
    m_book = std::move(book);
    m_unreviewed = unreviewed;
}

std::shared_ptr<const Wordbook> LiveWords::book() const
{
    const QMutexLocker lock(&m_mutex);
    return m_book;
}

QString LiveWords::translate(const char* context, const char* source, const char* comment, int n) const
{
    const QString english = QString::fromUtf8(source);
    const QMutexLocker lock(&m_mutex);
    const QString words
        = m_book->translation(QString::fromUtf8(context), english, QString::fromUtf8(comment), n);
    return !words.isEmpty() && m_unreviewed.contains(context, source, comment) ? besideEnglish(words, english)
                                                                               : words;
}

} // namespace candor
