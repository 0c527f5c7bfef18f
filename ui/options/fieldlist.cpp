// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/fieldlist.h"

#include "app/catalogue/catalogue.h"
#include "ui/closebox.h"
#include "ui/consent/reasontext.h"
#include "ui/room.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candor {

namespace {

enum Column { NameColumn, PurposeColumn, IdentifiesColumn, VersionColumn, ColumnCount };

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

QList<Field> fieldsOf(Category category)
{
    QList<Field> fields;
    for (const Field& field : catalogue)
        if (field.category == category || field.place == Place::Resource)
            fields.append(field);
    return fields;
}

void addRow(QTableWidget* table, const Field& field)
{
    const int row = table->rowCount();
    table->insertRow(row);
    const auto name
        = QString::fromUtf8(field.attribute.data(), static_cast<qsizetype>(field.attribute.size()));
    table->setItem(row, NameColumn, new QTableWidgetItem(name));
    table->setItem(row, PurposeColumn, new QTableWidgetItem);
    table->setItem(row, IdentifiesColumn, new QTableWidgetItem);
    table->setItem(row, VersionColumn, new QTableWidgetItem);
}

QTableWidget* makeTable(Category category, QWidget* parent)
{
    auto* table = new QTableWidget(0, ColumnCount, parent);
    table->setObjectName(QStringLiteral("fieldTable"));
    for (const Field& field : fieldsOf(category))
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

/// With which every head of a column can be read, the one of what the others leave room for as well.
int narrowest(const QTableWidget& table)
{
    const QHeaderView& heads = *table.horizontalHeader();
    const QAbstractItemView& contents = table; // a table keeps its hints to itself
    int width = 2 * table.frameWidth() + table.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < heads.count(); ++column) {
        const int head = heads.sectionSizeHint(column);
        width += column == PurposeColumn ? head : std::max(head, contents.sizeHintForColumn(column));
    }
    return width;
}

} // namespace

FieldList::FieldList(Category category, QWidget* parent)
    : QDialog(parent)
    , m_category(category)
    , m_text(new QLabel(this))
    , m_table(makeTable(category, this))
{
    setObjectName(QStringLiteral("fieldList"));
    m_text->setObjectName(QStringLiteral("fieldListText"));
    m_text->setWordWrap(true);
    retranslate();
    auto* buttons = new CloseBox(this);
    buttons->setObjectName(QStringLiteral("fieldListButtons"));
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("fieldListCloseButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(withinScreen(*this, {96 * unit, 72 * unit}));
}

void FieldList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FieldList::retranslate()
{
    setWindowTitle(categoryName(m_category));
    m_text->setText(explanationOf(m_category));
    m_table->setAccessibleName(categoryName(m_category));
    m_table->setAccessibleDescription(m_text->text());
    //: MEANING-CRITICAL. Head of a column: whom the field may identify
    const QString identifies = tr("May identify");
    //: Head of a column of numbers: the version of consent that a field came with
    const QString version = tr("Version");
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("What it is for"), identifies, version});
    int row = 0;
    for (const Field& field : fieldsOf(m_category)) {
        m_table->item(row, PurposeColumn)->setText(QCoreApplication::translate("Catalogue", field.purpose));
        m_table->item(row, IdentifiesColumn)->setText(inWords(field.identifies));
        m_table->item(row++, VersionColumn)->setText(QLocale().toString(field.since));
    }
    m_table->setMinimumWidth(narrowest(*m_table));
}

} // namespace candor
