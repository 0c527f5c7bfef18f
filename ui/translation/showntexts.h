// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPoint>
#include <QString>

#include <optional>

class QWidget;

namespace candor {

/// One text of a control, and what it is there for.
struct ShownText
{
    enum class Role { Text, Placeholder, ToolTip, Name, Description, Title };
    Role role = Role::Text;
    QString text;
};

/// Everything the program says in a control, what a person typed left out: its text (of an item or entry, the
/// one at \a at, or the current one), what is told about it, and its window's title. A control that says
/// nothing is passed over for what it lies in.
QList<ShownText> shownTexts(QWidget& widget, std::optional<QPoint> at);

} // namespace candor
