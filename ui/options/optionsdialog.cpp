// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/optionsdialog.h"

namespace candor {

OptionsDialog::OptionsDialog(Client& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
{
    setObjectName(QStringLiteral("optionsDialog"));
    //: Title of the options window. %1: the product's name
    setWindowTitle(tr("%1 - Options").arg(m_client.brand().product));
}

} // namespace candor
