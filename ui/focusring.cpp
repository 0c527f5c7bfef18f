// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace candor {

namespace {

/// Controls with a frame of their own get the ring inside it, the others at their very edge.
bool hasFrame(const QWidget& control)
{
    const auto* button = qobject_cast<const QPushButton*>(&control);
    return (button && !button->isFlat()) || qobject_cast<const QToolButton*>(&control)
        || qobject_cast<const QComboBox*>(&control) || qobject_cast<const QAbstractScrollArea*>(&control);
}

/// A line of text shows its cursor.
bool needsRing(const QWidget& control)
{
    return !qobject_cast<const QLineEdit*>(&control) && !control.isWindow();
}

QList<FocusRing*> ringsOn(const QWidget* control)
{
    if (!control)
        return {};
    return control->findChildren<FocusRing*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

FocusRing::FocusRing(QWidget& control)
    : QWidget(&control)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(control.rect());
    control.installEventFilter(this);
    show();
}

void FocusRing::follow(QObject& owner)
{
    connect(qApp, &QApplication::focusChanged, &owner, [](const QWidget* before, QWidget* now) {
        // Later: whoever moves the focus may be walking through the widgets.
        for (FocusRing* ring : ringsOn(before)) {
            ring->hide();
            ring->deleteLater();
        }
        if (now && needsRing(*now))
            new FocusRing(*now);
    });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    // As all of the desktop's frames: from the first key on, not for a pointer.
    if (!window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFramed = hasFrame(*parentWidget());
    const int thickness = isFramed ? 2 : 1;
    const double inset = isFramed ? 2.5 : 0.5;
    painter.setPen(QPen(palette().color(parentWidget()->foregroundRole()), thickness));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 2, 2);
}

} // namespace candor
