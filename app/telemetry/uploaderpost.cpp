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

/// What the request reads as soon as its connection stands.
class Body : public QIODevice
{
public:
    Body(const QByteArray& bytes, Post::Repetition repetition, std::shared_ptr<const Post::Leave> mayLeave)
        : m_bytes(bytes)
        , m_repetition(repetition)
        , m_mayLeave(std::move(mayLeave))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    /// What cannot be rewound Qt does not send a second time.
    bool reset() override
    {
        seek(0);
        return m_repetition == Post::Repetition::ByQt;
    }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (!(*m_mayLeave)())
            return 0;
        const qint64 count = std::min(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    const Post::Repetition m_repetition;
    const std::shared_ptr<const Post::Leave> m_mayLeave;
};

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
    const QByteArray& packed, std::chrono::milliseconds deadline, Leave leaving, Repetition repetition)
    : m_leaving(std::move(leaving))
    , m_leave(std::make_shared<Leave>([this] { return mayLeave(); }))
{
    auto body = std::make_unique<Body>(packed, repetition, m_leave);
    m_reply = connections.post(requestFor(origin, tls), body.get());
    body.release()->setParent(m_reply);
    m_reply->setReadBufferSize(largestAnswer + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &Post::readMore);
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const QByteArray answer = m_reply->readAll();
        if (isWholeAnswer(*m_reply, answer.size()))
            finish({statusOf(*m_reply), m_reply->rawHeader("Retry-After"), answer});
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

bool Post::mayLeave()
{
    if (!m_mayLeave) {
        m_mayLeave = !m_leaving || m_leaving();
        if (!*m_mayLeave)
            m_deadline.start(0);
    }
    return *m_mayLeave;
}

/// What is aborted first Qt does not send again where its connection ends.
void Post::giveUp()
{
    end();
    m_reply->abort();
    cutFloods(m_reply->url());
}

/// An answer without end is cut short: what it has to say stands in its status.
void Post::readMore()
{
    if (m_reply->bytesAvailable() > largestAnswer)
        finish({statusOf(*m_reply), m_reply->rawHeader("Retry-After"), {}});
}

void Post::finish(PostAnswer answer)
{
    end();
    answer.hasStayed = m_mayLeave == false;
    Q_EMIT finished(answer);
}

/// Even of a reply that was aborted Qt may still read the body, if it had asked for it before.
void Post::end()
{
    *m_leave = [] { return false; };
    m_deadline.stop();
    m_reply->disconnect(this);
}

} // namespace candor

#include "moc_uploaderpost.cpp"
