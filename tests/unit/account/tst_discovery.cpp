// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/handclock.h"
#include "tests/support/scriptedpool.h"
#include "tests/support/tunnelproxy.h"
#include "tests/support/watchedaccount.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const QString inside = QStringLiteral("lyncdiscoverinternal.contoso.test");
const QString outside = QStringLiteral("lyncdiscover.contoso.test");
const QString web = QStringLiteral("lyncweb.contoso.test");

TestCa& ca()
{
    static TestCa authority;
    return authority;
}

Credentials anyHost()
{
    return ca().issue({QStringLiteral("*.contoso.test"), QStringLiteral("*.online.lync.com"),
        QStringLiteral("*.lync.cn"), QStringLiteral("*.online.partner.lync.cn"),
        QStringLiteral("evilcontoso.test"), QStringLiteral("*.microsoftonline.com")});
}

/// The servers of an organisation, found by name.
struct Domain
{
    Domain()
        : discovery(anyHost())
        , pool(anyHost())
        , account(clock, {QUrl(), QStringLiteral("Candor"), QStringLiteral("en-US"), 2s, 20s, 20ms, 50ms})
    {
        account->setTls(ca().clientTls());
        proxy.route(web, pool.port());
        discovery.script("/", {ScriptedPool::discovery("https://lyncweb.contoso.test/user")});
    }

    void signIn() { account->signIn(*Address::parse(u"alice@contoso.test"), QStringLiteral("secret")); }
    bool failsWith(SignInProblem problem, const QString& host, const QString& detail = {})
    {
        signIn();
        if (!waitFor(account.failures))
            return false;
        const SignInFailure failure = account.failure();
        if (failure.step == SignInStep::Discovery && failure.problem == problem && failure.host == host
            && (detail.isEmpty() || failure.detail == detail))
            return true;
        qWarning() << int(failure.step) << int(failure.problem) << failure.host << failure.detail;
        return false;
    }

    HandClock clock;
    TunnelProxy proxy;
    ScriptedServer discovery;
    ScriptedPool pool;
    WatchedAccount account;
};

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insideBeforeOutside();
    void outsideWhereInsideFails_data();
    void outsideWhereInsideFails();
    void noSuchHost();
    void failureOfTheHostThatExists();
    void insideMayBeSilent();
    void followsLinks();
    void refusesLinks_data();
    void refusesLinks();
    void aliasGivesTheRow();
    void cloudHostGivesNoRow();
    void rowsDoNotMix_data();
    void rowsDoNotMix();
};

void DiscoveryTest::insideBeforeOutside()
{
    Domain domain;
    domain.proxy.route(inside, domain.discovery.port());
    domain.proxy.route(outside, domain.discovery.port());
    domain.signIn();
    QVERIFY(waitFor(domain.account.policies));
    QCOMPARE(domain.proxy.asked().mid(0, 2),
        (QStringList{inside + QStringLiteral(":443"), web + QStringLiteral(":443")}));
    QVERIFY(!domain.proxy.asked().contains(outside + QStringLiteral(":443")));
    QCOMPARE(domain.discovery.requests().size(), 1);
    QCOMPARE(domain.discovery.requests()[0].target, "/");
    QVERIFY(!domain.discovery.hasSeen("alice"));
    QVERIFY(!domain.discovery.requests()[0].headers.contains("authorization"));
    const TrustBoundary trust = domain.account->trust();
    QCOMPARE(trust.signInDomain, QStringLiteral("contoso.test"));
    QVERIFY(!trust.cloud);
    QVERIFY(trust.serviceOrigin.isEmpty());
    QCOMPARE(
        domain.account.policy().trust.answeringOrigin, QUrl(QStringLiteral("https://lyncweb.contoso.test")));
}

void DiscoveryTest::outsideWhereInsideFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("reset") << QByteArray();
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not here\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("500") << QByteArray("HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("company website") << QByteArray(
        "HTTP/1.1 301 x\r\nLocation: https://www.contoso.test/\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("html") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
}

