// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace candor::test {

/// Leaves its first connection without a word and passes on the bytes of the others.
class StallingRelay
{
public:
    explicit StallingRelay(quint16 port)
        : m_port(port)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())); }

private:
    void accept()
    {
        QTcpSocket* here = m_server.nextPendingConnection();
        if (++m_accepted == 1)
            return;
        auto* there = new QTcpSocket(here);
        const auto pass = [](QTcpSocket* from, QTcpSocket* to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        };
        there->connectToHost(QHostAddress::LocalHost, m_port);
        QObject::connect(there, &QTcpSocket::connected, there, [=] { there->write(here->readAll()); });
        pass(there, here);
        pass(here, there);
    }

    QTcpServer m_server;
    quint16 m_port;
    int m_accepted = 0;
};

} // namespace candor::test
