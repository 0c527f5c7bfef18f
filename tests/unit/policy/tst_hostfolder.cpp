// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/hostfolder.h"
#include "app/policy/localpolicy.h"
#include "app/policy/policyfolder.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QtTest>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

using namespace candor;
using candor::test::TemporaryHome;

namespace {

constexpr uid_t self = 1000;
constexpr uid_t nobody = 65534;

} // namespace

/// The sandbox itself is tried by tests/packaging/test_flatpak.py.
class HostFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAFlatpakSeesItElsewhere();
    void rootIsHidden_data();
    void rootIsHidden();
    void hands_data();
    void hands();
    void nobodyIsRootInASandboxOnly();
    void whatIsNotMountedIsAFault_data();
    void whatIsNotMountedIsAFault();
    void aFaultForbids();
};

void HostFolderTest::onlyAFlatpakSeesItElsewhere()
{
    const TemporaryHome home;
    QCOMPARE(hostEtc(home.path()), QString());
    QVERIFY(home.write(QStringLiteral(".flatpak-info"), {}));
    QCOMPARE(hostEtc(home.path()), home.file(QStringLiteral("run/host/etc")));
}

void HostFolderTest::rootIsHidden_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("overflow");
    QTest::addColumn<int>("user"); // -1: root is seen as root
    const QByteArray person = "      1000       1000          1\n";
    QTest::newRow("a person alone") << person << QByteArray("65534\n") << 65534;
    QTest::newRow("another overflow") << person << QByteArray("70000\n") << 70000;
    QTest::newRow("everybody") << QByteArray("         0          0 4294967295\n") << QByteArray("65534\n")
                               << -1;
    QTest::newRow("root in the second line") << person + "0 0 1\n" << QByteArray("65534\n") << -1;
    QTest::newRow("10 is not 0") << QByteArray("10 10 1\n") << QByteArray("65534\n") << 65534;
    QTest::newRow("no map") << QByteArray() << QByteArray("65534\n") << -1;
    QTest::newRow("no number") << person << QByteArray() << -1;
    QTest::newRow("not a number") << person << QByteArray("x") << -1;
    QTest::newRow("0 would be root") << person << QByteArray("0\n") << -1;
}

void HostFolderTest::rootIsHidden()
{
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, overflow);
    QFETCH(int, user);
    const std::optional<uid_t> found = rootSeenAs(map, overflow);
    QCOMPARE(found ? int(*found) : -1, user);
}

void HostFolderTest::hands_data()
{
    QTest::addColumn<unsigned>("owner");
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<unsigned>("user");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("nobody's, 0644") << nobody << 0100644U << self << true;
    QTest::newRow("root's, 0644") << 0U << 0100644U << self << true;
    QTest::newRow("nobody's, 0664") << nobody << 0100664U << self << false;
    QTest::newRow("nobody's, 0646") << nobody << 0100646U << self << false;
    QTest::newRow("the person's own") << self << 0100644U << self << false;
    QTest::newRow("nobody's, who is the person") << nobody << 0100644U << nobody << false;
    QTest::newRow("another's") << 1001U << 0100644U << self << false;
}

void HostFolderTest::hands()
{
    QFETCH(unsigned, owner);
    QFETCH(unsigned, mode);
    QFETCH(unsigned, user);
    QTEST(distrustOf({owner, mode}, FileOwner::HostRoot, user, nobody).isEmpty(), "isTrusted");
}

void HostFolderTest::nobodyIsRootInASandboxOnly()
{
    const Hands hands{nobody, 0100644U};
    QVERIFY(distrustOf(hands, FileOwner::HostRoot, self, nobody).isEmpty());
    QVERIFY(!distrustOf(hands, FileOwner::HostRoot, self, std::nullopt).isEmpty());
    QVERIFY(!distrustOf(hands, FileOwner::Root, self, nobody).isEmpty());
    QVERIFY(!distrustOf(hands, FileOwner::CurrentUser, self, nobody).isEmpty());
}

void HostFolderTest::whatIsNotMountedIsAFault_data()
{
    QTest::addColumn<QString>("etc");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("does not show");
    QTest::newRow("an empty folder") << QStringLiteral("folder") << QStringLiteral("does not show");
    QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("not a folder");
    QTest::newRow("a link") << QStringLiteral("link") << QStringLiteral("not a folder");
    QTest::newRow("below a link that leads nowhere")
        << QStringLiteral("loop/etc") << QStringLiteral("not a folder");
    QTest::newRow("a name too long for a folder")
        << QString(300, u'x') << QString::fromLocal8Bit(std::strerror(ENAMETOOLONG));
    QTest::newRow("a mount that can be written")
        << QStringLiteral("/dev/shm") << QStringLiteral("be written");
}

void HostFolderTest::whatIsNotMountedIsAFault()
{
    QFETCH(QString, etc);
    QFETCH(QString, reason);
    const TemporaryHome home;
    QVERIFY(QDir().mkpath(home.file(QStringLiteral("folder/candor/policies/managed"))));
    QVERIFY(home.write(QStringLiteral("file"), {}));
    QVERIFY(QFile::link(home.file(QStringLiteral("folder")), home.file(QStringLiteral("link"))));
    QVERIFY(QFile::link(home.file(QStringLiteral("loop")), home.file(QStringLiteral("loop"))));
    struct stat shm
    {
    };
    struct stat dev
    {
    };
    if (etc.startsWith(u'/')
        && (::stat("/dev/shm", &shm) != 0 || ::stat("/dev", &dev) != 0 || shm.st_dev == dev.st_dev))
        QSKIP("/dev/shm is no mount of its own here");
    const QString place = etc.startsWith(u'/') ? etc : home.file(etc);
    const auto fault = hostFault(place + QStringLiteral("/candor/policies/managed"), place);
    QVERIFY(fault);
    QCOMPARE(fault->where, place);
    QVERIFY2(fault->reason.english().contains(reason), qPrintable(fault->reason.english()));
}

void HostFolderTest::aFaultForbids()
{
    const TemporaryHome home;
    PolicyFolders folders;
    folders.hostEtc = home.file(QStringLiteral("run/host/etc"));
    folders.system = folders.hostEtc + QStringLiteral("/candor/policies/managed");
    const LocalPolicies policies = lookAtPolicies(folders);
    QCOMPARE(policies.sources.size(), 2); // the server's, too: there may be a key that it has to fulfil
    for (const SourcePolicy& policy : policies.sources) {
        QVERIFY(policy.wholeFault);
        QCOMPARE(policy.wholeFault->where, folders.hostEtc);
    }
    QCOMPARE(policies.sources[1].source, PolicySource::Machine);
    QCOMPARE(policies.sources[1].where, folders.hostEtc);
    QVERIFY(policies.keys.areInstalled);
    QVERIFY(policies.keys.fault);
    folders.hostEtc.clear(); // outside a sandbox a folder that is not there configures nothing
    QVERIFY(lookAtPolicies(folders) == LocalPolicies());
}

QTEST_GUILESS_MAIN(HostFolderTest)
#include "tst_hostfolder.moc"
