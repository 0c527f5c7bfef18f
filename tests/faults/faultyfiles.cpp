// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/faultyfiles.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstring>

namespace candor::test {

namespace {

FaultPlan thePlan;
/// Files are told by their name when they are opened, by their descriptor from then on.
std::array<char, 4096> theFolder{};
std::atomic<bool> isWatching = false;
std::array<std::atomic<bool>, 4096> ours{};

bool isBelow(const char* path)
{
    return isWatching && path && std::strncmp(path, theFolder.data(), std::strlen(theFolder.data())) == 0;
}

bool isOurs(int fd)
{
    return isWatching && fd >= 0 && static_cast<std::size_t>(fd) < ours.size()
        && ours[static_cast<std::size_t>(fd)];
}

void note(int fd, bool isIt)
{
    if (fd >= 0 && static_cast<std::size_t>(fd) < ours.size())
        ours[static_cast<std::size_t>(fd)] = isIt;
}

int errorNow()
{
    return thePlan.fault() == Fault::Full ? ENOSPC : EIO;
}

bool strikes(bool concernsUs, DiskCall call)
{
    if (!concernsUs || !thePlan.strikes(call))
        return false;
    errno = errorNow();
    return true;
}

template <typename Result, typename... Arguments>
Result real(const char* name, Arguments... arguments)
{
    return reinterpret_cast<Result (*)(Arguments...)>(::dlsym(RTLD_NEXT, name))(arguments...);
}

DiskCall openingWith(int flags)
{
    return (flags & (O_CREAT | O_TRUNC)) ? DiskCall::TakesSpace : DiskCall::Looks;
}

int openReally(const char* name, const char* path, int flags, mode_t mode)
{
    if (strikes(isBelow(path), openingWith(flags)))
        return -1;
    // The C library's own is variadic, and so is called.
    using Open = int (*)(const char*, int, ...);
    const int fd = reinterpret_cast<Open>(::dlsym(RTLD_NEXT, name))(path, flags, mode);
    note(fd, isBelow(path));
    return fd;
}

int openAtReally(const char* name, int folder, const char* path, int flags, mode_t mode)
{
    const bool concernsUs = isBelow(path) || isOurs(folder);
    if (strikes(concernsUs, openingWith(flags)))
        return -1;
    using OpenAt = int (*)(int, const char*, int, ...);
    const int fd = reinterpret_cast<OpenAt>(::dlsym(RTLD_NEXT, name))(folder, path, flags, mode);
    note(fd, concernsUs);
    return fd;
}

/// The C library opens and closes a stream's descriptor by calls of its own.
DIR* listReally(const char* path)
{
    if (strikes(isBelow(path), DiskCall::Looks))
        return nullptr;
    DIR* stream = real<DIR*>("opendir", path);
    if (stream)
        note(::dirfd(stream), isBelow(path));
    return stream;
}

int controlReally(const char* name, int fd, int command, void* with)
{
    using Control = int (*)(int, int, ...);
    const int result = reinterpret_cast<Control>(::dlsym(RTLD_NEXT, name))(fd, command, with);
    if (command == F_DUPFD || command == F_DUPFD_CLOEXEC)
        note(result, isOurs(fd));
    return result;
}

template <typename... At>
ssize_t writeReally(const char* name, int fd, const void* from, std::size_t size, At... at)
{
    if (!strikes(isOurs(fd), DiskCall::Writes))
        return real<ssize_t>(name, fd, from, size, at...);
    const int error = errno;
    if (thePlan.fault() == Fault::Tears)
        real<ssize_t>(name, fd, from, size / 2, at...);
    errno = error;
    return -1;
}

} // namespace

FaultyFiles::FaultyFiles(const std::string& folder)
{
    std::strncpy(theFolder.data(), folder.c_str(), theFolder.size() - 1);
    isWatching = true;
}

FaultyFiles::~FaultyFiles()
{
    isWatching = false;
    thePlan.disarm();
    for (auto& fd : ours)
        fd = false;
}

FaultPlan& FaultyFiles::plan()
{
    return thePlan;
}

} // namespace candor::test

// What follows takes the place of the C library's functions. Each has a name of its own here and the
// library's for the linker, so that no header's declaration stands against it.

using candor::test::controlReally;
using candor::test::DiskCall;
using candor::test::isBelow;
using candor::test::isOurs;
using candor::test::listReally;
using candor::test::note;
using candor::test::openAtReally;
using candor::test::openReally;
using candor::test::real;
using candor::test::strikes;
using candor::test::writeReally;

