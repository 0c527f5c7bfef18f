// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/applications.h"

#include "app/common/json.h"
#include "app/service/discovery.h"
#include "app/service/keyedhash.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace candor::service {

namespace {

QByteArray pathOf(const QByteArray& id)
{
    return applicationsPath + QByteArray("/") + id;
}

QByteArray eventsPath(const QByteArray& id, quint64 ack)
{
    return pathOf(id) + "/events?ack=" + QByteArray::number(ack);
}

/// "lenea.b" → "Lenea B".
QString nameOf(const QString& address)
{
    static const QRegularExpression gaps(QStringLiteral("[._+-]+"));
    QStringList words = address.section(u'@', 0, 0).split(gaps, Qt::SkipEmptyParts);
    for (QString& word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

QJsonObject me(const Principal& principal)
{
    const bool isAnonymous = principal.address.isEmpty();
    return {{QStringLiteral("rel"), QStringLiteral("me")},
        {QStringLiteral("organization"), principal.organisation},
        {QStringLiteral("name"), isAnonymous ? QStringLiteral("Guest") : nameOf(principal.address)},
        {QStringLiteral("uri"),
            isAnonymous ? QString(QStringLiteral("sip:anonymous@") + principal.tenant)
                        : QString(QStringLiteral("sip:") + principal.address)}};
}

QString stringOf(const JsonValue& document, QStringView name)
{
    const JsonValue* value = document.find(name, Qt::CaseInsensitive);
    return value ? value->toString().value_or(QString()) : QString();
}

/// `0.1.0` of `Candor/0.1.0`. Nothing else of what a client calls itself is kept: it may name a person.
QString versionOf(const QString& userAgent)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\ACandor/(\d{1,4}(?:\.\d{1,4}){1,3})\z)"), QRegularExpression::NoPatternOption);
    return form.match(userAgent).captured(1);
}

QJsonObject applicationDocument(const QByteArray& id, const QByteArray& origin, const Principal& principal)
{
    QJsonObject links{{QStringLiteral("self"), link(origin + pathOf(id))},
        {QStringLiteral("events"), link(origin + eventsPath(id, 1))}};
    if (!principal.address.isEmpty())
        links.insert(QStringLiteral("policies"), link(origin + pathOf(id) + "/policies"));
    return {{QStringLiteral("rel"), QStringLiteral("application")},
        {QStringLiteral("organization"), principal.organisation}, {QStringLiteral("_links"), links},
        {QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("me"), me(principal)}}}};
}

} // namespace

Answer applicationNotFound()
{
    return errorAnswer(404, QStringLiteral("NotFound"), QStringLiteral("ApplicationNotFound"),
        QStringLiteral("There is no such application; register again."));
}

Answer Applications::add(const Request& request, const Principal& principal, Moment now)
{
    const auto document = readJson(request.body);
    const JsonValue* read = std::get_if<JsonValue>(&document);
    if (!read || read->type() != JsonValue::Type::Object || stringOf(*read, u"UserAgent").isEmpty()
        || stringOf(*read, u"EndpointId").isEmpty())
        return errorAnswer(400, QStringLiteral("BadRequest"), QStringLiteral("DeserializationFailure"),
            QStringLiteral("UserAgent and EndpointId are expected."));
    if (m_all.size() >= most)
        return errorAnswer(503, QStringLiteral("ServiceUnavailable"), {},
            QStringLiteral("There are too many applications."));
    const QByteArray id = randomBytes(16).toHex();
    Application& application = m_all[id];
    application.principal = principal;
    application.version = versionOf(stringOf(*read, u"UserAgent"));
    application.used = now;
    QJsonObject body = applicationDocument(id, request.origin(), principal);
    body.insert(QStringLiteral("userAgent"), stringOf(*read, u"UserAgent"));
    body.insert(QStringLiteral("culture"), stringOf(*read, u"Culture"));
    Answer answer = jsonAnswer(201, body);
    answer.headers.emplaceBack("Location", request.origin() + pathOf(id));
    return answer;
}

bool Applications::has(const QByteArray& id, const Principal& principal, Moment now)
{
    const auto found = m_all.find(id);
    if (found == m_all.end() || !(found->second.principal == principal))
        return false;
    found->second.used = now;
    return true;
}

