// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace candor {

/// The icon in the notification area, while the option asks for it and the desktop has such an area; then
/// minimising hides the window. Without either it does nothing at all.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// \a isAvailable: whether the desktop has a notification area; asked anew each time.
    Tray(Client& client, QWidget& window, std::function<bool()> isAvailable);
    ~Tray() override;

    bool isActive() const { return m_icon != nullptr; }
    const QMenu* menu() const { return m_menu.get(); }

Q_SIGNALS:
    void optionsRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void makeIcon();
    void addActions();
    void retranslate();
    void followAccount();
    void hideWindow();
    void showWindow();

    Client& m_client;
    QWidget& m_window;
    std::function<bool()> m_isAvailable;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_state = nullptr;
    QAction* m_open = nullptr;
    QAction* m_options = nullptr;
    QAction* m_signOut = nullptr;
    QAction* m_quit = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace candor
