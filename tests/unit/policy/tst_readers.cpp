// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/sourcepolicy.h"

#include <QtTest>

using namespace candor;

Q_DECLARE_METATYPE(candor::SettingValue)
Q_DECLARE_METATYPE(candor::SourcePolicy)

namespace {

TrustBoundary trust()
{
    return {
        QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test:8443")), nullptr, {}};
}

SettingValue valueOf(const SourcePolicy& policy, Setting setting)
{
    return policy.values[static_cast<std::size_t>(setting)];
}

const std::optional<PolicyFault>& faultOf(const SourcePolicy& policy, Setting setting)
{
    return policy.faults[static_cast<std::size_t>(setting)];
}

SourcePolicy local(const QByteArray& document)
{
    return readLocalPolicy(document, PolicySource::Machine, QStringLiteral("/x/a.json"));
}

ServerPolicy server(const QByteArray& document)
{
    return readServerPolicy(document, trust());
}

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localValues();
    void localTakesBooleansOnly_data();
    void localTakesBooleansOnly();
    void localIgnoresAndReports();
    void whatWasMeant_data();
    void whatWasMeant();
    void wholeFaults_data();
    void wholeFaults();
    void serverValues();
    void serverRefusesWords_data();
    void serverRefusesWords();
    void serverTelemetry_data();
    void serverTelemetry();
    void serverChoosesWhosePagesAreNamed_data();
    void serverChoosesWhosePagesAreNamed();
    void serverReportsUnknownKeys();
    void serverWithoutAnythingIsKnown();
    void serverWithoutAnOrigin();
    void serverSettingsAlone();
    void pool();
    void everyDifferenceCounts_data();
    void everyDifferenceCounts();
};

void ReadersTest::localValues()
{
    const SourcePolicy policy = local(R"({"DisableAutomaticSendTracing": true, "QMEnable": false})");
    QCOMPARE(policy.source, PolicySource::Machine);
    QCOMPARE(policy.where, QStringLiteral("/x/a.json"));
    QVERIFY(!policy.wholeFault);
    QVERIFY(policy.notices.isEmpty());
    QCOMPARE(valueOf(policy, Setting::DisableAutomaticSendTracing), SettingValue::Enabled);
    QCOMPARE(valueOf(policy, Setting::QMEnable), SettingValue::Disabled);
    QCOMPARE(valueOf(local("{}"), Setting::QMEnable), SettingValue::NotConfigured);
    QCOMPARE(valueOf(local(R"({"QMEnable":true})"), Setting::QMEnable), SettingValue::Enabled);
}

void ReadersTest::localTakesBooleansOnly_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "1", "0", "\"true\"", "\"Enabled\"", "[]", "{}", "1.0", "[true]"})
        QTest::newRow(value) << QByteArray(value);
}

void ReadersTest::localTakesBooleansOnly()
{
    QFETCH(QByteArray, value);
    const SourcePolicy policy
        = local("{\"QMEnable\": true,\n  \"DisableAutomaticSendTracing\": " + value + "}");
    const auto& fault = faultOf(policy, Setting::DisableAutomaticSendTracing);
    QVERIFY(fault);
    QCOMPARE(fault->line, 2);
    QCOMPARE(fault->column, 34);
    QCOMPARE(fault->key, QStringLiteral("DisableAutomaticSendTracing"));
    QCOMPARE(valueOf(policy, Setting::DisableAutomaticSendTracing), SettingValue::NotConfigured);
    QVERIFY(!faultOf(policy, Setting::QMEnable));
    QVERIFY(!policy.wholeFault);
}

void ReadersTest::localIgnoresAndReports()
{
    const SourcePolicy policy = local("{\"MeetingUxEnableTelemetry\": "
                                      "true,\n\"logging\":\"Enabled\",\n\"qmenable\":false,\n\"Else\":null}");
    QCOMPARE(policy.notices.size(), 4);
    QCOMPARE(policy.notices[0].key, QStringLiteral("MeetingUxEnableTelemetry"));
    QVERIFY(policy.notices[0].reason.english().contains(u"pool"));
    QVERIFY(policy.notices[1].reason.english().contains(u"server"));
    QVERIFY(policy.notices[2].reason.english().contains(u"QMEnable"));
    QCOMPARE(policy.notices[3].line, 4);
    for (const auto& fault : policy.faults)
        QVERIFY(!fault);
    for (SettingValue value : policy.values)
        QCOMPARE(value, SettingValue::NotConfigured);
}

