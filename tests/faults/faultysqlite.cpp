// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/faultysqlite.h"

#include <sqlite3.h>

namespace candor::test {

namespace {

FaultPlan thePlan;
sqlite3_vfs* real = nullptr;
sqlite3_vfs faulty{};

/// SQLite's own file stands right behind it.
struct File
{
    sqlite3_file base;
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* in(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->inner();
}

/// Full or the error, as the plan has it; SQLITE_OK where nothing goes wrong.
int meet(DiskCall call, int error)
{
    if (!thePlan.strikes(call))
        return SQLITE_OK;
    return thePlan.fault() == Fault::Full ? SQLITE_FULL : error;
}

template <typename Otherwise>
int meetOr(DiskCall call, int error, Otherwise otherwise)
{
    const int met = meet(call, error);
    return met == SQLITE_OK ? otherwise() : met;
}

int closeFile(sqlite3_file* file)
{
    return in(file)->pMethods->xClose(in(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    return meetOr(DiskCall::Looks, SQLITE_IOERR_READ,
        [&] { return in(file)->pMethods->xRead(in(file), to, size, at); });
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const int met = meet(DiskCall::Writes, SQLITE_IOERR_WRITE);
    if (met == SQLITE_OK)
        return in(file)->pMethods->xWrite(in(file), from, size, at);
    if (thePlan.fault() == Fault::Tears)
        in(file)->pMethods->xWrite(in(file), from, size / 2, at);
    return met;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return meetOr(DiskCall::Looks, SQLITE_IOERR_TRUNCATE,
        [&] { return in(file)->pMethods->xTruncate(in(file), size); });
}
int syncFile(sqlite3_file*, int)
{
    // Power does not fail here: waiting for the disk would show nothing.
    return meet(DiskCall::TakesSpace, SQLITE_IOERR_FSYNC);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return meetOr(
        DiskCall::Looks, SQLITE_IOERR_FSTAT, [&] { return in(file)->pMethods->xFileSize(in(file), size); });
}
int lockFile(sqlite3_file* file, int level)
{
    return meetOr(
        DiskCall::Looks, SQLITE_IOERR_LOCK, [&] { return in(file)->pMethods->xLock(in(file), level); });
}
int unlockFile(sqlite3_file* file, int level)
{
    return in(file)->pMethods->xUnlock(in(file), level);
}
int isReserved(sqlite3_file* file, int* answer)
{
    return meetOr(DiskCall::Looks, SQLITE_IOERR_CHECKRESERVEDLOCK,
        [&] { return in(file)->pMethods->xCheckReservedLock(in(file), answer); });
}
int control(sqlite3_file* file, int what, void* with)
{
    return in(file)->pMethods->xFileControl(in(file), what, with);
}
int sectorSize(sqlite3_file* file)
{
    return in(file)->pMethods->xSectorSize(in(file));
}
int characteristics(sqlite3_file* file)
{
    return in(file)->pMethods->xDeviceCharacteristics(in(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** to)
{
    return meetOr(extend ? DiskCall::TakesSpace : DiskCall::Looks, SQLITE_IOERR_SHMMAP,
        [&] { return in(file)->pMethods->xShmMap(in(file), page, size, extend, to); });
}
int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    // Letting go cannot fail.
    if (flags & SQLITE_SHM_UNLOCK)
        return in(file)->pMethods->xShmLock(in(file), offset, count, flags);
    return meetOr(DiskCall::Looks, SQLITE_IOERR_SHMLOCK,
        [&] { return in(file)->pMethods->xShmLock(in(file), offset, count, flags); });
}
void sharedBarrier(sqlite3_file* file)
{
    in(file)->pMethods->xShmBarrier(in(file));
}
int unmapShared(sqlite3_file* file, int remove)
{
    return in(file)->pMethods->xShmUnmap(in(file), remove);
}

const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeOfFile,
    lockFile, unlockFile, isReserved, control, sectorSize, characteristics, mapShared, lockShared,
    sharedBarrier, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    const int result = meetOr((flags & SQLITE_OPEN_CREATE) ? DiskCall::TakesSpace : DiskCall::Looks,
        SQLITE_CANTOPEN, [&] { return real->xOpen(real, name, in(file), flags, outFlags); });
    if (result == SQLITE_OK)
        file->pMethods = &methods;
    return result;
}
int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    return meetOr(
        DiskCall::Looks, SQLITE_IOERR_DELETE, [&] { return real->xDelete(real, name, syncFolder); });
}
int access(sqlite3_vfs*, const char* name, int flags, int* answer)
{
    return meetOr(
        DiskCall::Looks, SQLITE_IOERR_ACCESS, [&] { return real->xAccess(real, name, flags, answer); });
}
int fullPath(sqlite3_vfs*, const char* name, int size, char* to)
{
    return meetOr(
        DiskCall::Looks, SQLITE_CANTOPEN, [&] { return real->xFullPathname(real, name, size, to); });
}

} // namespace

FaultySqlite::FaultySqlite()
{
    real = sqlite3_vfs_find(nullptr);
    faulty = *real;
    faulty.pNext = nullptr;
    faulty.szOsFile = real->szOsFile + static_cast<int>(sizeof(File));
    faulty.zName = "faulty";
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    faulty.xAccess = access;
    faulty.xFullPathname = fullPath;
    sqlite3_vfs_register(&faulty, 1);
}

FaultySqlite::~FaultySqlite()
{
    thePlan.disarm();
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(real, 1);
}

FaultPlan& FaultySqlite::plan()
{
    return thePlan;
}

} // namespace candor::test
