// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/cachefile.h"

#include "app/common/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace candor {

namespace {

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Sentence unopened()
{
    //: MEANING-CRITICAL. Why a policy forbids
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "the cached policy cannot be opened"));
}

Sentence irregular()
{
    //: MEANING-CRITICAL. Why a policy forbids
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "the cached policy is not a regular file"));
}

Sentence unread()
{
    //: MEANING-CRITICAL. Why a policy forbids
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "the cached policy cannot be read"));
}

bool syncFolderOf(const QString& file)
{
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(file).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.isOpen() && ::fsync(folder.get()) == 0;
}

bool makePrivateFolder(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(folder))
        return false;
    return ::chmod(path.constData(), 0700) == 0;
}

bool writeNewFile(const QByteArray& path, const QByteArray& bytes)
{
    ::unlink(path.constData());
    const Descriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file.isOpen() && file.writeAll(bytes) && ::fsync(file.get()) == 0;
}

} // namespace

CacheBytes readCacheFile(const QString& file)
{
    const Descriptor descriptor(
        ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    // Without its folder the file is not there either; a folder that is a file is a fault.
    if (!descriptor.isOpen())
        return errno == ENOENT ? CacheBytes() : CacheBytes{{}, unopened()};
    struct stat info
    {
    };
    if (::fstat(descriptor.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return {{}, irregular()};
    std::optional<QByteArray> bytes = descriptor.readAtMost(largestCacheFile);
    if (!bytes)
        return {{}, unread()};
    return {std::move(bytes), {}};
}

QString writeDurably(const QString& file, const QByteArray& bytes)
{
    if (!makePrivateFolder(QFileInfo(file).path()))
        return QStringLiteral("the folder cannot be made: ") + systemError();
    const QByteArray path = QFile::encodeName(file);
    const QByteArray beside = path + ".new";
    if (writeNewFile(beside, bytes) && ::rename(beside.constData(), path.constData()) == 0
        && syncFolderOf(file))
        return {};
    const QString error = systemError();
    ::unlink(beside.constData());
    return error;
}

bool emptyDurably(const QString& file)
{
    const Descriptor descriptor(
        ::open(QFile::encodeName(file).constData(), O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return descriptor.isOpen() && ::ftruncate(descriptor.get(), 0) == 0 && ::fsync(descriptor.get()) == 0;
}

bool removeDurably(const QString& file)
{
    const QByteArray path = QFile::encodeName(file);
    const bool isGone = ::unlink(path.constData()) == 0 || errno == ENOENT;
    return isGone && syncFolderOf(file);
}

} // namespace candor
