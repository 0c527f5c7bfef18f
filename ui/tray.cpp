// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tray.h"

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
    follow();
}

Tray::~Tray() = default;

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange && m_window.isMinimized() && isActive())
        // Hiding from within the change confuses window systems that are still minimising.
        QMetaObject::invokeMethod(this, &Tray::hideWindow, Qt::QueuedConnection);
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
    //: Entry of the menu in the notification area: shows the window. %1: the product's name
    QAction* open = m_menu->addAction(tr("&Open %1").arg(m_client.brand().product), this, &Tray::showWindow);
    open->setObjectName(QStringLiteral("trayOpenAction"));
    //: Entry of the menu in the notification area: opens the options
    QAction* options = m_menu->addAction(tr("O&ptions"), this, [this] {
        showWindow();
        Q_EMIT optionsRequested();
    });
    options->setObjectName(QStringLiteral("trayOptionsAction"));
    m_menu->addSeparator();
    //: Entry of the menu in the notification area: ends the program
    QAction* quit = m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested);
    quit->setObjectName(QStringLiteral("trayQuitAction"));
    m_icon = std::make_unique<QSystemTrayIcon>(appIcon());
    m_icon->setToolTip(m_client.brand().product);
    m_icon->setContextMenu(m_menu.get());
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                showWindow();
        });
    m_icon->show();
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
