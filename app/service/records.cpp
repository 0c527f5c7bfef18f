// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/records.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor::service {

namespace {

QString nameOf(Category category)
{
    const std::string_view name = wireName(category);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

bool eraseWhere(Database& database, const char* sql, const QString& value)
{
    Statement statement(database.handle(), sql);
    statement.bind(1, value).step();
    return statement.isGood();
}

} // namespace

bool Records::insert(const CleanRecord& record, const QString& day)
{
    Statement statement(m_database.handle(), "INSERT OR IGNORE INTO records VALUES(?, ?, ?, ?, ?)");
    statement.bind(1, record.uid)
        .bind(2, nameOf(record.category))
        .bind(3, day)
        .bind(4, record.eventName)
        .bind(5, QString::fromUtf8(record.attributes))
        .step();
    return statement.isGood();
}

bool Records::erase(const Erasure& erasure)
{
    if (!erasure.installation.isEmpty())
        return eraseWhere(m_database,
            "DELETE FROM records WHERE category = 'census' AND json_extract(attributes, "
            "'$.\"app.installation.id\"') = ?",
            erasure.installation);
    return eraseWhere(m_database,
               "DELETE FROM records WHERE category = 'error_reporting' AND json_extract(attributes, "
               "'$.\"user.id\"') = ?",
               erasure.person)
        && eraseWhere(m_database,
            "DELETE FROM records WHERE category = 'error_reporting' AND json_extract(attributes, "
            "'$.\"candor.sip_uri\"') = ?",
            erasure.person)
        && eraseWhere(m_database,
            "DELETE FROM records WHERE category = 'census' AND json_extract(attributes, '$.\"user.hash\"') = "
            "?",
            erasure.userHash);
}

std::optional<QJsonArray> Records::read(std::optional<Category> category)
{
    QJsonArray all;
    Statement statement(m_database.handle(),
        "SELECT uid, category, received_on, event_name, attributes FROM records WHERE ?1 = '' OR category = "
        "?1 ORDER BY uid");
    statement.bind(1, category ? nameOf(*category) : QStringLiteral(""));
    while (statement.step())
        all.append(QJsonObject{{QStringLiteral("uid"), statement.text(0)},
            {QStringLiteral("category"), statement.text(1)},
            {QStringLiteral("received_on"), statement.text(2)},
            {QStringLiteral("event_name"), statement.text(3)},
            {QStringLiteral("attributes"), QJsonDocument::fromJson(statement.bytes(4)).object()}});
    return statement.isGood() ? std::optional(all) : std::nullopt;
}

} // namespace candor::service