void DiscoveryTest::outsideWhereInsideFails()
{
    QFETCH(QByteArray, answer);
    Domain domain;
    ScriptedServer broken(anyHost());
    broken.script("/",
        {answer.isEmpty() ? ScriptedAnswer::of(ScriptedAnswer::Manner::Reset)
                          : ScriptedAnswer::of(ScriptedAnswer::Manner::Raw, answer)});
    domain.proxy.route(inside, broken.port());
    domain.proxy.route(outside, domain.discovery.port());
    domain.signIn();
    QVERIFY(waitFor(domain.account.signedIn));
    QVERIFY(!domain.proxy.asked().contains(QStringLiteral("www.contoso.test:443")));
}

void DiscoveryTest::noSuchHost()
{
    Domain domain;
    QVERIFY(domain.failsWith(SignInProblem::NoSuchHost, outside));
    QCOMPARE(domain.proxy.asked(),
        (QStringList{inside + QStringLiteral(":443"), outside + QStringLiteral(":443")}));
}

void DiscoveryTest::failureOfTheHostThatExists()
{
    Domain domain;
    ScriptedServer untrusted(TestCa::selfSigned({inside}));
    domain.proxy.route(inside, untrusted.port());
    QVERIFY(domain.failsWith(SignInProblem::CertificateNotTrusted, inside));
    QVERIFY(untrusted.requests().isEmpty());
}

