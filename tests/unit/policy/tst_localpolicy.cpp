// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/localpolicy.h"
#include "app/policy/policywatch.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace candor;
using candor::test::TemporaryHome;

namespace {

const QByteArray ban = "{\"DisableAutomaticSendTracing\":true}";

int bans(const QList<SourcePolicy>& sources)
{
    return int(std::count_if(sources.begin(), sources.end(),
        [](const SourcePolicy& s) { return !s.wholeFault && s.values[0] == SettingValue::Enabled; }));
}

int faults(const QList<SourcePolicy>& sources)
{
    return int(
        std::count_if(sources.begin(), sources.end(), [](const SourcePolicy& s) { return s.wholeFault; }));
}

bool setMode(const QString& path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

} // namespace

/// The promise is one second; a loaded test machine gets ten.
#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 10000)

class LocalPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBeforeItReturns();
    void everyFolderIsRead();
    void seesCreationEditAndRemoval();
    void seesReplacementByRename();
    void seesAFolderThatWasNotThere();
    void seesTheFolderGoAndComeBack();
    void seesWhatHoldsTheFolderReplaced();
    void passesOverWhatIsNoneOfItsBusiness();
    void seesModes();
    void seesWhenThereAreNoLongerTooMany();
    void seesKeys();
    void keepsQuietWhereNothingChanged();
    void everyChangeIsOne();
    void readsAgainWhenTold();
    void endsWhileReading();
    void watchesNothingWithoutFolders();
    void seesWhatTheSystemKeepsInFiles();
    void looksAgainWithoutBeingTold();

private:
    bool write(const QString& name, const QByteArray& bytes) const
    {
        return m_home->write(QStringLiteral("user/") + name, bytes)
            && setMode(m_home->file(QStringLiteral("user/") + name), 0644);
    }

    std::unique_ptr<TemporaryHome> m_home;
    PolicyFolders m_folders;
};

void LocalPolicyTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_folders = {m_home->file(QStringLiteral("system")), m_home->file(QStringLiteral("machine")),
        m_home->file(QStringLiteral("user"))};
    for (const QString& folder : {m_folders.system, m_folders.additional, m_folders.user})
        QVERIFY(QDir().mkpath(folder) && setMode(folder, 0755));
}

void LocalPolicyTest::readsBeforeItReturns()
{
    QVERIFY(write(QStringLiteral("a.json"), ban));
    const LocalPolicy policy(m_folders);
    QVERIFY(bans(policy.sources()) == 1);
}

void LocalPolicyTest::everyFolderIsRead()
{
    for (const char* folder : {"system", "machine", "user"}) {
        const QString name = QLatin1StringView(folder) + QStringLiteral("/a.json");
        QVERIFY(m_home->write(name, ban) && setMode(m_home->file(name), 0644));
    }
    const QList<SourcePolicy> sources = readLocalPolicies(m_folders);
    QCOMPARE(sources.size(), 3);
    QCOMPARE(sources[0].source, PolicySource::Machine);
    QCOMPARE(sources[1].source, PolicySource::Machine);
    QCOMPARE(sources[2].source, PolicySource::User);
    // The system's folder must be root's; the test's own is root's only where root runs it.
    QCOMPARE(sources[0].wholeFault.has_value(), ::geteuid() != 0);
    QVERIFY(!sources[1].wholeFault);
    QVERIFY(!sources[2].wholeFault);
}

void LocalPolicyTest::seesCreationEditAndRemoval()
{
    LocalPolicy policy(m_folders);
    const QSignalSpy spy(&policy, &LocalPolicy::changed);
    QVERIFY(policy.sources().isEmpty() || ::geteuid() != 0);
    QVERIFY(write(QStringLiteral("a.json"), ban));
    SOON(bans(policy.sources()) == 1);
    QVERIFY(write(QStringLiteral("a.json"), "{}"));
    SOON(bans(policy.sources()) == 0);
    QVERIFY(write(QStringLiteral("a.json"), ban));
    SOON(bans(policy.sources()) == 1);
    QVERIFY(QFile::remove(m_home->file(QStringLiteral("user/a.json"))));
    SOON(bans(policy.sources()) == 0);
    QVERIFY(spy.count() >= 4);
}

void LocalPolicyTest::seesReplacementByRename()
{
    QVERIFY(write(QStringLiteral("a.json"), "{}"));
    LocalPolicy policy(m_folders);
    for (int round = 0; round < 3; ++round) {
        for (const QByteArray& bytes : {ban, QByteArray("{\"QMEnable\":true}")}) {
            QVERIFY(write(QStringLiteral("a.tmp"), bytes));
            QCOMPARE(::rename(QFile::encodeName(m_home->file(QStringLiteral("user/a.tmp"))).constData(),
                         QFile::encodeName(m_home->file(QStringLiteral("user/a.json"))).constData()),
                0);
            SOON(bans(policy.sources()) == (bytes == ban ? 1 : 0));
        }
    }
}

