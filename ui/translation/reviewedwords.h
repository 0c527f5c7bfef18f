// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/unreviewed.h"

#include <QTranslator>

namespace candor {

/// The words of a translation built in. A meaning-critical text that nobody reviewed as it is now comes with
/// its English.
class ReviewedWords : public QTranslator
{
    Q_OBJECT

public:
    /// Loads `candor_<tag>` with its reviews from \a folder. False where there is none.
    bool open(const QString& tag, const QString& folder);

    QString translate(const char* context, const char* source, const char* comment, int n) const override;

private:
    UnreviewedTexts m_unreviewed;
    QTranslator m_english; ///< its plurals
};

} // namespace candor
