// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"
#include "app/client/commandline.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace candor {

class AboutDialog;
class DataDialog;
class HelpDialog;
class LanguageButton;
class OptionsDialog;
class PolicyDialog;
class SentenceLabel;
class SignInPage;

/// The main window: the connection's state and the gear on top, the sign-in or the status page, and the doors
/// to the other windows.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(Client& client, QWidget* parent = nullptr);
    /// \a hasTray: whether the desktop has a notification area (tests say so themselves).
    MainWindow(Client& client, std::function<bool()> hasTray, QWidget* parent = nullptr);

    /// Fills in the sign-in address.
    void setSignInAddress(const QString& address);

    /// Each opens its window, or raises the one that is open.
    OptionsDialog* openOptions();
    DataDialog* openData();
    PolicyDialog* openPolicy();
    HelpDialog* openHelp();
    AboutDialog* openAbout();
    /// Puts the keyboard into the sign-in form, where that is what is shown.
    void openSignIn();
    void open(OpenWindow which);
    /// Has the client remember where this window is, if it was moved; called as the program quits.
    void keepPlace();

Q_SIGNALS:
    /// A person chose the language; empty: the system's. It is saved already.
    void languageChosen(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFooter();
    QPushButton* makeDoor(const QString& name);
    void makeShortcuts();
    void restorePlace();
    void retranslate();
    void applyLook();
    void follow();
    void showConnection(const AccountView& account);
    void showStoreFault();
    void chooseLanguage(const QString& tag);

    Client& m_client;
    QLabel* m_connectionSymbol;
    QLabel* m_status;
    LanguageButton* m_language;
    QToolButton* m_gear;
    SentenceLabel* m_storeFault;
    QStackedWidget* m_pages;
    SignInPage* m_signIn;
    QPushButton* m_dataButton;
    QPushButton* m_policyButton;
    QPushButton* m_helpButton;
    QPushButton* m_aboutButton;
    /// The settings file, while the language chosen could not be saved there.
    QString m_languageFault;
    /// As of the first show: only a window that somebody moved is worth remembering.
    QByteArray m_placeAtStart;
    QPointer<OptionsDialog> m_options;
    QPointer<DataDialog> m_data;
    QPointer<PolicyDialog> m_policy;
    QPointer<HelpDialog> m_help;
    QPointer<AboutDialog> m_about;
};

} // namespace candor
