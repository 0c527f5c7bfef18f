// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/screen.h"
#include "tests/gui/settle.h"

#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

constexpr QSize smallScreen(640, 480);

/// The part of a control that is on the screen once it has the focus: all of it, or as much as there is room
/// for.
bool isReached(QWidget& window, QWidget& control)
{
    for (QWidget* above = control.parentWidget(); above; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above))
            scroll->ensureWidgetVisible(&control, 0, 0);
    settle();
    const QRect seen = control.visibleRegion().boundingRect();
    const QRect within(window.mapFromGlobal(window.screen()->availableGeometry().topLeft()),
        window.screen()->availableGeometry().size());
    return !seen.isEmpty()
        && within.contains(QRect(control.mapTo(&window, QPoint()) + seen.topLeft(), seen.size()))
        && seen.width() >= std::min(control.width(), control.minimumSizeHint().width())
        && seen.height() >= std::min(control.height(), control.minimumSizeHint().height());
}

/// Every window and state on a small screen: all of it can be reached, nothing is cut.
class SmallScreen : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useScreen(smallScreen); }

private Q_SLOTS:
    void holdsEverything_data();
    void holdsEverything();
};

void SmallScreen::holdsEverything_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : galleryStates())
        if (name != u"tray")
            QTest::addRow("%s", qPrintable(name)) << name;
}

void SmallScreen::holdsEverything()
{
    QFETCH(QString, name);
    QCOMPARE(QGuiApplication::primaryScreen()->size(), smallScreen);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    QVERIFY(keepPicture(window, name));
    QVERIFY2(window.width() <= smallScreen.width() && window.height() <= smallScreen.height(),
        qPrintable(QDebug::toString(window.size())));
    QCOMPARE(cutTexts(window).join(u' '), QString());
    QStringList lost;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && widget->isVisible() && isInteractive(*widget)
            && !isReached(window, *widget))
            lost += widget->objectName();
    QCOMPARE(lost.join(u' '), QString());
}

} // namespace

QTEST_MAIN(SmallScreen)
#include "tst_smallscreen.moc"
