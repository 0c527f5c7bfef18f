// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/httpclient.h"

#include "app/common/trust.h"

#include <QNetworkProxyFactory>

namespace candor {

namespace {

/// The system's proxy for everybody but this computer.
class LoopbackDirect final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        QUrl peer;
        peer.setScheme(QStringLiteral("https"));
        peer.setHost(query.peerHostName());
        return isLoopback(peer) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : proxyForQuery(query);
    }
};

Exchange::Network makeNetwork()
{
    auto network = std::make_shared<QNetworkAccessManager>();
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setProxyFactory(new LoopbackDirect);
    return network;
}

} // namespace

HttpClient::HttpClient(QString userAgent, QObject* parent)
    : QObject(parent)
    , m_userAgent(std::move(userAgent))
    , m_network(makeNetwork())
{
}

HttpClient::~HttpClient() = default;

void HttpClient::setTls(const QSslConfiguration& tls)
{
    m_tls = tls;
}

Held<Exchange> HttpClient::send(HttpCall call, Exchange::Done done)
{
    const QNetworkRequest made = request(call.url);
    const auto conclude = [this, done = std::move(done)](const HttpAnswer& answer) {
        concluded(answer);
        done(answer);
    };
    return Held(new Exchange(m_network, made, std::move(call), conclude, this));
}

/// What comes next gets connections of its own. A TLS handshake that stalls goes on when its request is
/// aborted, and Qt would wait for that connection again and again. Where one broke, the others may be as
/// dead; and what is asked at that very moment Qt would fail together with it.
void HttpClient::concluded(const HttpAnswer& answer)
{
    const std::optional<SignInFailure>& failure = answer.failure;
    if (!failure)
        return;
    const bool isSilent = failure->problem == SignInProblem::TimedOut && !answer.hasBegun;
    if (isSilent || failure->problem == SignInProblem::HostUnreachable)
        m_network = makeNetwork();
}

QNetworkRequest HttpClient::request(const QUrl& url) const
{
    QNetworkRequest made(url);
    if (m_tls)
        made.setSslConfiguration(*m_tls);
    made.setHeader(QNetworkRequest::UserAgentHeader, m_userAgent);
    made.setRawHeader("Accept", "application/json");
    // Without it Qt unpacks what it is sent, however large that grows.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return made;
}

} // namespace candor
