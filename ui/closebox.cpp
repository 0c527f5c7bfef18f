// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/closebox.h"

#include <QEvent>
#include <QPushButton>

namespace candor {

CloseBox::CloseBox(QWidget* parent)
    : QDialogButtonBox(QDialogButtonBox::Close, parent)
{
    retranslate();
}

void CloseBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialogButtonBox::changeEvent(event);
}

void CloseBox::retranslate()
{
    //: What the button Close does, for screen readers
    button(QDialogButtonBox::Close)->setAccessibleDescription(tr("Closes this window"));
}

} // namespace candor
