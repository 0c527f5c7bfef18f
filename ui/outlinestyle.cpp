// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/outlinestyle.h"

#include "ui/groupframe.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

constexpr QLatin1StringView qtsOwn("fusion");
/// Corners of Qt's own style, in pixels.
constexpr double corner = 2;
/// Between a group's frame and what is in it, in Qt's own style.
constexpr int aboveContents = 3;

/// Between text and ground: more than 3 : 1 on each of them wherever text has 7 : 1.
QColor between(const QColor& text, const QColor& ground, float part = 0.55F)
{
    const auto mix = [part](float a, float b) { return part * a + (1 - part) * b; };
    return QColor::fromRgbF(mix(text.redF(), ground.redF()), mix(text.greenF(), ground.greenF()),
        mix(text.blueF(), ground.blueF()));
}

/// As WCAG 2.2 has it.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

bool isReadable(const QColor& text, const QColor& ground)
{
    // A little more than the 4.5 it takes: styles shade what is selected.
    constexpr double enough = 4.8;
    const auto [darker, lighter] = std::minmax({luminance(text), luminance(ground)});
    return (lighter + 0.05) / (darker + 0.05) >= enough;
}

/// Many a desktop selects in a colour on which white can hardly be read. On light windows that colour gets
/// darker; on dark ones it would be lost, and the text does.
void makeSelectionReadable(QPalette& palette, QPalette::ColorGroup group)
{
    const QColor text = palette.color(group, QPalette::HighlightedText);
    const QColor window = palette.color(group, QPalette::Window);
    const QColor selection = palette.color(group, QPalette::Highlight);
    if (isReadable(text, selection))
        return;
    if (luminance(text) < luminance(selection) || luminance(window) < luminance(selection)) {
        const bool isBright = isReadable(Qt::black, selection);
        palette.setColor(group, QPalette::HighlightedText, isBright ? Qt::black : Qt::white);
        return;
    }
    constexpr int steps = 20;
    for (int step = 1; step <= steps && !isReadable(text, palette.color(group, QPalette::Highlight)); ++step)
        palette.setColor(group, QPalette::Highlight, between(Qt::black, selection, float(step) / steps));
}

void makeExamplesReadable(QPalette& palette, QPalette::ColorGroup group)
{
    const QColor ground = palette.color(group, QPalette::Base);
    const QColor example = palette.color(group, QPalette::PlaceholderText);
    constexpr float part = 0.62F;
    if (!isReadable(between(example, ground, float(example.alphaF())), ground))
        palette.setColor(
            group, QPalette::PlaceholderText, between(palette.color(group, QPalette::Text), ground, part));
}

void outline(QPainter& painter, const QStyleOption& option, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        between(option.palette.color(QPalette::WindowText), option.palette.color(QPalette::Window)));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// With the focus, Qt's style draws it in the colour of highlights.
bool showsFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QString(qtsOwn))
{
}

void OutlineStyle::wear()
{
    const QStyle* worn = QApplication::style();
    if (worn->name() == qtsOwn && !qobject_cast<const OutlineStyle*>(worn))
        QApplication::setStyle(new OutlineStyle);
}

void OutlineStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        makeSelectionReadable(palette, group);
        makeExamplesReadable(palette, group);
    }
}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        outline(*painter, *option, 0);
    if (element == PE_IndicatorRadioButton)
        outline(*painter, *option, option->rect.width() / 2.0);
    if (element == PE_FrameLineEdit && !showsFocus(*option))
        outline(*painter, *option, corner);
}

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option))
        return drawGroup(*group, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        outline(*painter, *option, corner);
}

void OutlineStyle::drawGroup(
    const QStyleOptionGroupBox& group, QPainter& painter, const QWidget* widget) const
{
    if (group.subControls.testFlag(SC_GroupBoxFrame)) {
        const QRect contents = subControlRect(CC_GroupBox, &group, SC_GroupBoxContents, widget);
        QRect frame = subControlRect(CC_GroupBox, &group, SC_GroupBoxFrame, widget);
        frame.setTop(contents.top() - aboveContents); // below the title
        drawGroupFrame(painter, frame.adjusted(1, 1, 0, 0));
    }
    QStyleOptionGroupBox rest(group);
    rest.subControls.setFlag(SC_GroupBoxFrame, false);
    QProxyStyle::drawComplexControl(CC_GroupBox, &rest, &painter, widget);
}

void OutlineStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
    bool enabled, const QString& text, QPalette::ColorRole role) const
{
    QPalette readable(palette);
    if (!enabled && role != QPalette::NoRole)
        readable.setColor(QPalette::Disabled, role,
            between(
                palette.color(QPalette::Active, role), palette.color(QPalette::Active, QPalette::Window)));
    QProxyStyle::drawItemText(painter, rect, flags, readable, enabled, text, role);
}

} // namespace candor
