// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// The ring as a file: opening, checking, and mending what a crash left.

#include "app/telemetry/ringlayout.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace candor {

namespace {

/// What was a file never passes through nothing: the next start would take it for a ring that knew of no end.
constexpr off_t leftOfNone = 1;

} // namespace

void Ring::Slot::leaveOut(std::uint64_t wholeSize) noexcept
{
    size.store(static_cast<std::uint32_t>(wholeSize), std::memory_order_relaxed);
    state.store(slotSkip, std::memory_order_release);
}

bool Ring::Slot::isFit(std::uint64_t room) const
{
    const std::uint32_t kind = state.load(std::memory_order_acquire);
    const std::uint64_t whole = size.load(std::memory_order_relaxed);
    if ((kind != slotRecord && kind != slotSkip) || whole < granule || whole % granule != 0 || whole > room)
        return false;
    return kind == slotSkip || (length <= maxRecordBytes && slotSize(length) == whole);
}

bool Ring::Slot::isWhole()
{
    return category < categoryCount && length > 0 && checksumOf(view(), epoch) == checksum;
}

Ring::~Ring()
{
    unmap();
    if (m_fd >= 0)
        ::close(m_fd);
}

void Ring::unmap()
{
    m_guard.reset();
    if (m_base)
        ::munmap(m_base, fileSize);
    m_base = nullptr;
}

Ring::Opened Ring::open(const std::string& path)
{
    Opened opened = openLocked(path);
    if (isBroken()) {
        unmap();
        opened = Opened::Unavailable;
    }
    if (!isOpen() && m_fd >= 0) {
        ::close(m_fd);
        m_fd = -1;
    }
    return opened;
}

Ring::Opened Ring::openLocked(const std::string& path)
{
    m_fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    struct stat status
    {
    };
    if (m_fd < 0 || ::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode))
        return Opened::Unavailable;
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0)
        return Opened::Taken;
    ::fchmod(m_fd, S_IRUSR | S_IWUSR);
    if (static_cast<std::size_t>(status.st_size) == fileSize) {
        // What cannot be had just now is left alone: there may be records in it.
        if (!map())
            return Opened::Unavailable;
        if (isSound()) {
            mend();
            return Opened::Existing;
        }
        unmap();
    }
    const bool isNew = status.st_size == 0;
    if (!map(isNew ? 0 : leftOfNone))
        return Opened::Unavailable;
    return isNew ? Opened::New : Opened::Remade;
}

bool Ring::map(std::optional<off_t> cutTo)
{
    // The room is taken now, so that a full disk is told here and never by a signal in the middle of a
    // record.
    if (cutTo && ::ftruncate(m_fd, *cutTo) != 0)
        return false;
    void* base = MAP_FAILED;
    if (::posix_fallocate(m_fd, 0, static_cast<off_t>(fileSize)) == 0)
        base = ::mmap(nullptr, fileSize, PROT_READ | PROT_WRITE, MAP_SHARED, m_fd, 0);
    if (base == MAP_FAILED) {
        if (cutTo)
            static_cast<void>(::ftruncate(m_fd, *cutTo) == 0);
        return false;
    }
    m_base = static_cast<char*>(base);
    m_guard.emplace(m_base, fileSize, m_fd);
    warm();
    if (cutTo) {
        Header& h = header();
        h.version = ringVersion;
        h.size = fileSize;
        h.magic = ringMagic;
    }
    return true;
}

bool Ring::isSound() const
{
    const Header& h = header();
    const std::uint64_t head = h.head.load();
    const std::uint64_t tail = h.tail.load();
    return h.magic == ringMagic && h.version == ringVersion && h.size == fileSize && head % granule == 0
        && tail % granule == 0 && head <= tail && tail - head <= ringCapacity
        && tail < (std::uint64_t(1) << 62)
        && std::ranges::all_of(h.parts, [](const Header::Part& part) { return part.epoch < epochLimit; });
}

void Ring::mend()
{
    Header& h = header();
    const std::uint64_t tail = h.tail.load();
    for (std::uint64_t at = h.head.load(); at < tail;) {
        const std::uint64_t run = std::min(tail - at, ringCapacity - at % ringCapacity);
        std::uint64_t size = granule;
        if (slotAt(at).isFit(run)) {
            size = slotAt(at).size;
            if (slotAt(at).state.load() == slotSkip || !slotAt(at).isWhole()) {
                countTorn(slotAt(at));
                blank(at, size);
            } else if (isBeingTaken(slotAt(at))) {
                h.parts[slotAt(at).category].endTaking(true);
            }
        } else {
            while (size < run && !slotAt(at + size).isFit(run - size))
                size += granule;
            blank(at, size);
        }
        at += size;
    }
    for (Header::Part& part : h.parts) {
        if (part.taking.load() != 0)
            part.endTaking(false);
        if (part.countersEpoch.load() == part.epoch.load())
            continue;
        for (auto& counter : part.counters)
            counter.store({});
        part.mark.store(0);
        part.countersEpoch.store(part.epoch.load());
    }
}

void Ring::countTorn(const Slot& slot) noexcept
{
    const bool isRecord = slot.state.load() == slotRecord && slot.category < categoryCount;
    const auto category = static_cast<Category>(slot.category);
    // What has ended is not counted, either.
    if (isRecord && slot.epoch == epoch(category))
        countLost(category, 1);
}

void Ring::warm() const noexcept
{
    if (isBroken())
        return;
    constexpr std::uint64_t page = 4096;
    constexpr std::uint64_t ahead = 512 * 1024;
    static_assert(headerSize % page == 0 && fileSize % page == 0);
    const std::uint64_t from = header().tail.load(std::memory_order_relaxed) % ringCapacity / page * page;
    const std::uint64_t size = std::min(ahead, ringCapacity - from);
#ifdef MADV_POPULATE_WRITE
    ::madvise(m_base, headerSize, MADV_POPULATE_WRITE);
    ::madvise(m_base + headerSize + from, size, MADV_POPULATE_WRITE);
    ::madvise(m_base + headerSize, ahead - size, MADV_POPULATE_WRITE);
#endif
}

void Ring::rest() noexcept
{
    m_guard->rest();
    // It is looked at all the time, and a page that is read brings its neighbours along.
    ::madvise(m_base, headerSize, MADV_POPULATE_WRITE);
}

bool Ring::sync() noexcept
{
    if (!isBroken())
        return isOpen() && ::msync(m_base, fileSize, MS_SYNC) == 0;
    return emptyFile() && ::fsync(m_fd) == 0;
}

bool Ring::emptyFile() noexcept
{
    // Giving room back needs none, where writing would.
    constexpr int gone = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
    constexpr auto size = static_cast<off_t>(fileSize);
    const bool isEmptied = ::fallocate(m_fd, gone, 0, size) == 0 || ::ftruncate(m_fd, leftOfNone) == 0;
    return isEmptied && ::ftruncate(m_fd, size) == 0;
}

void Ring::writeEpoch(const std::atomic<std::uint32_t>& epoch) noexcept
{
    const std::uint32_t value = epoch.load();
    const auto at = reinterpret_cast<const char*>(&epoch) - m_base;
    if (::pwrite(m_fd, &value, sizeof value, at) != sizeof value)
        emptyFile();
}

} // namespace candor
