// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Every source of policies with every fault: what it forbids, how it is told, and that it ends.

#include "app/consent/explanation.h"
#include "tests/unit/policy/faultyfolder.h"
#include "tests/unit/policy/faultyplaces.h"

#include <QtTest>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>

using namespace candor;
using namespace candor::test;

namespace {

bool isPretended(int fd)
{
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(fd);
    QByteArray path(4096, '\0');
    const ssize_t size = ::readlink(link.constData(), path.data(), std::size_t(path.size()));
    return size > 0 && path.first(size) == pretended.path;
}

} // namespace

extern "C" {

// Who runs the tests may be root, who can open everything, or somebody who cannot give a file away.
int openat(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    using OpenAt = int (*)(int, const char*, int, ...);
    const int fd = reinterpret_cast<OpenAt>(::dlsym(RTLD_NEXT, "openat"))(folder, path, flags, mode);
    if (fd < 0 || !pretended.isRefused || !isPretended(fd))
        return fd;
    ::close(fd);
    errno = EACCES;
    return -1;
}
int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return ::openat(AT_FDCWD, path, flags, mode);
}
int fstat(int fd, struct stat* info) noexcept
{
    using Fstat = int (*)(int, struct stat*);
    const int result = reinterpret_cast<Fstat>(::dlsym(RTLD_NEXT, "fstat"))(fd, info);
    info->st_uid = !pretended.path.isEmpty() && isPretended(fd) ? 4711 : 0;
    return result;
}
}

