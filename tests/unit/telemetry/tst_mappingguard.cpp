// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/mappingguard.h"
#include "tests/support/temporaryhome.h"

#include <QtTest>

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csetjmp>
#include <csignal>
#include <cstring>
#include <vector>

using namespace candor;
using namespace candor::test;

namespace {

constexpr std::size_t pages = 4;
const std::size_t page = std::size_t(::sysconf(_SC_PAGESIZE));

/// A mapped file of four pages, each full of its own letter.
class Mapped
{
public:
    Mapped()
    {
        QByteArray text;
        for (std::size_t i = 0; i < pages; ++i)
            text += QByteArray(qsizetype(page), char('a' + i));
        m_file.setFileName(m_home.file(QStringLiteral("file")));
        m_file.open(QIODevice::ReadWrite);
        m_file.write(text);
        m_file.flush();
        base = reinterpret_cast<char*>(
            ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, m_file.handle(), 0));
    }
    ~Mapped() { ::munmap(base, size); }
    Q_DISABLE_COPY_MOVE(Mapped)

    void cut(std::size_t left) { m_file.resize(qint64(left) * qint64(page)); }
    int fd() const { return m_file.handle(); }
    QByteArray inFile() { return m_home.read(QStringLiteral("file")); }
    /// The first letter of each page.
    QByteArray letters() const
    {
        QByteArray all;
        for (std::size_t i = 0; i < pages; ++i)
            all += base[i * page];
        return all;
    }

    const std::size_t size = pages * page;
    char* base = nullptr;

private:
    TemporaryHome m_home;
    QFile m_file;
};

sigjmp_buf elsewhere;
volatile sig_atomic_t isElsewhereExpected = 0;

/// Whether \a work meets a fault, or a signal, that is left to whoever was there before.
template <typename Work>
bool goesElsewhere(Work work)
{
    struct sigaction handler
    {
    };
    ::sigaction(SIGBUS, nullptr, &handler);
    bool isMet = true;
    isElsewhereExpected = 1;
    if (sigsetjmp(elsewhere, 1) == 0) {
        work();
        isMet = false;
    }
    isElsewhereExpected = 0;
    ::sigaction(SIGBUS, &handler, nullptr); // which what went elsewhere took away
    return isMet;
}

