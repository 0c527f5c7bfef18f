// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/aboutdialog.h"

#include "ui/look.h"
#include "ui/sentencelabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace candor {

namespace {

QVBoxLayout* makeWords(AboutDialog& dialog, const Brand& brand)
{
    auto* name = new QLabel(brand.product, &dialog);
    name->setObjectName(QStringLiteral("aboutNameLabel"));
    name->setFont(headingFont(dialog, 1.6));
    //: %1: the product's version
    const QString version = AboutDialog::tr("Version %1").arg(QStringLiteral(CANDOR_VERSION));
    const QString licence
        = AboutDialog::tr("Free software under the Apache License, version 2.0. It comes with no warranty.");
    //: %1: version of the Qt library; %2: number of the product's contract for scripts and admins
    const QString parts
        = AboutDialog::tr("Qt %1 · contract %2").arg(QString::fromLatin1(qVersion()), QStringLiteral("1"));
    auto* words = new QVBoxLayout;
    words->setSpacing(dialog.fontMetrics().height() / 3);
    words->addWidget(name);
    int number = 0;
    for (const QString& text : {version, licence, parts}) {
        auto* label = new SentenceLabel(&dialog);
        label->setObjectName(QStringLiteral("aboutLabel%1").arg(++number));
        label->setText(text);
        words->addWidget(label);
    }
    words->addStretch();
    return words;
}

} // namespace

AboutDialog::AboutDialog(const Brand& brand, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a window. %1: the product's name
    setWindowTitle(tr("About %1").arg(brand.product));
    const int unit = fontMetrics().height();
    auto* picture = new QLabel(this);
    picture->setPixmap(appIcon().pixmap(QSize(unit * 4, unit * 4)));
    picture->setAlignment(Qt::AlignTop);
    auto* top = new QHBoxLayout;
    top->setSpacing(unit);
    top->addWidget(picture);
    top->addLayout(makeWords(*this, brand), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("aboutCloseButton"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    layout->setSpacing(unit);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace candor
