// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What a session takes from its peer, in time and in bytes, and how it says that it takes no more.

#include "app/service/httpserverprivate.h"
#include "app/service/httpsession.h"

namespace candor::service {

namespace {

namespace http = boost::beast::http;

int statusOf(boost::system::error_code error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    return 400;
}

} // namespace

/// Ends the connection unless the next step is made in time.
void HttpSession::allow(std::chrono::milliseconds time)
{
    m_timer.expires_after(time);
    m_timer.async_wait([weak = weak_from_this()](Error) {
        // Armed again meanwhile: this one was cancelled, or came too late to be.
        const std::shared_ptr<HttpSession> self = weak.lock();
        if (self && self->m_timer.expiry() <= std::chrono::steady_clock::now())
            self->late();
    });
}

void HttpSession::late()
{
    if (m_state != State::Receiving)
        return close();
    isCovered(0);
    m_keepsAlive = false;
    m_state = State::Answering;
    answer(
        errorAnswer(408, QStringLiteral("RequestTimeout"), {}, QStringLiteral("The request took too long.")));
}

/// Counts that much of this request's body, and says whether there is room for the bodies of all.
bool HttpSession::isCovered(std::size_t body)
{
    quint64& coming = m_server.d->coming;
    coming += body - std::exchange(m_counted, body);
    return coming <= m_server.d->limits.allBodyBytes;
}

void HttpSession::refuse()
{
    isCovered(0);
    m_keepsAlive = false;
    m_state = State::Answering;
    Answer later = errorAnswer(
        429, QStringLiteral("TooManyRequests"), {}, QStringLiteral("Too much is coming in at this time."));
    later.headers.emplaceBack("Retry-After", "1");
    answer(later);
}

void HttpSession::fail(Error error)
{
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return close();
    isCovered(0);
    m_keepsAlive = false;
    m_state = State::Answering;
    const int status = statusOf(error);
    answer(errorAnswer(status, QStringLiteral("BadRequest"), {},
        status == 400 ? QStringLiteral("This is no HTTP request.")
                      : QStringLiteral("The request is too large.")));
}

} // namespace candor::service
