// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <optional>

namespace candor {

/// How many letters have to be added, dropped or replaced to make one word of the other.
qsizetype editDistance(QStringView left, QStringView right);

/// Which of \a known somebody who wrote \a written may have meant: the closest that is at most two letters,
/// or a third of what was written, away, whatever the case; the first of several. Nothing where none is
/// close.
std::optional<QString> likelyMeant(const QString& written, const QStringList& known);

} // namespace candor
