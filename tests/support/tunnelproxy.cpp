// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/tunnelproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace candor::test {

TunnelProxy::TunnelProxy()
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            accept(client);
    });
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort()));
}

TunnelProxy::~TunnelProxy()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void TunnelProxy::accept(QTcpSocket* client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        if (!client->peek(64 * 1024).contains("\r\n\r\n"))
            return;
        client->disconnect(this);
        connectThrough(client, QString::fromLatin1(client->readAll().split(' ').value(1)));
    });
}

void TunnelProxy::connectThrough(QTcpSocket* client, const QString& target)
{
    m_asked.append(target);
    const QString host = target.left(target.lastIndexOf(u':'));
    if (!m_routes.contains(host)) {
        client->write("HTTP/1.1 404 No such host\r\nContent-Length: 0\r\n\r\n");
        return client->disconnectFromHost();
    }
    const quint16 port = m_routes.value(host);
    if (port == 0)
        return;
    auto* server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client,
        [client] { client->write("HTTP/1.1 200 Connected\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace candor::test
