// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/livewords.h"

#include <utility>

namespace candor {

void LiveWords::setBook(std::shared_ptr<const Wordbook> book)
{
    const QMutexLocker lock(&m_mutex);
    m_book = std::move(book);
}

std::shared_ptr<const Wordbook> LiveWords::book() const
{
    const QMutexLocker lock(&m_mutex);
    return m_book;
}

QString LiveWords::translate(const char* context, const char* source, const char* comment, int n) const
{
    return book()->translation(
        QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment), n);
}

} // namespace candor
