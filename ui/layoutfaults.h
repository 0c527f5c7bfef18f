// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <utility>

class QWidget;

namespace candor {

/// A text that does not fit where it stands.
struct CutText
{
    /// Screen: its window is wider than the screen; Page: it scrolls sideways.
    enum class Place { Control, Page, Screen };

    const QWidget* control = nullptr;
    QString text;
    /// In pixels; 0 where there is enough.
    QSize missing;
    Place place = Place::Control;
};

/// Visible texts that their own control cuts off.
QList<CutText> findCutTexts(const QWidget& window);

/// What makes a page scroll sideways, or \a window wider than its screen: of each the widest text.
QList<CutText> findPushingTexts(const QWidget& window);

/// Visible siblings that lie over each other.
QList<std::pair<const QWidget*, const QWidget*>> findOverlaps(const QWidget& window);

/// Two visible controls of one window, or entries of one menu, that the same key calls.
struct SharedKey
{
    QString key;
    const QWidget* control = nullptr;
    QString text;
    const QWidget* other = nullptr;
    QString otherText;
};
QList<SharedKey> findSharedKeys(const QWidget& window);

/// What a label, button, group or list says, access key and all; empty for others.
QString labelOf(const QWidget& widget);

} // namespace candor
