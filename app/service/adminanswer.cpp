// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/adminanswer.h"

#include "app/service/adminpages.h"

namespace candor::service {

namespace {

constexpr qsizetype largestForm = 16 * 1024;

QList<QByteArray> cookiesOf(const Request& request)
{
    QList<QByteArray> out;
    for (const Header& header : request.headers)
        if (header.first == "cookie")
            out += header.second.split(';');
    return out;
}

} // namespace

Answer htmlAnswer(int status, const Html& page)
{
    return Answer{status, "text/html; charset=utf-8", page.bytes(), {}};
}

Answer redirect(const QByteArray& path)
{
    return Answer{303, "text/plain", {}, {{"Location", path}}};
}

Answer refusedPage(int status, const QString& title, const QString& text)
{
    return htmlAnswer(status, messagePage(title, text));
}

Answer tryLater(std::chrono::seconds wait)
{
    Answer answer = refusedPage(
        429, QStringLiteral("Too many tries"), QStringLiteral("Try again in %1 seconds.").arg(wait.count()));
    answer.headers.emplaceBack("Retry-After", QByteArray::number(qint64(wait.count())));
    return answer;
}

Answer secured(Answer answer)
{
    answer.headers
        += {{"Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                "base-uri 'none'"},
            {"X-Frame-Options", "DENY"},
            // Not no-referrer: with that, browsers send "Origin: null" with forms.
            {"Referrer-Policy", "same-origin"}, {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cross-Origin-Resource-Policy", "same-origin"}};
    return answer;
}

QByteArray cookieOf(const Request& request, const char* name)
{
    QByteArray found;
    int count = 0;
    for (const QByteArray& cookie : cookiesOf(request)) {
        const qsizetype sign = cookie.indexOf('=');
        if (sign < 0 || cookie.left(sign).trimmed() != name)
            continue;
        found = cookie.mid(sign + 1).trimmed();
        ++count;
    }
    return count == 1 ? found : QByteArray();
}

Header setCookie(const char* name, const QByteArray& value, std::chrono::seconds life)
{
    return {"Set-Cookie",
        name + QByteArray("=") + value + "; Path=/; Max-Age=" + QByteArray::number(qint64(life.count()))
            + "; Secure; HttpOnly; SameSite=Strict"};
}

std::optional<Answer> forgery(const Request& request)
{
    const QByteArray origin = request.origin();
    const QByteArray site = request.header("sec-fetch-site");
    if (origin.isEmpty() || request.header("origin").toLower() != origin.toLower()
        || (!site.isEmpty() && site != "same-origin"))
        return refusedPage(403, QStringLiteral("Refused"),
            QStringLiteral("This form did not come from a page of this service. Nothing was changed."));
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return refusedPage(415, QStringLiteral("Refused"), QStringLiteral("A form is expected."));
    if (request.body.size() > largestForm)
        return refusedPage(413, QStringLiteral("Refused"), QStringLiteral("The form is too large."));
    return std::nullopt;
}

} // namespace candor::service
