// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>

namespace candor {

/// A check box whose label takes more lines where one is too short for it: large fonts, small screens, long
/// names.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappingCheckBox(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    /// Where the label begins, in pixels from the side where lines begin.
    int lead() const;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isWrapped() const { return width() < sizeHint().width(); }
};

} // namespace candor
