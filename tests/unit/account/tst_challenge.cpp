// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/challenge.h"

#include <QtTest>

using namespace candor;

class ChallengeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
};

void ChallengeTest::finds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("href");
    QTest::addColumn<bool>("offersPassword");
    const QString href = QStringLiteral("https://lyncweb.contoso.test/WebTicket/oauthtoken");
    const auto row = [](const char* name, const char* header, const QString& address, bool password) {
        QTest::newRow(name) << QByteArray(header) << address << password;
    };
    row("as the spec has it",
        R"(Bearer trusted_issuers="a,b", client_id="x", MsRtcOAuth href="https://lyncweb.contoso.test/WebTicket/oauthtoken",grant_type="urn:microsoft.rtc:windows,urn:microsoft.rtc:anonmeeting,password")",
        href, true);
    row("other way round, unquoted",
        R"(MsRtcOAuth href=https://lyncweb.contoso.test/WebTicket/oauthtoken,grant_type="password", Bearer trusted_issuers="", client_id="x")",
        href, true);
    row("order of parameters, case, blanks",
        R"(msRTCoauth   GRANT_TYPE = "urn:x, PassWord" , Href = "https://lyncweb.contoso.test/WebTicket/oauthtoken")",
        href, true);
    row("no password", R"(MsRtcOAuth href="/t",grant_type="urn:microsoft.rtc:windows,nopassword,password2")",
        QStringLiteral("/t"), false);
    row("no grants", R"(MsRtcOAuth href="/t")", QStringLiteral("/t"), false);
    row("escapes", R"(MsRtcOAuth href="/a\"b\\",grant_type="password")", QStringLiteral("/a\"b\\"), true);
    row("a name inside a quoted value",
        R"(Bearer realm="MsRtcOAuth href=/evil,grant_type=password", MsRtcOAuth href="/t",grant_type="password")",
        QStringLiteral("/t"), true);
    row("the first of two",
        R"(MsRtcOAuth href="/1",grant_type="password", MsRtcOAuth href="/2",grant_type="x")",
        QStringLiteral("/1"), true);
    row("the first href", R"(MsRtcOAuth href="/1",href="/2",grant_type="password")", QStringLiteral("/1"),
        true);
    row("a scheme without parameters",
        R"(Negotiate, NTLM, MsRtcOAuth href="/t",grant_type="password", Basic)", QStringLiteral("/t"), true);
    row("a query in an unquoted href", "MsRtcOAuth href=/t?a=b&c=d,grant_type=password",
        QStringLiteral("/t?a=b&c=d"), true);
    row("no end of the quotes", R"(MsRtcOAuth grant_type=password,href="/t)", QStringLiteral("/t"), true);
}

void ChallengeTest::finds()
{
    QFETCH(QByteArray, header);
    const std::optional<Challenge> challenge = parseChallenge(header);
    QVERIFY(challenge);
    QTEST(challenge->href, "href");
    QTEST(challenge->offersPassword(), "offersPassword");
}

void ChallengeTest::findsNothing_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char* header : {"", ",,, ,", "Bearer realm=\"x\"", "Basic", "MsRtcOAuth",
             "MsRtcOAuth grant_type=\"password\"", "MsRtcOAuth href=\"\",grant_type=\"password\"",
             "XMsRtcOAuth href=\"/t\"", "Bearer href=\"/evil\",grant_type=\"password\"", "=\"", "\""})
        QTest::addRow("'%s'", header) << QByteArray(header);
}

void ChallengeTest::findsNothing()
{
    QFETCH(QByteArray, header);
    QVERIFY(!parseChallenge(header));
}

QTEST_GUILESS_MAIN(ChallengeTest)
#include "tst_challenge.moc"
