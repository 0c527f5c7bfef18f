// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace candor;
using namespace candor::test;

namespace {

/// WCAG 2.2, 1.4.3: text against its background.
constexpr double leastTextContrast = 4.5;

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// Of the colour that is furthest from the most frequent one: antialiased text holds its own colour
/// somewhere.
double renderedContrast(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    double highest = 1;
    for (auto colour = counts.cbegin(); most != counts.cend() && colour != counts.cend(); ++colour)
        highest = std::max(highest, contrast(colour.key(), most.key()));
    return highest;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xff));
    return palette;
}

/// What a person reads on a control: no access key, no dots.
QString visibleText(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    QString text = button ? button->text() : QString();
    return text.remove(u'&').remove(u'…').simplified();
}

bool isTabStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && isInteractive(*widget);
}

/// What the Tab key (or back-tab) reaches from where the focus is, until it comes round.
QStringList round(QWidget& window, Qt::Key key)
{
    constexpr int many = 200;
    QStringList reached;
    QWidget* first = window.focusWidget();
    for (int step = 0; step < many && window.focusWidget(); ++step) {
        if (!reached.contains(window.focusWidget()->objectName()))
            reached += window.focusWidget()->objectName();
        QTest::keyClick(window.focusWidget(), key);
        if (window.focusWidget() == first)
            break;
    }
    reached.sort();
    return reached;
}

/// Every window as somebody meets it who hears it, or has no pointer, or needs strong contrast.
class Accessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void controlsTellWhatTheyAre_data();
    void controlsTellWhatTheyAre();
    void tabGoesRoundBothWays_data();
    void tabGoesRoundBothWays();
    void focusIsSeen_data();
    void focusIsSeen();
    void escapeCloses_data();
    void escapeCloses();
    void textStandsOut_data();
    void textStandsOut();

private:
    QPalette m_palette;
};

void everyState()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : galleryStates())
        if (name != u"tray")
            QTest::addRow("%s", qPrintable(name)) << name;
}

void Accessible::initTestCase()
{
    m_palette = QApplication::palette();
}

void Accessible::cleanup()
{
    QApplication::setPalette(m_palette);
}

void Accessible::controlsTellWhatTheyAre_data()
{
    everyState();
}

void Accessible::controlsTellWhatTheyAre()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    for (QWidget* widget : showcase.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(*widget))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QByteArray where = widget->objectName().toUtf8();
        QVERIFY2(face && face->role() != QAccessible::NoRole, where);
        const QString spoken = face->text(QAccessible::Name);
        QVERIFY2(!spoken.isEmpty(), where);
        // "Learn More" is spoken as "Learn more about …".
        QVERIFY2(spoken.contains(visibleText(*widget), Qt::CaseInsensitive), where);
        if (const auto* box = qobject_cast<const QCheckBox*>(widget)) {
            QCOMPARE(face->role(), QAccessible::CheckBox);
            QCOMPARE(bool(face->state().checked), box->isChecked());
            QCOMPARE(bool(face->state().disabled), !box->isEnabled());
        }
    }
}

void Accessible::tabGoesRoundBothWays_data()
{
    everyState();
}

void Accessible::tabGoesRoundBothWays()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList expected;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isTabStop(widget))
            expected += widget->objectName();
    expected.sort();
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    const QStringList forth = round(window, Qt::Key_Tab);
    for (const QString& stop : std::as_const(expected))
        QVERIFY2(forth.contains(stop), qPrintable(stop));
    QCOMPARE(round(window, Qt::Key_Backtab), forth);
}

void Accessible::focusIsSeen_data()
{
    everyState();
}

void Accessible::focusIsSeen()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // Styles show the focus from the first Tab on.
    QTest::keyClick(&window, Qt::Key_Tab);
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->window() != &window || !isTabStop(widget))
            continue;
        widget->clearFocus();
        // Qt's own style frames a default button alike with and without the focus.
        const auto* button = qobject_cast<const QPushButton*>(widget);
        if (button && button->isDefault())
            continue;
        const QImage before = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        settle();
        if (widget->objectName() == u"helpBrowser")
            QEXPECT_FAIL("", "the help's text has the focus without showing it", Continue);
        QVERIFY2(widget->grab().toImage() != before, qPrintable(widget->objectName()));
    }
}

void Accessible::escapeCloses_data()
{
    everyState();
}

void Accessible::escapeCloses()
{
    QFETCH(QString, name);
    const Showcase showcase(name);
    auto* dialog = qobject_cast<QDialog*>(&showcase.window());
    if (!dialog)
        return;
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const QPointer<QDialog> open(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!open || !open->isVisible());
}

void Accessible::textStandsOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("palette");
    for (const QString& name : galleryStates()) {
        if (name == u"tray")
            continue;
        QTest::addRow("%s-light", qPrintable(name)) << name << QApplication::palette();
        QTest::addRow("%s-dark", qPrintable(name)) << name << darkPalette();
        QTest::addRow("%s-contrast", qPrintable(name)) << name << highContrastPalette();
    }
}

void Accessible::textStandsOut()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    const QImage picture = window.grab().toImage();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isText = !visibleText(*widget).isEmpty() || (label && !label->text().isEmpty());
        if (!isText || widget->window() != &window || !widget->isEnabled()
            || widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const double found
            = renderedContrast(picture.copy(QRect(widget->mapTo(&window, QPoint()), widget->size())));
        QVERIFY2(found >= leastTextContrast,
            qPrintable(QStringLiteral("%1: %2").arg(widget->objectName()).arg(found)));
    }
}

} // namespace

QTEST_MAIN(Accessible)
#include "tst_accessible.moc"
