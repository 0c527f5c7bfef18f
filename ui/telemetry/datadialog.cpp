// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/telemetry/datadialog.h"

#include "ui/consent/reasontext.h"
#include "ui/look.h"
#include "ui/room.h"
#include "ui/telemetry/bytestext.h"
#include "ui/telemetry/erasedialog.h"
#include "ui/telemetry/hindrancetext.h"

#include "ui_datadialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

namespace candor {

namespace {

constexpr int bytesRole = Qt::UserRole;

QTreeWidgetItem* row(const QString& what, WallTime when, const std::string* bytes)
{
    auto* item = new QTreeWidgetItem({what, momentText(when), QString()});
    if (bytes) {
        item->setText(2, QLocale().formattedDataSize(static_cast<qint64>(bytes->size())));
        item->setData(0, bytesRole, QByteArray::fromStdString(*bytes));
    }
    item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

QString answerText(int status)
{
    if (status == 0)
        //: MEANING-CRITICAL.
        return DataDialog::tr("Sent, no answer");
    //: MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200
    return DataDialog::tr("Sent, answered with %1").arg(status);
}

QString emptyText(bool isLoaded)
{
    //: MEANING-CRITICAL. Said where one category has neither waiting nor sent records
    return isLoaded ? DataDialog::tr(
               "Nothing of this category waits to be sent, and nothing was sent in the last 7 days.")
                    : DataDialog::tr("Reading what is kept…");
}

} // namespace

DataDialog::DataDialog(Client& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_ui(std::make_unique<Ui::DataDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->dataBytesEdit->setFont(fixedFont(*m_ui->dataBytesEdit));
    m_ui->dataBytesEdit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_ui->dataBytesEdit->setLayoutDirection(Qt::LeftToRight);
    m_ui->dataList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->dataList->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->dataList->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_ui->dataList->header()->setStretchLastSection(false);
    QPushButton* close = m_ui->dataButtonBox->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("dataCloseButton"));
    close->setDefault(true);
    const int unit = fontMetrics().height();
    m_ui->dataSplitter->setSizes({unit * 11, unit * 15});
    resize(withinScreen(*this, {fontMetrics().averageCharWidth() * 100, unit * 36}));
    fillCategories();
    retranslate();
    connect(m_ui->dataCategoryComboBox, &QComboBox::currentIndexChanged, this, &DataDialog::fillList);
    connect(m_ui->dataList, &QTreeWidget::currentItemChanged, this, &DataDialog::fillBytes);
    connect(m_ui->dataPrettyCheckBox, &QCheckBox::toggled, this, &DataDialog::fillBytes);
    connect(m_ui->dataRefreshButton, &QPushButton::clicked, &m_client, &Client::loadData);
    connect(m_ui->dataCopyButton, &QPushButton::clicked, this, &DataDialog::copyBytes);
    connect(m_ui->eraseButton, &QPushButton::clicked, this,
        [this] { (new EraseDialog(m_client, this))->open(); });
    connect(m_ui->dataButtonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_client, &Client::dataLoaded, this, &DataDialog::show);
    connect(&m_client, &Client::erased, &m_client, &Client::loadData);
    connect(&m_client, &Client::decisionsChanged, this, &DataDialog::fillReason);
    connect(&m_client, &Client::accountChanged, this, &DataDialog::fillReason);
    fillList();
    m_client.loadData();
}

DataDialog::~DataDialog() = default;

void DataDialog::showCategory(Category category)
{
    m_ui->dataCategoryComboBox->setCurrentIndex(static_cast<int>(indexOf(category)));
}

void DataDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        fillList();
    }
    QDialog::changeEvent(event);
}

void DataDialog::retranslate()
{
    //: MEANING-CRITICAL. Title of the window that shows collected data. %1: the product's name
    setWindowTitle(tr("%1 - What Is Sent").arg(m_client.brand().product));
    //: MEANING-CRITICAL. Stands in the place of the bytes while a line such as "37 records erased" is
    //: selected
    m_ui->dataBytesEdit->setPlaceholderText(
        tr("A receipt holds none of the erased data. It never leaves this computer."));
    for (Category each : allCategories)
        m_ui->dataCategoryComboBox->setItemText(static_cast<int>(indexOf(each)), categoryName(each));
}

