// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/spelling.h"

#include <algorithm>
#include <vector>

namespace candor {

namespace {

/// Longer than any word that is known; what is longer still is none of them misspelt.
constexpr qsizetype longestWord = 64;

} // namespace

qsizetype editDistance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        qsizetype diagonal = i - 1;
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = left[i - 1] == right[static_cast<qsizetype>(j) - 1];
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

std::optional<QString> likelyMeant(const QString& written, const QStringList& known)
{
    if (written.size() > longestWord)
        return std::nullopt;
    const QString lower = written.toLower();
    // A word that shares no letter with what was written is nobody's slip.
    const qsizetype farthest = std::min(std::max<qsizetype>(2, written.size() / 3), written.size() - 1);
    std::optional<QString> meant;
    qsizetype best = farthest + 1;
    for (const QString& word : known) {
        const qsizetype distance = editDistance(lower, word.toLower());
        if (distance < best) {
            best = distance;
            meant = word;
        }
    }
    return meant;
}

} // namespace candor
