// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

namespace candor {

/// The badge beside a box that is locked; leads to the policy that locks it.
class LockButton : public QToolButton
{
    Q_OBJECT

public:
    explicit LockButton(QWidget* parent = nullptr);

    /// Shown while locked. \a reason: the sentence that says who locked it.
    void follow(bool isLocked, const QString& reason);

    QSize sizeHint() const override;

protected:
    /// Enter opens it, too; in a dialog it would press OK.
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace candor
