// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/otlp.h"

namespace candor::service {

namespace {

using Type = JsonValue::Type;

constexpr qsizetype largest = 1024 * 1024;
constexpr int deepest = 24;

/// Reads the document and remembers whether anything had the wrong type.
class OtlpReader
{
public:
    QString fault;

    QList<OtlpResource> request(const JsonValue& value)
    {
        QList<OtlpResource> out;
        for (const JsonValue& one : list(value, u"resourceLogs"))
            out.append(resource(one));
        return out;
    }

private:
    /// Null counts as left out, as in protobuf's JSON.
    const JsonValue* member(const JsonValue& object, QStringView name, Type type)
    {
        if (object.type() != Type::Object)
            complain(u"an object is expected", object);
        const JsonValue* value = object.find(name);
        if (!value || value->type() == Type::Null)
            return nullptr;
        if (value->type() == type)
            return value;
        complain(name, *value);
        return nullptr;
    }

    const JsonValue::Array& list(const JsonValue& object, QStringView name)
    {
        static const JsonValue::Array none;
        const JsonValue* value = member(object, name, Type::Array);
        return value ? value->array() : none;
    }

    QString text(const JsonValue& object, QStringView name)
    {
        const JsonValue* value = member(object, name, Type::String);
        return value ? value->toString().value_or(QString()) : QString();
    }

    void complain(QStringView what, const JsonValue& where)
    {
        if (fault.isEmpty())
            fault = QStringLiteral("line %1, column %2: wrong type (%3)")
                        .arg(where.place().line)
                        .arg(where.place().column)
                        .arg(what);
    }

    OtlpResource resource(const JsonValue& value)
    {
        OtlpResource out;
        if (const JsonValue* inner = member(value, u"resource", Type::Object))
            out.attributes = attributes(*inner);
        for (const JsonValue& scope : list(value, u"scopeLogs"))
            for (const JsonValue& record : list(scope, u"logRecords"))
                out.records.append(this->record(record));
        return out;
    }

    OtlpRecord record(const JsonValue& value)
    {
        for (QStringView time : {QStringView(u"timeUnixNano"), QStringView(u"observedTimeUnixNano")})
            integer(value, time);
        member(value, u"severityNumber", Type::Integer);
        return {text(value, u"eventName"), attributes(value)};
    }

    QList<OtlpAttribute> attributes(const JsonValue& owner)
    {
        QList<OtlpAttribute> out;
        for (const JsonValue& one : list(owner, u"attributes")) {
            OtlpAttribute attribute{text(one, u"key"), {}};
            if (const JsonValue* value = member(one, u"value", Type::Object))
                read(*value, attribute);
            out.append(attribute);
        }
        return out;
    }

    void read(const JsonValue& value, OtlpAttribute& into)
    {
        int count = 0;
        if (const JsonValue* found = member(value, u"stringValue", Type::String); found && ++count)
            into.value = found->toString().value_or(QString());
        if (const JsonValue* found = member(value, u"boolValue", Type::Bool); found && ++count)
            into.value = found->toBool().value_or(false);
        if (const std::optional<qint64> found = integer(value, u"intValue"); found && ++count)
            into.value = *found;
        if (const JsonValue* found = value.find(u"doubleValue"); found && found->toDouble() && ++count)
            into.value = *found->toDouble();
        if (count > 1)
            complain(u"one value an attribute", value);
    }

    /// A 64-bit integer in either of its forms.
    std::optional<qint64> integer(const JsonValue& object, QStringView name)
    {
        const JsonValue* value = object.find(name);
        if (!value || value->type() == Type::Null)
            return std::nullopt;
        bool isGood = value->type() == Type::Integer;
        qint64 number = value->toInteger().value_or(0);
        if (const std::optional<QString> written = value->toString())
            number = written->toLongLong(&isGood);
        if (!isGood)
            complain(name, *value);
        return number;
    }
};

} // namespace

std::variant<QList<OtlpResource>, OtlpFault> readOtlp(const QByteArray& json)
{
    const auto read = readJson(json, {.bytes = largest, .depth = deepest});
    // The reason may repeat a key of the document, so only its place is told.
    if (const JsonFault* fault = std::get_if<JsonFault>(&read))
        return OtlpFault{QStringLiteral("line %1, column %2: not valid JSON")
                             .arg(fault->place.line)
                             .arg(fault->place.column)};
    OtlpReader reader;
    const QList<OtlpResource> request = reader.request(std::get<JsonValue>(read));
    if (!reader.fault.isEmpty())
        return OtlpFault{reader.fault};
    return request;
}

QString textOf(const QList<OtlpAttribute>& attributes, QStringView key)
{
    for (const OtlpAttribute& attribute : attributes)
        if (attribute.key == key)
            if (const QString* text = std::get_if<QString>(&attribute.value))
                return *text;
    return {};
}

} // namespace candor::service
