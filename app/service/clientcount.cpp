// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/clientcount.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <cerrno>
#include <cstring>

namespace candor::service {

namespace {

namespace asio = boost::asio;
using Protocol = asio::local::stream_protocol;

QByteArray fileIn(const QString& folder)
{
    return QFile::encodeName(folder + QStringLiteral("/clients.socket"));
}

bool isTooLong(const QByteArray& file)
{
    return file.size() >= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path));
}

QByteArray asJson(const ClientCount::Numbers& numbers)
{
    QJsonObject object;
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        object.insert(number.key(), number.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ClientCount::Numbers> fromJson(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    ClientCount::Numbers numbers;
    const QJsonObject object = document.object();
    for (auto number = object.begin(); number != object.end(); ++number)
        numbers.insert(number.key(), number.value().toInt());
    return numbers;
}

/// Connected to the service, or -1.
int connectTo(const QByteArray& file)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, file.constData(), static_cast<std::size_t>(file.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{10, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    const int reason = errno;
    ::close(socket);
    errno = reason;
    return -1;
}

QByteArray readAll(int socket)
{
    QByteArray text;
    char part[4096];
    for (ssize_t size = 0; (size = ::read(socket, part, sizeof part)) > 0;)
        text.append(part, size);
    ::close(socket);
    return text;
}

} // namespace

struct ClientCount::Private
{
    Protocol::acceptor acceptor;
    asio::steady_timer pause;
    std::function<Numbers()> numbers;
    QByteArray file;

    void accept();
    void rest(boost::system::error_code error);
};

void ClientCount::Private::accept()
{
    acceptor.async_accept([this](boost::system::error_code error, Protocol::socket socket) {
        if (error)
            return rest(error);
        const auto peer = std::make_shared<Protocol::socket>(std::move(socket));
        const auto text = std::make_shared<QByteArray>(asJson(numbers()));
        asio::async_write(*peer, asio::buffer(text->constData(), static_cast<std::size_t>(text->size())),
            [peer, text](boost::system::error_code, std::size_t) { peer->close(); });
        accept();
    });
}

/// No descriptors left, most likely: looks again later, unless it is the end.
void ClientCount::Private::rest(boost::system::error_code error)
{
    if (error == asio::error::operation_aborted)
        return;
    pause.expires_after(std::chrono::seconds(1));
    pause.async_wait([this](boost::system::error_code ended) {
        if (!ended)
            accept();
    });
}

ClientCount::ClientCount(asio::io_context& loop, std::function<Numbers()> numbers)
    : d(std::make_unique<Private>(
        Private{Protocol::acceptor(loop), asio::steady_timer(loop), std::move(numbers), {}}))
{
}

ClientCount::~ClientCount()
{
    if (!d->file.isEmpty())
        ::unlink(d->file.constData());
}

QString ClientCount::listen(const QString& folder)
{
    const QByteArray file = fileIn(folder);
    if (isTooLong(file))
        return QStringLiteral("the folder's path is too long for a socket");
    if (const int other = connectTo(file); other >= 0) {
        ::close(other);
        return QStringLiteral("another service runs on that folder");
    }
    ::unlink(file.constData()); // of one that was killed
    boost::system::error_code error;
    d->acceptor.open(Protocol(), error);
    if (!error)
        d->acceptor.bind(Protocol::endpoint(file.toStdString()), error);
    if (!error)
        d->acceptor.listen(16, error);
    if (error)
        return QString::fromStdString(error.message());
    d->file = file;
    d->accept();
    return {};
}

std::optional<ClientCount::Numbers> ClientCount::ask(const QString& folder, QString& why)
{
    const QByteArray file = fileIn(folder);
    why = QStringLiteral("the clients cannot be counted: ");
    if (isTooLong(file)) {
        why += QStringLiteral("the folder's path is too long for a socket");
        return std::nullopt;
    }
    const int socket = connectTo(file);
    if (socket < 0 && (errno == ENOENT || errno == ECONNREFUSED))
        return Numbers();
    std::optional<Numbers> numbers = socket < 0 ? std::nullopt : fromJson(readAll(socket));
    if (!numbers)
        why += QStringLiteral("the service does not answer");
    return numbers;
}

} // namespace candor::service
