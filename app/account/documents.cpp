// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/documents.h"

#include "app/common/json.h"

#include <algorithm>

namespace candor {

namespace {

constexpr JsonLimits limits{64 * 1024, 16, Qt::CaseInsensitive};
/// A year: no server means more, and nothing overflows.
constexpr qint64 longestLifetime = 366 * 24 * 60 * 60;

using Path = std::initializer_list<QStringView>;

QString stringAt(const JsonValue& value, Path path)
{
    const JsonValue* found = value.at(path, Qt::CaseInsensitive);
    return found ? found->toString().value_or(QString()) : QString();
}

QUrl linkOf(const JsonValue& document, QStringView rel, const QUrl& base)
{
    return resolveHref(stringAt(document, {u"_links", rel, u"href"}), base);
}

DocumentFault missing(const QString& what)
{
    return {SignInProblem::OtherServer, what};
}

DocumentFault faultOf(const JsonFault& fault)
{
    if (fault.kind == JsonFault::Kind::TooLarge)
        return {SignInProblem::AnswerTooLarge, {}};
    return missing(plainText(QStringLiteral("JSON (line %1, column %2: %3)")
                                 .arg(QString::number(fault.place.line), QString::number(fault.place.column),
                                     fault.reason.english())));
}

/// Reads the document and hands it on where it is an object.
template <typename Document, typename Reader>
std::variant<Document, DocumentFault> readObject(const QByteArray& bytes, Reader read)
{
    const std::variant<JsonValue, JsonFault> json = readJson(bytes, limits);
    if (const JsonFault* fault = std::get_if<JsonFault>(&json))
        return faultOf(*fault);
    const JsonValue& value = std::get<JsonValue>(json);
    if (value.type() != JsonValue::Type::Object)
        return missing(QStringLiteral("JSON object"));
    return read(value);
}

/// A token is put into a header line: visible ASCII only.
bool isHeaderToken(const QString& token)
{
    return !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c.unicode() < 0x7F; });
}

bool isAbout(const JsonValue& event, QStringView rel)
{
    return stringAt(event, {u"link", u"rel"}).compare(rel, Qt::CaseInsensitive) == 0;
}

void readSenders(const JsonValue& document, EventDocument& events)
{
    const JsonValue* senders = document.find(u"sender", Qt::CaseInsensitive);
    if (!senders)
        return;
    for (const JsonValue& sender : senders->array()) {
        const JsonValue* list = sender.find(u"events", Qt::CaseInsensitive);
        if (!list)
            continue;
        for (const JsonValue& event : list->array()) {
            events.hasEvents = true;
            events.policiesChanged |= isAbout(event, u"policies");
        }
    }
}

} // namespace

std::variant<DiscoveryDocument, DocumentFault> readDiscovery(const QByteArray& document, const QUrl& base)
{
    using Result = std::variant<DiscoveryDocument, DocumentFault>;
    return readObject<DiscoveryDocument>(document, [&](const JsonValue& value) -> Result {
        DiscoveryDocument result{linkOf(value, u"user", base), linkOf(value, u"redirect", base), {}};
        if (const JsonValue* links = value.find(u"_links", Qt::CaseInsensitive))
            for (const JsonMember& link : links->object())
                result.links.append(resolveHref(stringAt(link.value, {u"href"}), base));
        if (result.user.isEmpty() && result.redirect.isEmpty())
            return missing(QStringLiteral("_links.user.href"));
        return result;
    });
}

std::variant<TokenDocument, DocumentFault> readToken(const QByteArray& document)
{
    using Result = std::variant<TokenDocument, DocumentFault>;
    return readObject<TokenDocument>(document, [](const JsonValue& value) -> Result {
        const QString token = stringAt(value, {u"access_token"});
        if (!isHeaderToken(token))
            return missing(QStringLiteral("access_token"));
        if (stringAt(value, {u"token_type"}).compare(u"Bearer", Qt::CaseInsensitive) != 0)
            return missing(QStringLiteral("token_type"));
        TokenDocument result{token.toLatin1(), {}};
        const JsonValue* lifetime = value.find(u"expires_in", Qt::CaseInsensitive);
        if (const std::optional<qint64> seconds = lifetime ? lifetime->toInteger() : std::nullopt)
            result.lifetime = std::chrono::seconds(std::clamp<qint64>(*seconds, 0, longestLifetime));
        return result;
    });
}

