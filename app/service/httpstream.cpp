// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/httpstream.h"

#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

namespace candor::service {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Socket = asio::ip::tcp::socket;

void closeSocket(Socket& socket)
{
    error_code ignored;
    socket.close(ignored);
}

class PlainStream final : public HttpStream
{
public:
    explicit PlainStream(Socket socket)
        : m_socket(std::move(socket))
    {
    }

    bool isSecure() const override { return false; }
    void handshake(Done done) override
    {
        asio::post(m_socket.get_executor(), [done = std::move(done)] { done({}, 0); });
    }
    void read(asio::mutable_buffer into, Done done) override
    {
        m_socket.async_read_some(into, std::move(done));
    }
    void write(asio::const_buffer from, Done done) override
    {
        asio::async_write(m_socket, from, std::move(done));
    }
    void finish(std::function<void()>) override
    {
        error_code ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
    }
    void close() override { closeSocket(m_socket); }
    void reset() override { resetSocket(m_socket); }

private:
    Socket m_socket;
};

class TlsStream final : public HttpStream
{
public:
    TlsStream(Socket socket, asio::ssl::context& context)
        : m_stream(std::move(socket), context)
    {
        // A poll that waits keeps no TLS buffers.
        SSL_set_mode(m_stream.native_handle(), SSL_MODE_RELEASE_BUFFERS);
    }

    bool isSecure() const override { return true; }
    void handshake(Done done) override
    {
        m_stream.async_handshake(
            asio::ssl::stream_base::server, [done = std::move(done)](error_code error) { done(error, 0); });
    }
    void read(asio::mutable_buffer into, Done done) override
    {
        m_stream.async_read_some(into, std::move(done));
    }
    void write(asio::const_buffer from, Done done) override
    {
        asio::async_write(m_stream, from, std::move(done));
    }
    void finish(std::function<void()> done) override
    {
        m_stream.async_shutdown([done = std::move(done)](error_code) { done(); });
    }
    void close() override { closeSocket(m_stream.next_layer()); }
    void reset() override { resetSocket(m_stream.next_layer()); }

private:
    asio::ssl::stream<Socket> m_stream;
};

using Context = std::shared_ptr<asio::ssl::context>;

Context emptyContext()
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    error_code error;
    // Neither session tickets nor a cache: a resumed session would join connections that must not be joined.
    context->set_options(
        asio::ssl::context::default_workarounds | SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION, error);
    SSL_CTX_set_session_cache_mode(context->native_handle(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context->native_handle(), 0);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    return context;
}

Context whenPaired(const Context& context, error_code error, std::string& why)
{
    if (!error && SSL_CTX_check_private_key(context->native_handle()) == 1)
        return context;
    why = "the key cannot be used, or does not belong to the certificate";
    return nullptr;
}

} // namespace

std::unique_ptr<HttpStream> plainStream(Socket socket)
{
    return std::make_unique<PlainStream>(std::move(socket));
}

std::unique_ptr<HttpStream> tlsStream(Socket socket, asio::ssl::context& context)
{
    return std::make_unique<TlsStream>(std::move(socket), context);
}

void resetSocket(Socket& socket)
{
    error_code ignored;
    socket.set_option(asio::socket_base::linger(true, 0), ignored);
    socket.close(ignored);
}

std::shared_ptr<asio::ssl::context> tlsContext(const char* certificate, const char* key, std::string& why)
{
    const auto context = emptyContext();
    error_code error;
    context->use_certificate_chain_file(certificate, error);
    if (error) {
        why = "the certificate cannot be used: " + error.message();
        return nullptr;
    }
    context->use_private_key_file(key, asio::ssl::context::pem, error);
    return whenPaired(context, error, why);
}

std::shared_ptr<asio::ssl::context> tlsContextOf(
    const std::string& certificate, const std::string& key, std::string& why)
{
    const auto context = emptyContext();
    error_code error;
    context->use_certificate_chain(asio::buffer(certificate), error);
    if (!error)
        context->use_private_key(asio::buffer(key), asio::ssl::context::pem, error);
    return whenPaired(context, error, why);
}

} // namespace candor::service
