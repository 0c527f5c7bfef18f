// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policyfolder.h"

#include "app/common/descriptor.h"
#include "app/common/json.h"
#include "app/policy/documentreader.h"
#include "app/policy/hostfolder.h"
#include "app/policy/policykeys.h"

#include <QDir>
#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace candor {

namespace {

/// What was asked of the caller: whose policy, and in whose hands it has to be.
struct Expectation
{
    PolicySource source;
    FileOwner owner;
};

SourcePolicy broken(const Expectation& expected, const QString& where, const Sentence& reason)
{
    SourcePolicy policy;
    policy.source = expected.source;
    policy.where = where;
    policy.wholeFault = PolicyFault{where, 0, 0, {}, reason};
    return policy;
}

Sentence reasonOf(int error)
{
    if (error == ELOOP)
        //: Why a file or folder with policies cannot be read
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "it is a link"));
    if (error == ENOTDIR)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "this is not a folder"));
    return notOpened(QString::fromLocal8Bit(std::strerror(error)));
}

WallTime changedAt(const struct stat& info)
{
    using namespace std::chrono;
    return WallTime(
        duration_cast<milliseconds>(seconds(info.st_mtim.tv_sec) + nanoseconds(info.st_mtim.tv_nsec)));
}

/// A file's bytes, or why it must not be believed.
struct TrustedFile
{
    Sentence fault;
    QByteArray bytes;
    WallTime changed{};
};

TrustedFile readTrusted(const Descriptor& file, FileOwner owner)
{
    struct stat info
    {
    };
    if (::fstat(file.get(), &info) != 0)
        return {reasonOf(errno), {}, {}};
    if (!S_ISREG(info.st_mode))
        return {Sentence(QT_TRANSLATE_NOOP("Sentence", "this is not a regular file")), {}, {}};
    const Sentence distrust = distrustOf({info.st_uid, info.st_mode}, owner, ::geteuid());
    if (!distrust.isEmpty())
        return {distrust, {}, {}};
    const std::optional<QByteArray> bytes = file.readAtMost(JsonLimits().bytes);
    if (!bytes)
        return {Sentence(QT_TRANSLATE_NOOP("Sentence", "the file cannot be read")), {}, {}};
    return {{}, *bytes, changedAt(info)};
}

SourcePolicy readOpenFile(const Descriptor& file, const QString& where, const Expectation& expected)
{
    const TrustedFile read = readTrusted(file, expected.owner);
    if (!read.fault.isEmpty())
        return broken(expected, where, read.fault);
    SourcePolicy policy = readLocalPolicy(read.bytes, expected.source, where);
    policy.since = read.changed;
    return policy;
}

PolicyKeys brokenKeys(const QString& where, const Sentence& reason)
{
    return {true, {}, PolicyFault{where, 0, 0, {}, reason}};
}

/// A key in a folder where others could have put it is no key.
Sentence distrustOfFolder(const Descriptor& folder, FileOwner owner)
{
    struct stat info
    {
    };
    return ::fstat(folder.get(), &info) == 0 ? distrustOf({info.st_uid, info.st_mode}, owner, ::geteuid())
                                             : reasonOf(errno);
}

constexpr int openFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

/// Nothing where the file went away after it was listed.
std::optional<SourcePolicy> readFile(
    int folder, const QByteArray& name, const QString& where, const Expectation& expected)
{
    const Descriptor file(::openat(folder, name.constData(), openFlags));
    if (file.get() >= 0)
        return readOpenFile(file, where, expected);
    if (errno == ENOENT)
        return std::nullopt;
    return broken(expected, where, reasonOf(errno));
}

