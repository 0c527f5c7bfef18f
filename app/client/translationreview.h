// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/finding.h"
#include "app/translation/reviews.h"

#include <QStringList>
#include <QTextStream>

namespace candor {

/// A translation file with the reviews beside it.
struct LoadedTranslation
{
    TsFile ts;
    Reviews reviews;
    /// One sentence, where the file cannot be opened; what is wrong inside is in ts and reviews.
    Sentence fault;
};
LoadedTranslation loadTranslation(const QString& file);

/// `candor translation review`: without \a by it lists what is to be reviewed.
struct ReviewRequest
{
    QString file;
    QString by;
    bool isForAll = false;
    QStringList keys;
    QDate today;
};

QString onOneLine(QString text);
/// The two texts that a finding is about.
void printTexts(QTextStream& out, const TsFinding& finding);

/// Returns the exit code; a list that is not empty is 1.
int runReview(const ReviewRequest& request, QTextStream& out, QTextStream& err);

} // namespace candor
