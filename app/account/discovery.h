// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/documents.h"
#include "app/account/exchange.h"
#include "app/common/address.h"
#include "app/common/trust.h"

#include <QDeadlineTimer>
#include <QObject>

namespace candor {

class HttpClient;

/// Step 1: asks the domain's discovery hosts, inside before outside, where a person signs in.
class Discovery final : public QObject
{
    Q_OBJECT

public:
    /// An empty service: discovery by the address's domain.
    Discovery(HttpClient& http, const Address& address, const QUrl& service,
        std::chrono::milliseconds deadline, QObject* parent);

    void start();
    void abandon();

Q_SIGNALS:
    /// The user address, checked against the boundary it comes with.
    void found(const QUrl& user, const candor::TrustBoundary& trust);
    void failed(const candor::SignInFailure& failure);

private:
    void tryRoot();
    void ask(const QUrl& url);
    void onAnswer(const HttpAnswer& answer);
    void onDocument(const DiscoveryDocument& document);
    void follow(const QUrl& target);
    void rootFailed(const SignInFailure& failure);
    void refuse(SignInProblem problem, const QUrl& url);
    bool stepsIntoRow(const QUrl& url);

    HttpClient& m_http;
    QString m_domain;
    QUrl m_service;
    QList<QUrl> m_roots;
    qsizetype m_root = 0;
    std::chrono::milliseconds m_limit;
    QDeadlineTimer m_deadline;
    QDeadlineTimer m_rootDeadline;
    TrustBoundary m_trust;
    /// The row of the cloud hosts met so far; it gives no trust, it only must not change.
    const Cloud* m_row = nullptr;
    int m_redirects = 0;
    std::optional<SignInFailure> m_firstFailure;
    Held<Exchange> m_exchange;
};

} // namespace candor