void DiscoveryTest::insideMayBeSilent()
{
    Domain domain;
    domain.proxy.swallow(inside);
    domain.proxy.route(outside, domain.discovery.port());
    QElapsedTimer elapsed;
    elapsed.start();
    domain.signIn();
    QVERIFY(waitFor(domain.account.signedIn));
    QVERIFY(elapsed.elapsed() < 2'000);

    Domain silent;
    silent.proxy.swallow(inside);
    silent.proxy.swallow(outside);
    elapsed.start();
    QVERIFY(silent.failsWith(SignInProblem::TimedOut, outside));
    QVERIFY2(elapsed.elapsed() < 3'000, "the step's deadline holds for both hosts together");
}

void DiscoveryTest::followsLinks()
{
    Domain domain;
    domain.proxy.route(outside, domain.discovery.port());
    domain.discovery.script("/", {ScriptedPool::redirectLink("https://pool.eu.contoso.test/root")});
    domain.proxy.route(QStringLiteral("pool.eu.contoso.test"), domain.pool.port());
    ScriptedServer eu(ca().issue({QStringLiteral("*.eu.contoso.test")}));
    eu.script("/root", {ScriptedPool::discovery("https://lyncweb.contoso.test/user")});
    domain.proxy.route(QStringLiteral("pool.eu.contoso.test"), eu.port());
    domain.signIn();
    QVERIFY(waitFor(domain.account.signedIn));
    QCOMPARE(eu.count("/root"), 1);
    QVERIFY(!eu.requests()[0].headers.contains("authorization"));
}

void DiscoveryTest::refusesLinks_data()
{
    QTest::addColumn<bool>("isRedirect");
    QTest::addColumn<QString>("host");
    for (const bool isRedirect : {true, false}) {
        const auto row = [&](const char* href, const char* host) {
            QTest::addRow("%s%s", isRedirect ? "redirect " : "user ", href)
                << isRedirect << QString::fromUtf8(host);
        };
        row("https://evilcontoso.test/x", "evilcontoso.test");
        row("http://lyncweb.contoso.test/x", "lyncweb.contoso.test");
        row("https://contoso.test@evilcontoso.test/x", "evilcontoso.test");
        row("https://u@lyncweb.contoso.test/x", "lyncweb.contoso.test");
        row("http://127.0.0.1/x", "127.0.0.1");
        row("https://127.0.0.1/x", "127.0.0.1");
        row("https://lync.com.evil.example/x", "lync.com.evil.example");
    }
}

void DiscoveryTest::refusesLinks()
{
    QFETCH(bool, isRedirect);
    QFETCH(QString, host);
    const QByteArray href = QByteArray(QTest::currentDataTag()).split(' ').last();
    Domain domain;
    ScriptedServer evil(anyHost());
    domain.proxy.route(QStringLiteral("evilcontoso.test"), evil.port());
    domain.proxy.route(inside, domain.discovery.port());
    domain.proxy.route(outside, domain.discovery.port());
    domain.discovery.script(
        "/", {isRedirect ? ScriptedPool::redirectLink(href) : ScriptedPool::discovery(href)});
    QVERIFY(domain.failsWith(
        isRedirect ? SignInProblem::RedirectRefused : SignInProblem::HostRefused, inside, host));
    QCOMPARE(evil.connections(), 0);
    QCOMPARE(domain.pool.connections(), 0);
    QVERIFY2(!domain.proxy.asked().contains(outside + QStringLiteral(":443")), "a refusal is final");
}

void DiscoveryTest::aliasGivesTheRow()
{
    Domain domain;
    ScriptedPool cloud(anyHost());
    cloud.script("/", {ScriptedPool::discovery("https://webpool1.online.lync.com/user")});
    domain.proxy.route(outside, domain.discovery.port());
    domain.proxy.route(QStringLiteral("webdir.online.lync.com"), cloud.port());
    domain.proxy.route(QStringLiteral("webpool1.online.lync.com"), cloud.port());
    domain.discovery.script("/", {ScriptedPool::redirectLink("https://webdir.online.lync.com/")});
    domain.signIn();
    QVERIFY(waitFor(domain.account.policies));
    const TrustBoundary trust = domain.account.policy().trust;
    QVERIFY(trust.cloud);
    QCOMPARE(trust.cloud, cloudOfName(u"worldwide"));
    QCOMPARE(trust.answeringOrigin.host(), QStringLiteral("webpool1.online.lync.com"));
}

/// A cloud host that is no alias is trusted for itself only.
void DiscoveryTest::cloudHostGivesNoRow()
{
    Domain domain;
    ScriptedPool cloud(anyHost());
    cloud.script("/", {ScriptedPool::discovery("https://login.microsoftonline.com/user")});
    domain.proxy.route(outside, domain.discovery.port());
    domain.proxy.route(QStringLiteral("webdir0e.online.lync.com"), cloud.port());
    domain.discovery.script("/", {ScriptedPool::redirectLink("https://webdir0e.online.lync.com/")});
    QVERIFY(domain.failsWith(SignInProblem::HostRefused, QStringLiteral("webdir0e.online.lync.com"),
        QStringLiteral("login.microsoftonline.com")));
}

void DiscoveryTest::rowsDoNotMix_data()
{
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<SignInProblem>("problem");
    const auto redirect = &ScriptedPool::redirectLink;
    QTest::newRow("alias to alias") << QByteArrayList{redirect("https://webdir.online.lync.com/").body,
        redirect("https://webdir.online.partner.lync.cn/").body}
                                    << SignInProblem::HostRefused;
    QTest::newRow("alias to another row's host") << QByteArrayList{
        redirect("https://webdir.online.lync.com/").body,
        redirect("https://a.lync.cn/").body} << SignInProblem::RedirectRefused;
    QTest::newRow("through the own domain") << QByteArrayList{
        redirect("https://webdir0e.online.lync.com/").body, redirect("https://back.contoso.test/").body,
        redirect("https://a.lync.cn/").body} << SignInProblem::RedirectRefused;
    QTest::newRow("two aliases in one answer")
        << QByteArrayList{R"({"_links":{"self":{"href":"https://webdir.online.lync.com/"},)"
                          R"("user":{"href":"https://webdir.online.partner.lync.cn/"}}})"}
        << SignInProblem::HostRefused;
    QTest::newRow("user in another row") << QByteArrayList{redirect("https://webdir.online.lync.com/").body,
        ScriptedPool::discovery("https://a.lync.cn/").body}
                                         << SignInProblem::HostRefused;
}

void DiscoveryTest::rowsDoNotMix()
{
    QFETCH(QByteArrayList, answers);
    QFETCH(SignInProblem, problem);
    Domain domain;
    QList<ScriptedAnswer> script;
    for (const QByteArray& answer : answers)
        script.append(ScriptedAnswer::json(200, answer));
    domain.discovery.script("/", script);
    for (const char* host : {"lyncdiscoverinternal.contoso.test", "webdir.online.lync.com",
             "webdir0e.online.lync.com", "back.contoso.test", "a.lync.cn", "webdir.online.partner.lync.cn"})
        domain.proxy.route(QString::fromLatin1(host), domain.discovery.port());
    domain.signIn();
    QVERIFY(waitFor(domain.account.failures));
    QCOMPARE(domain.account.failure().problem, problem);
    QVERIFY(domain.account.failure().detail.endsWith(u"lync.cn"));
    QVERIFY(!domain.proxy.asked().join(u' ').contains(u"lync.cn"));
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
