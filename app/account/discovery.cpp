// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/discovery.h"

#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/common/logging.h"

#include <algorithm>

namespace candor {

namespace {

constexpr int mostRedirects = 10;

QUrl discoveryHost(QStringView prefix, const QString& domain)
{
    return QUrl(QStringLiteral("https://%1.%2/").arg(prefix, domain));
}

std::chrono::milliseconds remaining(const QDeadlineTimer& timer)
{
    return std::chrono::milliseconds(timer.remainingTime());
}

} // namespace

Discovery::Discovery(HttpClient& http, const Address& address, const QUrl& service,
    std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_domain(address.domain())
    , m_service(service)
    , m_limit(deadline)
{
    if (m_service.isEmpty())
        m_roots
            = {discoveryHost(u"lyncdiscoverinternal", m_domain), discoveryHost(u"lyncdiscover", m_domain)};
    else
        m_roots = {m_service};
}

void Discovery::start()
{
    m_deadline.setRemainingTime(m_limit);
    if (!m_service.isEmpty() && !isSecure(m_service))
        return refuse(SignInProblem::HostRefused, m_service);
    tryRoot();
}

void Discovery::abandon()
{
    m_exchange.reset();
    disconnect();
    deleteLater();
}

void Discovery::tryRoot()
{
    m_trust = TrustBoundary{m_domain, {}, nullptr, originOf(m_service)};
    m_row = nullptr;
    m_redirects = 0;
    // An inside host that swallows packets must leave the outside one time to answer.
    const auto left = static_cast<qint64>(m_roots.size()) - m_root;
    m_rootDeadline.setRemainingTime(remaining(m_deadline) / left);
    ask(m_roots[m_root]);
}

void Discovery::ask(const QUrl& url)
{
    HttpCall call;
    call.step = SignInStep::Discovery;
    call.url = url;
    call.deadline = remaining(m_rootDeadline);
    qCDebug(lcAccount) << "discovery asks" << url.host();
    m_exchange = m_http.send(std::move(call), [this](const HttpAnswer& answer) { onAnswer(answer); });
}

void Discovery::onAnswer(const HttpAnswer& answer)
{
    if (answer.failure)
        return rootFailed(*answer.failure);
    if (answer.status != 200)
        return rootFailed(failureOfStatus(SignInStep::Discovery, answer));
    m_trust.answeringOrigin = originOf(answer.url);
    const auto read = readDiscovery(answer.body, answer.url);
    if (const auto* fault = std::get_if<DocumentFault>(&read))
        return rootFailed(failureOf(SignInStep::Discovery, answer, *fault));
    onDocument(std::get<DiscoveryDocument>(read));
}

void Discovery::onDocument(const DiscoveryDocument& document)
{
    for (const QUrl& link : document.links)
        if (cloudOfDiscoveryAlias(link.host()) && !stepsIntoRow(link))
            return refuse(SignInProblem::HostRefused, link);
    if (document.user.isEmpty())
        return follow(document.redirect);
    if (!m_trust.mayReceiveCredentials(document.user))
        return refuse(SignInProblem::HostRefused, document.user);
    Q_EMIT found(document.user, m_trust);
}

void Discovery::follow(const QUrl& target)
{
    if (++m_redirects > mostRedirects || !m_trust.mayRedirectTo(target) || !stepsIntoRow(target))
        return refuse(SignInProblem::RedirectRefused, target);
    ask(target);
}

/// An alias puts the account in its row; any cloud host after one of another row is an error.
bool Discovery::stepsIntoRow(const QUrl& url)
{
    const Cloud* row = cloudOfHost(url.host());
    const Cloud* here = m_row ? m_row : cloudOfHost(m_trust.answeringOrigin.host());
    if (!row)
        return true;
    if (here && here != row)
        return false;
    m_row = row;
    if (const Cloud* named = cloudOfDiscoveryAlias(url.host()))
        m_trust.cloud = named;
    return true;
}

/// A refusal is final; for everything else the next host may know better.
void Discovery::rootFailed(const SignInFailure& failure)
{
    qCInfo(lcAccount).noquote() << "discovery: host" << m_root + 1 << "of" << m_roots.size()
                                << describe(failure);
    if (++m_root < m_roots.size()) {
        m_firstFailure = failure;
        return tryRoot();
    }
    // Of two hosts, the one that exists has more to tell.
    const bool firstTellsMore = m_firstFailure && failure.problem == SignInProblem::NoSuchHost
        && m_firstFailure->problem != SignInProblem::NoSuchHost;
    Q_EMIT failed(firstTellsMore ? *m_firstFailure : failure);
}

void Discovery::refuse(SignInProblem problem, const QUrl& url)
{
    Q_EMIT failed(refusal(SignInStep::Discovery, problem, m_trust.answeringOrigin, url));
}

} // namespace candor
