// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/journal.h"

#include <string>
#include <vector>

namespace candor::bench {

/// What simulated clients have to send: each one request of its category, its records numbered through.
class Workload
{
public:
    static constexpr int perClient = 5;

    /// Numbers from \a first on, that many clients.
    Workload(int first, int clients);

    int clients() const { return static_cast<int>(m_bodies.size()); }
    /// As gzip, the client's own bytes.
    const std::string& body(int client) const { return m_bodies[static_cast<std::size_t>(client)]; }

private:
    std::vector<std::string> m_bodies;
};

struct Stored
{
    int missing = 0;
    int wrong = 0; ///< rows that nobody sent, or with another's content
};

/// Compares what stands in the file with what so many clients sent, numbered from 0.
Stored compare(const std::string& records, int clients);

} // namespace candor::bench