namespace {

/// What a fault forbids.
enum class Forbids {
    Improvement, ///< the improvement programme: what the one setting governs
    Tracing, ///< usage, error reporting and the improvement programme, by one setting
    Everything, ///< the same, by every setting that the source could make
    Pool, ///< usage and error reporting in meetings
    Never, ///< it cannot happen, for that reason
};

struct Cell
{
    Forbids forbids;
    const char* reason;
    int line = 0;
    int column = 0;
};

/// One fault in each kind of source.
struct Row
{
    SourceFault fault;
    const char* name;
    Cell file;
    Cell registry;
    Cell preferences;
    Cell answer;
    Cell cache;
    Cell pool;
};

constexpr Cell never(const char* why)
{
    return {Forbids::Never, why};
}
constexpr const char* damaged = "the cached policy is damaged";
constexpr Cell whole(const char* reason, int line, int column)
{
    return {Forbids::Everything, reason, line, column};
}
constexpr Cell pool(const char* reason, int line, int column)
{
    return {Forbids::Pool, reason, line, column};
}
constexpr const char* boolean = "the value must be true or false, without quotes";
constexpr const char* words = "the value must be \"Enabled\" or \"Disabled\"";
constexpr const char* number = "the value must be a REG_DWORD of 0 or 1";
constexpr const char* others = "it can be written by others than its owner";
constexpr Cell cached = {Forbids::Everything, damaged};
constexpr Cell noDocument = never("it is no document: each setting is a value of its own");
constexpr Cell noFile = never("it is no file");
constexpr Cell unheard = never("it comes over the network: without an answer it is unknown, not faulty");
constexpr Cell guarded = never("the program makes it, 0600 in a folder that is 0700, with a checksum");
constexpr Cell unopened = {Forbids::Everything, "the cached policy cannot be opened"};
constexpr Cell unchecked = never("it has no checksum: what is edited is policy");

/// spec/data-practices.md, "Malformed sources", line by line.
constexpr std::array<Row, sourceFaultCount> table{{
    {SourceFault::WrongType, "wrong type", {Forbids::Tracing, boolean, 2, 34}, {Forbids::Tracing, number},
        {Forbids::Tracing, "the value must be a boolean"}, {Forbids::Tracing, words, 2, 34},
        {Forbids::Tracing, words, 2, 34}, pool(boolean, 2, 31)},
    {SourceFault::UnknownState, "unknown state", {Forbids::Improvement, boolean, 2, 15},
        {Forbids::Improvement, number}, never("a boolean has two states; all else is of the wrong type"),
        {Forbids::Improvement, words, 2, 43}, {Forbids::Improvement, words, 2, 43}, pool(boolean, 2, 31)},
    {SourceFault::DuplicateKey, "duplicate key", whole("the key \"a\" stands twice", 3, 3), noDocument,
        noDocument, whole("the key \"a\" stands twice", 3, 3), cached,
        pool("the key \"a\" stands twice", 3, 3)},
    {SourceFault::TooLarge, "over 64 KiB", whole("the document is larger than 65536 bytes", 0, 0), noDocument,
        noDocument, whole("the document is larger than 65536 bytes", 0, 0), cached,
        pool("the document is larger than 65536 bytes", 0, 0)},
    {SourceFault::TooDeep, "nested deeper than 16", whole("the document is nested deeper than 16", 2, 23),
        noDocument, noDocument, whole("the document is nested deeper than 16", 2, 23), cached,
        pool("the document is nested deeper than 16", 2, 23)},
    {SourceFault::NotUtf8, "not UTF-8", whole("the document is not UTF-8", 2, 9), noDocument, noDocument,
        whole("the document is not UTF-8", 2, 9), cached, pool("the document is not UTF-8", 2, 9)},
    {SourceFault::Syntax, "no JSON", whole("a name in quotes is expected here", 3, 1), noDocument, noDocument,
        whole("a name in quotes is expected here", 3, 1), cached,
        pool("a name in quotes is expected here", 3, 1)},
    {SourceFault::Unreadable, "unreadable", {Forbids::Everything, "it cannot be opened: Permission denied"},
        {Forbids::Everything, "it cannot be opened: Access is denied."},
        never("macOS hands out values, and no reason where it has none"), unheard, unopened, unheard},
    {SourceFault::FolderUnreadable, "folder unreadable",
        {Forbids::Everything, "it cannot be opened: Permission denied"}, noFile, noFile, noFile, guarded,
        noFile},
    {SourceFault::Link, "a link", {Forbids::Everything, "it is a link"}, noFile, noFile, noFile, unopened,
        noFile},
    {SourceFault::FolderLink, "its folder a link", {Forbids::Everything, "it is a link"}, noFile, noFile,
        noFile, never("a person's own home may be a link"), noFile},
    {SourceFault::WritableByOthers, "writable by others", {Forbids::Everything, others}, noFile, noFile,
        noFile, guarded, noFile},
    {SourceFault::FolderWritableByOthers, "its folder writable by others", {Forbids::Everything, others},
        noFile, noFile, noFile, guarded, noFile},
    {SourceFault::OtherOwner, "of another owner", {Forbids::Everything, "it does not belong to root"}, noFile,
        noFile, noFile, guarded, noFile},
    {SourceFault::FolderOtherOwner, "its folder of another owner",
        {Forbids::Everything, "it does not belong to root"}, noFile, noFile, noFile, guarded, noFile},
    {SourceFault::NoFile, "something else in its place", {Forbids::Everything, "this is not a regular file"},
        noFile, noFile, noFile, {Forbids::Everything, "the cached policy is not a regular file"}, noFile},
    {SourceFault::NoFolder, "something else in its folder's place",
        {Forbids::Everything, "this is not a folder"}, noFile, noFile, noFile, unopened, noFile},
    {SourceFault::Edited, "edited or torn", unchecked, unchecked, unchecked, unchecked, cached, unchecked},
}};

/// A source, and the column of the table that speaks of it.
struct Place
{
    const char* name;
    Cell Row::*column;
    std::unique_ptr<FaultySource> (*make)();
};

template <typename Source, auto... arguments>
std::unique_ptr<FaultySource> make()
{
    return std::make_unique<Source>(arguments...);
}

constexpr std::array<Place, 12> places{{
    {"the system's machine folder", &Row::file,
        &make<FaultyFolder, &PolicyFolders::system, PolicySource::Machine>},
    {"--machine-policies", &Row::file,
        &make<FaultyFolder, &PolicyFolders::additional, PolicySource::Machine>},
    {"user folder", &Row::file, &make<FaultyFolder, &PolicyFolders::user, PolicySource::User>},
    {"registry, machine", &Row::registry, &make<FaultyRegistry, RegistryHive::LocalMachine, false>},
    {"registry, machine, the original's", &Row::registry,
        &make<FaultyRegistry, RegistryHive::LocalMachine, true>},
    {"registry, user", &Row::registry, &make<FaultyRegistry, RegistryHive::CurrentUser, false>},
    {"registry, user, the original's", &Row::registry,
        &make<FaultyRegistry, RegistryHive::CurrentUser, true>},
    {"managed preferences, machine", &Row::preferences, &make<FaultyPreferences, true>},
    {"managed preferences, user", &Row::preferences, &make<FaultyPreferences, false>},
    {"server", &Row::answer, &make<FaultyAnswer, PolicySource::Server>},
    {"cache", &Row::cache, &make<FaultyCache>},
    {"pool", &Row::pool, &make<FaultyAnswer, PolicySource::Pool>},
}};

bool isForbidden(Forbids forbids, Category category)
{
    switch (category) {
    case Category::Census:
        return false;
    case Category::Usage:
    case Category::ErrorReporting:
        return forbids != Forbids::Improvement;
    case Category::ImprovementProgram:
        return forbids != Forbids::Pool;
    }
    return false;
}

QList<PolicyFault> faultsOf(const AdminPolicy& policy)
{
    QList<PolicyFault> faults;
    for (const ResolvedSetting& setting : policy.settings)
        for (const Candidate& candidate : setting.candidates)
            if (candidate.fault)
                faults.append(*candidate.fault);
    return faults;
}

} // namespace

class FaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfEveryFault();
    void forbidsTellsAndEnds_data();
    void forbidsTellsAndEnds();

private:
    static void checkPermitted(const AdminPolicy& policy, Surface surface);
    static void checkForbidden(const AdminPolicy& policy, Surface surface, const Cell& cell,
        const PolicyFault& fault, PolicySource source);
};

void FaultTableTest::isOfEveryFault()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        QCOMPARE(table[i].fault, static_cast<SourceFault>(i));
}

void FaultTableTest::forbidsTellsAndEnds_data()
{
    QTest::addColumn<std::size_t>("place");
    QTest::addColumn<std::size_t>("row");
    for (std::size_t place = 0; place < places.size(); ++place)
        for (std::size_t row = 0; row < table.size(); ++row)
            QTest::addRow("%s: %s", places[place].name, table[row].name) << place << row;
}

void FaultTableTest::forbidsTellsAndEnds()
{
    QFETCH(std::size_t, place);
    QFETCH(std::size_t, row);
    const SourceFault fault = table[row].fault;
    const Cell& cell = table[row].*places[place].column;
    const std::unique_ptr<FaultySource> source = places[place].make();
    const Surface surface = source->source() == PolicySource::Pool ? Surface::Meetings : Surface::Desktop;
    checkPermitted(source->policy(), surface);
    const bool isPossible = source->spoil(fault);
    QCOMPARE(isPossible, cell.forbids != Forbids::Never);
    if (!isPossible)
        return;
    QString reason = QString::fromLatin1(cell.reason);
    const bool isOfRoot = places[place].make == places[0].make;
    if (!isOfRoot && reason == u"it does not belong to root")
        reason = QStringLiteral("it belongs neither to you nor to root");
    checkForbidden(source->policy(), surface, cell,
        {source->where(fault), cell.line, cell.column, {}, Sentence(qPrintable(reason))}, source->source());
    source->mend();
    checkPermitted(source->policy(), surface);
}

void FaultTableTest::checkPermitted(const AdminPolicy& policy, Surface surface)
{
    QCOMPARE(faultsOf(policy).size(), 0);
    QCOMPARE(policy.faults.size(), 0);
    const Decisions decisions = decide(policy, {true, true}, surface, Endpoint::Known);
    for (Category category : allCategories)
        QCOMPARE(decisions[category].isAllowed(),
            surface == Surface::Desktop || category != Category::ImprovementProgram);
}

void FaultTableTest::checkForbidden(const AdminPolicy& policy, Surface surface, const Cell& cell,
    const PolicyFault& expected, PolicySource source)
{
    const QList<PolicyFault> faults = faultsOf(policy);
    QVERIFY(!faults.isEmpty());
    for (const PolicyFault& fault : faults) {
        QCOMPARE(fault.where, expected.where);
        QCOMPARE(fault.line, expected.line);
        QCOMPARE(fault.column, expected.column);
        QCOMPARE(fault.reason.english(), expected.reason.english());
    }
    for (const SettingRow& row : settingList) {
        const bool isGoverned = cell.forbids == Forbids::Everything && maySet(source, row);
        QVERIFY(!isGoverned || policy[row.setting].isFaulty());
    }
    QCOMPARE(faults.size() > 1, cell.forbids == Forbids::Everything);
    for (Category category : allCategories) {
        const Explanation explanation = explain(category, policy, {true, true}, surface, Endpoint::Known);
        const bool isFault = isForbidden(cell.forbids, category);
        QCOMPARE(explanation.decision.reason() == Reason::PolicyFaulty, isFault);
        if (!isFault)
            continue;
        QVERIFY(!explanation.decision.isAllowed());
        QCOMPARE(explanation.source, source);
        QCOMPARE(explanation.where, expected.where);
        QCOMPARE(explanation.fault, faults.constFirst());
    }
}

QTEST_GUILESS_MAIN(FaultTableTest)
#include "tst_faulttable.moc"
