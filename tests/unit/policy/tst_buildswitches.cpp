// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/buildreport.h"
#include "app/client/policycommands.h"
#include "app/client/policysimulation.h"
#include "app/common/brand.h"
#include "app/consent/explanation.h"
#include "app/policy/localpolicy.h"
#include "app/policy/resolver.h"
#include "app/policy/templates.h"
#include "tests/support/temporaryhome.h"

#include <QtTest>

using namespace candor;

namespace {

const Setting tracing = Setting::DisableAutomaticSendTracing;
const Choice everything{true, true};
const QByteArray leave = "{\"DisableAutomaticSendTracing\":false}";
const QByteArray serverLeave = "{\"disableAutomaticSendTracing\":\"Disabled\"}";

BuildSwitches build;

TrustBoundary trust()
{
    return {QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
}

SourcePolicy local(const QByteArray& document, PolicySource source)
{
    return readLocalPolicy(document, source, QStringLiteral("/etc/a.json"));
}

ServerAnswer server(const QByteArray& document, ServerAnswer::Kind kind = ServerAnswer::Kind::Current)
{
    return {kind, readServerPolicy(document, trust()), {}};
}

ServerPolicy naming(const char* address)
{
    return readServerPolicy(R"({"_links":{"telemetry":{"href":")" + QByteArray(address) + R"("}}})", trust());
}

PolicySource sourceOf(const AdminPolicy& policy)
{
    return policy[tracing].source;
}

Candidate vendorIn(const AdminPolicy& policy)
{
    return policy[tracing].candidates.isEmpty() ? Candidate() : policy[tracing].candidates.last();
}

} // namespace

/// In the place of the library's.
const BuildSwitches& candor::buildSwitches()
{
    return build;
}

/// What whoever built the program decided, in the policy and in what is decided from it.
class BuildSwitchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { build = {.product = "Contoso & Söhne", .vendor = "Contoso"}; }
    void anOrdinaryBuildHasNoVendorsWord();
    void theVendorForbidsWhereNobodyPermits();
    void anAdminEndsTheVendorsDefault();
    void whatMayOnlyTightenDoesNot();
    void theVendorIsNamedLast();
    void aSettingThatTheVendorDoesNotKnow();
    void policyShowNamesTheVendor();
    void theManualSaysWhatTheBuildForbids();
    void anEndpointNarrowsWhatAServerNames_data();
    void anEndpointNarrowsWhatAServerNames();
    void anEndpointIsNoAddressByItself();
    void withoutUploadNothingIsAllowed();
    void withoutUploadASimulationSaysSo();
    void theVersionTellsWhatIsUnusual();
    void theBrandIsTheBuilds();
};

void BuildSwitchesTest::anOrdinaryBuildHasNoVendorsWord()
{
    for (const AdminPolicy& policy : {resolve({}, {}), resolve({}, server("{}")), resolveMeeting({}, {})}) {
        QCOMPARE(sourceOf(policy), PolicySource::Default);
        QVERIFY(vendorIn(policy).source != PolicySource::Vendor);
    }
}

void BuildSwitchesTest::theVendorForbidsWhereNobodyPermits()
{
    build.forbidsByDefault = true;
    for (const AdminPolicy& policy : {resolve({}, {}), resolve({}, server("{}")), resolveMeeting({}, {}),
             resolve({}, server(serverLeave, ServerAnswer::Kind::Expired)),
             resolve({local("{}", PolicySource::Machine)}, server("{\"logging\":\"Enabled\"}"))}) {
        QCOMPARE(sourceOf(policy), PolicySource::Vendor);
        QCOMPARE(policy[tracing].value, SettingValue::Enabled);
        QVERIFY(vendorIn(policy).lost.isEmpty());
    }
    for (Category category : {Category::Usage, Category::ErrorReporting, Category::ImprovementProgram}) {
        const Explanation why
            = explain(category, resolve({}, server("{}")), everything, Surface::Desktop, Endpoint::Known);
        QCOMPARE(why.decision.reason(), Reason::ForbiddenByPolicy);
        QCOMPARE(why.source, PolicySource::Vendor);
        QVERIFY(why.isLocked());
    }
    QVERIFY(decide(resolve({}, server("{}")), everything, Surface::Desktop, Endpoint::Known)[Category::Census]
                .isAllowed());
}

