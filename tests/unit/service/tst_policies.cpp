// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/policies.h"
#include "tests/unit/service/desk.h"

#include <QTest>

using namespace candor;
using namespace candor::service;
using namespace candor::test;

namespace {

const QString ban = QStringLiteral("DisableAutomaticSendTracing");
const QString meeting = QStringLiteral("MeetingUxEnableTelemetry");

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNamesAndValues_data();
    void readsNamesAndValues();
    void refusesNamesAndValues_data();
    void refusesNamesAndValues();
    void forbidWins();
    void survivesOnDisk();
    void meetingsFollowTheirPool();
    void joinPageIsStill();
    void meetingsNeedATenant();
};

void Test::readsNamesAndValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* name, const char* value, const char* stored) {
        QTest::addRow("%s %s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(stored);
    };
    row("DisableAutomaticSendTracing", "Enabled", "Enabled");
    row("disableautomaticsendtracing", "disabled", "Disabled");
    row("DisableAutomaticSendTracing", "true", "Enabled");
    row("DisableAutomaticSendTracing", "notconfigured", "NotConfigured");
    row("customerExperienceImprovementProgram", "false", "Disabled");
    row("loggingLevel", "light", "Light");
    row("MeetingUxEnableTelemetry", "true", "Enabled");
    row("telemetry", "on", "NotConfigured");
    row("telemetry", "off", "none");
    row("telemetry", "https://telemetry.contoso.test/some/path?who=alice", "https://telemetry.contoso.test");
    row("telemetry", "http://127.0.0.1:4318/", "http://127.0.0.1:4318");
}

void Test::readsNamesAndValues()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, stored);
    QString why;
    const PolicyName* row = findPolicyName(name, why);
    QVERIFY2(row, qPrintable(why));
    QCOMPARE(policyValue(*row, value, why), std::optional(stored));
}

void Test::refusesNamesAndValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* value, const char* says) {
        QTest::addRow("%s %s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(says);
    };
    row("DisableAutomaticSendTracng", "Enabled", "did you mean DisableAutomaticSendTracing?");
    row("QMEnable", "1", "known are");
    row("DisableAutomaticSendTracing", "Enable", "did you mean Enabled?");
    row("DisableAutomaticSendTracing", "1", "known are Enabled, Disabled, NotConfigured");
    row("loggingLevel", "true", "loggingLevel cannot be true");
    row("telemetry", "http://telemetry.contoso.test", "https");
    row("telemetry", "https://user:secret@telemetry.contoso.test", "https");
    row("telemetry", "ftp://127.0.0.1", "https");
    row("telemetry", "yes", "on, off");
}

void Test::refusesNamesAndValues()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    QString why;
    const PolicyName* row = findPolicyName(name, why);
    QVERIFY(!row || !policyValue(*row, value, why));
    QVERIFY2(why.contains(says), qPrintable(why));
}

void Test::forbidWins()
{
    const QString tenant = QStringLiteral("contoso.test"), enabled = QStringLiteral("Enabled"),
                  disabled = QStringLiteral("Disabled");
    PolicySet set;
    set.values = {{{PolicyScope::Server, {}, ban}, enabled}, {{PolicyScope::Tenant, tenant, ban}, disabled}};
    QCOMPARE(set.ofTenant(tenant).value(ban), enabled);
    set.values = {{{PolicyScope::Server, {}, ban}, disabled}, {{PolicyScope::Tenant, tenant, ban}, enabled}};
    QCOMPARE(set.ofTenant(tenant).value(ban), enabled);
    QCOMPARE(set.ofTenant(QStringLiteral("fabrikam.test")).value(ban), disabled);
    const QString level = QStringLiteral("loggingLevel");
    set.values = {{{PolicyScope::Server, {}, level}, QStringLiteral("Full")},
        {{PolicyScope::Tenant, tenant, level}, QStringLiteral("Off")}};
    QCOMPARE(set.ofTenant(tenant).value(level), QStringLiteral("Off"));
    set.values = {{{PolicyScope::Server, {}, meeting}, enabled}};
    QVERIFY(set.ofTenant(tenant).isEmpty());
}

