// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/otlp.h"

#include "app/common/json.h"
#include "app/telemetry/encoder.h"
#include "app/telemetry/schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

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

bool Envelope::append(QByteArrayView text)
{
    if (m_room.size() - m_size < text.size())
        return false;
    std::copy(text.begin(), text.end(), m_room.begin() + m_size);
    m_size += text.size();
    return true;
}

bool Envelope::append(const JournalRecord& record)
{
    const std::size_t size
        = encode(record, {m_room.data() + m_size, static_cast<std::size_t>(m_room.size() - m_size)});
    m_size += static_cast<qsizetype>(size);
    return size > 0;
}

bool Envelope::fill(const Batch& batch, const QString& appVersion)
{
    // Whatever stood there was longer, maybe, and of another category.
    wipe();
    m_room.resize(largestEnvelope);
    const std::string_view name = wireName(batch.category);
    bool fits = append(head(QString::fromLatin1(name.data(), qsizetype(name.size())), appVersion));
    for (std::size_t i = 0; fits && i < batch.records.size(); ++i)
        fits = (i == 0 || append(",")) && append(batch.records[i]);
    return fits && append(tail) && !batch.records.empty();
}

void Envelope::wipe()
{
    m_room.fill('\0');
    m_size = 0;
}

void Envelope::rest()
{
    wipe();
    m_room = {};
    m_gzip.rest();
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
