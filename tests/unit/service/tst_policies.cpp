// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/settinglist.h"
#include "app/policy/sourcepolicy.h"
#include "app/service/commands.h"
#include "app/service/explain.h"
#include "app/service/policies.h"
#include "tests/unit/service/desk.h"

#include <QJsonDocument>
#include <QTest>

#include <sqlite3.h>

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
    void theClientReadsWhatIsSet();
    void forbidWins();
    void survivesOnDisk();
    void keepsAHistory();
    void aChangeWithoutHistoryIsNone();
    void isNotOvertaken();
    void opensTheFirstVersionsFile();
    void foreseesWhatAChangeDoes();
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

void Test::theClientReadsWhatIsSet()
{
    for (const SettingRow& row : settingList) {
        QString why;
        const PolicyName* name = findPolicyName(QString::fromLatin1(row.name), why);
        QCOMPARE(name != nullptr, row.wireName != nullptr);
        if (!name)
            continue;
        QCOMPARE(name->isOfPool, row.scope == SettingScope::Pool);
        QCOMPARE(std::size_t(name->values.size()), valuesOf(row.type).size());
        for (const SettingValue value : valuesOf(row.type)) {
            const std::string_view word = candor::nameOf(value);
            const QString written = QString::fromLatin1(word.data(), qsizetype(word.size()));
            QCOMPARE(policyValue(*name, written, why), std::optional(written));
            QCOMPARE(written == name->forbids, forbids(row, value));
            QVERIFY(helpText().contains(name->name.toUtf8()));
            const QByteArray document
                = QJsonDocument(policyDocument({{name->name, written}}, {}, "/self")).toJson();
            const SourcePolicy read = readServerSettings(document, {});
            if (!name->isOfPool) // that one stands in the meeting's document
                QCOMPARE(read.values[static_cast<std::size_t>(row.setting)], value);
        }
    }
    QVERIFY(helpText().contains("telemetry  "));
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
    QVERIFY(setPolicy(*desk.database, key, QStringLiteral("Enabled")));
    QVERIFY(setPolicy(*desk.database, key, QStringLiteral("Disabled")));
    QString why;
    const auto again = Database::open(desk.folder(), why);
    QCOMPARE(
        Policies(*again).read()->values, (QMap<PolicySet::Key, QString>{{key, QStringLiteral("Disabled")}}));
    QVERIFY(setPolicy(*again, key, QStringLiteral("NotConfigured")));
    QVERIFY(policies.read()->values.isEmpty());
}

const QString enabled = QStringLiteral("Enabled");
const QString tenant = QStringLiteral("contoso.test");

