// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/hostfolder.h"

#include "app/common/descriptor.h"
#include "app/policy/documentreader.h"
#include "app/policy/policyfolder.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace candor {

namespace {

constexpr int openFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return isOpen ? file.readAll() : QByteArray(); // GCOVR_EXCL_BR_LINE: without /proc no sandbox is made
}

PolicyFault faultAt(const QString& where, const Sentence& reason)
{
    return {where, 0, 0, {}, reason};
}

Sentence unseen()
{
    return Sentence(
        //: MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)
        QT_TRANSLATE_NOOP("Sentence", "the sandbox does not show this folder of the computer"));
}

Sentence reasonOf(int error)
{
    if (error == ENOTDIR || error == ELOOP)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "this is not a folder"));
    return notOpened(QString::fromLocal8Bit(std::strerror(error)));
}

Sentence distrustOfFolder(const Descriptor& folder)
{
    struct stat info
    {
    };
    return ::fstat(folder.get(), &info) == 0
        ? distrustOf({info.st_uid, info.st_mode}, FileOwner::HostRoot, ::geteuid())
        : reasonOf(errno);
}

/// What anybody could have made there is another thing than what the sandbox mounted, read-only.
Sentence distrustOfMount(const Descriptor& mounted)
{
    struct stat here
    {
    };
    struct stat above
    {
    };
    if (::fstat(mounted.get(), &here) != 0 || ::fstatat(mounted.get(), "..", &above, 0) != 0)
        return reasonOf(errno);
    if (here.st_dev == above.st_dev)
        return unseen();
    struct statvfs mount
    {
    };
    if (::fstatvfs(mounted.get(), &mount) != 0)
        return reasonOf(errno);
    if (!(mount.f_flag & ST_RDONLY))
        //: MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "the sandbox lets this folder be written"));
    return distrustOfFolder(mounted);
}

/// The folders between the mount and \a folder. Here a file of root's looks like any other user's, so that
/// each of them has to be out of other hands, where outside it is enough that the file is root's.
std::optional<PolicyFault> faultOnTheWay(int from, const QString& folder, const QString& hostEtc)
{
    QString path = hostEtc;
    int above = from;
    std::unique_ptr<Descriptor> step;
    for (const QString& name : QDir(hostEtc).relativeFilePath(QFileInfo(folder).path()).split(u'/')) {
        path += u'/' + name;
        auto next
            = std::make_unique<Descriptor>(::openat(above, QFile::encodeName(name).constData(), openFlags));
        if (!next->isOpen())
            return errno == ENOENT ? std::nullopt : std::optional(faultAt(path, reasonOf(errno)));
        if (const Sentence distrust = distrustOfFolder(*next); !distrust.isEmpty())
            return faultAt(path, distrust);
        step = std::move(next);
        above = step->get();
    }
    return std::nullopt;
}

} // namespace

QString hostEtc(const QString& root)
{
    const QDir dir(root);
    return QFileInfo::exists(dir.filePath(QStringLiteral(".flatpak-info")))
        ? dir.filePath(QStringLiteral("run/host/etc"))
        : QString();
}

std::optional<uid_t> rootSeenAs(const QByteArray& uidMap, const QByteArray& overflow)
{
    for (const QByteArray& line : uidMap.split('\n'))
        if (line.simplified().startsWith("0 "))
            return std::nullopt;
    bool isNumber = false;
    const uid_t user = overflow.trimmed().toUInt(&isNumber);
    return isNumber && user != 0 && !uidMap.trimmed().isEmpty() ? std::optional(user) : std::nullopt;
}

std::optional<uid_t> rootSeenAs()
{
    const auto look = [] {
        return rootSeenAs(contentsOf(QStringLiteral("/proc/self/uid_map")),
            contentsOf(QStringLiteral("/proc/sys/kernel/overflowuid")));
    };
    static const std::optional<uid_t> user = look(); // GCOVR_EXCL_BR_LINE: two threads' first call at once
    return user;
}

std::optional<PolicyFault> hostFault(const QString& folder, const QString& hostEtc)
{
    const Descriptor mounted(::open(QFile::encodeName(hostEtc).constData(), openFlags));
    if (!mounted.isOpen())
        return faultAt(hostEtc, errno == ENOENT ? unseen() : reasonOf(errno));
    if (const Sentence distrust = distrustOfMount(mounted); !distrust.isEmpty())
        return faultAt(hostEtc, distrust);
    return faultOnTheWay(mounted.get(), folder, hostEtc);
}

} // namespace candor
