// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultfields.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace candor::service {

namespace {

using Error = FaultScriptError;
using Kind = FaultDeed::Kind;

constexpr qint64 longestWait = 600'000;
constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr qint64 longestRetry = 10LL * 366 * 24 * 3600;

/// What happens is one thing only.
bool become(Kind kind, const JsonValue& value, FaultDeed& deed, Error& error)
{
    if (deed.kind != Kind::Serve)
        return refuse(error, value,
            QStringLiteral(
                "only one of drop, reset, close, garbage, status, partialSuccess and certificate"));
    deed.kind = kind;
    return true;
}

template <Kind kind>
bool readAlone(const JsonValue& value, FaultDeed& into, Error& error)
{
    if (value.toBool() != true)
        return refuse(error, value, QStringLiteral("true is expected here, or nothing"));
    return become(kind, value, into, error);
}

bool readDelay(const JsonValue& value, FaultDeed& into, Error& error)
{
    qint64 wait = 0;
    const bool isRead = readWhole(value, 0, longestWait, wait, error);
    into.delay = std::chrono::milliseconds(wait);
    return isRead;
}

bool readServe(const JsonValue& value, FaultDeed& into, Error& error)
{
    into.isServed = value.toBool().value_or(false);
    return value.toBool() || refuse(error, value, QStringLiteral("true or false is expected here"));
}

bool readStatusNumber(const JsonValue& value, int& into, Error& error)
{
    qint64 status = 0;
    const bool isRead = readWhole(value, 200, 599, status, error);
    into = static_cast<int>(status);
    return isRead;
}

constexpr std::array<FaultField<FaultDeed>, 2> statusFields{
    {{"first",
         [](const JsonValue& v, FaultDeed& d, Error& e) { return readStatusNumber(v, d.firstStatus, e); }},
        {"last", [](const JsonValue& v, FaultDeed& d, Error& e) {
             return readStatusNumber(v, d.lastStatus, e);
         }}}};

bool readStatus(const JsonValue& value, FaultDeed& into, Error& error)
{
    if (!become(Kind::Answer, value, into, error))
        return false;
    if (value.type() == JsonValue::Type::Object) {
        into.lastStatus = 599;
        return readFields<FaultDeed>(value, statusFields, into, error)
            && (into.firstStatus <= into.lastStatus
                || refuse(error, value, QStringLiteral("\"last\" comes before \"first\"")));
    }
    const bool isRead = readStatusNumber(value, into.firstStatus, error);
    into.lastStatus = into.firstStatus;
    return isRead;
}

bool readBody(const JsonValue& value, FaultDeed& into, Error& error)
{
    const QString word = value.toString().value_or(QString());
    if (word == u"empty" || word == u"garbage") {
        into.isGarbage = word == u"garbage";
        into.filling = into.isGarbage ? 512 : 0;
        return true;
    }
    const JsonValue* text = value.find(u"text");
    const JsonValue* bytes = value.find(u"bytes");
    if (value.object().size() != 1 || (text ? !text->toString() : !bytes))
        return refuse(error, value,
            QStringLiteral("\"empty\", \"garbage\", {\"text\": …} or {\"bytes\": …} is expected here"));
    if (bytes)
        return readWhole(*bytes, 0, mostBytes, into.filling, error);
    into.body = text->toString()->toUtf8();
    return true;
}

bool readContentType(const JsonValue& value, FaultDeed& into, Error& error)
{
    return readLine(value, into.contentType, error);
}

bool isHeaderName(const QString& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

bool readHeaders(const JsonValue& value, FaultDeed& into, Error& error)
{
    if (value.type() != JsonValue::Type::Object)
        return refuse(error, value, QStringLiteral("an object of headers is expected here"));
    for (const JsonMember& member : value.object()) {
        QByteArray line;
        if (!isHeaderName(member.name))
            return refuse(error, member.value, QStringLiteral("this is no header's name"));
        if (!readLine(member.value, line, error))
            return false;
        into.headers.emplaceBack(member.name.toLatin1(), line);
    }
    return true;
}

bool readRetryAfter(const JsonValue& value, FaultDeed& into, Error& error)
{
    if (const JsonValue* in = value.find(u"dateIn"); in && value.object().size() == 1) {
        qint64 seconds = 0;
        const bool isRead = readWhole(*in, -longestRetry, longestRetry, seconds, error);
        into.retryDateIn = std::chrono::seconds(seconds);
        return isRead;
    }
    QByteArray text;
    if (const std::optional<qint64> seconds = value.toInteger())
        text = QByteArray::number(*seconds);
    else if (value.type() != JsonValue::Type::String || !readLine(value, text, error))
        return refuse(
            error, value, QStringLiteral("seconds, a text or {\"dateIn\": seconds} is expected here"));
    into.headers.emplaceBack("Retry-After", text);
    return true;
}

bool readLocation(const JsonValue& value, FaultDeed& into, Error& error)
{
    QByteArray target;
    const bool isRead = readLine(value, target, error);
    into.headers.emplaceBack("Location", target);
    return isRead;
}

bool readPartialSuccess(const JsonValue& value, FaultDeed& into, Error& error)
{
    qint64 rejected = 0;
    if (!become(Kind::Answer, value, into, error)
        || !readWhole(value, 0, std::numeric_limits<qint64>::max(), rejected, error))
        return false;
    into.body = "{\"partialSuccess\":{\"rejectedLogRecords\":\"" + QByteArray::number(rejected)
        + "\",\"errorMessage\":\"as scripted\"}}";
    return true;
}

bool readGarbage(const JsonValue& value, FaultDeed& into, Error& error)
{
    into.isGarbage = true;
    return become(Kind::Garbage, value, into, error) && readWhole(value, 1, mostBytes, into.filling, error);
}

bool readSlowBytes(const JsonValue& value, FaultDeed::Slow& into, Error& error)
{
    return readWhole(value, 1, mostBytes, into.bytes, error);
}

bool readSlowEvery(const JsonValue& value, FaultDeed::Slow& into, Error& error)
{
    qint64 wait = 0;
    const bool isRead = readWhole(value, 1, longestWait, wait, error);
    into.every = std::chrono::milliseconds(wait);
    return isRead;
}

constexpr std::array<FaultField<FaultDeed::Slow>, 2> slowFields{
    {{"bytes", readSlowBytes}, {"every", readSlowEvery}}};

bool readSlow(const JsonValue& value, FaultDeed& into, Error& error)
{
    into.slow = FaultDeed::Slow{};
    return readFields<FaultDeed::Slow>(value, slowFields, *into.slow, error);
}

bool readCutAfter(const JsonValue& value, FaultDeed::Cut& into, Error& error)
{
    return readWhole(value, 0, mostBytes, into.after, error);
}

bool readCutBy(const JsonValue& value, FaultDeed::Cut& into, Error& error)
{
    const QString word = value.toString().value_or(QString());
    into.isReset = word == u"reset";
    return into.isReset || word == u"close"
        || refuse(error, value, QStringLiteral("\"close\" or \"reset\" is expected here"));
}

constexpr std::array<FaultField<FaultDeed::Cut>, 2> cutFields{{{"after", readCutAfter}, {"by", readCutBy}}};

bool readCut(const JsonValue& value, FaultDeed& into, Error& error)
{
    into.cut = FaultDeed::Cut{};
    return readFields<FaultDeed::Cut>(value, cutFields, *into.cut, error);
}

bool readCertificate(const JsonValue& value, FaultDeed& into, Error& error)
{
    const QStringList names{QStringLiteral("other-host"), QStringLiteral("expired"),
        QStringLiteral("not-yet-valid"), QStringLiteral("self-signed")};
    const qsizetype kind = names.indexOf(value.toString().value_or(QString()));
    if (kind < 0)
        return refuse(error, value,
            QStringLiteral("one of these is expected here: %1").arg(names.join(QStringLiteral(", "))));
    into.certificate = static_cast<WrongCertificate>(kind);
    return become(Kind::Certificate, value, into, error);
}

constexpr std::array<FaultField<FaultDeed>, 16> deedFields{
    {{"delay", readDelay}, {"drop", readAlone<Kind::Drop>}, {"reset", readAlone<Kind::Reset>},
        {"close", readAlone<Kind::Close>}, {"garbage", readGarbage}, {"status", readStatus},
        {"partialSuccess", readPartialSuccess}, {"serve", readServe}, {"body", readBody},
        {"contentType", readContentType}, {"headers", readHeaders}, {"retryAfter", readRetryAfter},
        {"location", readLocation}, {"slow", readSlow}, {"cut", readCut}, {"certificate", readCertificate}}};

/// What says how an answer looks.
bool hasOneOf(const JsonValue& deed, std::initializer_list<const char16_t*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char16_t* name) { return deed.find(name); });
}

} // namespace

