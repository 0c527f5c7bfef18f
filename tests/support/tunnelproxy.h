// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace candor::test {

/// An HTTP proxy on loopback that stands in for the name service: it leads `CONNECT name:443` to a loopback
/// port, so that a program under test meets servers by their real names. A name without a route is answered
/// as one that does not exist.
class TunnelProxy : public QObject
{
    Q_OBJECT

public:
    /// From here on the process reaches every host but this computer's own through it.
    TunnelProxy();
    ~TunnelProxy() override;

    void route(const QString& host, quint16 port) { m_routes.insert(host, port); }
    /// Swallows every byte for that name.
    void swallow(const QString& host) { m_routes.insert(host, 0); }
    /// Every `name:port` asked for, in order.
    const QStringList& asked() const { return m_asked; }

private:
    void accept(QTcpSocket* client);
    void connectThrough(QTcpSocket* client, const QString& target);

    QTcpServer m_server;
    QHash<QString, quint16> m_routes;
    QStringList m_asked;
};

} // namespace candor::test