void Applications::remove(const QByteArray& id)
{
    const auto found = m_all.find(id);
    if (found == m_all.end())
        return;
    const Reply poll = std::move(found->second.poll);
    m_all.erase(found);
    if (poll)
        poll(applicationNotFound());
}

void Applications::poll(const QByteArray& id, const Request& request, Moment now, const Reply& reply)
{
    Application& application = m_all.at(id);
    if (const Reply older = std::exchange(application.poll, nullptr))
        older(errorAnswer(409, QStringLiteral("Conflict"), QStringLiteral("PGetReplaced"),
            QStringLiteral("Another poll took over.")));
    bool isNumber = false;
    const quint64 ack = request.queryValue("ack").toULongLong(&isNumber);
    if (isNumber && ack + 1 == application.next)
        application.isChanged = application.isChanged || application.toldChange;
    else if (!isNumber || ack != application.next) {
        application.isChanged = application.isChanged || application.toldChange;
        const QJsonObject resync = link(request.origin() + eventsPath(id, application.next));
        return reply(
            jsonAnswer(200, {{QStringLiteral("_links"), QJsonObject{{QStringLiteral("resync"), resync}}}}));
    }
    if (ack == application.next)
        application.toldChange = false;
    else
        application.next = ack;
    application.origin = request.origin();
    application.poll = reply;
    application.pollEnds = now + pollLasts;
    if (application.isChanged)
        answer(id, application);
}

void Applications::answer(const QByteArray& id, Application& application)
{
    const Reply reply = std::exchange(application.poll, nullptr);
    const QByteArray self = application.origin + eventsPath(id, application.next);
    ++application.next;
    application.toldChange = std::exchange(application.isChanged, false);
    QJsonObject body{{QStringLiteral("_links"),
        QJsonObject{{QStringLiteral("self"), link(self)},
            {QStringLiteral("next"), link(application.origin + eventsPath(id, application.next))}}}};
    if (application.toldChange) {
        const QByteArray policies = application.origin + pathOf(id) + "/policies";
        QJsonObject target = link(policies);
        target.insert(QStringLiteral("rel"), QStringLiteral("policies"));
        const QJsonObject event{
            {QStringLiteral("link"), target}, {QStringLiteral("type"), QStringLiteral("updated")}};
        QJsonObject sender = target;
        sender.insert(QStringLiteral("events"), QJsonArray{event});
        body.insert(QStringLiteral("sender"), QJsonArray{sender});
    }
    reply(jsonAnswer(200, body));
}

void Applications::policiesChanged(const QSet<QString>& tenants)
{
    for (auto& [id, application] : m_all) {
        if (application.principal.address.isEmpty() || !tenants.contains(application.principal.tenant))
            continue;
        application.isChanged = true;
        if (application.poll)
            answer(id, application);
    }
}

void Applications::sweep(Moment now)
{
    for (auto& [id, application] : m_all)
        if (application.poll && application.pollEnds <= now) {
            application.used = now;
            answer(id, application);
        }
    std::erase_if(m_all,
        [now](const auto& entry) { return !entry.second.poll && entry.second.used + unusedLasts <= now; });
}

bool Applications::Application::isConnected(Moment now) const
{
    return !principal.address.isEmpty() && (poll || used + std::chrono::minutes(1) > now);
}

QMap<QString, int> Applications::clients(Moment now) const
{
    QMap<QString, int> out;
    for (const auto& entry : m_all)
        if (entry.second.isConnected(now))
            ++out[entry.second.principal.tenant];
    return out;
}

QMap<QString, int> Applications::versions(const QString& tenant, Moment now) const
{
    QMap<QString, int> out;
    for (const auto& entry : m_all)
        if (entry.second.principal.tenant == tenant && entry.second.isConnected(now))
            ++out[entry.second.version];
    return out;
}

QSet<QString> Applications::tenants() const
{
    QSet<QString> out;
    for (const auto& entry : m_all)
        out.insert(entry.second.principal.tenant);
    return out;
}

int Applications::waiting() const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const auto& entry) { return bool(entry.second.poll); }));
}

} // namespace candor::service
