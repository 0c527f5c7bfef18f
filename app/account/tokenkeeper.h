// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/exchange.h"
#include "app/common/clock.h"

#include <optional>

namespace candor {

class HttpClient;

/// Step 3: exchanges the password for a token at one token service, and again when the token runs out.
class TokenKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Service
    {
        /// Checked by whoever names it.
        QUrl url;
        QString username;
        std::chrono::milliseconds deadline;
    };

    TokenKeeper(HttpClient& http, const Clock& clock, Service service, Secret password, QObject* parent);

    /// Answers with renewed() or failed(); asked while asking, one answer serves all.
    void renew();
    /// No token, or one that runs out within a minute.
    bool isStale() const;
    Secret token() const { return m_token.copy(); }
    /// Password and token are gone when it returns.
    void forget();

Q_SIGNALS:
    void renewed();
    void failed(const candor::SignInFailure& failure);

private:
    Secret form() const;
    void onAnswer(const HttpAnswer& answer);
    SignInFailure failureOfAnswer(const HttpAnswer& answer) const;

    HttpClient& m_http;
    const Clock& m_clock;
    Service m_service;
    Secret m_password;
    Secret m_token;
    std::optional<std::chrono::steady_clock::time_point> m_staleFrom;
    Held<Exchange> m_exchange;
};

} // namespace candor