Signature at(const char* who, int second)
{
    return {QString::fromLatin1(who), WallTime(std::chrono::seconds(1'790'000'000 + second))};
}

void Test::keepsAHistory()
{
    Desk desk;
    Policies policies(*desk.database);
    const PolicySet::Key key{PolicyScope::Tenant, tenant, ban};
    QCOMPARE(policies.set(key, notConfigured(), at("carol", 0)), Policies::Written::Unchanged);
    QCOMPARE(policies.set(key, enabled, at("alice", 0)), Policies::Written::Done);
    QCOMPARE(policies.set(key, enabled, at("bob", 1)), Policies::Written::Unchanged);
    QCOMPARE(policies.set(key, notConfigured(), at("<b>'; DROP TABLE policy_changes;--", 61)),
        Policies::Written::Done);
    const auto changes = policies.history(10).value();
    QCOMPARE(changes.size(), 2U);
    QCOMPARE(changes[0].who, QStringLiteral("<b>'; DROP TABLE policy_changes;--"));
    QCOMPARE(changes[0].at, QStringLiteral("2026-09-21T14:14:21Z"));
    QCOMPARE(changes[0].before, enabled);
    QCOMPARE(changes[0].after, notConfigured());
    QCOMPARE(changes[1].who, QStringLiteral("alice"));
    QCOMPARE(changes[1].before, notConfigured());
    QCOMPARE(changes[1].after, enabled);
    QVERIFY(changes[1].key == key);
    QCOMPARE(policies.history(1)->size(), 1U);
    QCOMPARE(policies.history(1)->front().before, enabled);
}

void Test::aChangeWithoutHistoryIsNone()
{
    Desk desk;
    Policies policies(*desk.database);
    const PolicySet::Key key{PolicyScope::Server, {}, ban};
    QVERIFY(desk.database->run(
        "CREATE TRIGGER full BEFORE INSERT ON policy_changes BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QCOMPARE(policies.set(key, enabled, at("alice", 0)), Policies::Written::Failed);
    QVERIFY(policies.read()->values.isEmpty());
    QVERIFY(desk.database->run("DROP TRIGGER full"));
    QCOMPARE(policies.set(key, enabled, at("alice", 0)), Policies::Written::Done);
    QVERIFY(desk.database->run("DROP TABLE policy_changes"));
    QVERIFY(!policies.history(1));
    QVERIFY(desk.database->run("DROP TABLE policies"));
    QCOMPARE(policies.set(key, enabled, at("alice", 0)), Policies::Written::Failed);
}

void Test::isNotOvertaken()
{
    Desk desk;
    Policies policies(*desk.database);
    const PolicySet::Key key{PolicyScope::Server, {}, ban};
    QVERIFY(setPolicy(*desk.database, key, enabled));
    QCOMPARE(policies.set(key, QStringLiteral("Disabled"), at("alice", 0), notConfigured()),
        Policies::Written::Overtaken);
    QCOMPARE(policies.read()->values.value(key), enabled);
    QCOMPARE(policies.history(10)->size(), 1U);
    QCOMPARE(policies.set(key, QStringLiteral("Disabled"), at("alice", 0), enabled), Policies::Written::Done);
}

void Test::opensTheFirstVersionsFile()
{
    Desk desk;
    const PolicySet::Key key{PolicyScope::Server, {}, ban};
    QVERIFY(setPolicy(*desk.database, key, enabled));
    QVERIFY(desk.database->run(
        "DROP TABLE policy_changes; DROP TABLE admins; DROP INDEX records_day; PRAGMA user_version = 1"));
    QString why;
    const auto again = Database::open(desk.folder(), why);
    QVERIFY2(again, qPrintable(why));
    QCOMPARE(Policies(*again).read()->values.value(key), enabled);
    QVERIFY(Policies(*again).history(10)->empty());
    QVERIFY(again->run("PRAGMA user_version = 3"));
    QVERIFY(!Database::open(desk.folder(), why));
    QVERIFY2(why.contains(u"another version"), qPrintable(why));
}

void Test::foreseesWhatAChangeDoes()
{
    const QString other = QStringLiteral("fabrikam.test");
    const QMap<QString, int> connected{{tenant, 3}, {other, 4}};
    PolicySet set;
    const PolicySet::Key everywhere{PolicyScope::Server, {}, ban}, own{PolicyScope::Tenant, tenant, ban};
    PolicyEffect effect = effectOf(set, everywhere, enabled, connected);
    QCOMPARE(effect.before, notConfigured());
    QCOMPARE(effect.after, enabled);
    QCOMPARE(sumOf(effect.changing), 7);
    QCOMPARE(effectOf(set, own, enabled, connected).changing, (QMap<QString, int>{{tenant, 3}}));
    QCOMPARE(effectOf(set, own, notConfigured(), connected).changing, (QMap<QString, int>()));
    set.values.insert(everywhere, enabled); // a ban for all is not loosened by a tenant
    QCOMPARE(sumOf(effectOf(set, own, QStringLiteral("Disabled"), connected).changing), 0);
    set.values.insert(own, enabled);
    effect = effectOf(set, everywhere, notConfigured(), connected);
    QCOMPARE(effect.before, enabled);
    QCOMPARE(effect.changing, (QMap<QString, int>{{other, 4}}));
    const PolicySet::Key pool{PolicyScope::Pool, QStringLiteral("meet.contoso.test"), meeting};
    QCOMPARE(sumOf(effectOf(set, pool, enabled, connected).changing), 0);
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
    setPolicy(*desk.database, {PolicyScope::Pool, QStringLiteral("meet.contoso.test"), meeting},
        QStringLiteral("Enabled"));
    QCOMPARE(telemetry(), QJsonValue(true));
    QVERIFY(Desk::json(meet(desk, "/meet/lenea/1A2B", "other.contoso.test")).value(member).isUndefined());
    setPolicy(*desk.database, {PolicyScope::Server, {}, meeting}, QStringLiteral("Disabled"));
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
