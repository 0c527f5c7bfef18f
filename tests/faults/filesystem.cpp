// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What the files of a test are on: as far as can be told a file system that writes changes in place, wherever
// the test runs; where CANDOR_COPY_ON_WRITE is set, one that writes each change to a new place.

#include <linux/magic.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cstdlib>

extern "C" int statfs(const char* path, struct statfs* system) noexcept
{
    const auto result = ::syscall(SYS_statfs, path, system);
    if (result == 0)
        system->f_type = std::getenv("CANDOR_COPY_ON_WRITE") ? BTRFS_SUPER_MAGIC : EXT4_SUPER_MAGIC;
    return static_cast<int>(result);
}
