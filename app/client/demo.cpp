// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/demo.h"

#include "app/client/democertificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace candor {

namespace {

constexpr int patience = 10'000; // ms

/// Beside this program where it was built or installed, else on the PATH.
QString serviceProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/candor-service");
    return QFile::exists(beside) ? beside : QStandardPaths::findExecutable(QStringLiteral("candor-service"));
}

bool writePrivately(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size();
}

} // namespace

Demo::Demo()
    : m_password(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Demo::~Demo()
{
    stop();
}

Sentence Demo::restart()
{
    return listen(m_service.port());
}

void Demo::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

QString Demo::authorityFile() const
{
    return m_folder.filePath(QStringLiteral("authority.pem"));
}
QString Demo::home() const
{
    return m_folder.filePath(QStringLiteral("home"));
}
Address Demo::account() const
{
    return Address::parse(u"alice@contoso.test").value_or(Address());
}

Sentence Demo::makeFiles() const
{
    const auto made = makeDemoCertificate();
    const bool isWritten = m_folder.isValid() && made && writePrivately(authorityFile(), made->authority)
        && writePrivately(m_folder.filePath(QStringLiteral("service.pem")), made->certificate)
        && writePrivately(m_folder.filePath(QStringLiteral("service.key")), made->key);
    return isWritten
        ? Sentence()
        //: %1: a folder
        : Sentence(QT_TRANSLATE_NOOP("Sentence", "the demo's files cannot be made in %1"), m_folder.path());
}

Sentence Demo::start()
{
    if (serviceProgram().isEmpty())
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "candor-service is neither beside candor nor on the PATH; build or install it"));
    if (const Sentence fault = makeFiles(); !fault.isEmpty())
        return fault;
    if (!administer(
            {QStringLiteral("account"), QStringLiteral("add"), account().text()}, m_password.toUtf8() + '\n'))
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "candor-service could not add the demo's account"));
    return listen(0);
}

Sentence Demo::listen(int port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(serviceProgram(),
        {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--data"),
            m_folder.filePath(QStringLiteral("service")), QStringLiteral("--certificate"),
            m_folder.filePath(QStringLiteral("service.pem")), QStringLiteral("--key"),
            m_folder.filePath(QStringLiteral("service.key"))});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patience))
            return Sentence(
                //: %1: what the system says
                QT_TRANSLATE_NOOP("Sentence", "candor-service did not start: %1"), m_process.errorString());
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    constexpr QLatin1StringView announcement("listening on ");
    if (!line.startsWith(announcement))
        return Sentence(
            //: %1: what it said
            QT_TRANSLATE_NOOP("Sentence", "candor-service said '%1' in place of its address"), line);
    m_service = QUrl(line.mid(announcement.size()));
    return {};
}

std::optional<QByteArray> Demo::administer(const QStringList& command, const QByteArray& input) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(serviceProgram(),
        command + QStringList{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("service"))});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace candor
