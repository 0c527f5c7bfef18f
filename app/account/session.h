// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/account.h"
#include "app/account/appointment.h"
#include "app/account/backoff.h"
#include "app/account/eventchannel.h"
#include "app/account/policyfetch.h"
#include "app/account/registration.h"
#include "app/account/tokenkeeper.h"

#include <QTimer>

namespace candor {

/// A registered application while it lasts: its policies, its events, and the way back after an outage.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Terms
    {
        ApplicationTerms application;
        std::chrono::milliseconds stepDeadline;
        std::chrono::milliseconds eventDeadline;
        Backoff reconnect;
        Backoff policyRetry;
        std::chrono::milliseconds policyInterval;
        std::chrono::milliseconds policyLook;
    };

    /// The keeper becomes the session's.
    Session(HttpClient& http, const Clock& clock, TokenKeeper* keeper, Terms terms, QObject* parent);

    void start(const ApplicationDocument& application);
    void refreshPolicies();
    void networkReturned();
    /// When they are asked for next, as far as that is known.
    std::optional<WallTime> nextPolicies() const;
    /// Ends all work; token and password are gone when it returns.
    void abandon();

    Account::Connection connection() const { return m_connection; }
    QDateTime nextTry() const { return m_nextTry; }
    const ApplicationDocument& application() const { return m_application; }
    /// As the server tells it; empty where it does not.
    QString organisation() const;
    bool hasPolicies() const { return m_hasPolicies; }
    Secret token() const { return m_keeper->token(); }
    TrustBoundary trust() const { return m_terms.application.trust; }

Q_SIGNALS:
    void changed();
    void connectionFailed(const candor::SignInFailure& failure);
    void connectionRestored();
    void policiesAnswered(const candor::PolicyAnswer& answer);
    /// Replaced by another instance, or the password is not taken any more.
    void ended(const candor::SignInFailure& failure);

private:
    void onPolicies(const PolicyAnswer& answer);
    void onDocument(const PolicyAnswer& answer);
    void onNoDocument(const PolicyAnswer& answer);
    void resumeEvents();
    void onEventsAnswered();
    void onLost(const SignInFailure& failure);
    void onApplicationLost(const SignInFailure& failure);
    void registerAgain();
    void onRegistered(ApplicationDocument application);
    void tryAgain();
    void lookAtTheClocks();
    void scheduleTry();
    void goOnline();
    void connectParts();

    TokenKeeper* m_keeper;
    const Clock& m_clock;
    HttpClient& m_http;
    Terms m_terms;
    ApplicationDocument m_application;
    QString m_policyOrganisation;
    PolicyFetch* m_policies;
    EventChannel* m_events;
    Held<Registration> m_registration;
    Account::Connection m_connection = Account::Connection::Online;
    QDateTime m_nextTry;
    bool m_hasPolicies = false;
    /// Whether policiesAnswered() was emitted.
    bool m_hasAnswered = false;
    bool m_mustRegister = false;
    int m_failures = 0;
    int m_policyFailures = 0;
    int m_registrations = 0;
    QTimer m_reconnect;
    QTimer m_settle;
    QTimer m_policyRetry;
    Appointment m_nextPolicies;
    QTimer m_policyLook;
};

} // namespace candor
