// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/unreviewed.h"
#include "app/translation/wordbook.h"

#include <QMutex>
#include <QTranslator>

#include <memory>

namespace candor {

/// Gives the program the words of a Wordbook that may be exchanged at any time. What it does not know is left
/// to the translators below it.
class LiveWords : public QTranslator
{
    Q_OBJECT

public:
    /// The texts in \a unreviewed come with their English.
    void setBook(std::shared_ptr<const Wordbook> book, const UnreviewedTexts& unreviewed = {});
    std::shared_ptr<const Wordbook> book() const;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;

private:
    mutable QMutex m_mutex; // every thread of the program may ask
    UnreviewedTexts m_unreviewed;
    std::shared_ptr<const Wordbook> m_book = std::make_shared<const Wordbook>();
};

} // namespace candor
