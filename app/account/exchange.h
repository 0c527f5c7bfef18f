// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/secret.h"
#include "app/account/signin.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace candor {

/// One request to be made.
struct HttpCall
{
    enum class Verb : quint8 { Get, Post, Delete };
    Verb verb = Verb::Get;
    SignInStep step = SignInStep::Discovery;
    QUrl url;
    /// From the first byte sent to the last received, whatever trickles in between.
    std::chrono::milliseconds deadline{10'000};
    QByteArray contentType;
    Secret body;
    /// Empty: no Authorization.
    Secret token;

    HttpCall copy() const;
};

/// What came back: an answer, or why there is none.
struct HttpAnswer
{
    QUrl url;
    int status = 0;
    QByteArray body;
    /// WWW-Authenticate, several joined by `, `.
    QByteArray challenge;
    /// Candor-Policy-Signature.
    QByteArray policySignature;
    /// Whether anything at all came from the server.
    bool hasBegun = false;
    /// Set where there is no whole answer, and for a redirect, which is never followed.
    std::optional<SignInFailure> failure;
};

/// One request and its answer, held to a total deadline and 64 KiB. Letting go of it (abandon()) aborts
/// without an answer.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HttpAnswer&)>;

    using Network = std::shared_ptr<QNetworkAccessManager>;

    /// Done is called once, from the event loop, as the last thing the exchange does.
    Exchange(Network network, const QNetworkRequest& request, HttpCall call, Done done, QObject* parent);
    ~Exchange() override;

    void abandon();

private:
    void send(QNetworkRequest request);
    void onReadyRead();
    void onDeadline();
    void onFinished();
    void fail(SignInProblem problem, const QString& detail = {});
    void finish();
    void stop();
    void letGo();
    void readRedirect();

    Network m_network; ///< outlives the reply
    HttpCall m_call;
    Done m_done;
    HttpAnswer m_answer;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QString m_certificateFault;
};

/// Holds an object that works towards one answer; letting go of it abandons the work.
template <typename Work>
class Held
{
public:
    Held() = default;
    explicit Held(Work* work)
        : m_work(work)
    {
    }
    Held(Held&& other) noexcept
        : m_work(other.m_work)
    {
        other.m_work.clear();
    }
    Held& operator=(Held&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_work = other.m_work;
            other.m_work.clear();
        }
        return *this;
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() { reset(); }

    void reset()
    {
        if (const QPointer<Work> work = std::exchange(m_work, {}))
            work->abandon();
    }
    /// The work goes on by itself.
    void letGo() { m_work.clear(); }
    explicit operator bool() const { return !m_work.isNull(); }
    Work* operator->() const { return m_work.data(); }
    Work* get() const { return m_work.data(); }

private:
    QPointer<Work> m_work;
};

} // namespace candor
