// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/layoutfaults.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>

namespace candor {

namespace {

/// Between the frame of a field and its text, on either side.
constexpr int fieldMargin = 2;

QSize lacking(const QSize& needed, const QSize& given)
{
    return (needed - given).expandedTo(QSize(0, 0));
}

/// Of a control whose text wraps only the height can be too small.
QSize lackingIn(const QWidget& widget, bool isWrapping)
{
    return isWrapping ? lacking({0, widget.heightForWidth(widget.width())}, widget.size())
                      : lacking({widget.sizeHint().width(), 0}, widget.size());
}

bool wraps(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label ? label->wordWrap() : widget.sizePolicy().hasHeightForWidth();
}

QString widestEntry(const QComboBox& box)
{
    QString widest;
    for (int i = 0; i < box.count(); ++i)
        if (box.fontMetrics().horizontalAdvance(box.itemText(i))
            > box.fontMetrics().horizontalAdvance(widest))
            widest = box.itemText(i);
    return widest;
}

CutText cutIn(const QWidget& widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return {box, widestEntry(*box), lackingIn(*box, false)};
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const QString example = line->placeholderText();
        const int room = line->contentsRect().width() - line->textMargins().left()
            - line->textMargins().right() - 2 * fieldMargin;
        return {line, example, lacking({line->fontMetrics().horizontalAdvance(example), 0}, {room, 0})};
    }
    const bool isSimple
        = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
    return isSimple ? CutText{&widget, labelOf(widget), lackingIn(widget, wraps(widget))} : CutText();
}

QList<CutText> cutHeads(const QHeaderView& header)
{
    QList<CutText> cut;
    for (int i = 0; i < header.count() && header.orientation() == Qt::Horizontal; ++i)
        if (const int missing = header.sectionSizeHint(i) - header.sectionSize(i);
            missing > 0 && !header.isSectionHidden(i))
            cut += {&header, header.model()->headerData(i, Qt::Horizontal).toString(), {missing, 0}};
    return cut;
}

QString ownText(const QWidget& widget)
{
    const auto* box = qobject_cast<const QComboBox*>(&widget);
    return box ? widestEntry(*box) : labelOf(widget);
}

/// What the text takes at least: all of it, or its longest word where it wraps.
int rigidWidth(const QWidget& widget, const QString& text)
{
    int width = 0;
    for (const QString& part : wraps(widget) ? text.split(u' ') : QStringList(text))
        width = std::max(width, widget.fontMetrics().size(Qt::TextShowMnemonic, part).width());
    return width;
}

/// Whether the layout keeps room for it: also on a page that another one covers.
bool takesRoom(const QWidget& widget, const QWidget& root)
{
    for (const QWidget* each = &widget; each != &root; each = each->parentWidget())
        if (each->isHidden() && !qobject_cast<const QStackedWidget*>(each->parentWidget()))
            return false;
    return true;
}

/// The text below \a root that can least be narrower.
CutText widestText(const QWidget& root, int missing, CutText::Place place)
{
    CutText widest;
    int width = 0;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const QString text = ownText(*widget);
        const int own = rigidWidth(*widget, text);
        if (own <= width || widget->window() != root.window() || !takesRoom(*widget, root))
            continue;
        widest = {widget, text, {missing, 0}, place};
        width = own;
    }
    return widest;
}

/// The paragraph with the widest line.
QString widestParagraph(const QTextDocument& document)
{
    QString widest;
    qreal width = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            if (const qreal line = block.layout()->lineAt(i).naturalTextWidth(); line > width) {
                widest = block.text();
                width = line;
            }
    return widest;
}

CutText pushingIn(const QAbstractScrollArea& area)
{
    const int missing = area.horizontalScrollBar()->maximum();
    if (missing <= 0 || !area.isVisible())
        return {};
    if (const auto* page = qobject_cast<const QScrollArea*>(&area); page && page->widget())
        return widestText(*page->widget(), missing, CutText::Place::Page);
    const auto* edit = qobject_cast<const QTextEdit*>(&area);
    return edit ? CutText{edit, widestParagraph(*edit->document()), {missing, 0}, CutText::Place::Page}
                : CutText();
}

QString keyOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString(QKeySequence::PortableText);
}

/// Controls that a key calls, or a menu once for each entry, with what they say.
QList<std::pair<const QWidget*, QString>> calledByKey(const QWidget& window)
{
    QList<std::pair<const QWidget*, QString>> called;
    if (const auto* menu = qobject_cast<const QMenu*>(&window))
        for (const QAction* action : menu->actions())
            if (action->isVisible())
                called += std::pair<const QWidget*, QString>(menu, action->text());
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isMute = qobject_cast<const QComboBox*>(widget) || (label && !label->buddy());
        if (!isMute && widget->isVisible() && widget->window() == &window)
            called += std::pair(widget, labelOf(*widget));
    }
    return called;
}

} // namespace

QString labelOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return group->title();
    const auto* box = qobject_cast<const QComboBox*>(&widget);
    return box ? box->currentText() : QString();
}

QList<CutText> findCutTexts(const QWidget& window)
{
    QList<CutText> found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const CutText cut = cutIn(*widget); !cut.text.isEmpty() && !cut.missing.isNull())
            found += cut;
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            found += cutHeads(*header);
    }
    return found;
}

QList<CutText> findPushingTexts(const QWidget& window)
{
    QList<CutText> found;
    for (const QAbstractScrollArea* area : window.findChildren<QAbstractScrollArea*>())
        found += pushingIn(*area);
    if (const int missing = window.width() - window.screen()->availableSize().width(); missing > 0)
        found += widestText(window, missing, CutText::Place::Screen);
    found.removeIf([](const CutText& cut) { return cut.text.isEmpty(); });
    return found;
}

QList<std::pair<const QWidget*, const QWidget*>> findOverlaps(const QWidget& window)
{
    const auto isPlaced
        = [](const QWidget* w) { return w->isVisible() && !w->isWindow() && !w->size().isEmpty(); };
    QList<const QWidget*> placed;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (isPlaced(widget) && widget->parentWidget()->layout())
            placed += widget;
    QList<std::pair<const QWidget*, const QWidget*>> found;
    for (qsizetype i = 0; i < placed.size(); ++i)
        for (qsizetype j = i + 1; j < placed.size(); ++j)
            if (placed[i]->parent() == placed[j]->parent()
                && placed[i]->geometry().intersects(placed[j]->geometry()))
                found += std::pair(placed[i], placed[j]);
    return found;
}

QList<SharedKey> findSharedKeys(const QWidget& window)
{
    QList<SharedKey> shared;
    QHash<QString, std::pair<const QWidget*, QString>> owners;
    for (const auto& [control, text] : calledByKey(window)) {
        const QString key = keyOf(text);
        if (key.isEmpty())
            continue;
        if (const auto owner = owners.constFind(key); owner != owners.constEnd())
            shared += {key, control, text, owner->first, owner->second};
        owners.insert(key, {control, text});
    }
    return shared;
}

} // namespace candor
