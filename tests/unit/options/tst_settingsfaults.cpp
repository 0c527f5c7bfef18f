// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/options/optionstore.h"
#include "app/options/settingsfile.h"
#include "tests/faults/faultyfiles.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QDateTime>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QMutex>
#include <QtTest>

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

using namespace candor;
using namespace candor::test;
using options::errorReporting;

Q_DECLARE_METATYPE(candor::test::Fault)

namespace {

using Choice = std::optional<bool>;

const QString alice = QStringLiteral("0123456789abcdef");
const QString bob = QStringLiteral("fedcba9876543210");
const QString settingsName = QStringLiteral("settings.ini");

/// Each program and each person has so many watches, and others may have used them up.
bool areWatchesUsedUp = false;

/// A fault that lasts waits for locks: ctest tries some of these, CANDOR_SURVIVAL=full all.
int stepOf(bool lasts)
{
    return lasts && qEnvironmentVariable("CANDOR_SURVIVAL") != QStringLiteral("full") ? 7 : 1;
}

} // namespace

extern "C" int inotify_add_watch(int fd, const char* path, std::uint32_t mask) noexcept
{
    if (!areWatchesUsedUp)
        return int(::syscall(SYS_inotify_add_watch, fd, path, mask));
    errno = ENOSPC;
    return -1;
}

/// Every call that is made on the settings file goes wrong in turn, and no no becomes a yes.
class SettingsFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase();
    void everyCallGoesWrong_data();
    void everyCallGoesWrong();
    void aLinkStaysOne_data();
    void aLinkStaysOne();
    void aChangeIsNoticedWithoutAWatch();

private:
    void begin(Choice before);
    SaveOutcome saved(bool now);
    void choose(bool now);
    void check(Choice before, bool now);
    void checkFile(Choice before, bool now);
    QString file() const { return m_home->file(settingsName); }
    Choice choiceOf(const QString& account) const { return m_store->choice(errorReporting, account); }

    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<OptionStore> m_store;
    QByteArray m_bytes;
    SaveOutcome m_outcome;
};

/// QtTest 6.4 adds a message to its JUnit log without a lock, and here the writing thread speaks as well.
void SettingsFaultsTest::initTestCase()
{
    static QMutex oneAtATime;
    static QtMessageHandler qtTests;
    qtTests = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext& context, const QString& message) {
            const QMutexLocker locker(&oneAtATime);
            qtTests(type, context, message);
        });
}

void SettingsFaultsTest::aChangeIsNoticedWithoutAWatch()
{
    const TemporaryHome home;
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=true\n"));
    areWatchesUsedUp = true;
    const auto later = qScopeGuard([] { areWatchesUsedUp = false; });
    const OptionStore store(home.file(settingsName), m_clock);
    QCOMPARE(store.choice(errorReporting), Choice(true));
    QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=false\n"));
    QTRY_COMPARE_WITH_TIMEOUT(store.choice(errorReporting), Choice(false), 20'000);
}

void SettingsFaultsTest::everyCallGoesWrong_data()
{
    QTest::addColumn<Choice>("before");
    QTest::addColumn<bool>("now");
    QTest::addColumn<Fault>("how");
    QTest::addColumn<bool>("lasts");
    for (const auto& [name, before, now] : {std::tuple("a first yes", Choice(), true),
             {"a yes after a no", Choice(false), true}, {"a no after a yes", Choice(true), false}})
        for (const Fault how : {Fault::Fails, Fault::Full, Fault::Tears})
            for (const bool lasts : {false, true})
                QTest::addRow("%s, fault %d, %s", name, int(how), lasts ? "from there" : "once")
                    << before << now << how << lasts;
}

void SettingsFaultsTest::begin(Choice before)
{
    m_store.reset();
    m_home = std::make_unique<TemporaryHome>();
    m_bytes = "[Kept]\nunknown=value\n";
    if (before)
        m_bytes += "[Accounts]\n" + alice.toLatin1()
            + "\\ErrorReporting\\OptIn=" + (*before ? "true\n" : "false\n");
    // Bob's no stands against a yes that serves everybody else.
    m_bytes += bob.toLatin1() + "\\ErrorReporting\\OptIn=false\n";
    if (!before)
        m_bytes.replace(bob.toLatin1(), "[Accounts]\n" + bob.toLatin1());
    if (before == Choice(true))
        m_bytes += "[ErrorReporting]\nOptIn=true\n";
    QVERIFY(m_home->write(settingsName, m_bytes));
}

SaveOutcome SettingsFaultsTest::saved(bool now)
{
    QFutureWatcher<SaveOutcome> watcher;
    QEventLoop loop;
    connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(m_store->save({editOf(errorReporting, now)}));
    loop.exec();
    return watcher.result();
}

void SettingsFaultsTest::choose(bool now)
{
    m_store = std::make_unique<OptionStore>(file(), m_clock);
    m_store->setAccount(alice);
    QVERIFY(!now || choiceOf(alice) != true);
    QVERIFY(choiceOf(bob) != true);
    m_outcome = saved(now);
    const bool isSaved = m_outcome.kind == SaveOutcome::Kind::Saved;
    QVERIFY2(m_store->value(errorReporting) == false || (now && isSaved), "counts, but is not saved");
    QVERIFY(choiceOf(bob) != true);
}

void SettingsFaultsTest::check(Choice before, bool now)
{
    // The fault is over; the same program goes on.
    const bool isSaved = m_outcome.kind == SaveOutcome::Kind::Saved;
    m_store->reload();
    QCOMPARE(m_store->value(errorReporting), now && isSaved);
    checkFile(before, now);
    // The lock of a writer that could not even remove it counts for half a minute.
    QFile lock(file() + QStringLiteral(".lock"));
    if (lock.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(saved(now).kind, SaveOutcome::Kind::Saved);
    QCOMPARE(choiceOf(alice), Choice(now));
    QCOMPARE(choiceOf(bob), Choice(false));
    QCOMPARE(m_store->fault().kind, StoreFault::Kind::None);
    const QDir folder(m_home->path());
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden | QDir::System), QStringList{settingsName});
}

