// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/help/helptext.h"

#include <QDialog>

class QTextBrowser;

namespace candor {

/// The help page in a window of its own; it needs no network.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const HelpFacts& facts, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    HelpFacts m_facts;
    QTextBrowser* m_page;
};

} // namespace candor
