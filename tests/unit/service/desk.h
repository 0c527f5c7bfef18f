// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/discovery.h"
#include "app/service/folder.h"
#include "app/service/password.h"
#include "app/service/service.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace candor::test {

/// The service without sockets or threads: every job is done at once, and time stands still until it is
/// turned.
class Desk
{
public:
    Desk()
    {
        QString why;
        secret = service::readSecret(folder(), why).value();
        database = service::Database::open(folder(), why);
        pseudonyms.emplace(secret);
        const auto now = [](service::Job job) { job(); };
        desk.emplace(*database, *pseudonyms, clock, service::Jobs{now, now, now});
    }

    QString folder() const { return home.file(QStringLiteral("data")); }

    void addAccount(const QString& address, const QByteArray& password)
    {
        service::Accounts(*database).add(pseudonyms->account(address), address.section(u'@', 1),
            service::storedPassword(password, {4, 8, 1}));
    }

    /// Nothing while the answer is still to come.
    std::optional<service::Answer> ask(service::Request request)
    {
        auto got = std::make_shared<std::optional<service::Answer>>();
        if (request.header("host").isEmpty())
            request.headers.emplaceBack("host", "lync.contoso.test:8443");
        desk->handle(request, [got](const service::Answer& answer) { *got = answer; });
        last = got;
        return *got;
    }

    service::Answer get(const QByteArray& target, const QByteArray& token = {})
    {
        return ask(request("GET", target, token)).value_or(service::Answer{0, {}, {}, {}});
    }

    service::Answer signIn(const QByteArray& user, const QByteArray& password)
    {
        service::Request post = request("POST", service::tokenPath);
        post.headers.emplaceBack("content-type", "application/x-www-form-urlencoded");
        post.body = "grant_type=password&username=" + user.toPercentEncoding()
            + "&password=" + password.toPercentEncoding();
        return ask(post).value();
    }

    QByteArray token(const QByteArray& user, const QByteArray& password)
    {
        return json(signIn(user, password)).value(QStringLiteral("access_token")).toString().toLatin1();
    }

    /// The new application's path.
    QByteArray apply(const QByteArray& token)
    {
        service::Request post = request("POST", service::applicationsPath, token);
        post.body = R"({"UserAgent":"Candor","EndpointId":"4b2d","Culture":"en-US"})";
        const QByteArray self = href(ask(post).value(), "self");
        return self.mid(self.indexOf('/', 8));
    }

    service::Answer intake(const QByteArray& body, const QByteArray& encoding = {})
    {
        service::Request post = request("POST", "/v1/logs");
        post.headers.emplaceBack("content-type", "application/json");
        if (!encoding.isEmpty())
            post.headers.emplaceBack("content-encoding", encoding);
        post.body = body;
        return ask(post).value();
    }

    QJsonArray stored() { return service::Records(*database).read(std::nullopt).value(); }

    static service::Request request(
        const QByteArray& method, const QByteArray& target, const QByteArray& token = {})
    {
        service::Request out;
        out.method = method;
        out.path = target.split('?').first();
        out.query = target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
        out.peer = "127.0.0.1";
        if (!token.isEmpty())
            out.headers.emplaceBack("authorization", "Bearer " + token);
        return out;
    }

    static QJsonObject json(const service::Answer& answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    static QByteArray href(const service::Answer& answer, const char* name)
    {
        return json(answer)[QStringLiteral("_links")][QString::fromLatin1(name)][QStringLiteral("href")]
            .toString()
            .toLatin1();
    }

    TemporaryHome home;
    HandClock clock;
    QByteArray secret;
    std::unique_ptr<service::Database> database;
    std::optional<service::Pseudonyms> pseudonyms;
    std::optional<service::Service> desk;
    /// The answer to the last question, once it has come.
    std::shared_ptr<std::optional<service::Answer>> last;
};

/// Sets a policy as somebody called tester.
inline bool setPolicy(service::Database& database, const service::PolicySet::Key& key, const QString& value)
{
    using Written = service::Policies::Written;
    const service::Signature by{QStringLiteral("tester"), SystemClock().now()};
    return service::Policies(database).set(key, value, by) != Written::Failed;
}

inline QByteArray attribute(const QByteArray& key, const QByteArray& value)
{
    return "{\"key\":\"" + key + "\",\"value\":" + value + '}';
}
inline QByteArray text(const QByteArray& key, const QByteArray& value)
{
    return attribute(key, "{\"stringValue\":\"" + value + "\"}");
}
/// A version 4 UUID that ends in that number.
inline QByteArray uid(int number)
{
    return "7b0e7a5e-7d2c-4b1e-9c54-" + QByteArray::number(number).rightJustified(12, '0');
}
inline QByteArray logRecord(int number, const QList<QByteArray>& attributes)
{
    return "{\"timeUnixNano\":\"1790000000000000000\",\"eventName\":\"candor.event\",\"attributes\":["
        + (QList<QByteArray>{text("log.record.uid", uid(number))} + attributes).join(',') + "]}";
}
inline QByteArray envelope(const QByteArray& category, const QList<QByteArray>& records)
{
    return "{\"resourceLogs\":[{\"resource\":{\"attributes\":[" + text("service.name", "candor") + ','
        + text("service.version", "0.1.0") + ',' + text("candor.category", category)
        + "]},\"scopeLogs\":[{\"scope\":{\"name\":\"candor\"},\"logRecords\":[" + records.join(',')
        + "]}]}]}";
}

} // namespace candor::test
