// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/message.h"

#include <QJsonDocument>

#include <algorithm>

namespace candor::service {

namespace {

bool isHost(const QByteArray& host)
{
    constexpr std::string_view allowed
        = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:[]";
    return !host.isEmpty() && host.size() <= 255 && std::all_of(host.begin(), host.end(), [&](char c) {
        return allowed.find(c) != std::string_view::npos;
    });
}

} // namespace

QByteArray Request::header(const char* name) const
{
    for (const Header& header : headers)
        if (header.first == name)
            return header.second;
    return {};
}

QByteArray Request::queryValue(const char* name) const
{
    return formValue(query, name);
}

QByteArray Request::origin() const
{
    const QByteArray host = header("host");
    return isHost(host) ? (isSecure ? "https://" : "http://") + host : QByteArray();
}

QString Request::hostName() const
{
    const QByteArray host = header("host");
    if (!isHost(host))
        return {};
    const qsizetype end = host.startsWith('[') ? host.indexOf(']') + 1 : host.indexOf(':');
    return QString::fromLatin1(end > 0 ? host.left(end) : host).toLower();
}

Answer jsonAnswer(int status, const QJsonObject& object)
{
    return Answer{status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Answer errorAnswer(int status, const QString& code, const QString& subcode, const QString& message)
{
    QJsonObject object{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    if (!subcode.isEmpty())
        object.insert(QStringLiteral("subcode"), subcode);
    return jsonAnswer(status, object);
}

Answer methodAnswer(const QByteArray& allowed)
{
    Answer answer = errorAnswer(
        405, QStringLiteral("MethodNotAllowed"), {}, QStringLiteral("This method is not allowed here."));
    answer.headers.emplaceBack("Allow", allowed);
    return answer;
}

QJsonObject link(const QByteArray& href)
{
    return {{QStringLiteral("href"), QString::fromUtf8(href)}};
}

QByteArray formValue(const QByteArray& form, const char* name)
{
    for (QByteArray pair : form.split('&')) {
        const qsizetype sign = pair.indexOf('=');
        if (sign < 0)
            continue;
        pair.replace('+', ' ');
        if (QByteArray::fromPercentEncoding(pair.left(sign)) == name)
            return QByteArray::fromPercentEncoding(pair.mid(sign + 1));
    }
    return {};
}

} // namespace candor::service
