// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QRect;

namespace candor {

/// Draws a group's frame so that nobody tells it from that of Qt's own style, which reads it from a picture:
/// the first picture that is read loads every plug-in for pictures, and stretching it waits for other
/// threads.
void drawGroupFrame(QPainter& painter, const QRect& frame);

} // namespace candor
