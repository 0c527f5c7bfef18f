// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/trust.h"

#include <QtTest>

using namespace candor;

namespace {

QUrl url(const char* text)
{
    return QUrl(QString::fromUtf8(text));
}

/// alice@contoso.test, answered by lyncweb.contoso.test.
TrustBoundary own()
{
    return {QStringLiteral("contoso.test"), url("https://lyncweb.contoso.test"), nullptr, {}};
}

TrustBoundary loopbackService()
{
    return {
        QStringLiteral("contoso.test"), url("http://127.0.0.1:8080"), nullptr, url("http://127.0.0.1:8080")};
}

} // namespace

class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloudTable();
    void within_data();
    void within();
    void secure_data();
    void secure();
    void origins_data();
    void origins();
    void credentials_data();
    void credentials();
    void credentialsInACloud();
    void credentialsOverLoopback();
    void redirects_data();
    void redirects();
    void redirectsStayInARow();
    void redirectsOfAService();
    void telemetry_data();
    void telemetry();
    void telemetryInACloud();
    void telemetryOverLoopback();
};

void TrustTest::cloudTable()
{
    QCOMPARE(clouds().size(), std::size_t(4));
    QCOMPARE(cloudOfDiscoveryAlias(u"WEBDIR.online.lync.com.")->name, clouds()[0].name);
    QVERIFY(!cloudOfDiscoveryAlias(u"x.webdir.online.lync.com"));
    QVERIFY(!cloudOfDiscoveryAlias(u""));
    QCOMPARE(cloudOfHost(u"sipfed.gov.skypeforbusiness.us"),
        cloudOfDiscoveryAlias(u"webdir.online.gov.skypeforbusiness.us"));
    QVERIFY(!cloudOfHost(u"skypeforbusiness.us"));
    QVERIFY(!cloudOfHost(u"evillync.com"));
    for (const Cloud& cloud : clouds()) {
        QCOMPARE(cloudOfName(QString::fromUtf8(cloud.name)), &cloud);
        QCOMPARE(cloudOfHost(QString::fromUtf8(cloud.discoveryAlias)), &cloud);
    }
    QVERIFY(!cloudOfName(u""));
}

void TrustTest::within_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString& host, const QString& suffix, bool expected) {
        QTest::newRow(qPrintable(host + QStringLiteral(" in ") + suffix)) << host << suffix << expected;
    };
    row(QStringLiteral("contoso.test"), QStringLiteral("contoso.test"), true);
    row(QStringLiteral("A.Contoso.Test"), QStringLiteral("cOntoso.test"), true);
    row(QStringLiteral("a.b.contoso.test."), QStringLiteral("contoso.test."), true);
    row(QStringLiteral("evilcontoso.test"), QStringLiteral("contoso.test"), false);
    row(QStringLiteral("test"), QStringLiteral("contoso.test"), false);
    row(QStringLiteral("contoso.test.evil.example"), QStringLiteral("contoso.test"), false);
    row(QStringLiteral("contoso.test"), QString(), false);
    row(QString(), QString(), false);
    row(QStringLiteral("contoso.test"), QStringLiteral("."), false);
    row(QStringLiteral("a.contoso.test"), QStringLiteral(".contoso.test"), false);
    row(QStringLiteral("a..contoso.test"), QStringLiteral("contoso.test"), false);
    row(QStringLiteral("evil.example/.contoso.test"), QStringLiteral("contoso.test"), false);
    row(QStringLiteral("evil.example#.contoso.test"), QStringLiteral("contoso.test"), false);
    row(QStringLiteral(u"www.b\u00FCcher.test"), QStringLiteral("xn--bcher-kva.test"), true);
    row(QStringLiteral("www.xn--bcher-kva.test"), QStringLiteral(u"B\u00DCCHER.test"), true);
    row(QStringLiteral(u"c\u043Entoso.test"), QStringLiteral("contoso.test"), false); // Cyrillic o
    row(QStringLiteral("10.0.0.1"), QStringLiteral("0.0.1"), false);
    row(QStringLiteral("10.0.0.1"), QStringLiteral("1"), false);
    row(QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.1"), false);
    row(QStringLiteral("::1"), QStringLiteral("::1"), false);
}

void TrustTest::within()
{
    QFETCH(QString, host);
    QFETCH(QString, suffix);
    QTEST(isWithin(host, suffix), "expected");
}

