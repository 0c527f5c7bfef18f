// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/settle.h"
#include "tests/support/fakeclient.h"
#include "ui/account/failuretext.h"
#include "ui/account/signinpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

const QString alice = QStringLiteral("alice@contoso.test");

/// The sign-in page, by object name and by keyboard.
class SignInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void buttonSignsIn();
    void keyboardAloneSignsIn();
    void addressMayBeASipUri();
    void invalidAddressIsSaidBesideIt();
    void missingPasswordIsSaidBesideIt();
    void progressNamesTheStep();
    void cancelAndEscapeCancel();
    void wrongPasswordIsSaidBesideIt();
    void everyFailureIsShown_data();
    void everyFailureIsShown();
    void cancellingIsNoFailure();
    void typingClearsTheFailure();
    void failuresFromElsewhereAreShown();
    void passwordIsForgottenOnceSignedIn();
    void passwordIsHidden();

private:
    template <class T>
    T* find(const char* name)
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    QLineEdit* address() { return find<QLineEdit>("signInAddressLineEdit"); }
    QLineEdit* password() { return find<QLineEdit>("passwordLineEdit"); }
    QLabel* error() { return find<QLabel>("signInErrorLabel"); }
    QPushButton* button() { return find<QPushButton>("signInButton"); }
    void enterState(Account::State state, SignInStep step = SignInStep::Discovery);
    void fail(const SignInFailure& failure);
    static int top(QWidget* widget) { return widget->mapTo(widget->window(), QPoint()).y(); }

    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<SignInPage> m_page;
};

void SignInPageTest::init()
{
    m_client = std::make_unique<FakeClient>();
    m_page = std::make_unique<SignInPage>(*m_client);
    m_page->resize(700, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->takeFocus();
}

void SignInPageTest::cleanup()
{
    m_page.reset();
    m_client.reset();
}

void SignInPageTest::enterState(Account::State state, SignInStep step)
{
    m_client->view.state = state;
    m_client->view.step = step;
    m_client->changeAccount(m_client->view);
}

void SignInPageTest::fail(const SignInFailure& failure)
{
    enterState(Account::State::SigningIn, failure.step);
    m_client->view.failure = failure;
    enterState(Account::State::SignedOut, failure.step);
    settle();
}

void SignInPageTest::buttonSignsIn()
{
    QTest::keyClicks(address(), alice);
    QTest::keyClicks(password(), QStringLiteral("secret"));
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_client->signIns.size(), 1);
    QCOMPARE(m_client->signIns[0].address.text(), alice);
    QCOMPARE(m_client->signIns[0].password, QStringLiteral("secret"));
}

void SignInPageTest::keyboardAloneSignsIn()
{
    QCOMPARE(QApplication::focusWidget(), address());
    QTest::keyClicks(QApplication::focusWidget(), alice);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), password());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("secret"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_client->signIns.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_client->signIns.size(), 2);
}

void SignInPageTest::addressMayBeASipUri()
{
    QTest::keyClicks(address(), QStringLiteral(" SIP:Alice@Contoso.Test "));
    QTest::keyClicks(password(), QStringLiteral("secret"));
    button()->click();
    QCOMPARE(m_client->signIns.size(), 1);
    QCOMPARE(m_client->signIns[0].address.text(), alice);
}

void SignInPageTest::invalidAddressIsSaidBesideIt()
{
    for (const QString& wrong :
        {QString(), QStringLiteral("alice"), QStringLiteral("a@b@c"), QStringLiteral("@x.test")}) {
        address()->setText(wrong);
        button()->click();
        settle();
        QVERIFY(m_client->signIns.isEmpty());
        QVERIFY(error()->isVisible());
        QVERIFY(top(error()) > top(address()) && top(error()) < top(password()));
        QCOMPARE(QApplication::focusWidget(), address());
        QCOMPARE(address()->accessibleDescription(), error()->text());
    }
}

void SignInPageTest::missingPasswordIsSaidBesideIt()
{
    address()->setText(alice);
    button()->click();
    settle();
    QVERIFY(m_client->signIns.isEmpty());
    QVERIFY(error()->isVisible());
    QVERIFY(top(error()) > top(password()) && top(error()) < top(button()));
    QCOMPARE(QApplication::focusWidget(), password());
}

