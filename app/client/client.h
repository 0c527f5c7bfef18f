// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/account.h"
#include "app/client/collectorview.h"
#include "app/common/brand.h"
#include "app/consent/explanation.h"
#include "app/options/optionstore.h"
#include "app/telemetry/journal.h"

#include <QObject>
#include <QString>

namespace candor {

/// What the sign-in and status pages show of the account.
struct AccountView
{
    Account::State state = Account::State::SignedOut;
    SignInStep step = SignInStep::Discovery;
    Account::Connection connection = Account::Connection::Offline;
    QDateTime nextTry;
    Address address;
    QString displayName;
    QString organisation;
    /// Why the last attempt failed or the connection was lost; none while all is well.
    std::optional<SignInFailure> failure;
    /// Signed in, but the policy could not be had (PolicyUnavailable and why); none while all is well.
    std::optional<SignInFailure> policyFailure;
    /// An earlier policy may count at the next start; empty while all is well.
    Sentence policyWarning = {};
};

/// What the general page shows and saves.
struct OptionValues
{
    bool errorReporting = false;
    bool improvementProgram = false;
    options::LoggingLevel loggingLevel = options::LoggingLevel::Off;
    bool systemLog = false;
    bool minimizeToTray = false;
    /// The yes covers everything that the catalogue holds by now. Set beside a yes that stands, it is given
    /// once more; without a yes it is no choice of its own.
    bool errorReportingAdditions = false;
    bool improvementProgramAdditions = false;
    friend bool operator==(const OptionValues&, const OptionValues&) = default;
};

/// Bounds the admin sets on the log level (setting `logging`, `loggingLevel`).
struct LoggingBounds
{
    options::LoggingLevel lowest = options::LoggingLevel::Off;
    QString where;
};

/// Everything of one category as the viewer shows it, byte for byte.
struct DataView
{
    Category category = Category::Census;
    std::vector<JournalRecord> queued;
    std::vector<SentRequest> sent;
    std::vector<Receipt> receipts;
};

/// What the service is asked to erase: what carries the DeviceID (census; the ID is renewed afterwards), or
/// what carries the person's sign-in address (error reports). Source: contract, "deletion".
enum class DeletionKind : quint8 { Device, Account };

/// A request to erase as it would leave, or what is in its way.
struct DeletionRequest
{
    /// Hindered: as CollectorView says.
    enum class Obstacle : quint8 { None, NotSignedIn, NoAddress, StillWaiting, NoUpload, Hindered };
    Obstacle obstacle = Obstacle::None;
    QByteArray body; ///< the very bytes
    QString host;
};

/// What became of it; `status` is the HTTP status, 0 where no answer came.
struct DeletionOutcome
{
    bool isAccepted = false;
    int status = 0;
};

/// When each part of the policy was last heard, and when it is asked for again at the latest.
struct PolicyFreshness
{
    /// reloadPolicy() is under way.
    bool isReloading = false;
    /// The files and folders of this computer.
    std::optional<WallTime> filesRead;
    std::optional<WallTime> filesNext;
    /// The server; none while nobody is signed in, or while it is being asked.
    std::optional<WallTime> serverNext;
};

/// A feature whose use is counted; each is one row of the catalogue.
enum class Feature : quint8 { OptionsOpened, DataViewerOpened, HelpOpened, AboutOpened, OptionsChanged };

/// The desktop client as a face sees it: what is true now, and what can be asked for. The one implementation
/// is DesktopClient; tests put one in its place whose state they set by hand. Lives on the UI thread; no
/// member blocks.
class Client : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Brand brand() const = 0;
    virtual AccountView account() const = 0;
    virtual const AdminPolicy& policy() const = 0;
    virtual PolicyFreshness policyFreshness() const = 0;
    virtual Decisions decisions() const = 0;
    virtual Explanation explain(Category category) const = 0;
    virtual CategoryStatus status(Category category) const = 0;
    /// What may be in the way of what is permitted; decisionsChanged() tells of a change.
    virtual CollectorView collector() const = 0;
    virtual OptionValues options() const = 0;
    /// Tag of the display language chosen; empty: the system's.
    virtual QString language() const = 0;
    /// Where the main window was when it was last closed; the window's own words.
    virtual QString windowGeometry() const = 0;
    virtual LoggingBounds loggingBounds() const = 0;
    virtual StoreFault storeFault() const = 0;
    virtual QString settingsFile() const = 0;
    virtual QString logFolder() const = 0;

    virtual void signIn(const Address& address, const QString& password) = 0;
    virtual void cancelSignIn() = 0;
    virtual void signOut() = 0;
    /// Saves what differs from options(); answers with saved(). Choosing a value that a policy overrides is
    /// kept for later.
    virtual void save(const OptionValues& values) = 0;
    /// Keeps the choice of the display language, empty for the system's; answers with languageSaved().
    virtual void saveLanguage(const QString& tag) = 0;
    /// Keeps where the main window is; a failure costs nobody anything and is not told.
    virtual void saveWindowGeometry(const QString& geometry) = 0;
    /// Asks the server again and reads the files again; policyFreshnessChanged() tells when it begins and
    /// ends.
    virtual void reloadPolicy() = 0;
    virtual DeletionRequest deletionRequest(DeletionKind kind) = 0;
    /// Sends what deletionRequest() gave, once; answers with deletionEnded(), unless cancelled before.
    virtual void sendDeletion(DeletionKind kind, const QByteArray& body) = 0;
    virtual void cancelDeletion() = 0;
    /// Answers with dataLoaded() for every category.
    virtual void loadData() = 0;
    /// Counts a use, where a category for it is collected.
    virtual void countFeature(Feature feature) = 0;
    /// A stall of the event loop of that length while a window was visible (improvement programme).
    virtual void countStall(std::chrono::milliseconds length) = 0;
    /// The first window was painted (start-up time, improvement programme).
    virtual void firstPaint() = 0;

Q_SIGNALS:
    void accountChanged();
    /// Policy, decisions, explanations, or what is in the way of them changed.
    void decisionsChanged();
    void policyFreshnessChanged();
    void statusChanged();
    void optionsChanged();
    void storeFaultChanged();
    void saved(const candor::SaveOutcome& outcome);
    void languageSaved(const candor::SaveOutcome& outcome);
    void dataLoaded(const QList<candor::DataView>& views);
    void deletionEnded(const candor::DeletionOutcome& outcome);
    /// Withdrawal is complete: so many records were erased.
    void erased(const candor::Receipt& receipt);
};

} // namespace candor
