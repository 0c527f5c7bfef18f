// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <functional>
#include <optional>
#include <string>

namespace candor::bench {

/// What a request of the load asks for.
struct Question
{
    boost::beast::http::verb method = boost::beast::http::verb::get;
    std::string target;
    std::string contentType;
    std::string token;
    std::string body;
    bool isGzip = false;
};

struct Reply
{
    int status = 0; ///< 0: no answer
    std::string retryAfter;
    std::string body;
};

/// One TLS connection that is kept, with one request at a time. Its callbacks come from the loop.
class Wire
{
public:
    using Endpoint = boost::asio::ip::tcp::endpoint;

    Wire(boost::asio::io_context& loop, boost::asio::ssl::context& tls);

    void connect(const Endpoint& to, std::function<void(bool)> done);
    void ask(const Question& question, std::function<void(const Reply&)> done);

private:
    using Error = boost::system::error_code;
    void read();
    void conclude(Error error);

    boost::asio::ssl::stream<boost::asio::ip::tcp::socket> m_stream;
    std::string m_host;
    boost::beast::flat_buffer m_buffer;
    boost::beast::http::request<boost::beast::http::string_body> m_request;
    std::optional<boost::beast::http::response_parser<boost::beast::http::string_body>> m_parser;
    std::function<void(const Reply&)> m_done;
};

} // namespace candor::bench
