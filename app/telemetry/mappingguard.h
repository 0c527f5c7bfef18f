// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace candor {

struct GuardedMapping;

/// Keeps the program running where a page of a mapped file cannot be had: on a full disk that writes each
/// change to a new place (btrfs), of a file that somebody has cut, or of a medium that is gone. The kernel
/// tells that by SIGBUS alone, mmap(2). From then on the mapping is memory of its own: it has what the file
/// had, zeros where that cannot be read, and nothing that is written reaches the file any more.
///
/// A SIGBUS elsewhere goes to whoever was there before. Up to 16 at a time; a further one guards nothing.
class MappingGuard
{
public:
    /// \a base is a shared mapping of the whole file, and outlives the guard.
    MappingGuard(char* base, std::size_t size, int fd);
    ~MappingGuard();
    MappingGuard(const MappingGuard&) = delete;
    MappingGuard& operator=(const MappingGuard&) = delete;

    /// Any thread. Whether what is written may not reach the file any more.
    bool isBroken() const noexcept;
    /// Gives the memory back that the mapping takes, as long as the file keeps everything.
    void rest() noexcept;

private:
    GuardedMapping* m_mapping = nullptr;
};

} // namespace candor
