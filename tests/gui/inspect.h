// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/gui/inventory.h"
#include "tests/gui/output.h"
#include "ui/layoutfaults.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QPalette>
#include <QRegularExpression>
#include <QStringList>
#include <QWidget>

namespace candor::test {

inline QStringList inWords(const QList<CutText>& texts)
{
    QStringList words;
    for (const CutText& found : texts)
        words += QStringLiteral("%1: \"%2\"").arg(found.control->objectName(), found.text);
    return words;
}

/// Texts that do not fit where they stand.
inline QStringList cutTexts(const QWidget& window)
{
    return inWords(findCutTexts(window));
}

/// Texts that make a page scroll sideways, or their window wider than the screen.
inline QStringList pushingTexts(const QWidget& window)
{
    return inWords(findPushingTexts(window));
}

/// Visible siblings that lie over each other.
inline QStringList overlaps(const QWidget& window)
{
    QStringList found;
    for (const auto& [one, other] : findOverlaps(window))
        found += one->objectName() + QStringLiteral(" / ") + other->objectName();
    return found;
}

inline bool isTabStop(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && isInteractive(*widget);
}

/// What a person reads on a control: no access key, be it within or (as Chinese has it) behind, and no dots.
inline QString visibleText(const QWidget& widget)
{
    static const QRegularExpression key(QStringLiteral("\\(&\\w\\)|[&…]"));
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text().remove(key).simplified() : QString();
}

/// Controls whose spoken name does not hold what is written on them (WCAG 2.5.3).
inline QStringList namedOtherwise(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isInteractive(*widget))
            continue;
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QString spoken = face ? face->text(QAccessible::Name).simplified() : QString();
        if (!spoken.contains(visibleText(*widget), Qt::CaseInsensitive))
            found += QStringLiteral("%1: \"%2\" is spoken as \"%3\"")
                         .arg(widget->objectName(), visibleText(*widget), spoken);
    }
    return found;
}

/// Access keys that two visible controls of a window share.
inline QStringList sharedKeys(const QWidget& window)
{
    QStringList shared;
    for (const SharedKey& found : findSharedKeys(window))
        shared += found.otherText + QStringLiteral(" / ") + found.text;
    return shared;
}

inline QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x23, 0x25, 0x28));
    palette.setColor(QPalette::Base, QColor(0x1a, 0x1c, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x22, 0x25));
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
