// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/account.h"

#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/account/session.h"
#include "app/account/signinflow.h"
#include "app/common/logging.h"

#include <algorithm>

namespace candor {

/// The parts of an account, and which of them are at work.
struct Account::Private
{
    Private(Account* account, const Clock& theClock, Settings theSettings)
        : q(account)
        , clock(theClock)
        , settings(std::move(theSettings))
        , http(new HttpClient(settings.userAgent, account))
    {
    }

    void startFlow();
    void onCompleted(ApplicationDocument application);
    void onSessionEnded(const SignInFailure& failure);
    void fail(const SignInFailure& failure);
    Held<Exchange> sendFarewell(Exchange::Done done);
    void startSignOut();
    void finishSignOut();
    Session* openSession();
    void listenTo(Session* session);

    Account* const q;
    const Clock& clock;
    const Settings settings;
    HttpClient* const http;
    State state = State::SignedOut;
    Address address;
    Secret password;
    SignInStep step = SignInStep::Discovery;
    std::optional<SignInFailure> lastFailure;
    TrustBoundary trust;
    Held<SignInFlow> flow;
    Held<Session> session;
    Held<Exchange> farewell;
};

Account::Account(const Clock& clock, Settings settings, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clock, std::move(settings)))
{
}

Account::~Account() = default;

void Account::setTls(const QSslConfiguration& tls)
{
    const bool wasWaiting = !d->http->hasTls();
    d->http->setTls(tls);
    if (wasWaiting && d->flow)
        d->flow->start();
}

void Account::signIn(const Address& address, const QString& password)
{
    const QPointer<Account> self(this);
    cancel();
    if (self && d->state == State::SignedIn) {
        // The next person does not wait for the last one's farewell.
        d->sendFarewell([](const HttpAnswer&) {}).letGo();
        d->finishSignOut();
    }
    // A listener that was told of the end may have begun something else.
    if (!self || d->state != State::SignedOut)
        return;
    QByteArray utf8 = password.toUtf8();
    d->password = Secret(utf8);
    overwrite(utf8);
    d->address = address;
    d->lastFailure.reset();
    if (address.isEmpty())
        return d->fail({SignInStep::Discovery, SignInProblem::InvalidAddress, {}, {}, 0});
    d->state = State::SigningIn;
    d->startFlow();
}

void Account::cancel()
{
    if (d->state == State::SigningIn) {
        const QString host = d->settings.service.isEmpty() ? d->address.domain() : d->settings.service.host();
        d->fail({d->step, SignInProblem::Cancelled, host, {}, 0});
    } else if (d->state == State::SigningOut) {
        d->finishSignOut();
    }
}

void Account::signOut()
{
    if (d->state == State::SigningIn)
        cancel();
    else if (d->state == State::SignedIn)
        d->startSignOut();
}

void Account::refreshPolicies()
{
    if (d->session)
        d->session->refreshPolicies();
}

void Account::networkReturned()
{
    if (d->session)
        d->session->networkReturned();
}

std::optional<WallTime> Account::nextPolicies() const
{
    return d->session ? d->session->nextPolicies() : std::nullopt;
}

Account::State Account::state() const
{
    return d->state;
}

SignInStep Account::step() const
{
    return d->step;
}

Account::Connection Account::connection() const
{
    return d->session ? d->session->connection() : Connection::Offline;
}

QDateTime Account::nextTry() const
{
    return d->session ? d->session->nextTry() : QDateTime();
}

Address Account::address() const
{
    return d->address;
}

QString Account::displayName() const
{
    return d->session ? d->session->application().displayName : QString();
}

QString Account::organisation() const
{
    const QString told = d->session ? d->session->organisation() : QString();
    return told.isEmpty() && !d->address.isEmpty() ? d->address.domain() : told;
}

TrustBoundary Account::trust() const
{
    return d->trust;
}

std::optional<SignInFailure> Account::lastFailure() const
{
    return d->lastFailure;
}

