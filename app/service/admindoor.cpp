// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/admindoor.h"

namespace candor::service {

namespace {

/// A few admins with a browser each.
HttpLimits limits()
{
    HttpLimits limits;
    limits.connections = 256;
    limits.connectionsPerPeer = 64;
    limits.bodyBytes = 32 * 1024;
    limits.allBodyBytes = 1024 * 1024;
    limits.answer = std::chrono::seconds(60);
    return limits;
}

} // namespace

AdminDoor::AdminDoor(
    boost::asio::io_context& loop, Database& database, const Clock& clock, const Jobs& jobs, Service& service)
    : m_desk(database, clock, jobs,
        {[&service] { return service.clients(); },
            [&service, &clock](
                const QString& tenant) { return service.applications().versions(tenant, clock.monotonic()); },
            [&service] { service.policiesWritten(); }})
    , m_server(loop, limits(),
          [this](const Request& request, const Reply& reply) { m_desk.handle(request, reply); })
{
}

} // namespace candor::service
