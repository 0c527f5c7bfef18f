// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultstage.h"
#include "app/service/httpserverprivate.h"

#include <boost/asio/ssl/context.hpp>

namespace candor::service {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

/// IPv6 by /64: one household holds that many addresses.
QByteArray peerKey(const asio::ip::address& address)
{
    if (address.is_v4())
        return QByteArray::fromStdString(address.to_v4().to_string());
    const auto bytes = address.to_v6().to_bytes();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), 8);
}

using Context = std::shared_ptr<asio::ssl::context>;

/// The stream as the fault wants it: bare for bytes that are no TLS, with another certificate, or as it is.
std::unique_ptr<HttpStream> streamFor(
    tcp::socket socket, const Context& tls, const FaultStage* faults, const std::optional<FaultTurn>& turn)
{
    const bool isGarbage = turn && turn->deed.kind == FaultDeed::Kind::Garbage;
    const bool isWrong = turn && turn->deed.kind == FaultDeed::Kind::Certificate;
    const Context wrong = isWrong ? faults->contextFor(turn->deed.certificate) : nullptr;
    if (!tls || isGarbage)
        return plainStream(std::move(socket));
    return tlsStream(std::move(socket), wrong ? *wrong : *tls);
}

} // namespace

HttpServer::HttpServer(asio::io_context& loop, const HttpLimits& limits, Handler handler)
    : d(std::make_unique<Private>(*this, loop, limits, std::move(handler)))
{
}

HttpServer::~HttpServer() = default;

void HttpServer::setFaults(FaultStage* faults)
{
    d->faults = faults;
}

QString HttpServer::listen(const HttpAddress& address)
{
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(address.host.toStdString(), error);
    if (error)
        return QStringLiteral("%1 is no IP address").arg(address.host);
    if (!address.certificate.isEmpty()) {
        std::string why;
        d->tls = tlsContext(
            address.certificate.toLocal8Bit().constData(), address.key.toLocal8Bit().constData(), why);
        if (!d->tls)
            return QString::fromStdString(why);
    }
    const tcp::endpoint endpoint(ip, address.port);
    d->acceptor.open(endpoint.protocol(), error);
    if (!error)
        d->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        d->acceptor.bind(endpoint, error);
    if (!error)
        d->acceptor.listen(4096, error);
    if (error)
        return QStringLiteral("cannot listen on %1:%2: %3")
            .arg(address.host)
            .arg(address.port)
            .arg(QString::fromStdString(error.message()));
    d->accept();
    return {};
}

QString HttpServer::url() const
{
    boost::system::error_code error;
    const tcp::endpoint endpoint = d->acceptor.local_endpoint(error);
    QString host = QString::fromStdString(endpoint.address().to_string());
    if (endpoint.address().is_v6())
        host = u'[' + host + u']';
    return (d->tls ? QStringLiteral("https://") : QStringLiteral("http://")) + host + u':'
        + QString::number(endpoint.port());
}

void HttpServer::Private::accept()
{
    if (open >= limits.connections)
        return; // goes on when one has closed
    isAccepting = true;
    acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
        isAccepting = false;
        if (error == asio::error::operation_aborted)
            return;
        if (error)
            return rest(); // no descriptors left, most likely
        admit(std::move(socket));
        accept();
    });
}

void HttpServer::Private::rest()
{
    pause.expires_after(std::chrono::milliseconds(100));
    pause.async_wait([this](boost::system::error_code error) {
        if (!error && !isAccepting)
            accept();
    });
}

void HttpServer::Private::admit(tcp::socket socket)
{
    boost::system::error_code error;
    const tcp::endpoint remote = socket.remote_endpoint(error);
    const QByteArray peer = peerKey(remote.address());
    if (error || (!remote.address().is_loopback() && perPeer.value(peer) >= limits.connectionsPerPeer))
        return;
    socket.set_option(tcp::no_delay(true), error);
    ++open;
    ++perPeer[peer];
    const int number = ++accepted;
    const std::optional<FaultTurn> turn = faults ? faults->onConnection(number) : std::nullopt;
    auto stream = streamFor(std::move(socket), tls, faults, turn);
    // Not make_shared: a reply that waits keeps a weak pointer, which must not keep the session's memory.
    std::shared_ptr<HttpSession> session(
        new HttpSession(std::move(stream), loop.get_executor(), server, peer, number));
    sessions.insert(session);
    if (turn)
        session->startAs(*turn);
    else
        session->start();
}

void HttpServer::Private::closed(const std::shared_ptr<HttpSession>& session, const QByteArray& peer)
{
    sessions.erase(session);
    --open;
    if (--perPeer[peer] <= 0)
        perPeer.remove(peer);
    if (!isAccepting && acceptor.is_open())
        accept();
}

} // namespace candor::service
