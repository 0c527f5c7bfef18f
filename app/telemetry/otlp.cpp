// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/otlp.h"

#include "app/common/json.h"
#include "app/telemetry/schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace candor {

namespace {

QByteArray jsonString(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray attribute(const QByteArray& key, const QString& value)
{
    return "{\"key\":\"" + key + "\",\"value\":{\"stringValue\":" + jsonString(value) + "}}";
}

QByteArray head(const QString& category, const QString& appVersion)
{
    return "{\"resourceLogs\":[{\"resource\":{\"attributes\":["
        + attribute("service.name", QStringLiteral("candor")) + ',' + attribute("service.version", appVersion)
        + ',' + attribute("candor.category", category)
        + "]},\"scopeLogs\":[{\"scope\":{\"name\":\"candor\"},\"logRecords\":[";
}

constexpr const char* tail = "]}]}]}";

/// Deletion has no category of its own in the catalogue; its time is cut to the hour as for all that could
/// tell people apart.
QByteArray deletion(const QByteArray& key, const QString& value, const QString& appVersion, WallTime now)
{
    const auto nanoseconds
        = std::chrono::nanoseconds(coarsened(Category::Census, now).time_since_epoch()).count();
    return head(QStringLiteral("deletion"), appVersion) + "{\"timeUnixNano\":\""
        + QByteArray::number(qint64(nanoseconds)) + "\",\"eventName\":\"candor.deletion\",\"attributes\":["
        + attribute("log.record.uid", QUuid::createUuid().toString(QUuid::WithoutBraces)) + ','
        + attribute(key, value) + "]}" + tail;
}

const JsonValue* member(const JsonValue& value, QStringView camel, QStringView snake)
{
    const JsonValue* found = value.find(camel);
    return found ? found : value.find(snake);
}

} // namespace

QByteArray envelopeOf(const Batch& batch, const QString& appVersion)
{
    if (batch.records.empty())
        return {};
    const std::string_view name = wireName(batch.category);
    QByteArray bytes = head(QString::fromLatin1(name.data(), qsizetype(name.size())), appVersion);
    std::size_t size = 0;
    for (const JournalRecord& record : batch.records)
        size += record.bytes.size() + 1;
    bytes.reserve(bytes.size() + qsizetype(size + sizeof tail));
    for (const JournalRecord& record : batch.records) {
        bytes.append(record.bytes.data(), qsizetype(record.bytes.size()));
        bytes.append(',');
    }
    bytes.chop(1);
    return bytes + tail;
}

std::size_t rejectedRecords(const QByteArray& answer)
{
    const auto read = readJson(answer);
    const auto* root = std::get_if<JsonValue>(&read);
    const JsonValue* partial = root ? member(*root, u"partialSuccess", u"partial_success") : nullptr;
    const JsonValue* rejected
        = partial ? member(*partial, u"rejectedLogRecords", u"rejected_log_records") : nullptr;
    if (!rejected)
        return 0;
    const auto text = rejected->toString();
    const qint64 count = text ? text->toLongLong() : rejected->toInteger().value_or(0);
    return count > 0 ? std::size_t(count) : 0;
}

QByteArray deletionOfDevice(const QString& deviceId, const QString& appVersion, WallTime now)
{
    return deletion("app.installation.id", deviceId, appVersion, now);
}

QByteArray deletionOfUser(const QString& userId, const QString& appVersion, WallTime now)
{
    return deletion("user.id", userId, appVersion, now);
}

} // namespace candor
