// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/showntexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>

namespace candor {

namespace {

using Place = std::optional<QPoint>;

QString itemText(const QAbstractItemView& view, Place at)
{
    if (const auto* header = qobject_cast<const QHeaderView*>(&view)) {
        const int section = at ? header->logicalIndexAt(*at) : 0;
        return header->model() ? header->model()->headerData(section, header->orientation()).toString()
                               : QString();
    }
    const QModelIndex index = at ? view.indexAt(*at) : view.currentIndex();
    return index.data().toString();
}

QString entryText(const QMenu& menu, Place at)
{
    const QAction* action = at ? menu.actionAt(*at) : menu.activeAction();
    return action ? action->text() : menu.title();
}

QString paragraph(const QTextEdit& edit, Place at)
{
    return edit.isReadOnly() ? (at ? edit.cursorForPosition(*at) : edit.textCursor()).block().text()
                             : QString();
}

QString tabText(const QTabBar& bar, Place at)
{
    return bar.tabText(at ? bar.tabAt(*at) : bar.currentIndex());
}

QString ownText(const QWidget& widget, Place at)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return group->title();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return itemText(*view, at);
    if (const auto* menu = qobject_cast<const QMenu*>(&widget))
        return entryText(*menu, at);
    if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
        return paragraph(*edit, at);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return tabText(*bar, at);
    return {};
}

QList<ShownText> textsOf(const QWidget& widget, Place at)
{
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    const QList<ShownText> all{{ShownText::Role::Text, ownText(widget, at)},
        {ShownText::Role::Placeholder, line ? line->placeholderText() : QString()},
        {ShownText::Role::ToolTip, widget.toolTip()}, {ShownText::Role::Name, widget.accessibleName()},
        {ShownText::Role::Description, widget.accessibleDescription()}};
    QList<ShownText> found;
    for (const ShownText& each : all)
        if (!each.text.isEmpty())
            found += each;
    return found;
}

/// What a viewport shows belongs to the area around it.
const QWidget* speakerOf(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : &widget;
}

} // namespace

QList<ShownText> shownTexts(QWidget& widget, std::optional<QPoint> at)
{
    QList<ShownText> found;
    for (const QWidget* each = speakerOf(widget); each && found.isEmpty();
         each = each->isWindow() ? nullptr : each->parentWidget())
        found = textsOf(*each, at);
    if (const QString title = widget.window()->windowTitle(); !title.isEmpty())
        found += {ShownText::Role::Title, title};
    return found;
}

} // namespace candor