extern "C" {

struct FaultyStat;

#define CANDOR_OPEN(function, name)                                                                          \
    int function(const char* path, int flags, ...) __asm__(name);                                            \
    int function(const char* path, int flags, ...)                                                           \
    {                                                                                                        \
        std::va_list rest;                                                                                   \
        va_start(rest, flags);                                                                               \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;                      \
        va_end(rest);                                                                                        \
        return openReally(name, path, flags, mode);                                                          \
    }
CANDOR_OPEN(faultyOpen, "open")
CANDOR_OPEN(faultyOpen64, "open64")

#define CANDOR_OPEN_AT(function, name)                                                                       \
    int function(int folder, const char* path, int flags, ...) __asm__(name);                                \
    int function(int folder, const char* path, int flags, ...)                                               \
    {                                                                                                        \
        std::va_list rest;                                                                                   \
        va_start(rest, flags);                                                                               \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;                      \
        va_end(rest);                                                                                        \
        return openAtReally(name, folder, path, flags, mode);                                                \
    }
CANDOR_OPEN_AT(faultyOpenAt, "openat")
CANDOR_OPEN_AT(faultyOpenAt64, "openat64")

#define CANDOR_CONTROL(function, name)                                                                       \
    int function(int fd, int command, ...) __asm__(name);                                                    \
    int function(int fd, int command, ...)                                                                   \
    {                                                                                                        \
        std::va_list rest;                                                                                   \
        va_start(rest, command);                                                                             \
        void* with = va_arg(rest, void*);                                                                    \
        va_end(rest);                                                                                        \
        return controlReally(name, fd, command, with);                                                       \
    }
CANDOR_CONTROL(faultyControl, "fcntl")
CANDOR_CONTROL(faultyControl64, "fcntl64")

/// Power does not fail here: waiting for the disk would show nothing.
#define CANDOR_SYNC(function, name)                                                                          \
    int function(int fd) __asm__(name);                                                                      \
    int function(int fd)                                                                                     \
    {                                                                                                        \
        if (strikes(isOurs(fd), DiskCall::TakesSpace))                                                       \
            return -1;                                                                                       \
        return isOurs(fd) ? 0 : real<int>(name, fd);                                                         \
    }

/// A function of that \a type that fails with -1 where the fault strikes what \a concerns.
#define CANDOR_CALL(function, name, type, concerns, call, declared, passed)                                  \
    type function declared __asm__(name);                                                                    \
    type function declared                                                                                   \
    {                                                                                                        \
        return strikes(concerns, call) ? -1 : real<type> passed;                                             \
    }
CANDOR_CALL(faultyRead, "read", ssize_t, isOurs(fd), DiskCall::Looks, (int fd, void* to, std::size_t size),
    ("read", fd, to, size))
CANDOR_CALL(faultyPread, "pread", ssize_t, isOurs(fd), DiskCall::Looks,
    (int fd, void* to, std::size_t size, off_t at), ("pread", fd, to, size, at))
CANDOR_CALL(faultyPread64, "pread64", ssize_t, isOurs(fd), DiskCall::Looks,
    (int fd, void* to, std::size_t size, off_t at), ("pread64", fd, to, size, at))
CANDOR_SYNC(faultySync, "fsync")
CANDOR_SYNC(faultyDataSync, "fdatasync")
CANDOR_CALL(faultyTruncate, "ftruncate", int, isOurs(fd), DiskCall::TakesSpace, (int fd, off_t size),
    ("ftruncate", fd, size))
CANDOR_CALL(faultyTruncate64, "ftruncate64", int, isOurs(fd), DiskCall::TakesSpace, (int fd, off_t size),
    ("ftruncate64", fd, size))
CANDOR_CALL(faultyPunch, "fallocate", int, isOurs(fd), DiskCall::Looks,
    (int fd, int how, off_t from, off_t size), ("fallocate", fd, how, from, size))
CANDOR_CALL(faultyLock, "flock", int, isOurs(fd), DiskCall::Looks, (int fd, int how), ("flock", fd, how))
CANDOR_CALL(
    faultyFchmod, "fchmod", int, isOurs(fd), DiskCall::Looks, (int fd, mode_t mode), ("fchmod", fd, mode))
CANDOR_CALL(
    faultyFstat, "fstat", int, isOurs(fd), DiskCall::Looks, (int fd, FaultyStat* to), ("fstat", fd, to))
CANDOR_CALL(
    faultyFstat64, "fstat64", int, isOurs(fd), DiskCall::Looks, (int fd, FaultyStat* to), ("fstat64", fd, to))
CANDOR_CALL(faultyStat, "stat", int, isBelow(path), DiskCall::Looks, (const char* path, FaultyStat* to),
    ("stat", path, to))
CANDOR_CALL(faultyStat64, "stat64", int, isBelow(path), DiskCall::Looks, (const char* path, FaultyStat* to),
    ("stat64", path, to))
CANDOR_CALL(faultyLstat, "lstat", int, isBelow(path), DiskCall::Looks, (const char* path, FaultyStat* to),
    ("lstat", path, to))
CANDOR_CALL(faultyLstat64, "lstat64", int, isBelow(path), DiskCall::Looks, (const char* path, FaultyStat* to),
    ("lstat64", path, to))
CANDOR_CALL(faultyAccess, "access", int, isBelow(path), DiskCall::Looks, (const char* path, int how),
    ("access", path, how))
CANDOR_CALL(faultyReadLink, "readlink", ssize_t, isBelow(path), DiskCall::Looks,
    (const char* path, char* to, std::size_t size), ("readlink", path, to, size))
CANDOR_CALL(faultyStatx, "statx", int, isBelow(path) || isOurs(fd), DiskCall::Looks,
    (int fd, const char* path, int flags, unsigned mask, FaultyStat* to),
    ("statx", fd, path, flags, mask, to))
CANDOR_CALL(faultyChmod, "chmod", int, isBelow(path), DiskCall::Looks, (const char* path, mode_t mode),
    ("chmod", path, mode))
CANDOR_CALL(faultyUnlink, "unlink", int, isBelow(path), DiskCall::Looks, (const char* path), ("unlink", path))
CANDOR_CALL(faultyMkdir, "mkdir", int, isBelow(path), DiskCall::TakesSpace, (const char* path, mode_t mode),
    ("mkdir", path, mode))
CANDOR_CALL(faultyRename, "rename", int, isBelow(to), DiskCall::TakesSpace,
    (const char* from, const char* to), ("rename", from, to))
CANDOR_CALL(faultyLink, "link", int, isBelow(to), DiskCall::TakesSpace, (const char* from, const char* to),
    ("link", from, to))
CANDOR_CALL(faultyRename2, "renameat2", int, isBelow(to), DiskCall::TakesSpace,
    (int at, const char* from, int toAt, const char* to, unsigned flags),
    ("renameat2", at, from, toAt, to, flags))
CANDOR_CALL(faultyLinkAt, "linkat", int, isBelow(to), DiskCall::TakesSpace,
    (int at, const char* from, int toAt, const char* to, int flags), ("linkat", at, from, toAt, to, flags))
CANDOR_CALL(faultyMsync, "msync", int, candor::test::isWatching, DiskCall::TakesSpace,
    (void* at, std::size_t size, int flags), ("msync", at, size, flags))

/// The same, failing with a null pointer.
#define CANDOR_LOOK(function, name, type, concerns, declared, passed)                                        \
    type function declared __asm__(name);                                                                    \
    type function declared                                                                                   \
    {                                                                                                        \
        return strikes(concerns, DiskCall::Looks) ? nullptr : real<type> passed;                             \
    }
CANDOR_LOOK(
    faultyRealPath, "realpath", char*, isBelow(path), (const char* path, char* to), ("realpath", path, to))
CANDOR_LOOK(faultyStream, "fdopendir", DIR*, isOurs(fd), (int fd), ("fdopendir", fd))
CANDOR_LOOK(faultyEntry, "readdir", dirent*, isOurs(::dirfd(stream)), (DIR * stream), ("readdir", stream))
CANDOR_LOOK(
    faultyEntry64, "readdir64", dirent64*, isOurs(::dirfd(stream)), (DIR * stream), ("readdir64", stream))

DIR* faultyList(const char* path) __asm__("opendir");
DIR* faultyList(const char* path)
{
    return listReally(path);
}

int faultyListed(DIR* stream) __asm__("closedir");
int faultyListed(DIR* stream)
{
    note(::dirfd(stream), false);
    return real<int>("closedir", stream);
}

#define CANDOR_WRITE(function, name, declared, ...)                                                          \
    ssize_t function declared __asm__(name);                                                                 \
    ssize_t function declared                                                                                \
    {                                                                                                        \
        return writeReally(name, __VA_ARGS__);                                                               \
    }
CANDOR_WRITE(faultyWrite, "write", (int fd, const void* from, std::size_t size), fd, from, size)
CANDOR_WRITE(
    faultyPwrite, "pwrite", (int fd, const void* from, std::size_t size, off_t at), fd, from, size, at)
CANDOR_WRITE(
    faultyPwrite64, "pwrite64", (int fd, const void* from, std::size_t size, off_t at), fd, from, size, at)

/// Tells by its result, not by errno.
#define CANDOR_ALLOCATE(function, name)                                                                      \
    int function(int fd, off_t from, off_t size) __asm__(name);                                              \
    int function(int fd, off_t from, off_t size)                                                             \
    {                                                                                                        \
        return strikes(isOurs(fd), DiskCall::TakesSpace) ? errno : real<int>(name, fd, from, size);          \
    }
CANDOR_ALLOCATE(faultyAllocate, "posix_fallocate")
CANDOR_ALLOCATE(faultyAllocate64, "posix_fallocate64")

#define CANDOR_MAP(function, name)                                                                           \
    void* function(void* at, std::size_t size, int access, int flags, int fd, off_t from) __asm__(name);     \
    void* function(void* at, std::size_t size, int access, int flags, int fd, off_t from)                    \
    {                                                                                                        \
        if (strikes(isOurs(fd), DiskCall::Looks))                                                            \
            return MAP_FAILED;                                                                               \
        return real<void*>(name, at, size, access, flags, fd, from);                                         \
    }
CANDOR_MAP(faultyMap, "mmap")
CANDOR_MAP(faultyMap64, "mmap64")

int faultyClose(int fd) __asm__("close");
int faultyClose(int fd)
{
    note(fd, false);
    return real<int>("close", fd);
}

} // extern "C"
