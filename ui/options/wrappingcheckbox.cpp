// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/wrappingcheckbox.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace candor {

namespace {

constexpr int narrowestInCharacters = 12;
constexpr int anyHeight = 1 << 20;
/// Above and below the lines, as much as a link beside them has.
constexpr int padding = 2;
constexpr int wrapping = Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappingCheckBox::WrappingCheckBox(QWidget* parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::lead() const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.direction = Qt::LeftToRight;
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).left();
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QSize oneLine = sizeHint();
    if (width >= oneLine.width())
        return oneLine.height();
    const QRect room(0, 0, std::max(1, width - lead()), anyHeight);
    return std::max(
        oneLine.height(), fontMetrics().boundingRect(room, wrapping, text()).height() + 2 * padding);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    const int narrow = lead() + narrowestInCharacters * fontMetrics().averageCharWidth();
    return {std::min(narrow, sizeHint().width()), sizeHint().height()};
}

bool WrappingCheckBox::hitButton(const QPoint& position) const
{
    return isWrapped() ? rect().contains(position) : QCheckBox::hitButton(position);
}

void WrappingCheckBox::paintEvent(QPaintEvent* event)
{
    if (!isWrapped()) {
        QCheckBox::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect label = rect().adjusted(lead(), padding, 0, -padding);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), label);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    style()->drawItemText(
        &painter, words, alignment | wrapping, palette(), isEnabled(), text(), QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = words;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    option.rect.setHeight(fontMetrics().height() + 2 * padding);
    style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
}

} // namespace candor
