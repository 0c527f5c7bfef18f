// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What policy does where the system itself says no: calls of the C library fail here on command.

#include "app/policy/hostfolder.h"
#include "app/policy/localpolicy.h"
#include "app/policy/policycache.h"
#include "app/policy/policyfolder.h"
#include "app/policy/policywatch.h"
#include "app/policy/resolver.h"
#include "tests/support/descriptors.h"
#include "tests/support/handclock.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <string_view>

using namespace candor;
using candor::test::HandClock;
using candor::test::TemporaryHome;
using Kind = ServerAnswer::Kind;

namespace {

enum class Lasts : bool { No, Yes };

/// While it lives, a call of the C library fails: the n-th of that name, from 1, alone or with all after it.
class Failing
{
public:
    Failing(std::string_view call, int error, int nth = 1, Lasts lasts = Lasts::No)
        : m_call(call)
        , m_error(error)
        , m_nth(nth)
        , m_lasts(lasts)
    {
        current = this;
    }
    ~Failing() { current = nullptr; }
    Q_DISABLE_COPY_MOVE(Failing)

    bool hasStruck() const { return m_met >= m_nth; }

    static bool strikes(std::string_view call)
    {
        Failing* now = current;
        return now && now->m_call == call && now->meet();
    }

private:
    bool meet()
    {
        const int met = ++m_met;
        if (met != m_nth && !(m_lasts == Lasts::Yes && met > m_nth))
            return false;
        errno = m_error;
        return true;
    }

    static inline std::atomic<Failing*> current = nullptr;

    const std::string_view m_call;
    const int m_error;
    const int m_nth;
    const Lasts m_lasts;
    std::atomic<int> m_met = 0;
};

/// The call, unless it is to fail.
template <typename Result, typename... Arguments>
Result call(const char* name, Result failure, Arguments... arguments)
{
    if (Failing::strikes(name))
        return failure;
    return reinterpret_cast<Result (*)(Arguments...)>(::dlsym(RTLD_NEXT, name))(arguments...);
}

/// While it lives, every folder looks as if a sandbox had mounted it, to be read only.
class Mounted
{
public:
    Mounted() { isPretended = true; }
    ~Mounted() { isPretended = false; }
    Q_DISABLE_COPY_MOVE(Mounted)

