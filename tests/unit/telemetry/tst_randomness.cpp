// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/randomness.h"
#include "tests/support/tsan.h"

#include <QtTest>

#include <dlfcn.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <set>
#include <thread>
#include <vector>

using namespace candor;

// RECORDING_PATH

namespace {

std::atomic<int> asked = 0;
std::atomic<bool> isRefusing = false;

/// As many as the thread that asks has, and all of the stock.
constexpr int ofABlock = 512 / 16;
constexpr int ofTheStock = 8 * ofABlock;

std::set<RandomBytes> take(int count)
{
    std::set<RandomBytes> taken;
    RandomBytes bytes{};
    for (int i = 0; i < count && takeRandom(bytes); ++i)
        taken.insert(bytes);
    return taken;
}

/// A new thread has nothing left of its own.
std::set<RandomBytes> takeElsewhere(int count)
{
    std::set<RandomBytes> taken;
    std::thread([&] { taken = take(count); }).join();
    return taken;
}

} // namespace

extern "C" ssize_t getrandom(void* to, std::size_t size, unsigned flags)
{
    ++asked;
    if (isRefusing) {
        errno = ENOSYS;
        return -1;
    }
    using GetRandom = ssize_t (*)(void*, std::size_t, unsigned);
    return reinterpret_cast<GetRandom>(::dlsym(RTLD_NEXT, "getrandom"))(to, size, flags);
}

class RandomnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        isRefusing = false;
        takeElsewhere(ofTheStock); // whatever the test before has left
        asked = 0;
    }

    void whoTakesFromTheStockDoesNotAskTheKernel()
    {
        stockRandom();
        QCOMPARE(asked, 8);
        stockRandom(); // it is full
        QCOMPARE(asked, 8);
        QCOMPARE(takeElsewhere(ofTheStock).size(), std::size_t(ofTheStock));
        QCOMPARE(asked, 8);
        QCOMPARE(takeElsewhere(1).size(), std::size_t(1));
        QCOMPARE(asked, 9);
    }

    void whatIsTakenIsStockedAgain()
    {
        stockRandom();
        const auto first = takeElsewhere(1);
        stockRandom();
        QCOMPARE(asked, 9);
        const auto others = takeElsewhere(ofTheStock);
        QCOMPARE(others.size(), std::size_t(ofTheStock));
        QVERIFY(!others.contains(*first.begin()));
    }

    void aStockThatIsClearedGivesNothing()
    {
        stockRandom();
        clearRandomStock();
        QCOMPARE(takeElsewhere(1).size(), std::size_t(1));
        QCOMPARE(asked, 9);
        clearRandomStock(); // there is none
        stockRandom();
        QCOMPARE(asked, 17);
    }

    void whatTheKernelRefusesIsNotInStock()
    {
        isRefusing = true;
        stockRandom();
        QCOMPARE(takeElsewhere(1).size(), std::size_t(0));
        isRefusing = false;
        stockRandom();
        isRefusing = true;
        QCOMPARE(takeElsewhere(ofTheStock + 1).size(), std::size_t(ofTheStock));
    }

    void aForkedChildHasNoneOfItsParents()
    {
        stockRandom();
        take(1); // a block of this thread's own, begun
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            isRefusing = true;
            RandomBytes bytes{};
            const bool isNothingLeft = !takeRandom(bytes) && !takeRandom(bytes);
            isRefusing = false;
            const bool isWell
                = isNothingLeft && takeRandom(bytes) && ::write(ends[1], bytes.data(), bytes.size()) == 16;
            std::exit(isWell ? 0 : 1); // not _exit(): what the child reached is counted, too
        }
        // Told over the pipe: how the child ends is the leak check's business as well.
        RandomBytes theirs{};
        ::close(ends[1]);
        QCOMPARE(::read(ends[0], theirs.data(), theirs.size()), ssize_t(theirs.size()));
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        auto ours = take(ofABlock);
        ours.merge(takeElsewhere(ofTheStock));
        QVERIFY(!ours.contains(theirs));
    }

    void nobodyGetsWhatAnotherHas()
    {
        constexpr int threads = 8;
        constexpr int each = 5000;
        std::array<std::set<RandomBytes>, threads> taken;
        std::atomic<bool> isOver = false;
        std::thread stocking([&] {
            for (unsigned round = 0; !isOver; ++round)
                round % 8 == 0 ? clearRandomStock() : stockRandom();
        });
        std::vector<std::thread> takers;
        for (auto& one : taken)
            takers.emplace_back([&one] { one = take(each); });
        for (std::thread& taker : takers)
            taker.join();
        isOver = true;
        stocking.join();
        std::set<RandomBytes> all;
        for (auto& one : taken)
            all.merge(one);
        QCOMPARE(all.size(), std::size_t(threads * each));
        QVERIFY(!all.contains(RandomBytes{}));
    }
};

QTEST_GUILESS_MAIN(RandomnessTest)
#include "tst_randomness.moc"
