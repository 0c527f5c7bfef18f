// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/temporaryhome.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

namespace candor::test {

inline QString programPath()
{
    return QStringLiteral(CANDOR_BIN_DIR "/candor-service");
}

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The real program, run to its end.
inline Ended runProgram(const QStringList& arguments, const QByteArray& input = {},
    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The real program, serving until it goes out of scope.
class Serving
{
public:
    explicit Serving(const QString& folder, const QStringList& more = {})
    {
        process.start(programPath(), QStringList{QStringLiteral("--data"), folder} + more);
        while (process.state() != QProcess::NotRunning && !process.canReadLine()
            && process.waitForReadyRead(60'000)) { }
        const QByteArray line = process.readLine().trimmed();
        if (line.startsWith("listening on "))
            url = QUrl(QString::fromLatin1(line.mid(13)));
    }
    ~Serving() { stop(); }

    /// The exit code; -1 where it did not end by itself.
    int stop()
    {
        process.terminate();
        if (!process.waitForFinished(30'000)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;
    QUrl url;
};

/// A plain connection, byte by byte.
class Wire
{
public:
    /// Connects once: Qt would do so again where the first connection is reset at once.
    explicit Wire(const QUrl& url)
    {
        addrinfo how{};
        how.ai_flags = AI_NUMERICHOST;
        how.ai_socktype = SOCK_STREAM;
        addrinfo* where = nullptr;
        if (::getaddrinfo(qPrintable(url.host()), QByteArray::number(url.port()).constData(), &how, &where)
            != 0)
            return;
        const int descriptor = ::socket(where->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(descriptor, where->ai_addr, where->ai_addrlen) == 0)
            m_socket.setSocketDescriptor(descriptor);
        else
            ::close(descriptor);
        ::freeaddrinfo(where);
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(30'000)) { }
    }
    void leave() { m_socket.abort(); }
    void endSending() { ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR); }
    /// Whether anything came within a moment.
    bool hasAnswer()
    {
        return m_socket.waitForReadyRead(20) || m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    /// Status of the next answer, with its body; 0 where the connection ended.
    int answer(QByteArray* body = nullptr, bool isHeadOnly = false)
    {
        while (!m_got.contains("\r\n\r\n"))
            if (!more())
                return 0;
        const qsizetype end = m_got.indexOf("\r\n\r\n");
        head = m_got.left(end + 2);
        const qsizetype at = head.indexOf("Content-Length: ");
        const qsizetype size
            = at < 0 || isHeadOnly ? 0 : head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
        while (m_got.size() < end + 4 + size)
            if (!more())
                return 0;
        if (body)
            *body = m_got.mid(end + 4, size);
        m_got = m_got.mid(end + 4 + size);
        return head.mid(9, 3).toInt();
    }

    int ask(const QByteArray& request, QByteArray* body = nullptr)
    {
        send(request);
        return answer(body);
    }

    /// Whether the other side has closed, after reading what is left.
    bool isClosed()
    {
        while (more()) { }
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    QByteArray head;

private:
    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(30'000))
            return false;
        m_got += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_got;
};

inline QByteArray post(
    const QByteArray& path, const QByteArray& type, const QByteArray& body, const QByteArray& more = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

} // namespace candor::test
