// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/discovery.h"
#include "app/account/registration.h"
#include "app/account/tokenkeeper.h"

namespace candor {

/// What an attempt starts from.
struct SignInTerms
{
    Address address;
    QUrl service;
    QString userAgent;
    QString culture;
    std::chrono::milliseconds deadline;
};

/// Steps 1 to 5, one after the other: from an address to a registered application.
class SignInFlow final : public QObject
{
    Q_OBJECT

public:
    SignInFlow(HttpClient& http, const Clock& clock, SignInTerms terms, Secret password, QObject* parent);
    ~SignInFlow() override;

    void start();
    /// Stops at once; the password is gone when it returns.
    void abandon();
    SignInStep step() const { return m_step; }

    /// After completed(): the token and what a later registration needs. The keeper is the caller's from then
    /// on.
    TokenKeeper* takeKeeper();
    const ApplicationTerms& application() const { return m_application; }

Q_SIGNALS:
    void stepChanged();
    void completed(const candor::ApplicationDocument& application);
    void failed(const candor::SignInFailure& failure);

private:
    void enter(SignInStep step);
    void onFound(const QUrl& user, const TrustBoundary& trust);
    void askForChallenge();
    void onChallenge(const HttpAnswer& answer);
    void onElsewhere(const HttpAnswer& answer);
    void askForToken(const HttpAnswer& answer);
    void askForUser();
    void onUser(const HttpAnswer& answer);
    void moveTo(const QUrl& target);
    void registerApplication(const QUrl& applications);
    void fail(const SignInFailure& failure);
    HttpCall getUser() const;

    HttpClient& m_http;
    const Clock& m_clock;
    SignInTerms m_terms;
    Secret m_password;
    SignInStep m_step = SignInStep::Discovery;
    /// Its answering origin is the one that named the token service, once there is one.
    TrustBoundary m_trust;
    QUrl m_user;
    int m_moves = 0;
    ApplicationTerms m_application;
    QPointer<TokenKeeper> m_keeper;
    Held<Discovery> m_discovery;
    Held<Exchange> m_exchange;
    Held<AuthorizedCall> m_call;
    Held<Registration> m_registration;
};

} // namespace candor