/// What the next start finds.
void SettingsFaultsTest::checkFile(Choice before, bool now)
{
    const SettingsContents found = readSettingsBytes(readSettingsFile(file()).bytes);
    QVERIFY2(!found.isDamaged(), qPrintable(found.fault()));
    QCOMPARE(found.text(QStringLiteral("Kept/unknown")), std::optional(QStringLiteral("value")));
    QVERIFY(!OptionStore::isPermittedIn(file(), errorReporting, bob));
    const bool isYes = OptionStore::isPermittedIn(file(), errorReporting, alice);
    if (m_outcome.kind == SaveOutcome::Kind::Saved)
        QCOMPARE(isYes, now);
    if (m_outcome.kind == SaveOutcome::Kind::CannotWrite) {
        // "Nothing was saved": that is what the person is told.
        QCOMPARE(isYes, before == Choice(true));
        QCOMPARE(m_home->read(settingsName), m_bytes);
    }
}

void SettingsFaultsTest::everyCallGoesWrong()
{
    QFETCH(Choice, before);
    QFETCH(bool, now);
    QFETCH(Fault, how);
    QFETCH(bool, lasts);
    FaultyFiles files(QDir::tempPath().toStdString());
    begin(before);
    const auto isWell = [&] {
        if (!QTest::currentTestFailed())
            check(before, now);
        begin(before);
        return !QTest::currentTestFailed();
    };
    const int least = how == Fault::Fails ? 50 : how == Fault::Full ? 10 : 1;
    const std::string harm = harmOfEveryCall(
        files.plan(), how, lasts, least, [&] { choose(now); }, isWell, stepOf(lasts));
    QVERIFY2(harm.empty(), harm.c_str());
}

void SettingsFaultsTest::aLinkStaysOne_data()
{
    QTest::addColumn<bool>("lasts");
    QTest::newRow("one fails") << false;
    QTest::newRow("all fail from there") << true;
}

void SettingsFaultsTest::aLinkStaysOne()
{
    QFETCH(bool, lasts);
    FaultyFiles files(QDir::tempPath().toStdString());
    const auto beginLinked = [&] {
        begin(false);
        QVERIFY(QFile::rename(file(), m_home->file(QStringLiteral("real"))));
        QVERIFY(QFile::link(m_home->file(QStringLiteral("real")), file()));
    };
    beginLinked();
    const auto isWell = [&] {
        const bool isLink = QFileInfo(file()).isSymLink();
        beginLinked();
        return isLink && !QTest::currentTestFailed();
    };
    const std::string harm = harmOfEveryCall(
        files.plan(), Fault::Fails, lasts, 50, [&] { choose(true); }, isWell, stepOf(lasts));
    QVERIFY2(harm.empty(), harm.c_str());
}

QTEST_GUILESS_MAIN(SettingsFaultsTest)
#include "tst_settingsfaults.moc"
