// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <memory>
#include <string>

namespace boost::asio::ssl {
class context;
}

namespace candor::service {

/// A connection's bytes, with or without TLS. Callbacks run on the loop; after close() they come with an
/// error.
class HttpStream
{
public:
    using Done = std::function<void(boost::system::error_code, std::size_t)>;

    virtual ~HttpStream() = default;
    virtual bool isSecure() const = 0;
    virtual void handshake(Done done) = 0;
    virtual void read(boost::asio::mutable_buffer into, Done done) = 0;
    virtual void write(boost::asio::const_buffer from, Done done) = 0;
    /// Tells the peer that nothing more comes; \a done, where the peer then has to say something too and did.
    virtual void finish(std::function<void()> done) = 0;
    virtual void close() = 0;
    /// Closes so that the peer sees a reset (RST) rather than an end.
    virtual void reset() = 0;
};

std::unique_ptr<HttpStream> plainStream(boost::asio::ip::tcp::socket socket);
std::unique_ptr<HttpStream> tlsStream(
    boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& context);

/// A server's TLS context, 1.2 and up; null, with a sentence in \a why, where the files are no pair.
std::shared_ptr<boost::asio::ssl::context> tlsContext(
    const char* certificate, const char* key, std::string& why);
/// The same, with the PEM texts themselves.
std::shared_ptr<boost::asio::ssl::context> tlsContextOf(
    const std::string& certificate, const std::string& key, std::string& why);
/// Closes with a reset.
void resetSocket(boost::asio::ip::tcp::socket& socket);

} // namespace candor::service
