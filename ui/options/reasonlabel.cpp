// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/reasonlabel.h"

#include "ui/look.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <cmath>

namespace candor {

namespace {

constexpr int frame = 2;
constexpr int narrowestInCharacters = 16;
constexpr int preferredInCharacters = 48;

/// Breaks at words, and within one that is wider than a line: paths have no spaces.
QTextOption optionFor(const QString& text, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

/// Of a layout that has begun, and goes on: ending it or beginning anew forgets the shapes.
int breakLines(QTextLayout& text, int width)
{
    text.clearLayout();
    qreal height = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    return static_cast<int>(std::ceil(height));
}

} // namespace

ReasonLabel::ReasonLabel(QWidget* parent)
    : QLabel(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ReasonLabel::~ReasonLabel() = default;

void ReasonLabel::setSentence(const QString& sentence)
{
    const bool differs = sentence != text();
    setText(sentence);
    setVisible(!sentence.isEmpty());
    setAccessibleName(sentence);
    if (!differs || sentence.isEmpty())
        return;
    updateGeometry();
    announce(*this);
}

void ReasonLabel::setLead(int pixels)
{
    m_lead = pixels;
    updateGeometry();
}

QRect ReasonLabel::textRect(const QRect& within) const
{
    const QRect inner = within.adjusted(m_lead, frame, -frame, -frame);
    return QStyle::visualRect(layoutDirection(), within, inner);
}

bool ReasonLabel::isAsShaped() const
{
    // A hyphen that one width shows would be there at every other.
    return m_shaped && !text().contains(QChar::SoftHyphen) && m_shaped->text() == text()
        && m_shapedFont == font() && m_shapedResolution == logicalDpiY();
}

QTextLayout& ReasonLabel::shaped() const
{
    if (!isAsShaped()) {
        m_heights.clear();
        m_shapedFont = font();
        m_shapedResolution = logicalDpiY();
        m_shaped = std::make_unique<QTextLayout>(text(), font(), this);
        m_shaped->setTextOption(optionFor(text(), layoutDirection()));
        m_shaped->setCacheEnabled(true); // otherwise drawing forgets the shapes, too
        m_shaped->beginLayout();
    }
    return *m_shaped;
}

int ReasonLabel::heightForWidth(int width) const
{
    QTextLayout& layout = shaped();
    const int inner = std::max(1, width - m_lead - frame);
    if (const auto known = m_heights.constFind(inner); known != m_heights.constEnd())
        return *known + 2 * frame;
    const int height = breakLines(layout, inner);
    m_heights.insert(inner, height);
    return height + 2 * frame;
}

QSize ReasonLabel::sizeHint() const
{
    const int width = m_lead + 2 * frame + preferredInCharacters * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize ReasonLabel::minimumSizeHint() const
{
    const int width = m_lead + 2 * frame + narrowestInCharacters * fontMetrics().averageCharWidth();
    return {width, fontMetrics().height() + 2 * frame};
}

void ReasonLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = textRect(rect());
    QTextLayout& layout = shaped();
    layout.setTextOption(optionFor(text(), layoutDirection()));
    breakLines(layout, std::max(1, area.width()));
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, area.topLeft());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    // Always, not only after Tab: focus also comes here when a control is locked or a save has failed.
    option.state |= QStyle::State_KeyboardFocusChange;
    option.rect = area.adjusted(-frame, -frame, frame, frame).intersected(rect());
    option.backgroundColor = palette().color(backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace candor
