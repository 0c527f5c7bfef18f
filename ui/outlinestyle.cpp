// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/outlinestyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace candor {

namespace {

constexpr QLatin1StringView qtsOwn("fusion");
/// Corners of Qt's own style, in pixels.
constexpr double corner = 2;

/// Between text and ground: more than 3 : 1 on each of them wherever text has 7 : 1.
QColor between(const QColor& text, const QColor& ground)
{
    constexpr float part = 0.55F;
    const auto mix = [](float a, float b) { return part * a + (1 - part) * b; };
    return QColor::fromRgbF(mix(text.redF(), ground.redF()), mix(text.greenF(), ground.greenF()),
        mix(text.blueF(), ground.blueF()));
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
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        outline(*painter, *option, corner);
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
