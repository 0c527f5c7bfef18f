// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QLabel>

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
    bool isAsMeasured() const;

    int m_lead = 0;
    /// Heights by width, of what is named beside them: layouts ask for many widths, again and again, and each
    /// answer takes shaping the sentence.
    mutable QHash<int, int> m_heights;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable int m_measuredResolution = 0;
};

} // namespace candor
