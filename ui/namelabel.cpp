// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/namelabel.h"

#include <QEvent>

namespace candor {

NameLabel::NameLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    follow();
}

void NameLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        follow();
    QLabel::changeEvent(event);
}

void NameLabel::follow()
{
    // Without AlignAbsolute the direction of the text decides, not that of the window.
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace candor