void TrustTest::secure_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("https://contoso.test/x") << true;
    QTest::newRow("HTTPS://contoso.test/x") << true;
    QTest::newRow("http://contoso.test/") << false;
    QTest::newRow("http://127.0.0.1:80/") << true;
    QTest::newRow("http://127.8.9.10/") << true;
    QTest::newRow("http://[::1]:8080/") << true;
    QTest::newRow("http://localhost/") << true;
    QTest::newRow("http://localhost./") << true;
    QTest::newRow("http://127.0.0.1.evil.test/") << false;
    QTest::newRow("http://localhost.evil.test/") << false;
    QTest::newRow("http://evil.localhost/") << false;
    QTest::newRow("http://[::ffff:10.0.0.1]/") << false;
    QTest::newRow("http://128.0.0.1/") << false;
    QTest::newRow("http://0.0.0.0/") << false;
    QTest::newRow("http://user@127.0.0.1/") << false;
    QTest::newRow("https://user:pass@contoso.test/") << false;
    QTest::newRow("ftp://127.0.0.1/") << false;
    QTest::newRow("file:///etc/passwd") << false;
    QTest::newRow("https:///x") << false;
    QTest::newRow("contoso.test") << false;
    QTest::newRow("") << false;
}

void TrustTest::secure()
{
    QTEST(isSecure(url(QTest::currentDataTag())), "expected");
}

void TrustTest::origins_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("https://Contoso.TEST:443/a?b#c") << QStringLiteral("https://contoso.test");
    QTest::newRow("http://contoso.test:80") << QStringLiteral("http://contoso.test");
    QTest::newRow("https://contoso.test:80") << QStringLiteral("https://contoso.test:80");
    QTest::newRow("https://contoso.test.:8443/") << QStringLiteral("https://contoso.test:8443");
    QTest::newRow("https://[::1]:8443/x") << QStringLiteral("https://[::1]:8443");
    QTest::newRow("https://a:b@contoso.test/") << QString();
    QTest::newRow("wss://contoso.test/") << QString();
    QTest::newRow("//contoso.test/") << QString();
    QTest::newRow("https://con toso.test/") << QString();
}

void TrustTest::origins()
{
    QTEST(originOf(url(QTest::currentDataTag())).toString(), "origin");
}

void TrustTest::credentials_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("https://lyncweb.contoso.test/WebTicket") << true;
    QTest::newRow("https://contoso.test/") << true;
    QTest::newRow("https://pool1.eu.contoso.test:4443/") << true;
    QTest::newRow("http://lyncweb.contoso.test/") << false;
    QTest::newRow("http://127.0.0.1/") << false;
    QTest::newRow("https://127.0.0.1/") << false;
    QTest::newRow("https://contoso.test.evil.example/") << false;
    QTest::newRow("https://evilcontoso.test/") << false;
    QTest::newRow("https://login.microsoftonline.com/") << false;
    QTest::newRow("https://contoso.test@evil.example/") << false;
    QTest::newRow("https://x@lyncweb.contoso.test/") << false;
    QTest::newRow("/relative") << false;
    QTest::newRow("") << false;
}

void TrustTest::credentials()
{
    QTEST(own().mayReceiveCredentials(url(QTest::currentDataTag())), "expected");
}

void TrustTest::credentialsInACloud()
{
    TrustBoundary trust{QStringLiteral("contoso.test"), url("https://webpool1.online.lync.cn:443"),
        cloudOfDiscoveryAlias(u"webdir.online.partner.lync.cn"), {}};
    QVERIFY(trust.mayReceiveCredentials(url("https://partner.outlook.cn/x")));
    QVERIFY(trust.mayReceiveCredentials(url("https://lyncweb.contoso.test/x")));
    QVERIFY(!trust.mayReceiveCredentials(url("https://outlook.cn/x")));
    QVERIFY(!trust.mayReceiveCredentials(url("https://login.microsoftonline.com/x")));
    trust.cloud = nullptr;
    QVERIFY(trust.mayReceiveCredentials(url("https://webpool1.online.lync.cn/x")));
    QVERIFY2(!trust.mayReceiveCredentials(url("https://webpool1.online.lync.cn:444/x")),
        "another port is another origin");
    QVERIFY(!trust.mayReceiveCredentials(url("https://partner.outlook.cn/x")));
}

void TrustTest::credentialsOverLoopback()
{
    TrustBoundary trust = loopbackService();
    QVERIFY(trust.mayReceiveCredentials(url("http://127.0.0.1:8080/token")));
    QVERIFY(!trust.mayReceiveCredentials(url("http://127.0.0.1:8081/token")));
    QVERIFY(!trust.mayReceiveCredentials(url("http://localhost:8080/token")));
    QVERIFY(!trust.mayReceiveCredentials(url("http://lyncweb.contoso.test/token")));
    trust.answeringOrigin = url("https://lyncweb.contoso.test");
    QVERIFY2(!trust.mayReceiveCredentials(url("http://127.0.0.1:8080/token")), "no step down from https");
    trust.answeringOrigin = url("http://lyncweb.contoso.test");
    QVERIFY2(!trust.mayReceiveCredentials(url("http://lyncweb.contoso.test/")),
        "plain http is never an answering origin");
}

