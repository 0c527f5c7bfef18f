// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/screenshots.h"

#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/options/optionsdialog.h"
#include "ui/telemetry/datadialog.h"
#include "ui/tour/waiting.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace candor {

namespace {

/// New words reach the outermost layout one turn of the event loop at a time.
void settle()
{
    constexpr int turns = 10;
    for (int turn = 0; turn < turns; ++turn) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

} // namespace

Screenshots::Screenshots(Client& client, MainWindow& window, Language& language, QString folder)
    : m_client(client)
    , m_window(window)
    , m_language(language)
    , m_folder(std::move(folder))
{
}

int Screenshots::run(const Address& account, const QString& password)
{
    if (!inEveryLanguage(
            [this](const QString& tag) { return save(m_window, tag, QStringLiteral("sign-in")); }))
        return 1;
    m_client.signIn(account, password);
    const bool isSignedIn = waitUntil(
        [this] {
            return m_client.policy().state == PolicyState::Known
                && m_client.status(Category::Census).sent > 0;
        },
        std::chrono::seconds(30));
    if (!isSignedIn) {
        QTextStream(stderr) << "candor: the demo's sign-in failed, so the other windows cannot be shown"
                            << Qt::endl;
        return 1;
    }
    return inEveryLanguage([this](const QString& tag) { return renderDialogs(tag); }) ? 0 : 1;
}

bool Screenshots::inEveryLanguage(const std::function<bool(const QString&)>& render)
{
    for (const QString& tag : Language::available()) {
        m_language.install(tag);
        settle();
        if (!QDir(m_folder).mkpath(tag) || !render(tag)) {
            QTextStream(stderr) << "candor: pictures cannot be saved in " << QDir(m_folder).filePath(tag)
                                << Qt::endl;
            return false;
        }
    }
    return true;
}

bool Screenshots::renderDialogs(const QString& tag)
{
    bool isSaved = save(m_window, tag, QStringLiteral("signed-in"));
    const auto render = [&](QWidget* dialog, const QString& window) {
        settle();
        isSaved = isSaved && save(*dialog, tag, window);
        dialog->close();
        // Closed dialogs delete themselves, and the next language starts with a new one.
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    render(m_window.openOptions(), QStringLiteral("options"));
    render(m_window.openHelp(), QStringLiteral("help"));
    render(m_window.openAbout(), QStringLiteral("about"));
    DataDialog* data = m_window.openData();
    bool isLoaded = false;
    const auto listening = QObject::connect(&m_client, &Client::dataLoaded, data,
        [&isLoaded] { isLoaded = true; }); // clazy:exclude=lambda-in-connect (disconnected below)
    m_client.loadData();
    waitUntil([&isLoaded] { return isLoaded; }, std::chrono::seconds(5));
    QObject::disconnect(listening);
    render(data, QStringLiteral("data"));
    return isSaved;
}

bool Screenshots::save(QWidget& widget, const QString& tag, const QString& window)
{
    return widget.grab().save(QStringLiteral("%1/%2/%3.png").arg(m_folder, tag, window));
}

} // namespace candor
