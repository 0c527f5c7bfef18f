// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/help/helpdialog.h"

#include "ui/closebox.h"
#include "ui/look.h"
#include "ui/room.h"
#include "ui/sentencelabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace candor {

HelpDialog::HelpDialog(const HelpFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_page(new QTextBrowser(this))
    , m_fault(new SentenceLabel(this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setObjectName(QStringLiteral("helpBrowser"));
    m_page->setOpenLinks(false);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpDialog::openInBrowser);
    m_fault->setObjectName(QStringLiteral("helpFaultLabel"));
    m_page->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // paths and attribute names are long
    const int unit = fontMetrics().height();
    m_page->document()->setDocumentMargin(unit);
    auto* buttons = new CloseBox(this);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("helpCloseButton"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_page);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    resize(withinScreen(*this, {fontMetrics().averageCharWidth() * 110, unit * 34}));
    retranslate();
    m_page->setFocus();
}

void HelpDialog::setCloud(const Cloud* cloud)
{
    if (std::exchange(m_facts.cloud, cloud) != cloud)
        retranslate();
}

void HelpDialog::changeEvent(QEvent* event)
{
    // The page keeps the colour its links had when it was made.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpDialog::retranslate()
{
    //: Title of the help window. %1: the product's name
    setWindowTitle(tr("%1 - Help").arg(m_facts.brand.product));
    m_page->setAccessibleName(tr("Help page"));
    //: Of the help page, for screen readers
    m_page->setAccessibleDescription(
        tr("What this program does, in full; the Tab key goes to the next link"));
    // Whoever reads goes on reading where they were.
    const auto* bar = m_page->verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    m_page->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; }").arg(linkColour(m_page->palette()).name()));
    m_page->setHtml(helpText(m_facts));
    m_page->verticalScrollBar()->setValue(qRound(place * bar->maximum()));
    sayFault();
}

void HelpDialog::openInBrowser(const QUrl& url)
{
    const bool isOpen = QDesktopServices::openUrl(url);
    m_unopened = isOpen ? QString() : url.toDisplayString();
    sayFault();
}

void HelpDialog::sayFault()
{
    //: %1: address of a web page
    m_fault->say(m_unopened.isEmpty() ? QString() : tr("No browser could be opened for %1.").arg(m_unopened));
}

} // namespace candor
