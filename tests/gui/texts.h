// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeWidget>
#include <QWidget>

namespace candor::test {

/// One text that a window shows or says, and where: "okButton.text".
struct ShownText
{
    QString where;
    QString text;
    friend bool operator==(const ShownText&, const ShownText&) = default;
};

/// Collects every text of a widget and of what is in it: what is seen, what a pointer brings up, and what
/// assistive technology is told. What people typed is theirs, and no text of the program.
class TextCollector
{
public:
    QList<ShownText> texts;

    void collect(const QWidget& widget)
    {
        m_place = widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                                : widget.objectName();
        if (widget.isWindow())
            add("title", widget.windowTitle());
        add("toolTip", widget.toolTip());
        add("statusTip", widget.statusTip());
        add("whatsThis", widget.whatsThis());
        add("accessibleName", widget.accessibleName());
        add("accessibleDescription", widget.accessibleDescription());
        words(widget);
        views(widget);
        if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            for (const QAction* action : menu->actions())
                add(qPrintable(action->objectName() + QStringLiteral("/entry")), action->text());
    }

private:
    void add(const char* what, const QString& text)
    {
        if (!text.isEmpty())
            texts.append({m_place + u'.' + QString::fromLatin1(what), text});
    }

    void words(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add("text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add("text", button->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add("title", group->title());
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
            add("placeholder", edit->placeholderText());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget)) {
            add("placeholder", edit->placeholderText());
            add("text", edit->toPlainText());
        }
        if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
            for (const QString& line : edit->toPlainText().split(u'\n'))
                add("text", line);
    }

    void views(const QWidget& widget)
    {
        if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < box->count(); ++i)
                add("item", box->itemText(i));
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        // A header shows its view's model; the list of a combo box is asked above.
        if (!view || !view->model() || qobject_cast<const QHeaderView*>(view)
            || view->inherits("QComboBoxListView"))
            return;
        const QAbstractItemModel& model = *view->model();
        const bool hasHeads
            = qobject_cast<const QTreeWidget*>(view) || widget.findChild<QHeaderView*>() != nullptr;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (hasHeads)
                add("head", model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model.rowCount(); ++row) {
                add(column == 0 ? "cell0" : "cell", model.index(row, column).data().toString());
                add("cellTip", model.index(row, column).data(Qt::ToolTipRole).toString());
            }
        }
    }

    QString m_place;
};

/// Every text in a window and in its menus; \a visibleOnly: of those that are shown at this moment.
inline QList<ShownText> textsOf(const QWidget& window, bool visibleOnly = true)
{
    TextCollector collector;
    collector.collect(window);
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        const bool isOther = child->window() != &window && !qobject_cast<const QMenu*>(child);
        const bool isShown = child->isVisibleTo(&window) || qobject_cast<const QMenu*>(child);
        if (!isOther && (isShown || !visibleOnly) && !child->objectName().startsWith(QStringLiteral("qt_")))
            collector.collect(*child);
    }
    return collector.texts;
}

} // namespace candor::test