void ReadersTest::whatWasMeant_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("meant"); // empty: nothing is close
    const auto row = [](const char* name, bool isServer, const char* document, const char* meant) {
        QTest::newRow(name) << isServer << QString::fromUtf8(document) << QString::fromUtf8(meant);
    };
    row("local, a letter too few", false, R"({"DisableAutomaticSendTracng":true})",
        "\"DisableAutomaticSendTracing\"?");
    row("local, another case", false, R"({"qMEnable":true})", "\"QMEnable\"?");
    row("local, a third of the word", false, R"({"DisableAutoSendTracing":true})",
        "\"DisableAutomaticSendTracing\"?");
    row("local, nothing like it", false, R"({"Telemetry":true})", "");
    // What only the server may set is not proposed where it means nothing.
    row("local, the server's", false, R"({"loggin":true})", "");
    row("local, the server's in another case", false, R"({"Logging":true})", "");
    row("local, quoted", false, R"({"QMEnable":"true"})", "did you mean true?");
    row("local, quoted and capital", false, R"({"QMEnable":"False"})", "did you mean false?");
    row("local, the server's word", false, R"({"QMEnable":"Disabled"})", "did you mean false?");
    row("local, the server's word misspelt", false, R"({"QMEnable":"Enable"})", "did you mean true?");
    row("local, a number", false, R"({"QMEnable":1})", "");
    row("local, yes", false, R"({"QMEnable":"yes"})", "");
    row("server, a letter too many", true, R"({"loggging":"Enabled"})", "\"logging\"?");
    row("server, a link", true, R"({"_link":{}})", "\"_links\"?");
    row("server, nothing like it", true, R"({"QMEnable":"Enabled"})", "");
    row("server, a misspelt state", true, R"({"logging":"Enabld"})", "did you mean \"Enabled\"?");
    row("server, another case", true, R"({"logging":"disabled"})", "did you mean \"Disabled\"?");
    row("server, a boolean", true, R"({"logging":true})", "did you mean \"Enabled\"?");
    row("server, a level", true, R"({"loggingLevel":" Ful"})", "did you mean \"Full\"?");
    row("server, a boolean for a level", true, R"({"loggingLevel":true})", "");
    row("server, no state", true, R"({"logging":"on"})", "");
    row("server, a number", true, R"({"logging":1})", "");
}

void ReadersTest::whatWasMeant()
{
    QFETCH(bool, isServer);
    QFETCH(QString, document);
    QFETCH(QString, meant);
    const SourcePolicy policy = isServer ? readServerSettings(document.toUtf8(), QStringLiteral("s.json"))
                                         : local(document.toUtf8());
    QList<PolicyFault> said = policy.notices;
    for (const auto& fault : policy.faults)
        if (fault)
            said.append(*fault);
    QCOMPARE(said.size(), 1);
    const QString reason = said.first().reason.english();
    QCOMPARE(reason.contains(u"did you mean"), !meant.isEmpty());
    QVERIFY2(reason.endsWith(meant), qPrintable(reason));
}

void ReadersTest::wholeFaults_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("torn") << QByteArray("{\"QMEnable\":tr");
    QTest::newRow("duplicate") << QByteArray("{\"QMEnable\":true,\"QMEnable\":true}");
    QTest::newRow("duplicate stranger") << QByteArray("{\"x\":1,\"x\":1}");
    QTest::newRow("utf-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("latin-1") << QByteArray("{\"\xE9\":1}");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("deep") << "{\"x\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}";
    QTest::newRow("large") << "{\"x\":\"" + QByteArray(64 * 1024, 'x') + "\"}";
}

void ReadersTest::wholeFaults()
{
    QFETCH(QByteArray, document);
    QVERIFY(local(document).wholeFault);
    QCOMPARE(local(document).wholeFault->where, QStringLiteral("/x/a.json"));
    QVERIFY(server(document).policy.wholeFault);
    QCOMPARE(server(document).policy.wholeFault->where, QStringLiteral("pool.contoso.test"));
    QVERIFY(server(document).telemetryOrigin.isEmpty());
    QVERIFY(readPoolPolicy(document, QStringLiteral("p")).wholeFault);
}

