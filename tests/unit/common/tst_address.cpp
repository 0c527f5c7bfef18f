// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/address.h"

#include <QtTest>

using candor::Address;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void lengthHasALimit();
    void keyIsHashOfText();
    void noneHasNoParts();
};

void AddressTest::parse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& typed, const QString& text) {
        QTest::newRow(name) << typed << text;
    };
    row("plain", QStringLiteral("alice@contoso.test"), QStringLiteral("alice@contoso.test"));
    row("case, space, sip", QStringLiteral("  SIP:Alice@Contoso.TEST\t"),
        QStringLiteral("alice@contoso.test"));
    row("dot at the end", QStringLiteral("alice@contoso.test."), QStringLiteral("alice@contoso.test"));
    row("idn", QStringLiteral(u"al@b\u00FCcher.test"), QStringLiteral("al@xn--bcher-kva.test"));
    row("letters beyond ascii", QStringLiteral(u"\u00C9va@contoso.test"),
        QStringLiteral(u"\u00E9va@contoso.test"));
    row("single label", QStringLiteral("a@intranet"), QStringLiteral("a@intranet"));
    row("plus", QStringLiteral("a.b+c@d.test"), QStringLiteral("a.b+c@d.test"));
    for (const QString& bad : {QStringLiteral(""), QStringLiteral("@"), QStringLiteral("alice"),
             QStringLiteral("alice@"), QStringLiteral("@contoso.test"), QStringLiteral("a@b@contoso.test"),
             QStringLiteral("a b@contoso.test"), QStringLiteral("sip: a@contoso.test"),
             QStringLiteral("a@contoso..test"), QStringLiteral("a@.test"), QStringLiteral("a@-x.test"),
             QStringLiteral("a@x_y.test"), QStringLiteral("a@127.0.0.1"), QStringLiteral("a@[::1]"),
             QStringLiteral("a@b.test:443"), QStringLiteral("a@b.test/x"),
             QStringLiteral("a@b.test;transport=tcp"), QStringLiteral("a/../b\\@b.test"),
             QStringLiteral("a\n@b.test"), QStringLiteral("a\"b@c.test"),
             QString(QChar(0xD800)) + QStringLiteral("@b.test"), QStringLiteral(u"a\u200B@b.test"),
             QStringLiteral("a@b%2ftest"), QString(u'a') + QChar(0) + QStringLiteral("@b.test")})
        QTest::newRow(qPrintable(QStringLiteral("refused: ") + bad)) << bad << QString();
}

void AddressTest::parse()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const std::optional<Address> address = Address::parse(typed);
    QCOMPARE(address.has_value(), !text.isEmpty());
    if (!address)
        return;
    QCOMPARE(address->text(), text);
    QCOMPARE(address->sipUri(), QStringLiteral("sip:") + text);
    QCOMPARE(address->domain(), text.section(u'@', 1));
    QCOMPARE(*address, *Address::parse(text));
}

void AddressTest::lengthHasALimit()
{
    const QString domain = QStringLiteral("@contoso.test");
    QVERIFY(Address::parse(QString(320 - domain.size(), u'a') + domain));
    const QString grows = QStringLiteral("@b\u00fccher.test"); // xn--bcher-kva.test
    QVERIFY(!Address::parse(QString(320 - grows.size(), u'a') + grows));
    QVERIFY(Address::parse(QString(320 - grows.size() - 7, u'a') + grows));
    QVERIFY(!Address::parse(QString(321 - domain.size(), u'a') + domain));
    QVERIFY(Address::parse(QStringLiteral("a@") + QString(63, u'b') + QStringLiteral(".test")));
    QVERIFY(!Address::parse(QStringLiteral("a@") + QString(64, u'b') + QStringLiteral(".test")));
}

void AddressTest::keyIsHashOfText()
{
    // printf %s alice@contoso.test | sha256sum
    QCOMPARE(Address::parse(u"SIP:ALICE@contoso.test")->key(), QStringLiteral("9f1a407b64f32771"));
}

void AddressTest::noneHasNoParts()
{
    const Address none;
    QVERIFY(none.isEmpty());
    QVERIFY(none.key().isEmpty());
    QVERIFY(none.sipUri().isEmpty());
    QVERIFY(none.domain().isEmpty());
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
