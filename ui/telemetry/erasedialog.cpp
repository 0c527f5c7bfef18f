// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/telemetry/erasedialog.h"

#include "ui/look.h"
#include "ui/room.h"
#include "ui/sentencelabel.h"
#include "ui/telemetry/bytestext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

namespace candor {

namespace {

QString obstacleSentence(DeletionRequest::Obstacle obstacle, const CollectorView& collector)
{
    using Obstacle = DeletionRequest::Obstacle;
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NotSignedIn:
        //: MEANING-CRITICAL. Why the service cannot be asked to erase
        return EraseDialog::tr("Sign in first: the request goes to your organization's server.");
    case Obstacle::NoAddress:
        //: MEANING-CRITICAL. Why the service cannot be asked to erase
        return EraseDialog::tr("The server names no address for data, so there is nothing to be asked for.");
    case Obstacle::StillWaiting:
        //: MEANING-CRITICAL. Why the service cannot be asked to erase now
        return EraseDialog::tr(
            "A record that carries this ID still waits to be sent and would arrive after the request. Try "
            "again when nothing waits any more.");
    case Obstacle::NoUpload:
        //: MEANING-CRITICAL. Why the service cannot be asked to erase
        return EraseDialog::tr(
            "This program was built without the part that sends, so it can ask no service.");
    case Obstacle::Hindered:
        return collector.reason().inWords();
    }
    return {};
}

QString outcomeSentence(const DeletionOutcome& outcome)
{
    if (outcome.isAccepted)
        //: MEANING-CRITICAL. After the service answered
        return EraseDialog::tr("The service has erased what it had stored under this ID.");
    if (outcome.status == 0)
        //: MEANING-CRITICAL. The service did not answer
        return EraseDialog::tr("The service did not answer, so it is not known whether anything was erased. "
                               "Send the request again "
                               "later.");
    //: MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403
    return EraseDialog::tr(
        "The service refused the request (HTTP %1): nothing was erased. Tell your support team.")
        .arg(outcome.status);
}

} // namespace

EraseDialog::EraseDialog(Client& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_device(new QRadioButton(this))
    , m_account(new QRadioButton(this))
    , m_target(new SentenceLabel(this))
    , m_bytes(new QPlainTextEdit(this))
    , m_result(new SentenceLabel(this))
    , m_busy(new QProgressBar(this))
    , m_send(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layOut();
    retranslate();
    connect(m_device, &QRadioButton::toggled, this, &EraseDialog::follow);
    connect(m_send, &QPushButton::clicked, this, &EraseDialog::send);
    connect(m_close, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(&m_client, &Client::deletionEnded, this, &EraseDialog::finish);
    connect(&m_client, &Client::accountChanged, this, &EraseDialog::follow);
    connect(&m_client, &Client::decisionsChanged, this, &EraseDialog::follow);
    connect(&m_client, &Client::statusChanged, this, &EraseDialog::follow);
    m_result->say({});
    m_device->setChecked(true);
    setSending(false);
}

void EraseDialog::layOut()
{
    m_device->setObjectName(QStringLiteral("eraseDeviceRadioButton"));
    m_account->setObjectName(QStringLiteral("eraseAccountRadioButton"));
    m_target->setObjectName(QStringLiteral("eraseTargetLabel"));
    m_bytes->setObjectName(QStringLiteral("eraseBytesEdit"));
    m_result->setObjectName(QStringLiteral("eraseResultLabel"));
    m_busy->setObjectName(QStringLiteral("eraseProgress"));
    m_send->setObjectName(QStringLiteral("eraseSendButton"));
    m_close->setObjectName(QStringLiteral("eraseCloseButton"));
    m_bytes->setReadOnly(true);
    m_bytes->setTabChangesFocus(true);
    m_bytes->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_bytes->setFont(fixedFont(*m_bytes));
    m_bytes->setWordWrapMode(QTextOption::WrapAnywhere);
    m_bytes->setLayoutDirection(Qt::LeftToRight);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_send->setAutoDefault(false);
    m_close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_busy);
    buttons->addStretch();
    buttons->addWidget(m_send);
    buttons->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_device), static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_target),
            static_cast<QWidget*>(m_bytes), static_cast<QWidget*>(m_result)})
        all->addWidget(widget);
    all->addLayout(buttons);
    resize(withinScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22}));
}

void EraseDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRequest();
    }
    QDialog::changeEvent(event);
}

void EraseDialog::retranslate()
{
    //: MEANING-CRITICAL. Title of a window. %1: the product's name
    setWindowTitle(tr("%1 - Erase at the Service").arg(m_client.brand().product));
    //: MEANING-CRITICAL. What the service is asked to erase
    m_device->setText(tr("Census &data with this computer's ID; the computer gets a new ID afterwards"));
    //: MEANING-CRITICAL. What the service is asked to erase
    m_account->setText(tr("Error reports with &my sign-in address, and census data with its hash"));
    m_bytes->setAccessibleName(tr("Bytes of the request"));
    //: MEANING-CRITICAL. Button: sends the request to erase that is shown
    m_send->setText(tr("&Send Request"));
    m_busy->setAccessibleName(tr("Waiting for the service"));
    describe();
    setSending(m_isSending);
}

void EraseDialog::describe()
{
    m_device->setAccessibleDescription(
        //: MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers
        tr("Shows the request that holds this computer's ID; nothing is sent yet"));
    m_account->setAccessibleDescription(
        //: MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers
        tr("Shows the request that holds your sign-in address; nothing is sent yet"));
    //: MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers
    m_bytes->setAccessibleDescription(tr("The request exactly as it would be sent"));
    //: MEANING-CRITICAL. What the button Send Request does, for screen readers
    m_send->setAccessibleDescription(tr("Asks the service to erase, with the request that is shown"));
}

void EraseDialog::follow()
{
    const DeletionRequest request = m_client.deletionRequest(kind());
    // Every request has a number of its own: the one that is shown stays while nothing else about it changes.
    if (m_isSending
        || (kind() == m_shownKind && request.obstacle == m_shown.obstacle && request.host == m_shown.host))
        return;
    m_shownKind = kind();
    m_shown = request;
    showRequest();
}

void EraseDialog::showRequest()
{
    const bool isPossible = m_shown.obstacle == DeletionRequest::Obstacle::None;
    m_bytes->setPlainText(verbatim(m_shown.body));
    m_target->say(isPossible
            //: MEANING-CRITICAL. %1: host the request is sent to
            ? tr("This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found "
                 "by one.")
                  .arg(m_shown.host)
            : obstacleSentence(m_shown.obstacle, m_client.collector()));
    m_send->setEnabled(isPossible && !m_isSending);
}

void EraseDialog::send()
{
    const QByteArray seen = m_shown.body;
    const QString host = m_shown.host;
    follow(); // whatever changed in between is shown, and waits for another press
    if (m_shown.obstacle != DeletionRequest::Obstacle::None || !m_send->isEnabled() || m_shown.body != seen
        || m_shown.host != host)
        return;
    m_result->say({});
    setSending(true);
    m_client.sendDeletion(kind(), m_shown.body);
}

void EraseDialog::finish(const DeletionOutcome& outcome)
{
    m_shownKind.reset(); // another request follows, and perhaps another ID
    setSending(false);
    m_result->say(outcomeSentence(outcome));
}

void EraseDialog::reject()
{
    if (m_isSending) {
        m_client.cancelDeletion();
        m_shownKind.reset();
        setSending(false);
        //: MEANING-CRITICAL. The person broke the request off
        m_result->say(tr("The request was broken off. Whether the service still received it is not known."));
        return;
    }
    QDialog::reject();
}

void EraseDialog::setSending(bool isSending)
{
    m_isSending = isSending;
    m_busy->setVisible(isSending);
    m_device->setEnabled(!isSending);
    m_account->setEnabled(!isSending);
    m_close->setText(isSending ? tr("Cancel") : tr("Close"));
    //: MEANING-CRITICAL. What the button Close does, for screen readers
    const QString closes = tr("Closes this window without sending a request");
    //: MEANING-CRITICAL. What the button Cancel does, for screen readers
    const QString breaksOff = tr("Breaks the request off; the service may have received it already");
    m_close->setAccessibleDescription(isSending ? breaksOff : closes);
    m_send->setEnabled(!isSending && m_shown.obstacle == DeletionRequest::Obstacle::None);
    follow();
}

DeletionKind EraseDialog::kind() const
{
    return m_device->isChecked() ? DeletionKind::Device : DeletionKind::Account;
}

} // namespace candor
