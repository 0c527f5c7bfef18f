// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/signin.h"
#include "app/common/address.h"
#include "app/common/clock.h"
#include "app/common/trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace candor {

/// What one policy fetch brought.
struct PolicyAnswer
{
    enum class Outcome : quint8 {
        Document, ///< 200 with a body (which may still prove unreadable)
        Unreachable, ///< no answer in time, no connection, 5xx
        Faulty, ///< an answer that is no policy: too large, wrong content, unexpected status
    };
    Outcome outcome = Outcome::Unreachable;
    QByteArray document;
    /// The header that came with it; empty without one.
    QByteArray signature;
    /// The server's address the document came from.
    QUrl url;
    TrustBoundary trust;
    /// Set for Unreachable and Faulty.
    SignInFailure failure;
};

/// A person's sign-in: from discovery to the event channel, and back out. Lives on the thread that made it;
/// never blocks. The token exists in memory only, from step 3 to sign-out.
class Account : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { SignedOut, SigningIn, SignedIn, SigningOut };
    enum class Connection : quint8 { Offline, Online, Reconnecting };

    struct Settings
    {
        /// Empty: discovery by the address's domain.
        QUrl service;
        /// What `UserAgent` and `User-Agent` say.
        QString userAgent;
        /// BCP 47; the application's `Culture`.
        QString culture;
        std::chrono::milliseconds stepDeadline{10'000};
        std::chrono::milliseconds eventDeadline{180'000};
        /// The first wait before the connection is tried again; it doubles up to 60 times itself, with chance
        /// in it.
        std::chrono::milliseconds reconnectWait{1'000};
        /// The first wait before policies that could not be had are asked for again; it doubles up to
        /// policyInterval.
        std::chrono::milliseconds policyRetryWait{std::chrono::minutes(5)};
        /// How long policies that were had are relied on before they are asked for again, up to a tenth more
        /// or less.
        std::chrono::milliseconds policyInterval{std::chrono::hours(3)};
        /// How often the clocks are looked at for that.
        std::chrono::milliseconds policyLook{std::chrono::minutes(1)};
    };

    Account(const Clock& clock, Settings settings, QObject* parent = nullptr);
    ~Account() override;

    /// Certificates to trust; until it is called sign-in waits in its first step (loading them is slow, hence
    /// done elsewhere).
    void setTls(const QSslConfiguration& tls);

    /// Signs in, step by step; a sign-in under way is cancelled first. The password is forgotten when the
    /// token has come or the attempt has failed; it is kept in memory while signed in only to renew a token
    /// that runs out.
    void signIn(const Address& address, const QString& password);
    void cancel();
    /// Ends the application at the server (at most one step's deadline) and forgets token and password at
    /// once.
    void signOut();
    /// Fetches the policies again; nothing while not signed in.
    void refreshPolicies();
    /// The computer is on a network again: what waits for it is tried at once.
    void networkReturned();
    /// When the policies are asked for next; nothing while not signed in.
    std::optional<WallTime> nextPolicies() const;

    State state() const;
    SignInStep step() const;
    Connection connection() const;
    /// When Connection::Reconnecting: the time of the next try.
    QDateTime nextTry() const;
    Address address() const;
    /// From `_embedded.me`; empty where the server tells none.
    QString displayName() const;
    /// The registered name of the organisation, the sign-in domain where the server tells no other.
    QString organisation() const;
    TrustBoundary trust() const;
    std::optional<SignInFailure> lastFailure() const;

Q_SIGNALS:
    /// State, step, connection, names or next try changed.
    void changed();
    /// Step 1 starts (emitted once an attempt).
    void attemptStarted(const candor::Address& address);
    void signedIn(const candor::Address& address);
    /// The attempt ended without a registered application (Cancelled included).
    void signInFailed(const candor::SignInFailure& failure);
    /// Signed in before, and lost: a network failure that is being retried.
    void connectionFailed(const candor::SignInFailure& failure);
    void policiesAnswered(const candor::PolicyAnswer& answer);
    /// After signOut(), or when another instance took over (see lastFailure()).
    void signedOut(const candor::Address& address);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor

Q_DECLARE_METATYPE(candor::PolicyAnswer)
