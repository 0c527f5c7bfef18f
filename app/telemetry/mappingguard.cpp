// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/mappingguard.h"

#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <mutex>

namespace candor {

/// What the signal's handler reads: nothing here may lock or allocate.
struct GuardedMapping
{
    enum class State : std::uint8_t {
        Shared,
        Breaking, ///< one thread replaces the mapping, the others try again
        Private,
    };
    std::atomic<char*> base = nullptr; ///< nullptr where the row is free; written last
    std::size_t size = 0;
    int fd = -1;
    std::atomic<State> state = State::Shared;
};

namespace {

using State = GuardedMapping::State;

std::array<GuardedMapping, 16> table;
std::mutex tableMutex; ///< among guards
struct sigaction before;
std::size_t pageSize = 0;

/// The call itself: what a sanitizer puts before it has no business in a signal's handler.
bool replace(char* at, std::size_t size, int flags, int fd)
{
#ifdef SYS_mmap2
    constexpr long call = SYS_mmap2;
#else
    constexpr long call = SYS_mmap;
#endif
    return ::syscall(call, at, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | flags, fd, 0) != -1;
}

/// Whether the access that failed at \a address may be tried again.
bool mend(GuardedMapping& mapping, char* base, const char* address)
{
    State found = State::Shared;
    if (mapping.state.compare_exchange_strong(found, State::Breaking)) {
        // What all threads have written so far stands in the very pages that are read from now on.
        const bool done = replace(base, mapping.size, 0, mapping.fd);
        mapping.state = done ? State::Private : State::Shared;
        return done;
    }
    if (found == State::Breaking) // GCOVR_EXCL_BR_LINE: two threads' first fault at once
        return true;
    // The fault may be older than the replacement. Else the file has nothing here, not even to read.
    char byte = 0;
    const std::size_t offset = static_cast<std::size_t>(address - base) / pageSize * pageSize;
    return ::pread(mapping.fd, &byte, 1, static_cast<off_t>(offset)) == 1
        || replace(base + offset, pageSize, MAP_ANONYMOUS, -1);
}

void onFault(int, siginfo_t* info, void*)
{
    const int error = errno;
    const char* const address = static_cast<const char*>(info->si_addr);
    for (GuardedMapping& mapping : table) {
        char* const base = mapping.base.load(std::memory_order_acquire);
        if (base && address >= base && address < base + mapping.size && mend(mapping, base, address)) {
            errno = error;
            return;
        }
    }
    // The access fails once more, and is somebody else's then.
    ::sigaction(SIGBUS, &before, nullptr);
}

void install()
{
    pageSize = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    struct sigaction action
    {
    };
    action.sa_sigaction = onFault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGBUS, &action, &before);
}

} // namespace

MappingGuard::MappingGuard(char* base, std::size_t size, int fd)
{
    const std::lock_guard lock(tableMutex);
    if (pageSize == 0)
        install();
    for (GuardedMapping& mapping : table) {
        if (mapping.base.load())
            continue;
        mapping.size = size;
        mapping.fd = fd;
        mapping.state = State::Shared;
        mapping.base.store(base, std::memory_order_release);
        m_mapping = &mapping;
        return;
    }
}

MappingGuard::~MappingGuard()
{
    const std::lock_guard lock(tableMutex);
    if (m_mapping)
        m_mapping->base = nullptr;
}

bool MappingGuard::isBroken() const noexcept
{
    return m_mapping && m_mapping->state.load(std::memory_order_acquire) != State::Shared;
}

void MappingGuard::detach() noexcept
{
    if (!isBroken())
        return;
    // A page that is written to is a copy.
    for (std::size_t at = 0; at < m_mapping->size; at += pageSize)
        reinterpret_cast<std::atomic<std::uint64_t>*>(m_mapping->base + at)->fetch_or(0);
}

} // namespace candor
