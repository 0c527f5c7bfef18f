// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/exchange.h"

#include "app/common/flood.h"
#include "app/common/httpanswer.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace candor {

namespace {

constexpr qint64 largestAnswer = 64 * 1024;

SignInProblem problemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return SignInProblem::NoSuchHost;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return SignInProblem::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return SignInProblem::OtherServer;
    default:
        return SignInProblem::HostUnreachable;
    }
}

QString whatIsMissing(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError ? QStringLiteral("TLS") : QStringLiteral("HTTP");
}

} // namespace

HttpCall HttpCall::copy() const
{
    return {verb, step, url, deadline, contentType, body.copy(), token.copy()};
}

Exchange::Exchange(Network network, const QNetworkRequest& request, HttpCall call, Done done, QObject* parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_call(std::move(call))
    , m_done(std::move(done))
{
    m_answer.url = m_call.url;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.callOnTimeout(this, &Exchange::onDeadline);
    m_deadline.start(std::max(m_call.deadline, std::chrono::milliseconds(0)));
    send(request);
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::abandon()
{
    m_done = nullptr;
    letGo();
    deleteLater();
}

/// What is aborted first Qt does not send again where its connection ends.
void Exchange::letGo()
{
    const bool isUnderWay = m_reply;
    stop();
    if (isUnderWay)
        cutFloods(m_call.url);
}

void Exchange::send(QNetworkRequest request)
{
    if (!m_call.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_call.token.bytes());
    if (!m_call.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_call.contentType);
    if (m_call.verb == HttpCall::Verb::Post) {
        auto* body = new QBuffer;
        body->setData(m_call.body.bytes());
        body->open(QIODevice::ReadOnly);
        m_reply = m_network->post(request, body);
        body->setParent(m_reply);
    } else {
        m_reply = m_call.verb == HttpCall::Verb::Get ? m_network->get(request)
                                                     : m_network->deleteResource(request);
    }
    // One byte more than is allowed tells an answer that is too large; more is not held.
    m_reply->setReadBufferSize(largestAnswer + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!errors.isEmpty() && m_certificateFault.isEmpty())
            m_certificateFault = errors.front().errorString();
    });
}

void Exchange::onReadyRead()
{
    m_answer.hasBegun = true;
    m_answer.body += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_answer.body.size() > largestAnswer || announced > largestAnswer) {
        m_answer.status = statusOf(*m_reply);
        fail(SignInProblem::AnswerTooLarge);
    }
}

void Exchange::onDeadline()
{
    fail(SignInProblem::TimedOut);
    cutFloods(m_call.url);
}

void Exchange::onFinished()
{
    m_answer.body += m_reply->readAll();
    m_answer.status = statusOf(*m_reply);
    m_answer.challenge = m_reply->rawHeader("WWW-Authenticate");
    m_answer.policySignature = m_reply->rawHeader("Candor-Policy-Signature");
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_certificateFault.isEmpty())
        fail(SignInProblem::CertificateNotTrusted, m_certificateFault);
    else if (!isWholeAnswer(*m_reply, m_answer.body.size()) || m_answer.status == 0)
        fail(problemOf(error),
            problemOf(error) == SignInProblem::OtherServer ? whatIsMissing(error) : QString());
    else if (m_answer.body.size() > largestAnswer)
        fail(SignInProblem::AnswerTooLarge);
    else if (m_answer.status >= 300 && m_answer.status < 400)
        readRedirect();
    else
        finish();
}

void Exchange::readRedirect()
{
    const QByteArray location = m_reply->rawHeader("Location");
    const QUrl target = m_call.url.resolved(QUrl(QString::fromUtf8(location)));
    if (location.isEmpty() || target.host().isEmpty())
        fail(SignInProblem::OtherServer, QStringLiteral("Location"));
    else
        fail(SignInProblem::RedirectRefused, target.host());
}

void Exchange::fail(SignInProblem problem, const QString& detail)
{
    m_answer.failure = SignInFailure{m_call.step, problem, m_call.url.host(), detail, m_answer.status};
    finish();
}

void Exchange::finish()
{
    stop();
    // From the event loop, never from within Qt's reply: whoever is told may delete everything, the network
    // included.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const Done done = std::exchange(m_done, nullptr)) {
                deleteLater();
                const HttpAnswer answer = std::move(m_answer);
                done(answer);
            }
        },
        Qt::QueuedConnection);
}

void Exchange::stop()
{
    m_deadline.stop();
    m_call.body.forget();
    m_call.token.forget();
    if (!m_reply)
        return;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace candor
