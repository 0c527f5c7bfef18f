// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/account/signinpage.h"

#include "ui/account/failuretext.h"
#include "ui/look.h"

#include "ui_signinpage.h"

#include <QKeyEvent>

namespace candor {

SignInPage::SignInPage(Client& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    m_ui->signInErrorLabel->setSymbol(QStringLiteral("warning"));
    m_ui->signInErrorLabel->hide();
    spread();
    QSizePolicy policy = m_ui->signInProgress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_ui->signInProgress->setSizePolicy(policy);
    m_ui->signInProgress->hide();
    retranslate();
    applySizes();
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_ui->cancelSignInButton, &QPushButton::clicked, &m_client, &Client::cancelSignIn);
    connect(m_ui->signInAddressLineEdit, &QLineEdit::textEdited, this, &SignInPage::clearFailure);
    connect(m_ui->passwordLineEdit, &QLineEdit::textEdited, this, &SignInPage::clearFailure);
    connect(&m_client, &Client::accountChanged, this, &SignInPage::follow);
    follow();
}

SignInPage::~SignInPage() = default;

void SignInPage::setAddress(const QString& address)
{
    m_ui->signInAddressLineEdit->setText(address);
}

void SignInPage::takeFocus()
{
    if (!m_ui->signInErrorLabel->isHidden()) {
        m_ui->signInErrorLabel->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool hasAddress = !m_ui->signInAddressLineEdit->text().isEmpty();
    (hasAddress ? m_ui->passwordLineEdit : m_ui->signInAddressLineEdit)->setFocus(Qt::OtherFocusReason);
}

void SignInPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isCancel
        = (event->key() == Qt::Key_Escape && m_busy) || (isEnter && m_ui->cancelSignInButton->hasFocus());
    if (isCancel)
        m_client.cancelSignIn();
    else if (isEnter && !m_busy)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void SignInPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applySizes();
    }
    QWidget::changeEvent(event);
}

void SignInPage::submit()
{
    clearFailure();
    const auto address = Address::parse(m_ui->signInAddressLineEdit->text());
    if (!address) {
        showFailure({SignInStep::Discovery, SignInProblem::InvalidAddress, {}, {}, 0});
        return;
    }
    if (m_ui->passwordLineEdit->text().isEmpty()) {
        m_error = [] { return tr("Type your password."); };
        m_concerned = m_ui->passwordLineEdit;
        sayError();
        placeErrorAfter(m_ui->passwordLineEdit);
        m_ui->passwordLineEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_client.signIn(*address, m_ui->passwordLineEdit->text());
}

void SignInPage::follow()
{
    const AccountView account = m_client.account();
    const bool busy = account.state == Account::State::SigningIn;
    if (busy)
        showProgress(account);
    if (m_busy && !busy)
        endProgress(account);
    m_busy = busy;
    // Also where nobody pressed the button here: signed in from the command line, or signed out by the
    // server.
    const bool failed = account.state == Account::State::SignedOut && account.failure
        && account.failure->problem != SignInProblem::Cancelled;
    if (failed && !m_failed)
        showFailure(*account.failure);
    m_failed = failed;
}

void SignInPage::showProgress(const AccountView& account)
{
    if (m_ui->signInAddressLineEdit->text().isEmpty())
        setAddress(account.address.text());
    clearFailure();
    m_ui->signInStepLabel->setText(stepSentence(account.step));
    m_ui->signInProgressBar->setValue(static_cast<int>(account.step));
    if (m_busy)
        return;
    m_ui->signInProgress->show();
    m_ui->cancelSignInButton->setFocus(Qt::OtherFocusReason);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_ui->signInAddressLineEdit, m_ui->passwordLineEdit, m_ui->signInButton})
        widget->setEnabled(false);
}

void SignInPage::endProgress(const AccountView& account)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_ui->signInAddressLineEdit, m_ui->passwordLineEdit, m_ui->signInButton})
        widget->setEnabled(true);
    if (account.state == Account::State::SignedIn)
        m_ui->passwordLineEdit->clear();
    takeFocus();
    m_ui->signInProgress->hide();
}

void SignInPage::showFailure(const SignInFailure& failure)
{
    const bool isAddress = failure.problem == SignInProblem::InvalidAddress;
    m_error = [failure] { return failureSentence(failure); };
    m_concerned = isAddress                               ? m_ui->signInAddressLineEdit
        : failure.problem == SignInProblem::WrongPassword ? m_ui->passwordLineEdit
                                                          : nullptr;
    sayError();
    placeErrorAfter(isAddress ? m_ui->signInAddressLineEdit : m_ui->passwordLineEdit);
    if (!m_concerned) {
        m_ui->signInErrorLabel->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_concerned->selectAll();
    m_concerned->setFocus(Qt::OtherFocusReason);
}

void SignInPage::sayError()
{
    const QString sentence = m_error ? m_error() : QString();
    m_ui->signInErrorLabel->say(sentence);
    if (m_concerned)
        m_concerned->setAccessibleDescription(sentence);
}

void SignInPage::clearFailure()
{
    m_error = {};
    m_concerned = nullptr;
    sayError();
    describeFields();
}

void SignInPage::describeFields()
{
    m_ui->signInAddressLineEdit->setAccessibleDescription(
        //: Of the field for the sign-in address, for screen readers; keep the domain example.com
        tr("The address your organization gave you, such as name@example.com"));
    m_ui->passwordLineEdit->setAccessibleDescription(
        //: Of the field for the password, for screen readers
        tr("The password of this address; it is never written to disk"));
}

void SignInPage::placeErrorAfter(QWidget* concerned)
{
    m_ui->formLayout->removeWidget(m_ui->signInErrorLabel);
    m_ui->formLayout->insertWidget(m_ui->formLayout->indexOf(concerned) + 1, m_ui->signInErrorLabel);
    QWidget* next = concerned == m_ui->signInAddressLineEdit ? static_cast<QWidget*>(m_ui->passwordLineEdit)
                                                             : m_ui->signInButton;
    setTabOrder(concerned, m_ui->signInErrorLabel);
    setTabOrder(m_ui->signInErrorLabel, next);
}

void SignInPage::retranslate()
{
    //: Heading of the sign-in page. %1: the product's name
    m_ui->signInHeadingLabel->setText(tr("Sign in to %1").arg(m_client.brand().product));
    m_ui->signInStepLabel->setText(stepSentence(m_client.account().step));
    describeFields();
    sayError();
}

void SignInPage::applySizes()
{
    const QFontMetrics metrics(font());
    m_ui->signInHeadingLabel->setFont(headingFont(*this, 1.5));
    m_ui->signInForm->setFixedWidth(metrics.averageCharWidth() * 44);
    const int icon = metrics.height() * 3;
    m_ui->signInIconLabel->setPixmap(appIcon().pixmap(QSize(icon, icon)));
    m_ui->formLayout->setSpacing(metrics.height() / 4);
}

void SignInPage::spread()
{
    const int gap = fontMetrics().height() / 2;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_ui->signInHeadingLabel, m_ui->signInAddressLabel,
             m_ui->passwordLabel, m_ui->signInButton, m_ui->signInProgress})
        m_ui->formLayout->insertSpacing(m_ui->formLayout->indexOf(widget), gap);
}

} // namespace candor
