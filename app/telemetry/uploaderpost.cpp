// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/uploaderpost.h"

#include "app/common/flood.h"
#include "app/common/httpanswer.h"
#include "app/common/trust.h"

#include <QIODevice>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>

namespace candor {

namespace {

constexpr qint64 largestAnswer = 64 * 1024;

QNetworkRequest requestFor(const QUrl& origin, const QSslConfiguration& tls)
{
    QUrl url = originOf(origin);
    url.setPath(QStringLiteral("/v1/logs"));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Content-Encoding", "gzip");
    request.setRawHeader("User-Agent", "Candor");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*"); // left out, Qt would tell the person's languages
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QSslConfiguration strict = tls;
    strict.setPeerVerifyMode(QSslSocket::VerifyPeer);
    strict.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(strict);
    return request;
}

/// A body that cannot be rewound, without which Qt sends no request a second time (a QBuffer's it rewinds
/// unasked).
class OneWayBody : public QIODevice
{
public:
    explicit OneWayBody(const QByteArray& bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
};

QNetworkReply* postTo(QNetworkAccessManager& connections, const QNetworkRequest& request,
    const QByteArray& packed, Post::Repetition repetition)
{
    if (repetition == Post::Repetition::ByQt)
        return connections.post(request, packed);
    auto body = std::make_unique<OneWayBody>(packed);
    QNetworkReply* reply = connections.post(request, body.get());
    body.release()->setParent(reply);
    return reply;
}

} // namespace

std::unique_ptr<QNetworkAccessManager> makeConnections(const QUrl& origin)
{
    auto connections = std::make_unique<QNetworkAccessManager>();
    connections->setAutoDeleteReplies(false);
    if (isLoopback(origin))
        connections->setProxy(QNetworkProxy::NoProxy);
    return connections;
}

Post::Post(QNetworkAccessManager& connections, const QUrl& origin, const QSslConfiguration& tls,
    const QByteArray& packed, std::chrono::milliseconds deadline, Repetition repetition)
    : m_reply(postTo(connections, requestFor(origin, tls), packed, repetition))
{
    m_reply->setReadBufferSize(largestAnswer + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &Post::readMore);
    // Qt hands a body on only where the connection stands.
    connect(m_reply, &QNetworkReply::uploadProgress, this,
        [this](qint64 sent) { m_hasLeft = m_hasLeft || sent > 0; });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const QByteArray body = m_reply->readAll();
        if (isWholeAnswer(*m_reply, body.size()))
            finish({statusOf(*m_reply), m_reply->rawHeader("Retry-After"), body});
        else
            finish({});
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp();
        finish({});
    });
    m_deadline.setSingleShot(true);
    m_deadline.start(deadline);
}

Post::~Post()
{
    if (!m_reply)
        return;
    if (m_deadline.isActive())
        giveUp();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

/// What is aborted first Qt does not send again where its connection ends.
void Post::giveUp()
{
    m_reply->disconnect(this);
    m_reply->abort();
    cutFloods(m_reply->url());
}

/// An answer without end is cut short: what it has to say stands in its status.
void Post::readMore()
{
    if (m_reply->bytesAvailable() > largestAnswer)
        finish({statusOf(*m_reply), m_reply->rawHeader("Retry-After"), {}});
}

void Post::finish(const PostAnswer& answer)
{
    m_deadline.stop();
    m_reply->disconnect(this);
    Q_EMIT finished(answer);
}

} // namespace candor

#include "moc_uploaderpost.cpp"
