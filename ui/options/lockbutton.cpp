// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/lockbutton.h"

#include "ui/look.h"

#include <QKeyEvent>

namespace candor {

LockButton::LockButton(QWidget* parent)
    : QToolButton(parent)
{
    setIcon(symbol(QStringLiteral("lock"), QPalette::WindowText));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LockButton::follow(bool isLocked, const QString& reason)
{
    //: MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens
    //: the window that shows the policy
    const QString name = tr("Show the policy that locks this");
    setAccessibleName(name);
    setAccessibleDescription(reason);
    setToolTip(name);
    setVisible(isLocked);
}

QSize LockButton::sizeHint() const
{
    // No higher than the line of text beside it, so that nothing moves when it comes and goes.
    const int side = fontMetrics().height() + 4;
    return {side + side / 4, side};
}

void LockButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace candor