void ReadersTest::serverValues()
{
    const QByteArray document
        = "{\"rel\":\"policies\",\"CUSTOMERexperienceImprovementProgram\":\"Disabled\","
          "\"disableautomaticsendtracing\":\"Enabled\",\"logging\":\"Enabled\","
          "\"loggingLevel\":\" Full\",\"emoticons\":\"Enabled\",\"_links\":{\"self\":{}}}";
    const SourcePolicy policy = server(document).policy;
    QCOMPARE(policy.source, PolicySource::Server);
    QCOMPARE(policy.where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(valueOf(policy, Setting::CustomerExperienceImprovementProgram), SettingValue::Disabled);
    QCOMPARE(valueOf(policy, Setting::DisableAutomaticSendTracing), SettingValue::Enabled);
    QCOMPARE(valueOf(policy, Setting::Logging), SettingValue::Enabled);
    QCOMPARE(valueOf(policy, Setting::LoggingLevel), SettingValue::Full);
    QVERIFY(policy.notices.isEmpty());
    QVERIFY2(server("{\"logging\":\"Enabled\",\"Logging\":\"Enabled\"}").policy.wholeFault,
        "names differ in case only");
}

void ReadersTest::serverRefusesWords_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("member");
    const auto row = [](Setting setting, const QByteArray& member) {
        QTest::newRow(member.constData()) << setting << member;
    };
    const Setting tracing = Setting::DisableAutomaticSendTracing;
    for (const char* value : {"true", "false", "null", "1", "\"enabled\"", "\"ENABLED\"", "\" Enabled\"",
             "\"\"", "\"True\"", "\"NotConfigured\"", "\"Full\"", "[\"Enabled\"]", "{}"})
        row(tracing, QByteArray("\"disableAutomaticSendTracing\":") + value);
    row(Setting::CustomerExperienceImprovementProgram, "\"customerExperienceImprovementProgram\":false");
    row(Setting::Logging, "\"logging\":\"Light\"");
    row(Setting::LoggingLevel, "\"loggingLevel\":\"Enabled\"");
    row(Setting::LoggingLevel, "\"loggingLevel\":2");
    row(Setting::LoggingLevel, "\"loggingLevel\":\" \"");
}

void ReadersTest::serverRefusesWords()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, member);
    const SourcePolicy policy = server("{" + member + "}").policy;
    QVERIFY(!policy.wholeFault);
    for (std::size_t i = 0; i < settingCount; ++i)
        QCOMPARE(policy.faults[i].has_value(), i == static_cast<std::size_t>(setting));
    QCOMPARE(valueOf(policy, setting), SettingValue::NotConfigured);
    QVERIFY(!faultOf(policy, setting)->reason.isEmpty());
}

void ReadersTest::serverTelemetry_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("notice");
    const auto href = [](const QByteArray& text) { return "{\"telemetry\":{\"href\":\"" + text + "\"}}"; };
    const auto row = [](const char* name, const QByteArray& links, const char* origin, const char* notice) {
        QTest::newRow(name) << links << QString::fromLatin1(origin) << QString::fromLatin1(notice);
    };
    row("origin only", href("https://T.contoso.test/alice?id=1#x"), "https://t.contoso.test", "");
    row("port", href("https://t.contoso.test:4318/v1/logs"), "https://t.contoso.test:4318", "");
    row("own host, other port", href("https://pool.contoso.test:9"), "https://pool.contoso.test:9", "");
    row("relative", href("/telemetry"), "https://pool.contoso.test:8443", "");
    row("any case", "{\"Telemetry\":{\"HREF\":\"https://t.contoso.test\"}}", "https://t.contoso.test", "");
    row("other host", href("https://collect.example/"), "", "collect.example");
    row("look-alike", href("https://t.contoso.test.example"), "", "t.contoso.test.example");
    row("other scheme", href("//collect.example/"), "", "collect.example");
    row("http", href("http://t.contoso.test/"), "", "t.contoso.test");
    row("loopback", href("http://127.0.0.1:4318"), "", "127.0.0.1");
    row("user name", href("https://alice@t.contoso.test/"), "", "t.contoso.test");
    row("empty", href(""), "", "no host");
    row("script", href("javascript:x"), "", "no host");
    row("bad url", href("https://t.contoso.test:99999/"), "", "no host");
    row("null href", "{\"telemetry\":{\"href\":null}}", "", "wrong type");
    row("list", "{\"telemetry\":[{\"href\":\"https://t.contoso.test\"}]}", "", "wrong type");
    row("links null", "null", "", "wrong type");
    row("links text", "\"x\"", "", "wrong type");
    row("no href", "{\"telemetry\":{}}", "", "");
    row("no telemetry", "{}", "", "");
}

