// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"

#include <QIcon>
#include <QPalette>
#include <QString>

class QWidget;

namespace candor {

/// The program's own icon, in every size it is drawn for; asked for once, it is the application's.
QIcon appIcon();

/// One of the symbols in resources/icons ("gear", "lock", "on", …), drawn in a colour of the palette in
/// force, dark or light.
QIcon symbol(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);

/// Text of second rank: readable (4.5 : 1 on common palettes), yet quieter than the rest.
QColor quietColour(const QPalette& palette);

/// The palette's own colour of links; a lighter one where a dark window would swallow it.
QColor linkColour(const QPalette& palette);

/// A widget's font, larger and bold.
QFont headingFont(const QWidget& widget, qreal factor);

/// Of equally wide letters, no smaller than the widget's own: who enlarges texts reads bytes, too.
QFont fixedFont(const QWidget& widget);

/// A moment as the person's locale writes it, in local time.
QString momentText(WallTime moment);

/// Tells assistive technology that something happened here that is worth interrupting for.
void announce(QWidget& widget);

} // namespace candor