void Test::survivesOnDisk()
{
    Desk desk;
    Policies policies(*desk.database);
    const PolicySet::Key key{PolicyScope::Tenant, QStringLiteral("contoso.test"), ban};
    QVERIFY(policies.set(key, QStringLiteral("Enabled")));
    QVERIFY(policies.set(key, QStringLiteral("Disabled")));
    QString why;
    const auto again = Database::open(desk.folder(), why);
    QCOMPARE(
        Policies(*again).read()->values, (QMap<PolicySet::Key, QString>{{key, QStringLiteral("Disabled")}}));
    QVERIFY(Policies(*again).set(key, QStringLiteral("NotConfigured")));
    QVERIFY(policies.read()->values.isEmpty());
}

Answer meet(
    Desk& desk, const QByteArray& path, const QByteArray& host, const QByteArray& accept = "application/json")
{
    Request request = Desk::request("GET", path);
    request.headers = {{"host", host}, {"accept", accept}};
    return *desk.ask(request);
}

void Test::meetingsFollowTheirPool()
{
    Desk desk;
    desk.addAccount(QStringLiteral("lenea@contoso.test"), "x");
    Policies policies(*desk.database);
    const QString member = QStringLiteral("meetingUxEnableTelemetry");
    const auto telemetry
        = [&] { return Desk::json(meet(desk, "/lenea/1A2B", "meet.contoso.test:443")).value(member); };
    QVERIFY(telemetry().isUndefined());
    policies.set(
        {PolicyScope::Pool, QStringLiteral("meet.contoso.test"), meeting}, QStringLiteral("Enabled"));
    QCOMPARE(telemetry(), QJsonValue(true));
    QVERIFY(Desk::json(meet(desk, "/meet/lenea/1A2B", "other.contoso.test")).value(member).isUndefined());
    policies.set({PolicyScope::Server, {}, meeting}, QStringLiteral("Disabled"));
    QCOMPARE(telemetry(), QJsonValue(false));
    QCOMPARE(Desk::json(meet(desk, "/meet/lenea/1A2B", "127.0.0.1:80")).value(member), QJsonValue(false));
    const QJsonObject document = Desk::json(meet(desk, "/lenea/1A2B", "meet.contoso.test"));
    QCOMPARE(document[QStringLiteral("onlineMeetingUri")].toString(),
        QStringLiteral("sip:lenea@contoso.test;gruu;opaque=app:conf:focus:id:1A2B"));
    QVERIFY(document[QStringLiteral("_links")][QStringLiteral("applications")][QStringLiteral("href")]
                .toString()
                .endsWith(u"/ucwa/oauth/v1/applications"));
}

void Test::joinPageIsStill()
{
    Desk desk;
    desk.addAccount(QStringLiteral("lenea@contoso.test"), "x");
    const Answer page = meet(desk, "/meet/lenea/1A2B", "127.0.0.1:80", "text/html");
    QCOMPARE(page.status, 200);
    QVERIFY(page.contentType.startsWith("text/html"));
    for (const char* active : {"<script", "<img", "<link", "<form", "src=", "http"})
        QVERIFY2(!page.body.contains(active), active);
    QVERIFY(page.headers.contains(Header{"Content-Security-Policy", "default-src 'none'"}));
}

void Test::meetingsNeedATenant()
{
    Desk desk;
    QCOMPARE(meet(desk, "/meet/lenea/1A2B", "127.0.0.1").status, 404);
    desk.addAccount(QStringLiteral("lenea@contoso.test"), "x");
    QCOMPARE(meet(desk, "/meet/lenea/1A2B", "127.0.0.1").status, 200);
    QCOMPARE(meet(desk, "/lenea/1A2B", "127.0.0.1").status, 404);
    QCOMPARE(meet(desk, "/lenea/1A2B", "meet.fabrikam.test").status, 404);
    desk.addAccount(QStringLiteral("bob@fabrikam.test"), "x");
    QCOMPARE(meet(desk, "/meet/lenea/1A2B", "127.0.0.1").status, 404);
    QCOMPARE(meet(desk, "/meet/lenea%40contoso.test/1A2B", "127.0.0.1").status, 200);
    QCOMPARE(meet(desk, "/meet/lenea/<b>", "meet.contoso.test").status, 404);
    QCOMPARE(meet(desk, "/meet/lenea/1/2", "meet.contoso.test").status, 404);
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_policies.moc"
