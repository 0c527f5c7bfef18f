// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/translation/finding.h"
#include "app/translation/glossary.h"
#include "app/translation/reviews.h"

namespace candor {

/// What \a file itself and its messages have to be looked at for. \a tag is that of the file's name, empty
/// where that names none. Which access keys clash only the windows tell.
QList<TsFinding> checkFile(const TsFile& file, const QString& tag, const Glossary& glossary);

/// The meaning-critical texts that nobody reviewed as they are now.
QList<TsFinding> checkReviews(const TsFile& file, const Reviews& reviews);

} // namespace candor
