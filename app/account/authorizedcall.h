// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/exchange.h"

namespace candor {

class HttpClient;
class TokenKeeper;

/// One request made with the token: with a new one where the old runs out or is not taken.
class AuthorizedCall final : public QObject
{
    Q_OBJECT

public:
    /// Done is called once, from the event loop, as the last thing. The url has been checked by the caller.
    AuthorizedCall(
        HttpClient& http, TokenKeeper& keeper, HttpCall call, Exchange::Done done, QObject* parent);

    void abandon();

private:
    void send();
    void renew();
    void onAnswer(const HttpAnswer& answer);
    void onNoToken(const SignInFailure& failure);
    void finish(const HttpAnswer& answer);

    HttpClient& m_http;
    TokenKeeper& m_keeper;
    HttpCall m_call;
    Exchange::Done m_done;
    bool m_hasRenewed = false;
    Held<Exchange> m_exchange;
};

} // namespace candor