bool readDeed(const JsonValue& value, FaultDeed& into, FaultScriptError& error)
{
    return readFields<FaultDeed>(value, deedFields, into, error);
}

bool fitsTogether(const FaultRule& rule, const JsonValue& deed, FaultScriptError& error)
{
    const Kind kind = rule.deed.kind;
    const bool isBare
        = kind == Kind::Drop || kind == Kind::Reset || kind == Kind::Close || kind == Kind::Certificate;
    const bool isShaped = hasOneOf(deed, {u"slow", u"cut"});
    if (deed.object().isEmpty())
        return refuse(error, deed, QStringLiteral("\"do\" says nothing"));
    if (!deed.find(u"status")
        && hasOneOf(deed, {u"body", u"contentType", u"headers", u"retryAfter", u"location"}))
        return refuse(error, deed,
            QStringLiteral("body, contentType, headers, retryAfter and location stand beside a status"));
    if (isBare && isShaped)
        return refuse(error, deed, QStringLiteral("slow and cut stand beside bytes that are sent"));
    if (rule.match.isConnection
        && (kind == Kind::Serve || kind == Kind::Answer || isShaped || deed.find(u"serve")))
        return refuse(error, deed,
            QStringLiteral(
                "to a connection happen: drop, reset, close, garbage or certificate, and a delay"));
    if (!rule.match.isConnection && kind == Kind::Certificate)
        return refuse(
            error, deed, QStringLiteral("a certificate is shown to a connection: \"on\": \"connection\""));
    return true;
}

} // namespace candor::service
