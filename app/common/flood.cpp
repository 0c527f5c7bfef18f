// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/flood.h"

#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#ifdef __linux__
#include <linux/tcp.h>
#endif

#include <cstdlib>
#include <filesystem>

namespace candor {

#ifdef __linux__

namespace {

constexpr std::uint64_t mostOfAnAnswer = 64 * 1024;

int portOfPeer(int fd)
{
    sockaddr_in6 peer{}; // the port stands at the same place for either family
    socklen_t size = sizeof peer;
    const bool isThere = ::getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) == 0;
    const bool isTcp = peer.sin6_family == AF_INET || peer.sin6_family == AF_INET6;
    return isThere && isTcp ? qFromBigEndian(peer.sin6_port) : -1;
}

std::uint64_t receivedBy(int fd)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    ::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size);
    return info.tcpi_bytes_received;
}

/// A shutdown would leave the peer sending, and what it sends to be read.
void reset(int fd)
{
    const sockaddr nobody{AF_UNSPEC, {}};
    ::connect(fd, &nobody, sizeof nobody);
}

} // namespace

void cutFloods(const QUrl& origin)
{
    const int port = origin.port(origin.scheme() == u"https" ? 443 : 80);
    std::error_code error;
    for (std::filesystem::directory_iterator at("/proc/self/fd", error), end; !error && at != end;
         at.increment(error)) {
        const int fd = std::atoi(at->path().filename().c_str());
        if (portOfPeer(fd) == port && receivedBy(fd) > mostOfAnAnswer)
            reset(fd);
    }
}

#else

void cutFloods(const QUrl&) { }

#endif

} // namespace candor