void LocalPolicyTest::seesAFolderThatWasNotThere()
{
    m_folders.user = m_home->file(QStringLiteral("config/candor/policies"));
    LocalPolicy policy(m_folders);
    QVERIFY(QDir().mkpath(m_folders.user) && setMode(m_folders.user, 0755));
    QVERIFY(m_home->write(QStringLiteral("config/candor/policies/a.json"), ban));
    QVERIFY(setMode(m_folders.user + QStringLiteral("/a.json"), 0644));
    SOON(bans(policy.sources()) == 1);
}

void LocalPolicyTest::seesTheFolderGoAndComeBack()
{
    QVERIFY(write(QStringLiteral("a.json"), ban));
    LocalPolicy policy(m_folders);
    QVERIFY(QDir().rename(m_folders.user, m_home->file(QStringLiteral("away"))));
    SOON(bans(policy.sources()) == 0);
    QVERIFY(QDir().rename(m_home->file(QStringLiteral("away")), m_folders.user));
    SOON(bans(policy.sources()) == 1);
    QVERIFY(QDir(m_folders.user).removeRecursively());
    SOON(bans(policy.sources()) == 0);
}

void LocalPolicyTest::seesWhatHoldsTheFolderReplaced()
{
    const QString holder = m_home->file(QStringLiteral("etc"));
    const QString other = m_home->file(QStringLiteral("other"));
    for (const QString& root : {holder, other})
        QVERIFY(QDir().mkpath(root + QStringLiteral("/a/b/policies")));
    m_folders.user = holder + QStringLiteral("/a/b/policies");
    LocalPolicy policy(m_folders);
    QVERIFY(m_home->write(QStringLiteral("other/a/b/policies/a.json"), ban));
    QVERIFY(setMode(other + QStringLiteral("/a/b/policies/a.json"), 0644));
    QVERIFY(QDir().rename(holder, m_home->file(QStringLiteral("away"))) && QDir().rename(other, holder));
    SOON(bans(policy.sources()) == 1);
    QVERIFY(QDir().rename(holder, other) && QFile::link(m_home->file(QStringLiteral("away")), holder));
    SOON(bans(policy.sources()) == 0);
}

void LocalPolicyTest::passesOverWhatIsNoneOfItsBusiness()
{
    const QString folder = m_home->file(QStringLiteral("etc/candor/policies"));
    QVERIFY(QDir().mkpath(folder));
    PolicyWatch watch({{}, {}, folder});
    watch.start();
    auto* const watcher = watch.findChild<QFileSystemWatcher*>();
    QVERIFY(watcher && watcher->directories().contains(m_home->path()));
    QSignalSpy told(watcher, &QFileSystemWatcher::directoryChanged);
    const auto isAboutToLook = [&watch] {
        const QList<QTimer*> timers = watch.findChildren<QTimer*>();
        return std::any_of(timers.begin(), timers.end(),
            [](const QTimer* timer) { return timer->isSingleShot() && timer->isActive(); });
    };
    QVERIFY(m_home->write(QStringLiteral("somebody-elses"), "x"));
    QVERIFY(told.wait());
    QVERIFY(!isAboutToLook());
    QVERIFY(m_home->write(QStringLiteral("etc/candor/policies/a.json"), ban));
    QVERIFY(told.wait());
    QVERIFY(isAboutToLook());
}

void LocalPolicyTest::seesKeys()
{
    const test::Signer signer('\1');
    const QString name = QStringLiteral("machine/policy.keys");
    LocalPolicy policy(m_folders);
    QCOMPARE(policy.keys(), PolicyKeys());
    QVERIFY(m_home->write(name, signer.keyFile()) && setMode(m_home->file(name), 0644));
    SOON(policy.keys() == signer.installed());
    QCOMPARE(faults(policy.sources()), 0);
    QVERIFY(setMode(m_home->file(name), 0666));
    SOON(policy.keys().fault.has_value());
    QCOMPARE(faults(policy.sources()), 1);
    QCOMPARE(policy.sources().front().source, PolicySource::Server);
    QCOMPARE(policy.sources().front().where, m_home->file(name));
    QVERIFY(setMode(m_home->file(name), 0644));
    SOON(policy.keys() == signer.installed());
    // One of the person's own asks for nothing.
    QVERIFY(QFile::remove(m_home->file(name)));
    QVERIFY(m_home->write(QStringLiteral("user/policy.keys"), "nonsense"));
    SOON(policy.keys() == PolicyKeys());
}

void LocalPolicyTest::seesModes()
{
    QVERIFY(write(QStringLiteral("a.json"), ban));
    LocalPolicy policy(m_folders);
    const int before = faults(policy.sources());
    QVERIFY(setMode(m_home->file(QStringLiteral("user/a.json")), 0666));
    SOON(faults(policy.sources()) == before + 1);
    QVERIFY(setMode(m_home->file(QStringLiteral("user/a.json")), 0644));
    SOON(bans(policy.sources()) == 1);
    QVERIFY(setMode(m_folders.user, 0777));
    SOON(faults(policy.sources()) == before + 1);
    QVERIFY(setMode(m_folders.user, 0755));
    SOON(bans(policy.sources()) == 1);
}

