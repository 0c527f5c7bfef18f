// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/fieldlist.h"

#include "app/catalogue/catalogue.h"
#include "ui/consent/reasontext.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace candor {

namespace {

enum Column { NameColumn, PurposeColumn, IdentifiesColumn, ColumnCount };

QString inWords(Identifies whom)
{
    switch (whom) {
    case Identifies::Nobody:
        //: MEANING-CRITICAL. Whom a field may identify
        return FieldList::tr("Nobody");
    case Identifies::Device:
        //: MEANING-CRITICAL. Whom a field may identify
        return FieldList::tr("This device");
    case Identifies::Organisation:
        //: MEANING-CRITICAL. Whom a field may identify
        return FieldList::tr("Your organization");
    case Identifies::Pseudonym:
        //: MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither
        return FieldList::tr("One user among others, without a name");
    case Identifies::User:
        //: MEANING-CRITICAL. Whom a field may identify
        return FieldList::tr("You");
    }
    return {};
}

QString explanationOf(Category category)
{
    if (category == Category::ErrorReporting)
        //: MEANING-CRITICAL. Above the list of fields
        return FieldList::tr(
            "These are all the fields an error report can hold. None of them is recorded while error "
            "reports are off.");
    //: MEANING-CRITICAL. Above the list of fields
    return FieldList::tr(
        "These are all the fields the program can hold. None of them is recorded while you have not "
        "signed up.");
}

void addRow(QTableWidget* table, const Field& field)
{
    const int row = table->rowCount();
    table->insertRow(row);
    const auto name
        = QString::fromUtf8(field.attribute.data(), static_cast<qsizetype>(field.attribute.size()));
    table->setItem(row, NameColumn, new QTableWidgetItem(name));
    const QString purpose = QCoreApplication::translate("Catalogue", field.purpose);
    table->setItem(row, PurposeColumn, new QTableWidgetItem(purpose));
    table->setItem(row, IdentifiesColumn, new QTableWidgetItem(inWords(field.identifies)));
}

QTableWidget* makeTable(Category category, QWidget* parent)
{
    auto* table = new QTableWidget(0, ColumnCount, parent);
    table->setObjectName(QStringLiteral("fieldTable"));
    table->setHorizontalHeaderLabels(
        {FieldList::tr("Field"), FieldList::tr("What it is for"), FieldList::tr("May identify")});
    for (const Field& field : catalogue)
        if (field.category == category || field.place == Place::Resource)
            addRow(table, field);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(PurposeColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

FieldList::FieldList(Category category, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("fieldList"));
    setWindowTitle(categoryName(category));
    auto* text = new QLabel(explanationOf(category), this);
    text->setObjectName(QStringLiteral("fieldListText"));
    text->setWordWrap(true);
    QTableWidget* table = makeTable(category, this);
    table->setAccessibleName(categoryName(category));
    table->setAccessibleDescription(text->text());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(QStringLiteral("fieldListButtons"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("fieldListCloseButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table);
    layout->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(96 * unit, 72 * unit);
}

} // namespace candor
