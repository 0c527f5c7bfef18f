// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow.h"

#include "ui/aboutdialog.h"
#include "ui/account/connectiontext.h"
#include "ui/account/signinpage.h"
#include "ui/account/statuspage.h"
#include "ui/focusring.h"
#include "ui/help/helpdialog.h"
#include "ui/languagebutton.h"
#include "ui/look.h"
#include "ui/options/optionsdialog.h"
#include "ui/policy/policydialog.h"
#include "ui/policynotice.h"
#include "ui/room.h"
#include "ui/sentencelabel.h"
#include "ui/stallwatch.h"
#include "ui/storefaulttext.h"
#include "ui/telemetry/datadialog.h"
#include "ui/tray.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QToolButton>

namespace candor {

namespace {

/// More than Qt ever writes.
constexpr qsizetype longestGeometry = 400;

void bringUp(QWidget& window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

MainWindow::MainWindow(Client& client, QWidget* parent)
    : MainWindow(client, &QSystemTrayIcon::isSystemTrayAvailable, parent)
{
}

MainWindow::MainWindow(Client& client, std::function<bool()> hasTray, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_storeFault(new SentenceLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_signIn(new SignInPage(client, m_pages))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(makeScrollable(*m_signIn, m_pages));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    m_storeFault->setObjectName(QStringLiteral("settingsFaultLabel"));
    m_storeFault->setSymbol(QStringLiteral("warning"));
    layout->addWidget(m_storeFault);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFooter());
    makeShortcuts();
    retranslate();
    applyLook();
    restorePlace();
    auto* tray = new Tray(client, *this, std::move(hasTray));
    connect(tray, &Tray::optionsRequested, this, &MainWindow::openOptions);
    connect(tray, &Tray::quitRequested, qApp, &QCoreApplication::quit);
    FocusRing::follow(*this);
    new StallWatch(client, *this);
    new PolicyNotice(client, notifyDesktop, this);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MainWindow::keepPlace);
    connect(&client, &Client::accountChanged, this, &MainWindow::follow);
    connect(&client, &Client::storeFaultChanged, this, &MainWindow::showStoreFault);
    connect(&client, &Client::languageSaved, this, [this](const SaveOutcome& outcome) {
        m_languageFault = outcome.kind == SaveOutcome::Kind::Saved ? QString() : m_client.settingsFile();
        showStoreFault();
    });
    follow();
}

void MainWindow::setSignInAddress(const QString& address)
{
    m_signIn->setAddress(address);
}

OptionsDialog* MainWindow::openOptions()
{
    // One that was closed while it saves comes back: its save may fail. Any other is a new one.
    if (!m_options || !(m_options->isVisible() || m_options->isSaving())) {
        m_options = new OptionsDialog(m_client, this);
        m_options->setAttribute(Qt::WA_DeleteOnClose);
        m_options->setWindowModality(Qt::WindowModal);
        connect(m_options, &OptionsDialog::helpRequested, this, &MainWindow::openHelp);
        m_client.countFeature(Feature::OptionsOpened);
    }
    bringUp(*m_options);
    return m_options;
}

DataDialog* MainWindow::openData()
{
    if (!m_data) {
        m_data = new DataDialog(m_client, this);
        m_client.countFeature(Feature::DataViewerOpened);
    }
    bringUp(*m_data);
    return m_data;
}

PolicyDialog* MainWindow::openPolicy()
{
    if (!m_policy)
        m_policy = new PolicyDialog(m_client, this);
    bringUp(*m_policy);
    return m_policy;
}

HelpDialog* MainWindow::openHelp()
{
    if (!m_help) {
        // Above the options where they are open: a window-modal dialog would lock its own help out.
        QWidget* parent = m_options && m_options->isVisible() ? static_cast<QWidget*>(m_options) : this;
        m_help = new HelpDialog(
            {m_client.brand(), m_client.settingsFile(), m_client.logFolder(), m_client.policy().helpCloud},
            parent);
        connect(&m_client, &Client::decisionsChanged, m_help,
            [this] { m_help->setCloud(m_client.policy().helpCloud); });
        m_client.countFeature(Feature::HelpOpened);
    }
    bringUp(*m_help);
    return m_help;
}

AboutDialog* MainWindow::openAbout()
{
    if (!m_about) {
        m_about = new AboutDialog(m_client.brand(), this);
        m_client.countFeature(Feature::AboutOpened);
    }
    bringUp(*m_about);
    return m_about;
}

void MainWindow::openSignIn()
{
    bringUp(*this);
    if (m_signIn->isVisibleTo(this))
        m_signIn->takeFocus();
}

void MainWindow::open(OpenWindow which)
{
    if (which == OpenWindow::Options)
        openOptions();
    else if (which == OpenWindow::Data)
        openData();
    else if (which == OpenWindow::SignIn)
        openSignIn();
}

void MainWindow::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        applyLook();
        [[fallthrough]];
    case QEvent::PaletteChange:
        showConnection(m_client.account());
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Once the desktop has placed it.
    if (m_placeAtStart.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { m_placeAtStart = saveGeometry(); }, Qt::QueuedConnection);
    if (!focusWidget() && m_signIn->isVisibleTo(this))
        m_signIn->takeFocus();
}

QWidget* MainWindow::makeHeader()
{
    auto* header = new QWidget(this);
    m_connectionSymbol = new QLabel(header);
    m_status = new QLabel(header);
    m_status->setObjectName(QStringLiteral("statusLabel"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_language = new LanguageButton(m_client, header);
    connect(m_language, &LanguageButton::chosen, this, &MainWindow::chooseLanguage);
    m_gear = new QToolButton(header);
    m_gear->setObjectName(QStringLiteral("gearButton"));
    m_gear->setIcon(symbol(QStringLiteral("gear")));
    m_gear->setAutoRaise(true);
    m_gear->setFocusPolicy(Qt::StrongFocus);
    connect(m_gear, &QToolButton::clicked, this, &MainWindow::openOptions);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_connectionSymbol);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_language);
    layout->addWidget(m_gear);
    return header;
}

QWidget* MainWindow::makeFooter()
{
    auto* footer = new QWidget(this);
    m_dataButton = makeDoor(QStringLiteral("dataButton"));
    m_policyButton = makeDoor(QStringLiteral("policyButton"));
    m_helpButton = makeDoor(QStringLiteral("helpButton"));
    m_aboutButton = makeDoor(QStringLiteral("aboutButton"));
    connect(m_dataButton, &QPushButton::clicked, this, &MainWindow::openData);
    connect(m_policyButton, &QPushButton::clicked, this, &MainWindow::openPolicy);
    connect(m_helpButton, &QPushButton::clicked, this, &MainWindow::openHelp);
    connect(m_aboutButton, &QPushButton::clicked, this, &MainWindow::openAbout);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_dataButton);
    layout->addWidget(m_policyButton);
    layout->addStretch();
    layout->addWidget(m_helpButton);
    layout->addWidget(m_aboutButton);
    return footer;
}

