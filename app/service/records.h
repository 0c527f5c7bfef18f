// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"
#include "app/service/database.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace candor::service {

/// One record as it is stored: nothing in it names a person.
struct CleanRecord
{
    QString uid;
    Category category = Category::Census;
    QString eventName;
    QByteArray attributes; ///< a JSON object
};

/// What somebody asked to erase, already hashed.
struct Erasure
{
    /// `app.installation.id`; empty where a person is meant.
    QString installation;
    /// Pseudonyms::person() and Pseudonyms::userHashOfPerson().
    QString person;
    QString userHash;
};

/// Stored records: a record stands once, however often it is sent, and says the day it came, not when or from
/// where.
class Records
{
public:
    explicit Records(Database& database)
        : m_database(database)
    {
    }

    bool insert(const CleanRecord& record, const QString& day);
    bool erase(const Erasure& erasure);
    std::optional<QJsonArray> read(std::optional<Category> category);

private:
    Database& m_database;
};

} // namespace candor::service
