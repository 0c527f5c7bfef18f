// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/admindesk.h"
#include "app/service/httpserver.h"
#include "app/service/service.h"

namespace candor::service {

/// The admin page of a service, on a port of its own.
class AdminDoor
{
public:
    AdminDoor(boost::asio::io_context& loop, Database& database, const Clock& clock, const Jobs& jobs,
        Service& service);

    /// The sentence that says why not; empty: listening.
    QString listen(const HttpAddress& address) { return m_server.listen(address); }
    QString url() const { return m_server.url(); }
    void sweep() { m_desk.sweep(); }

private:
    AdminDesk m_desk;
    HttpServer m_server;
};

} // namespace candor::service
