// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/gui/inventory.h"
#include "tests/gui/output.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPalette>
#include <QStringList>
#include <QWidget>

namespace candor::test {

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
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const bool fits = button->sizePolicy().hasHeightForWidth()
            ? button->heightForWidth(button->width()) <= button->height()
            : button->sizeHint().width() <= button->width();
        if (!fits)
            cut += QStringLiteral("%1: \"%2\"").arg(button->objectName(), button->text());
    }
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
    return window.grab().save(outputFolder() + QLatin1Char('/') + name + QStringLiteral(".png"), "PNG", 90);
}

} // namespace candor::test