    static inline std::atomic<bool> isPretended = false;
};

mode_t modeAmong(int flags, va_list arguments)
{
    return (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeAmong(flags, arguments);
    va_end(arguments);
    return Failing::strikes("open") ? -1 : ::openat(AT_FDCWD, path, flags, mode);
}
int openat(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeAmong(flags, arguments);
    va_end(arguments);
    if (folder != AT_FDCWD && Failing::strikes("openat"))
        return -1;
    // The C library's own is variadic, and so is called.
    using OpenAt = int (*)(int, const char*, int, ...);
    return reinterpret_cast<OpenAt>(::dlsym(RTLD_NEXT, "openat"))(folder, path, flags, mode);
}
int fstat(int fd, struct stat* info) noexcept
{
    return call("fstat", -1, fd, info);
}
int fstatat(int folder, const char* path, struct stat* info, int flags) noexcept
{
    const int result = call("fstatat", -1, folder, path, info, flags);
    info->st_dev += Mounted::isPretended ? 1 : 0;
    return result;
}
int fstatvfs(int fd, struct statvfs* info) noexcept
{
    const int result = call("fstatvfs", -1, fd, info);
    info->f_flag |= Mounted::isPretended ? ST_RDONLY : 0;
    return result;
}
int lstat(const char* path, struct stat* info) noexcept
{
    return call("lstat", -1, path, info);
}
/// Qt looks with statx() or with access().
int access(const char* path, int mode) noexcept
{
    const bool isRefused = Failing::strikes("statx") || (mode == R_OK && Failing::strikes("may be read"));
    return isRefused ? -1 : call("access", -1, path, mode);
}
int statx(int folder, const char* path, int flags, unsigned mask, struct statx* info) noexcept
{
    return call("statx", -1, folder, path, flags, mask, info);
}
int chmod(const char* path, mode_t mode) noexcept
{
    return call("chmod", -1, path, mode);
}
int fsync(int fd)
{
    return call("fsync", -1, fd);
}
int rename(const char* from, const char* to) noexcept
{
    return call("rename", -1, from, to);
}
int unlink(const char* path) noexcept
{
    return call("unlink", -1, path);
}
ssize_t read(int fd, void* to, std::size_t size)
{
    return call("read", ssize_t(-1), fd, to, size);
}
ssize_t write(int fd, const void* from, std::size_t size)
{
    return call("write", ssize_t(-1), fd, from, size);
}
DIR* fdopendir(int fd)
{
    return call<DIR*>("fdopendir", nullptr, fd);
}
dirent* readdir(DIR* stream)
{
    return call<dirent*>("readdir", nullptr, stream);
}
int inotify_add_watch(int fd, const char* path, std::uint32_t mask) noexcept
{
    return call("inotify_add_watch", -1, fd, path, mask);
}
}

namespace {

const QString key = QStringLiteral("0123456789abcdef");
const QByteArray permission = "{\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";
const QByteArray ban = "{\"disableAutomaticSendTracing\":\"Enabled\","
                       "\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";
const QByteArray localBan = "{\"DisableAutomaticSendTracing\":true}";

TrustBoundary trust()
{
    return {QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test:8443")),
        cloudOfName(u"worldwide"), QUrl(QStringLiteral("http://127.0.0.1:99"))};
}

} // namespace

class SystemFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noStaleCacheOutlivesAFault_data();
    void noStaleCacheOutlivesAFault();
    void interruptedCallsAreMadeAgain();
    void aCacheThatStaysIsReported_data();
    void aCacheThatStaysIsReported();
    void anUnreadableCacheForbids_data();
    void anUnreadableCacheForbids();
    void anUnreadableFileForbids_data();
    void anUnreadableFileForbids();
    void anUnreadableFolderForbids_data();
    void anUnreadableFolderForbids();
    void anUnreadableKeyForbids_data();
    void anUnreadableKeyForbids();
    void aSandboxThatCannotBeLookedAtForbids_data();
    void aSandboxThatCannotBeLookedAtForbids();
    void aSandboxIsLookedThrough_data();
    void aSandboxIsLookedThrough();
    void aLinkThatCannotBeLookedAtForbids();
    void aFileThatGoesAwayIsNone();
    void looksWhereItCannotWatch_data();
    void looksWhereItCannotWatch();
    void watchesAboveWhatItMayReadOnly();
    void endsWhereNothingCanBeLookedAt_data();
    void endsWhereNothingCanBeLookedAt();

private:
    PolicyCache cache() const { return PolicyCache(m_home->file(QStringLiteral("cache"))); }
    bool store(const QByteArray& document) const
    {
        return cache().store(key, document, trust(), m_clock.now()) == PolicyCache::Stored::Kept;
    }
    ServerAnswer load() const { return cache().load(key, m_clock.now()); }
    QList<SourcePolicy> readFolder() const
    {
        return readPolicyFolder(m_folder, PolicySource::User, FileOwner::CurrentUser);
    }
    bool writeFile(const QByteArray& bytes) const
    {
        const QString name = QStringLiteral("p/a.json");
        return m_home->write(name, bytes)
            && ::chmod(QFile::encodeName(m_home->file(name)).constData(), 0644) == 0;
    }

    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
    QString m_folder;
};

void SystemFaultsTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_folder = m_home->file(QStringLiteral("p"));
    QVERIFY(QDir().mkpath(m_folder));
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0755), 0);
}

void SystemFaultsTest::noStaleCacheOutlivesAFault_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("nth");
    QTest::newRow("the folder's mode") << QByteArray("chmod") << 1;
    // The first reads what is there.
    QTest::newRow("making the file") << QByteArray("open") << 2;
    QTest::newRow("writing") << QByteArray("write") << 1;
    QTest::newRow("syncing the file") << QByteArray("fsync") << 1;
    QTest::newRow("renaming") << QByteArray("rename") << 1;
    QTest::newRow("opening the folder") << QByteArray("open") << 3;
    QTest::newRow("syncing the folder") << QByteArray("fsync") << 2;
}

