// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/ring.h"
#include "app/telemetry/ringlayout.h"
#include "tests/support/tsan.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <thread>

// RECORDING_PATH

using namespace candor;
using namespace candor::test;

namespace {

/// How often a thread has stood back for another.
std::atomic<int> yielded = 0;
/// The file system promises room that it does not have.
bool promisesRoom = false;
/// The call that fails: one that writes, or the first of those that give room back: in the middle of a file,
/// at its end, on the disk.
enum class Keeps { Nothing, Content, Middle, End, Length, Rest, Sync } diskKeeps = Keeps::Nothing;

} // namespace

extern "C" int sched_yield() noexcept
{
    ++yielded;
    return static_cast<int>(::syscall(SYS_sched_yield));
}

extern "C" int posix_fallocate(int fd, off_t offset, off_t size)
{
    return promisesRoom || ::syscall(SYS_fallocate, fd, 0, offset, size) == 0 ? 0 : errno;
}

extern "C" int fallocate(int fd, int mode, off_t offset, off_t size)
{
    errno = EOPNOTSUPP;
    const bool fails = diskKeeps == Keeps::Middle || diskKeeps == Keeps::End || diskKeeps == Keeps::Rest;
    return fails ? -1 : static_cast<int>(::syscall(SYS_fallocate, fd, mode, offset, size));
}

extern "C" int ftruncate(int fd, off_t size) noexcept
{
    errno = EIO;
    const bool isLonger = diskKeeps == Keeps::Rest && size > 1;
    const bool fails = diskKeeps == Keeps::End || diskKeeps == Keeps::Length || isLonger;
    return fails ? -1 : static_cast<int>(::syscall(SYS_ftruncate, fd, size));
}

extern "C" ssize_t pwrite(int fd, const void* bytes, std::size_t size, off_t at)
{
    errno = ENOSPC;
    return diskKeeps == Keeps::Content ? -1 : ::syscall(SYS_pwrite64, fd, bytes, size, at);
}

extern "C" int fsync(int fd)
{
    errno = EIO;
    return diskKeeps == Keeps::Sync ? -1 : static_cast<int>(::syscall(SYS_fsync, fd));
}

