// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/groupframe.h"

#include <QColor>
#include <QPainter>
#include <QRect>

#include <algorithm>

namespace candor {

namespace {

// The colours of that picture.
constexpr QColor line(0x75, 0x75, 0x75, 0x32);
constexpr QColor lineEnd(0x20, 0x20, 0x20, 0x0d);
constexpr QColor shade(0, 0, 0, 0x07);
constexpr QColor shadeEnd(0x5c, 0x5c, 0x5c, 0x1f);
constexpr QColor ground(0, 0, 0, 0x03);

/// Strip by strip: Qt hands higher ones to other threads, and waiting for these takes longer than filling.
void fill(QPainter& painter, const QRect& area, const QColor& colour)
{
    constexpr int highest = 32;
    for (int top = area.top(); top <= area.bottom(); top += highest) {
        const int height = std::min(highest, area.bottom() + 1 - top);
        painter.fillRect(area.left(), top, area.width(), height, colour);
    }
}

/// One pixel wide; each side ends before the corners.
void drawRing(QPainter& painter, const QRect& ring, const QColor& sides, const QColor& corners)
{
    for (const int y : {ring.top(), ring.bottom()}) {
        fill(painter, QRect(ring.left() + 1, y, ring.width() - 2, 1), sides);
        fill(painter, QRect(ring.left(), y, 1, 1), corners);
        fill(painter, QRect(ring.right(), y, 1, 1), corners);
    }
    for (const int x : {ring.left(), ring.right()})
        fill(painter, QRect(x, ring.top() + 1, 1, ring.height() - 2), sides);
}

} // namespace

void drawGroupFrame(QPainter& painter, const QRect& frame)
{
    drawRing(painter, frame, line, lineEnd);
    drawRing(painter, frame.adjusted(1, 1, -1, -1), shade, shadeEnd);
    fill(painter, frame.adjusted(2, 2, -2, -2), ground);
}

} // namespace candor
