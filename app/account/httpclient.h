// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/exchange.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>
#include <optional>

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
    bool hasTls() const { return m_tls.has_value(); }

    Held<Exchange> send(HttpCall call, Exchange::Done done);

private:
    QNetworkRequest request(const QUrl& url) const;
    void concluded(const HttpAnswer& answer);

    QString m_userAgent;
    /// Without value until set: an empty one would load OpenSSL on the UI thread, before the first window.
    std::optional<QSslConfiguration> m_tls;
    Exchange::Network m_network;
};

} // namespace candor
