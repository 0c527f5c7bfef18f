// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tour/scene.h"

#include "app/common/trust.h"
#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/options/fieldlist.h"
#include "ui/options/optionsdialog.h"
#include "ui/policy/policydialog.h"
#include "ui/telemetry/datadialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>

namespace candor {

QStringList Scene::names()
{
    QStringList names;
    for (const char* name : {"sign-in", "sign-in-progress", "sign-in-failed", "signed-in",
             "signed-in-trouble", "signed-in-second", "options", "options-agreed", "options-forbidden",
             "options-faulty", "options-no-address", "options-signed-out", "options-not-saved", "fields",
             "data", "data-empty", "policy", "erase", "help", "about", "tray"})
        names += QString::fromLatin1(name);
    return names;
}

Scene::Scene(const QString& name)
    : m_main(m_client, [] { return true; })
    , m_shown(nullptr)
{
    m_main.show();
    m_shown = open(name);
}

QWidget* Scene::open(const QString& name)
{
    if (name == u"sign-in-progress")
        m_client.beOnTheWayIn();
    if (name == u"sign-in-failed")
        m_client.failToSignIn();
    if (name.startsWith(u"options"))
        return openOptions(name);
    if (name.startsWith(u"sign-in"))
        return &m_main;
    m_client.enter();
    if (name == u"signed-in-trouble")
        m_client.loseConnection();
    if (name == u"signed-in-second")
        m_client.comeSecond();
    if (name == u"data-empty")
        m_client.data.clear();
    if (name.startsWith(u"data"))
        return m_main.openData();
    if (name == u"policy") {
        m_client.ban();
        return m_main.openPolicy();
    }
    if (name == u"erase")
        return openErase();
    if (name == u"help") {
        m_client.currentPolicy.helpCloud = &clouds().front();
        return m_main.openHelp();
    }
    if (name == u"about")
        return m_main.openAbout();
    if (name == u"tray")
        return openTrayMenu();
    if (name != u"fields")
        return &m_main;
    auto* fields = new FieldList(Category::ErrorReporting, &m_main);
    fields->show();
    return fields;
}

QWidget* Scene::openErase()
{
    DataDialog* data = m_main.openData();
    data->findChild<QAbstractButton*>(QStringLiteral("eraseButton"))->click();
    return data->findChild<QWidget*>(QStringLiteral("eraseDialog"));
}

/// Comes with the icon, so with the option to keep one; the main window, where there is no menu.
QWidget* Scene::openTrayMenu()
{
    m_client.values.minimizeToTray = true;
    Q_EMIT m_client.optionsChanged();
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* menu = qobject_cast<QMenu*>(widget); menu && menu->objectName() == u"trayMenu") {
            menu->popup({});
            return menu;
        }
    return &m_main;
}

QWidget* Scene::openOptions(const QString& name)
{
    if (name != u"options-signed-out")
        m_client.enter();
    if (name == u"options-agreed") {
        m_client.choice = {true, true};
        m_client.values.errorReporting = true;
        m_client.values.improvementProgram = true;
    }
    if (name == u"options-forbidden")
        m_client.ban();
    if (name == u"options-faulty")
        m_client.damagePolicy();
    if (name == u"options-no-address")
        m_client.dropEndpoint();
    OptionsDialog* dialog = m_main.openOptions();
    if (name == u"options-not-saved") {
        dialog->findChild<QAbstractButton*>(QStringLiteral("errorReportingCheckBox"))->click();
        dialog->accept();
        m_client.failToSave();
        // Without upload there is nothing to click, so nothing to save, and the dialog closes.
        if (!dialog->isVisible())
            return &m_main;
    }
    return dialog;
}

} // namespace candor
