// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/consent/explanation.h"
#include "app/policy/resolver.h"

#include <QtTest>

using namespace candor;

namespace {

const TrustBoundary trust{
    QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
constexpr WallTime fetched{std::chrono::milliseconds(1'000)};
const QByteArray endpoint = R"("_links":{"telemetry":{"href":"https://t.contoso.test:4318/x?y"}})";

ServerAnswer answerOf(const QByteArray& members)
{
    ServerAnswer answer{ServerAnswer::Kind::Current, readServerPolicy("{" + members + "}", trust), {}};
    answer.policy.policy.since = fetched;
    return answer;
}

SourcePolicy local(const QByteArray& document, PolicySource source, const QString& where)
{
    return readLocalPolicy(document, source, where);
}

Explanation explained(Category category, const AdminPolicy& policy, const Choice& choice = {})
{
    return explain(category, policy, choice, Surface::Desktop, endpointOf(policy));
}

} // namespace

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheStrongestSourceThatForbids();
    void namesTheStrongestAcrossSettings();
    void namesTheFault();
    void namesTheServerForASilence();
    void tellsTheChoice();
    void locksOnlyForTheAdmin();
    void meetings();
    void namesTheBanBeforeTheFault();
    void aPoolsBanIsNoneElsewhere();
    void namesNobodyWhereNobodyIsKnown();
    void endpointFollowsTheState();
};

void ExplanationTest::namesTheStrongestSourceThatForbids()
{
    const QByteArray ban = R"({"DisableAutomaticSendTracing":true})";
    const QList<SourcePolicy> sources{local(ban, PolicySource::User, QStringLiteral("u.json")),
        local(ban, PolicySource::Machine, QStringLiteral("m.json"))};
    Explanation e = explained(Category::Usage, resolve(sources, answerOf(endpoint)));
    QCOMPARE(e.decision.reason(), Reason::ForbiddenByPolicy);
    QCOMPARE(e.source, PolicySource::Machine);
    QCOMPARE(e.where, QStringLiteral("m.json"));
    QCOMPARE(e.setting, std::optional(Setting::DisableAutomaticSendTracing));
    QCOMPARE(e.endpoint, QUrl(QStringLiteral("https://t.contoso.test:4318")));
    QVERIFY(!e.fault);

    e = explained(Category::Usage, resolve(sources, answerOf(R"("disableAutomaticSendTracing":"Enabled")")));
    QCOMPARE(e.source, PolicySource::Server);
    QCOMPARE(e.where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(e.since, std::optional(fetched));
}

void ExplanationTest::namesTheStrongestAcrossSettings()
{
    const QList<SourcePolicy> sources{
        local(R"({"DisableAutomaticSendTracing":true})", PolicySource::Machine, QStringLiteral("m.json"))};
    const AdminPolicy policy
        = resolve(sources, answerOf(R"("customerExperienceImprovementProgram":"Disabled",)" + endpoint));
    Explanation e = explained(Category::ImprovementProgram, policy, {true, true});
    QCOMPARE(e.source, PolicySource::Server);
    QCOMPARE(e.setting, std::optional(Setting::CustomerExperienceImprovementProgram));
    QCOMPARE(e.choice, std::optional(true));
    e = explained(Category::ErrorReporting, policy);
    QCOMPARE(e.source, PolicySource::Machine);
}

void ExplanationTest::namesTheFault()
{
    const QList<SourcePolicy> sources{
        local("{\n \"QMEnable\": 0}", PolicySource::User, QStringLiteral("u.json"))};
    const AdminPolicy policy = resolve(sources, answerOf(endpoint));
    const Explanation e = explained(Category::ImprovementProgram, policy, {true, true});
    QCOMPARE(e.decision.reason(), Reason::PolicyFaulty);
    QCOMPARE(e.source, PolicySource::User);
    QVERIFY(e.fault);
    QCOMPARE(e.fault->where, QStringLiteral("u.json"));
    QCOMPARE(e.fault->line, 2);
    QCOMPARE(e.fault->key, QStringLiteral("QMEnable"));
    QCOMPARE(explained(Category::ErrorReporting, policy, {true, true}).decision.reason(), Reason::OptedIn);

    const Explanation broken = explained(Category::Usage, resolve({}, answerOf("")), {});
    QCOMPARE(broken.decision.reason(), Reason::NoEndpoint);
    ServerAnswer garbage{ServerAnswer::Kind::Current, readServerPolicy("<html>", trust), {}};
    const Explanation whole = explained(Category::Usage, resolve({}, garbage));
    QCOMPARE(whole.decision.reason(), Reason::PolicyFaulty);
    QCOMPARE(whole.source, PolicySource::Server);
    QCOMPARE(whole.fault->where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(whole.fault->line, 1);
}

void ExplanationTest::namesTheServerForASilence()
{
    const Explanation e = explained(Category::Census, resolve({}, answerOf("")));
    QCOMPARE(e.decision.reason(), Reason::NoEndpoint);
    QCOMPARE(e.source, PolicySource::Server);
    QCOMPARE(e.where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(e.since, std::optional(fetched));
    QVERIFY(e.endpoint.isEmpty());
}

void ExplanationTest::tellsTheChoice()
{
    const AdminPolicy policy = resolve({}, answerOf(endpoint));
    const WallTime chosen{std::chrono::milliseconds(5)};
    const Choice choice{false, std::nullopt};
    Explanation e
        = explain(Category::ErrorReporting, policy, choice, Surface::Desktop, Endpoint::Known, chosen);
    QCOMPARE(e.decision.reason(), Reason::NotOptedIn);
    QCOMPARE(e.choice, std::optional(false));
    QCOMPARE(e.chosenAt, std::optional(chosen));
    e = explain(Category::ImprovementProgram, policy, choice, Surface::Desktop, Endpoint::Known, chosen);
    QVERIFY(!e.choice);
    QVERIFY2(!e.chosenAt, "nobody chose, hence at no time");
    QVERIFY(
        !explain(Category::Usage, policy, {true, true}, Surface::Desktop, Endpoint::Known, chosen).choice);
}

void ExplanationTest::locksOnlyForTheAdmin()
{
    const Choice yes{true, true};
    const auto isLocked = [&](const AdminPolicy& policy) {
        return explained(Category::ErrorReporting, policy, yes).isLocked();
    };
    QVERIFY(isLocked(resolve({}, answerOf(R"("disableAutomaticSendTracing":"Enabled")"))));
    QVERIFY(isLocked(resolve({}, answerOf(R"("disableAutomaticSendTracing":null)"))));
    QVERIFY2(!isLocked(resolve({}, {})), "whoever is not signed in may choose for later");
    QVERIFY2(!isLocked(resolve({}, answerOf(""))), "a yes can be taken back although nothing is sent");
    QVERIFY(!isLocked(resolve({}, answerOf(endpoint))));
}

void ExplanationTest::meetings()
{
    const auto said = [](const QByteArray& document, Category category) {
        const AdminPolicy policy
            = resolveMeeting({}, readPoolPolicy(document, QStringLiteral("meet.contoso.test")));
        return explain(category, policy, {true, true}, Surface::Meetings, Endpoint::Known);
    };
    Explanation e = said(R"({"meetingUxEnableTelemetry":false})", Category::Usage);
    QCOMPARE(e.decision.reason(), Reason::ForbiddenByPolicy);
    QCOMPARE(e.source, PolicySource::Pool);
    QCOMPARE(e.where, QStringLiteral("meet.contoso.test"));
    e = said("{}", Category::ErrorReporting);
    QCOMPARE(e.decision.reason(), Reason::ForbiddenByPolicy);
    QCOMPARE(e.source, PolicySource::Default);
    QCOMPARE(e.setting, std::optional(Setting::MeetingUxEnableTelemetry));
    e = said(R"({"MeetingUxEnableTelemetry":"true"})", Category::ErrorReporting);
    QCOMPARE(e.decision.reason(), Reason::PolicyFaulty);
    QCOMPARE(e.source, PolicySource::Pool);
    e = said(R"({"MeetingUxEnableTelemetry":true})", Category::ErrorReporting);
    QCOMPARE(e.decision.reason(), Reason::PermittedByPolicy);
    QVERIFY(!e.choice);
    QVERIFY(!said(R"({"MeetingUxEnableTelemetry":true})", Category::ImprovementProgram).setting);
}

void ExplanationTest::namesTheBanBeforeTheFault()
{
    const QList<SourcePolicy> sources{local("{", PolicySource::Machine, QStringLiteral("m.json")),
        local(R"({"DisableAutomaticSendTracing":true})", PolicySource::User, QStringLiteral("u.json"))};
    const Explanation e = explained(Category::Usage, resolve(sources, answerOf(endpoint)));
    QCOMPARE(e.decision.reason(), Reason::ForbiddenByPolicy);
    QCOMPARE(e.where, QStringLiteral("u.json"));
    QVERIFY(!e.fault);
}

void ExplanationTest::aPoolsBanIsNoneElsewhere()
{
    const QString pool = QStringLiteral("meet.contoso.test");
    const AdminPolicy policy = resolveMeeting(
        {local(R"({"DisableAutomaticSendTracing":true})", PolicySource::User, QStringLiteral("u.json"))},
        readPoolPolicy(R"({"meetingUxEnableTelemetry":false})", pool));
    const Explanation e = explained(Category::Usage, policy);
    QCOMPARE(e.setting, std::optional(Setting::DisableAutomaticSendTracing));
    QCOMPARE(e.where, QStringLiteral("u.json"));
}

void ExplanationTest::namesNobodyWhereNobodyIsKnown()
{
    AdminPolicy banned;
    banned[Setting::DisableAutomaticSendTracing].value = SettingValue::Enabled;
    Explanation e = explained(Category::Usage, banned);
    QCOMPARE(e.decision.reason(), Reason::ForbiddenByPolicy);
    QVERIFY(!e.setting);
    QVERIFY(e.where.isEmpty());

    AdminPolicy broken;
    broken.state = PolicyState::Faulty;
    broken.serverHost = QStringLiteral("pool.contoso.test");
    e = explained(Category::Usage, broken);
    QCOMPARE(e.decision.reason(), Reason::PolicyFaulty);
    QCOMPARE(e.source, PolicySource::Server);
    QCOMPARE(e.where, broken.serverHost);
    e = explain(Category::Usage, broken, {}, Surface::Meetings, Endpoint::Known);
    QCOMPARE(e.decision.reason(), Reason::PolicyFaulty);
    QCOMPARE(e.source, PolicySource::Pool);
    QCOMPARE(e.where, broken.serverHost);
}

void ExplanationTest::endpointFollowsTheState()
{
    QCOMPARE(endpointOf(resolve({}, {})), Endpoint::Unknown);
    QCOMPARE(endpointOf(resolve({}, answerOf(""))), Endpoint::None);
    QCOMPARE(endpointOf(resolve({}, answerOf(endpoint))), Endpoint::Known);
    ServerAnswer garbage{ServerAnswer::Kind::Current, readServerPolicy("[]", trust), {}};
    QCOMPARE(endpointOf(resolve({}, garbage)), Endpoint::Unknown);
    garbage.lastTelemetryOrigin = QUrl(QStringLiteral("https://t.contoso.test"));
    QCOMPARE(endpointOf(resolve({}, garbage)), Endpoint::Known);
    ServerAnswer old = answerOf(endpoint);
    old.kind = ServerAnswer::Kind::Expired;
    QCOMPARE(endpointOf(resolve({}, old)), Endpoint::Unknown);
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