void ReadersTest::serverTelemetry()
{
    QFETCH(QByteArray, links);
    QFETCH(QString, notice);
    const ServerPolicy policy = server("{\"_links\":" + links + "}");
    QVERIFY(!policy.policy.wholeFault);
    QTEST(policy.telemetryOrigin.toString(), "origin");
    QCOMPARE(policy.policy.notices.size(), notice.isEmpty() ? 0 : 1);
    if (notice.isEmpty())
        return;
    const PolicyFault& told = policy.policy.notices[0];
    QVERIFY2(told.reason.english().contains(notice), qPrintable(told.reason.english()));
    // It points at a value, behind its name and colon.
    QCOMPARE(told.line, 1);
    const QByteArray before = QByteArray("{\"_links\":" + links + "}").first(told.column - 1);
    QVERIFY2(before.endsWith("\"" + told.key.toUtf8() + "\":"), before.constData());
}

void ReadersTest::serverChoosesWhosePagesAreNamed_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<bool>("isNoticed");
    const auto row = [](const char* name, const char* document, bool isMarked, bool isNoticed) {
        QTest::newRow(name) << QByteArray(document) << isMarked << isNoticed;
    };
    row("left out", "{}", false, false);
    row("marked", R"({"helpEnvironment":"Office365g"})", true, false);
    row("name in any case", R"({"HELPENVIRONMENT":" Office365g"})", true, false);
    row("another", R"({"helpEnvironment":"Office365"})", false, false);
    row("value in another case", R"({"helpEnvironment":"OFFICE365G"})", false, false);
    row("empty", R"({"helpEnvironment":""})", false, false);
    row("null", R"({"helpEnvironment":null})", false, true);
    row("list", R"({"helpEnvironment":["Office365g"]})", false, true);
    row("number", R"({"helpEnvironment":7})", false, true);
    row("nothing to read", "not JSON", false, false);
}

void ReadersTest::serverChoosesWhosePagesAreNamed()
{
    QFETCH(QByteArray, document);
    QFETCH(bool, isMarked);
    QFETCH(bool, isNoticed);
    const Cloud* china = cloudOfName(u"21Vianet (China)");
    for (const Cloud* own : {static_cast<const Cloud*>(nullptr), cloudOfName(u"worldwide"), china}) {
        TrustBoundary boundary = trust();
        boundary.cloud = own;
        const ServerPolicy policy = readServerPolicy(document, boundary);
        QCOMPARE(policy.helpCloud, isMarked ? china : own);
        QCOMPARE(policy.trust.cloud, own); // whoever says to be of another cloud is not trusted for it
        QCOMPARE(policy.policy.notices.size(), isNoticed ? 1 : 0);
    }
    // Who looks at the document alone is told as much.
    QCOMPARE(readServerSettings(document, {}).notices.size(), isNoticed ? 1 : 0);
}