QPushButton* MainWindow::makeDoor(const QString& name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    return button;
}

void MainWindow::makeShortcuts()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), this), &QShortcut::activated, this,
        &MainWindow::openOptions);
    connect(new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated, this,
        &MainWindow::openHelp);
    connect(
        new QShortcut(QKeySequence(QKeySequence::Quit), this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::restorePlace()
{
    resize(withinScreen(*this, {fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 38}));
    // Qt checks it against the screens there are now; a text that is none of its own changes nothing.
    restoreGeometry(QByteArray::fromBase64(m_client.windowGeometry().toLatin1().left(longestGeometry)));
}

void MainWindow::keepPlace()
{
    const QByteArray place = saveGeometry();
    // A settings file with a fault is left as it is until the person saves something.
    if (!m_placeAtStart.isEmpty() && place != m_placeAtStart
        && m_client.storeFault().kind == StoreFault::Kind::None)
        m_client.saveWindowGeometry(QString::fromLatin1(place.toBase64()));
}

void MainWindow::retranslate()
{
    setWindowTitle(m_client.brand().product);
    m_gear->setAccessibleName(tr("Options"));
    m_gear->setAccessibleDescription(tr("Opens the options"));
    //: Tool tip of the gear button. %1: a key combination
    m_gear->setToolTip(
        tr("Options (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Comma).toString(QKeySequence::NativeText)));
    //: MEANING-CRITICAL. Button
    m_dataButton->setText(tr("&What Is Sent…"));
    //: MEANING-CRITICAL. Name of that button, for screen readers
    m_dataButton->setAccessibleName(tr("What is sent"));
    m_dataButton->setAccessibleDescription(
        //: MEANING-CRITICAL. What that button does, for screen readers
        tr("Shows byte for byte what waits to be sent and what was sent lately"));
    //: MEANING-CRITICAL. Button: opens the window that shows the admin's policy
    m_policyButton->setText(tr("P&olicy…"));
    //: MEANING-CRITICAL. Name of that button, for screen readers
    m_policyButton->setAccessibleName(tr("Policy"));
    m_policyButton->setAccessibleDescription(
        //: MEANING-CRITICAL. What that button does, for screen readers
        tr("Shows what is decided for this computer and this account, by whom, and why"));
    m_helpButton->setText(tr("&Help"));
    m_helpButton->setAccessibleName(tr("Help"));
    //: What the button Help does, for screen readers
    m_helpButton->setAccessibleDescription(tr("Opens the help"));
    m_aboutButton->setText(tr("A&bout"));
    m_aboutButton->setAccessibleName(tr("About"));
    //: What the button About does, for screen readers
    m_aboutButton->setAccessibleDescription(tr("Shows the version and the license of this program"));
    showStoreFault();
    showConnection(m_client.account());
}

void MainWindow::applyLook()
{
    const int unit = fontMetrics().height();
    setWindowIcon(appIcon());
    layout()->setContentsMargins(unit, unit * 3 / 4, unit, unit);
    layout()->setSpacing(unit * 3 / 4);
    m_gear->setIconSize(QSize(unit * 5 / 4, unit * 5 / 4));
    m_language->setIconSize(m_gear->iconSize());
}

void MainWindow::follow()
{
    const AccountView account = m_client.account();
    showConnection(account);
    const bool isIn
        = account.state == Account::State::SignedIn || account.state == Account::State::SigningOut;
    const int page = isIn ? 1 : 0;
    if (m_pages->currentIndex() == page)
        return;
    // Making it takes a fifth of the start, and nobody sees it before they are signed in.
    if (m_pages->count() == page)
        m_pages->addWidget(makeScrollable(*new StatusPage(m_client, m_pages), m_pages));
    m_pages->setCurrentIndex(page);
    if (isIn)
        m_gear->setFocus(Qt::OtherFocusReason);
    else
        m_signIn->takeFocus();
}

void MainWindow::showConnection(const AccountView& account)
{
    const bool isOnline
        = account.state == Account::State::SignedIn && account.connection == Account::Connection::Online;
    const int size = fontMetrics().height();
    m_connectionSymbol->setPixmap(
        symbol(connectionSymbol(account), isOnline ? QPalette::Highlight : QPalette::WindowText)
            .pixmap(size));
    const QString text = connectionText(account);
    if (text == m_status->text())
        return;
    m_status->setText(text);
    announce(*m_status);
}

void MainWindow::showStoreFault()
{
    const QString fault = storeFaultSentence(m_client.storeFault());
    const bool isLanguageLost = fault.isEmpty() && !m_languageFault.isEmpty();
    m_storeFault->say(isLanguageLost ? languageFaultSentence(m_languageFault) : fault);
}

void MainWindow::chooseLanguage(const QString& tag)
{
    m_client.saveLanguage(tag);
    Q_EMIT languageChosen(tag);
}

} // namespace candor