/// The signal that ends a child which does \a work, 0 where it comes to its end.
template <typename Work>
int endOf(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        // Neither a file of its memory nor a sanitizer's report.
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

/// What happens to a mapping whose file fails it.
class MappingGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Whoever was there before; a sanitizer would end a child in another way.
        std::signal(SIGBUS, [](int) {
            if (isElsewhereExpected)
                ::siglongjmp(elsewhere, 1);
            std::signal(SIGBUS, SIG_DFL);
        });
    }

    void whatTheFileStillHasIsKeptAndTheRestIsZero()
    {
        Mapped mapped;
        const MappingGuard guard(mapped.base, mapped.size, mapped.fd());
        mapped.base[0] = 'A';
        QVERIFY(!guard.isBroken());
        mapped.cut(2);
        mapped.base[3 * page] = 'D';
        QVERIFY(guard.isBroken());
        QCOMPARE(mapped.letters(), QByteArray("Ab\0D", 4));
        mapped.base[page] = 'B';
        QCOMPARE(mapped.letters(), QByteArray("AB\0D", 4));
        QVERIFY2(mapped.inFile().startsWith('A'), "written before");
        QVERIFY2(!mapped.inFile().contains('B'), "written since");
    }

    void whateverBecomesOfTheFileABrokenOneKeepsItsContent()
    {
        Mapped mapped;
        MappingGuard guard(mapped.base, mapped.size, mapped.fd());
        mapped.cut(3);
        mapped.base[3 * page] = 'D';
        QVERIFY(::pwrite(mapped.fd(), "x", 1, 0) == 1);
        QCOMPARE(mapped.letters(), QByteArray("abcD"));
        mapped.cut(0);
        QCOMPARE(mapped.letters(), QByteArray("abcD"));
        guard.rest();
        QCOMPARE(mapped.letters(), QByteArray("abcD"));
    }

    void whatTheFileKeepsNeedsNoMemory()
    {
        Mapped mapped;
        MappingGuard guard(mapped.base, mapped.size, mapped.fd());
        mapped.base[0] = 'A';
        guard.rest();
        QCOMPARE(mapped.letters(), QByteArray("Abcd"));
        QVERIFY(!guard.isBroken());
    }

    void eachHasItsOwn_data()
    {
        QTest::addColumn<bool>("higher");
        QTest::newRow("the lower one breaks") << false;
        QTest::newRow("the higher one breaks") << true;
    }
    void eachHasItsOwn()
    {
        QFETCH(bool, higher);
        Mapped one;
        Mapped two;
        Mapped& good = (one.base < two.base) == higher ? one : two;
        Mapped& bad = &good == &one ? two : one;
        const MappingGuard first(good.base, good.size, good.fd());
        const MappingGuard second(bad.base, bad.size, bad.fd());
        bad.cut(0);
        QCOMPARE(bad.letters(), QByteArray(pages, '\0'));
        QVERIFY(!first.isBroken());
        QVERIFY(second.isBroken());
    }

    void aFaultOfAMomentAgoChangesNothing()
    {
        Mapped mapped;
        const MappingGuard guard(mapped.base, mapped.size, mapped.fd());
        mapped.cut(2);
        mapped.base[3 * page] = 'D';
        mapped.base[0] = 'A';
        siginfo_t info{};
        info.si_signo = SIGBUS;
        info.si_code = BUS_ADRERR;
        info.si_addr = mapped.base;
        QCOMPARE(::syscall(SYS_rt_tgsigqueueinfo, ::getpid(), ::gettid(), SIGBUS, &info), 0L);
        QCOMPARE(mapped.letters(), QByteArray("Ab\0D", 4));
    }

    void aFaultElsewhereEndsTheProgramAsEver()
    {
        QCOMPARE(endOf([] {
            Mapped guarded;
            const MappingGuard guard(guarded.base, guarded.size, guarded.fd());
            Mapped other;
            other.cut(0);
            other.base[0] = 'A';
        }),
            SIGBUS);
    }

    void whatIsNoLongerGuardedIsElsewhere()
    {
        QCOMPARE(endOf([] {
            Mapped mapped;
            {
                const MappingGuard guard(mapped.base, mapped.size, mapped.fd());
            }
            mapped.cut(0);
            mapped.base[0] = 'A';
        }),
            SIGBUS);
    }

    void theSeventeenthIsNotGuardedUntilAnotherGoes()
    {
        Mapped mapped;
        std::vector<std::unique_ptr<MappingGuard>> guards;
        for (int i = 0; i < 16; ++i)
            guards.push_back(std::make_unique<MappingGuard>(mapped.base, mapped.size, mapped.fd()));
        Mapped last;
        {
            MappingGuard none(last.base, last.size, last.fd());
            none.rest();
            QVERIFY(!none.isBroken());
        }
        guards.pop_back();
        const MappingGuard guard(last.base, last.size, last.fd());
        last.cut(0);
        last.base[0] = 'A';
        QVERIFY(guard.isBroken());
    }

    void withoutMemoryItIsAFaultElsewhere()
    {
        Mapped mapped;
        const MappingGuard guard(mapped.base, mapped.size, mapped.fd());
        mapped.cut(0);
        rlimit before{};
        ::getrlimit(RLIMIT_DATA, &before);
        const rlimit none{1, before.rlim_max}; // for 0 the kernel makes an exception
        const bool isMet = goesElsewhere([&] {
            ::setrlimit(RLIMIT_DATA, &none);
            mapped.base[0] = 'A';
        });
        ::setrlimit(RLIMIT_DATA, &before);
        QVERIFY(isMet);
        QVERIFY(!guard.isBroken());
        mapped.base[0] = 'A';
        QVERIFY(guard.isBroken());
        QCOMPARE(mapped.letters(), QByteArray("A\0\0\0", 4));
    }

    void aSignalThatSomebodySendsIsNoFault()
    {
        Mapped mapped;
        const MappingGuard guard(mapped.base, mapped.size, mapped.fd());
        QVERIFY(goesElsewhere([] { ::raise(SIGBUS); }));
        QVERIFY(!guard.isBroken());
    }
};

QTEST_GUILESS_MAIN(MappingGuardTest)
#include "tst_mappingguard.moc"
