// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/tokenkeeper.h"

#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/common/logging.h"

#include <algorithm>

namespace candor {

namespace {

constexpr std::chrono::seconds longestMargin{60};

} // namespace

TokenKeeper::TokenKeeper(
    HttpClient& http, const Clock& clock, Service service, Secret password, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_service(std::move(service))
    , m_password(std::move(password))
{
}

bool TokenKeeper::isStale() const
{
    return m_token.isEmpty() || (m_staleFrom && m_clock.monotonic() >= *m_staleFrom);
}

void TokenKeeper::forget()
{
    m_exchange.reset();
    m_password.forget();
    m_token.forget();
}

void TokenKeeper::renew()
{
    if (m_exchange)
        return;
    HttpCall call;
    call.verb = HttpCall::Verb::Post;
    call.step = SignInStep::Token;
    call.url = m_service.url;
    call.deadline = m_service.deadline;
    call.contentType = "application/x-www-form-urlencoded";
    call.body = form();
    m_exchange = m_http.send(std::move(call), [this](const HttpAnswer& answer) { onAnswer(answer); });
}

Secret TokenKeeper::form() const
{
    // Where there is nothing to encode Qt hands out the same bytes; what is overwritten below must be a copy.
    QByteArray password = m_password.bytes().toPercentEncoding();
    password.detach();
    QByteArray text;
    // Growing would leave copies of the password behind.
    text.reserve(password.size() + 4 * m_service.username.size() * 3 + 64);
    text += "grant_type=password&username=";
    text += m_service.username.toUtf8().toPercentEncoding();
    text += "&password=";
    text += password;
    Secret result(text);
    overwrite(password);
    overwrite(text);
    return result;
}

SignInFailure TokenKeeper::failureOfAnswer(const HttpAnswer& answer) const
{
    SignInFailure failure = failureOfStatus(SignInStep::Token, answer);
    const QString error = answer.status == 400 ? readError(answer.body).error : QString();
    if (error == u"invalid_grant")
        failure.problem = SignInProblem::WrongPassword;
    else if (error == u"unsupported_grant_type")
        failure.problem = SignInProblem::GrantNotOffered;
    return failure;
}

void TokenKeeper::onAnswer(const HttpAnswer& answer)
{
    m_exchange.reset();
    if (answer.failure) {
        Q_EMIT failed(*answer.failure);
        return;
    }
    if (answer.status != 200) {
        Q_EMIT failed(failureOfAnswer(answer));
        return;
    }
    auto read = readToken(answer.body);
    if (const auto* fault = std::get_if<DocumentFault>(&read)) {
        Q_EMIT failed(failureOf(SignInStep::Token, answer, *fault));
        return;
    }
    auto& document = std::get<TokenDocument>(read);
    m_token = Secret(document.token);
    overwrite(document.token);
    m_staleFrom.reset();
    if (document.lifetime)
        m_staleFrom = m_clock.monotonic() + *document.lifetime
            - std::min<std::chrono::seconds>(longestMargin, *document.lifetime / 10);
    qCInfo(lcAccount) << "a token was issued";
    Q_EMIT renewed();
}

} // namespace candor