namespace {

/// The ring's file as another who writes to it has it in memory.
class Writer
{
public:
    explicit Writer(const std::string& path)
    {
        const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        m_base
            = static_cast<char*>(::mmap(nullptr, Ring::fileSize, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
        ::close(fd);
    }
    ~Writer() { ::munmap(m_base, Ring::fileSize); }
    Q_DISABLE_COPY_MOVE(Writer)

    /// Takes the room for a record, and leaves it empty for now.
    void begin() { m_at = headerSize + word<std::uint64_t>(64).fetch_add(2 * granule); }
    /// Nothing else of it has come.
    void claimFinished() { word<std::uint32_t>(m_at) = slotRecord; }
    void finish(Category category, char text)
    {
        word<std::uint32_t>(m_at + 4) = 2 * granule;
        word<std::uint32_t>(m_at + 8) = 1;
        word<std::uint32_t>(m_at + 48) = static_cast<std::uint32_t>(category);
        m_base[m_at + granule] = text;
        word<std::uint32_t>(m_at) = slotRecord;
    }

    /// What Ring::endTaking() does to one counter.
    void endCounter(Category category, int counter)
    {
        const std::uint64_t at = counterAt(category, counter);
        word<std::uint32_t>(at) -= word<std::uint32_t>(at + 4);
        word<std::uint32_t>(at + 4) = 0;
    }
    void takeMore(Category category, int counter)
    {
        word<std::uint32_t>(counterAt(category, counter) + 4) += 5;
    }
    /// What Ring::erase() does before it overwrites the record at the position.
    void countErased(Category category, std::uint64_t position)
    {
        const std::uint64_t at = partAt(category) + 168;
        word<std::uint32_t>(at) += 1;
        word<std::uint32_t>(at + 4) = static_cast<std::uint32_t>(position / granule + 1);
    }
    /// Changes the last letter of a text.
    void spoil(std::string_view text)
    {
        const std::string_view all(m_base, Ring::fileSize);
        m_base[all.find(text) + text.size() - 1] ^= 1;
    }

private:
    static std::uint64_t partAt(Category category)
    {
        constexpr std::uint64_t parts = 192;
        constexpr std::uint64_t partSize = 192;
        return parts + indexOf(category) * partSize;
    }
    static std::uint64_t counterAt(Category category, int counter)
    {
        return partAt(category) + 24 + std::uint64_t(counter) * 8;
    }
    template <typename T>
    std::atomic<T>& word(std::uint64_t at)
    {
        return *reinterpret_cast<std::atomic<T>*>(m_base + at);
    }

    char* m_base = nullptr;
    std::uint64_t m_at = 0;
};

RecordUid uidOf(std::uint8_t number)
{
    RecordUid uid{};
    uid[15] = number;
    return uid;
}

bool push(Ring& ring, Category category, std::string_view bytes, std::uint32_t epoch = 0)
{
    return ring.push(category, epoch, uidOf(1), WallTime{}, bytes);
}

QByteArray texts(const Ring& ring)
{
    QByteArray all;
    for (const JournalRecord& record : ring.peek(Ring::fileSize).records)
        all += QByteArray::fromStdString(record.bytes).left(1);
    return all;
}

} // namespace

/// The mapped file: what it keeps, what it forgets, and how it mends itself.
class RingTest : public QObject
{
    Q_OBJECT

private:
    std::string path(const TemporaryHome& home) { return filesIn(home).ring; }
    /// Changes bytes of the file while nobody has it open.
    void change(const TemporaryHome& home, qint64 at, const QByteArray& bytes)
    {
        QFile file(home.file(QStringLiteral("ring")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void keepsEverythingOverARestart()
    {
        TemporaryHome home;
        {
            Ring ring;
            QCOMPARE(ring.open(path(home)), Ring::Opened::New);
            QVERIFY(
                ring.push(Category::Usage, 5, uidOf(9), WallTime(std::chrono::milliseconds(77)), "record"));
            ring.setEpoch(Category::Usage, 5);
            ring.setOwner({"account", "https://a.test"});
            struct stat status
            {
            };
            ::stat(path(home).c_str(), &status);
            QCOMPARE(status.st_mode & 0777, 0600u);
        }
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        const Ring::Taken taken = ring.peek(1000);
        QCOMPARE(taken.records.size(), std::size_t(1));
        QCOMPARE(taken.records[0].bytes, std::string("record"));
        QCOMPARE(taken.records[0].epoch, 5u);
        QVERIFY(taken.records[0].uid == uidOf(9));
        QVERIFY(taken.records[0].recorded == WallTime(std::chrono::milliseconds(77)));
        QCOMPARE(ring.epoch(Category::Usage), 5u);
        QVERIFY((ring.owner() == Owner{"account", "https://a.test"}));
    }

    void goesRoundWithoutLosingOrder()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        int next = 0;
        int expected = 0;
        for (int round = 0; round < 3000; ++round) {
            // Sizes that never fit the end exactly.
            const std::string bytes
                = std::to_string(next) + std::string(static_cast<std::size_t>(next * 997 % 9000), ' ');
            QVERIFY(push(ring, Category::Usage, bytes));
            ++next;
            if (round % 3 != 0)
                continue;
            const Ring::Taken taken = ring.peek(20'000);
            for (const JournalRecord& record : taken.records)
                QCOMPARE(std::stoi(record.bytes), expected++);
            ring.release(taken.end);
        }
        QVERIFY(expected > 2000);
    }

    void releasedBytesAreGone()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        QVERIFY(push(ring, Category::Usage, "MARKER"));
        QVERIFY(filesHolding(home, "MARKER") == 1);
        ring.release(ring.peek(1000).end);
        QVERIFY(ring.isEmpty());
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void erasesOneCategoryOfOlderEpochs()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        QVERIFY(push(ring, Category::Usage, "a-MARKER", 1));
        QVERIFY(push(ring, Category::Census, "b", 1));
        QVERIFY(push(ring, Category::Usage, "c-MARKER", 2));
        QVERIFY(push(ring, Category::Usage, "d", 3));
        ring.count(Category::Usage, Counter::OptionsOpened, 4);
        ring.count(Category::Census, Counter::SignInAttempts, 1);
        ring.erase(Category::Usage, 3);
        QCOMPARE(ring.erased(Category::Usage), 2);
        QCOMPARE(texts(ring), QByteArray("bd"));
        QCOMPARE(filesHolding(home, "MARKER"), 0);
        QCOMPARE(ring.counters(Category::Usage), CounterValues{Category::Usage});
        QVERIFY(ring.holds(Category::Census));
        ring.erase(Category::Usage, 3);
        QCOMPARE(ring.erased(Category::Usage), 2);
        ring.forgetErased(Category::Usage);
        QCOMPARE(ring.erased(Category::Usage), 0);
        QCOMPARE(ring.erased(Category::Census), 0);
    }

    void whatWasErasedIsCountedInTheNextRun()
    {
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            QVERIFY(push(ring, Category::Usage, "a-MARKER"));
            QVERIFY(push(ring, Category::Census, "b"));
            QVERIFY(push(ring, Category::Usage, "c-MARKER"));
            const Ring::Taken taken = ring.peek(1);
            QCOMPARE(taken.records.size(), std::size_t(1));
            ring.eraseRecords(Category::Usage, 1, taken.end);
            QCOMPARE(texts(ring), QByteArray("bc"));
        }
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(ring.erased(Category::Usage), 1);
        ring.erase(Category::Usage, 1);
        QCOMPARE(ring.erased(Category::Usage), 2);
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void aRecordThatIsBeingErasedAtAKillIsCountedOnce()
    {
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            QVERIFY(push(ring, Category::Usage, "a-MARKER"));
            QVERIFY(push(ring, Category::Usage, "b-MARKER"));
        }
        Writer(path(home)).countErased(Category::Usage, 0);
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(ring.erased(Category::Usage), 1);
        ring.erase(Category::Usage, 1);
        QCOMPARE(ring.erased(Category::Usage), 2);
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void countersGoWithTheRecordThatHoldsThem_data()
    {
        QTest::addColumn<bool>("isPushed");
        QTest::addColumn<int>("ended"); // of the two counters, before SIGKILL; -1: it does not come
        QTest::newRow("pushed") << true << -1;
        QTest::newRow("refused") << false << -1;
        QTest::newRow("killed before the record") << false << 0;
        QTest::newRow("killed behind the record") << true << 0;
        QTest::newRow("killed behind the first counter") << true << 1;
        QTest::newRow("killed behind both counters") << true << 2;
    }
    void countersGoWithTheRecordThatHoldsThem()
    {
        QFETCH(bool, isPushed);
        QFETCH(int, ended);
        TemporaryHome home;
        const auto left = [&] { return isPushed ? 0 : 4; };
        {
            Ring ring;
            ring.open(path(home));
            ring.count(Category::Census, Counter::SignInAttempts, 4);
            ring.count(Category::Census, Counter::SignInFailures, 4);
            ring.count(Category::Usage, Counter::CleanExits, 9);
            QVERIFY(push(ring, Category::Census, "before"));
            const std::uint32_t taking = ring.beginTaking(ring.counters(Category::Census));
            ring.count(Category::Census, Counter::SignInFailures, 3); // goes on meanwhile
            if (isPushed)
                QVERIFY(ring.push(Category::Census, 0, uidOf(2), WallTime{}, "with", taking));
            QVERIFY(push(ring, Category::Usage, "x-behind"));
            QCOMPARE(texts(ring), isPushed ? QByteArray("b") : QByteArray("bx"));
            if (ended < 0) {
                ring.endTaking(Category::Census, isPushed);
                QCOMPARE(texts(ring), isPushed ? QByteArray("bwx") : QByteArray("bx"));
                QCOMPARE(ring.counters(Category::Census)[Counter::SignInAttempts], left());
            }
        }
        for (int i = 0; i < ended; ++i)
            Writer(path(home)).endCounter(Category::Census, i);
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(texts(ring), isPushed ? QByteArray("bwx") : QByteArray("bx"));
        QCOMPARE(ring.counters(Category::Census)[Counter::SignInAttempts], left());
        QCOMPARE(ring.counters(Category::Census)[Counter::SignInFailures], left() + 3);
        QCOMPARE(ring.counters(Category::Usage)[Counter::CleanExits], 9);
        // The next one is another one.
        const std::uint32_t next = ring.beginTaking(ring.counters(Category::Census));
        QCOMPARE(texts(ring), isPushed ? QByteArray("bwx") : QByteArray("bx"));
        QVERIFY(ring.push(Category::Census, 0, uidOf(3), WallTime{}, "y", next));
        ring.endTaking(Category::Census, true);
        QCOMPARE(ring.counters(Category::Census), CounterValues{Category::Census});
    }

    void whatIsRefusedByABrokenRingLeavesItsCounters()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        ring.count(Category::Census, Counter::SignInAttempts, 4);
        const std::uint32_t taking = ring.beginTaking(ring.counters(Category::Census));
        QVERIFY(QFile::resize(home.file(QStringLiteral("ring")), 4096)); // the header stays
        QVERIFY(!ring.push(Category::Census, 0, uidOf(2), WallTime{}, "with", taking));
        QVERIFY(ring.isBroken());
        ring.endTaking(Category::Census, false);
        QVERIFY(!push(ring, Category::Census, "behind"));
        QCOMPARE(texts(ring), QByteArray());
        QCOMPARE(ring.counters(Category::Census)[Counter::SignInAttempts], 4);
        ring.release(ring.peek(Ring::fileSize).end);
        QVERIFY2(ring.isEmpty(), "what is refused is passed over");
    }

    void whatNobodyCanHaveTakenIsNotTakenOff()
    {
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            ring.count(Category::Census, Counter::SignInAttempts, 4);
            const std::uint32_t taking = ring.beginTaking(ring.counters(Category::Census));
            QVERIFY(ring.push(Category::Census, 0, uidOf(2), WallTime{}, "with", taking));
        }
        Writer(path(home)).takeMore(Category::Census, 0);
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(ring.counters(Category::Census)[Counter::SignInAttempts], 0);
    }

