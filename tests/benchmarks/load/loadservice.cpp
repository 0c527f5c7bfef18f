// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/load/loadservice.h"

#include <QFile>
#include <QUrl>

namespace candor::bench {

namespace {

constexpr int patience = 30'000;

QString write(const Folder& folder, const char* name, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(folder.file(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

LoadService::LoadService()
{
    const test::Credentials credentials = m_ca.issue();
    const QString certificate = write(m_folder, "service.pem", credentials.certificate);
    const QString key = write(m_folder, "service.key", credentials.key);
    const std::string authority = m_ca.certificate().toStdString();
    m_tls.add_certificate_authority(boost::asio::buffer(authority));
    m_tls.set_verify_mode(boost::asio::ssl::verify_peer);
    command({QStringLiteral("account"), QStringLiteral("add"), QString::fromLatin1(account)},
        QByteArray(password) + '\n');
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CANDOR_BIN_DIR "/candor-service"),
        {QStringLiteral("--data"), data(), QStringLiteral("--certificate"), certificate,
            QStringLiteral("--key"), key});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
    const QUrl url(QString::fromLatin1(m_process.readLine().trimmed().mid(13)));
    if (url.port() > 0)
        m_endpoint = {boost::asio::ip::make_address("127.0.0.1"), static_cast<quint16>(url.port())};
}

LoadService::~LoadService()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
}

bool LoadService::command(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.start(QStringLiteral(CANDOR_BIN_DIR "/candor-service"),
        words + QStringList{QStringLiteral("--data"), data()});
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

double LoadService::memory() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace candor::bench
