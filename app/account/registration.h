// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/authorizedcall.h"
#include "app/account/documents.h"
#include "app/common/trust.h"

namespace candor {

/// What an application is registered with.
struct ApplicationTerms
{
    QUrl applications;
    QString userAgent;
    QString culture;
    /// Of one sign-in; says nothing about device or person.
    QString endpointId;
    std::chrono::milliseconds deadline;
    TrustBoundary trust;
};

/// Step 5: registers this program at the server.
class Registration final : public QObject
{
    Q_OBJECT

public:
    Registration(HttpClient& http, TokenKeeper& keeper, ApplicationTerms terms, QObject* parent);

    void start();
    void abandon();

Q_SIGNALS:
    /// Every address in it may receive the token.
    void registered(const candor::ApplicationDocument& application);
    void failed(const candor::SignInFailure& failure);

private:
    void onAnswer(const HttpAnswer& answer);

    HttpClient& m_http;
    TokenKeeper& m_keeper;
    ApplicationTerms m_terms;
    Held<AuthorizedCall> m_call;
};

} // namespace candor
