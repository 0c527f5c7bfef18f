// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/account.h"
#include "app/account/authorizedcall.h"

namespace candor {

/// Step 6: fetches the policies, as often as it is told that they may have changed.
class PolicyFetch final : public QObject
{
    Q_OBJECT

public:
    PolicyFetch(HttpClient& http, TokenKeeper& keeper, TrustBoundary trust,
        std::chrono::milliseconds deadline, QObject* parent);

    /// Fetches; while a fetch is under way, once more after it, for it may have been answered before the
    /// change.
    void fetch(const QUrl& policies);
    void stop();

Q_SIGNALS:
    void answered(const candor::PolicyAnswer& answer);
    void applicationLost(const candor::SignInFailure& failure);

private:
    void onAnswer(const HttpAnswer& answer);
    PolicyAnswer judge(const HttpAnswer& answer) const;

    HttpClient& m_http;
    TokenKeeper& m_keeper;
    TrustBoundary m_trust;
    std::chrono::milliseconds m_deadline;
    QUrl m_again;
    Held<AuthorizedCall> m_call;
};

} // namespace candor
