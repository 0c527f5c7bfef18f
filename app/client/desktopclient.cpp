// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/desktopclient.h"

#include "app/client/choices.h"
#include "app/client/trustedcertificates.h"
#include "app/client/uncaughtexception.h"
#include "app/common/logging.h"

#include <QDir>
#include <QFileInfo>

namespace candor {

namespace {

Account::Settings accountSettings(const DesktopClient::Settings& settings)
{
    return {settings.service, QStringLiteral("Candor"), settings.culture, std::chrono::seconds(10),
        std::chrono::seconds(180)};
}

/// Consent is asked a second time just before sending, from the file: another process may have written a no.
bool isStillChosen(const QString& file, const Batch& batch)
{
    const QString account = QString::fromStdString(batch.owner.account);
    if (batch.category == Category::ErrorReporting)
        return OptionStore::isPermittedIn(file, options::errorReporting, account);
    if (batch.category == Category::ImprovementProgram)
        return OptionStore::isPermittedIn(file, options::improvementProgram, account);
    return true;
}

LogDetail detailOf(options::LoggingLevel level)
{
    switch (level) {
    case options::LoggingLevel::Off:
        return LogDetail::Off;
    case options::LoggingLevel::Light:
        return LogDetail::Light;
    case options::LoggingLevel::Full:
        return LogDetail::Full;
    }
    return LogDetail::Off;
}

} // namespace

PolicyKeeper::Places DesktopClient::Settings::policyPlaces() const
{
    return {home + QStringLiteral("/policy-cache"), QFileInfo(settingsFile).path()};
}

DesktopClient::DesktopClient(const Settings& settings, const Clock& clock, QObject* parent)
    : Client(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_started(clock.monotonic())
    , m_store(settings.settingsFile, clock, nullptr, *settings.table)
    , m_log(settings.home + QStringLiteral("/logs"), clock)
    , m_keeper(settings.policies, settings.policyPlaces(), clock, m_disk)
    , m_account(clock, accountSettings(settings))
    , m_telemetry(clock, *settings.table)
    , m_errors(clock, m_facts)
    , m_recorder(clock, m_facts)
{
    connectRooms();
    applyLogging();
}

DesktopClient::~DesktopClient()
{
    shutDown();
}

void DesktopClient::connectRooms()
{
    connect(&m_store, &OptionStore::changed, this, &DesktopClient::apply);
    connect(&m_store, &OptionStore::faultChanged, this, &Client::storeFaultChanged);
    connect(&m_keeper, &PolicyKeeper::changed, this, &DesktopClient::apply);
    connect(&m_keeper, &PolicyKeeper::heard, this, &DesktopClient::onPolicyHeard);
    connect(&m_keeper, &PolicyKeeper::warningChanged, this, &Client::accountChanged);
    connect(&m_keeper, &PolicyKeeper::opened, this, &DesktopClient::onOpened);
    connect(&m_keeper, &PolicyKeeper::keysChanged, &m_account, &Account::refreshPolicies);
    connect(&m_keeper, &PolicyKeeper::looked, this, [this] {
        m_awaitsFiles = false;
        Q_EMIT policyFreshnessChanged();
    });
    connect(&m_network, &NetworkWatch::returned, &m_account, &Account::networkReturned);
    connect(&m_reload, &QTimer::timeout, this, &DesktopClient::endReload);
    m_reload.setSingleShot(true);
    connect(&m_account, &Account::changed, this, &Client::accountChanged);
    connect(&m_account, &Account::changed, this, &Client::policyFreshnessChanged);
    connect(&m_account, &Account::signedIn, this, &DesktopClient::onSignedIn);
    connect(&m_account, &Account::signInFailed, this, &DesktopClient::onSignInFailed);
    connect(&m_account, &Account::policiesAnswered, this, &DesktopClient::onPolicies);
    connect(&m_account, &Account::signedOut, this, &DesktopClient::onSignedOut);
    connect(&m_account, &Account::connectionFailed, this,
        [this](const SignInFailure& failure) { m_errors.report(failure, std::chrono::milliseconds(0)); });
    connect(&m_telemetry, &TelemetryThread::ready, this, &DesktopClient::onTelemetryReady);
    connect(&m_telemetry, &TelemetryThread::statusChanged, this, &DesktopClient::onStatusChanged);
    connect(&m_telemetry, &TelemetryThread::sent, this, &DesktopClient::onSent);
    connect(&m_telemetry, &TelemetryThread::erased, this, &Client::erased);
    connect(&m_telemetry, &TelemetryThread::deletionFinished, this, &DesktopClient::onDeletionFinished);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_recorder.recordDue(); });
    connect(&m_leave, &QTimer::timeout, this, &DesktopClient::leave);
    m_leave.setSingleShot(true);
    m_log.setWarningListener([this](QtMsgType, const char* category, const QString& line) {
        QMetaObject::invokeMethod(
            this,
            [this, room = QString::fromLatin1(category), line, when = m_clock.monotonic()] {
                m_errors.warn(room, line, when);
            },
            Qt::QueuedConnection);
    });
}