void LocalPolicyTest::seesWhenThereAreNoLongerTooMany()
{
    QVERIFY(write(QStringLiteral("ban.json"), ban));
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(write(QStringLiteral("%1.json").arg(i), "{}"));
    const LocalPolicy policy(m_folders);
    QCOMPARE(faults(policy.sources()), 1 + (::geteuid() == 0 ? 0 : 1));
    QCOMPARE(bans(policy.sources()), 0);
    QVERIFY(QFile::remove(m_home->file(QStringLiteral("user/0.json"))));
    SOON(bans(policy.sources()) == 1);
    // Now each is watched again.
    QVERIFY(write(QStringLiteral("1.json"), ban));
    SOON(bans(policy.sources()) == 2);
    QVERIFY(write(QStringLiteral("more.json"), "{}"));
    SOON(bans(policy.sources()) == 0);
}

void LocalPolicyTest::readsAgainWhenTold()
{
    QVERIFY(write(QStringLiteral("a.json"), ban));
    LocalPolicy policy(m_folders);
    QSignalSpy looked(&policy, &LocalPolicy::looked);
    QSignalSpy changed(&policy, &LocalPolicy::changed);
    SOON(looked.count() >= 1); // its own first look
    const auto before = looked.count();
    policy.reload();
    policy.reload();
    SOON(looked.count() >= before + 2);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(bans(policy.sources()), 1);
}

void LocalPolicyTest::keepsQuietWhereNothingChanged()
{
    QVERIFY(write(QStringLiteral("a.json"), ban));
    LocalPolicy policy(m_folders);
    QSignalSpy spy(&policy, &LocalPolicy::changed);
    QVERIFY(write(QStringLiteral("no-policy.txt"), "x"));
    QVERIFY(write(QStringLiteral("b.json"), ban));
    SOON(bans(policy.sources()) == 2);
    // Creation and its mode may be seen apart; the text file never is.
    QVERIFY(spy.count() >= 1 && spy.count() <= 2);
}

/// What differs in one thing alone is told of, too.
void LocalPolicyTest::everyChangeIsOne()
{
    const PolicyFault fault{QStringLiteral("policy.keys"), 1, 2, {}, Sentence("x")};
    PolicyKeys keys;
    keys.areInstalled = true;
    PolicyKeys faulty = keys;
    faulty.fault = fault;
    QVERIFY(keys == keys && faulty == faulty);
    QVERIFY(keys != faulty && keys != PolicyKeys());
    SourcePolicy policy;
    SourcePolicy tightening = policy;
    tightening.canOnlyTighten = true;
    QVERIFY(policy == policy && tightening == tightening);
    QVERIFY(policy != tightening);
}

void LocalPolicyTest::endsWhileReading()
{
    for (int i = 0; i < 50; ++i) {
        const LocalPolicy policy(m_folders);
        QVERIFY(write(QStringLiteral("a.json"), ban));
    }
}

void LocalPolicyTest::watchesNothingWithoutFolders()
{
    PolicyWatch watch({});
    QSignalSpy read(&watch, &PolicyWatch::read);
    watch.start();
    QCOMPARE(read.count(), 1);
    QVERIFY(read[0][0].value<QList<SourcePolicy>>().isEmpty());
}

void LocalPolicyTest::seesWhatTheSystemKeepsInFiles()
{
    const QString file = m_home->file(QStringLiteral("Managed Preferences/alice/app.plist"));
    PolicyWatch watch({}, {file});
    QSignalSpy read(&watch, &PolicyWatch::read);
    watch.start();
    QCOMPARE(read.count(), 1);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(read.wait());
    for (const char* contents : {"first", "second"}) {
        const auto before = read.count();
        QVERIFY(m_home->write(QStringLiteral("Managed Preferences/alice/app.plist"), contents));
        while (read.count() == before)
            QVERIFY(read.wait());
    }
}

/// A watch may miss what happens: on every system all sources are read again after a quarter of an hour.
void LocalPolicyTest::looksAgainWithoutBeingTold()
{
    PolicyWatch watch(m_folders);
    QSignalSpy read(&watch, &PolicyWatch::read);
    watch.start();
    const QList<QTimer*> timers = watch.findChildren<QTimer*>();
    const auto again
        = std::find_if(timers.begin(), timers.end(), [](const QTimer* t) { return t->isActive(); });
    QVERIFY(again != timers.end() && !(*again)->isSingleShot());
    QCOMPARE((*again)->intervalAsDuration(), std::chrono::minutes(15));
    QCOMPARE(LocalPolicy::looksAgainAfter, std::chrono::minutes(15));
    (*again)->setInterval(0);
    QVERIFY(read.wait());
    QVERIFY((*again)->isActive());
    QCOMPARE((*again)->intervalAsDuration(), std::chrono::minutes(15));
}

QTEST_GUILESS_MAIN(LocalPolicyTest)
#include "tst_localpolicy.moc"
