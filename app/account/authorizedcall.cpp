// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/authorizedcall.h"

#include "app/account/httpclient.h"
#include "app/account/tokenkeeper.h"
#include "app/common/logging.h"

namespace candor {

AuthorizedCall::AuthorizedCall(
    HttpClient& http, TokenKeeper& keeper, HttpCall call, Exchange::Done done, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_keeper(keeper)
    , m_call(std::move(call))
    , m_done(std::move(done))
{
    if (m_keeper.isStale())
        renew();
    else
        send();
}

void AuthorizedCall::abandon()
{
    m_done = nullptr;
    m_exchange.reset();
    disconnect(&m_keeper, nullptr, this, nullptr);
    deleteLater();
}

void AuthorizedCall::send()
{
    HttpCall call = m_call.copy();
    call.token = m_keeper.token();
    m_exchange = m_http.send(std::move(call), [this](const HttpAnswer& answer) { onAnswer(answer); });
}

void AuthorizedCall::renew()
{
    m_hasRenewed = true;
    connect(&m_keeper, &TokenKeeper::renewed, this, [this] {
        disconnect(&m_keeper, nullptr, this, nullptr);
        send();
    });
    connect(&m_keeper, &TokenKeeper::failed, this, &AuthorizedCall::onNoToken);
    m_keeper.renew();
}

void AuthorizedCall::onAnswer(const HttpAnswer& answer)
{
    if (answer.failure || answer.status != 401 || m_hasRenewed)
        return finish(answer);
    qCInfo(lcAccount) << "the token is not taken any more, asking for another";
    renew();
}

void AuthorizedCall::onNoToken(const SignInFailure& failure)
{
    HttpAnswer answer;
    answer.url = m_call.url;
    answer.failure = failure;
    finish(answer);
}

void AuthorizedCall::finish(const HttpAnswer& answer)
{
    disconnect(&m_keeper, nullptr, this, nullptr);
    if (const Exchange::Done done = std::exchange(m_done, nullptr)) {
        deleteLater();
        done(answer);
    }
}

} // namespace candor
