// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace candor {

/// A ring in the colour of the text around a control that has the focus: Qt's own style frames a default
/// button alike with and without it, others fainter than 3 : 1, and a page of text not at all.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Lets it follow the focus through every window, for as long as the owner lives.
    static void follow(QObject& owner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    explicit FocusRing(QWidget& control);
};

} // namespace candor
