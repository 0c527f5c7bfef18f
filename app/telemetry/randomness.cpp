// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/randomness.h"

#include <pthread.h>
#include <sys/random.h>

#include <atomic>
#include <cerrno>
#include <cstring>

namespace candor {

namespace {

/// A forked child must not go on with its parent's numbers.
std::atomic<unsigned> forks = 0;
const int forkWatch = pthread_atfork(nullptr, nullptr, [] { forks.fetch_add(1, std::memory_order_relaxed); });

/// Each part is wiped once it was used. So small that nobody waits long for the kernel to fill it.
struct Block
{
    std::array<std::uint8_t, 512> bytes;
    std::size_t used = sizeof bytes;
    unsigned forks = 0;

    bool isStale() const { return forks != candor::forks.load(std::memory_order_relaxed); }
};
thread_local Block own;

/// Whoever brings the state from Empty to Held, or from Full to Held, has the block to themselves.
struct Spare
{
    enum class State : std::uint8_t { Empty, Held, Full };
    std::atomic<State> state = State::Empty;
    Block block;

    bool hold(State from) noexcept
    {
        return state.compare_exchange_strong(
            from, State::Held, std::memory_order_acquire, std::memory_order_relaxed);
    }
    void release(State to) noexcept { state.store(to, std::memory_order_release); }
};
std::array<Spare, 8> stock;

[[gnu::noinline]] bool fill(Block& block) noexcept
{
    block.used = block.bytes.size();
    block.forks = forks.load(std::memory_order_relaxed);
    std::size_t got = 0;
    while (got < block.bytes.size()) {
        const ssize_t more = ::getrandom(block.bytes.data() + got, block.bytes.size() - got, 0);
        if (more < 0 && errno != EINTR)
            return false;
        got += more > 0 ? static_cast<std::size_t>(more) : 0;
    }
    block.used = 0;
    return true;
}

[[gnu::noinline]] bool takeFromStock(Block& block) noexcept
{
    for (Spare& spare : stock) {
        if (!spare.hold(Spare::State::Full))
            continue;
        const bool isOurs = !spare.block.isStale();
        if (isOurs)
            block = spare.block;
        spare.block.bytes.fill(0);
        spare.release(Spare::State::Empty);
        if (isOurs)
            return true;
    }
    return false;
}

} // namespace

[[gnu::hot]] bool takeRandom(RandomBytes& out) noexcept
{
    const bool isUsedUp = own.isStale() || own.used + out.size() > own.bytes.size();
    if (isUsedUp && !takeFromStock(own) && !fill(own))
        return false;
    std::uint8_t* const next = own.bytes.data() + own.used;
    std::memcpy(out.data(), next, out.size());
    std::memset(next, 0, out.size());
    own.used += out.size();
    return true;
}

void stockRandom() noexcept
{
    for (Spare& spare : stock)
        if (spare.hold(Spare::State::Empty))
            spare.release(fill(spare.block) ? Spare::State::Full : Spare::State::Empty);
}

void clearRandomStock() noexcept
{
    for (Spare& spare : stock)
        if (spare.hold(Spare::State::Full)) {
            spare.block.bytes.fill(0);
            spare.release(Spare::State::Empty);
        }
}

} // namespace candor
