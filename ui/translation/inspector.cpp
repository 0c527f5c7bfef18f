// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/translation/inspector.h"

#include "ui/closebox.h"
#include "ui/translation/livetranslation.h"
#include "ui/translation/sourcetext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace candor {

namespace {

bool isInspectKey(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Menu
        || (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

bool isPopup(const QWidget& widget)
{
    return widget.window()->windowType() == Qt::Popup;
}

/// From Qt 6.8 on the mouse causes no QContextMenuEvent in a popup.
bool isRightPressInPopup(const QWidget& widget, const QMouseEvent& press)
{
    return press.button() == Qt::RightButton && isPopup(widget)
        && widget.rect().contains(press.position().toPoint());
}

bool isQuestion(const QWidget& widget, const QEvent& event)
{
    switch (event.type()) {
    case QEvent::ContextMenu:
        return true;
    case QEvent::KeyPress:
        return isInspectKey(static_cast<const QKeyEvent&>(event));
    case QEvent::MouseButtonPress:
        return isRightPressInPopup(widget, static_cast<const QMouseEvent&>(event));
    default:
        return false;
    }
}

/// Of what was pointed at; nothing if the keyboard asks.
std::optional<QPoint> placeOf(const QEvent& event)
{
    if (event.type() == QEvent::MouseButtonPress)
        return static_cast<const QMouseEvent&>(event).position().toPoint();
    const auto* menu
        = event.type() == QEvent::ContextMenu ? static_cast<const QContextMenuEvent*>(&event) : nullptr;
    return menu && menu->reason() == QContextMenuEvent::Mouse ? std::optional(menu->pos()) : std::nullopt;
}

void closePopups()
{
    // An open menu would keep the keyboard; what refuses to close stays.
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            return;
}

} // namespace

InspectorDialog::InspectorDialog(const QString& account, QWidget* parent)
    : QDialog(parent)
    , m_text(new QTextEdit(this))
{
    setObjectName(QStringLiteral("inspectorDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("inspectorText"));
    m_text->setPlainText(account);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new CloseBox(this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("inspectorCloseButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);
    retranslate();
    m_text->setFocus(Qt::OtherFocusReason);
}

void InspectorDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void InspectorDialog::retranslate()
{
    setWindowTitle(tr("Where these words come from"));
    m_text->setAccessibleName(windowTitle());
    //: Of the text in that window, for screen readers
    m_text->setAccessibleDescription(tr("Source, context, notes and place of the text you asked about"));
}

Inspector::Inspector(const LiveTranslation& translation, QObject* parent)
    : QObject(parent)
    , m_translation(translation)
{
    qApp->installEventFilter(this);
}

bool Inspector::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isQuestion(*widget, *event) || qobject_cast<InspectorDialog*>(widget->window()))
        return false;
    // A press in a popup that was answered, and closed it, has its QContextMenuEvent still to come before
    // Qt 6.8.
    if (!isPopup(*widget) || widget->isVisible())
        inspect(*widget, placeOf(*event));
    return true;
}

void Inspector::inspect(QWidget& widget, std::optional<QPoint> at)
{
    const QString account = sourceText(widget, at, *m_translation.book(), m_translation.file());
    // Above the window it speaks of: a modal one would lock it out otherwise. A menu goes away first.
    QWidget* window = widget.window();
    if (isPopup(widget))
        window = QApplication::activeWindow();
    closePopups();
    if (m_dialog)
        m_dialog->close();
    m_dialog = new InspectorDialog(account, window);
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace candor
