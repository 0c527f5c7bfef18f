// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// How an admin gets a session, and loses it.

#include "app/common/address.h"
#include "app/service/adminanswer.h"
#include "app/service/admindesk.h"
#include "app/service/keyedhash.h"
#include "app/service/password.h"

#include <algorithm>

namespace candor::service {

namespace {

/// Hashes under way; each takes 16 MB, and the clients' sign-ins wait for the same threads.
constexpr int mostPending = 8;
constexpr qsizetype longestName = 320;

} // namespace

/// One try, on its way through the threads.
struct AdminDesk::Attempt
{
    Request request;
    QString name;
    QByteArray account; ///< what is counted: also a name that nobody has
    QByteArray password;
    Reply reply;
    std::optional<StoredAdmin> stored;
    bool isRight = false;
    bool isBroken = false;
};

Answer AdminDesk::signInForm(const Request& request, int status, const QString& notice) const
{
    QByteArray cookie = cookieOf(request, formCookie);
    const bool isNew = cookie.size() != 64;
    if (isNew)
        cookie = randomBytes(32).toHex();
    Answer answer = htmlAnswer(status, signInPage(formToken("sign-in", cookie), notice));
    if (isNew)
        answer.headers.append(setCookie(formCookie, cookie, AdminSessions::life));
    return answer;
}

void AdminDesk::signIn(const Request& request, const Reply& reply)
{
    const QByteArray cookie = cookieOf(request, formCookie);
    if (cookie.isEmpty() || !isSame(formToken("sign-in", cookie), formValue(request.body, "token")))
        return reply(signInForm(request, 403, QStringLiteral("This form was out of date. Try once more.")));
    const QString written
        = QString::fromUtf8(formValue(request.body, "name")).trimmed().toLower().left(longestName);
    const std::optional<Address> address = Address::parse(written);
    const QString name = address ? address->text() : QString();
    const QByteArray account = (address ? name : written).toUtf8();
    const Moment now = m_clock.monotonic();
    const auto wait = std::max(m_perAccount.wait(account, now), m_perPeer.wait(request.peer, now));
    if (wait > std::chrono::seconds(0))
        return reply(tryLater(wait));
    if (m_pending >= mostPending)
        return reply(tryLater(std::chrono::seconds(1)));
    m_perAccount.begin(account, now);
    m_perPeer.begin(request.peer, now);
    ++m_pending;
    check(std::make_shared<Attempt>(
        Attempt{request, name, account, formValue(request.body, "password"), reply, {}}));
}

void AdminDesk::check(const std::shared_ptr<Attempt>& attempt)
{
    m_jobs.disk([this, attempt] {
        try {
            attempt->stored = m_admins.find(attempt->name);
        } catch (const std::exception&) {
            attempt->isBroken = true;
        }
        m_jobs.work([this, attempt] {
            try {
                attempt->isRight = isPassword(
                    attempt->password, attempt->stored ? attempt->stored->password : QByteArray());
            } catch (const std::exception&) {
                attempt->isBroken = true;
            }
            attempt->password.fill('\0');
            m_jobs.loop([this, attempt] { finish(*attempt); });
        });
    });
}

void AdminDesk::finish(const Attempt& attempt)
{
    --m_pending;
    if (attempt.isBroken)
        return attempt.reply(refusedPage(
            500, QStringLiteral("Not now"), QStringLiteral("Passwords cannot be checked at this time.")));
    if (!attempt.isRight)
        return attempt.reply(
            signInForm(attempt.request, 403, QStringLiteral("The address or the password is wrong.")));
    m_perAccount.forget(attempt.account);
    m_perPeer.forgive(attempt.request.peer);
    m_sessions.end(cookieOf(attempt.request, sessionCookie));
    const QByteArray token = m_sessions.begin(
        {attempt.name, attempt.stored->tenant, attempt.stored->password}, m_clock.monotonic());
    Answer answer = redirect("/");
    answer.headers.append(setCookie(sessionCookie, token, AdminSessions::life));
    answer.headers.append(setCookie(formCookie, {}, std::chrono::seconds(0)));
    attempt.reply(answer);
}

void AdminDesk::signOut(const Visit& visit)
{
    m_sessions.end(visit.token);
    Answer answer = redirect("/sign-in");
    answer.headers.append(setCookie(sessionCookie, {}, std::chrono::seconds(0)));
    visit.reply(answer);
}

} // namespace candor::service
