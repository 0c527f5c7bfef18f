// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sentencelabel.h"

#include "ui/look.h"

#include <QEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace candor {

SentenceLabel::SentenceLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceLabel::say(const QString& sentence)
{
    const bool differs = sentence != text();
    setText(sentence);
    setVisible(!sentence.isEmpty());
    if (differs && !sentence.isEmpty())
        announce(*this);
}

void SentenceLabel::setSymbol(const QString& name)
{
    m_symbol = symbol(name, QPalette::WindowText);
    makeRoom();
}

void SentenceLabel::changeEvent(QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LayoutDirectionChange)
        makeRoom();
    QLabel::changeEvent(event);
}

void SentenceLabel::makeRoom()
{
    if (m_symbol.isNull())
        return;
    const int room = symbolSize() * 3 / 2;
    setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
}

int SentenceLabel::symbolSize() const
{
    return fontMetrics().height();
}

void SentenceLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    QStylePainter painter(this);
    if (!m_symbol.isNull()) {
        const int size = symbolSize();
        m_symbol.paint(&painter, isRightToLeft() ? width() - size : 0, 0, size, size);
    }
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace candor
