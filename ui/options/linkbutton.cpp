// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/linkbutton.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace candor {

namespace {

constexpr int frame = 2;

/// The palette's own colour of links; a lighter one where a dark window would swallow it.
QColor linkColor(const QWidget& widget)
{
    const QPalette& palette = widget.palette();
    if (!widget.isEnabled())
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    const QColor link = palette.color(QPalette::Link);
    const bool isDark = qGray(palette.color(QPalette::Window).rgb()) < 128;
    return isDark && qGray(link.rgb()) < 128 ? QColor(0x7a, 0xb8, 0xff) : link;
}

} // namespace

LinkButton::LinkButton(QWidget* parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextSingleLine, this->text());
    return {text.width() + 2 * frame, text.height() + 2 * frame};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(linkColor(*this));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace candor
