// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/gui/output.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace candor::test {

/// What is wrong with the names of a window's interactive widgets: no object name, one used twice, none for
/// assistive technology.
inline QStringList namingFaults(const QWidget& window)
{
    QStringList faults;
    QSet<QString> seen;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isLabel = qobject_cast<const QLabel*>(widget) != nullptr;
        const bool isInteractive = widget->focusPolicy() & Qt::TabFocus;
        if (!isInteractive || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        if (widget->objectName().isEmpty())
            faults += QStringLiteral("no name: ") + QString::fromLatin1(widget->metaObject()->className());
        else if (seen.contains(widget->objectName()))
            faults += QStringLiteral("twice: ") + widget->objectName();
        seen.insert(widget->objectName());
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool speaks
            = isLabel || (button && !button->text().isEmpty()) || !widget->accessibleName().isEmpty();
        if (!speaks)
            faults += QStringLiteral("silent: ") + widget->objectName();
    }
    return faults;
}

/// Labels and buttons whose text does not fit where it stands.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->sizeHint().width() <= label->width();
        if (!fits)
            cut += QStringLiteral("%1: \"%2\"").arg(label->objectName(), label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            cut += QStringLiteral("%1: \"%2\"").arg(button->objectName(), button->text());
    return cut;
}

/// Visible siblings that lie over each other.
inline QStringList overlaps(const QWidget& window)
{
    QStringList found;
    const auto isPlaced
        = [](const QWidget* w) { return w->isVisible() && !w->isWindow() && !w->size().isEmpty(); };
    for (const QWidget* a : window.findChildren<QWidget*>())
        for (const QWidget* b : window.findChildren<QWidget*>())
            if (a < b && a->parent() == b->parent() && a->parentWidget()->layout() && isPlaced(a)
                && isPlaced(b) && a->geometry().intersects(b->geometry()))
                found += a->objectName() + QStringLiteral(" / ") + b->objectName();
    return found;
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb8, 0xf0));
    return palette;
}

/// Keeps a picture in the test's output folder for people to look at.
inline bool keepPicture(QWidget& window, const QString& name)
{
    return window.grab().save(outputFolder() + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace candor::test
