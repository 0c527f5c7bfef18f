// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/settle.h"
#include "tests/support/fakeclient.h"
#include "ui/tray.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace candor;
using namespace candor::test;

namespace {

/// The notification area: only where it exists and is asked for.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutTheOption();
    void nothingWithoutAnArea();
    void minimisingHides();
    void menuBringsTheWindowBack();
    void takingTheOptionAwayBringsTheWindowBack();
};

void TrayTest::nothingWithoutTheOption()
{
    FakeClient client;
    QWidget window;
    const Tray tray(client, window, [] { return true; });
    QVERIFY(!tray.isActive());
}

void TrayTest::nothingWithoutAnArea()
{
    FakeClient client;
    client.values.minimizeToTray = true;
    QWidget window;
    Tray tray(client, window, [] { return false; });
    QVERIFY(!tray.isActive());
    window.showMinimized();
    settle();
    QVERIFY(window.isVisible());
}

void TrayTest::minimisingHides()
{
    FakeClient client;
    QWidget window;
    Tray tray(client, window, [] { return true; });
    window.show();
    client.values.minimizeToTray = true;
    Q_EMIT client.optionsChanged();
    QVERIFY(tray.isActive());
    window.showMinimized();
    QTRY_VERIFY(!window.isVisible());
}

void TrayTest::menuBringsTheWindowBack()
{
    FakeClient client;
    client.values.minimizeToTray = true;
    QWidget window;
    Tray tray(client, window, [] { return true; });
    window.show();
    window.showMinimized();
    QTRY_VERIFY(!window.isVisible());
    QList<QAction*> entries = tray.menu()->actions();
    entries.removeIf([](const QAction* action) { return action->isSeparator(); });
    QCOMPARE(entries.size(), 3);
    entries[0]->trigger();
    QVERIFY(window.isVisible() && !window.isMinimized());
    QSignalSpy options(&tray, &Tray::optionsRequested);
    QSignalSpy quit(&tray, &Tray::quitRequested);
    entries[1]->trigger();
    entries[2]->trigger();
    QCOMPARE(options.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TrayTest::takingTheOptionAwayBringsTheWindowBack()
{
    FakeClient client;
    client.values.minimizeToTray = true;
    QWidget window;
    Tray tray(client, window, [] { return true; });
    window.show();
    window.showMinimized();
    QTRY_VERIFY(!window.isVisible());
    client.values.minimizeToTray = false;
    Q_EMIT client.optionsChanged();
    QVERIFY(!tray.isActive());
    QVERIFY(window.isVisible());
}

} // namespace

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