    void aTakingThatHadNotBegunIsNone()
    {
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            ring.count(Category::Census, Counter::SignInAttempts, 4);
            Writer(path(home)).takeMore(Category::Census, 0);
        }
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(ring.counters(Category::Census)[Counter::SignInAttempts], 4);
    }

    void whatTornRecordsHeldIsStillCounted()
    {
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            ring.count(Category::Census, Counter::SignInAttempts, 4);
            const std::uint32_t taking = ring.beginTaking(ring.counters(Category::Census));
            QVERIFY(ring.push(Category::Census, 0, uidOf(2), WallTime{}, "with", taking));
            Writer(path(home)).spoil("with");
        }
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(texts(ring), QByteArray());
        QCOMPARE(ring.counters(Category::Census)[Counter::SignInAttempts], 4);
    }

    void countersStopAtTheirLimits()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
        const auto counted = [&] { return ring.counters(Category::Usage)[Counter::OptionsOpened]; };
        ring.count(Category::Usage, Counter::OptionsOpened, -1);
        QCOMPARE(counted(), 0);
        ring.count(Category::Usage, Counter::OptionsOpened, most - 1);
        ring.count(Category::Usage, Counter::OptionsOpened, std::numeric_limits<std::int64_t>::max());
        QCOMPARE(counted(), most);
        ring.count(Category::Usage, Counter::OptionsOpened, 1);
        QCOMPARE(counted(), most);
        CounterValues more{Category::Usage};
        more.values.fill(5);
        ring.beginTaking(more);
        ring.endTaking(Category::Usage, true);
        QCOMPARE(counted(), most - 5);
        QCOMPARE(ring.counters(Category::Usage)[Counter::CleanExits], 0); // it had not five to give
    }

    void erasureWaitsForARecordThatIsBeingWritten()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        QVERIFY(push(ring, Category::Usage, "a-MARKER"));
        Writer other(path(home));
        other.begin();
        yielded = 0;
        std::atomic<bool> isErased = false;
        std::thread eraser([&] {
            ring.erase(Category::Usage, 1);
            isErased = true;
        });
        [] { QTRY_VERIFY(yielded > 0); }();
        const bool isWaiting = yielded > 0 && !isErased && texts(ring).isEmpty();
        other.finish(Category::Census, 'b');
        eraser.join();
        QVERIFY(isWaiting);
        QCOMPARE(ring.erased(Category::Usage), 1);
        QCOMPARE(texts(ring), QByteArray("b"));
        QCOMPARE(filesHolding(home, "MARKER"), 0);
    }

    void aFullRingRefusesAndCounts()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        int accepted = 0;
        while (push(ring, Category::Usage, std::string(10'000, 'x')))
            ++accepted;
        QCOMPARE(accepted, static_cast<int>(ringCapacity / slotSize(10'000)));
        QCOMPARE(ring.lost(Category::Usage), 1);
        QVERIFY(!push(ring, Category::Census, std::string(maxRecordBytes, 'x')));
        QVERIFY(!push(ring, Category::Census, std::string(maxRecordBytes + 1, 'x')));
        QCOMPARE(ring.lost(Category::Census), 2);
        ring.forgetLost(Category::Census, 1);
        QCOMPARE(ring.lost(Category::Census), 1);
        ring.release(ring.peek(1).end);
        QVERIFY(push(ring, Category::Usage, std::string(10'000, 'x')));
    }

    void tornSlotsAreSkipped_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<int>("lost"); // known to have been one
        const int first = static_cast<int>(headerSize);
        QTest::newRow("never committed") << first << QByteArray(4, '\0') << QByteArray("bc") << 0;
        QTest::newRow("nothing but zeros") << first << QByteArray(128, '\0') << QByteArray("bc") << 0;
        QTest::newRow("unknown state") << first << QByteArray("abcd") << QByteArray("bc") << 0;
        QTest::newRow("size beyond the end")
            << first + 4 << QByteArray("\x40\xff\xff\xff", 4) << QByteArray("bc") << 0;
        QTest::newRow("size nil") << first + 4 << QByteArray(4, '\0') << QByteArray("bc") << 0;
        QTest::newRow("length beyond the slot")
            << first + 8 << QByteArray("\xff\xff\0\0", 4) << QByteArray("bc") << 0;
        QTest::newRow("length nil") << first + 4 << QByteArray("\x40\0\0\0\0\0\0\0", 8) << QByteArray("bc")
                                    << 1;
        QTest::newRow("another byte") << first + 64 << QByteArray("!") << QByteArray("bc") << 1;
        QTest::newRow("another epoch") << first + 12 << QByteArray(4, '\x01') << QByteArray("bc") << 0;
        QTest::newRow("unknown category") << first + 48 << QByteArray(4, '\x7f') << QByteArray("bc") << 0;
        QTest::newRow("the middle") << first + 128 << QByteArray(128, '\0') << QByteArray("ac") << 0;
        QTest::newRow("the last") << first + 256 << QByteArray(64, '\0') << QByteArray("ab") << 0;
        QTest::newRow("all headers") << first << QByteArray(3 * 128, '\0') << QByteArray() << 0;
    }
    void tornSlotsAreSkipped()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, left);
        QFETCH(int, lost);
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            for (const char* text : {"a-record", "b-record", "c-record"})
                QVERIFY(push(ring, Category::Usage, text));
        }
        change(home, offset, bytes);
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
        QCOMPARE(texts(ring), left);
        QCOMPARE(ring.lost(Category::Usage), lost);
        QVERIFY(push(ring, Category::Usage, "d-record"));
        QCOMPARE(texts(ring), left + "d");
        ring.release(ring.peek(Ring::fileSize).end);
        QVERIFY(ring.isEmpty());
    }

    void aFileThatIsNoRingIsRemade_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("magic") << 0 << QByteArray("no ring!");
        QTest::newRow("version") << 8 << QByteArray("\x09");
        QTest::newRow("size") << 12 << QByteArray("\x09");
        QTest::newRow("tail far beyond") << 64 << QByteArray("\0\0\0\x7f", 4);
        QTest::newRow("tail between granules") << 64 << QByteArray("\x07");
        QTest::newRow("head between granules") << 128 << QByteArray("\x07");
        QTest::newRow("head beyond tail") << 128 << QByteArray("\0\x40", 2);
        const QByteArray huge("\0\0\0\0\0\0\0\x40", 8);
        QTest::newRow("both beyond counting") << 64 << huge + QByteArray(56, '\0') + huge;
        for (int part : {0, 3})
            QTest::addRow("an epoch that nothing follows, %d", part)
                << 192 + part * 192 << QByteArray("\xff\xff\xff\xff");
        QTest::newRow("longer") << static_cast<int>(Ring::fileSize) << QByteArray("more");
    }
    void aFileThatIsNoRingIsRemade()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            QVERIFY(push(ring, Category::Usage, "MARKER"));
        }
        change(home, offset, bytes);
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Remade);
        QVERIFY(ring.isEmpty());
        QCOMPARE(filesHolding(home, "MARKER"), 0);
        QVERIFY(push(ring, Category::Usage, "new"));
    }

    /// Else what a ring holds would be taken for torn.
    void whoChangesTheChecksumRaisesTheVersion()
    {
        QCOMPARE(ringVersion, 3U);
        QCOMPARE(checksumOf("a record that is longer than thirty-two bytes", 7), 0x0780'6934'3555'1e79ULL);
    }

    void aChangedByteChangesTheChecksum()
    {
        for (const std::size_t size : {1, 31, 32, 33, 64, 148, 300}) {
            std::string bytes(size, 'x');
            const std::uint64_t sound = checksumOf(bytes, 7);
            int unseen = 0;
            for (char& byte : bytes) {
                for (int other = 0; other < 256; ++other) {
                    const char was = std::exchange(byte, static_cast<char>(other));
                    unseen += byte != was && checksumOf(bytes, 7) == sound ? 1 : 0;
                    byte = was;
                }
            }
            QCOMPARE(unseen, 0);
            QVERIFY(checksumOf(bytes, 8) != sound);
            QVERIFY(checksumOf(bytes + '\0', 7) != sound);
        }
    }

    void anyHeaderIsSurvived()
    {
        std::srand(3);
        for (int round = 0; round < 60; ++round) {
            TemporaryHome home;
            {
                Ring ring;
                ring.open(path(home));
                for (int i = 0; i < 20; ++i)
                    push(ring, Category::Usage,
                        std::string(static_cast<std::size_t>(std::rand() % 300 + 1), 'x'));
            }
            for (int i = 0; i < 12; ++i)
                change(home, static_cast<int>(headerSize) + std::rand() % 6000,
                    QByteArray(1, static_cast<char>(std::rand())));
            Ring ring;
            QCOMPARE(ring.open(path(home)), Ring::Opened::Existing);
            for (const JournalRecord& record : ring.peek(Ring::fileSize).records)
                QCOMPARE(record.bytes, std::string(record.bytes.size(), 'x'));
            ring.release(ring.peek(Ring::fileSize).end);
            QVERIFY(ring.isEmpty());
        }
    }

    void countersOfAnEndedEpochDoNotComeBack()
    {
        TemporaryHome home;
        {
            Ring ring;
            ring.open(path(home));
            ring.count(Category::Usage, Counter::OptionsOpened, 4);
            ring.exchangeMark(Category::Usage, 1);
            ring.setEpoch(Category::Usage, 1);
        }
        Ring ring;
        ring.open(path(home));
        QVERIFY(!ring.holds(Category::Usage));
    }

    void isNotSharedWithAnotherInstance()
    {
        TemporaryHome home;
        Ring first;
        first.open(path(home));
        Ring second;
        QCOMPARE(second.open(path(home)), Ring::Opened::Taken);
        QVERIFY(!second.isOpen());
        QVERIFY2(!second.sync(), "what it has not got is not on the disk");
    }

    void isAFileAndNothingElse()
    {
        TemporaryHome home;
        QCOMPARE(::mkfifo(path(home).c_str(), 0600), 0);
        {
            Ring ring;
            QCOMPARE(ring.open(path(home)), Ring::Opened::Unavailable);
            QVERIFY(!ring.isOpen());
        }
        QVERIFY(QFile::remove(home.file(QStringLiteral("ring"))));
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::New);
    }

    void whatIsLeftIsSeen_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<bool>("isSeen");
        for (const char* what : {"a record", "a counter", "a loss", "a mark"})
            QTest::newRow(what) << QByteArray(what) << true;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void whatIsLeftIsSeen()
    {
        QFETCH(QByteArray, what);
        QFETCH(bool, isSeen);
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        if (what == "a record")
            QVERIFY(push(ring, Category::Usage, "x"));
        else if (what == "a counter")
            ring.count(Category::Usage, Counter::OptionsOpened, 1);
        else if (what == "a loss")
            QVERIFY(!push(ring, Category::Usage, std::string(maxRecordBytes + 1, 'x')));
        else if (what == "a mark")
            ring.exchangeMark(Category::Usage, 1);
        QCOMPARE(ring.holds(Category::Usage), isSeen);
        QVERIFY(!ring.holds(Category::Census));
        ring.erase(Category::Usage, 1);
        QVERIFY(!ring.holds(Category::Usage));
    }

    void anOwnerWhoDoesNotFitIsNone_data()
    {
        QTest::addColumn<int>("account");
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the longest") << 128 << 512 << true;
        QTest::newRow("long account") << 129 << 512 << false;
        QTest::newRow("long endpoint") << 128 << 513 << false;
    }
    void anOwnerWhoDoesNotFitIsNone()
    {
        QFETCH(int, account);
        QFETCH(int, endpoint);
        QFETCH(bool, fits);
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        ring.setOwner({"somebody", "https://a.test"});
        const Owner owner{std::string(static_cast<std::size_t>(account), 'a'),
            std::string(static_cast<std::size_t>(endpoint), 'e')};
        ring.setOwner(owner);
        QCOMPARE(ring.owner().has_value(), fits);
        QVERIFY2(!fits || ring.owner() == owner, "cut short it would be somebody else");
        QCOMPARE(filesHolding(home, "somebody"), 0);
    }

    void followsNoLink()
    {
        TemporaryHome home;
        QVERIFY(home.write(QStringLiteral("precious"), "precious"));
        QVERIFY(QFile::link(home.file(QStringLiteral("precious")), home.file(QStringLiteral("ring"))));
        Ring ring;
        QCOMPARE(ring.open(path(home)), Ring::Opened::Unavailable);
        QCOMPARE(home.read(QStringLiteral("precious")), QByteArray("precious"));
    }

    void aFullDiskIsToldAtOnce_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<Ring::Opened>("next");
        QTest::newRow("where there was no ring") << 0 << Ring::Opened::New;
        QTest::newRow("where one was cut, and may have known of an end") << 300 << Ring::Opened::Remade;
    }
    void aFullDiskIsToldAtOnce()
    {
        QFETCH(int, left);
        QFETCH(Ring::Opened, next);
        TemporaryHome home;
        QVERIFY(home.write(QStringLiteral("ring"), QByteArray(left, 'x')));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1024 * 1024, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        Ring ring;
        const Ring::Opened opened = ring.open(path(home));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(opened, Ring::Opened::Unavailable);
        QVERIFY(!ring.isOpen());
        QCOMPARE(ring.open(path(home)), next);
    }

    void aFileThatIsCutBreaksTheRingAndNotTheProgram_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("nothing") << qint64(0) << QByteArray();
        QTest::newRow("its head") << qint64(headerSize) << QByteArray();
        QTest::newRow("its head and a page") << qint64(headerSize + 4096) << QByteArray("a");
        QTest::newRow("but its last page") << qint64(Ring::fileSize - 4096) << QByteArray("abc");
    }
    void aFileThatIsCutBreaksTheRingAndNotTheProgram()
    {
        QFETCH(qint64, left);
        QFETCH(QByteArray, kept);
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        for (const char letter : {'a', 'b', 'c'})
            QVERIFY(push(
                ring, letter == 'b' ? Category::Usage : Category::ErrorReporting, std::string(3000, letter)));
        QVERIFY(!ring.isBroken());
        QVERIFY(QFile::resize(home.file(QStringLiteral("ring")), left));
        while (push(ring, Category::Usage, std::string(3000, 'n'))) { }
        QVERIFY2(ring.isBroken(), "what is accepted would not survive");
        QVERIFY(!push(ring, Category::Usage, "z"));
        QVERIFY2(!texts(ring).contains('z'), "nobody was told that it was kept");
        QVERIFY(texts(ring).startsWith(kept));
        ring.warm();
        ring.rest();
        QVERIFY(texts(ring).startsWith(kept));
        ring.erase(Category::ErrorReporting, 1);
        QVERIFY(ring.sync());
        QVERIFY(!ring.holds(Category::ErrorReporting));
        for (const char* text : {"aaaa", "bbbb", "cccc"})
            QCOMPARE(filesHolding(home, text), 0);
        QCOMPARE(texts(ring).contains('b'), kept.contains('b'));
        ring.erase(Category::Usage, 1);
        QCOMPARE(texts(ring), QByteArray());
    }

    void aBrokenRingIsErasedAsFarAsTheDiskLetsIt_data()
    {
        QTest::addColumn<Keeps>("keeps");
        QTest::addColumn<bool>("isErased");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("it gives room back") << Keeps::Nothing << true << QByteArray("u");
        QTest::newRow("not in the middle of a file") << Keeps::Middle << true << QByteArray("u");
        QTest::newRow("none at all") << Keeps::End << false << QByteArray("u");
        QTest::newRow("and makes it no longer again") << Keeps::Length << false << QByteArray("u");
        QTest::newRow("in the end only, and no longer again") << Keeps::Rest << false << QByteArray("u");
        QTest::newRow("only in memory") << Keeps::Sync << false << QByteArray("u");
    }
    void aBrokenRingIsErasedAsFarAsTheDiskLetsIt()
    {
        QFETCH(Keeps, keeps);
        QFETCH(bool, isErased);
        QFETCH(QByteArray, left);
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        QVERIFY(push(ring, Category::ErrorReporting, "MARKER-ENDED"));
        QVERIFY(push(ring, Category::Usage, "usage"));
        QVERIFY(QFile::resize(home.file(QStringLiteral("ring")), headerSize + 4096));
        QVERIFY(!push(ring, Category::Usage, std::string(8000, 'a')));
        ring.erase(Category::ErrorReporting, 1);
        QVERIFY(filesHolding(home, "MARKER-ENDED") > 0);
        diskKeeps = keeps;
        const bool isSynced = ring.sync();
        diskKeeps = Keeps::Nothing;
        QCOMPARE(isSynced, isErased);
        QVERIFY(!isErased || filesHolding(home, "MARKER-ENDED") == 0);
        QVERIFY2(
            QFileInfo(home.file(QStringLiteral("ring"))).size() > 0, "the next start would take it for new");
        QVERIFY(texts(ring).startsWith(left));
        QVERIFY(!ring.holds(Category::ErrorReporting));
        QVERIFY(ring.sync());
        QCOMPARE(filesHolding(home, "MARKER-ENDED"), 0);
        Ring next;
        QFile::copy(home.file(QStringLiteral("ring")), home.file(QStringLiteral("next")));
        QCOMPARE(next.open(home.file(QStringLiteral("next")).toStdString()), Ring::Opened::Remade);
    }

    void anEndIsWrittenIntoTheFileOfABrokenRing_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<Keeps>("keeps");
        QTest::addColumn<Ring::Opened>("opened");
        const auto whole = qint64(Ring::fileSize);
        QTest::newRow("one that was put back") << whole << Keeps::Nothing << Ring::Opened::Existing;
        QTest::newRow("one of nothing") << qint64(0) << Keeps::Nothing << Ring::Opened::Remade;
        QTest::newRow("one that takes nothing") << whole << Keeps::Content << Ring::Opened::Remade;
    }
    void anEndIsWrittenIntoTheFileOfABrokenRing()
    {
        QFETCH(qint64, left);
        QFETCH(Keeps, keeps);
        QFETCH(Ring::Opened, opened);
        TemporaryHome home;
        QFile file(home.file(QStringLiteral("ring")));
        {
            Ring ring;
            ring.open(path(home));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray content = file.readAll();
            QVERIFY(file.resize(0));
            QVERIFY(!push(ring, Category::Usage, "breaks it"));
            QVERIFY(file.seek(0));
            QCOMPARE(file.write(content.first(left)), left);
            QVERIFY(file.flush());
            diskKeeps = keeps;
            ring.setEpoch(Category::Usage, 7);
            diskKeeps = Keeps::Nothing;
            QCOMPARE(ring.epoch(Category::Usage), 7U);
        }
        Ring next;
        QCOMPARE(next.open(path(home)), opened);
        QCOMPARE(next.epoch(Category::Usage), opened == Ring::Opened::Existing ? 7U : 0U);
    }

    void whatABrokenRingCannotTellIsItsEnd()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        QVERIFY(push(ring, Category::Usage, "usage"));
        Writer other(path(home));
        other.begin();
        other.claimFinished();
        QVERIFY(push(ring, Category::ErrorReporting, "behind"));
        QVERIFY(QFile::resize(home.file(QStringLiteral("ring")), headerSize + 4096));
        QVERIFY(!push(ring, Category::Usage, std::string(8000, 'a')));
        QCOMPARE(texts(ring), QByteArray("u"));
        ring.erase(Category::ErrorReporting, 1);
        QCOMPARE(texts(ring), QByteArray("u"));
        ring.erase(Category::Usage, 1);
        QCOMPARE(texts(ring), QByteArray());
    }

    void aRingThatBreaksAsItIsOpenedCannotBeHad()
    {
        TemporaryHome home;
        promisesRoom = true;
        Ring ring;
        const Ring::Opened opened = ring.open(path(home));
        promisesRoom = false;
        QCOMPARE(opened, Ring::Opened::Unavailable);
        QVERIFY(!ring.isOpen());
        QVERIFY(!ring.isBroken());
        QCOMPARE(ring.open(path(home)), Ring::Opened::New);
    }

    void manyMayPushWhileTheFileIsCut_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::newRow("to nothing") << qint64(0);
        QTest::newRow("to its head") << qint64(headerSize);
    }
    void manyMayPushWhileTheFileIsCut()
    {
        QFETCH(qint64, left);
        for (int run = 0; run < 20; ++run) {
            TemporaryHome home;
            Ring ring;
            ring.open(path(home));
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&ring] {
                    // The head, too, is written by all of them. Where nobody takes, the ring is full in time.
                    for (int j = 0; j < 100'000 && !ring.isBroken(); ++j) {
                        push(ring, Category::Usage, "somebody's");
                        ring.count(Category::Usage, Counter::SignInAttempts, 1);
                    }
                });
            QVERIFY(QFile::resize(home.file(QStringLiteral("ring")), left));
            for (std::thread& thread : threads)
                thread.join();
            QVERIFY(ring.peek(Ring::fileSize).records.size() < 20'000);
            ring.erase(Category::Usage, 1);
            QVERIFY(!ring.holds(Category::Usage));
        }
    }

    void manyMayCountWhileRecordsTakeTheirs()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        constexpr int each = 200'000;
        std::atomic<int> running = 4;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < each; ++j)
                    ring.count(Category::Usage, Counter::OptionsOpened, 1);
                --running;
            });
        std::int64_t recorded = 0;
        for (bool isRecorded = true; running > 0 || recorded == 0; isRecorded = !isRecorded) {
            const CounterValues counters = ring.counters(Category::Usage);
            const std::uint32_t taking = ring.beginTaking(counters);
            const bool isPushed
                = isRecorded && ring.push(Category::Usage, 0, uidOf(2), WallTime{}, "with", taking);
            ring.endTaking(Category::Usage, isPushed);
            recorded += isPushed ? counters[Counter::OptionsOpened] : 0;
            ring.release(ring.peek(Ring::fileSize).end);
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(recorded + ring.counters(Category::Usage)[Counter::OptionsOpened], 4 * each);
    }

    void manyMayPushWhileOneTakes()
    {
        TemporaryHome home;
        Ring ring;
        ring.open(path(home));
        std::atomic<int> accepted = 0;
        std::atomic<int> running = 4;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                for (int j = 0; j < 3000; ++j)
                    accepted += push(ring, Category::Usage,
                        std::string(static_cast<std::size_t>(j % 2000 + 1), static_cast<char>('a' + i)));
                --running;
            });
        int taken = 0;
        bool sound = true;
        while (running > 0 || !ring.isEmpty()) {
            const Ring::Taken some = ring.peek(100'000);
            for (const JournalRecord& record : some.records)
                sound = sound && record.bytes == std::string(record.bytes.size(), record.bytes[0]);
            taken += static_cast<int>(some.records.size());
            ring.release(some.end);
            std::this_thread::yield();
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(sound);
        QCOMPARE(taken, accepted.load());
        QCOMPARE(accepted + ring.lost(Category::Usage), 12'000);
    }
};

QTEST_GUILESS_MAIN(RingTest)
#include "tst_ring.moc"
