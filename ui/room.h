// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>

class QScrollArea;
class QWidget;

namespace candor {

/// A window's size, or as much of it as the screen has room for.
QSize withinScreen(const QWidget& window, QSize wished);

/// Lets a page be scrolled where the window is too small for it; what gets the focus comes into sight.
QScrollArea* makeScrollable(QWidget& page, QWidget* parent);

} // namespace candor
