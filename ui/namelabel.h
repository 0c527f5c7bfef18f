// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace candor {

/// A name, in whatever script it is written: it begins at the side where the window's own language begins.
class NameLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NameLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
};

} // namespace candor
