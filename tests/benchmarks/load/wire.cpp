// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/load/wire.h"

#include <boost/beast/http/read.hpp>

namespace candor::bench {

namespace http = boost::beast::http;

Wire::Wire(boost::asio::io_context& loop, boost::asio::ssl::context& tls)
    : m_stream(loop, tls)
{
    // Thousands of connections that wait keep no TLS buffers.
    SSL_set_mode(m_stream.native_handle(), SSL_MODE_RELEASE_BUFFERS);
}

void Wire::connect(const Endpoint& to, std::function<void(bool)> done)
{
    m_host = to.address().to_string() + ':' + std::to_string(to.port());
    m_stream.next_layer().async_connect(to, [this, done = std::move(done)](Error error) {
        if (error)
            return done(false);
        m_stream.next_layer().set_option(boost::asio::ip::tcp::no_delay(true), error);
        m_stream.async_handshake(
            boost::asio::ssl::stream_base::client, [done](Error failed) { done(!failed); });
    });
}

void Wire::ask(const Question& question, std::function<void(const Reply&)> done)
{
    m_done = std::move(done);
    m_request = {question.method, question.target, 11};
    m_request.set(http::field::host, m_host);
    m_request.set(http::field::user_agent, "Candor");
    if (!question.contentType.empty())
        m_request.set(http::field::content_type, question.contentType);
    if (question.isGzip)
        m_request.set(http::field::content_encoding, "gzip");
    if (!question.token.empty())
        m_request.set(http::field::authorization, "Bearer " + question.token);
    m_request.body() = question.body;
    m_request.prepare_payload();
    http::async_write(m_stream, m_request, [this](Error error, std::size_t) {
        m_request = {};
        error ? conclude(error) : read();
    });
}

void Wire::read()
{
    m_parser.emplace();
    http::async_read(m_stream, m_buffer, *m_parser, [this](Error error, std::size_t) { conclude(error); });
}

void Wire::conclude(Error error)
{
    Reply reply;
    if (!error && m_parser) {
        const auto& answer = m_parser->get();
        reply.status = static_cast<int>(answer.result_int());
        reply.retryAfter = std::string(answer[http::field::retry_after]);
        reply.body = answer.body();
    }
    m_parser.reset();
    m_buffer = {};
    std::exchange(m_done, nullptr)(reply);
}

} // namespace candor::bench