void DataDialog::show(const QList<DataView>& views)
{
    m_views = views;
    m_loaded = true;
    fillList();
}

void DataDialog::fillCategories()
{
    for (Category each : allCategories)
        m_ui->dataCategoryComboBox->addItem(categoryName(each));
}

void DataDialog::fillList()
{
    const QByteArray selected = selectedBytes();
    const int selectedRow = m_ui->dataList->indexOfTopLevelItem(m_ui->dataList->currentItem());
    fillReason();
    m_ui->dataList->clear();
    if (const DataView* view = current()) {
        for (const JournalRecord& record : view->queued)
            //: MEANING-CRITICAL. Of a record: it is kept until it can be sent
            m_ui->dataList->addTopLevelItem(row(tr("Waiting"), record.recorded, &record.bytes));
        for (const SentRequest& request : view->sent)
            m_ui->dataList->addTopLevelItem(row(answerText(request.status), request.when, &request.body));
        for (const Receipt& receipt : view->receipts)
            //: MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer
            m_ui->dataList->addTopLevelItem(row(
                tr("%n record(s) erased", nullptr, static_cast<int>(receipt.count)), receipt.when, nullptr));
    }
    const bool isEmpty = m_ui->dataList->topLevelItemCount() == 0;
    const CollectorView collector = m_client.collector();
    const bool isUnknown
        = collector.hindrance == Hindrance::NoRing || collector.hindrance == Hindrance::NoJournal;
    m_ui->dataEmptyLabel->setText(isUnknown ? collector.reason().inWords() : emptyText(m_loaded));
    m_ui->dataListStack->setCurrentWidget(
        isEmpty ? static_cast<QWidget*>(m_ui->dataEmptyLabel) : m_ui->dataList);
    select(selected, selectedRow);
    fillBytes();
}

void DataDialog::select(const QByteArray& bytes, int row)
{
    // A receipt has no bytes to be found by.
    QTreeWidgetItem* found = m_ui->dataList->topLevelItem(bytes.isEmpty() ? std::max(0, row) : 0);
    for (int i = m_ui->dataList->topLevelItemCount() - 1; i >= 0; --i)
        if (m_ui->dataList->topLevelItem(i)->data(0, bytesRole).toByteArray() == bytes && !bytes.isEmpty())
            found = m_ui->dataList->topLevelItem(i);
    m_ui->dataList->setCurrentItem(found);
}

void DataDialog::fillReason()
{
    m_ui->dataReasonLabel->say(stateSentence(m_client, category(), m_client.account().organisation));
}

void DataDialog::fillBytes()
{
    const QByteArray bytes = selectedBytes();
    m_ui->dataBytesEdit->setPlainText(
        m_ui->dataPrettyCheckBox->isChecked() ? indented(bytes) : verbatim(bytes));
    m_ui->dataCopyButton->setEnabled(!bytes.isEmpty());
    m_ui->bytesPane->setVisible(m_ui->dataList->topLevelItemCount() > 0);
}

void DataDialog::copyBytes()
{
    QGuiApplication::clipboard()->setText(verbatim(selectedBytes()));
}

Category DataDialog::category() const
{
    const int index = std::max(0, m_ui->dataCategoryComboBox->currentIndex());
    return allCategories[static_cast<std::size_t>(index)];
}

const DataView* DataDialog::current() const
{
    for (const DataView& view : m_views)
        if (view.category == category())
            return &view;
    return nullptr;
}

QByteArray DataDialog::selectedBytes() const
{
    const QTreeWidgetItem* item = m_ui->dataList->currentItem();
    return item ? item->data(0, bytesRole).toByteArray() : QByteArray();
}

} // namespace candor
