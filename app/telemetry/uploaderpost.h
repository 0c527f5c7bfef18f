// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace candor {

/// What came back of a request.
struct PostAnswer
{
    /// 0: no answer that can be understood within the deadline.
    int status = 0;
    QByteArray retryAfter = {};
    /// Empty where it was too large.
    QByteArray body = {};
    /// Nothing of the request's body has left, since it was asked to stay.
    bool hasStayed = false;
};

/// A manager whose connections are nobody else's: no cookie, no cache, no proxy on the way to this computer.
std::unique_ptr<QNetworkAccessManager> makeConnections(const QUrl& origin);

/// One POST of one gzip body to `<origin>/v1/logs`, with the contract's headers and no others, under one
/// deadline. Follows no redirect. Destroyed before it has finished it is aborted.
class Post : public QObject
{
    Q_OBJECT

public:
    /// Left to itself, Qt sends a request again whose connection ends without an answer.
    enum class Repetition : quint8 { ByQt, Never };

    /// Whether the body may leave.
    using Leave = std::function<bool()>;

    /// \a leaving is asked once, on this thread, before the first byte of the body leaves: after a no, none
    /// does.
    Post(QNetworkAccessManager& connections, const QUrl& origin, const QSslConfiguration& tls,
        const QByteArray& packed, std::chrono::milliseconds deadline, Leave leaving,
        Repetition repetition = Repetition::ByQt);
    ~Post() override;

Q_SIGNALS:
    /// Once; nothing happens afterwards.
    void finished(const candor::PostAnswer& answer);

private:
    bool mayLeave();
    void readMore();
    void giveUp();
    void finish(PostAnswer answer);
    void end();

    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    const Leave m_leaving;
    const std::shared_ptr<Leave> m_leave;
    std::optional<bool> m_mayLeave; ///< once asked
};

} // namespace candor
