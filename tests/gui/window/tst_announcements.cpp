// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/gallery.h"
#include "tests/gui/settle.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QTest>

#include <functional>

using namespace candor;
using namespace candor::test;

namespace {

/// One event as assistive technology is told of it, with the name that the object had at that moment.
struct Heard
{
    QString object;
    QAccessible::Event event;
    QString name;
};

QList<Heard>& heard()
{
    static QList<Heard> events;
    return events;
}

void listen(QAccessibleEvent* event)
{
    // Asking an interface tells events of its own.
    static bool isAsking = false;
    if (isAsking || !event->object())
        return;
    isAsking = true;
    QAccessibleInterface* face = event->accessibleInterface();
    const QString name = face ? face->text(QAccessible::Name) : QString();
    isAsking = false;
    heard().append({event->object()->objectName(), event->type(), name});
}

bool isHeard(QLatin1StringView object, QAccessible::Event event, const QString& name = {})
{
    return std::any_of(heard().cbegin(), heard().cend(), [&](const Heard& each) {
        return each.object == object && each.event == event && (name.isEmpty() || each.name == name);
    });
}

/// Interrupted for, and said again by readers that follow names only, as AT-SPI's do with this Qt.
bool isAnnounced(const char* object, const QString& sentence)
{
    const QLatin1StringView name(object);
    return isHeard(name, QAccessible::Alert, sentence) && isHeard(name, QAccessible::NameChanged, sentence);
}

QString sentenceOf(const QWidget& window, const char* label)
{
    const auto* shown = window.findChild<QLabel*>(QLatin1StringView(label));
    return shown ? shown->text() : QString();
}

/// What changes by itself is told to somebody who does not look at it at that moment. NEEDS_SESSION
class Announcements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void progressAndSignIn();
    void signInFailure();
    void signInFailure_data();
    void wrongInput();
    void lostConnection();
    void brokenSettings();
    void banWhileTheOptionsAreOpen();
    void anotherAccountWhileTheOptionsAreOpen();
    void savingAndSaved();
    void savingFailed();
    void requestToEraseAnswered();
    void nothingTwice();

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

void Announcements::initTestCase()
{
    // The offscreen platform tells nobody anything; tests/session has one that does.
    if (QGuiApplication::platformName() != u"xcb")
        QSKIP("needs a display and an accessibility bus: tests/session");
    QTRY_VERIFY(QAccessible::isActive());
    m_before = QAccessible::installUpdateHandler(listen);
}

void Announcements::cleanupTestCase()
{
    QAccessible::installUpdateHandler(m_before);
}

void Announcements::init()
{
    heard().clear();
}

void Announcements::progressAndSignIn()
{
    Showcase showcase(QStringLiteral("signin"));
    heard().clear();
    showcase.client.view.state = Account::State::SigningIn;
    showcase.client.view.step = SignInStep::Discovery;
    showcase.client.changeAccount(showcase.client.view);
    QVERIFY(isAnnounced("statusLabel", sentenceOf(showcase.window(), "statusLabel")));
    showcase.client.view.step = SignInStep::Token;
    showcase.client.changeAccount(showcase.client.view);
    QVERIFY(isHeard(QLatin1StringView("signInProgressBar"), QAccessible::ValueChanged));
    heard().clear();
    showcase.client.signedInAs(QStringLiteral("alice@contoso.test"));
    showcase.client.changeAccount(showcase.client.view);
    QVERIFY(isAnnounced("statusLabel", sentenceOf(showcase.window(), "statusLabel")));
}

void Announcements::signInFailure_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("wrong password") << QStringLiteral("signin-failed");
    QTest::newRow("refused") << QStringLiteral("signin-refused");
}

void Announcements::signInFailure()
{
    QFETCH(QString, state);
    const Showcase showcase(state);
    const QString sentence = sentenceOf(showcase.window(), "signInErrorLabel");
    QVERIFY(!sentence.isEmpty());
    QVERIFY(isAnnounced("signInErrorLabel", sentence));
}

void Announcements::wrongInput()
{
    const Showcase showcase(QStringLiteral("signin"));
    heard().clear();
    showcase.window().findChild<QAbstractButton*>(QStringLiteral("signInButton"))->click();
    const QString sentence = sentenceOf(showcase.window(), "signInErrorLabel");
    QVERIFY(!sentence.isEmpty());
    QVERIFY(isAnnounced("signInErrorLabel", sentence));
    // The line that it is about says it, too.
    auto* line = showcase.window().findChild<QWidget*>(QStringLiteral("signInAddressLineEdit"));
    QCOMPARE(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Description), sentence);
}

