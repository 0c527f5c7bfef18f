// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QTextLayout>

namespace candor {

/// One sentence that says what is true of the control before it; reachable by keyboard, and announced when it
/// changes.
class ReasonLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonLabel(QWidget* parent = nullptr);

    /// Shows the sentence (nothing: hides the label) and tells assistive technology where it differs from
    /// before.
    void setSentence(const QString& sentence);
    /// Room at the side where lines begin, so that the sentence stands below its control's text. In pixels.
    void setLead(int pixels);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textRect(const QRect& within) const;
    const QTextLayout& laidOut(int width) const;

    int m_lead = 0;
    /// Finding the glyphs of a sentence is the dear part, and layouts ask for many widths: they are kept
    /// while text, font and resolution stay.
    mutable QTextLayout m_layout;
    mutable QFont m_font;
    mutable int m_resolution = 0;
    mutable int m_layoutHeight = 0;
};

} // namespace candor
