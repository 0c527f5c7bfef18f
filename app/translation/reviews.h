// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"
#include "app/translation/tsfile.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace candor {

/// Whether the programmers marked it as one of the texts that tell people what is sent and who decided.
bool isCritical(const TsMessage& message);

/// Names a text of the program: context, source and comment. A changed source is another text.
QString reviewKey(const QString& context, const QString& source, const QString& comment);

/// Stands for a translation, all its forms.
QString reviewHash(const TsMessage& message);

/// Somebody compared one translation with its English.
struct Review
{
    QString context;
    QString source;
    QString comment;
    QString translation; ///< its reviewHash()
    QString by;
    QDate on;
};

/// Every review of one language, by reviewKey(); the file beside the .ts, in `reviews/`.
struct Reviews
{
    QHash<QString, Review> all;
    /// Why the file cannot be read, with its line; then there are no reviews.
    Sentence fault;
};

/// No bytes are no reviews.
Reviews readReviews(const QByteArray& bytes);
/// In the order of \a file, those of texts that are no longer in it left out.
QByteArray writeReviews(const Reviews& reviews, const TsFile& file);

/// Where the reviews of that .ts file are.
QString reviewFileOf(const QString& tsFile);

enum class ReviewState : quint8 { NotNeeded, Reviewed, Missing, TranslationChanged };

/// English itself needs none, nor does what is not translated.
ReviewState reviewState(
    const TsFile& file, const QString& context, const TsMessage& message, const Reviews& reviews);

/// The review of an earlier wording of that text: same context, no longer in the file, and alike. Null where
/// there is none.
const Review* earlierReview(
    const TsFile& file, const QString& context, const TsMessage& message, const Reviews& reviews);

} // namespace candor
