// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/account/statuspage.h"

#include "ui/account/categoryrow.h"
#include "ui/account/failuretext.h"
#include "ui/look.h"

#include "ui_statuspage.h"

#include <QEvent>

namespace candor {

StatusPage::StatusPage(Client& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_ui(std::make_unique<Ui::StatusPage>())
{
    m_ui->setupUi(this);
    m_ui->connectionFailureLabel->setSymbol(QStringLiteral("warning"));
    m_ui->policyFailureLabel->setSymbol(QStringLiteral("warning"));
    m_ui->collectorLabel->setSymbol(QStringLiteral("warning"));
    addRows();
    applyLook();
    connect(m_ui->signOutButton, &QPushButton::clicked, &m_client, &Client::signOut);
    connect(&m_client, &Client::accountChanged, this, &StatusPage::followAccount);
    connect(&m_client, &Client::accountChanged, this, &StatusPage::refreshRows);
    connect(&m_client, &Client::decisionsChanged, this, &StatusPage::refreshRows);
    connect(&m_client, &Client::statusChanged, this, &StatusPage::refreshRows);
    followAccount();
    refreshRows();
}

StatusPage::~StatusPage() = default;

void StatusPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        followAccount();
        refreshRows();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyLook();
    }
    QWidget::changeEvent(event);
}

void StatusPage::addRows()
{
    for (Category category : allCategories) {
        if (category != allCategories.front()) {
            auto* line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            line->setForegroundRole(QPalette::Midlight);
            line->setFrameShadow(QFrame::Plain);
            m_ui->categoriesLayout->addWidget(line);
        }
        CategoryRow*& row = m_rows[indexOf(category)];
        row = new CategoryRow(m_client, category, this);
        m_ui->categoriesLayout->addWidget(row);
    }
}

void StatusPage::followAccount()
{
    const AccountView account = m_client.account();
    if (account.state == Account::State::SignedOut || account.state == Account::State::SigningIn)
        return;
    const bool hasName = !account.displayName.isEmpty();
    m_ui->accountNameLabel->setText(hasName ? account.displayName : account.address.text());
    //: Below the name of the person signed in. %1: sign-in address; %2: name of the organization
    const QString both = tr("%1 · %2").arg(account.address.text(), account.organisation);
    m_ui->organizationLabel->setText(hasName ? both : account.organisation);
    m_ui->signOutButton->setEnabled(account.state == Account::State::SignedIn);
    const bool isLost = account.connection != Account::Connection::Online && account.failure;
    m_ui->connectionFailureLabel->say(isLost ? failureSentence(*account.failure) : QString());
    m_ui->policyFailureLabel->say(
        account.policyFailure ? failureSentence(*account.policyFailure) : account.policyWarning.inWords());
}

void StatusPage::refreshRows()
{
    for (CategoryRow* row : m_rows)
        row->refresh();
    m_ui->collectorLabel->say(m_client.collector().reason().inWords());
}

void StatusPage::applyLook()
{
    const int gap = fontMetrics().height();
    m_ui->accountNameLabel->setFont(headingFont(*this, 1.5));
    m_ui->statusLayout->setSpacing(gap * 3 / 4);
    m_ui->namesLayout->setSpacing(gap / 8);
    m_ui->categoriesLayout->setSpacing(gap * 2 / 3);
    m_ui->categoriesLayout->setContentsMargins(gap * 3 / 4, gap * 3 / 4, gap * 3 / 4, gap * 3 / 4);
}

} // namespace candor
