// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/policyfolder.h"
#include "app/policy/resolver.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace candor;
using candor::test::Signer;
using candor::test::TemporaryHome;

namespace {

const QByteArray ban = "{\"DisableAutomaticSendTracing\":true}";

bool setMode(const QString& path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

} // namespace

class PolicyFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsInLexicalOrder();
    void missingFolderSaysNothing();
    void emptyFolderSaysNothing();
    void folderFaults_data();
    void folderFaults();
    void linkToFolder();
    void fileFaults_data();
    void fileFaults();
    void otherFilesAreNone();
    void largestFile();
    void mostFiles();
    void faultOfOneFileLeavesTheOthers();
    void keysAreRead();
    void keyFileFaults_data();
    void keyFileFaults();
    void keysInAFolderOfOthersAreNone();
    void hands_data();
    void hands();

private:
    QList<SourcePolicy> read() const
    {
        return readPolicyFolder(m_folder, PolicySource::Machine, FileOwner::CurrentUser);
    }
    bool write(const QString& name, const QByteArray& bytes) const
    {
        return m_home->write(QStringLiteral("p/") + name, bytes) && setMode(m_folder + u'/' + name, 0644);
    }

    std::unique_ptr<TemporaryHome> m_home;
    QString m_folder;
};

void PolicyFolderTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_folder = m_home->file(QStringLiteral("p"));
    QVERIFY(QDir().mkpath(m_folder) && setMode(m_folder, 0755));
}

void PolicyFolderTest::readsInLexicalOrder()
{
    for (const QString& name : {QStringLiteral("b.json"), QStringLiteral("10.json"), QStringLiteral("9.json"),
             QStringLiteral("B.json")})
        QVERIFY(write(name, ban));
    const QList<SourcePolicy> policies = read();
    QStringList names;
    for (const SourcePolicy& policy : policies) {
        names += QFileInfo(policy.where).fileName();
        QVERIFY(!policy.wholeFault);
        QVERIFY(policy.since);
        QCOMPARE(policy.source, PolicySource::Machine);
        QCOMPARE(policy.values[0], SettingValue::Enabled);
    }
    QCOMPARE(names.join(u' '), QStringLiteral("10.json 9.json B.json b.json"));
}

void PolicyFolderTest::missingFolderSaysNothing()
{
    QVERIFY(readPolicyFolder(m_folder + QStringLiteral("/no/such"), PolicySource::User, FileOwner::Root)
                .isEmpty());
    QVERIFY(readPolicyFolder(QString(), PolicySource::User, FileOwner::Root).isEmpty());
}

void PolicyFolderTest::emptyFolderSaysNothing()
{
    QVERIFY(read().isEmpty());
}

void PolicyFolderTest::folderFaults_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("reason");
    const QString others = QStringLiteral("written by others");
    QTest::newRow("writable by group") << 0775 << others;
    QTest::newRow("writable by others") << 0757 << others;
    QTest::newRow("writable by all, sticky") << 01777 << others;
    if (::geteuid() != 0)
        QTest::newRow("unreadable") << 0000 << QStringLiteral("cannot be opened");
}

void PolicyFolderTest::folderFaults()
{
    QFETCH(int, mode);
    QFETCH(QString, reason);
    QVERIFY(write(QStringLiteral("a.json"), "{}"));
    QVERIFY(setMode(m_folder, mode_t(mode)));
    const QList<SourcePolicy> policies = read();
    QVERIFY(setMode(m_folder, 0755));
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies[0].where, m_folder);
    QCOMPARE(policies[0].source, PolicySource::Machine);
    QVERIFY(policies[0].wholeFault);
    QVERIFY2(policies[0].wholeFault->reason.english().contains(reason),
        qPrintable(policies[0].wholeFault->reason.english()));
}

void PolicyFolderTest::linkToFolder()
{
    const QString link = m_home->file(QStringLiteral("link"));
    QVERIFY(QFile::link(m_folder, link));
    for (const QString& path : {link, link + u'/', link + QStringLiteral("//./")}) {
        const QList<SourcePolicy> policies
            = readPolicyFolder(path, PolicySource::User, FileOwner::CurrentUser);
        QCOMPARE(policies.size(), 1);
        QVERIFY(policies[0].wholeFault);
        QVERIFY(policies[0].wholeFault->reason.english().contains(u"link"));
    }
    QVERIFY(m_home->write(QStringLiteral("file"), "x"));
    const auto policies
        = readPolicyFolder(m_home->file(QStringLiteral("file")), PolicySource::User, FileOwner::CurrentUser);
    QCOMPARE(policies.size(), 1);
    QVERIFY(policies[0].wholeFault->reason.english().contains(u"not a folder"));
    QVERIFY(QDir(m_folder).removeRecursively());
    QCOMPARE(readPolicyFolder(link, PolicySource::User, FileOwner::CurrentUser).size(), 1); // a dangling link
}

