// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/storedrecords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace candor {

namespace {

constexpr QLatin1StringView uidAttribute("log.record.uid");

QString scalar(const QJsonValue& value)
{
    if (!value.isObject())
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    const QJsonObject typed = value.toObject();
    return typed.isEmpty() ? QString() : scalar(typed.begin().value());
}

QMap<QString, QString> attributesSent(const QJsonObject& record)
{
    QMap<QString, QString> attributes;
    const QJsonArray sent = record[u"attributes"].toArray();
    for (const QJsonValueConstRef attribute : sent)
        attributes.insert(attribute[u"key"].toString(), scalar(attribute[u"value"]));
    return attributes;
}

QHash<QString, QJsonObject> storedByUid(const QByteArray& stored)
{
    QHash<QString, QJsonObject> records;
    const QJsonArray all = QJsonDocument::fromJson(stored).array();
    for (const QJsonValueConstRef record : all)
        records.insert(record[u"uid"].toString(), record.toObject());
    return records;
}

QString table(const QString& title, const QMap<QString, QString>& sent, const QJsonObject& stored)
{
    QString text = QStringLiteral("\n%1, received on %2\n").arg(title, stored[u"received_on"].toString());
    text += QStringLiteral("  %1  %2  %3\n")
                .arg(QStringLiteral("field"), -32)
                .arg(QStringLiteral("left this computer"), -44)
                .arg(QStringLiteral("stored by the service"));
    const QJsonObject attributes = stored[u"attributes"].toObject();
    for (auto field = sent.begin(); field != sent.end(); ++field) {
        if (field.key() == uidAttribute)
            continue;
        const QString before = field.value().simplified();
        const QString after = scalar(attributes[field.key()]).simplified();
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(field.key(), -32)
                    .arg(before.left(44), -44)
                    .arg(before == after ? QStringLiteral("the same") : after.left(60));
    }
    return text;
}

} // namespace

QString comparedWithStored(const QList<DataView>& views, const QByteArray& stored)
{
    const QHash<QString, QJsonObject> records = storedByUid(stored);
    QString text = QStringLiteral("The service stored %1 records.\n").arg(records.size());
    for (const DataView& view : views) {
        for (const SentRequest& request : view.sent) {
            const QJsonObject body
                = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
            const QJsonValue scope = body[u"resourceLogs"][0][u"scopeLogs"][0];
            const QJsonArray requested = scope[u"logRecords"].toArray();
            for (const QJsonValueConstRef record : requested) {
                const auto sent = attributesSent(record.toObject());
                const QJsonObject found = records.value(sent.value(uidAttribute));
                text += table(record[u"eventName"].toString(), sent, found);
            }
        }
    }
    return text;
}

} // namespace candor