void SignInPageTest::progressNamesTheStep()
{
    enterState(Account::State::SigningIn, SignInStep::Challenge);
    auto* bar = find<QProgressBar>("signInProgressBar");
    QVERIFY(bar->isVisible());
    QVERIFY(!button()->isEnabled() && !password()->isEnabled());
    QCOMPARE(find<QLabel>("signInStepLabel")->text(), stepSentence(SignInStep::Challenge));
    const int before = bar->value();
    enterState(Account::State::SigningIn, SignInStep::Application);
    QCOMPARE(find<QLabel>("signInStepLabel")->text(), stepSentence(SignInStep::Application));
    QVERIFY(bar->value() > before);
    enterState(Account::State::SignedOut);
    QVERIFY(!bar->isVisible());
    QVERIFY(button()->isEnabled() && password()->isEnabled());
}

void SignInPageTest::cancelAndEscapeCancel()
{
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(m_client->cancels, 0);
    enterState(Account::State::SigningIn);
    auto* cancel = find<QPushButton>("cancelSignInButton");
    QCOMPARE(QApplication::focusWidget(), cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(m_client->cancels, 1);
    QTest::keyClick(cancel, Qt::Key_Escape);
    QCOMPARE(m_client->cancels, 2);
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(m_client->cancels, 3);
    QVERIFY(m_client->signIns.isEmpty());
}

void SignInPageTest::wrongPasswordIsSaidBesideIt()
{
    address()->setText(alice);
    password()->setText(QStringLiteral("wrong"));
    fail({SignInStep::Token, SignInProblem::WrongPassword, QStringLiteral("lyncweb.contoso.test"), {}, 400});
    QVERIFY(error()->isVisible());
    QVERIFY(top(error()) > top(password()) && top(error()) < top(button()));
    QCOMPARE(QApplication::focusWidget(), password());
    QCOMPARE(password()->selectedText().size(), 5);
    QCOMPARE(password()->accessibleDescription(), error()->text());
}

void SignInPageTest::everyFailureIsShown_data()
{
    QTest::addColumn<SignInProblem>("problem");
    for (int i = 0; i < static_cast<int>(SignInProblem::Cancelled); ++i)
        QTest::addRow("problem %d", i) << static_cast<SignInProblem>(i);
}

void SignInPageTest::everyFailureIsShown()
{
    QFETCH(SignInProblem, problem);
    const SignInFailure failure{SignInStep::User, problem, QStringLiteral("lyncweb.contoso.test"),
        QStringLiteral("evil.example"), 500};
    fail(failure);
    QVERIFY(error()->isVisible());
    QCOMPARE(error()->text(), failureSentence(failure));
    const bool isField = problem == SignInProblem::WrongPassword || problem == SignInProblem::InvalidAddress;
    QCOMPARE(QApplication::focusWidget() == error(), !isField);
    QVERIFY(error()->heightForWidth(error()->width()) <= error()->height());
}

void SignInPageTest::cancellingIsNoFailure()
{
    fail({SignInStep::Token, SignInProblem::Cancelled, QStringLiteral("lyncweb.contoso.test"), {}, 0});
    QVERIFY(!error()->isVisible());
}

void SignInPageTest::typingClearsTheFailure()
{
    fail({SignInStep::Token, SignInProblem::WrongPassword, QStringLiteral("lyncweb.contoso.test"), {}, 400});
    QVERIFY(error()->isVisible());
    QTest::keyClicks(password(), QStringLiteral("n"));
    QVERIFY(!error()->isVisible());
    QVERIFY(password()->accessibleDescription().contains(QStringLiteral("never written to disk")));
}

void SignInPageTest::failuresFromElsewhereAreShown()
{
    enterState(Account::State::SignedIn);
    m_client->view.failure = SignInFailure{
        SignInStep::Events, SignInProblem::Replaced, QStringLiteral("lyncweb.contoso.test"), {}, 409};
    enterState(Account::State::SignedOut);
    QCOMPARE(error()->text(), failureSentence(*m_client->view.failure));
    QVERIFY(error()->isVisible());
    QTest::keyClicks(address(), QStringLiteral("a"));
    m_client->changeAccount(m_client->view);
    QVERIFY(!error()->isVisible());
    const SignInPage later(*m_client);
    QVERIFY(!later.findChild<QLabel*>(QStringLiteral("signInErrorLabel"))->isHidden());
}

void SignInPageTest::passwordIsForgottenOnceSignedIn()
{
    password()->setText(QStringLiteral("secret"));
    enterState(Account::State::SigningIn);
    QCOMPARE(password()->text(), QStringLiteral("secret"));
    enterState(Account::State::SignedIn);
    QVERIFY(password()->text().isEmpty());
}

void SignInPageTest::passwordIsHidden()
{
    QCOMPARE(password()->echoMode(), QLineEdit::Password);
    QVERIFY(password()->inputMethodHints() & Qt::ImhHiddenText);
}

} // namespace

QTEST_MAIN(SignInPageTest)
#include "tst_signinpage.moc"