std::variant<UserDocument, DocumentFault> readUser(const QByteArray& document, const QUrl& base)
{
    using Result = std::variant<UserDocument, DocumentFault>;
    return readObject<UserDocument>(document, [&](const JsonValue& value) -> Result {
        const UserDocument result{linkOf(value, u"applications", base), linkOf(value, u"redirect", base)};
        if (result.applications.isEmpty() && result.redirect.isEmpty())
            return missing(QStringLiteral("_links.applications.href"));
        return result;
    });
}

std::variant<ApplicationDocument, DocumentFault> readApplication(const QByteArray& document, const QUrl& base)
{
    using Result = std::variant<ApplicationDocument, DocumentFault>;
    return readObject<ApplicationDocument>(document, [&](const JsonValue& value) -> Result {
        ApplicationDocument result{linkOf(value, u"self", base), linkOf(value, u"policies", base),
            linkOf(value, u"events", base), plainText(stringAt(value, {u"_embedded", u"me", u"name"})),
            plainText(stringAt(value, {u"_embedded", u"me", u"organization"}))};
        if (result.self.isEmpty())
            return missing(QStringLiteral("_links.self.href"));
        if (result.policies.isEmpty())
            return missing(QStringLiteral("_links.policies.href"));
        if (result.events.isEmpty())
            return missing(QStringLiteral("_links.events.href"));
        return result;
    });
}

std::variant<EventDocument, DocumentFault> readEvents(const QByteArray& document, const QUrl& base)
{
    using Result = std::variant<EventDocument, DocumentFault>;
    return readObject<EventDocument>(document, [&](const JsonValue& value) -> Result {
        EventDocument result{linkOf(value, u"next", base), false, false};
        const QUrl resync = linkOf(value, u"resync", base);
        if (result.next.isEmpty())
            result.next = linkOf(value, u"resume", base);
        if (!resync.isEmpty()) {
            result.next = resync;
            result.policiesChanged = true;
        }
        if (result.next.isEmpty())
            return missing(QStringLiteral("_links.next.href"));
        readSenders(value, result);
        return result;
    });
}

ErrorDocument readError(const QByteArray& document)
{
    const std::variant<JsonValue, JsonFault> json = readJson(document, limits);
    const JsonValue* value = std::get_if<JsonValue>(&json);
    if (!value)
        return {};
    return {plainText(stringAt(*value, {u"code"}), 64), plainText(stringAt(*value, {u"subcode"}), 64),
        plainText(stringAt(*value, {u"error"}), 64)};
}

QString readOrganisation(const QByteArray& policies)
{
    const std::variant<JsonValue, JsonFault> json = readJson(policies, limits);
    const JsonValue* value = std::get_if<JsonValue>(&json);
    return value ? plainText(stringAt(*value, {u"organization"})) : QString();
}

QUrl resolveHref(const QString& href, const QUrl& base)
{
    const QUrl url(href, QUrl::StrictMode);
    return href.isEmpty() || !url.isValid() ? QUrl() : base.resolved(url).adjusted(QUrl::RemoveFragment);
}

QString plainText(const QString& text, qsizetype longest)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isJoiner = c == 0x200C || c == 0x200D; // part of names in several scripts
        const bool isHidden = category == QChar::Other_Control
            || (category == QChar::Other_Format && !isJoiner) || category == QChar::Other_Surrogate
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || category == QChar::Other_NotAssigned;
        const QString character = isHidden ? QStringLiteral(" ") : QString::fromUcs4(&c, 1);
        if (result.size() + character.size() > longest)
            break;
        result += character;
    }
    return result.simplified();
}

} // namespace candor
