// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/policynotice.h"

#include "ui/consent/reasontext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QLocale>
#include <QThreadPool>

namespace candor {

namespace {

bool isSwitchedOffByPolicy(const Decision& before, const Decision& now)
{
    return before.isAllowed() && !now.isAllowed()
        && (now.reason() == Reason::ForbiddenByPolicy || now.reason() == Reason::PolicyFaulty);
}

QDBusMessage notification(const QString& title, const QString& text)
{
    // Source: Desktop Notifications Specification 1.2, "Notify".
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("Notify"));
    constexpr uchar lowUrgency = 0;
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(lowUrgency)},
        {QStringLiteral("suppress-sound"), true},
        {QStringLiteral("desktop-entry"), QStringLiteral("io.candor.Candor")}};
    message.setArguments({QStringLiteral("Candor"), 0U, QStringLiteral("io.candor.Candor"), title,
        text.toHtmlEscaped(), QStringList(), hints, -1});
    return message;
}

} // namespace

PolicyNotice::PolicyNotice(Client& client, Notify notify, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_notify(std::move(notify))
    , m_last(client.decisions())
{
    connect(&client, &Client::decisionsChanged, this, &PolicyNotice::follow);
}

void PolicyNotice::follow()
{
    const AccountView account = m_client.account();
    const QString whose = account.state == Account::State::SignedIn ? account.address.key() : QString();
    const Decisions now = m_client.decisions();
    QStringList ended;
    for (Category category : allCategories)
        if (isSwitchedOffByPolicy(m_last[category], now[category]))
            ended.append(categoryName(category));
    const bool isSame = !whose.isEmpty() && whose == m_account;
    m_account = whose;
    m_last = now;
    if (isSame && !ended.isEmpty())
        //: MEANING-CRITICAL. Title of a message on the desktop. %1: the product's name
        m_notify(tr("%1: a policy has switched something off").arg(m_client.brand().product),
            //: MEANING-CRITICAL. %1: list of categories of data
            tr("No longer collected: %1. The main window says who decided, and when.")
                .arg(QLocale().createSeparatedList(ended)));
}

void notifyDesktop(const QString& title, const QString& text)
{
    QThreadPool::globalInstance()->start([message = notification(title, text)] {
        const QString name = QStringLiteral("candor-notification");
        constexpr int patience = 2000;
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
            .call(message, QDBus::Block, patience);
        QDBusConnection::disconnectFromBus(name);
    });
}

} // namespace candor
