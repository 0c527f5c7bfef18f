// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QDialog>

namespace candor {

/// The Options window: a list of pages at the left, the page at the right; OK stores, everything else
/// discards.
class OptionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OptionsDialog(Client& client, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The Help button was pressed.
    void helpRequested();

private:
    Client& m_client;
};

} // namespace candor