void Account::Private::startFlow()
{
    qCInfo(lcAccount) << "sign-in starts";
    step = SignInStep::Discovery;
    trust = {};
    flow = Held(new SignInFlow(*http, clock,
        {address, settings.service, settings.userAgent, settings.culture, settings.stepDeadline},
        std::move(password), q));
    connect(flow.get(), &SignInFlow::stepChanged, q, [this] {
        step = flow->step();
        Q_EMIT q->changed();
    });
    connect(flow.get(), &SignInFlow::completed, q,
        [this](const ApplicationDocument& application) { onCompleted(application); });
    connect(flow.get(), &SignInFlow::failed, q, [this](const SignInFailure& failure) { fail(failure); });
    const QPointer<SignInFlow> started(flow.get());
    Q_EMIT q->attemptStarted(address);
    if (started && flow.get() == started)
        Q_EMIT q->changed();
    if (started && flow.get() == started && http->hasTls())
        flow->start();
}

Session* Account::Private::openSession()
{
    const Session::Terms terms{flow->application(), settings.stepDeadline, settings.eventDeadline,
        {settings.reconnectWait, settings.reconnectWait * 60},
        {settings.policyRetryWait, std::max(settings.policyRetryWait, settings.policyInterval)},
        settings.policyInterval, settings.policyLook};
    auto* opened = new Session(*http, clock, flow->takeKeeper(), terms, q);
    listenTo(opened);
    return opened;
}

void Account::Private::listenTo(Session* opened)
{
    connect(opened, &Session::changed, q, &Account::changed);
    connect(opened, &Session::connectionFailed, q, [this](const SignInFailure& failure) {
        lastFailure = failure;
        Q_EMIT q->connectionFailed(failure);
    });
    connect(opened, &Session::connectionRestored, q, [this] {
        lastFailure.reset();
        Q_EMIT q->changed();
    });
    connect(opened, &Session::policiesAnswered, q, [this, opened](const PolicyAnswer& answer) {
        if (opened->hasPolicies())
            step = SignInStep::Events;
        const QPointer<Session> stillOpen(opened);
        Q_EMIT q->policiesAnswered(answer);
        if (stillOpen && session.get() == stillOpen)
            Q_EMIT q->changed();
    });
    connect(opened, &Session::ended, q, [this](const SignInFailure& failure) { onSessionEnded(failure); });
}

// By value: the flow, whose argument it is, is let go of.
void Account::Private::onCompleted(ApplicationDocument application)
{
    session = Held(openSession());
    trust = session->trust();
    flow.reset();
    state = State::SignedIn;
    step = SignInStep::Policies;
    qCInfo(lcAccount) << "signed in";
    session->start(application);
    const QPointer<Session> opened(session.get());
    Q_EMIT q->signedIn(address);
    if (opened && session.get() == opened)
        Q_EMIT q->changed();
}

void Account::Private::fail(const SignInFailure& failure)
{
    const SignInFailure reason = failure;
    flow.reset();
    password.forget();
    state = State::SignedOut;
    step = reason.step;
    lastFailure = reason;
    if (reason.problem == SignInProblem::Cancelled)
        qCInfo(lcAccount).noquote() << "sign-in ended," << describe(reason);
    else
        qCWarning(lcAccount).noquote() << "sign-in failed," << describe(reason);
    const QPointer<Account> self(q);
    Q_EMIT q->signInFailed(reason);
    if (self)
        Q_EMIT self->changed();
}

/// Replaced by another instance, or the password is no longer taken.
void Account::Private::onSessionEnded(const SignInFailure& failure)
{
    qCWarning(lcAccount).noquote() << "signed out by the server," << describe(failure);
    lastFailure = failure;
    finishSignOut();
}

Held<Exchange> Account::Private::sendFarewell(Exchange::Done done)
{
    HttpCall call;
    call.verb = HttpCall::Verb::Delete;
    call.step = SignInStep::Application;
    call.url = session->application().self;
    call.deadline = settings.stepDeadline;
    call.token = session->token();
    session.reset();
    return http->send(std::move(call), std::move(done));
}

void Account::Private::startSignOut()
{
    farewell = sendFarewell([this](const HttpAnswer& answer) {
        qCInfo(lcAccount) << "the application was ended, status" << answer.status;
        finishSignOut();
    });
    state = State::SigningOut;
    lastFailure.reset();
    Q_EMIT q->changed();
}

void Account::Private::finishSignOut()
{
    farewell.reset();
    session.reset();
    state = State::SignedOut;
    step = SignInStep::Discovery;
    const QPointer<Account> self(q);
    Q_EMIT q->signedOut(address);
    if (self)
        Q_EMIT self->changed();
}

} // namespace candor
