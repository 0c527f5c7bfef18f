// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QLabel>

#include <memory>

class QTextLayout;

namespace candor {

/// One sentence that says what is true of the control before it; reachable by keyboard, and announced when it
/// changes.
class ReasonLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReasonLabel(QWidget* parent = nullptr);
    ~ReasonLabel() override;

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
    bool isAsShaped() const;
    QTextLayout& shaped() const;

    int m_lead = 0;
    /// Layouts ask for many widths, again and again: the sentence is shaped once, and its height kept for
    /// each width, until what is named here changes.
    mutable std::unique_ptr<QTextLayout> m_shaped;
    mutable QFont m_shapedFont;
    mutable int m_shapedResolution = 0;
    mutable QHash<int, int> m_heights;
};

} // namespace candor
