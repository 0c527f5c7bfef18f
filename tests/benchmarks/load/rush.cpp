// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/load/rush.h"

#include <charconv>

namespace candor::bench {

namespace {

constexpr int oneInSoMany = 50;

/// Seconds of a Retry-After, 0 where there is none that can be obeyed.
int secondsOf(const std::string& retryAfter)
{
    int seconds = 0;
    std::from_chars(retryAfter.data(), retryAfter.data() + retryAfter.size(), seconds);
    return seconds;
}

double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

Rush::Rush(boost::asio::io_context& loop, Wires& wires, const Workload& workload, int atATime)
    : m_loop(loop)
    , m_wires(wires)
    , m_workload(workload)
{
    for (int i = 0; i < atATime; ++i) {
        m_lanes.push_back(std::make_unique<Lane>(loop));
        m_lanes.back()->client = i;
    }
}

void Rush::run(const std::function<void(int)>& whenever)
{
    m_whenever = whenever;
    const auto start = std::chrono::steady_clock::now();
    for (const auto& lane : m_lanes)
        post(*lane);
    m_loop.restart();
    m_loop.run();
    m_seconds = milliseconds(std::chrono::steady_clock::now() - start) / 1000;
}

void Rush::post(Lane& lane)
{
    if (lane.client >= m_workload.clients())
        return;
    Question question;
    question.method = boost::beast::http::verb::post;
    question.target = "/v1/logs";
    question.contentType = "application/json";
    question.isGzip = true;
    question.body = m_workload.body(lane.client);
    lane.since = std::chrono::steady_clock::now();
    // The number of connections is a multiple of that of lanes: no two lanes meet on one.
    Wire& wire = *m_wires[static_cast<std::size_t>(lane.client) % m_wires.size()];
    wire.ask(question, [this, &lane](const Reply& reply) { answered(lane, reply); });
}

void Rush::answered(Lane& lane, const Reply& reply)
{
    m_times.push_back(milliseconds(std::chrono::steady_clock::now() - lane.since));
    const int seconds = secondsOf(reply.retryAfter);
    if (reply.status == 429 && seconds > 0)
        return comeAgain(lane, seconds);
    if (reply.status != 200)
        ++m_odd;
    const bool repeats = reply.status == 200 && !lane.isRepeated && lane.client % oneInSoMany == 0;
    if (!repeats)
        return next(lane);
    lane.isRepeated = true;
    post(lane);
}

/// As the client: the time that was asked for, and up to a second more.
void Rush::comeAgain(Lane& lane, int seconds)
{
    ++m_refused;
    const int more = std::uniform_int_distribution(0, 1000)(m_random);
    lane.pause.expires_after(std::chrono::milliseconds(seconds * 1000 + more));
    lane.pause.async_wait([this, &lane](boost::system::error_code error) {
        if (!error)
            post(lane);
    });
}

void Rush::next(Lane& lane)
{
    lane.isRepeated = false;
    lane.client += static_cast<int>(m_lanes.size());
    ++m_done;
    if (m_whenever)
        m_whenever(m_done);
    post(lane);
}

} // namespace candor::bench
