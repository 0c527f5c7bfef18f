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

} // namespace

void placeLink(QHBoxLayout& row, QSpacerItem& space, int groupWidth)
{
    const QWidget& group = *row.parentWidget();
    const QMargins around = group.contentsMargins() + group.layout()->contentsMargins();
    int free = groupWidth - around.left() - around.right();
    for (int i = 0; i < row.count(); ++i)
        if (const QWidget* widget = row.itemAt(i)->widget())
            free -= widget->sizeHint().width() + row.spacing();
    const int wished = qRound(groupWidth * originalSpace / originalGroupWidth) - around.right();
    space.changeSize(std::clamp(free, 0, std::max(0, wished)), 0, QSizePolicy::Maximum);
    row.invalidate();
}

} // namespace candor
