// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialogButtonBox>

namespace candor {

/// The lower row of a window that only shows something: Close, which tells screen readers what it does.
class CloseBox : public QDialogButtonBox
{
    Q_OBJECT

public:
    explicit CloseBox(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace candor