void SystemFaultsTest::noStaleCacheOutlivesAFault()
{
    QFETCH(QByteArray, call);
    QFETCH(int, nth);
    QVERIFY(store(permission));
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("cache cannot be written: .*Input/output error")));
    const Failing failing(call.constData(), EIO, nth);
    QVERIFY2(!store(ban), "what may be lost with the power is not stored");
    QVERIFY(failing.hasStruck());
    QCOMPARE(load().kind, Kind::Unknown);
    QVERIFY2(store(ban), "the next one heals it");
    QCOMPARE(load().kind, Kind::Cached);
}

void SystemFaultsTest::interruptedCallsAreMadeAgain()
{
    {
        const Failing failing("write", EINTR);
        QVERIFY(store(ban));
        QVERIFY(failing.hasStruck());
    }
    const Failing failing("read", EINTR);
    QCOMPARE(load().kind, Kind::Cached);
    QVERIFY(failing.hasStruck());
}

void SystemFaultsTest::aCacheThatStaysIsReported_data()
{
    QTest::addColumn<QByteArray>("call");
    // A file system that was made read-only takes nothing, and gives nothing away.
    QTest::newRow("it cannot be removed") << QByteArray("unlink");
    QTest::newRow("it may come back with the power") << QByteArray("fsync");
}

void SystemFaultsTest::aCacheThatStaysIsReported()
{
    QFETCH(QByteArray, call);
    QVERIFY(store(permission));
    QVERIFY(QDir().mkpath(m_home->file(QStringLiteral("cache/%1.json.new/x").arg(key))));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cache cannot be written")));
    QTest::ignoreMessage(QtWarningMsg, "An outdated policy cache cannot be removed");
    const Failing failing(call.constData(), EROFS, 1, Lasts::Yes);
    QVERIFY(!store(ban));
    QVERIFY(failing.hasStruck());
    QVERIFY2(load().kind != Kind::Cached, "it is gone, or empty");
}

void SystemFaultsTest::anUnreadableCacheForbids_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::newRow("opening") << QByteArray("open");
    QTest::newRow("what it is") << QByteArray("fstat");
    QTest::newRow("reading") << QByteArray("read");
}

void SystemFaultsTest::anUnreadableCacheForbids()
{
    QFETCH(QByteArray, call);
    QVERIFY(store(permission));
    const Failing failing(call.constData(), EIO);
    const ServerAnswer answer = load();
    QVERIFY(failing.hasStruck());
    QCOMPARE(resolve({}, answer).state, PolicyState::Faulty);
    QVERIFY(answer.policy.policy.wholeFault);
    QCOMPARE(load().kind, Kind::Cached);
}

void SystemFaultsTest::anUnreadableFileForbids_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QString>("reason");
    const QString error = QStringLiteral("it cannot be opened: Input/output error");
    // The first is the folder's own.
    QTest::newRow("opening") << QByteArray("openat") << 2 << error;
    QTest::newRow("what it is") << QByteArray("fstat") << 2 << error;
    QTest::newRow("reading") << QByteArray("read") << 1 << QStringLiteral("the file cannot be read");
}

void SystemFaultsTest::anUnreadableFileForbids()
{
    QFETCH(QByteArray, call);
    QFETCH(int, nth);
    QFETCH(QString, reason);
    QVERIFY(writeFile(localBan));
    const Failing failing(call.constData(), EIO, nth);
    const QList<SourcePolicy> policies = readFolder();
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies[0].where, m_folder + QStringLiteral("/a.json"));
    QVERIFY(policies[0].wholeFault);
    QCOMPARE(policies[0].wholeFault->reason.english(), reason);
}

void SystemFaultsTest::anUnreadableFolderForbids_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QString>("reason");
    const QString opening = QStringLiteral("it cannot be opened: Input/output error");
    const QString listing = QStringLiteral("the folder cannot be listed");
    QTest::newRow("opening") << QByteArray("open") << 1 << opening;
    QTest::newRow("what it is") << QByteArray("fstat") << 1 << opening;
    QTest::newRow("opening it to list") << QByteArray("openat") << 1 << listing;
    QTest::newRow("the stream") << QByteArray("fdopendir") << 1 << listing;
    QTest::newRow("listing, at once") << QByteArray("readdir") << 1 << listing;
    QTest::newRow("listing, half way") << QByteArray("readdir") << 3 << listing;
}

