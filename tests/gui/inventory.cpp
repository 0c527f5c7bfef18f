// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/inventory.h"

#include "tests/gui/contractnames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace candor::test {

namespace {

template <class... Types>
bool isOneOf(const QWidget& widget)
{
    return (... || (qobject_cast<const Types*>(&widget) != nullptr));
}

bool isPartOfAnother(const QWidget& widget)
{
    if (widget.objectName().startsWith(u"qt_") || isOneOf<QScrollBar>(widget))
        return true;
    // The list of a combo box stands in a popup of its own.
    const auto ends
        = [](const QWidget* above) { return above->isWindow() && above->windowType() != Qt::Popup; };
    for (const QWidget* above = widget.parentWidget(); above && !ends(above); above = above->parentWidget())
        if (isOneOf<QComboBox, QAbstractItemView, QAbstractSpinBox, QLineEdit, QTabBar, QTextEdit,
                QPlainTextEdit>(*above))
            return true;
    return false;
}

bool hasLinks(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && label->textFormat() != Qt::PlainText && label->text().contains(u"<a ");
}

bool isInContract(const QString& name)
{
    return std::any_of(std::begin(contractNames), std::end(contractNames),
        [&](const char* each) { return name == QLatin1StringView(each); });
}

QString roleOf(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

QString heard(const QWidget& widget, QAccessible::Text text)
{
    auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return face ? face->text(text) : QString();
}

InventoryRow rowOf(const QWidget& widget, const QString& window)
{
    const auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    const QString name = heard(widget, QAccessible::Name);
    const QString description = heard(widget, QAccessible::Description);
    return {window, widget.objectName(), QString::fromLatin1(widget.metaObject()->className()),
        face ? roleOf(face->role()) : QString(),
        description.isEmpty() ? name : name + QStringLiteral(": ") + description};
}

QList<const QWidget*> interactiveIn(const QWidget& window)
{
    QList<const QWidget*> found;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isInteractive(*widget))
            found += widget;
    return found;
}

QList<QAction*> actionsIn(const QWidget& window)
{
    QList<QAction*> found;
    if (const auto* menu = qobject_cast<const QMenu*>(&window))
        for (QAction* action : menu->actions())
            if (!action->isSeparator())
                found += action;
    return found;
}

} // namespace

bool isInteractive(const QWidget& widget)
{
    if (isPartOfAnother(widget))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || hasLinks(widget)
        || isOneOf<QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QTabBar, QTextEdit,
            QPlainTextEdit, QAbstractSlider, QAbstractSpinBox>(widget);
}

QList<InventoryRow> inventoryOf(const QWidget& window)
{
    const QString name = window.objectName();
    QList<InventoryRow> rows{rowOf(window, name)};
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && (isInteractive(*widget) || isInContract(widget->objectName())))
            rows += rowOf(*widget, name);
    // One row for all languages: they are found by looking, and a new one needs no list edited.
    const auto isOneOfMany = [](const QAction& action) {
        return action.objectName().startsWith(u"language-") && action.objectName() != u"language-en"
            && action.objectName() != u"language-system";
    };
    for (const QAction* action : actionsIn(window))
        if (!isOneOfMany(*action))
            rows += {name, action->objectName(), QStringLiteral("QAction"), roleOf(QAccessible::MenuItem),
                action->text().remove(u'&')};
    return rows;
}

QStringList namingFaults(const QWidget& window)
{
    QStringList faults;
    QSet<QString> seen;
    const auto check = [&](const QString& name, const QString& what) {
        if (name.isEmpty())
            faults += QStringLiteral("no name: ") + what;
        else if (seen.contains(name))
            faults += QStringLiteral("twice: ") + name;
        seen.insert(name);
    };
    check(window.objectName(), QString::fromLatin1(window.metaObject()->className()));
    for (const QWidget* widget : interactiveIn(window)) {
        const QString what = QString::fromLatin1(widget->metaObject()->className());
        check(widget->objectName(), what + u' ' + heard(*widget, QAccessible::Name));
        if (widget->isVisible() && heard(*widget, QAccessible::Name).isEmpty())
            faults += QStringLiteral("silent: ") + what + u' ' + widget->objectName();
    }
    for (const QAction* action : actionsIn(window))
        check(action->objectName(), action->text());
    return faults;
}

QList<InventoryRow> readInventory(const QString& file)
{
    QFile in(file);
    QList<InventoryRow> rows;
    if (!in.open(QIODevice::ReadOnly))
        return rows;
    for (const QJsonValue& each : QJsonDocument::fromJson(in.readAll()).array()) {
        const QJsonObject row = each.toObject();
        const auto text = [&row](QLatin1StringView key) { return row[key].toString(); };
        rows += {text(QLatin1StringView("window")), text(QLatin1StringView("name")),
            text(QLatin1StringView("class")), text(QLatin1StringView("role")),
            text(QLatin1StringView("purpose"))};
    }
    return rows;
}

bool writeInventory(const QString& file, const QList<InventoryRow>& rows)
{
    const auto quoted = [](const QString& text) {
        return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    };
    QByteArrayList lines;
    for (const InventoryRow& row : rows)
        lines += "{\"window\": " + quoted(row.window) + ", \"name\": " + quoted(row.name)
            + ", \"class\": " + quoted(row.className) + ", \"role\": " + quoted(row.role)
            + ",\n  \"purpose\": " + quoted(row.purpose) + '}';
    QFile out(file);
    const QByteArray bytes = "[\n" + lines.join(",\n") + "\n]\n";
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace candor::test