void Announcements::lostConnection()
{
    const Showcase showcase(QStringLiteral("trouble"));
    for (const char* label : {"connectionFailureLabel", "policyFailureLabel"})
        QVERIFY2(isAnnounced(label, sentenceOf(showcase.window(), label)), label);
}

void Announcements::brokenSettings()
{
    const Showcase showcase(QStringLiteral("trouble"));
    const QString sentence = sentenceOf(showcase.window(), "settingsFaultLabel");
    QVERIFY(sentence.contains(QStringLiteral(".bad")));
    QVERIFY(isAnnounced("settingsFaultLabel", sentence));
}

void Announcements::banWhileTheOptionsAreOpen()
{
    Showcase showcase(QStringLiteral("options"));
    QWidget& window = showcase.window();
    auto* box = window.findChild<QCheckBox*>(QStringLiteral("errorReportingCheckBox"));
    const QString before = sentenceOf(window, "errorReportingReason");
    heard().clear();
    showcase.client.setPolicy(Setting::DisableAutomaticSendTracing, SettingValue::Enabled,
        PolicySource::Server, QStringLiteral("lync.contoso.test"));
    showcase.client.changePolicy(showcase.client.currentPolicy);
    QVERIFY(!box->isEnabled());
    const QString now = sentenceOf(window, "errorReportingReason");
    QVERIFY(now != before);
    QVERIFY(isAnnounced("errorReportingReason", now));
    QVERIFY(isHeard(QLatin1StringView("errorReportingCheckBox"), QAccessible::StateChanged));
    QCOMPARE(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Description), now);
}

void Announcements::anotherAccountWhileTheOptionsAreOpen()
{
    const Showcase showcase(QStringLiteral("options-account"));
    const QString sentence = sentenceOf(showcase.window(), "accountNote");
    QVERIFY(sentence.contains(QStringLiteral("bob@contoso.test")));
    QVERIFY(isAnnounced("accountNote", sentence));
}

void Announcements::savingAndSaved()
{
    Showcase showcase(QStringLiteral("options-saving"));
    const QPointer<QWidget> dialog(&showcase.window());
    QWidget& mainWindow = *dialog->parentWidget();
    QVERIFY(isAnnounced("savingNote", sentenceOf(*dialog, "savingNote")));
    heard().clear();
    showcase.client.answerSave();
    QVERIFY(!dialog || !dialog->isVisible());
    // The main window tells what holds now; the sample had said yes, so this takes it back.
    const QString now = sentenceOf(mainWindow, "errorReportingStatusReason");
    QVERIFY(now.startsWith(u"Error reports are not sent"));
    QVERIFY(isAnnounced("errorReportingStatusReason", now));
}

void Announcements::savingFailed()
{
    const Showcase showcase(QStringLiteral("options-failed"));
    const QString sentence = sentenceOf(showcase.window(), "saveErrorLabel");
    QVERIFY(sentence.contains(showcase.client.settings));
    QVERIFY(isAnnounced("saveErrorLabel", sentence));
    QTRY_COMPARE(showcase.window().focusWidget()->objectName(), QStringLiteral("saveErrorLabel"));
}

void Announcements::requestToEraseAnswered()
{
    Showcase showcase(QStringLiteral("erase"));
    showcase.window().findChild<QAbstractButton*>(QStringLiteral("eraseSendButton"))->click();
    heard().clear();
    Q_EMIT showcase.client.deletionEnded({});
    const QString sentence = sentenceOf(showcase.window(), "eraseResultLabel");
    QVERIFY(!sentence.isEmpty());
    QVERIFY(isAnnounced("eraseResultLabel", sentence));
}

/// Who is told the same again and again switches the voice off.
void Announcements::nothingTwice()
{
    Showcase showcase(QStringLiteral("options"));
    heard().clear();
    Q_EMIT showcase.client.decisionsChanged();
    Q_EMIT showcase.client.accountChanged();
    Q_EMIT showcase.client.statusChanged();
    settle();
    for (const Heard& each : std::as_const(heard()))
        QVERIFY2(each.event != QAccessible::Alert, qPrintable(each.object));
}

} // namespace

QTEST_MAIN(Announcements)
#include "tst_announcements.moc"