void PolicyFolderTest::fileFaults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    for (const char* mode : {"664", "646", "666"})
        QTest::newRow(mode) << QString::fromLatin1(mode) << QStringLiteral("written by others");
    QTest::newRow("link") << QStringLiteral("link") << QStringLiteral("link");
    QTest::newRow("dangling") << QStringLiteral("dangling") << QStringLiteral("link");
    QTest::newRow("fifo") << QStringLiteral("fifo") << QStringLiteral("regular");
    QTest::newRow("folder") << QStringLiteral("folder") << QStringLiteral("regular");
    QTest::newRow("large") << QStringLiteral("large") << QStringLiteral("larger");
    if (::geteuid() != 0)
        QTest::newRow("0") << QStringLiteral("0") << QStringLiteral("cannot be opened");
}

void PolicyFolderTest::fileFaults()
{
    QFETCH(QString, kind);
    QFETCH(QString, reason);
    const QString path = m_folder + QStringLiteral("/a.json");
    const QByteArray native = QFile::encodeName(path);
    if (kind == u"link" || kind == u"dangling") {
        QVERIFY(kind == u"dangling" || m_home->write(QStringLiteral("real.json"), "{}"));
        QVERIFY(QFile::link(m_home->file(QStringLiteral("real.json")), path));
    } else if (kind == u"fifo") {
        QCOMPARE(::mkfifo(native.constData(), 0644), 0);
    } else if (kind == u"folder") {
        QVERIFY(QDir().mkpath(path));
    } else if (kind == u"large") {
        QVERIFY(write(QStringLiteral("a.json"), QByteArray(64 * 1024 - 1, ' ') + "{}"));
    } else {
        QVERIFY(write(QStringLiteral("a.json"), "{}"));
        QVERIFY(setMode(path, mode_t(kind.toInt(nullptr, 8))));
    }
    const QList<SourcePolicy> policies = read();
    QCOMPARE(policies.size(), 1);
    QCOMPARE(policies[0].where, path);
    QVERIFY(policies[0].wholeFault);
    QVERIFY2(policies[0].wholeFault->reason.english().contains(reason),
        qPrintable(policies[0].wholeFault->reason.english()));
}

void PolicyFolderTest::otherFilesAreNone()
{
    for (const QString& name : {QStringLiteral(".a.json"), QStringLiteral("a.json~"),
             QStringLiteral("a.JSON"), QStringLiteral("a.txt")})
        QVERIFY(write(name, ban));
    QVERIFY(read().isEmpty());
}

void PolicyFolderTest::largestFile()
{
    QVERIFY(write(QStringLiteral("a.json"), QByteArray(64 * 1024 - 2, ' ') + "{}"));
    QCOMPARE(read().size(), 1);
    QVERIFY(!read()[0].wholeFault);
}

