// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace candor {

/// Where something stands in a document; both count from 1, columns in bytes.
struct JsonPlace
{
    int line = 0;
    int column = 0;
};

class JsonValue;

/// One `"name": value` of an object, in the document's order.
struct JsonMember;

/// A JSON value that remembers where it stood, so that a fault in it can name its line.
class JsonValue
{
public:
    using Array = QList<JsonValue>;
    using Object = QList<JsonMember>;
    enum class Type { Null, Bool, Integer, Double, String, Array, Object };

    Type type() const;
    JsonPlace place() const { return m_place; }

    std::optional<bool> toBool() const;
    /// Integers only, 64 bits; a fraction or an exponent makes a Double.
    std::optional<qint64> toInteger() const;
    std::optional<double> toDouble() const;
    std::optional<QString> toString() const;
    /// Empty unless this is one.
    const Array& array() const;
    const Object& object() const;
    /// The member of that name, or null where there is none (or this is no object).
    const JsonValue* find(QStringView name, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
    /// find() through nested objects: `at({u"_links", u"user", u"href"})`.
    const JsonValue* at(
        std::initializer_list<QStringView> path, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;

private:
    friend class JsonReader;
    std::variant<std::monostate, bool, qint64, double, QString, Array, Object> m_value;
    JsonPlace m_place;
};

struct JsonMember
{
    QString name;
    JsonPlace place;
    JsonValue value;
};

struct JsonLimits
{
    qsizetype bytes = 64 * 1024;
    int depth = 16;
    /// Whether two names of one object that differ in case only are the same name twice.
    Qt::CaseSensitivity names = Qt::CaseSensitive;
};

/// Why a document cannot be read.
struct JsonFault
{
    enum class Kind { TooLarge, TooDeep, NotUtf8, Syntax, DuplicateKey };
    Kind kind = Kind::Syntax;
    JsonPlace place;
    /// The key where one is concerned, else empty.
    QString key;
    /// Without the place: "the key \"a\" stands twice".
    Sentence reason;
};

/// Reads RFC 8259 JSON strictly: UTF-8 only (a byte order mark is a fault), no duplicate names, limits as
/// given. QJsonDocument accepts duplicate names (the last wins) and forgets places, hence this reader.
std::variant<JsonValue, JsonFault> readJson(const QByteArray& document, const JsonLimits& limits = {});

} // namespace candor
