// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/scriptedserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace candor::test {

namespace {

QByteArray pathOf(const QByteArray& target)
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

/// The first whole request of the bytes, which it takes away; nothing while more is to come.
std::optional<SeenRequest> takeRequest(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    SeenRequest request;
    const QByteArrayList lines = bytes.left(end).split('\n');
    const QByteArrayList first = lines.front().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    request.raw = bytes.left(end + 4 + length);
    bytes.remove(0, end + 4 + length);
    return request;
}

QByteArray render(const ScriptedAnswer& answer)
{
    if (answer.manner == ScriptedAnswer::Manner::Raw)
        return answer.body;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto& [name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    const bool isEndless = answer.manner == ScriptedAnswer::Manner::Endless;
    if (!isEndless && answer.status != 204)
        text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    return text + "\r\n" + answer.body;
}

} // namespace

/// One client of the server.
class ScriptedServer::Connection : public QObject
{
public:
    Connection(ScriptedServer* server, QTcpSocket* socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        m_tick.callOnTimeout(this, &Connection::tick);
        read();
    }

    void answer(const ScriptedAnswer& answer)
    {
        using Manner = ScriptedAnswer::Manner;
        m_rest = render(answer);
        m_manner = answer.manner;
        if (m_manner == Manner::Hang)
            return;
        if (m_manner == Manner::Reset)
            return m_socket->abort();
        if (m_manner == Manner::SlowBody) {
            m_socket->write(m_rest.chopped(answer.body.size()));
            m_rest = answer.body;
        }
        if (m_manner == Manner::Slow || m_manner == Manner::SlowBody)
            return m_tick.start(answer.pace);
        if (m_manner == Manner::Endless)
            return m_tick.start(std::chrono::milliseconds(1));
        if (m_manner == Manner::Cut)
            m_rest.chop(std::max<qsizetype>(1, answer.body.size() / 2));
        m_socket->write(m_rest);
        if (m_manner != Manner::Whole)
            m_socket->disconnectFromHost();
    }

private:
    void read()
    {
        m_bytes += m_socket->readAll();
        while (const std::optional<SeenRequest> request = takeRequest(m_bytes))
            m_server->take(this, *request);
    }

    void tick()
    {
        if (m_manner == ScriptedAnswer::Manner::Endless) {
            m_socket->write(m_rest.isEmpty() ? QByteArray(16 * 1024, ' ') : m_rest);
            m_rest.clear();
        } else if (m_rest.isEmpty()) {
            m_tick.stop();
        } else {
            m_socket->write(m_rest.left(1));
            m_rest.remove(0, 1);
        }
    }

    ScriptedServer* m_server;
    QTcpSocket* m_socket;
    QByteArray m_bytes;
    QByteArray m_rest;
    ScriptedAnswer::Manner m_manner = ScriptedAnswer::Manner::Whole;
    QTimer m_tick;
};

ScriptedAnswer ScriptedAnswer::json(int status, const QByteArray& body)
{
    return {status, body, {{"Content-Type", "application/json"}}, Manner::Whole};
}

ScriptedAnswer ScriptedAnswer::redirect(int status, const QByteArray& location)
{
    return {status, {}, {{"Location", location}}, Manner::Whole};
}

ScriptedAnswer ScriptedAnswer::of(Manner manner, const QByteArray& body)
{
    ScriptedAnswer answer;
    answer.manner = manner;
    answer.body = body;
    return answer;
}

ScriptedServer::ScriptedServer(const std::optional<Credentials>& credentials)
    : m_isTls(credentials.has_value())
{
    if (credentials) {
        auto server = std::make_unique<QSslServer>();
        // Longer than a test: Qt 6.4 ends the program where the connection is gone when its time is up.
        server->setHandshakeTimeout(3'600'000);
        server->setSslConfiguration(credentials->serverTls());
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            accept(socket);
    });
    start();
}

ScriptedServer::~ScriptedServer()
{
    stop();
}

bool ScriptedServer::start()
{
    const bool listens = m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = listens ? m_server->serverPort() : m_port;
    return listens;
}

void ScriptedServer::stop()
{
    m_server->close();
    for (QTcpSocket* socket : m_server->findChildren<QTcpSocket*>())
        socket->abort();
    m_hanging.clear();
}

void ScriptedServer::accept(QTcpSocket* socket)
{
    ++m_connections;
    // Otherwise every answer waits 40 ms for an acknowledgement.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    new Connection(this, socket);
}

void ScriptedServer::script(const QByteArray& path, const QList<ScriptedAnswer>& answers)
{
    m_script.insert(path, answers);
}

ScriptedAnswer ScriptedServer::next(const QByteArray& path)
{
    const QByteArray key = m_script.contains(path) ? path : "*";
    QList<ScriptedAnswer>& answers = m_script[key];
    if (answers.isEmpty())
        return ScriptedAnswer::json(404, R"({"code":"NotFound"})");
    return answers.size() > 1 ? answers.takeFirst() : answers.front();
}

void ScriptedServer::take(Connection* connection, const SeenRequest& request)
{
    m_requests.append(request);
    const QByteArray path = pathOf(request.target);
    const ScriptedAnswer answer = next(path);
    if (answer.manner == ScriptedAnswer::Manner::Hang)
        m_hanging.append({path, connection});
    const QPointer<ScriptedServer> self(this);
    connection->answer(answer);
    if (self)
        Q_EMIT requested(request.method, request.target);
}

bool ScriptedServer::release(const QByteArray& path, const ScriptedAnswer& answer)
{
    for (qsizetype i = 0; i < m_hanging.size(); ++i) {
        if (m_hanging[i].first != path || !m_hanging[i].second)
            continue;
        m_hanging.takeAt(i).second->answer(answer);
        return true;
    }
    return false;
}

int ScriptedServer::hanging(const QByteArray& path) const
{
    return static_cast<int>(std::count_if(m_hanging.begin(), m_hanging.end(),
        [&](const auto& entry) { return entry.first == path && entry.second; }));
}

QUrl ScriptedServer::url(const QString& path) const
{
    return QUrl(
        QStringLiteral("%1://127.0.0.1:%2%3")
            .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"), QString::number(m_port), path));
}

QList<SeenRequest> ScriptedServer::requestsOf(const QByteArray& path) const
{
    QList<SeenRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
        [&](const SeenRequest& request) { return pathOf(request.target) == path; });
    return found;
}

bool ScriptedServer::hasSeen(const QByteArray& bytes) const
{
    return std::any_of(m_requests.begin(), m_requests.end(),
        [&](const SeenRequest& request) { return request.raw.contains(bytes); });
}

} // namespace candor::test