void TrustTest::redirects_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("https://lyncweb.contoso.test/root") << true;
    QTest::newRow("https://contoso.test/root") << true;
    QTest::newRow("https://webdir0e.online.lync.com/root") << true;
    QTest::newRow("https://webdir.online.dod.skypeforbusiness.us/root") << true;
    QTest::newRow("https://test/root") << false;
    QTest::newRow("https://evil.example/root") << false;
    QTest::newRow("https://lync.com.evil.example/root") << false;
    QTest::newRow("https://notlync.com/root") << false;
    QTest::newRow("http://lyncweb.contoso.test/root") << false;
    QTest::newRow("http://127.0.0.1/root") << false;
    QTest::newRow("javascript:alert(1)") << false;
    QTest::newRow("https://u@lyncweb.contoso.test/root") << false;
}

void TrustTest::redirects()
{
    TrustBoundary trust = own();
    trust.answeringOrigin = url("https://lyncdiscover.contoso.test");
    QTEST(trust.mayRedirectTo(url(QTest::currentDataTag())), "expected");
}

void TrustTest::redirectsStayInARow()
{
    TrustBoundary trust = own();
    trust.cloud = cloudOfName(u"worldwide");
    QVERIFY(trust.mayRedirectTo(url("https://a.outlook.com/")));
    QVERIFY(!trust.mayRedirectTo(url("https://a.lync.cn/")));
    QVERIFY(trust.mayRedirectTo(url("https://lyncweb.contoso.test/")));
    trust.cloud = nullptr;
    trust.answeringOrigin = url("https://webdir0e.online.lync.com");
    QVERIFY2(!trust.mayRedirectTo(url("https://a.lync.cn/")), "a step from row to row");
    QVERIFY(trust.mayRedirectTo(url("https://b.lync.com/")));
}

void TrustTest::redirectsOfAService()
{
    TrustBoundary trust = loopbackService();
    QVERIFY(trust.mayRedirectTo(url("http://127.0.0.1:8080/root")));
    QVERIFY(!trust.mayRedirectTo(url("http://127.0.0.1:8081/root")));
    trust.answeringOrigin.clear();
    QVERIFY2(trust.mayRedirectTo(url("http://127.0.0.1:8080/root")),
        "before anyone answered, the service's origin is where we are");
    trust.serviceOrigin = url("https://service.example:8443");
    trust.answeringOrigin = trust.serviceOrigin;
    QVERIFY(trust.mayRedirectTo(url("https://service.example:8443/other")));
    QVERIFY(!trust.mayRedirectTo(url("https://service.example/other")));
    QVERIFY(!trust.mayRedirectTo(url("http://127.0.0.1:8080/root")));
}

void TrustTest::telemetry_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("https://lyncweb.contoso.test:4318") << true;
    QTest::newRow("https://telemetry.contoso.test") << true;
    QTest::newRow("https://telemetry.vendor.example") << false;
    QTest::newRow("https://a.lync.com") << false;
    QTest::newRow("http://telemetry.contoso.test") << false;
    QTest::newRow("http://127.0.0.1:4318") << false;
    QTest::newRow("https://me@telemetry.contoso.test") << false;
    QTest::newRow("") << false;
}

void TrustTest::telemetry()
{
    QTEST(own().mayReceiveTelemetry(url(QTest::currentDataTag())), "expected");
}

void TrustTest::telemetryInACloud()
{
    TrustBoundary trust = own();
    trust.cloud = cloudOfName(u"US DoD");
    QVERIFY(trust.cloud);
    QVERIFY(trust.mayReceiveTelemetry(url("https://t.dod.skypeforbusiness.us")));
    QVERIFY(!trust.mayReceiveTelemetry(url("https://t.gov.skypeforbusiness.us")));
}

void TrustTest::telemetryOverLoopback()
{
    QVERIFY(loopbackService().mayReceiveTelemetry(url("http://127.0.0.1:4318")));
    QVERIFY(!loopbackService().mayReceiveTelemetry(url("http://10.0.0.1:4318")));
    QVERIFY2(!TrustBoundary().mayReceiveTelemetry(url("https://contoso.test")),
        "nobody answered, nobody is trusted");
    QVERIFY(!TrustBoundary().mayReceiveCredentials(url("https://contoso.test")));
    QVERIFY(!TrustBoundary().mayRedirectTo(url("https://contoso.test")));
}

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_trust.moc"
