// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/folder.h"

#include "app/service/keyedhash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace candor::service {

namespace {

constexpr int secretSize = 32;

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A file descriptor that closes itself.
class File
{
public:
    File(const QString& path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
    }
    ~File()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int fd() const { return m_fd; }

private:
    int m_fd;
};

QByteArray readFile(const QString& path)
{
    const File file(path, O_RDONLY);
    QByteArray bytes(secretSize + 1, '\0');
    const ssize_t size
        = file.fd() < 0 ? -1 : ::read(file.fd(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return size < 0 ? QByteArray() : bytes.left(size);
}

/// Written aside and linked into place, so that of two programs that start at once one wins and nobody reads
/// half a secret.
void makeSecret(const QString& path)
{
    const QString aside = path + u'.' + QString::fromLatin1(randomBytes(8).toHex());
    const QByteArray secret = randomBytes(secretSize);
    {
        const File file(aside, O_WRONLY | O_CREAT | O_EXCL);
        if (file.fd() < 0 || ::write(file.fd(), secret.constData(), secretSize) != secretSize
            || ::fsync(file.fd()) != 0)
            return;
    }
    [[maybe_unused]] const int lost
        = ::link(QFile::encodeName(aside).constData(), QFile::encodeName(path).constData());
    ::unlink(QFile::encodeName(aside).constData());
}

} // namespace

QString defaultFolder()
{
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    return (data.startsWith(u'/') ? data : QDir::homePath() + QStringLiteral("/.local/share"))
        + QStringLiteral("/candor-service");
}

bool makePrivate(const QString& folder, QString& why)
{
    const QByteArray name = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(QDir::cleanPath(folder)).absolutePath())) {
        why = QStringLiteral("cannot make the folder above %1").arg(folder);
        return false;
    }
    if ((::mkdir(name.constData(), 0700) != 0 && errno != EEXIST) || ::chmod(name.constData(), 0700) != 0) {
        why = QStringLiteral("cannot make %1 a private folder: %2").arg(folder, reason());
        return false;
    }
    return true;
}

bool makePrivateFile(const QString& path, QString& why)
{
    const File file(path, O_RDWR | O_CREAT);
    if (file.fd() >= 0 && ::fchmod(file.fd(), 0600) == 0)
        return true;
    why = QStringLiteral("cannot make %1 a private file: %2").arg(path, reason());
    return false;
}

std::optional<QByteArray> readSecret(const QString& folder, QString& why)
{
    const QString path = folder + QStringLiteral("/secret");
    if (!makePrivate(folder, why))
        return std::nullopt;
    if (!QFile::exists(path))
        makeSecret(path);
    const QByteArray secret = readFile(path);
    if (secret.size() == secretSize && makePrivateFile(path, why))
        return secret;
    why = QStringLiteral("%1 cannot be read or does not hold 32 bytes").arg(path);
    return std::nullopt;
}

} // namespace candor::service
