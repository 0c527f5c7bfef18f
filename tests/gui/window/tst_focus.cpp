// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/contrast.h"
#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleHints>
#include <QTest>
#include <QTextBrowser>

using namespace candor;
using namespace candor::test;

namespace {

/// "name: contrast" of every tab stop that looks nearly the same with the focus as without it.
QStringList faintFocus(QWidget& window, int* seen = nullptr)
{
    QStringList faint;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !isTabStop(widget))
            continue;
        if (seen)
            ++*seen;
        widget->clearFocus();
        settle();
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        settle();
        if (const double found = change(before, widget->grab().toImage()); found < leastPartContrast)
            faint += QStringLiteral("%1: %2").arg(widget->objectName()).arg(found);
    }
    return faint;
}

/// Where the focus is can be seen in dark windows and in those of strong contrast, too.
class Focus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void isSeen_data();
    void isSeen();
    void isSeenOnLinks_data();
    void isSeenOnLinks();
    void faintFocusIsFound();

private:
    QPalette m_palette;
};

void Focus::initTestCase()
{
    m_palette = QApplication::palette();
    // A cursor that is seen at times would be found at times.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

void Focus::cleanup()
{
    QApplication::setPalette(m_palette);
}

void Focus::isSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("palette");
    for (const QString& name : galleryStates()) {
        if (name == u"tray")
            continue;
        QTest::addRow("%s-dark", qPrintable(name)) << name << darkPalette();
        QTest::addRow("%s-contrast", qPrintable(name)) << name << highContrastPalette();
    }
}

void Focus::isSeen()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Tab);
    int seen = 0;
    QCOMPARE(faintFocus(window, &seen).join(u' '), QString());
    QVERIFY(seen > 0);
}

void Focus::isSeenOnLinks_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::palette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("contrast") << highContrastPalette();
}

/// Each link of the help is a stop of its own.
void Focus::isSeenOnLinks()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(QStringLiteral("help"));
    QVERIFY(QTest::qWaitForWindowActive(&showcase.window()));
    auto* page = showcase.window().findChild<QTextBrowser*>();
    QTest::keyClick(page, Qt::Key_Tab);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(page->textCursor().charFormat().isAnchor());
        const QImage with = page->viewport()->grab().toImage();
        QTextCursor nowhere = page->textCursor();
        const QTextCursor link = nowhere;
        const int place = page->verticalScrollBar()->value();
        nowhere.setPosition(nowhere.position());
        page->setTextCursor(nowhere);
        QCOMPARE(page->verticalScrollBar()->value(), place);
        QVERIFY(change(page->viewport()->grab().toImage(), with) >= leastPartContrast);
        page->setTextCursor(link);
        QTest::keyClick(page, Qt::Key_Tab);
    }
}

/// Where text hardly differs from its ground, neither does the ring.
void Focus::faintFocusIsFound()
{
    QPalette faint(m_palette);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        faint.setColor(role, QColor(0xb0, 0xb0, 0xb0));
    QApplication::setPalette(faint);
    const Showcase showcase(QStringLiteral("options"));
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Tab);
    const QString found = faintFocus(window).join(u' ');
    for (const char* name : {"cancelButton", "errorReportingCheckBox"})
        QVERIFY2(found.contains(QLatin1StringView(name)), qPrintable(found));
}

} // namespace

QTEST_MAIN(Focus)
#include "tst_focus.moc"
