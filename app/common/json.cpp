// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/json.h"

#include "app/common/jsonreader.h"

namespace candor {

JsonValue::Type JsonValue::type() const
{
    return static_cast<Type>(m_value.index());
}

std::optional<bool> JsonValue::toBool() const
{
    const bool* value = std::get_if<bool>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<qint64> JsonValue::toInteger() const
{
    const qint64* value = std::get_if<qint64>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<double> JsonValue::toDouble() const
{
    if (const double* value = std::get_if<double>(&m_value))
        return *value;
    const qint64* value = std::get_if<qint64>(&m_value);
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

std::optional<QString> JsonValue::toString() const
{
    const QString* value = std::get_if<QString>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}

const JsonValue::Array& JsonValue::array() const
{
    static const Array none;
    const Array* value = std::get_if<Array>(&m_value);
    return value ? *value : none;
}

const JsonValue::Object& JsonValue::object() const
{
    static const Object none;
    const Object* value = std::get_if<Object>(&m_value);
    return value ? *value : none;
}

const JsonValue* JsonValue::find(QStringView name, Qt::CaseSensitivity cs) const
{
    for (const JsonMember& member : object())
        if (QStringView(member.name).compare(name, cs) == 0)
            return &member.value;
    return nullptr;
}

const JsonValue* JsonValue::at(std::initializer_list<QStringView> path, Qt::CaseSensitivity cs) const
{
    const JsonValue* value = this;
    for (QStringView name : path) {
        value = value->find(name, cs);
        if (!value)
            return nullptr;
    }
    return value;
}

std::variant<JsonValue, JsonFault> readJson(const QByteArray& document, const JsonLimits& limits)
{
    return JsonReader(document, limits).read();
}

} // namespace candor
