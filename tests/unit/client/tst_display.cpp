// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/display.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace candor;

class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheEnvironment_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isThere");
        const auto row = [](const char* variable, const char* value, bool isThere) {
            QTest::addRow("%s=%s", variable, value)
                << QString::fromLatin1(variable) << QString::fromLatin1(value) << isThere;
        };
        row("HOME", "/", false);
        row("DISPLAY", "", false);
        row("DISPLAY", ":0", true);
        row("WAYLAND_DISPLAY", "wayland-0", true);
        row("WAYLAND_SOCKET", "5", true);
        row("QT_QPA_PLATFORM", "offscreen", true);
    }

    void looksAtTheEnvironment()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(bool, isThere);
        QProcessEnvironment environment;
        environment.insert(variable, value);
        CommandLine tour;
        tour.tourFolder = QStringLiteral("pictures");
        CommandLine screenshots;
        screenshots.screenshotFolder = QStringLiteral("pictures");
        QCOMPARE(displayFor({}, environment), isThere ? Display::Desktop : Display::None);
        QCOMPARE(displayFor(tour, environment), isThere ? Display::Desktop : Display::Offscreen);
        QCOMPARE(displayFor(screenshots, environment), isThere ? Display::Desktop : Display::Offscreen);
    }
};

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
