// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/session.h"

#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/common/logging.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace candor {

namespace {

/// After this long a poll that was not refused counts as held by the server.
constexpr std::chrono::seconds settled{2};
constexpr int mostRegistrationsInARow = 3;

bool isFinal(const SignInFailure& failure)
{
    return failure.step == SignInStep::Token
        && (failure.problem == SignInProblem::WrongPassword
            || failure.problem == SignInProblem::GrantNotOffered);
}

/// No server answered, so nothing new is known of the policy.
bool isSilence(const PolicyAnswer& answer)
{
    return answer.outcome == PolicyAnswer::Outcome::Unreachable && answer.failure.httpStatus == 0;
}

} // namespace

Session::Session(HttpClient& http, const Clock& clock, TokenKeeper* keeper, Terms terms, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_http(http)
    , m_terms(std::move(terms))
    , m_policies(new PolicyFetch(http, *keeper, m_terms.application.trust, m_terms.stepDeadline, this))
    , m_events(new EventChannel(http, *keeper, m_terms.application.trust, m_terms.eventDeadline, clock, this))
{
    m_keeper->setParent(this);
    m_reconnect.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_policyRetry.setSingleShot(true);
    connectParts();
}

void Session::connectParts()
{
    connect(m_policies, &PolicyFetch::answered, this, &Session::onPolicies);
    connect(m_policies, &PolicyFetch::applicationLost, this, &Session::onApplicationLost);
    connect(m_events, &EventChannel::answered, this, &Session::onEventsAnswered);
    connect(m_events, &EventChannel::policiesChanged, this, &Session::refreshPolicies);
    connect(m_events, &EventChannel::applicationLost, this, &Session::onApplicationLost);
    connect(m_events, &EventChannel::replaced, this, &Session::ended);
    connect(m_events, &EventChannel::failed, this, &Session::onLost);
    m_reconnect.callOnTimeout(this, &Session::tryAgain);
    m_settle.callOnTimeout(this, &Session::goOnline);
    m_policyRetry.callOnTimeout(this, &Session::refreshPolicies);
    m_policyLook.callOnTimeout(this, &Session::lookAtTheClocks);
    m_policyLook.start(m_terms.policyLook);
}

void Session::start(const ApplicationDocument& application)
{
    m_application = application;
    m_policies->fetch(m_application.policies);
    m_events->open(m_application.events);
}

void Session::refreshPolicies()
{
    m_policyRetry.stop();
    m_nextPolicies.cancel();
    if (!m_mustRegister)
        m_policies->fetch(m_application.policies);
}

void Session::networkReturned()
{
    qCInfo(lcAccount) << "the network is back";
    if (m_connection == Account::Connection::Reconnecting && m_reconnect.isActive()) {
        m_reconnect.stop();
        m_failures = 0;
        tryAgain();
    } else {
        refreshPolicies();
    }
}

std::optional<WallTime> Session::nextPolicies() const
{
    if (m_connection == Account::Connection::Reconnecting && m_nextTry.isValid())
        return WallTime(std::chrono::milliseconds(m_nextTry.toMSecsSinceEpoch()));
    return m_nextPolicies.time();
}

void Session::lookAtTheClocks()
{
    // An outage has a rhythm of its own.
    if (m_connection == Account::Connection::Online && m_nextPolicies.isDue(m_clock))
        refreshPolicies();
}

void Session::abandon()
{
    m_keeper->forget();
    disconnect();
    m_reconnect.stop();
    m_settle.stop();
    m_policyRetry.stop();
    m_policyLook.stop();
    m_policies->disconnect(this);
    m_policies->stop();
    m_events->disconnect(this);
    m_events->close();
    m_registration.reset();
    deleteLater();
}

QString Session::organisation() const
{
    return m_application.organisation.isEmpty() ? m_policyOrganisation : m_application.organisation;
}

void Session::onPolicies(const PolicyAnswer& answer)
{
    const bool isDocument = answer.outcome == PolicyAnswer::Outcome::Document;
    if (!isDocument && isFinal(answer.failure)) {
        Q_EMIT ended(answer.failure);
        return;
    }
    const bool isReconnecting = m_connection == Account::Connection::Reconnecting;
    const bool isStillSilent = isReconnecting && isSilence(answer);
    if (isDocument)
        onDocument(answer);
    else if (isStillSilent)
        qCInfo(lcAccount).noquote() << "the server is still away," << describe(answer.failure);
    else
        onNoDocument(answer);
    if (isReconnecting && !m_events->isOpen() && !m_registration)
        isStillSilent ? scheduleTry() : resumeEvents();
    // Of an outage connectionFailed() tells.
    if (!isStillSilent || !std::exchange(m_hasAnswered, true)) {
        m_hasAnswered = true;
        Q_EMIT policiesAnswered(answer);
    }
}

void Session::onDocument(const PolicyAnswer& answer)
{
    m_policyFailures = 0;
    m_policyRetry.stop();
    m_nextPolicies.make(
        m_clock, salted(m_terms.policyInterval, QRandomGenerator::system()->generateDouble()));
    m_hasPolicies = true;
    m_policyOrganisation = readOrganisation(answer.document);
}

void Session::onNoDocument(const PolicyAnswer& answer)
{
    qCWarning(lcAccount).noquote() << "the policies cannot be had," << describe(answer.failure);
    const auto wait = m_terms.policyRetry.wait(++m_policyFailures);
    m_nextPolicies.make(m_clock, wait);
    m_policyRetry.start(wait);
}

void Session::resumeEvents()
{
    m_reconnect.stop();
    m_events->resume();
    m_settle.start(settled);
}

void Session::onEventsAnswered()
{
    m_registrations = 0;
    goOnline();
}

void Session::goOnline()
{
    m_settle.stop();
    if (m_connection == Account::Connection::Online)
        return;
    m_failures = 0;
    m_connection = Account::Connection::Online;
    m_nextTry = {};
    qCInfo(lcAccount) << "the connection is back";
    Q_EMIT connectionRestored();
}

void Session::onLost(const SignInFailure& failure)
{
    if (isFinal(failure)) {
        Q_EMIT ended(failure);
        return;
    }
    m_settle.stop();
    m_policyRetry.stop();
    const bool isNew = m_connection == Account::Connection::Online;
    m_connection = Account::Connection::Reconnecting;
    if (isNew)
        qCWarning(lcAccount).noquote() << "the connection is lost," << describe(failure);
    scheduleTry();
    if (isNew)
        Q_EMIT connectionFailed(failure);
}

void Session::scheduleTry()
{
    const auto wait = m_terms.reconnect.wait(++m_failures, QRandomGenerator::system()->generateDouble());
    m_reconnect.start(wait);
    const qint64 at = (m_clock.now() + wait).time_since_epoch().count();
    m_nextTry = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    QMetaObject::invokeMethod(this, &Session::changed, Qt::QueuedConnection);
}

/// The policies are the probe: they answer at once, where a poll would be silent for minutes.
void Session::tryAgain()
{
    qCInfo(lcAccount) << "trying to reach the server again";
    m_nextTry = {};
    if (m_mustRegister)
        registerAgain();
    else
        m_policies->fetch(m_application.policies);
    Q_EMIT changed();
}

void Session::onApplicationLost(const SignInFailure& failure)
{
    if (m_mustRegister)
        return;
    m_mustRegister = true;
    m_events->close();
    m_policies->stop();
    m_settle.stop();
    if (++m_registrations > mostRegistrationsInARow)
        return onLost(failure);
    m_reconnect.stop();
    registerAgain();
}

void Session::registerAgain()
{
    qCInfo(lcAccount) << "registering the application again";
    m_registration = Held(new Registration(m_http, *m_keeper, m_terms.application, this));
    connect(m_registration.get(), &Registration::registered, this, &Session::onRegistered);
    connect(m_registration.get(), &Registration::failed, this, [this](const SignInFailure& failure) {
        m_registration.reset();
        onLost(failure);
    });
    m_registration->start();
}

// By value: the registration, whose argument it is, is let go of.
void Session::onRegistered(ApplicationDocument application)
{
    m_registration.reset();
    m_mustRegister = false;
    start(application);
    if (m_connection == Account::Connection::Reconnecting)
        m_settle.start(settled);
    Q_EMIT changed();
}

} // namespace candor
