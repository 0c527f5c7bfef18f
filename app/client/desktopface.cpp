// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What a face asks of DesktopClient; how the rooms are joined stands in desktopclient.cpp.

#include "app/client/choices.h"
#include "app/client/desktopclient.h"
#include "app/common/buildswitches.h"
#include "app/telemetry/otlp.h"

namespace candor {

AccountView DesktopClient::account() const
{
    AccountView view{m_account.state(), m_account.step(), m_account.connection(), m_account.nextTry(),
        m_account.address(), m_account.displayName(), m_account.organisation(), m_account.lastFailure(),
        m_policyFailure, m_keeper.warning()};
    if (m_pending) {
        view.state = Account::State::SigningIn;
        view.address = m_pending->address;
        view.failure.reset();
    } else if (!m_leaving.empty()) {
        view.state = Account::State::SigningOut;
    }
    return view;
}

Choice DesktopClient::choice() const
{
    return choiceOf(m_store, m_choosing);
}

Explanation DesktopClient::explain(Category category) const
{
    const auto& option
        = category == Category::ErrorReporting ? options::errorReporting : options::improvementProgram;
    const auto explained = [&](const AdminPolicy& policy) {
        return candor::explain(category, policy, choice(), Surface::Desktop, endpointOf(policy),
            m_store.decidedAt(option, m_choosing), *m_settings.table);
    };
    Explanation told = explained(policy());
    // Another than the journal's owner signs in: nothing is permitted for them before they are in.
    if (told.decision.isAllowed() && !m_inForce && !m_choosing.isEmpty())
        told = explained(AdminPolicy());
    // What nobody can read is no, and nobody has said that.
    if (told.choice == false)
        told.choice = m_store.said(option, m_choosing);
    return told;
}

CategoryStatus DesktopClient::status(Category category) const
{
    return m_telemetry.statuses()[indexOf(category)];
}

CollectorView DesktopClient::collector() const
{
    return {m_telemetry.hindrance(), m_settings.home};
}

OptionValues DesktopClient::options() const
{
    return valuesOf(m_store, *m_settings.table);
}

LoggingBounds DesktopClient::loggingBounds() const
{
    return loggingBoundsOf(policy());
}

QString DesktopClient::logFolder() const
{
    return m_settings.home + QStringLiteral("/logs");
}

void DesktopClient::signIn(const Address& address, const QString& password)
{
    // The last account's end must not undo what begins here.
    m_account.signOut();
    m_account.cancel();
    m_pending = Pending{address, password};
    Q_EMIT accountChanged();
    if (m_isReady)
        m_keeper.open(address.key());
}

void DesktopClient::cancelSignIn()
{
    m_recorder.countCancel();
    if (!m_pending)
        return m_account.cancel();
    m_pending.reset();
    m_keeper.close();
    Q_EMIT accountChanged();
}

void DesktopClient::signOut()
{
    if (!m_leaving.empty())
        return;
    m_leaving = m_recorder.recordCounters();
    m_telemetry.setHurried(!m_leaving.empty());
    if (m_leaving.empty())
        return sayFarewell();
    // What the account's last hour counted may still leave, if that takes no longer than a moment.
    Q_EMIT accountChanged();
    m_leave.start(std::chrono::seconds(1));
}

void DesktopClient::leave()
{
    m_leave.stop();
    m_telemetry.setHurried(false);
    if (m_account.state() == Account::State::SignedIn)
        sayFarewell();
    m_leaving.clear();
}

/// The permissions end with the wish to go, whatever the server answers to it and when.
void DesktopClient::sayFarewell()
{
    endPermissions();
    m_account.signOut();
}

void DesktopClient::save(const OptionValues& values)
{
    const QString account = m_optionsOf;
    const QList<OptionEdit> edits
        = withoutRepetition(m_unsaved.value(account) + editsBetween(options(), values));
    m_store.save(edits).then(this, [this, account, edits](const SaveOutcome& outcome) {
        const bool isSaved = outcome.kind == SaveOutcome::Kind::Saved;
        QList<OptionEdit>& unsaved = m_unsaved[account];
        // An earlier save may have failed meanwhile: what that one was to write is still to be written.
        unsaved = isSaved ? withoutKeysOf(unsaved, edits) : withoutRepetition(unsaved + refusalsAmong(edits));
        Q_EMIT saved(outcome);
    });
}

PolicyFreshness DesktopClient::policyFreshness() const
{
    const WallTime looked = m_keeper.lookedAt();
    return {m_awaitsFiles || m_awaitsServer, looked, looked + LocalPolicy::looksAgainAfter,
        m_account.nextPolicies()};
}

void DesktopClient::reloadPolicy()
{
    // A server that is silent is heard of no more than once; the wait for it ends all the same.
    constexpr std::chrono::seconds patience{15};
    m_awaitsFiles = true;
    m_awaitsServer = m_account.state() == Account::State::SignedIn;
    m_reload.start(patience);
    Q_EMIT policyFreshnessChanged();
    m_keeper.reload();
    if (m_awaitsServer)
        m_account.networkReturned();
}

void DesktopClient::endReload()
{
    m_awaitsFiles = false;
    m_awaitsServer = false;
    Q_EMIT policyFreshnessChanged();
}

void DesktopClient::saveLanguage(const QString& tag)
{
    m_store.save({editOf(options::language, tag)}).then(this, [this](const SaveOutcome& outcome) {
        Q_EMIT languageSaved(outcome);
    });
}

QString DesktopClient::windowGeometry() const
{
    return m_store.value(options::windowGeometry);
}

void DesktopClient::saveWindowGeometry(const QString& geometry)
{
    m_store.save({editOf(options::windowGeometry, geometry)});
}

DeletionRequest DesktopClient::deletionRequest(DeletionKind kind)
{
    using Obstacle = DeletionRequest::Obstacle;
    const QUrl& origin = policy().telemetryOrigin;
    if (!buildSwitches().hasUpload)
        return {Obstacle::NoUpload, {}, {}};
    if (m_account.state() != Account::State::SignedIn || !m_inForce)
        return {Obstacle::NotSignedIn, {}, {}};
    // Another instance may go on under the ID that is to go; and what waits cannot be told.
    if (m_telemetry.hindrance() != Hindrance::None)
        return {Obstacle::Hindered, {}, {}};
    if (origin.isEmpty())
        return {Obstacle::NoAddress, {}, {}};
    const bool isDevice = kind == DeletionKind::Device;
    // What arrives after the deletion would be stored under the very ID that was to go; census names the
    // computer and, hashed, the person.
    if (status(Category::Census).queued > 0 || (!isDevice && status(Category::ErrorReporting).queued > 0))
        return {Obstacle::StillWaiting, {}, {}};
    const QString version = QStringLiteral(CANDOR_VERSION);
    return {Obstacle::None,
        isDevice ? deletionOfDevice(m_store.deviceId(), version, m_clock.now())
                 : deletionOfUser(m_account.address().text(), version, m_clock.now()),
        origin.host()};
}

void DesktopClient::sendDeletion(DeletionKind kind, const QByteArray& body)
{
    if (!m_deletion && deletionRequest(kind).obstacle == DeletionRequest::Obstacle::None) {
        m_deletion = kind;
        updateStanding();
        m_telemetry.sendDeletion(body);
    }
}

void DesktopClient::cancelDeletion()
{
    m_deletion.reset();
    updateStanding();
    m_telemetry.cancelDeletion();
}

void DesktopClient::onDeletionFinished(bool isAccepted, int status)
{
    const auto kind = std::exchange(m_deletion, std::nullopt);
    if (!kind) // cancelled while the answer was on its way
        return;
    if (isAccepted && kind == DeletionKind::Device)
        m_store.renewDeviceId();
    updateStanding();
    m_recorder.recordDue();
    Q_EMIT deletionEnded({isAccepted, status});
}

void DesktopClient::loadData()
{
    m_telemetry.read([this](Journal& journal) {
        QList<DataView> views;
        for (Category category : allCategories) {
            DataView view{category, journal.queued(category), journal.sent(category), {}};
            for (const Receipt& receipt : journal.receipts())
                if (receipt.category == category)
                    view.receipts.push_back(receipt);
            views.push_back(std::move(view));
        }
        QMetaObject::invokeMethod(this, [this, views] { Q_EMIT dataLoaded(views); });
    });
}

void DesktopClient::countFeature(Feature feature)
{
    m_recorder.countFeature(feature);
}

void DesktopClient::countStall(std::chrono::milliseconds)
{
    m_recorder.countStall();
}

void DesktopClient::firstPaint()
{
    if (!m_startup)
        m_startup = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_started);
}

} // namespace candor
