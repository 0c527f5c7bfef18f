// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/stageclient.h"

#include "app/telemetry/otlp.h"

namespace candor {

namespace {

constexpr WallTime someTime(std::chrono::milliseconds(1'790'000'000'000));

QString host()
{
    return QStringLiteral("lyncweb.contoso.test");
}

} // namespace

StageClient::StageClient()
{
    const std::string record
        = R"({"timeUnixNano":"1790000000000000000","eventName":"candor.census","attributes":[]})";
    data = {{Category::Census, {{Category::Census, 1, {}, someTime, record}},
        {{Category::Census, someTime, record + record, 200}}, {{Category::Census, 37, someTime}}}};
}

void StageClient::enter()
{
    view = {};
    view.state = Account::State::SignedIn;
    view.connection = Account::Connection::Online;
    view.step = SignInStep::Events;
    view.address = Address::parse(QStringLiteral("alice@contoso.test")).value_or(Address());
    view.displayName = QStringLiteral("Alice Example");
    view.organisation = QStringLiteral("contoso.test");
    currentPolicy.state = PolicyState::Known;
    currentPolicy.serverHost = host();
    currentPolicy.serverSince = someTime;
    currentPolicy.telemetryOrigin = QUrl(QStringLiteral("https://telemetry.contoso.test"));
    Q_EMIT accountChanged();
    Q_EMIT decisionsChanged();
}

void StageClient::ban()
{
    ResolvedSetting& row = currentPolicy[Setting::DisableAutomaticSendTracing];
    row = {SettingValue::Enabled, PolicySource::Server, host(), someTime,
        {Candidate{PolicySource::Server, SettingValue::Enabled, host(), someTime, std::nullopt, {}}}};
    Q_EMIT decisionsChanged();
}

void StageClient::damagePolicy()
{
    const QString file = QStringLiteral("/etc/candor/policies/managed/telemetry.json");
    const PolicyFault fault{file, 3, 14, QStringLiteral("QMEnable"),
        Sentence(QT_TRANSLATE_NOOP("Sentence", "the value must be true or false, without quotes"))};
    ResolvedSetting& row = currentPolicy[Setting::DisableAutomaticSendTracing];
    row.candidates
        = {Candidate{PolicySource::Machine, SettingValue::NotConfigured, file, someTime, fault, {}}};
    row.source = PolicySource::Machine;
    row.where = file;
    currentPolicy.state = PolicyState::Faulty;
    currentPolicy.faults = {fault};
    Q_EMIT decisionsChanged();
}

void StageClient::dropEndpoint()
{
    currentPolicy.telemetryOrigin = {};
    Q_EMIT decisionsChanged();
}

void StageClient::loseConnection()
{
    view.connection = Account::Connection::Reconnecting;
    view.nextTry = QDateTime(QDate(2026, 9, 21), QTime(14, 2, 31));
    view.failure = SignInFailure{SignInStep::Events, SignInProblem::HostUnreachable, host(), {}, 0};
    view.policyFailure
        = SignInFailure{SignInStep::Policies, SignInProblem::PolicyUnavailable, host(), {}, 500};
    Q_EMIT accountChanged();
}

void StageClient::comeSecond()
{
    collecting.hindrance = Hindrance::Elsewhere;
    Q_EMIT decisionsChanged();
}

void StageClient::beOnTheWayIn()
{
    view.state = Account::State::SigningIn;
    view.step = SignInStep::Token;
    Q_EMIT accountChanged();
}

void StageClient::failToSignIn()
{
    beOnTheWayIn();
    view.state = Account::State::SignedOut;
    view.failure = SignInFailure{SignInStep::Token, SignInProblem::WrongPassword, host(), {}, 400};
    Q_EMIT accountChanged();
}

void StageClient::failToSave()
{
    Q_EMIT saved({SaveOutcome::Kind::CannotWrite, settingsFile(), {}});
}

PolicyFreshness StageClient::policyFreshness() const
{
    const bool isIn = view.state == Account::State::SignedIn;
    return {false, someTime, someTime + std::chrono::minutes(15),
        isIn ? std::optional<WallTime>(someTime + std::chrono::hours(3)) : std::nullopt};
}

DeletionRequest StageClient::deletionRequest(DeletionKind kind)
{
    const QString version = QStringLiteral(CANDOR_VERSION);
    const QString device = QStringLiteral("5f0f0c1e-7a52-4d0b-9a54-2f6f3f1f7a10");
    return {DeletionRequest::Obstacle::None,
        kind == DeletionKind::Device ? deletionOfDevice(device, version, someTime)
                                     : deletionOfUser(view.address.text(), version, someTime),
        currentPolicy.telemetryOrigin.host()};
}

Decisions StageClient::decisions() const
{
    return decide(currentPolicy, choice, Surface::Desktop, endpointOf(currentPolicy));
}

Explanation StageClient::explain(Category category) const
{
    return candor::explain(category, currentPolicy, choice, Surface::Desktop, endpointOf(currentPolicy),
        choice.errorReporting ? std::optional(someTime) : std::nullopt);
}

CategoryStatus StageClient::status(Category category) const
{
    if (category != Category::Census)
        return {};
    return {1, 12, 0, someTime, std::nullopt};
}

QString StageClient::settingsFile() const
{
    return QStringLiteral("/home/alice/.config/candor/settings.ini");
}

QString StageClient::logFolder() const
{
    return QStringLiteral("/home/alice/.local/share/candor/logs");
}

} // namespace candor
