// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// What a face asks of DesktopClient; how the rooms are joined stands in desktopclient.cpp.

#include "app/client/choices.h"
#include "app/client/desktopclient.h"

namespace candor {

AccountView DesktopClient::account() const
{
    AccountView view{m_account.state(), m_account.step(), m_account.connection(), m_account.nextTry(),
        m_account.address(), m_account.displayName(), m_account.organisation(), m_account.lastFailure(),
        m_policyFailure};
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
    return choiceOf(m_store);
}

Explanation DesktopClient::explain(Category category) const
{
    const bool isError = category == Category::ErrorReporting;
    return candor::explain(category, policy(), choice(), Surface::Desktop, endpointOf(policy()),
        isError ? m_store.decidedAt(options::errorReporting)
                : m_store.decidedAt(options::improvementProgram));
}

CategoryStatus DesktopClient::status(Category category) const
{
    return m_telemetry.statuses()[indexOf(category)];
}

OptionValues DesktopClient::options() const
{
    return valuesOf(m_store);
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
        return m_account.signOut();
    // What the account's last hour counted may still leave, if that takes no longer than a moment.
    Q_EMIT accountChanged();
    QTimer::singleShot(std::chrono::seconds(1), this, &DesktopClient::leave);
}

void DesktopClient::leave()
{
    if (m_account.state() == Account::State::SignedIn)
        m_account.signOut();
    m_leaving.clear();
}

void DesktopClient::save(const OptionValues& values)
{
    // What could not be written the last time holds in memory only, so it is no difference, and is still to
    // be written.
    const QList<OptionEdit> edits = withoutRepetition(m_unsaved + editsBetween(options(), values));
    m_store.save(edits).then(this, [this, edits](const SaveOutcome& outcome) {
        m_unsaved = outcome.kind == SaveOutcome::Kind::Saved ? QList<OptionEdit>() : edits;
        Q_EMIT saved(outcome);
    });
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
