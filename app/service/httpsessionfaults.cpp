// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// A session's part in a script of faults; without one nothing here is called.

#include "app/service/faultanswer.h"
#include "app/service/faultstage.h"
#include "app/service/httpserverprivate.h"

#include <boost/asio/buffer.hpp>

namespace candor::service {

/// A deed under way.
struct HttpSession::Play
{
    FaultTurn turn;
    boost::asio::steady_timer timer;
    std::size_t written = 0;
};

void HttpSession::startAs(const FaultTurn& turn)
{
    m_play.reset(new Play{turn, boost::asio::steady_timer(m_loop), 0});
    allow(m_server.d->limits.answer + turn.deed.delay);
    pause(turn.deed.delay, [this] {
        switch (m_play->turn.deed.kind) {
        case FaultDeed::Kind::Drop:
            return;
        case FaultDeed::Kind::Reset:
            m_stream->reset();
            return close();
        case FaultDeed::Kind::Close:
            return close();
        case FaultDeed::Kind::Garbage:
            return sendGarbage();
        default:
            m_play.reset();
            return start();
        }
    });
}

bool HttpSession::isPlayed(const Request& request)
{
    FaultStage* const stage = m_server.d->faults;
    const std::optional<FaultTurn> turn = stage ? stage->onRequest(m_number, request) : std::nullopt;
    if (!turn)
        return false;
    m_play.reset(new Play{*turn, boost::asio::steady_timer(m_loop), 0});
    allow(m_server.d->limits.answer + turn->deed.delay);
    pause(turn->deed.delay, [this, request] { play(request); });
    return true;
}

void HttpSession::play(const Request& request)
{
    const FaultTurn& turn = m_play->turn;
    switch (turn.deed.kind) {
    case FaultDeed::Kind::Drop:
        return;
    case FaultDeed::Kind::Reset:
        m_stream->reset();
        return close();
    case FaultDeed::Kind::Close:
        return close();
    case FaultDeed::Kind::Garbage:
        return sendGarbage();
    case FaultDeed::Kind::Answer:
        if (!turn.deed.isServed)
            return answerAsScripted();
        return serve(request, [weak = weak_from_this()](const Answer&) {
            const std::shared_ptr<HttpSession> self = weak.lock();
            if (self && self->m_play)
                self->answerAsScripted();
        });
    default:
        return serve(request, reply());
    }
}

void HttpSession::answerAsScripted()
{
    const Answer scripted = scriptedAnswer(m_play->turn, QDateTime::currentDateTimeUtc());
    // Neither status has a body: nothing but the connection's end says where it ends.
    if ((scripted.status == 204 || scripted.status == 304) && !scripted.body.isEmpty())
        m_keepsAlive = false;
    answer(scripted);
}

void HttpSession::sendGarbage()
{
    m_keepsAlive = false;
    m_state = State::Answering;
    m_out = scriptedBytes(m_play->turn.deed).toStdString();
    send();
}

bool HttpSession::isShaped() const
{
    return m_play && (m_play->turn.deed.slow || m_play->turn.deed.cut);
}

/// Sends some of what is left: all of it, or as slowly and as far as the script says.
void HttpSession::sendSome()
{
    const FaultDeed& deed = m_play->turn.deed;
    const std::size_t end
        = deed.cut ? std::min(m_out.size(), static_cast<std::size_t>(deed.cut->after)) : m_out.size();
    std::size_t size = end - m_play->written;
    if (size == 0)
        return end < m_out.size() ? cut() : written({});
    if (deed.slow)
        size = std::min(size, static_cast<std::size_t>(deed.slow->bytes));
    const auto wait = deed.slow ? deed.slow->every : std::chrono::milliseconds(0);
    allow(m_server.d->limits.write + wait);
    m_stream->write(boost::asio::buffer(m_out.data() + m_play->written, size),
        [self = shared_from_this(), size, wait](Error error, std::size_t) {
            if (error || self->m_state == State::Closed)
                return self->close();
            self->m_play->written += size;
            self->pause(wait, [session = self.get()] { session->sendSome(); });
        });
}

void HttpSession::cut()
{
    const bool isReset = m_play->turn.deed.cut->isReset;
    m_keepsAlive = false;
    if (!isReset)
        return written({});
    m_stream->reset();
    close();
}

/// Goes on after that time, unless the connection has ended.
void HttpSession::pause(std::chrono::milliseconds time, std::function<void()> then)
{
    m_play->timer.expires_after(time);
    m_play->timer.async_wait([self = shared_from_this(), then = std::move(then)](Error) {
        if (self->m_state != State::Closed)
            then();
    });
}

void HttpSession::endPlay()
{
    if (m_play)
        m_play->timer.cancel();
}

} // namespace candor::service
