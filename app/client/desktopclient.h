// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/networkwatch.h"
#include "app/client/client.h"
#include "app/client/errorreporter.h"
#include "app/client/policykeeper.h"
#include "app/client/recorder.h"
#include "app/client/telemetrythread.h"
#include "app/common/logfile.h"
#include "app/common/sentence.h"

#include <QTimer>

namespace candor {

/// The desktop client without a face: joins options, policy, account, consent and telemetry. Whatever changes
/// in one of them leads to apply(), where the one decision is made and handed to everybody.
class DesktopClient final : public Client
{
    Q_OBJECT

public:
    struct Settings
    {
        QString settingsFile;
        QString home; ///< folder of journal.sqlite, ring, logs/, policy-cache/
        PolicyFolders policies;
        QUrl service;
        QString caFile;
        QString culture;
        int screens = 0;
        /// Which version of consent each field came with; tests hand in another.
        const Catalogue* table = &catalogue;

        PolicyKeeper::Places policyPlaces() const;
    };

    DesktopClient(const Settings& settings, const Clock& clock, QObject* parent = nullptr);
    ~DesktopClient() override;

    /// Opens the journal and loads certificates, away from the UI; then ready() or startFailed().
    void start();
    /// Records the clean exit and closes the files; bounded, never waits for the network. The destructor does
    /// it too.
    void shutDown();

    Brand brand() const override { return {}; }
    AccountView account() const override;
    const AdminPolicy& policy() const override { return m_keeper.policy(); }
    PolicyFreshness policyFreshness() const override;
    Decisions decisions() const override { return m_decisions; }
    Explanation explain(Category category) const override;
    CategoryStatus status(Category category) const override;
    CollectorView collector() const override;
    OptionValues options() const override;
    QString language() const override { return m_store.value(options::language); }
    QString windowGeometry() const override;
    LoggingBounds loggingBounds() const override;
    StoreFault storeFault() const override { return m_store.fault(); }
    QString settingsFile() const override { return m_store.file(); }
    QString logFolder() const override;
    Choice choice() const;
    Owner owner() const { return m_owner; }
    /// Asks for statusChanged() with fresh figures.
    void refreshStatus() { m_telemetry.refreshStatus(); }
    /// As of TelemetryThread; after ready().
    void settle(std::chrono::milliseconds limit, const std::function<void()>& done)
    {
        m_telemetry.settle(limit, done);
    }
    std::int64_t journalBytes() const { return m_telemetry.journalBytes(); }

    void signIn(const Address& address, const QString& password) override;
    void cancelSignIn() override;
    void signOut() override;
    void save(const OptionValues& values) override;
    void saveLanguage(const QString& tag) override;
    void saveWindowGeometry(const QString& geometry) override;
    void reloadPolicy() override;
    DeletionRequest deletionRequest(DeletionKind kind) override;
    void sendDeletion(DeletionKind kind, const QByteArray& body) override;
    void cancelDeletion() override;
    void loadData() override;
    void countFeature(Feature feature) override;
    void countStall(std::chrono::milliseconds length) override;
    void firstPaint() override;

Q_SIGNALS:
    void ready();
    void startFailed(const candor::Sentence& reason);
    /// The first policy answer of a sign-in was heard (whatever it was), or the sign-in failed:
    /// `--dump-state` prints now.
    void settled(bool isSuccess);

private:
    void connectRooms();
    void loadCertificates();
    void onTelemetryReady();
    void onOpened();
    void onSignedIn();
    void onSignInFailed(const SignInFailure& failure);
    void onPolicies(const PolicyAnswer& answer);
    void onPolicyHeard(bool isDocument);
    void onSignedOut();
    void endReload();
    void onStatusChanged();
    void onSent(Category category);
    void onDeletionFinished(bool isAccepted, int status);
    void leave();
    void sayFarewell();
    void takeEndpoint();
    void endPermissions();
    void endAccount();
    void apply();
    void applyLogging();
    void updateStanding();

    const Clock& m_clock;
    const Settings m_settings;
    const std::chrono::steady_clock::time_point m_started;
    DiskThread m_disk;
    OptionStore m_store;
    LogFile m_log;
    PolicyKeeper m_keeper;
    Account m_account;
    NetworkWatch m_network;
    TelemetryThread m_telemetry;
    SystemFacts m_facts;
    ErrorReporter m_errors;
    Recorder m_recorder;
    std::optional<QSslConfiguration> m_tls; ///< as of HttpClient
    QTimer m_minute;
    Decisions m_decisions;

    struct Pending
    {
        Address address;
        QString password;
    };
    /// A sign-in that waits for the account's last-known-good policy to be read.
    std::optional<Pending> m_pending;
    /// Whose records the journal holds; known once it is open.
    Owner m_owner;
    /// What holds for the owner while nobody is signed in.
    Decisions m_resting;
    /// Of a reload: what has not answered yet, and how long that is waited for.
    bool m_awaitsFiles = false;
    bool m_awaitsServer = false;
    QTimer m_reload;
    bool m_isReady = false;
    Hindrance m_hindrance = Hindrance::None; ///< as last told
    /// Signing in or signed in as the owner: the account's own policy counts.
    bool m_inForce = false;
    bool m_policyHeard = false;
    std::optional<SignInFailure> m_policyFailure;
    std::chrono::steady_clock::time_point m_attemptStarted;
    /// Of saves that failed, by account: what holds in memory and is still to be written.
    QHash<QString, QList<OptionEdit>> m_unsaved;
    /// Whose options are shown and saved: Address::key() once they are signed in, empty for nobody.
    QString m_optionsOf;
    /// Whose choice decides: theirs already while they sign in.
    QString m_choosing;
    /// Categories whose last record may leave before the sign-out goes on.
    QSet<Category> m_leaving;
    QTimer m_leave;
    std::optional<std::chrono::milliseconds> m_startup;
    bool m_wasPermittedAtStart = false;
    int m_versionAtStart = 0; ///< of that permission
    std::string m_ownerAtStart;
    std::optional<DeletionKind> m_deletion; ///< under way
};

} // namespace candor