void DesktopClient::start()
{
    QDir().mkpath(m_settings.home);
    QFile::setPermissions(m_settings.home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_disk.run(
        this, [] { return systemFacts(); },
        [this](const SystemFacts& facts) {
            m_facts = facts;
            m_facts.screens = m_settings.screens;
        });
    m_telemetry.setGate([this, file = m_store.file()](const Batch& batch) {
        return isStillChosen(file, batch)
            && (batch.category == Category::Census || m_keeper.isTimeAsLastSeen());
    });
    m_telemetry.open({QFile::encodeName(m_settings.home + QStringLiteral("/ring")).toStdString(),
        QFile::encodeName(m_settings.home + QStringLiteral("/journal.sqlite")).toStdString()});
    m_minute.start(std::chrono::minutes(1));
    // Not while the window's first picture is made: so many certificates take a processor for longer than
    // that.
    QTimer::singleShot(std::chrono::milliseconds(20), this, &DesktopClient::loadCertificates);
}

void DesktopClient::loadCertificates()
{
    m_disk.run(
        this, [file = m_settings.caFile] { return trustedCertificates(file); },
        [this](const std::optional<QSslConfiguration>& tls) {
            if (!tls) {
                Q_EMIT startFailed(Sentence(
                    //: %1: a file
                    QT_TRANSLATE_NOOP("Sentence", "%1 holds no certificate in PEM form"), m_settings.caFile));
                return;
            }
            m_tls = tls;
            m_account.setTls(*tls);
            m_telemetry.setTls(*tls);
        });
}

void DesktopClient::onTelemetryReady()
{
    m_errors.setCollector(m_telemetry.collector());
    reportUncaughtExceptions(m_telemetry.collector());
    m_recorder.setCollector(m_telemetry.collector());
    if (m_tls)
        m_telemetry.setTls(*m_tls);
    m_owner = m_telemetry.owner();
    m_ownerAtStart = m_owner.account;
    m_disk.run(
        this, [this, key = QString::fromStdString(m_owner.account)] { return m_keeper.load(key); },
        [this](const ServerAnswer& answer) {
            m_keeper.rest(answer);
            m_isReady = true;
            apply();
            // A start-up measured before permission began is never used.
            m_wasPermittedAtStart = m_resting[Category::ImprovementProgram].isAllowed();
            m_versionAtStart = m_resting[Category::ImprovementProgram].version();
            Q_EMIT ready();
            if (m_pending)
                m_keeper.open(m_pending->address.key());
        });
}

void DesktopClient::shutDown()
{
    if (m_isReady)
        updateStanding();
    m_recorder.recordExit();
    m_isReady = false;
    reportUncaughtExceptions(nullptr);
    m_recorder.setCollector(nullptr);
    m_errors.setCollector(nullptr);
    m_telemetry.close();
}

void DesktopClient::onOpened()
{
    if (!m_pending)
        return;
    const Pending pending = *std::exchange(m_pending, std::nullopt);
    m_choosing = pending.address.key();
    m_errors.setAccount(pending.address);
    const std::string key = pending.address.key().toStdString();
    m_inForce = m_owner.account.empty() || m_owner.account == key;
    m_policyHeard = false;
    m_policyFailure.reset();
    m_attemptStarted = m_clock.monotonic();
    m_recorder.countAttempt(pending.address);
    apply();
    m_network.start();
    m_account.signIn(pending.address, pending.password);
}

void DesktopClient::onSignedIn()
{
    m_inForce = true;
    // Not before: whoever begins to sign in may be anybody, and what is chosen meanwhile is nobody's.
    m_optionsOf = m_account.address().key();
    const std::string key = m_optionsOf.toStdString();
    if (m_owner.account != key)
        m_owner = {key, m_owner.account.empty() ? m_owner.endpoint : std::string()};
    m_recorder.beginAccount();
    if (m_startup && m_wasPermittedAtStart && m_ownerAtStart == m_owner.account)
        m_recorder.setStartup(*std::exchange(m_startup, std::nullopt));
    m_keeper.settle(m_account.trust());
    m_store.setAccount(m_optionsOf);
    apply();
}

void DesktopClient::onSignInFailed(const SignInFailure& failure)
{
    if (m_pending) // replaced by another attempt, which is about to start
        return;
    if (failure.problem != SignInProblem::Cancelled) {
        m_recorder.countFailure();
        m_recorder.recordDue();
        m_errors.report(failure,
            std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_attemptStarted));
    }
    endAccount();
    Q_EMIT settled(false);
}

