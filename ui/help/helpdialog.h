// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/help/helptext.h"

#include <QDialog>

class QTextBrowser;

namespace candor {

class SentenceLabel;

/// The help page in a window of its own; it needs no network. Its links go to the person's browser.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const HelpFacts& facts, QWidget* parent = nullptr);

    /// Another policy may name another operator's pages; whoever reads goes on where they were.
    void setCloud(const Cloud* cloud);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openInBrowser(const QUrl& url);
    void sayFault();

    HelpFacts m_facts;
    QTextBrowser* m_page;
    SentenceLabel* m_fault;
    /// What no browser could be had for; empty while all is well.
    QString m_unopened;
};

} // namespace candor
