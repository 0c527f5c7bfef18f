// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/httpsession.h"

#include "app/service/httpserverprivate.h"

#include <boost/asio/buffer.hpp>

namespace candor::service {

namespace {

namespace http = boost::beast::http;

constexpr std::size_t mostDiscarded = 4 * 1024 * 1024;

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string head(const Answer& answer, bool keepsAlive)
{
    const http::status status = http::int_to_status(static_cast<unsigned>(answer.status));
    std::string out = "HTTP/1.1 " + std::to_string(answer.status) + ' '
        + std::string(http::obsolete_reason(status)) + "\r\n";
    if (!answer.contentType.isEmpty())
        out += "Content-Type: " + answer.contentType.toStdString() + "\r\n";
    for (const Header& header : answer.headers)
        out += header.first.toStdString() + ": " + header.second.toStdString() + "\r\n";
    if (answer.status != 204)
        out += "Content-Length: " + std::to_string(answer.body.size()) + "\r\n";
    out += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: ";
    return out + (keepsAlive ? "keep-alive" : "close") + "\r\n\r\n";
}

} // namespace

HttpSession::HttpSession(std::unique_ptr<HttpStream> stream, const boost::asio::any_io_executor& loop,
    HttpServer& server, QByteArray peer, int number)
    : m_loop(loop)
    , m_stream(std::move(stream))
    , m_timer(loop)
    , m_server(server)
    , m_peer(std::move(peer))
    , m_number(number)
{
}

void HttpSession::start()
{
    allow(m_server.d->limits.request);
    m_stream->handshake([self = shared_from_this()](Error error, std::size_t) {
        if (error || self->m_state == State::Closed)
            return self->close();
        self->read();
    });
}

void HttpSession::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_timer.cancel();
    endPlay();
    isCovered(0);
    m_stream->close();
    m_server.d->closed(shared_from_this(), m_peer);
}

void HttpSession::read()
{
    if (m_isReading || m_hasLeft || m_state == State::Closed)
        return;
    m_isReading = true;
    m_stream->read(boost::asio::buffer(m_part),
        [self = shared_from_this()](Error error, std::size_t size) { self->received(error, size); });
}

void HttpSession::received(Error error, std::size_t size)
{
    m_isReading = false;
    if (m_state == State::Closed)
        return;
    if (error) {
        // The peer may have closed its side only: an answer under way still goes out, a poll does not wait
        // for it.
        m_hasLeft = true;
        if (m_state != State::Answering)
            return close();
        return m_out.empty() ? allow(m_server.d->limits.farewell) : void();
    }
    if (m_state == State::Finishing) {
        m_discarded += size;
        return m_discarded > mostDiscarded ? close() : read();
    }
    m_unread.append(m_part.data(), size);
    if (m_state == State::Idle)
        beginRequest();
    else if (m_state == State::Receiving)
        parse();
}

void HttpSession::beginRequest()
{
    m_state = State::Receiving;
    allow(m_server.d->limits.request);
    m_parser.emplace();
    m_parser->eager(true);
    m_parser->header_limit(m_server.d->limits.headerBytes);
    m_parser->body_limit(m_server.d->limits.bodyBytes);
    m_saidContinue = false;
    parse();
}

void HttpSession::parse()
{
    Error error;
    while (!m_parser->is_done()) {
        const std::size_t used = m_parser->put(boost::asio::buffer(m_unread), error);
        m_unread.erase(0, used);
        if (!isCovered(m_parser->get().body().size()))
            return refuse();
        if (error == http::error::need_more || (!error && m_unread.empty() && !m_parser->is_done()))
            return needsContinue() ? sayContinue() : read();
        if (error)
            return fail(error);
    }
    dispatch();
}

bool HttpSession::needsContinue() const
{
    if (m_saidContinue || !m_parser->is_header_done())
        return false;
    const auto expect = m_parser->get().find(http::field::expect);
    return expect != m_parser->get().end() && boost::beast::iequals(expect->value(), "100-continue");
}

void HttpSession::sayContinue()
{
    m_saidContinue = true;
    static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream->write(boost::asio::buffer(line), [self = shared_from_this()](Error error, std::size_t) {
        if (error)
            self->close();
        else if (self->m_state == State::Receiving)
            self->read();
    });
}

void HttpSession::dispatch()
{
    m_state = State::Answering;
    isCovered(0);
    allow(m_server.d->limits.answer);
    m_keepsAlive = m_parser->get().keep_alive();
    const bool hasHost = m_parser->get().version() < 11 || m_parser->get().count(http::field::host) == 1;
    const Request request = takeRequest();
    m_isHeadOnly = request.method == "HEAD";
    m_parser.reset();
    m_unread.shrink_to_fit();
    if (!hasHost)
        answer(errorAnswer(400, QStringLiteral("BadRequest"), {}, QStringLiteral("One Host is expected.")));
    else if (!isPlayed(request))
        serve(request, reply());
    if (m_unread.empty())
        read();
}

Reply HttpSession::reply()
{
    return [weak = weak_from_this()](const Answer& given) {
        if (const std::shared_ptr<HttpSession> self = weak.lock())
            self->answer(given);
    };
}

void HttpSession::serve(const Request& request, const Reply& reply)
{
    try {
        m_server.d->handler(request, reply);
    } catch (const std::exception&) {
        reply(errorAnswer(500, QStringLiteral("ServiceFailure"), {}, QStringLiteral("The request failed.")));
    }
}

Request HttpSession::takeRequest()
{
    auto message = m_parser->release();
    Request request;
    request.method = bytesOf(message.method_string());
    QByteArray target = bytesOf(message.target());
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/'))
        target = target.mid(std::max<qsizetype>(0, target.indexOf('/', scheme + 3)));
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const auto& field : message)
        request.headers.emplaceBack(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    request.body = QByteArray::fromStdString(message.body());
    request.peer = m_peer;
    request.isSecure = m_stream->isSecure();
    return request;
}

void HttpSession::answer(const Answer& answer)
{
    if (m_state != State::Answering || !m_out.empty())
        return;
    m_out = head(answer, m_keepsAlive && !m_hasLeft);
    if (!m_isHeadOnly)
        m_out += answer.body.toStdString();
    send();
}

void HttpSession::send()
{
    if (isShaped())
        return sendSome();
    allow(m_server.d->limits.write);
    m_stream->write(boost::asio::buffer(m_out),
        [self = shared_from_this()](Error error, std::size_t) { self->written(error); });
}

void HttpSession::written(Error error)
{
    m_out.clear();
    m_out.shrink_to_fit();
    m_play.reset();
    if (error || m_state == State::Closed)
        return close();
    if (!m_keepsAlive || m_hasLeft)
        return finish();
    m_state = State::Idle;
    allow(m_server.d->limits.idle);
    if (m_unread.empty())
        read();
    else
        beginRequest();
}

/// Says goodbye and reads what is still under way: closing at once would reset the connection and could take
/// the answer with it.
void HttpSession::finish()
{
    m_state = State::Finishing;
    m_unread.clear();
    allow(m_server.d->limits.farewell);
    if (m_hasLeft)
        return close();
    m_stream->finish([self = shared_from_this()] { self->close(); });
    read();
}

} // namespace candor::service
