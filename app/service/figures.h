// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"
#include "app/service/database.h"

#include <QList>
#include <QMap>

#include <array>

namespace candor::service {

/// The smallest group an admin is shown: a smaller one could tell about one person.
inline constexpr int fewestShown = 5;

/// Connected clients of one version.
struct VersionFigure
{
    QString version; ///< empty where clients tell none
    int clients = 0;
};

/// Connected clients by version, the small groups put together.
struct VersionFigures
{
    QList<VersionFigure> shown; ///< the largest first
    int others = 0; ///< clients of all other groups; not to be shown below fewestShown
};

VersionFigures versionFigures(const QMap<QString, int>& versions);

/// Records of one day; nothing stands for a number that is too small, or of too few people, to be shown.
struct RecordDay
{
    QString day;
    std::array<std::optional<qint64>, categoryCount> records;
};

/// The days since \a first on which records came, the last first. Of error reports and of the improvement
/// program, which people choose, a number is shown only for days with enough installations, and error reports
/// of enough people.
std::optional<QList<RecordDay>> recordDays(Database& database, const QString& first);

} // namespace candor::service