/// Nothing where listing fails; one more than are read where there are too many.
std::optional<QList<QByteArray>> namesIn(int folder)
{
    const int copy = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(copy), &::closedir);
    if (!stream) {
        ::close(copy);
        return std::nullopt;
    }
    QList<QByteArray> names;
    while (names.size() <= mostPolicyFiles) {
        errno = 0;
        const dirent* entry = ::readdir(stream.get());
        if (!entry && errno != 0)
            return std::nullopt;
        if (!entry)
            break;
        if (isPolicyFileName(entry->d_name))
            names.append(entry->d_name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

QList<SourcePolicy> readOpenFolder(const Descriptor& folder, const QString& path, const Expectation& expected)
{
    const Sentence distrust = distrustOfFolder(folder, expected.owner);
    if (!distrust.isEmpty())
        return {broken(expected, path, distrust)};
    const std::optional<QList<QByteArray>> names = namesIn(folder.get());
    if (!names)
        return {
            broken(expected, path, Sentence(QT_TRANSLATE_NOOP("Sentence", "the folder cannot be listed")))};
    if (names->size() > mostPolicyFiles)
        return {broken(expected, path,
            //: MEANING-CRITICAL. Why a folder with policies is not read. %1: how many
            Sentence(QT_TRANSLATE_NOOP("Sentence",
                         "the folder holds more than %1 policy files; put what they say into fewer, or "
                         "remove those not needed"),
                mostPolicyFiles))};
    QList<SourcePolicy> policies;
    for (const QByteArray& name : *names) {
        const QString where = path + u'/' + QFile::decodeName(name);
        if (std::optional<SourcePolicy> policy = readFile(folder.get(), name, where, expected))
            policies.append(*std::move(policy));
    }
    return policies;
}

} // namespace

Sentence distrustOf(const Hands& hands, FileOwner expected, uid_t self, std::optional<uid_t> root)
{
    const bool isHidden = expected == FileOwner::HostRoot && hands.owner == root && hands.owner != self;
    const bool isOurs
        = hands.owner == 0 || isHidden || (expected == FileOwner::CurrentUser && hands.owner == self);
    if (!isOurs)
        return expected != FileOwner::CurrentUser
            //: Why a file or folder with policies is not trusted
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "it does not belong to root"))
            //: Why a file or folder with policies is not trusted
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "it belongs neither to you nor to root"));
    if (hands.mode & (S_IWGRP | S_IWOTH))
        //: Why a file or folder with policies is not trusted
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "it can be written by others than its owner"));
    return {};
}

bool isPolicyFileName(const QByteArray& name)
{
    return name.endsWith(".json") && !name.startsWith('.');
}

QList<SourcePolicy> readPolicyFolder(const QString& folder, PolicySource source, FileOwner owner)
{
    if (folder.isEmpty())
        return {};
    // A slash at the end would follow a link in spite of O_NOFOLLOW.
    const QString path = QDir::cleanPath(folder);
    const Expectation expected{source, owner};
    const QByteArray native = QFile::encodeName(path);
    const Descriptor descriptor(::open(native.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (descriptor.get() >= 0)
        return readOpenFolder(descriptor, path, expected);
    const int error = errno;
    if (error == ENOENT)
        return {};
    struct stat info
    {
    };
    const bool isLink = ::lstat(native.constData(), &info) == 0 && S_ISLNK(info.st_mode);
    return {broken(expected, path, reasonOf(isLink ? ELOOP : error))};
}

PolicyKeys readKeyFile(const QString& folder, FileOwner owner)
{
    if (folder.isEmpty())
        return {};
    const QString path = QDir::cleanPath(folder);
    const Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (descriptor.get() < 0)
        return {};
    const Descriptor file(::openat(descriptor.get(), policyKeysName, openFlags));
    if (file.get() < 0 && errno == ENOENT)
        return {};
    const QString where = path + u'/' + QLatin1StringView(policyKeysName);
    if (file.get() < 0)
        return brokenKeys(where, reasonOf(errno));
    if (const Sentence distrust = distrustOfFolder(descriptor, owner); !distrust.isEmpty())
        return brokenKeys(where, distrust);
    const TrustedFile read = readTrusted(file, owner);
    return read.fault.isEmpty() ? readPolicyKeys(read.bytes, where) : brokenKeys(where, read.fault);
}

} // namespace candor
