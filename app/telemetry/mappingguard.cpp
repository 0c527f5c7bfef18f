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
        Replaced,
    };
    std::atomic<char*> base = nullptr; ///< nullptr where the row is free; written last
    std::size_t size = 0;
    int fd = -1;
    std::atomic<State> state = State::Shared;
    std::atomic<bool> isGivingBack = false; ///< whoever replaces it waits
};

namespace {

using State = GuardedMapping::State;

std::array<GuardedMapping, 16> table;
std::mutex tableMutex; ///< among guards
struct sigaction before;
std::size_t pageSize = 0;

/// System calls as such: what a sanitizer puts before them has no business in a signal's handler.
bool replaceByMemory(char* base, std::size_t size, int fd)
{
#ifdef SYS_mmap2
    constexpr long map = SYS_mmap2;
#else
    constexpr long map = SYS_mmap;
#endif
    const long memory
        = ::syscall(map, nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == -1)
        return false;
    // What a thread writes meanwhile may be lost, but none is told that it was kept.
    for (std::size_t at = 0; at < size; at += pageSize)
        ::syscall(SYS_pread64, fd, memory + static_cast<long>(at), pageSize, at);
    return ::syscall(SYS_mremap, memory, size, size, MREMAP_MAYMOVE | MREMAP_FIXED, base) != -1;
}

/// Whether the access that failed may be tried again.
bool mend(GuardedMapping& mapping, char* base)
{
    State found = State::Shared;
    if (!mapping.state.compare_exchange_strong(found, State::Breaking))
        return true; // another thread is at it, or has been
    while (mapping.isGivingBack) { } // GCOVR_EXCL_BR_LINE: a rest() of this very moment
    const bool done = replaceByMemory(base, mapping.size, mapping.fd);
    mapping.state = done ? State::Replaced : State::Shared;
    return done;
}

void onFault(int, siginfo_t* info, void*)
{
    const int error = errno;
    const char* const address = static_cast<const char*>(info->si_addr);
    const bool isFault = info->si_code > 0; // or somebody has sent it
    for (GuardedMapping& mapping : table) {
        char* const base = mapping.base.load(std::memory_order_acquire);
        const bool isHere = isFault && base && address >= base && address < base + mapping.size;
        if (isHere && mend(mapping, base)) {
            errno = error;
            return;
        }
    }
    // The access fails once more, and is somebody else's then; what was only sent is sent once more.
    ::sigaction(SIGBUS, &before, nullptr);
    if (!isFault)
        ::raise(SIGBUS);
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
    return m_mapping && m_mapping->state.load() != State::Shared;
}

void MappingGuard::rest() noexcept
{
    if (!m_mapping)
        return;
    m_mapping->isGivingBack = true;
    // Memory of its own would be lost.
    if (!isBroken())
        ::madvise(m_mapping->base, m_mapping->size, MADV_DONTNEED);
    m_mapping->isGivingBack = false;
}

} // namespace candor
