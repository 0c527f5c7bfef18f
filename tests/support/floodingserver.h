// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/descriptor.h"

#include <QUrl>

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace candor::test {

/// Begins an answer and never ends it, as fast as it is taken.
class FloodingServer
{
public:
    FloodingServer(const QByteArray& first, const QByteArray& again)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener.get(), reinterpret_cast<sockaddr*>(&address), size);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
        ::listen(m_listener.get(), 1);
        m_port = ntohs(address.sin_port);
        m_thread = std::jthread([=, this] { pour(first, again.repeated(64 * 1024 / again.size())); });
    }
    ~FloodingServer()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR);
        ::shutdown(m_peer, SHUT_RDWR);
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    std::atomic<qint64> poured = 0;
    std::atomic<bool> isCut = false;

private:
    void pour(const QByteArray& first, const QByteArray& again)
    {
        const Descriptor peer(::accept(m_listener.get(), nullptr, nullptr));
        m_peer = peer.get();
        const auto write = [&](const QByteArray& bytes) {
            const ssize_t sent
                = ::send(peer.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
            poured += std::max<ssize_t>(0, sent);
            return sent > 0;
        };
        isCut = !write(first);
        while (!isCut)
            isCut = !write(again);
    }

    quint16 m_port = 0;
    std::atomic<int> m_peer = -1;
    const Descriptor m_listener{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    std::jthread m_thread;
};

} // namespace candor::test
