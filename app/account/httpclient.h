// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/exchange.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

namespace candor {

/// Makes requests the way this product does: no cookies, no cache, HTTP/1.1, no redirect followed, no answer
/// to a challenge, and loopback addresses without a proxy.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    HttpClient(QString userAgent, QObject* parent);
    ~HttpClient() override;

    void setTls(const QSslConfiguration& tls);
    bool hasTls() const { return m_hasTls; }

    Held<Exchange> send(HttpCall call, Exchange::Done done);

private:
    QNetworkRequest request(const QUrl& url) const;

    QString m_userAgent;
    QSslConfiguration m_tls;
    bool m_hasTls = false;
    QNetworkAccessManager* m_network = nullptr;
};

} // namespace candor
