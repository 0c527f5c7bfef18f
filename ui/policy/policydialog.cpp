// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/policy/policydialog.h"

#include "app/client/policyreport.h"
#include "app/policy/settinglist.h"
#include "ui/look.h"
#include "ui/room.h"

#include "ui_policydialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>

namespace candor {

namespace {

enum Column { SettingColumn, ValueColumn, SourceColumn, SinceColumn };

/// One paragraph a source; what belongs to it stands indented below.
QString candidateText(const ExplainedCandidate& candidate)
{
    const QString indent = QStringLiteral("\n    ");
    //: MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2:
    //: source, such as: machine (/etc/…)
    QString text = candidate.isInForce ? PolicyDialog::tr("Counts: %1, from %2")
                                       //: MEANING-CRITICAL. What one source says of a policy setting, and
                                       //: that it does not count; below it stands why. %1: value; %2: source,
                                       //: such as: machine (/etc/…)
                                       : PolicyDialog::tr("Does not count: %1, from %2");
    text = text.arg(candidate.value.inWords(), candidate.origin.inWords());
    if (!candidate.fault.isEmpty())
        text += indent + candidate.fault;
    if (!candidate.lost.isEmpty())
        text += indent + printable(candidate.lost.inWords());
    return text;
}

QString settingText(const ExplainedSetting& setting)
{
    QStringList paragraphs{Sentence(setting.row->meaning).inWords()};
    for (const ExplainedCandidate& candidate : setting.candidates)
        paragraphs += candidateText(candidate);
    if (setting.candidates.isEmpty())
        //: MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it
        paragraphs += PolicyDialog::tr("No source says anything about it.");
    return paragraphs.join(QStringLiteral("\n\n"));
}

/// Faults and remarks stand below the settings, and are there only where there are some.
void addLines(QTreeWidget* list, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    auto* item = new QTreeWidgetItem(list, {title});
    item->setFirstColumnSpanned(true);
    item->setData(SettingColumn, Qt::UserRole, lines.join(QStringLiteral("\n\n")));
}

QString freshnessText(const PolicyFreshness& freshness)
{
    if (freshness.isReloading)
        //: MEANING-CRITICAL.
        return PolicyDialog::tr("The policy is being read again…");
    QStringList sentences;
    if (freshness.serverNext)
        //: MEANING-CRITICAL. %1: date and time
        sentences += PolicyDialog::tr("The server is asked again at %1, or as soon as it tells of a change.")
                         .arg(momentText(*freshness.serverNext));
    else
        //: MEANING-CRITICAL. Of the policy
        sentences += PolicyDialog::tr("No server is being asked for it at present.");
    if (freshness.filesRead && freshness.filesNext)
        //: MEANING-CRITICAL. %1, %2: date and time
        sentences
            += PolicyDialog::tr("This computer's policy files were read at %1; they are read again as soon "
                                "as they change, at %2 at the latest.")
                   .arg(momentText(*freshness.filesRead), momentText(*freshness.filesNext));
    return sentences.join(u'\n');
}

} // namespace

PolicyDialog::PolicyDialog(Client& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_ui(std::make_unique<Ui::PolicyDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->policyCopiedLabel->say({});
    lookAsWished();
    retranslate();
    fill();
    listen();
    m_ui->policyList->setFocus();
}

PolicyDialog::~PolicyDialog() = default;

void PolicyDialog::lookAsWished()
{
    QHeaderView* header = m_ui->policyList->header();
    header->setSectionResizeMode(SettingColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ValueColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SourceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SinceColumn, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    // Of a path, both ends tell; all of it stands below.
    m_ui->policyList->setTextElideMode(Qt::ElideMiddle);
    QPushButton* close = m_ui->policyButtonBox->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("policyCloseButton"));
    close->setDefault(true);
    const int unit = fontMetrics().height();
    m_ui->policySplitter->setSizes({unit * 11, unit * 11});
    resize(withinScreen(*this, {fontMetrics().averageCharWidth() * 110, unit * 34}));
}

void PolicyDialog::listen()
{
    connect(m_ui->policyList, &QTreeWidget::currentItemChanged, this, &PolicyDialog::fillDetail);
    connect(m_ui->policyReloadButton, &QPushButton::clicked, this, &PolicyDialog::reload);
    connect(m_ui->policyCopyButton, &QPushButton::clicked, this, &PolicyDialog::copyReport);
    connect(m_ui->policyButtonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_client, &Client::decisionsChanged, this, &PolicyDialog::fill);
    connect(&m_client, &Client::policyFreshnessChanged, this, &PolicyDialog::followFreshness);
}

void PolicyDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->policyCopiedLabel->say({});
        retranslate();
        fill();
    }
    QDialog::changeEvent(event);
}

void PolicyDialog::retranslate()
{
    //: MEANING-CRITICAL. Title of the window that shows the admin's policy. %1: the product's name
    setWindowTitle(tr("%1 - Policy").arg(m_client.brand().product));
    followFreshness();
}

void PolicyDialog::fill()
{
    m_explanation = explainPolicy(m_client.policy(), &momentText);
    //: MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)
    m_ui->policyServerLabel->say(tr("Server's policy: %1").arg(m_explanation.server.inWords()));
    QTreeWidget* list = m_ui->policyList;
    const int row = std::max(0, list->indexOfTopLevelItem(list->currentItem()));
    const QSignalBlocker quiet(list);
    list->clear();
    for (const ExplainedSetting& setting : m_explanation.settings) {
        auto* item = new QTreeWidgetItem(list,
            {QLatin1StringView(setting.row->name), setting.value.inWords(), setting.source.inWords(),
                setting.since});
        item->setData(SettingColumn, Qt::UserRole, settingText(setting));
    }
    //: Last line of the list of policy settings: files and answers that cannot be read
    addLines(list, tr("Documents that cannot be read"), m_explanation.faults);
    //: Last line of the list of policy settings: what was remarked on files and answers
    addLines(list, tr("Remarks"), m_explanation.notices);
    list->setCurrentItem(list->topLevelItem(std::min(row, list->topLevelItemCount() - 1)));
    fillDetail();
}

void PolicyDialog::fillDetail()
{
    const QTreeWidgetItem* item = m_ui->policyList->currentItem();
    const QString text = item ? item->data(SettingColumn, Qt::UserRole).toString() : QString();
    // Who reads it is not thrown back to its beginning by a change somewhere else.
    if (text != m_ui->policyDetailEdit->toPlainText())
        m_ui->policyDetailEdit->setPlainText(text);
}

void PolicyDialog::followFreshness()
{
    const PolicyFreshness freshness = m_client.policyFreshness();
    m_ui->policyFreshnessLabel->say(freshnessText(freshness));
    // It stays enabled, or the keyboard would lose its place.
    m_ui->policyReloadButton->setText(freshness.isReloading ? tr("Reloading…")
                                                            //: Button
                                                            : tr("&Reload"));
    m_ui->policyReloadButton->setAccessibleName(freshness.isReloading ? tr("Reloading…") : tr("Reload"));
}

void PolicyDialog::reload()
{
    m_ui->policyCopiedLabel->say({});
    if (!m_client.policyFreshness().isReloading)
        m_client.reloadPolicy();
}

void PolicyDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(policyReport(m_client, personAtThisComputer(m_client.account())));
    //: MEANING-CRITICAL. After the button Copy Report
    m_ui->policyCopiedLabel->say(
        tr("The report is on the clipboard. It does not hold your name or address."));
}

} // namespace candor