void SystemFaultsTest::anUnreadableFolderForbids()
{
    QFETCH(QByteArray, call);
    QFETCH(int, nth);
    QFETCH(QString, reason);
    QVERIFY(writeFile(localBan));
    const int before = test::openDescriptors();
    const Failing failing(call.constData(), EIO, nth);
    const QList<SourcePolicy> policies = readFolder();
    QVERIFY(failing.hasStruck());
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies[0].where, m_folder);
    QVERIFY(policies[0].wholeFault);
    QCOMPARE(policies[0].wholeFault->reason.english(), reason);
    QCOMPARE(test::openDescriptors(), before);
}

void SystemFaultsTest::anUnreadableKeyForbids_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<QString>("reason");
    const QString error = QStringLiteral("it cannot be opened: Input/output error");
    QTest::newRow("opening") << QByteArray("openat") << 1 << error;
    QTest::newRow("what its folder is") << QByteArray("fstat") << 1 << error;
    QTest::newRow("what it is") << QByteArray("fstat") << 2 << error;
    QTest::newRow("reading") << QByteArray("read") << 1 << QStringLiteral("the file cannot be read");
}

void SystemFaultsTest::anUnreadableKeyForbids()
{
    QFETCH(QByteArray, call);
    QFETCH(int, nth);
    QFETCH(QString, reason);
    QVERIFY(m_home->write(QStringLiteral("p/policy.keys"), test::Signer('\1').keyFile()));
    const int before = test::openDescriptors();
    const Failing failing(call.constData(), EIO, nth);
    const PolicyKeys keys = readKeyFile(m_folder, FileOwner::CurrentUser);
    QVERIFY(failing.hasStruck());
    QVERIFY(keys.areInstalled && keys.fault);
    QCOMPARE(keys.fault->where, m_folder + QStringLiteral("/policy.keys"));
    QCOMPARE(keys.fault->reason.english(), reason);
    QCOMPARE(test::openDescriptors(), before);
}

void SystemFaultsTest::aSandboxThatCannotBeLookedAtForbids_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("nth");
    QTest::newRow("opening it") << QByteArray("open") << 1;
    QTest::newRow("itself") << QByteArray("fstat") << 1;
    QTest::newRow("what it is in") << QByteArray("fstatat") << 1;
    QTest::newRow("how it is mounted") << QByteArray("fstatvfs") << 1;
    QTest::newRow("whose it is") << QByteArray("fstat") << 2;
}

void SystemFaultsTest::aSandboxThatCannotBeLookedAtForbids()
{
    QFETCH(QByteArray, call);
    QFETCH(int, nth);
    const Mounted mounted;
    const Failing failing(call.constData(), EIO, nth);
    const auto fault = hostFault(m_home->file(QStringLiteral("candor/policies/managed")), m_home->path());
    QVERIFY(failing.hasStruck());
    QVERIFY(fault);
    QCOMPARE(fault->where, m_home->path());
    QVERIFY(fault->reason.english().contains(QStringLiteral("Input/output error")));
}

void SystemFaultsTest::aSandboxIsLookedThrough_data()
{
    QTest::addColumn<QString>("change"); // of candor/policies, in place of what is sound
    QTest::addColumn<QString>("reason"); // none: no fault
    QTest::newRow("sound") << QString() << QString();
    QTest::newRow("nothing there") << QStringLiteral("missing") << QString();
    QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("not a folder");
    QTest::newRow("others may write") << QStringLiteral("writable") << QStringLiteral("written by others");
    QTest::newRow("unreadable") << QStringLiteral("refused") << QStringLiteral("Permission denied");
}

