// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/cleaning.h"

#include "app/service/fields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace candor::service {

namespace {

constexpr QStringView uidKey = u"log.record.uid";

/// A UUID of version 4 in the usual form, lower case; empty for another.
QString uidOf(const OtlpRecord& record)
{
    const QString uid = textOf(record.attributes, uidKey).toLower();
    return isGuid(uid) && uid[14] == u'4' && QStringView(u"89ab").contains(uid[19]) ? uid : QString();
}

bool isEventName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
    });
}

QJsonValue jsonOf(const OtlpAttribute& attribute)
{
    if (const auto* text = std::get_if<QString>(&attribute.value))
        return *text;
    if (const auto* integer = std::get_if<qint64>(&attribute.value))
        return *integer;
    if (const auto* fraction = std::get_if<double>(&attribute.value))
        return *fraction;
    if (const auto* truth = std::get_if<bool>(&attribute.value))
        return *truth;
    return QJsonValue::Undefined;
}

/// The value as it may be stored; undefined where it is not of that kind.
QJsonValue cleanValue(const OtlpAttribute& attribute, FieldKind kind, const Pseudonyms& pseudonyms)
{
    const QJsonValue value = jsonOf(attribute);
    const QString text = value.toString();
    switch (kind) {
    case FieldKind::Scalar:
        return value;
    case FieldKind::Integer:
        return std::holds_alternative<qint64>(attribute.value) ? value : QJsonValue(QJsonValue::Undefined);
    case FieldKind::Text:
        return value.isString() ? value : QJsonValue(QJsonValue::Undefined);
    case FieldKind::Guid:
        return isGuid(text) ? QJsonValue(text.toLower()) : QJsonValue(QJsonValue::Undefined);
    case FieldKind::UserHash:
        return isGuid(text) ? QJsonValue(pseudonyms.userHash(text)) : QJsonValue(QJsonValue::Undefined);
    case FieldKind::Person:
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(pseudonyms.person(text));
    case FieldKind::PeerAddress:
        break;
    }
    const std::optional<QString> cut = cutAddress(text);
    return cut ? QJsonValue(*cut) : QJsonValue(QJsonValue::Undefined);
}

/// Everything in the record that must not be found again in its other texts.
QStringList secretsOf(const OtlpRecord& record, Category category)
{
    QStringList secrets;
    for (const OtlpAttribute& attribute : record.attributes) {
        const std::optional<FieldKind> kind = fieldKind(category, attribute.key);
        const QString* text = std::get_if<QString>(&attribute.value);
        if (!text || !kind)
            continue;
        if (*kind == FieldKind::Person || *kind == FieldKind::UserHash)
            secrets.append(plainAddress(*text));
        else if (*kind == FieldKind::PeerAddress)
            secrets.append(text->trimmed());
    }
    return secrets;
}

} // namespace

QString without(QString text, const QString& secret)
{
    // Shorter ones are no address, and replacing them would only damage the text.
    if (secret.size() < 4)
        return text;
    const QString mark = QStringLiteral("<removed>");
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    text.replace(QStringLiteral("sip:") + secret, mark, Qt::CaseInsensitive);
    text.replace(QStringLiteral("sip%3A") + encoded, mark, Qt::CaseInsensitive);
    text.replace(secret, mark, Qt::CaseInsensitive);
    text.replace(encoded, mark, Qt::CaseInsensitive);
    return text;
}

std::variant<CleanRecord, QString> clean(
    const OtlpRecord& record, Category category, const Pseudonyms& pseudonyms)
{
    CleanRecord out{uidOf(record), category, record.eventName, {}};
    if (out.uid.isEmpty())
        return QStringLiteral("log.record.uid is not a UUID of version 4");
    if (!isEventName(out.eventName))
        return QStringLiteral("eventName is missing or not of the form a.b_c");
    const QStringList secrets = secretsOf(record, category);
    QJsonObject attributes;
    for (const OtlpAttribute& attribute : record.attributes) {
        if (attribute.key == uidKey)
            continue;
        const std::optional<FieldKind> kind = fieldKind(category, attribute.key);
        if (!kind)
            return QStringLiteral("an attribute is not in the catalogue of its category");
        QJsonValue value = cleanValue(attribute, *kind, pseudonyms);
        if (value.isUndefined() || attributes.contains(attribute.key))
            return QStringLiteral("the value of %1 is of the wrong kind, or stands twice").arg(attribute.key);
        if (value.isString() && (*kind == FieldKind::Text || *kind == FieldKind::Scalar)) {
            QString text = value.toString();
            for (const QString& secret : secrets)
                text = without(text, secret);
            value = text;
        }
        attributes.insert(attribute.key, value);
    }
    out.attributes = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    return out;
}

} // namespace candor::service
