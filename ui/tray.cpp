// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray.h"

#include "ui/account/connectiontext.h"
#include "ui/look.h"

#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace candor {

Tray::Tray(Client& client, QWidget& window, std::function<bool()> isAvailable)
    : QObject(&window)
    , m_client(client)
    , m_window(window)
    , m_isAvailable(std::move(isAvailable))
{
    window.installEventFilter(this);
    connect(&client, &Client::optionsChanged, this, &Tray::follow);
    connect(&client, &Client::accountChanged, this, &Tray::followAccount);
    follow();
}

Tray::~Tray() = default;

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange && m_window.isMinimized() && isActive())
        // Hiding from within the change confuses window systems that are still minimising.
        QMetaObject::invokeMethod(this, &Tray::hideWindow, Qt::QueuedConnection);
    if (event->type() == QEvent::LanguageChange && isActive())
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Tray::follow()
{
    const bool wanted = m_client.options().minimizeToTray && m_isAvailable();
    if (wanted && !m_icon) {
        makeIcon();
    } else if (!wanted && m_icon) {
        m_icon.reset();
        m_menu.reset();
        if (!m_window.isVisible())
            showWindow();
    }
}

void Tray::makeIcon()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    addActions();
    retranslate();
    m_icon = std::make_unique<QSystemTrayIcon>(appIcon());
    m_icon->setContextMenu(m_menu.get());
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                showWindow();
        });
    followAccount();
    m_icon->show();
}

void Tray::addActions()
{
    m_state = m_menu->addAction(QString());
    m_state->setObjectName(QStringLiteral("trayStateAction"));
    m_state->setEnabled(false);
    m_menu->addSeparator();
    m_open = m_menu->addAction({}, this, &Tray::showWindow);
    m_open->setObjectName(QStringLiteral("trayOpenAction"));
    m_options = m_menu->addAction({}, this, [this] {
        showWindow();
        Q_EMIT optionsRequested();
    });
    m_options->setObjectName(QStringLiteral("trayOptionsAction"));
    m_menu->addSeparator();
    m_signOut = m_menu->addAction({}, &m_client, &Client::signOut);
    m_signOut->setObjectName(QStringLiteral("traySignOutAction"));
    m_quit = m_menu->addAction({}, this, &Tray::quitRequested);
    m_quit->setObjectName(QStringLiteral("trayQuitAction"));
}

void Tray::retranslate()
{
    //: Entry of the menu in the notification area: shows the window. %1: the product's name
    m_open->setText(tr("&Open %1").arg(m_client.brand().product));
    //: Entry of the menu in the notification area: opens the options
    m_options->setText(tr("O&ptions"));
    //: Entry of the menu in the notification area: ends the program
    m_quit->setText(tr("&Quit"));
    //: Entry of the menu in the notification area: ends the sign-in
    m_signOut->setText(tr("&Sign Out"));
    followAccount();
}

void Tray::followAccount()
{
    if (!m_menu)
        return;
    const AccountView account = m_client.account();
    const bool isIn = account.state == Account::State::SignedIn;
    const QString who = isIn ? account.address.text() : m_client.brand().product;
    //: In the notification area. %1: sign-in address, or the product's name; %2: state of the connection
    const QString state = tr("%1: %2").arg(who, connectionText(account));
    m_state->setText(state);
    m_signOut->setEnabled(isIn);
    if (m_icon)
        m_icon->setToolTip(state);
}

void Tray::hideWindow()
{
    if (isActive() && m_window.isMinimized())
        m_window.hide();
}

void Tray::showWindow()
{
    m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace candor
