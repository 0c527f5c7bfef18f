// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/linkspace.h"

#include <QHBoxLayout>
#include <QWidget>

#include <algorithm>

namespace candor {

namespace {

/// Of the picture in spec/options-general.md, in its pixels.
constexpr double originalSpace = 43;
constexpr double originalGroupWidth = 391;

/// What a row leaves free with its label on one line, and with the original's space behind the link.
int freeSpace(const QHBoxLayout& row, int groupWidth)
{
    const QWidget& group = *row.parentWidget();
    const QMargins around = group.contentsMargins() + group.layout()->contentsMargins();
    int free = groupWidth - around.left() - around.right();
    for (int i = 0; i < row.count(); ++i)
        if (const QWidget* widget = row.itemAt(i)->widget(); widget && !widget->isHidden())
            free -= widget->sizeHint().width() + row.spacing();
    const int wished = qRound(groupWidth * originalSpace / originalGroupWidth) - around.right();
    return std::min(free, wished);
}

} // namespace

void placeLinks(const QList<LinkRow>& rows, int groupWidth)
{
    int space = groupWidth;
    for (const LinkRow& each : rows)
        space = std::min(space, freeSpace(*each.row, groupWidth));
    for (const LinkRow& each : rows) {
        each.space->changeSize(std::max(0, space), 0, QSizePolicy::Maximum);
        each.row->invalidate();
    }
}

} // namespace candor
