// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>

namespace candor::test {

/// A certificate for 127.0.0.1 that signs itself, with its key.
struct OwnCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    OwnCertificate()
    {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pair(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const std::unique_ptr<X509, decltype(&X509_free)> made(X509_new(), X509_free);
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), 86'400);
        X509_set_pubkey(made.get(), pair.get());
        auto* name = X509_get_subject_name(made.get());
        X509_NAME_add_entry_by_txt(
            name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1, -1, 0);
        X509_set_issuer_name(made.get(), name);
        add(made.get(), NID_subject_alt_name, "IP:127.0.0.1");
        add(made.get(), NID_basic_constraints, "critical,CA:TRUE");
        X509_sign(made.get(), pair.get(), EVP_sha256());
        certificate = QSslCertificate(written([&](BIO* bio) { PEM_write_bio_X509(bio, made.get()); }));
        key = QSslKey(written([&](BIO* bio) {
            PEM_write_bio_PrivateKey(bio, pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
        }),
            QSsl::Ec);
    }

private:
    static void add(X509* to, int kind, const char* value)
    {
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
        X509_add_ext(to, extension, -1);
        X509_EXTENSION_free(extension);
    }
    static QByteArray written(const std::function<void(BIO*)>& write)
    {
        BIO* bio = BIO_new(BIO_s_mem());
        write(bio);
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        const QByteArray bytes(data, size);
        BIO_free(bio);
        return bytes;
    }
};

/// One request as its bytes arrived.
struct WireRequest
{
    QByteArray line;
    /// In order, names as sent.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    quint16 peerPort = 0;
};

/// A server that keeps the bytes it gets and answers with the bytes a test says.
class WireServer
{
public:
    /// Bytes to write for the request; nothing: never answers.
    std::function<QByteArray(const WireRequest&)> answer = [](const WireRequest&) { return ok(); };
    QList<WireRequest> requests;
    QList<QTcpSocket*> sockets;
    int connections = 0;
    int open = 0;

    explicit WireServer(const OwnCertificate* tls = nullptr)
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            // Longer than a test: Qt 6.4 ends the program where the connection is gone when its time is up.
            server->setHandshakeTimeout(3'600'000);
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(tls->certificate);
            configuration.setPrivateKey(tls->key);
            server->setSslConfiguration(configuration);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        m_scheme = tls ? QStringLiteral("https") : QStringLiteral("http");
        QObject::connect(
            m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_server->serverPort()));
    }

    static QByteArray reply(int status, const QByteArray& body = "{}", const QByteArray& headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\n"
            + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    static QByteArray ok() { return reply(200, "{\"partialSuccess\":{}}"); }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++connections;
            ++open;
            sockets += socket;
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this] { --open; });
            QObject::connect(
                socket, &QTcpSocket::readyRead, m_server.get(), [=, this] { read(socket, *buffer); });
            read(socket, *buffer);
        }
    }

    void read(QTcpSocket* socket, QByteArray& buffer)
    {
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        WireRequest request;
        QList<QByteArray> lines = buffer.first(end).replace("\r\n", "\n").split('\n');
        request.line = lines.takeFirst();
        qsizetype length = 0;
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
            if (request.headers.constLast().first.toLower() == "content-length")
                length = request.headers.constLast().second.toLongLong();
        }
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.sliced(end + 4, length);
        request.peerPort = socket->peerPort();
        buffer.remove(0, end + 4 + length);
        requests += request;
        socket->write(answer(request));
    }

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
};

} // namespace candor::test