void SystemFaultsTest::aSandboxIsLookedThrough()
{
    QFETCH(QString, change);
    QFETCH(QString, reason);
    if (::geteuid() != 0)
        QSKIP("only root can make what looks like root's");
    const QString place = m_home->file(QStringLiteral("candor/policies"));
    const auto mode = change == QStringLiteral("writable") ? 0777 : 0755;
    QVERIFY(QDir().mkpath(place + QStringLiteral("/managed")));
    for (const QString& path : {m_home->path(), m_home->file(QStringLiteral("candor")), place})
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), path == place ? mode : 0755), 0);
    if (change == QStringLiteral("missing") || change == QStringLiteral("file"))
        QVERIFY(QDir(place).removeRecursively());
    if (change == QStringLiteral("file"))
        QVERIFY(m_home->write(QStringLiteral("candor/policies"), {}));
    const Mounted mounted;
    std::optional<Failing> failing;
    if (change == QStringLiteral("refused"))
        failing.emplace("openat", EACCES, 2);
    const auto fault = hostFault(place + QStringLiteral("/managed"), m_home->path());
    QCOMPARE(fault.has_value(), !reason.isEmpty());
    if (fault) {
        QCOMPARE(fault->where, place);
        QVERIFY2(fault->reason.english().contains(reason), qPrintable(fault->reason.english()));
    }
}

void SystemFaultsTest::aLinkThatCannotBeLookedAtForbids()
{
    const QString link = m_home->file(QStringLiteral("link"));
    QVERIFY(QFile::link(m_folder, link));
    const Failing failing("lstat", EIO);
    const QList<SourcePolicy> policies = readPolicyFolder(link, PolicySource::User, FileOwner::CurrentUser);
    QVERIFY(failing.hasStruck());
    QCOMPARE(policies.size(), 1);
    QVERIFY(policies[0].wholeFault);
}

void SystemFaultsTest::aFileThatGoesAwayIsNone()
{
    QVERIFY(writeFile(localBan));
    const Failing failing("openat", ENOENT, 2);
    QVERIFY(readFolder().isEmpty());
    QVERIFY(failing.hasStruck());
    QCOMPARE(readFolder().size(), 1);
}

void SystemFaultsTest::looksWhereItCannotWatch_data()
{
    QTest::addColumn<bool>("isLogging");
    QTest::newRow("and says so") << true;
    QTest::newRow("and nobody wants to know") << false;
}

void SystemFaultsTest::looksWhereItCannotWatch()
{
    QFETCH(bool, isLogging);
    const QString rules = isLogging ? QString() : QStringLiteral("candor.policy=false");
    QLoggingCategory::setFilterRules(rules);
    const auto reset = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    constexpr auto sentence = "Some policy folders cannot be watched; they are read every half second";
    if (isLogging)
        QTest::ignoreMessage(QtWarningMsg, sentence);
    else
        QTest::failOnWarning(sentence);
    const Failing failing("inotify_add_watch", ENOSPC, 1, Lasts::Yes);
    LocalPolicy policy({{}, {}, m_folder});
    const QSignalSpy changed(&policy, &LocalPolicy::changed);
    QTRY_VERIFY(failing.hasStruck());
    QVERIFY(writeFile(localBan));
    QTRY_COMPARE_WITH_TIMEOUT(policy.sources().size(), 1, 10000);
    QVERIFY(changed.count() >= 1);
}

void SystemFaultsTest::watchesAboveWhatItMayReadOnly()
{
    QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/a/policies")));
    PolicyWatch watch({{}, {}, m_folder + QStringLiteral("/a/policies")});
    {
        const Failing failing("may be read", EACCES, 1, Lasts::Yes);
        watch.start();
    }
    const auto* const watcher = watch.findChild<QFileSystemWatcher*>();
    QVERIFY(watcher);
    QStringList watched = watcher->directories();
    watched.sort();
    const QStringList needed{m_folder + QStringLiteral("/a"), m_folder + QStringLiteral("/a/policies")};
    QCOMPARE(watched, needed);
    watch.look();
    QVERIFY(watcher->directories().contains(QStringLiteral("/")));
}

void SystemFaultsTest::endsWhereNothingCanBeLookedAt_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("absolute") << QStringLiteral("/no/such/folder");
    QTest::newRow("relative") << QStringLiteral("no/such/folder");
}

void SystemFaultsTest::endsWhereNothingCanBeLookedAt()
{
    QFETCH(QString, folder);
    PolicyWatch watch({{}, {}, folder});
    const QSignalSpy read(&watch, &PolicyWatch::read);
    const Failing failing("statx", EACCES, 1, Lasts::Yes);
    watch.start();
    QVERIFY(failing.hasStruck());
    QCOMPARE(read.count(), 1);
}

QTEST_GUILESS_MAIN(SystemFaultsTest)
#include "tst_systemfaults.moc"