void ReadersTest::serverReportsUnknownKeys()
{
    const SourcePolicy policy
        = server("{\"QMEnable\":\"Disabled\",\n\"meetingUxEnableTelemetry\":true}").policy;
    QCOMPARE(policy.notices.size(), 2);
    QCOMPARE(policy.notices[1].line, 2);
    QCOMPARE(policy.notices[1].where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(valueOf(policy, Setting::QMEnable), SettingValue::NotConfigured);
    QCOMPARE(valueOf(policy, Setting::MeetingUxEnableTelemetry), SettingValue::NotConfigured);
}

void ReadersTest::serverWithoutAnythingIsKnown()
{
    const ServerPolicy policy = server("{}");
    QVERIFY(!policy.policy.wholeFault);
    QVERIFY(policy.telemetryOrigin.isEmpty());
    QCOMPARE(policy.trust.signInDomain, QStringLiteral("contoso.test"));
}

void ReadersTest::serverWithoutAnOrigin()
{
    TrustBoundary elsewhere = trust();
    elsewhere.answeringOrigin.clear();
    const auto said = [&](const QByteArray& href) {
        return readServerPolicy(R"({"_links":{"telemetry":{"href":")" + href + R"("}}})", elsewhere)
            .telemetryOrigin;
    };
    QCOMPARE(said("https://t.contoso.test/v1"), QUrl(QStringLiteral("https://t.contoso.test")));
    QVERIFY2(said("/v1").isEmpty(), "there is nothing it could be relative to");
}

void ReadersTest::serverSettingsAlone()
{
    const QString where = QStringLiteral("policies.json");
    const SourcePolicy policy
        = readServerSettings(R"({"DISABLEautomaticSendTracing":"Enabled","_links":1,"other":2})", where);
    QCOMPARE(policy.where, where);
    QCOMPARE(policy.source, PolicySource::Server);
    QCOMPARE(valueOf(policy, Setting::DisableAutomaticSendTracing), SettingValue::Enabled);
    QCOMPARE(policy.notices.size(), 1);
    QVERIFY(readServerSettings("[]", where).wholeFault);
}

void ReadersTest::everyDifferenceCounts_data()
{
    // What is missing here would be an edit that the running program does not notice.
    QTest::addColumn<SourcePolicy>("other");
    const SourcePolicy base = local("{}");
    const auto add = [&](const char* name, auto change) {
        SourcePolicy other = base;
        change(other);
        QTest::newRow(name) << other;
    };
    const auto addFault = [&](const char* name, auto change) {
        add(name, [&](SourcePolicy& p) {
            p.wholeFault = PolicyFault();
            change(*p.wholeFault);
        });
    };
    add("source", [](SourcePolicy& p) { p.source = PolicySource::User; });
    add("where", [](SourcePolicy& p) { p.where = QStringLiteral("/x/b.json"); });
    add("since", [](SourcePolicy& p) { p.since = WallTime(); });
    add("whole fault", [](SourcePolicy& p) { p.wholeFault = PolicyFault(); });
    add("value", [](SourcePolicy& p) { p.values.back() = SettingValue::Disabled; });
    add("fault", [](SourcePolicy& p) { p.faults.back() = PolicyFault(); });
    add("notice", [](SourcePolicy& p) { p.notices.append(PolicyFault()); });
    addFault("fault's file", [](PolicyFault& f) { f.where = QStringLiteral("a"); });
    addFault("fault's line", [](PolicyFault& f) { f.line = 1; });
    addFault("fault's column", [](PolicyFault& f) { f.column = 1; });
    addFault("fault's key", [](PolicyFault& f) { f.key = QStringLiteral("a"); });
    addFault("fault's reason", [](PolicyFault& f) { f.reason = Sentence::quoted(QStringLiteral("a")); });
}

void ReadersTest::everyDifferenceCounts()
{
    QFETCH(SourcePolicy, other);
    SourcePolicy base = local("{}");
    QVERIFY(other == SourcePolicy(other));
    QVERIFY(!(base == other));
    base.wholeFault = PolicyFault();
    QCOMPARE(base == other, QByteArray(QTest::currentDataTag()) == "whole fault");
}

void ReadersTest::pool()
{
    const auto said = [](const QByteArray& document) {
        return readPoolPolicy(document, QStringLiteral("meet.contoso.test"));
    };
    const Setting setting = Setting::MeetingUxEnableTelemetry;
    QCOMPARE(valueOf(said("{\"meetinguxenabletelemetry\":true,\"onlineMeetingUri\":\"x\"}"), setting),
        SettingValue::Enabled);
    QCOMPARE(valueOf(said("{\"meetingUxEnableTelemetry\":false}"), setting), SettingValue::Disabled);
    QCOMPARE(valueOf(said("{}"), setting), SettingValue::NotConfigured);
    QVERIFY(!faultOf(said("{}"), setting));
    QVERIFY(faultOf(said("{\"meetingUxEnableTelemetry\":\"Enabled\"}"), setting));
    QVERIFY(faultOf(said("{\"meetingUxEnableTelemetry\":null}"), setting));
}

QTEST_GUILESS_MAIN(ReadersTest)
#include "tst_readers.moc"
