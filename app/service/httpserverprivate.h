// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/httpsession.h"

#include <QHash>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <unordered_set>

namespace candor::service {

/// The server's inside, which sessions share.
struct HttpServer::Private
{
    Private(HttpServer& owner, boost::asio::io_context& on, const HttpLimits& within, Handler to)
        : server(owner)
        , loop(on)
        , limits(within)
        , handler(std::move(to))
        , acceptor(on)
        , pause(on)
    {
    }

    HttpServer& server;
    boost::asio::io_context& loop;
    HttpLimits limits;
    Handler handler;
    boost::asio::ip::tcp::acceptor acceptor;
    boost::asio::steady_timer pause;
    std::shared_ptr<boost::asio::ssl::context> tls;
    QHash<QByteArray, int> perPeer;
    std::unordered_set<std::shared_ptr<HttpSession>> sessions;
    FaultStage* faults = nullptr;
    bool isAccepting = false;
    int accepted = 0;
    int open = 0;
    quint64 coming = 0; ///< bytes of bodies that are not whole yet

    void accept();
    void rest();
    void admit(boost::asio::ip::tcp::socket socket);
    void closed(const std::shared_ptr<HttpSession>& session, const QByteArray& peer);
};

} // namespace candor::service