void BuildSwitchesTest::anAdminEndsTheVendorsDefault()
{
    build.forbidsByDefault = true;
    const AdminPolicy byServer = resolve({}, server(serverLeave));
    QCOMPARE(sourceOf(byServer), PolicySource::Server);
    QCOMPARE(byServer[tracing].value, SettingValue::Disabled);
    QCOMPARE(vendorIn(byServer).source, PolicySource::Vendor);
    QCOMPARE(vendorIn(byServer).lost.english(), QStringLiteral("an admin has configured this setting"));
    QCOMPARE(sourceOf(resolve({}, server(serverLeave, ServerAnswer::Kind::Cached))), PolicySource::Server);
    QCOMPARE(sourceOf(resolve({local(leave, PolicySource::Machine)}, {})), PolicySource::Machine);
    // Permitted is not chosen for anybody.
    const Decisions decisions = decide(byServer, {}, Surface::Desktop, Endpoint::Known);
    QCOMPARE(decisions[Category::Usage].reason(), Reason::PermittedByPolicy);
    QCOMPARE(decisions[Category::ErrorReporting].reason(), Reason::NotOptedIn);
}

void BuildSwitchesTest::whatMayOnlyTightenDoesNot()
{
    build.forbidsByDefault = true;
    const AdminPolicy byUser = resolve({local(leave, PolicySource::User)}, server("{}"));
    QCOMPARE(sourceOf(byUser), PolicySource::Vendor);
    QCOMPARE(byUser[tracing].candidates.at(1).lost.english(),
        QStringLiteral("vendor default forbids, and forbid wins"));
    const test::TemporaryHome home;
    QVERIFY(QDir().mkpath(home.file(QStringLiteral("machine"))));
    QVERIFY(home.write(QStringLiteral("machine/a.json"), leave));
    const QList<SourcePolicy> additional = readLocalPolicies({{}, home.file(QStringLiteral("machine")), {}});
    QCOMPARE(additional.size(), 1);
    QCOMPARE(additional.first().values[0], SettingValue::Disabled);
    QCOMPARE(sourceOf(resolve(additional, server("{}"))), PolicySource::Vendor);
}

void BuildSwitchesTest::theVendorIsNamedLast()
{
    build.forbidsByDefault = true;
    const QByteArray ban = "{\"DisableAutomaticSendTracing\":true}";
    for (PolicySource source : {PolicySource::Machine, PolicySource::User}) {
        const AdminPolicy policy = resolve({local(ban, source)}, server("{}"));
        QCOMPARE(sourceOf(policy), source);
        QVERIFY(vendorIn(policy).lost.english().endsWith(QStringLiteral("(/etc/a.json) comes first")));
    }
    // What cannot be read is still said, though the ban does not need it.
    const AdminPolicy broken = resolve({local("{", PolicySource::Machine)}, server("{}"));
    QCOMPARE(sourceOf(broken), PolicySource::Vendor);
    QCOMPARE(broken.faults.size(), 1);
}

void BuildSwitchesTest::aSettingThatTheVendorDoesNotKnow()
{
    build.forbidsByDefault = true;
    const AdminPolicy policy = resolve({}, server("{}"));
    for (Setting setting : {Setting::QMEnable, Setting::CustomerExperienceImprovementProgram,
             Setting::Logging, Setting::MeetingUxEnableTelemetry})
        for (const Candidate& candidate : policy[setting].candidates)
            QVERIFY(candidate.source != PolicySource::Vendor);
}

void BuildSwitchesTest::policyShowNamesTheVendor()
{
    build.forbidsByDefault = true;
    QString text;
    QTextStream out(&text);
    QTextStream err(stderr);
    QCOMPARE(runPolicyCommand({QStringLiteral("show")}, out, err, {}), 0);
    QVERIFY2(text.contains(QStringLiteral("in force: Enabled, from vendor default\n")), qPrintable(text));
    text.clear();
    QCOMPARE(runPolicyCommand({QStringLiteral("show"), QStringLiteral("--json")}, out, err, {}), 0);
    QVERIFY2(text.contains(QStringLiteral("\"source\": \"vendor\"")), qPrintable(text));
}

void BuildSwitchesTest::theManualSaysWhatTheBuildForbids()
{
    QVERIFY(!policyTemplate(TemplateKind::Manual).contains("built to forbid"));
    build.forbidsByDefault = true;
    QVERIFY(policyTemplate(TemplateKind::Manual).contains("built to forbid"));
}