void DesktopClient::onPolicies(const PolicyAnswer& answer)
{
    const bool isAnswered = answer.outcome == PolicyAnswer::Outcome::Document;
    m_policyFailure = isAnswered ? std::nullopt : std::optional(answer.failure);
    if (!isAnswered)
        m_errors.report(answer.failure, std::chrono::milliseconds(0));
    m_keeper.hear(answer);
    Q_EMIT accountChanged();
}

void DesktopClient::onPolicyHeard(bool isDocument)
{
    m_policyHeard = true;
    m_awaitsServer = false;
    Q_EMIT policyFreshnessChanged();
    updateStanding();
    m_recorder.recordDue();
    Q_EMIT settled(isDocument);
}

void DesktopClient::onSignedOut()
{
    m_leaving.clear();
    m_leave.stop();
    m_telemetry.setHurried(false);
    endPermissions();
    endAccount();
}

/// Of whoever signs out: nothing is kept for a return, the policy is unknown from here on.
void DesktopClient::endPermissions()
{
    m_inForce = false;
    m_keeper.rest({});
    m_keeper.close();
}

void DesktopClient::endAccount()
{
    m_inForce = false;
    m_policyHeard = false;
    m_policyFailure.reset();
    m_choosing.clear();
    m_optionsOf.clear();
    m_errors.setAccount({});
    m_store.setAccount({});
    m_keeper.close();
    m_awaitsServer = false;
    Q_EMIT policyFreshnessChanged();
}

void DesktopClient::onStatusChanged()
{
    // A door may have opened again once an erasure was complete.
    m_errors.permissionChanged();
    m_recorder.recordDue();
    const Hindrance former = std::exchange(m_hindrance, m_telemetry.hindrance());
    if (former != m_hindrance)
        Q_EMIT decisionsChanged();
    Q_EMIT statusChanged();
}

void DesktopClient::onSent(Category category)
{
    if (m_leaving.remove(category) && m_leaving.empty())
        leave();
}

void DesktopClient::apply()
{
    m_decisions = decide(policy(), choice(), Surface::Desktop, endpointOf(policy()));
    const AdminPolicy& resting = m_keeper.restingPolicy();
    m_resting = decide(resting, choiceOf(m_store, QString::fromStdString(m_owner.account)), Surface::Desktop,
        endpointOf(resting));
    takeEndpoint();
    if (m_isReady) {
        const Decisions& inForce = m_inForce ? m_decisions : m_resting;
        // Nor is one from before the permission grew.
        const Decision& improvement = inForce[Category::ImprovementProgram];
        m_wasPermittedAtStart
            = m_wasPermittedAtStart && improvement.isAllowed() && improvement.version() == m_versionAtStart;
        m_telemetry.collector()->obey({inForce, m_owner, !m_inForce});
        // What may be recorded while signing in leaves once the server has taken the person in.
        m_telemetry.setTarget(
            policy().telemetryOrigin, m_inForce && m_account.state() == Account::State::SignedIn);
        m_errors.permissionChanged();
        updateStanding();
        m_recorder.recordDue();
    }
    applyLogging();
    Q_EMIT decisionsChanged();
    Q_EMIT optionsChanged();
}

void DesktopClient::takeEndpoint()
{
    if (!m_inForce || policy().telemetryOrigin.isEmpty())
        return;
    const std::string endpoint = policy().telemetryOrigin.toString().toStdString();
    const std::string former = std::exchange(m_owner.endpoint, endpoint);
    if (!former.empty() && former != endpoint)
        m_recorder.beginAccount(); // what was recorded for the former address is destroyed
}

void DesktopClient::updateStanding()
{
    const Decisions& inForce = m_inForce ? m_decisions : m_resting;
    m_recorder.setStanding({m_inForce, m_inForce && m_account.state() == Account::State::SignedIn,
        m_policyHeard, inForce[Category::Census].isAllowed(), m_deletion == DeletionKind::Device,
        m_owner.account.empty(), m_account.address(), m_account.organisation(), m_store.deviceId()});
}

void DesktopClient::applyLogging()
{
    const auto level = std::max(m_store.value(options::loggingLevel), loggingBounds().lowest);
    m_log.setDetail(detailOf(level));
    m_log.setSystemLog(m_store.value(options::systemLog));
}

} // namespace candor
