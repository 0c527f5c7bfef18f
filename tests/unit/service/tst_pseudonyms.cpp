// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/keyedhash.h"
#include "app/service/password.h"

#include <QTest>

using namespace candor::service;

namespace {

/// 32 bytes: 0, 1, 2 …
QByteArray knownSecret()
{
    QByteArray secret;
    for (char c = 0; c < 32; ++c)
        secret.append(c);
    return secret;
}

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAsComputedElsewhere();
    void oneSpellingIsAsGoodAsAnother();
    void usesDoNotShareAKey();
    void cutsAddresses_data();
    void cutsAddresses();
    void readsGuids();
    void passwordsAreSaltedAndChecked();
};

// The values come from Python's hmac module.
void Test::hashesAsComputedElsewhere()
{
    const Pseudonyms pseudonyms(knownSecret());
    QCOMPARE(pseudonyms.userHash(u"bf204bc5-8e76-38f0-80e5-cb26c438ee6c"),
        QStringLiteral("4fd127f2-1d85-c487-c53a-98a6266a4c9e"));
    QCOMPARE(pseudonyms.userHashOfPerson(QStringLiteral("alice@contoso.test")),
        QStringLiteral("4fd127f2-1d85-c487-c53a-98a6266a4c9e"));
    QCOMPARE(pseudonyms.person(QStringLiteral("alice@contoso.test")),
        QStringLiteral("21be3db8-3d21-e385-04c0-05f19d207aef"));
    QCOMPARE(pseudonyms.account(QStringLiteral("alice@contoso.test")).toHex(),
        QByteArray("0957b8aa771eeb20d8b15bd513cd8aef6f5dff7ce9a2cb4c2412d7829e8f0fa9"));
}

void Test::oneSpellingIsAsGoodAsAnother()
{
    const Pseudonyms pseudonyms(knownSecret());
    const QString plain = pseudonyms.person(QStringLiteral("alice@contoso.test"));
    QCOMPARE(pseudonyms.person(QStringLiteral("  SIP:Alice@Contoso.TEST ")), plain);
    QCOMPARE(pseudonyms.userHash(u"BF204BC5-8E76-38F0-80E5-CB26C438EE6C"),
        QStringLiteral("4fd127f2-1d85-c487-c53a-98a6266a4c9e"));
}

void Test::usesDoNotShareAKey()
{
    const Pseudonyms one(knownSecret());
    const Pseudonyms other(QByteArray(32, 'x'));
    const QString text = QStringLiteral("alice@contoso.test");
    QVERIFY(one.person(text) != one.userHash(text));
    QVERIFY(one.person(text) != guidOf(one.account(text)));
    QVERIFY(one.person(text) != other.person(text));
}

void Test::cutsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("cut");
    QTest::newRow("v4") << QStringLiteral("192.0.2.77") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("spaces") << QStringLiteral(" 192.0.2.77 ") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("v6") << QStringLiteral("2001:db8:1:2:3:4:5:6") << QStringLiteral("2001:db8:1::/48");
    QTest::newRow("v4 in v6") << QStringLiteral("::ffff:192.0.2.77") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("v4 in v6, capitals")
        << QStringLiteral("::FFFF:192.0.2.77") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("v4 in v6, hexadecimal")
        << QStringLiteral("::ffff:c000:24d") << QStringLiteral("192.0.2.0/24");
    QTest::newRow("zone") << QStringLiteral("fe80::1:2:3:4%eth0") << QStringLiteral("fe80::/48");
    QTest::newRow("name") << QStringLiteral("host.contoso.test") << QString();
    QTest::newRow("port") << QStringLiteral("192.0.2.77:80") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void Test::cutsAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, cut);
    QCOMPARE(cutAddress(address).value_or(QString()), cut);
}

void Test::readsGuids()
{
    QVERIFY(isGuid(u"bf204bc5-8e76-38f0-80e5-cb26c438ee6C"));
    QVERIFY(!isGuid(u"bf204bc5-8e76-38f0-80e5-cb26c438ee6"));
    QVERIFY(!isGuid(u"bf204bc5-8e76-38f0-80e5-cb26c438ee6g"));
    QVERIFY(!isGuid(u"bf204bc5+8e76-38f0-80e5-cb26c438ee6c"));
    QVERIFY(!isGuid(u"alice@contoso.test"));
}

void Test::passwordsAreSaltedAndChecked()
{
    const QByteArray one = storedPassword("secret");
    const QByteArray two = storedPassword("secret");
    QVERIFY(one != two);
    QVERIFY(!one.contains("secret"));
    QVERIFY(isPassword("secret", one));
    QVERIFY(isPassword("secret", two));
    QVERIFY(!isPassword("Secret", one));
    QVERIFY(!isPassword("", one));
    QVERIFY(!isPassword("", ""));
    QVERIFY(!isPassword("secret", "secret"));
    QVERIFY(!isPassword("secret", "scrypt$99$8$5$00$00"));
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_pseudonyms.moc"
