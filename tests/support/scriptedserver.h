// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/testca.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace candor::test {

/// What a scripted server does with one request.
struct ScriptedAnswer
{
    enum class Manner {
        Whole, ///< the answer as it should be
        Hang, ///< nothing, and the connection stays open until release()
        Reset, ///< the connection is closed without a byte
        Slow, ///< the answer, a byte at a time
        SlowBody, ///< the headers at once, then the body, a byte at a time
        Cut, ///< half of the body, then the connection is closed
        Endless, ///< headers, then bytes without end
        Raw, ///< body is all that is sent, status line included, then the connection is closed
    };

    int status = 200;
    QByteArray body;
    /// Sent in this order; a name may stand twice.
    QList<std::pair<QByteArray, QByteArray>> headers;
    Manner manner = Manner::Whole;
    /// Slow, SlowBody: between two bytes.
    std::chrono::milliseconds pace{150};

    static ScriptedAnswer json(int status, const QByteArray& body);
    static ScriptedAnswer redirect(int status, const QByteArray& location);
    static ScriptedAnswer of(Manner manner, const QByteArray& body = {});
};

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    /// Path and query, as written.
    QByteArray target;
    /// Names in lower case.
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    /// Everything, headers included.
    QByteArray raw;
};

/// An HTTP/1.1 server on a loopback port of its own that answers by script, well or badly. It speaks TLS
/// where it is given credentials. A path's answers are used one after the other, the last one again and
/// again; a path without any answers 404.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(const std::optional<Credentials>& credentials = std::nullopt);
    ~ScriptedServer() override;

    /// Replaces what was scripted for `path` (without query; `*` stands for every path that has nothing
    /// else).
    void script(const QByteArray& path, const QList<ScriptedAnswer>& answers);
    /// Answers the oldest request of that path that hangs. False where none does.
    bool release(const QByteArray& path, const ScriptedAnswer& answer);
    int hanging(const QByteArray& path) const;
    /// Stops listening and drops every connection; start() takes the same port again.
    void stop();
    bool start();

    quint16 port() const { return m_port; }
    /// `https://127.0.0.1:<port><path>`, or http without credentials.
    QUrl url(const QString& path = QStringLiteral("/")) const;
    const QList<SeenRequest>& requests() const { return m_requests; }
    QList<SeenRequest> requestsOf(const QByteArray& path) const;
    int count(const QByteArray& path) const { return static_cast<int>(requestsOf(path).size()); }
    /// TCP connections accepted so far (TLS: whose handshake succeeded).
    int connections() const { return m_connections; }
    /// Whether these bytes came over any connection.
    bool hasSeen(const QByteArray& bytes) const;

Q_SIGNALS:
    void requested(const QByteArray& method, const QByteArray& target);

private:
    class Connection;

    void accept(QTcpSocket* socket);
    ScriptedAnswer next(const QByteArray& path);
    void take(Connection* connection, const SeenRequest& request);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    quint16 m_port = 0;
    int m_connections = 0;
    QHash<QByteArray, QList<ScriptedAnswer>> m_script;
    QList<SeenRequest> m_requests;
    QList<std::pair<QByteArray, QPointer<Connection>>> m_hanging;
};

} // namespace candor::test
