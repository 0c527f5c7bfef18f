// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/resolver.h"
#include "app/policy/settinglist.h"

#include <QtTest>

using namespace candor;

namespace {

const Setting tracing = Setting::DisableAutomaticSendTracing;
constexpr WallTime fetched{std::chrono::milliseconds(1'000)};

TrustBoundary trust()
{
    return {QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
}

SourcePolicy machine(const QByteArray& document, const QString& where = QStringLiteral("m.json"))
{
    return readLocalPolicy(document, PolicySource::Machine, where);
}

SourcePolicy user(const QByteArray& document)
{
    return readLocalPolicy(document, PolicySource::User, QStringLiteral("u.json"));
}

ServerAnswer server(const QByteArray& document, ServerAnswer::Kind kind = ServerAnswer::Kind::Current)
{
    ServerAnswer answer{kind, readServerPolicy(document, trust()), {}};
    answer.policy.policy.since = fetched;
    return answer;
}

/// One file of that source, which says that of one setting.
SourcePolicy saying(PolicySource source, Setting setting, SettingValue value)
{
    SourcePolicy policy;
    policy.source = source;
    policy.values[static_cast<std::size_t>(setting)] = value;
    return policy;
}

SourcePolicy unreadable(PolicySource source)
{
    SourcePolicy policy;
    policy.source = source;
    policy.wholeFault = PolicyFault();
    return policy;
}

/// What is to be said of candidates that contradict each other, each pair looked at.
QStringList contradictionsAmong(const QList<Candidate>& candidates)
{
    const auto isSaid = [](const Candidate& one) { return one.value != SettingValue::NotConfigured; };
    QStringList said;
    for (qsizetype later = 0; later < candidates.size(); ++later)
        for (qsizetype first = 0; first < later; ++first)
            if (const Candidate& a = candidates[first], &b = candidates[later];
                a.source == b.source && isSaid(a) && isSaid(b) && a.value != b.value) {
                said += QStringLiteral("%1: it says %2 where %3 says %4; forbid wins")
                            .arg(b.where, QLatin1StringView(nameOf(b.value)), a.where,
                                QLatin1StringView(nameOf(a.value)));
                break;
            }
    return said;
}

/// Every list of up to that many files, each one of \a kinds.
template <typename Visit>
void everyListOf(const QList<SourcePolicy>& kinds, int most, const QList<SourcePolicy>& begun, Visit visit)
{
    visit(begun);
    for (qsizetype kind = 0; kind < kinds.size() && begun.size() < most; ++kind) {
        SourcePolicy next = kinds[kind];
        next.where = QString::number(begun.size()) + QStringLiteral(".json");
        everyListOf(kinds, most, begun + QList<SourcePolicy>{next}, visit);
    }
}

const QByteArray localBan = "{\"DisableAutomaticSendTracing\":true}";
const QByteArray localLeave = "{\"DisableAutomaticSendTracing\":false}";
const QByteArray serverBan = "{\"disableAutomaticSendTracing\":\"Enabled\"}";
const QByteArray serverLeave = "{\"disableAutomaticSendTracing\":\"Disabled\"}";

} // namespace

class ResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsWhole();
    void onlySourcesSaySomething();
    void nobodySaysAnything();
    void firstOfThoseThatForbidIsNamed();
    void noSourceLoosensABan();
    void faultBeatsPermission();
    void banBeatsFault();
    void wholeFaultCoversWhatTheSourceGoverns();
    void filesOfOneSourceMayDisagree();
    void filesOfOneSourceMayAgree();
    void eachContradictionNamesTheFirstFileThatItContradicts();
    void expiredKeepsBansOnly_data();
    void expiredKeepsBansOnly();
    void cachedIsKnown();
    void faultyAnswerGoesOnToTheLastAddress();
    void thePagesAreThoseOfTheAnswerInForce();
    void loggingComesFromTheServer();
    void meeting();
    void exactlyOneCandidateWins();
};

void ResolverTest::tableIsWhole()
{
    for (const SettingRow& row : settingList) {
        QVERIFY(QByteArray(row.meaning).endsWith('.'));
        QVERIFY(!governs(row, Category::Census));
        const bool governsAny = governs(row, Category::Usage) || governs(row, Category::ImprovementProgram);
        QCOMPARE(governsAny, row.forbidding != SettingValue::NotConfigured);
        QVERIFY(maySet(PolicySource::Server, row) || row.isLocal || maySet(PolicySource::Pool, row));
    }
}

void ResolverTest::onlySourcesSaySomething()
{
    for (const SettingRow& row : settingList) {
        QVERIFY(!maySet(PolicySource::Default, row));
        QCOMPARE(maySet(PolicySource::Vendor, row), row.setting == tracing);
        QVERIFY(!maySet(static_cast<PolicySource>(99), row));
    }
}

void ResolverTest::nobodySaysAnything()
{
    const AdminPolicy policy = resolve({}, {});
    QCOMPARE(policy.state, PolicyState::Unknown);
    QVERIFY(policy.serverHost.isEmpty());
    for (const ResolvedSetting& setting : policy.settings) {
        QCOMPARE(setting.value, SettingValue::NotConfigured);
        QCOMPARE(setting.source, PolicySource::Default);
        QVERIFY(setting.candidates.isEmpty());
    }
}

void ResolverTest::firstOfThoseThatForbidIsNamed()
{
    QCOMPARE(resolve({user(localBan), machine(localBan)}, server(serverBan))[tracing].source,
        PolicySource::Server);
    QCOMPARE(resolve({user(localBan), machine(localBan)}, server(serverLeave))[tracing].source,
        PolicySource::Machine);
    QCOMPARE(resolve({user(localBan), machine("{}")}, server("{}"))[tracing].source, PolicySource::User);
    const ResolvedSetting setting = resolve({user(localBan)}, server(serverBan))[tracing];
    QCOMPARE(setting.where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(setting.since, std::optional(fetched));
    QCOMPARE(setting.candidates.size(), 2);
    QVERIFY(setting.candidates[0].lost.isEmpty());
    QVERIFY(setting.candidates[1].lost.english().contains(u"server"));
}

void ResolverTest::noSourceLoosensABan()
{
    const ResolvedSetting setting
        = resolve({machine(localBan), user(localLeave)}, server(serverLeave))[tracing];
    QCOMPARE(setting.value, SettingValue::Enabled);
    QCOMPARE(setting.source, PolicySource::Machine);
    QCOMPARE(setting.candidates[0].value, SettingValue::Disabled);
    QVERIFY(setting.candidates[0].lost.english().contains(u"forbid wins"));
}

void ResolverTest::faultBeatsPermission()
{
    const ResolvedSetting setting
        = resolve({user("{\"DisableAutomaticSendTracing\":1}")}, server(serverLeave))[tracing];
    QVERIFY(setting.isFaulty());
    QCOMPARE(setting.value, SettingValue::NotConfigured);
    QCOMPARE(setting.source, PolicySource::User);
    QVERIFY(setting.candidates[0].lost.english().contains(u"cannot be read"));
}

void ResolverTest::banBeatsFault()
{
    const ResolvedSetting setting
        = resolve({user(localBan)}, server("{\"disableAutomaticSendTracing\":null}"))[tracing];
    QVERIFY(setting.isFaulty());
    QCOMPARE(setting.value, SettingValue::Enabled);
    QCOMPARE(setting.source, PolicySource::User);
}

void ResolverTest::wholeFaultCoversWhatTheSourceGoverns()
{
    const AdminPolicy local = resolve({machine("{")}, server("{}"));
    QCOMPARE(local.state, PolicyState::Known);
    QVERIFY(local[tracing].isFaulty());
    QVERIFY(local[Setting::QMEnable].isFaulty());
    QVERIFY(!local[Setting::CustomerExperienceImprovementProgram].isFaulty());
    QCOMPARE(local.faults.size(), 1);
    const AdminPolicy remote = resolve({}, server("{"));
    QCOMPARE(remote.state, PolicyState::Faulty);
    QVERIFY(remote[tracing].isFaulty());
    QVERIFY(remote[Setting::LoggingLevel].isFaulty());
    QVERIFY(!remote[Setting::QMEnable].isFaulty());
    QVERIFY(!remote[Setting::MeetingUxEnableTelemetry].isFaulty());
    QCOMPARE(remote.faults.size(), 1);
}

void ResolverTest::filesOfOneSourceMayDisagree()
{
    const AdminPolicy policy = resolve({machine(localLeave, QStringLiteral("10.json")),
                                           machine(localBan, QStringLiteral("20.json")), user(localLeave)},
        {});
    QCOMPARE(policy[tracing].value, SettingValue::Enabled);
    QCOMPARE(policy[tracing].where, QStringLiteral("20.json"));
    QCOMPARE(policy.notices.size(), 1);
    QCOMPARE(policy.notices[0].where, QStringLiteral("20.json"));
    QVERIFY(policy.notices[0].reason.english().contains(u"10.json"));
}

void ResolverTest::filesOfOneSourceMayAgree()
{
    const QString next = QStringLiteral("n.json");
    QVERIFY(resolve({machine(localBan), machine(localBan, next)}, {}).notices.isEmpty());
    QVERIFY(resolve({machine(localBan), machine("{}", next)}, {}).notices.isEmpty());
    QVERIFY(resolve({machine("{}"), machine(localBan, next)}, {}).notices.isEmpty());
}

void ResolverTest::eachContradictionNamesTheFirstFileThatItContradicts()
{
    using enum SettingValue;
    const auto compare = [](Setting setting, const QList<SourcePolicy>& files) {
        const AdminPolicy policy = resolve(files, {});
        QStringList said;
        for (const PolicyFault& notice : policy.notices)
            said += notice.where + QStringLiteral(": ") + notice.reason.english();
        QCOMPARE(said, contradictionsAmong(policy[setting].candidates));
        for (const PolicyFault& notice : policy.notices)
            QCOMPARE(notice.key, QLatin1StringView(rowOf(setting).name));
    };
    QList<SourcePolicy> kinds;
    for (const PolicySource source : {PolicySource::Machine, PolicySource::User}) {
        for (const SettingValue value : {NotConfigured, Enabled, Disabled})
            kinds += saying(source, tracing, value);
        kinds += unreadable(source);
    }
    everyListOf(kinds, 4, {}, [&](const QList<SourcePolicy>& files) { compare(tracing, files); });
    // More values than two.
    const Setting level = Setting::LoggingLevel;
    kinds.clear();
    for (const SettingValue value : {NotConfigured, Off, Light, Full})
        kinds += saying(PolicySource::Server, level, value);
    everyListOf(kinds, 5, {}, [&](const QList<SourcePolicy>& files) { compare(level, files); });
}

void ResolverTest::expiredKeepsBansOnly_data()
{
    QTest::addColumn<ServerAnswer::Kind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too old") << ServerAnswer::Kind::Expired << QStringLiteral("7 days");
    QTest::newRow("elsewhere") << ServerAnswer::Kind::Elsewhere << QStringLiteral("another server");
}

void ResolverTest::expiredKeepsBansOnly()
{
    QFETCH(ServerAnswer::Kind, kind);
    QFETCH(QString, reason);
    const QByteArray document = "{\"disableAutomaticSendTracing\":\"Disabled\",\"logging\":\"Enabled\","
                                "\"customerExperienceImprovementProgram\":\"Disabled\",\"loggingLevel\":7,"
                                "\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";
    const AdminPolicy policy = resolve({}, server(document, kind));
    QCOMPARE(policy.state, PolicyState::Unknown);
    QVERIFY(policy.telemetryOrigin.isEmpty());
    QVERIFY(policy.serverHost.isEmpty());
    const ResolvedSetting& programme = policy[Setting::CustomerExperienceImprovementProgram];
    QCOMPARE(programme.value, SettingValue::Disabled);
    QCOMPARE(programme.source, PolicySource::Server);
    QCOMPARE(programme.since, std::optional(fetched));
    QCOMPARE(policy[tracing].source, PolicySource::Default);
    QVERIFY(policy[tracing].candidates[0].lost.english().contains(reason));
    QCOMPARE(policy[Setting::Logging].value, SettingValue::NotConfigured);
    QVERIFY(!policy[Setting::LoggingLevel].isFaulty());
    const AdminPolicy faulty = resolve({}, server("{", kind));
    QCOMPARE(faulty.state, PolicyState::Unknown);
    QVERIFY(!faulty[tracing].isFaulty());
    QVERIFY(faulty.faults.isEmpty());
}

void ResolverTest::cachedIsKnown()
{
    const AdminPolicy policy = resolve({}, server(serverBan, ServerAnswer::Kind::Cached));
    QCOMPARE(policy.state, PolicyState::Known);
    QVERIFY(policy.isCached);
    QCOMPARE(policy.serverHost, QStringLiteral("pool.contoso.test"));
    QCOMPARE(policy.serverSince, std::optional(fetched));
    QVERIFY(!resolve({}, server(serverBan)).isCached);
}

void ResolverTest::faultyAnswerGoesOnToTheLastAddress()
{
    ServerAnswer answer = server("<html>");
    QVERIFY(resolve({}, answer).telemetryOrigin.isEmpty());
    answer.lastTelemetryOrigin = QUrl(QStringLiteral("https://t.contoso.test"));
    QCOMPARE(resolve({}, answer).telemetryOrigin, answer.lastTelemetryOrigin);
    answer = server("{}");
    answer.lastTelemetryOrigin = QUrl(QStringLiteral("https://t.contoso.test"));
    QVERIFY2(
        resolve({}, answer).telemetryOrigin.isEmpty(), "an answer that names none is known to name none");
}

void ResolverTest::thePagesAreThoseOfTheAnswerInForce()
{
    using Kind = ServerAnswer::Kind;
    ServerAnswer answer = server("{}");
    QVERIFY(!resolve({}, answer).helpCloud);
    answer.policy.helpCloud = cloudOfName(u"21Vianet (China)");
    for (Kind kind : {Kind::Unknown, Kind::Current, Kind::Cached, Kind::Expired, Kind::Elsewhere}) {
        answer.kind = kind;
        const bool isInForce = kind == Kind::Current || kind == Kind::Cached;
        QCOMPARE(resolve({}, answer).helpCloud, isInForce ? answer.policy.helpCloud : nullptr);
    }
}

void ResolverTest::loggingComesFromTheServer()
{
    const AdminPolicy policy = resolve({}, server("{\"logging\":\"Enabled\",\"loggingLevel\":\" Light\"}"));
    QCOMPARE(policy[Setting::Logging].value, SettingValue::Enabled);
    QCOMPARE(policy[Setting::LoggingLevel].value, SettingValue::Light);
    QCOMPARE(policy[Setting::LoggingLevel].where, QStringLiteral("pool.contoso.test"));
}

void ResolverTest::meeting()
{
    const Setting telemetry = Setting::MeetingUxEnableTelemetry;
    const auto pool = [](const QByteArray& document) {
        return readPoolPolicy(document, QStringLiteral("meet.contoso.test"));
    };
    QCOMPARE(resolveMeeting({}, {}).state, PolicyState::Unknown);
    AdminPolicy policy = resolveMeeting({user(localBan)}, pool("{\"meetingUxEnableTelemetry\":true}"));
    QCOMPARE(policy.state, PolicyState::Known);
    QCOMPARE(policy.serverHost, QStringLiteral("meet.contoso.test"));
    QCOMPARE(policy[telemetry].value, SettingValue::Enabled);
    QCOMPARE(policy[telemetry].source, PolicySource::Pool);
    QCOMPARE(policy[tracing].source, PolicySource::User);
    QCOMPARE(resolveMeeting({}, pool("{}"))[telemetry].source, PolicySource::Default);
    QCOMPARE(resolveMeeting({}, pool("{")).state, PolicyState::Faulty);
    QVERIFY(resolveMeeting({}, pool("{"))[telemetry].isFaulty());
    QVERIFY(!resolveMeeting({}, pool("{"))[tracing].isFaulty());
    QVERIFY(resolveMeeting({}, pool("{\"meetingUxEnableTelemetry\":1}"))[telemetry].isFaulty());
}

void ResolverTest::exactlyOneCandidateWins()
{
    const QList<QByteArray> locals{localBan, localLeave, "{}", "{", "{\"DisableAutomaticSendTracing\":null}"};
    const QList<QByteArray> servers{serverBan, serverLeave, "{}", "{", "{\"disableAutomaticSendTracing\":1}"};
    for (const QByteArray& m : locals)
        for (const QByteArray& u : locals)
            for (const QByteArray& s : servers)
                for (auto kind : {ServerAnswer::Kind::Current, ServerAnswer::Kind::Expired}) {
                    const ResolvedSetting setting = resolve({machine(m), user(u)}, server(s, kind))[tracing];
                    const auto winners = std::count_if(setting.candidates.begin(), setting.candidates.end(),
                        [](const Candidate& c) { return c.lost.isEmpty(); });
                    QCOMPARE(winners, setting.source == PolicySource::Default ? 0 : 1);
                    QCOMPARE(setting.candidates.size(), 3);
                }
}

QTEST_GUILESS_MAIN(ResolverTest)
#include "tst_resolver.moc"
