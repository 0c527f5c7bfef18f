// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/tokenoffice.h"

#include "app/common/address.h"
#include "app/service/password.h"

namespace candor::service {

namespace {

constexpr qsizetype largestForm = 16 * 1024;
constexpr int mostPending = 256;

Answer tokenError(const QString& error)
{
    return jsonAnswer(400, {{QStringLiteral("error"), error}});
}

Answer tooMany(const QByteArray& seconds)
{
    Answer answer = jsonAnswer(429, {{QStringLiteral("error"), QStringLiteral("temporarily_unavailable")}});
    answer.headers.emplaceBack("Retry-After", seconds);
    return answer;
}

Answer tokenAnswer(const QByteArray& token)
{
    return jsonAnswer(200,
        {{QStringLiteral("access_token"), QString::fromLatin1(token)},
            {QStringLiteral("expires_in"), qint64(Tokens::life.count())},
            {QStringLiteral("ms_rtc_identityscope"), QStringLiteral("local")},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
}

} // namespace

/// One try, on its way through the threads.
struct TokenOffice::Attempt
{
    QByteArray account;
    QByteArray peer;
    QString address;
    QByteArray password;
    Moment now;
    Reply reply;
    std::optional<StoredAccount> stored;
    QString organisation;
    bool isRight = false;
    bool isBroken = false;
};

TokenOffice::TokenOffice(Accounts& accounts, const Pseudonyms& pseudonyms, Tokens& tokens, Jobs jobs)
    : m_accounts(accounts)
    , m_pseudonyms(pseudonyms)
    , m_tokens(tokens)
    , m_jobs(std::move(jobs))
{
}

void TokenOffice::answer(const Request& request, Moment now, Reply reply)
{
    if (request.method != "POST")
        return reply(methodAnswer("POST"));
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return reply(errorAnswer(
            415, QStringLiteral("UnsupportedMediaType"), {}, QStringLiteral("A form is expected.")));
    if (request.body.size() > largestForm)
        return reply(
            errorAnswer(413, QStringLiteral("TooLarge"), {}, QStringLiteral("The form is too large.")));
    const QByteArray grant = formValue(request.body, "grant_type");
    if (grant == "password")
        password(request, now, std::move(reply));
    else if (grant == "urn:microsoft.rtc:anonmeeting")
        anonymous(request.body, now, std::move(reply));
    else
        reply(tokenError(
            grant.isEmpty() ? QStringLiteral("invalid_request") : QStringLiteral("unsupported_grant_type")));
}

void TokenOffice::password(const Request& request, Moment now, Reply reply)
{
    const std::optional<Address> address
        = Address::parse(QString::fromUtf8(formValue(request.body, "username")));
    if (!address)
        return reply(tokenError(QStringLiteral("invalid_grant")));
    if (m_pending >= mostPending)
        return reply(tooMany("1"));
    const QByteArray account = m_pseudonyms.account(address->text());
    if (!m_perAccountAndPeer.begin(account + request.peer, now) || !m_perAccount.begin(account, now)
        || !m_perPeer.begin(request.peer, now))
        return reply(tooMany("300"));
    ++m_pending;
    lookUp(std::make_shared<Attempt>(Attempt{account, request.peer, address->text(),
        formValue(request.body, "password"), now, std::move(reply), {}, {}}));
}

void TokenOffice::lookUp(std::shared_ptr<Attempt> attempt)
{
    m_jobs.disk([this, attempt] {
        try {
            attempt->stored = m_accounts.find(attempt->account);
            if (attempt->stored)
                attempt->organisation = m_accounts.tenantName(attempt->stored->tenant);
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

void TokenOffice::finish(const Attempt& attempt)
{
    --m_pending;
    if (attempt.isBroken)
        return attempt.reply(errorAnswer(
            500, QStringLiteral("ServiceFailure"), {}, QStringLiteral("Cannot check passwords now.")));
    if (!attempt.isRight)
        return attempt.reply(tokenError(QStringLiteral("invalid_grant")));
    m_perAccountAndPeer.forgive(attempt.account + attempt.peer);
    m_perAccount.forgive(attempt.account);
    m_perPeer.forgive(attempt.peer);
    attempt.reply(tokenAnswer(
        m_tokens.issue({attempt.address, attempt.stored->tenant, attempt.organisation}, attempt.now)));
}

void TokenOffice::anonymous(const QByteArray& form, Moment now, Reply reply)
{
    const QString uri = QString::fromUtf8(formValue(form, "ms_rtc_conferenceuri")).section(u';', 0, 0);
    const std::optional<Address> organiser = Address::parse(uri);
    if (!organiser || formValue(form, "password").isEmpty())
        return reply(tokenError(QStringLiteral("invalid_grant")));
    const QString tenant = organiser->domain();
    m_jobs.disk([this, tenant, now, reply = std::move(reply)] {
        const QString name = m_accounts.tenantName(tenant);
        m_jobs.loop([this, tenant, name, now, reply] {
            reply(name.isEmpty() ? tokenError(QStringLiteral("invalid_grant"))
                                 : tokenAnswer(m_tokens.issue({QString(), tenant, name}, now)));
        });
    });
}

void TokenOffice::sweep(Moment now)
{
    m_perAccountAndPeer.sweep(now);
    m_perAccount.sweep(now);
    m_perPeer.sweep(now);
}

} // namespace candor::service
