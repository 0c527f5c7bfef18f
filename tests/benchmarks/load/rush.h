// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/benchmarks/load/wire.h"
#include "tests/benchmarks/load/workload.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace candor::bench {

using Wires = std::vector<std::unique_ptr<Wire>>;

/// A workload on its way: so many clients post at a time, each over one of the connections, obey a 429 as the
/// client does, and one in fifty sends the same again, as after an answer that got lost.
class Rush
{
public:
    Rush(boost::asio::io_context& loop, Wires& wires, const Workload& workload, int atATime);

    /// Until every client has been told 200. \a whenever is called after each.
    void run(const std::function<void(int)>& whenever = {});

    double seconds() const { return m_seconds; }
    /// Milliseconds from the first byte sent to the last received, of every answer.
    const std::vector<double>& times() const { return m_times; }
    int refused() const { return m_refused; }
    /// Neither 200 nor a 429 that says when to come again.
    int odd() const { return m_odd; }

private:
    struct Lane
    {
        explicit Lane(boost::asio::io_context& loop)
            : pause(loop)
        {
        }
        int client = 0;
        bool isRepeated = false;
        std::chrono::steady_clock::time_point since;
        boost::asio::steady_timer pause;
    };
    void post(Lane& lane);
    void answered(Lane& lane, const Reply& reply);
    void comeAgain(Lane& lane, int seconds);
    void next(Lane& lane);

    boost::asio::io_context& m_loop;
    Wires& m_wires;
    const Workload& m_workload;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::function<void(int)> m_whenever;
    std::vector<double> m_times;
    std::mt19937 m_random{1};
    double m_seconds = 0;
    int m_done = 0;
    int m_refused = 0;
    int m_odd = 0;
};

} // namespace candor::bench
