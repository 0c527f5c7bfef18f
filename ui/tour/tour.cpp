// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/tour.h"

#include "ui/tour/storedrecords.h"
#include "ui/tour/waiting.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>

namespace candor {

namespace {

template <class Widget>
Widget* find(QWidget* parent, const char* name)
{
    return parent ? parent->findChild<Widget*>(QString::fromLatin1(name)) : nullptr;
}

} // namespace

Tour::Tour(
    Client& client, QWidget& window, TourService service, QString folder, std::chrono::milliseconds patience)
    : m_client(client)
    , m_window(window)
    , m_service(std::move(service))
    , m_folder(std::move(folder))
    , m_patience(patience)
{
}

int Tour::run()
{
    if (!QDir().mkpath(m_folder)) {
        QTextStream(stderr) << "candor: pictures cannot be saved in " << m_folder << Qt::endl;
        return 1;
    }
    const bool isDone = signIn() && optIn() && reportAnError() && withdraw() && meetABan();
    if (isDone)
        say(QStringLiteral("Done. Pictures of every step: %1").arg(QDir(m_folder).absolutePath()));
    return isDone && m_isSaved ? 0 : 1;
}

bool Tour::signIn()
{
    picture(&m_window, QStringLiteral("sign-in"));
    auto* address = find<QLineEdit>(&m_window, "signInAddressLineEdit");
    auto* password = find<QLineEdit>(&m_window, "passwordLineEdit");
    auto* button = find<QAbstractButton>(&m_window, "signInButton");
    if (!address || !password || !button)
        return false;
    address->setText(m_service.account.text());
    password->setText(m_service.password);
    button->click();
    const bool isSignedIn = waitFor(QStringLiteral("sign-in and policy"), [this] {
        return m_client.account().state == Account::State::SignedIn
            && m_client.policy().state == PolicyState::Known;
    });
    if (!isSignedIn)
        return false;
    say(QStringLiteral("Signed in as %1; the policy comes from %2; telemetry goes to %3.")
            .arg(m_client.account().address.text(), m_client.policy().serverHost,
                m_client.policy().telemetryOrigin.toString()));
    picture(&m_window, QStringLiteral("signed-in"));
    return waitFor(
        QStringLiteral("census stored"), [this] { return m_client.status(Category::Census).sent > 0; });
}

bool Tour::optIn()
{
    if (!setErrorReporting(true))
        return false;
    say(QStringLiteral("Error reporting is on: %1 was ticked and OK pressed.")
            .arg(QStringLiteral("errorReportingCheckBox")));
    picture(&m_window, QStringLiteral("opted-in"));
    return true;
}

bool Tour::reportAnError()
{
    say(QStringLiteral("The service goes off the network: a real failure, hence a real error report."));
    m_service.stop();
    if (!waitFor(QStringLiteral("a report queued"),
            [this] { return m_client.status(Category::ErrorReporting).queued > 0; }))
        return false;
    picture(&m_window, QStringLiteral("report-queued"));
    if (const QString fault = m_service.restart(); !fault.isEmpty()) {
        QTextStream(stderr) << "candor: " << fault << Qt::endl;
        return false;
    }
    const bool isStored = waitFor(QStringLiteral("the report stored"), [this] {
        return m_client.status(Category::ErrorReporting).sent > 0
            && m_client.status(Category::ErrorReporting).queued == 0
            && m_client.account().connection == Account::Connection::Online;
    });
    if (!isStored)
        return false;
    printRecords();
    if (QWidget* data = openDialog("dataButton", "dataDialog")) {
        loadData();
        picture(data, QStringLiteral("what-was-sent"));
        data->close();
    }
    return true;
}

bool Tour::withdraw()
{
    m_service.stop();
    if (!waitFor(QStringLiteral("a second report queued"),
            [this] { return m_client.status(Category::ErrorReporting).queued > 0; }))
        return false;
    const auto queued = m_client.status(Category::ErrorReporting).queued;
    std::optional<Receipt> receipt;
    const auto listening = QObject::connect(&m_client, &Client::erased, &m_window,
        [&receipt](const Receipt& given) { // clazy:exclude=lambda-in-connect (disconnected below)
            if (given.category == Category::ErrorReporting)
                receipt = given;
        });
    const bool isWithdrawn = setErrorReporting(false) && waitFor(QStringLiteral("the queue destroyed"), [&] {
        return receipt && m_client.status(Category::ErrorReporting).queued == 0;
    });
    QObject::disconnect(listening);
    if (!isWithdrawn)
        return false;
    say(QStringLiteral("Unticked with %1 reports waiting: the queue and the copies kept for the viewer are "
                       "destroyed, %2 in all; a receipt stays.")
            .arg(queued)
            .arg(receipt->count));
    picture(&m_window, QStringLiteral("withdrawn"));
    const QString fault = m_service.restart();
    return fault.isEmpty() && waitFor(QStringLiteral("online again"), [this] {
        return m_client.account().connection == Account::Connection::Online;
    });
}

bool Tour::meetABan()
{
    if (!setErrorReporting(true))
        return false;
    QWidget* dialog = openDialog("gearButton", "optionsDialog");
    QElapsedTimer timer;
    timer.start();
    const bool isSet = m_service
                           .administer({QStringLiteral("policy"), QStringLiteral("set"),
                               QStringLiteral("DisableAutomaticSendTracing"), QStringLiteral("Enabled")})
                           .has_value();
    const qint64 published = timer.restart();
    const bool isInForce = isSet && waitFor(QStringLiteral("the ban in force"), [this] {
        return m_client.decisions()[Category::ErrorReporting].reason() == Reason::ForbiddenByPolicy;
    });
    if (!isInForce || !dialog)
        return false;
    say(QStringLiteral("The admin forbids collection while the dialog is open: in force after %1 ms (the "
                       "admin's command took %2 ms).")
            .arg(timer.elapsed())
            .arg(published));
    picture(dialog, QStringLiteral("banned"));
    dialog->close();
    picture(&m_window, QStringLiteral("banned-window"));
    return true;
}

bool Tour::setErrorReporting(bool isOn)
{
    QWidget* dialog = openDialog("gearButton", "optionsDialog");
    auto* box = find<QCheckBox>(dialog, "errorReportingCheckBox");
    if (!box)
        return false;
    if (m_step < 4)
        picture(dialog, QStringLiteral("options"));
    if (box->isChecked() != isOn)
        box->click();
    picture(dialog, isOn ? QStringLiteral("ticked") : QStringLiteral("unticked"));
    static_cast<QDialog*>(dialog)->accept();
    return waitFor(isOn ? QStringLiteral("the opt-in saved") : QStringLiteral("the opt-out saved"),
        [this, isOn] { return m_client.decisions()[Category::ErrorReporting].isAllowed() == isOn; });
}

QWidget* Tour::openDialog(const char* button, const char* dialog)
{
    QWidget* shown = nullptr;
    const auto isShown = [&] {
        shown = nullptr;
        const auto all = m_window.findChildren<QWidget*>(QString::fromLatin1(dialog));
        for (QWidget* one : all)
            if (one->isVisible())
                shown = one;
        return shown != nullptr;
    };
    if (!waitFor(QStringLiteral("the former dialog closed"), [&] { return !isShown(); }))
        return nullptr;
    if (auto* opener = find<QAbstractButton>(&m_window, button))
        opener->click();
    return waitFor(QString::fromLatin1(dialog), isShown) ? shown : nullptr;
}

bool Tour::waitFor(const QString& what, const std::function<bool()>& isTrue)
{
    if (waitUntil(isTrue, m_patience))
        return true;
    QTextStream(stderr) << "candor: the tour waited in vain for: " << what << Qt::endl;
    picture(&m_window, QStringLiteral("stuck"));
    return false;
}

void Tour::picture(QWidget* widget, const QString& title)
{
    QApplication::processEvents();
    const QString name = QStringLiteral("%1-%2.png").arg(++m_step, 2, 10, QChar(u'0')).arg(title);
    if (widget->grab().save(QDir(m_folder).filePath(name)))
        return;
    m_isSaved = false;
    QTextStream(stderr) << "candor: " << name << " cannot be saved" << Qt::endl;
}

void Tour::say(const QString& line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

QList<DataView> Tour::loadData()
{
    QList<DataView> views;
    QEventLoop loop;
    QObject::connect(&m_client, &Client::dataLoaded, &loop, [&](const QList<DataView>& loaded) {
        views = loaded; // clazy:exclude=lambda-in-connect (ends with the loop, before the views)
        loop.quit();
    });
    m_client.loadData();
    loop.exec();
    return views;
}

void Tour::printRecords()
{
    const auto stored = m_service.administer({QStringLiteral("records"), QStringLiteral("--json")});
    if (stored)
        say(comparedWithStored(loadData(), *stored));
}

} // namespace candor