void PolicyFolderTest::mostFiles()
{
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(write(QStringLiteral("%1.json").arg(i), "{\"DisableAutomaticSendTracing\":false}"));
    QVERIFY(write(QStringLiteral("no-policy.txt"), ban));
    QCOMPARE(read().size(), 1'000);
    AdminPolicy policy = resolve(read(), {});
    QVERIFY(policy.faults.isEmpty());
    QCOMPARE(policy[Setting::DisableAutomaticSendTracing].value, SettingValue::Disabled);

    QVERIFY(write(QStringLiteral("one-more.json"), "{}"));
    policy = resolve(read(), {});
    QCOMPARE(policy.faults.size(), 1);
    QCOMPARE(policy.faults[0].where, m_folder);
    QVERIFY2(policy.faults[0].reason.english().contains(u"more than 1000 policy files"),
        qPrintable(policy.faults[0].reason.english()));
    QVERIFY(policy[Setting::DisableAutomaticSendTracing].isFaulty());
    QVERIFY(policy[Setting::QMEnable].isFaulty());

    QVERIFY(QFile::remove(m_folder + QStringLiteral("/0.json")));
    QVERIFY(resolve(read(), {}).faults.isEmpty());
}

void PolicyFolderTest::faultOfOneFileLeavesTheOthers()
{
    QVERIFY(write(QStringLiteral("a.json"), "{"));
    QVERIFY(write(QStringLiteral("b.json"), ban));
    const QList<SourcePolicy> policies = read();
    QCOMPARE(policies.size(), 2);
    QVERIFY(policies[0].wholeFault);
    QCOMPARE(policies[0].wholeFault->line, 1);
    QCOMPARE(policies[1].values[0], SettingValue::Enabled);
}

void PolicyFolderTest::keysAreRead()
{
    const auto keys = [&](const QString& folder) { return readKeyFile(folder, FileOwner::CurrentUser); };
    QCOMPARE(keys(m_folder), PolicyKeys());
    QCOMPARE(keys({}), PolicyKeys());
    QCOMPARE(keys(m_folder + QStringLiteral("/no/such")), PolicyKeys());
    const QString name = QLatin1StringView(policyKeysName);
    QVERIFY(write(name, Signer('\1').keyFile()));
    QCOMPARE(keys(m_folder), Signer('\1').installed());
    QCOMPARE(keys(m_folder + u'/'), Signer('\1').installed());
    QVERIFY2(read().isEmpty(), "a file of keys is no policy");
    const PolicyKeys asRoot = readKeyFile(m_folder, FileOwner::Root);
    QCOMPARE(asRoot.fault.has_value(), ::geteuid() != 0);
    // A folder that cannot be opened forbids by itself.
    QVERIFY(QFile::link(m_folder, m_home->file(QStringLiteral("link"))));
    QCOMPARE(keys(m_home->file(QStringLiteral("link"))), PolicyKeys());
}

void PolicyFolderTest::keyFileFaults_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray good = Signer('\1').keyFile();
    const QString others = QStringLiteral("written by others");
    QTest::newRow("writable by group") << 0664 << good << others;
    QTest::newRow("writable by others") << 0646 << good << others;
    QTest::newRow("too large") << 0644 << good + QByteArray(64 * 1024, ' ') << "larger than 65536 bytes";
    QTest::newRow("empty") << 0644 << QByteArray() << "expected";
    QTest::newRow("no key") << 0644 << QByteArray("{\"contoso.test\": 1}") << "must be a public key";
    if (::geteuid() != 0)
        QTest::newRow("unreadable") << 0000 << good << "cannot be opened";
}

void PolicyFolderTest::keyFileFaults()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString name = QLatin1StringView(policyKeysName);
    QVERIFY(write(name, bytes) && setMode(m_folder + u'/' + name, mode_t(mode)));
    const PolicyKeys keys = readKeyFile(m_folder, FileOwner::CurrentUser);
    QVERIFY(keys.areInstalled && keys.byTenant.isEmpty() && keys.fault);
    QCOMPARE(keys.fault->where, m_folder + u'/' + name);
    QVERIFY2(keys.fault->reason.english().contains(reason), qUtf8Printable(keys.fault->reason.english()));
}

void PolicyFolderTest::keysInAFolderOfOthersAreNone()
{
    const QString file = m_folder + u'/' + QLatin1StringView(policyKeysName);
    const auto reason = [&] {
        const PolicyKeys keys = readKeyFile(m_folder, FileOwner::CurrentUser);
        return keys.fault ? keys.fault->reason.english() : QString();
    };
    QVERIFY(write(QLatin1StringView(policyKeysName), Signer('\1').keyFile()) && setMode(m_folder, 0777));
    QVERIFY(reason().contains(u"written by others"));
    QVERIFY(setMode(m_folder, 0755) && QFile::rename(file, m_folder + QStringLiteral("/other"))
        && QFile::link(m_folder + QStringLiteral("/other"), file));
    QCOMPARE(reason(), QStringLiteral("it is a link"));
    QVERIFY(QFile::remove(file) && QDir().mkpath(file));
    QCOMPARE(reason(), QStringLiteral("this is not a regular file"));
}

void PolicyFolderTest::hands_data()
{
    QTest::addColumn<unsigned>("owner");
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<bool>("systemMay");
    QTest::addColumn<bool>("userMay");
    QTest::newRow("root, 0644") << 0U << 0100644U << true << true;
    QTest::newRow("root, 0755") << 0U << 0040755U << true << true;
    QTest::newRow("root, 0664") << 0U << 0100664U << false << false;
    QTest::newRow("root, 0646") << 0U << 0100646U << false << false;
    QTest::newRow("self, 0600") << 1000U << 0100600U << false << true;
    QTest::newRow("self, 0660") << 1000U << 0100660U << false << false;
    QTest::newRow("other, 0600") << 1001U << 0100600U << false << false;
    QTest::newRow("other, 0400") << 1001U << 0100400U << false << false;
}

void PolicyFolderTest::hands()
{
    QFETCH(unsigned, owner);
    QFETCH(unsigned, mode);
    const Hands hands{owner, mode};
    QTEST(distrustOf(hands, FileOwner::Root, 1000).isEmpty(), "systemMay");
    QTEST(distrustOf(hands, FileOwner::CurrentUser, 1000).isEmpty(), "userMay");
}

QTEST_GUILESS_MAIN(PolicyFolderTest)
#include "tst_policyfolder.moc"
