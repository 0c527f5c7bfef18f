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
    void menuTellsTheStateAndSignsOut();
    void takingTheOptionAwayBringsTheWindowBack();
};

QAction* entry(const Tray& tray, const char* name)
{
    return tray.menu()->findChild<QAction*>(QLatin1StringView(name));
}

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
    entry(tray, "trayOpenAction")->trigger();
    QVERIFY(window.isVisible() && !window.isMinimized());
    QSignalSpy options(&tray, &Tray::optionsRequested);
    QSignalSpy quit(&tray, &Tray::quitRequested);
    entry(tray, "trayOptionsAction")->trigger();
    entry(tray, "trayQuitAction")->trigger();
    QCOMPARE(options.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TrayTest::menuTellsTheStateAndSignsOut()
{
    FakeClient client;
    client.values.minimizeToTray = true;
    QWidget window;
    const Tray tray(client, window, [] { return true; });
    QVERIFY(!entry(tray, "traySignOutAction")->isEnabled());
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    const QString state = entry(tray, "trayStateAction")->text();
    QVERIFY2(state.contains(u"alice@contoso.test") && state.contains(u"Online"), qPrintable(state));
    entry(tray, "traySignOutAction")->trigger();
    QCOMPARE(client.signOuts, 1);
    client.changeAccount({});
    QVERIFY(!entry(tray, "trayStateAction")->text().contains(u"alice"));
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
