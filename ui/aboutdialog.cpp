// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/aboutdialog.h"

#include "ui/closebox.h"
#include "ui/look.h"
#include "ui/namelabel.h"
#include "ui/room.h"
#include "ui/sentencelabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

namespace candor {

namespace {

QWidget* makeWords(AboutDialog& dialog, const Brand& brand, QList<SentenceLabel*>& sentences)
{
    auto* name = new NameLabel(&dialog);
    name->setText(brand.product);
    name->setObjectName(QStringLiteral("aboutNameLabel"));
    name->setFont(headingFont(dialog, 1.6));
    auto* page = new QWidget(&dialog);
    page->setObjectName(QStringLiteral("aboutPage"));
    auto* words = new QVBoxLayout(page);
    words->setContentsMargins({});
    words->setSpacing(dialog.fontMetrics().height() / 3);
    words->addWidget(name);
    for (int number = 1; number <= 3; ++number) {
        auto* label = new SentenceLabel(&dialog);
        label->setObjectName(QStringLiteral("aboutLabel%1").arg(number));
        words->addWidget(label);
        sentences.append(label);
    }
    words->addStretch();
    return page;
}

} // namespace

AboutDialog::AboutDialog(const Brand& brand, QWidget* parent)
    : QDialog(parent)
    , m_brand(brand)
    , m_page(nullptr)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    auto* picture = new QLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(unit * 4, unit * 4)));
    picture->setAlignment(Qt::AlignTop);
    auto* top = new QHBoxLayout;
    top->setSpacing(unit);
    top->addWidget(picture);
    m_page = makeScrollable(*makeWords(*this, brand, m_words), this);
    top->addWidget(m_page, 1);
    auto* buttons = new CloseBox(this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutCloseButton"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addLayout(top);
    layout->addWidget(buttons);
    retranslate();
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void AboutDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    resize(withinScreen(*this, {fontMetrics().averageCharWidth() * 56, minimumSizeHint().height()}));
    layout()->activate();
    const int missing
        = m_page->widget()->heightForWidth(m_page->viewport()->width()) - m_page->viewport()->height();
    resize(withinScreen(*this, {width(), height() + std::max(0, missing)}));
}

void AboutDialog::retranslate()
{
    //: Title of a window. %1: the product's name
    setWindowTitle(tr("About %1").arg(m_brand.product));
    //: %1: the product's version
    m_words[0]->setText(tr("Version %1").arg(QStringLiteral(CANDOR_VERSION)));
    m_words[1]->setText(
        tr("Free software under the Apache License, version 2.0. It comes with no warranty."));
    //: %1: version of the Qt library; %2: number of the product's contract for scripts and admins
    m_words[2]->setText(tr("Qt %1 · contract %2").arg(QString::fromLatin1(qVersion()), QStringLiteral("1")));
}

} // namespace candor
