// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace candor::test {

/// One row of tests/gui/inventory.json: a widget, action or window that scripts can name.
struct InventoryRow
{
    QString window;
    QString name;
    QString className;
    /// As assistive technology is told, in QAccessible's words.
    QString role;
    /// What it is for, in English; written by hand, and first proposed from the accessible texts.
    QString purpose;

    QString key() const { return window + u'/' + name; }
    /// What a test compares: everything but the purpose.
    QString identity() const { return key() + u' ' + className + u' ' + role; }
};

/// Whether the widget takes input or focus, or follows a link. Parts that Qt makes inside a widget of its own
/// (named qt_…, or below a combo box, a view, an edit, a tab bar, a menu) do not count.
bool isInteractive(const QWidget& widget);

/// The window itself, its interactive widgets or actions, and what the contract names in it.
QList<InventoryRow> inventoryOf(const QWidget& window);

/// Interactive widgets and actions of the window without a name, with one that another bears, or, while
/// visible, without a name for assistive technology.
QStringList namingFaults(const QWidget& window);

QList<InventoryRow> readInventory(const QString& file);
bool writeInventory(const QString& file, const QList<InventoryRow>& rows);

} // namespace candor::test
