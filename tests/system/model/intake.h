// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace candor::test::model {

/// Two addresses that take HTTP requests, by nothing but system calls: no thread, no event loop, so that the
/// process that has it may fork at any time.
class Intake
{
public:
    struct Answer
    {
        QByteArray bytes;
        bool closes = false;
    };
    static constexpr int places = 2;
    /// What to answer to a request that came to a place (1 or 2); nothing: never.
    std::function<std::optional<Answer>(int place, const QByteArray& head, const QByteArray& body)> answer;

    Intake()
    {
        for (int& listener : m_listeners) {
            listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            sockaddr_in address = loopback();
            ::bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address);
            ::listen(listener, 64);
        }
    }
    ~Intake()
    {
        closeAll();
        for (int listener : m_listeners)
            ::close(listener);
    }
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    int port(int place) const
    {
        sockaddr_in address = loopback();
        socklen_t size = sizeof address;
        ::getsockname(m_listeners[std::size_t(place) - 1], reinterpret_cast<sockaddr*>(&address), &size);
        return ntohs(address.sin_port);
    }

    /// Serves until \a other can be read (true) or the time is up. With no time it takes what has come.
    bool serve(int other, std::chrono::milliseconds limit)
    {
        const auto end = std::chrono::steady_clock::now() + limit;
        for (;;) {
            const auto left
                = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            const int ready = wait(other, std::max<int>(0, int(left.count())));
            if (ready > 0)
                work();
            if (other >= 0 && m_polled.back().revents != 0)
                return true;
            if (ready <= 0 && left.count() <= 0)
                return false;
        }
    }
    void closeAll()
    {
        for (Connection& connection : m_connections)
            ::close(connection.fd);
        m_connections.clear();
    }
    /// What a forked process does: it has no business here.
    void leave() const
    {
        for (int listener : m_listeners)
            ::close(listener);
        for (const Connection& connection : m_connections)
            ::close(connection.fd);
    }

private:
    struct Connection
    {
        int fd;
        int place;
        QByteArray read = {};
    };

    static sockaddr_in loopback()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    int wait(int other, int milliseconds)
    {
        m_polled.clear();
        for (int listener : m_listeners)
            m_polled.push_back({listener, POLLIN, 0});
        for (const Connection& connection : m_connections)
            m_polled.push_back({connection.fd, POLLIN, 0});
        m_polled.push_back({other, POLLIN, 0});
        return ::poll(m_polled.data(), m_polled.size(), milliseconds);
    }

    void work()
    {
        for (std::size_t i = m_connections.size(); i-- > 0;)
            if (m_polled[i + places].revents != 0 && !takeFrom(m_connections[i])) {
                ::close(m_connections[i].fd);
                m_connections.erase(m_connections.begin() + std::ptrdiff_t(i));
            }
        for (int place = 1; place <= places; ++place)
            for (int fd; (fd = ::accept4(m_listeners[std::size_t(place) - 1], nullptr, nullptr,
                              SOCK_CLOEXEC | SOCK_NONBLOCK))
                 >= 0;)
                m_connections.push_back({fd, place});
    }

    /// False where the connection is over.
    bool takeFrom(Connection& connection)
    {
        std::array<char, 64 * 1024> bytes;
        const ssize_t count = ::recv(connection.fd, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return count < 0 && errno == EAGAIN;
        connection.read.append(bytes.data(), count);
        const qsizetype head = connection.read.indexOf("\r\n\r\n");
        const qsizetype body = head + 4;
        if (head < 0 || connection.read.size() < body + lengthIn(connection.read.first(head)))
            return true;
        const std::optional<Answer> given
            = answer(connection.place, connection.read.first(head), connection.read.sliced(body));
        connection.read.clear(); // one request at a time comes over a connection
        if (!given)
            return true;
        (void)!::send(
            connection.fd, given->bytes.constData(), std::size_t(given->bytes.size()), MSG_NOSIGNAL);
        return !given->closes;
    }

    static qsizetype lengthIn(const QByteArray& head)
    {
        constexpr QByteArrayView name("content-length:");
        const qsizetype at = head.toLower().indexOf(name);
        const qsizetype from = at + name.size();
        return at < 0 ? 0
                      : head.sliced(from, head.indexOf('\r', from) < 0 ? -1 : head.indexOf('\r', from) - from)
                            .trimmed()
                            .toLongLong();
    }

    std::array<int, places> m_listeners{};
    std::vector<Connection> m_connections;
    std::vector<pollfd> m_polled;
};

} // namespace candor::test::model
