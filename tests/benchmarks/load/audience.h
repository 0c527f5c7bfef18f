// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/benchmarks/load/loadservice.h"
#include "tests/benchmarks/load/rush.h"

namespace candor::bench {

/// Signed-in clients that wait on their event channels, one on each connection.
class Audience
{
public:
    Audience(boost::asio::io_context& loop, Wires& wires, LoadService& service);

    /// False where not all of them could be signed in.
    bool gather();
    /// Bans by the operator's command, and waits until each has been told and has read the ban.
    void push();

    /// Milliseconds from the start of the command, one a client.
    const std::vector<double>& told() const { return m_told; }
    const std::vector<double>& obeying() const { return m_obeying; }

private:
    struct Seat
    {
        Wire* wire = nullptr;
        std::string application;
    };
    bool signIn();
    void apply(std::size_t seat);
    void await(Seat& seat);
    void heard(Seat& seat, const Reply& reply);
    double sinceStart() const;

    boost::asio::io_context& m_loop;
    LoadService& m_service;
    std::vector<Seat> m_seats;
    std::string m_token;
    std::chrono::steady_clock::time_point m_start;
    std::vector<double> m_told;
    std::vector<double> m_obeying;
};

} // namespace candor::bench
