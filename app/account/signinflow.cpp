// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/signinflow.h"

#include "app/account/challenge.h"
#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/common/logging.h"

#include <QUuid>

namespace candor {

namespace {

constexpr int mostMoves = 10;

} // namespace

SignInFlow::SignInFlow(
    HttpClient& http, const Clock& clock, SignInTerms terms, Secret password, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_terms(std::move(terms))
    , m_password(std::move(password))
{
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::abandon()
{
    disconnect();
    m_exchange.reset();
    m_call.reset();
    m_password.forget();
    m_discovery.reset();
    m_registration.reset();
    if (m_keeper) {
        m_keeper->disconnect(this);
        m_keeper->forget();
    }
    deleteLater();
}

TokenKeeper* SignInFlow::takeKeeper()
{
    TokenKeeper* keeper = m_keeper;
    m_keeper.clear();
    keeper->disconnect(this);
    return keeper;
}

void SignInFlow::start()
{
    m_discovery = Held(new Discovery(m_http, m_terms.address, m_terms.service, m_terms.deadline, this));
    connect(m_discovery.get(), &Discovery::found, this, &SignInFlow::onFound);
    connect(m_discovery.get(), &Discovery::failed, this, &SignInFlow::fail);
    m_discovery->start();
}

void SignInFlow::enter(SignInStep step)
{
    qCInfo(lcAccount).noquote() << "sign-in: step" << nameOf(step);
    m_step = step;
}

void SignInFlow::onFound(const QUrl& user, const TrustBoundary& trust)
{
    m_trust = trust;
    m_user = user;
    qCInfo(lcAccount) << "sign-in server found:"
                      << (trust.cloud                                        ? trust.cloud->name
                                 : isWithin(user.host(), trust.signInDomain) ? "the address's own domain"
                                                                             : "a server given");
    askForChallenge();
}

HttpCall SignInFlow::getUser() const
{
    HttpCall call;
    call.step = m_step;
    call.url = m_user;
    call.deadline = m_terms.deadline;
    return call;
}

void SignInFlow::askForChallenge()
{
    enter(SignInStep::Challenge);
    m_exchange = m_http.send(getUser(), [this](const HttpAnswer& answer) { onChallenge(answer); });
    Q_EMIT stepChanged();
}

void SignInFlow::onChallenge(const HttpAnswer& answer)
{
    if (answer.failure)
        return fail(*answer.failure);
    if (answer.status == 200)
        return onElsewhere(answer);
    if (answer.status != 401)
        return fail(failureOfStatus(m_step, answer));
    m_trust.answeringOrigin = originOf(answer.url);
    askForToken(answer);
}

/// No challenge, but perhaps the way to the server that makes one.
void SignInFlow::onElsewhere(const HttpAnswer& answer)
{
    const auto read = readDiscovery(answer.body, answer.url);
    const auto* document = std::get_if<DiscoveryDocument>(&read);
    if (!document)
        return fail({m_step, SignInProblem::OtherServer, answer.url.host(),
            QStringLiteral("WWW-Authenticate: MsRtcOAuth"), answer.status});
    m_trust.answeringOrigin = originOf(answer.url);
    moveTo(document->user.isEmpty() ? document->redirect : document->user);
}

void SignInFlow::askForToken(const HttpAnswer& answer)
{
    const std::optional<Challenge> challenge = parseChallenge(answer.challenge);
    if (!challenge)
        return fail({m_step, SignInProblem::OtherServer, answer.url.host(),
            QStringLiteral("WWW-Authenticate: MsRtcOAuth"), answer.status});
    if (!challenge->offersPassword())
        return fail({m_step, SignInProblem::GrantNotOffered, answer.url.host(),
            plainText(challenge->grants.join(u", ")), answer.status});
    const QUrl service = resolveHref(challenge->href, answer.url);
    if (service.isEmpty())
        return fail({m_step, SignInProblem::OtherServer, answer.url.host(), QStringLiteral("MsRtcOAuth href"),
            answer.status});
    if (!m_trust.mayReceiveCredentials(service))
        return fail(refusal(m_step, SignInProblem::HostRefused, answer.url, service));
    enter(SignInStep::Token);
    m_keeper = new TokenKeeper(
        m_http, m_clock, {service, m_terms.address.text(), m_terms.deadline}, m_password.copy(), this);
    connect(m_keeper, &TokenKeeper::renewed, this, &SignInFlow::askForUser, Qt::SingleShotConnection);
    connect(m_keeper, &TokenKeeper::failed, this, &SignInFlow::fail, Qt::SingleShotConnection);
    m_keeper->renew();
    Q_EMIT stepChanged();
}

void SignInFlow::askForUser()
{
    // From here on failures reach the flow through the calls.
    m_keeper->disconnect(this);
    enter(SignInStep::User);
    m_call = Held(new AuthorizedCall(
        m_http, *m_keeper, getUser(), [this](const HttpAnswer& answer) { onUser(answer); }, this));
    Q_EMIT stepChanged();
}

void SignInFlow::onUser(const HttpAnswer& answer)
{
    if (answer.failure)
        return fail(*answer.failure);
    if (answer.status != 200)
        return fail(failureOfStatus(m_step, answer));
    const auto read = readUser(answer.body, answer.url);
    if (const auto* fault = std::get_if<DocumentFault>(&read))
        return fail(failureOf(m_step, answer, *fault));
    const auto& document = std::get<UserDocument>(read);
    if (document.applications.isEmpty())
        return moveTo(document.redirect);
    if (!m_trust.mayReceiveCredentials(document.applications))
        return fail(refusal(m_step, SignInProblem::HostRefused, answer.url, document.applications));
    registerApplication(document.applications);
}

/// Another server is the person's: its own challenge, its own token.
void SignInFlow::moveTo(const QUrl& target)
{
    if (++m_moves > mostMoves || !m_trust.mayReceiveCredentials(target))
        return fail(refusal(m_step, SignInProblem::RedirectRefused, m_trust.answeringOrigin, target));
    m_call.reset();
    if (m_keeper) {
        m_keeper->forget();
        m_keeper->deleteLater();
        m_keeper.clear();
    }
    m_user = target;
    askForChallenge();
}

void SignInFlow::registerApplication(const QUrl& applications)
{
    enter(SignInStep::Application);
    m_application = {applications, m_terms.userAgent, m_terms.culture,
        QUuid::createUuid().toString(QUuid::WithoutBraces), m_terms.deadline, m_trust};
    m_registration = Held(new Registration(m_http, *m_keeper, m_application, this));
    connect(m_registration.get(), &Registration::registered, this, &SignInFlow::completed);
    connect(m_registration.get(), &Registration::failed, this, &SignInFlow::fail);
    m_registration->start();
    Q_EMIT stepChanged();
}

void SignInFlow::fail(const SignInFailure& failure)
{
    m_password.forget();
    Q_EMIT failed(failure);
}

} // namespace candor
