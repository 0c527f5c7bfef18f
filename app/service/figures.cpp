// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/figures.h"

#include <algorithm>

namespace candor::service {

namespace {

/// How many there are, counted no further than to fewestShown. \a sql is given the day.
bool areEnough(Database& database, const char* sql, const QString& day)
{
    Statement statement(database.handle(), sql);
    return statement.bind(1, day).step() && statement.number(0) >= fewestShown;
}

bool haveEnoughInstallations(Database& database, const QString& day)
{
    return areEnough(database,
        "SELECT count(*) FROM (SELECT DISTINCT json_extract(attributes, '$.\"app.installation.id\"') AS who "
        "FROM records WHERE received_on = ? AND category = 'census' AND who IS NOT NULL LIMIT 5)",
        day);
}

bool haveEnoughReporters(Database& database, const QString& day)
{
    return areEnough(database,
        "SELECT count(*) FROM (SELECT DISTINCT json_extract(attributes, '$.\"user.id\"') AS who "
        "FROM records WHERE received_on = ? AND category = 'error_reporting' AND who IS NOT NULL LIMIT 5)",
        day);
}

using Counts = std::array<qint64, categoryCount>;

RecordDay dayOf(Database& database, const QString& day, const Counts& counts)
{
    RecordDay out{day, {}};
    const bool areMany = haveEnoughInstallations(database, day);
    for (Category category : allCategories) {
        const bool isChosen
            = category == Category::ErrorReporting || category == Category::ImprovementProgram;
        bool isShown = counts[indexOf(category)] >= fewestShown && (areMany || !isChosen);
        if (isShown && category == Category::ErrorReporting)
            isShown = haveEnoughReporters(database, day);
        if (isShown)
            out.records[indexOf(category)] = counts[indexOf(category)];
    }
    return out;
}

} // namespace

VersionFigures versionFigures(const QMap<QString, int>& versions)
{
    VersionFigures figures;
    for (auto version = versions.begin(); version != versions.end(); ++version) {
        if (version.value() >= fewestShown)
            figures.shown.append({version.key(), version.value()});
        else
            figures.others += version.value();
    }
    std::stable_sort(figures.shown.begin(), figures.shown.end(),
        [](const VersionFigure& left, const VersionFigure& right) { return left.clients > right.clients; });
    return figures;
}

std::optional<QList<RecordDay>> recordDays(Database& database, const QString& first)
{
    Statement statement(database.handle(),
        "SELECT received_on, category, count(*) FROM records WHERE received_on >= ? GROUP BY received_on, "
        "category");
    statement.bind(1, first);
    QMap<QString, Counts> days;
    while (statement.step())
        if (const auto category = categoryOfWireName(statement.text(1).toStdString()))
            days[statement.text(0)][indexOf(*category)] = statement.number(2);
    if (!statement.isGood())
        return std::nullopt;
    QList<RecordDay> out;
    for (auto day = days.begin(); day != days.end(); ++day)
        out.prepend(dayOf(database, day.key(), *day));
    return out;
}

} // namespace candor::service