void BuildSwitchesTest::anEndpointNarrowsWhatAServerNames_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("the same") << QByteArray("https://t.contoso.test") << true;
    QTest::newRow("the same port") << QByteArray("https://t.contoso.test:443") << true;
    QTest::newRow("another host") << QByteArray("https://t2.contoso.test") << false;
    QTest::newRow("another port") << QByteArray("https://t.contoso.test:4318") << false;
    QTest::newRow("the domain") << QByteArray("https://contoso.test") << false;
}

void BuildSwitchesTest::anEndpointNarrowsWhatAServerNames()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(bool, isTaken);
    build.endpoint = endpoint.constData();
    const ServerPolicy policy = naming("https://t.contoso.test/v1/logs");
    QCOMPARE(policy.telemetryOrigin, isTaken ? QUrl(QStringLiteral("https://t.contoso.test")) : QUrl());
    QCOMPARE(policy.policy.notices.size(), isTaken ? 0 : 1);
    if (!isTaken)
        QCOMPARE(policy.policy.notices.first().reason.english(),
            QStringLiteral(
                "the telemetry address is refused (t.contoso.test): this program was built to send "
                "to %1 only; counts as absent")
                .arg(QString::fromUtf8(endpoint)));
}

void BuildSwitchesTest::anEndpointIsNoAddressByItself()
{
    build.endpoint = "https://telemetry.elsewhere.test";
    QVERIFY(readServerPolicy("{}", trust()).telemetryOrigin.isEmpty());
    QCOMPARE(endpointOf(resolve({}, server("{}"))), Endpoint::None);
    QCOMPARE(endpointOf(resolve({}, {})), Endpoint::Unknown);
    // Nor does it widen whom a server may name.
    const ServerPolicy foreign = naming("https://telemetry.elsewhere.test");
    QVERIFY(foreign.telemetryOrigin.isEmpty());
    QVERIFY(foreign.policy.notices.first().reason.english().contains(QStringLiteral("the sign-in domain")));
}

void BuildSwitchesTest::withoutUploadNothingIsAllowed()
{
    build.hasUpload = false;
    AdminPolicy addressed = resolve({}, server("{}"));
    addressed.telemetryOrigin = QUrl(QStringLiteral("https://t.contoso.test"));
    for (const AdminPolicy& policy : {resolve({}, {}), resolve({}, server("{}")), addressed})
        for (Category category : allCategories) {
            QCOMPARE(endpointOf(policy), Endpoint::Never);
            const Explanation why
                = explain(category, policy, everything, Surface::Desktop, endpointOf(policy));
            QCOMPARE(why.decision.reason(), Reason::BuiltWithoutUpload);
            QVERIFY(!why.decision.isAllowed());
            QVERIFY(!why.decision.permit(1));
            QVERIFY(why.isLocked());
        }
}

void BuildSwitchesTest::withoutUploadASimulationSaysSo()
{
    build.hasUpload = false;
    Simulation simulation;
    simulation.choice = everything;
    const SimulationResult result = simulatePolicy(simulation);
    for (const Decision& decision : result.decisions) {
        QCOMPARE(decision.reason(), Reason::BuiltWithoutUpload);
        QCOMPARE(result.derivations[indexOf(decision.category())].size(), std::size_t(1));
    }
}

void BuildSwitchesTest::theVersionTellsWhatIsUnusual()
{
    const QString plain = QStringLiteral("candor %1\n").arg(QStringLiteral(CANDOR_VERSION));
    QCOMPARE(versionText(), plain);
    build = {false, true, "https://t.contoso.test", "", ""};
    QCOMPARE(versionText(),
        plain
            + QStringLiteral("built without upload: records nothing, sends nothing\n"
                             "built to forbid what no admin permits\n"
                             "built to send to https://t.contoso.test only\n"));
    QCOMPARE(buildToJson(),
        (QJsonObject{{QStringLiteral("upload"), false}, {QStringLiteral("forbidByDefault"), true},
            {QStringLiteral("telemetryEndpoint"), QStringLiteral("https://t.contoso.test")},
            {QStringLiteral("product"), QString()}, {QStringLiteral("vendor"), QString()}}));
}

void BuildSwitchesTest::theBrandIsTheBuilds()
{
    QCOMPARE(Brand().product, QStringLiteral("Contoso & Söhne"));
    QCOMPARE(Brand().vendor, QStringLiteral("Contoso"));
}

QTEST_GUILESS_MAIN(BuildSwitchesTest)
#include "tst_buildswitches.moc"
