// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/contrast.h"
#include "tests/gui/gallery.h"
#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

/// How far outside a control its surroundings are looked at, and how deep inside its outline ends; in pixels.
constexpr int outside = 2;
constexpr int deep = 2;
/// Of any channel, of 255: less than half of what the frame of a group differs from what is around it.
constexpr int unseenDifference = 8;

QRect indicatorOf(const QAbstractButton& button, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    return button.style()->subElementRect(element, &option, &button);
}

/// What has an outline that tells where it is.
QRect outlinedPart(const QWidget& widget)
{
    if (const auto* box = qobject_cast<const QCheckBox*>(&widget))
        return indicatorOf(*box, QStyle::SE_CheckBoxIndicator);
    if (const auto* button = qobject_cast<const QRadioButton*>(&widget))
        return indicatorOf(*button, QStyle::SE_RadioButtonIndicator);
    if (qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget))
        return widget.rect();
    return {};
}

/// The strongest contrast on a way into the control, against what is outside and against what is inside it:
/// the lesser of both.
double crossing(const QImage& picture, QPoint edge, QPoint inwards)
{
    const QRgb without = picture.pixel(edge - outside * inwards);
    const QRgb within = picture.pixel(edge + deep * inwards);
    double strongest = 1;
    for (int step = -1; step < deep; ++step) {
        const QRgb here = picture.pixel(edge + step * inwards);
        strongest = std::max(strongest, std::min(contrast(here, without), contrast(here, within)));
    }
    // An area of another brightness needs no line around it.
    return std::max(strongest, contrast(without, within));
}

/// On the weakest of the four sides, a little off the middle: there a tick or a button may be.
double weakestSide(const QImage& picture, const QRect& part)
{
    const int x = part.left() + part.width() * 2 / 5;
    const int y = part.center().y();
    return std::min(
        {crossing(picture, {x, part.top()}, {0, 1}), crossing(picture, {x, part.bottom()}, {0, -1}),
            crossing(picture, {part.left(), y}, {1, 0}), crossing(picture, {part.right(), y}, {-1, 0})});
}

QStringList faintOutlines(QWidget& window, int* seen = nullptr)
{
    QStringList faint;
    const QImage picture = window.grab().toImage();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QRect part = outlinedPart(*widget).translated(widget->mapTo(&window, QPoint()));
        const bool isWhole = widget->visibleRegion().boundingRect() == widget->rect();
        if (part.isEmpty() || widget->window() != &window || !widget->isEnabled() || !isWhole)
            continue;
        if (seen)
            ++*seen;
        const double found = weakestSide(picture, part);
        if (found < leastPartContrast)
            faint += QStringLiteral("%1: %2").arg(widget->objectName()).arg(found);
    }
    return faint;
}

/// Of any channel of any pixel.
int largestDifference(const QImage& a, const QImage& b)
{
    int largest = a.size() == b.size() ? 0 : 255;
    for (int y = 0; largest < 255 && y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(one.red() - other.red()),
                std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
        }
    return largest;
}

/// Boxes, lines to write in and lists to choose from, as somebody meets them who needs contrast to find them.
class Outlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void areSeen_data();
    void areSeen();
    void areSeenOfTickedBoxes_data();
    void areSeenOfTickedBoxes();
    void lockedTextIsRead_data();
    void lockedTextIsRead();
    void faintOnesAreFound();
    void groupsLookAsByQt_data();
    void groupsLookAsByQt();
    void otherStylesAreLeftAlone();

private:
    QPalette m_palette;
};

void Outlines::initTestCase()
{
    QVERIFY(QApplication::setStyle(QStringLiteral("Fusion")));
    m_palette = QApplication::palette();
}

void Outlines::cleanup()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(m_palette);
}

void eachLook(const QStringList& states)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPalette>("palette");
    for (const QString& name : states) {
        QTest::addRow("%s-light", qPrintable(name)) << name << QApplication::palette();
        QTest::addRow("%s-dark", qPrintable(name)) << name << darkPalette();
        QTest::addRow("%s-contrast", qPrintable(name)) << name << highContrastPalette();
    }
}

void Outlines::areSeen_data()
{
    QStringList states = galleryStates();
    states.removeAll(QStringLiteral("tray"));
    eachLook(states);
}

void Outlines::areSeen()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    settle();
    QCOMPARE(faintOutlines(showcase.window()).join(u' '), QString());
}

void Outlines::areSeenOfTickedBoxes_data()
{
    eachLook({QStringLiteral("options"), QStringLiteral("data"), QStringLiteral("erase")});
}

void Outlines::areSeenOfTickedBoxes()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isCheckable())
            button->setChecked(true);
    settle();
    int seen = 0;
    QCOMPARE(faintOutlines(window, &seen).join(u' '), QString());
    QVERIFY(seen > 0);
}

void Outlines::lockedTextIsRead_data()
{
    eachLook({QStringLiteral("options-locked")});
}

/// What is forbidden can be read all the same, and is told from what is not.
void Outlines::lockedTextIsRead()
{
    QFETCH(QString, name);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Showcase showcase(name);
    QWidget& window = showcase.window();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    settle();
    auto* box = window.findChild<QCheckBox*>(QStringLiteral("errorReportingCheckBox"));
    QVERIFY(!box->isEnabled());
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect words = box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box);
    const auto strength = [&] {
        const QImage picture = box->grab(words).toImage();
        double strongest = 1;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                strongest = std::max(
                    strongest, contrast(picture.pixel(x, y), picture.pixel(picture.width() - 1, 0)));
        return strongest;
    };
    const double locked = strength();
    QVERIFY2(locked >= leastTextContrast, qPrintable(QString::number(locked)));
    box->setEnabled(true);
    QVERIFY(strength() > 1.5 * locked);
}

/// Qt's own style fails, so this can.
void Outlines::faintOnesAreFound()
{
    QApplication::setPalette(darkPalette());
    const Showcase showcase(QStringLiteral("options"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QVERIFY(QTest::qWaitForWindowExposed(&showcase.window()));
    settle();
    const QString found = faintOutlines(showcase.window()).join(u'\n');
    for (const char* name : {"improvementProgramCheckBox", "systemLoggingCheckBox", "loggingLevelComboBox"})
        QVERIFY2(found.contains(QLatin1StringView(name)), qPrintable(found));
}

void Outlines::groupsLookAsByQt_data()
{
    eachLook({QStringLiteral("group")});
}

void Outlines::groupsLookAsByQt()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    QGroupBox group(QStringLiteral("Group"));
    group.resize(300, 200);
    const QImage expected = group.grab().toImage();
    OutlineStyle::wear();
    const int difference = largestDifference(expected, group.grab().toImage());
    QVERIFY2(difference <= unseenDifference, qPrintable(QString::number(difference)));
}

void Outlines::otherStylesAreLeftAlone()
{
    QVERIFY(QApplication::setStyle(QStringLiteral("Windows")));
    OutlineStyle::wear();
    QVERIFY(!qobject_cast<OutlineStyle*>(QApplication::style()));
    QVERIFY(QApplication::setStyle(QStringLiteral("Fusion")));
    OutlineStyle::wear();
    const QStyle* worn = QApplication::style();
    QVERIFY(qobject_cast<const OutlineStyle*>(worn));
    OutlineStyle::wear();
    QCOMPARE(QApplication::style(), worn);
}

} // namespace

QTEST_MAIN(Outlines)
#include "tst_outlines.moc"
