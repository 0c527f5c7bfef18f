// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/texts.h"
#include "tests/support/fakeclient.h"
#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/options/fieldlist.h"
#include "ui/options/optionsdialog.h"
#include "ui/telemetry/datadialog.h"
#include "ui/tray.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace candor;
using namespace candor::test;

namespace {

const WallTime someTime{std::chrono::milliseconds(1'790'000'000'000)};

/// The program with every window open that can be open at a time.
class Desk
{
public:
    enum class State : quint8 { SignedIn, SignInFailed, PasswordMissing, SaveFailed, AccountGone };

    Desk(State state, Language& spoken)
        : language(spoken)
    {
        furnish();
        window = std::make_unique<MainWindow>(client, [] { return true; });
        QObject::connect(window.get(), &MainWindow::languageChosen, window.get(),
            [this](const QString& tag) { language.install(tag); });
        window->show();
        if (state == State::SignInFailed)
            failToSignIn();
        else if (state == State::PasswordMissing)
            forgetThePassword();
        else
            client.signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso Ltd."));
        options = window->openOptions();
        press(*options, "systemLoggingLearnMore"); // there is no log folder, and a note says so
        if (state == State::SaveFailed)
            failToSave();
        if (state == State::AccountGone)
            client.changeAccount({});
        fields = new FieldList(Category::ErrorReporting, options);
        fields->show();
        data = window->openData();
        help = window->openHelp();
        about = window->openAbout();
        client.answerLoad();
    }

    /// Of every window, as a person (or a screen reader) finds it.
    QList<ShownText> texts() const
    {
        QList<ShownText> all = textsOf(*window);
        for (const QWidget* dialog :
            std::initializer_list<const QWidget*>{options, fields, data, help, about})
            all += textsOf(*dialog);
        TextCollector tray;
        tray.collect(*window->findChild<Tray*>()->menu());
        return all + tray.texts;
    }

    QCheckBox& box(const char* name) const
    {
        return *options->findChild<QCheckBox*>(QString::fromLatin1(name));
    }

    static void press(const QWidget& parent, const char* name)
    {
        parent.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    }

    Language& language;
    FakeClient client;
    std::unique_ptr<MainWindow> window;
    OptionsDialog* options = nullptr;
    FieldList* fields = nullptr;
    DataDialog* data = nullptr;
    HelpDialog* help = nullptr;
    AboutDialog* about = nullptr;

private:
    void furnish()
    {
        client.permitAll();
        client.values.minimizeToTray = true;
        client.logs = QStringLiteral("/nowhere/logs");
        client.statuses[indexOf(Category::Census)] = {1, 12, 0, someTime, std::nullopt};
        client.data = {{Category::Census, {{Category::Census, 1, {}, someTime, "{}"}},
            {{Category::Census, someTime, "{\"a\":1}", 200}}, {{Category::Census, 37, someTime}}}};
    }

    void failToSignIn()
    {
        client.view.state = Account::State::SigningIn;
        client.changeAccount(client.view);
        client.view.state = Account::State::SignedOut;
        client.view.failure = SignInFailure{
            SignInStep::Token, SignInProblem::WrongPassword, QStringLiteral("lync.contoso.test"), {}, 400};
        client.changeAccount(client.view);
    }

    void forgetThePassword()
    {
        window->setSignInAddress(QStringLiteral("alice@contoso.test"));
        press(*window, "signInButton");
    }

    void failToSave()
    {
        client.answersSaves = false;
        client.saveOutcome.kind = SaveOutcome::Kind::CannotWrite;
        press(*options, "systemLoggingCheckBox");
        options->accept();
        client.answerSave();
    }
};

QString lines(const QList<ShownText>& texts)
{
    QStringList all;
    for (const ShownText& text : texts)
        all += text.where + QStringLiteral(": ") + text.text;
    return all.join(u'\n');
}

/// What stands there in one list and not in the other.
QString difference(const QList<ShownText>& one, const QList<ShownText>& other)
{
    QList<ShownText> more;
    for (const ShownText& text : one)
        if (!other.contains(text))
            more += text;
    return lines(more);
}

} // namespace

Q_DECLARE_METATYPE(Desk::State)

/// A change of language while every window is open.
class SwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOpenWindowFollows_data();
    void everyOpenWindowFollows();
    void unsavedEditsStay();
    void whatIsReadStaysInPlace();
    void theMenuOffersEveryLanguage();
    void theMenuTicksWhatIsInForce();
    void choosingSwitchesAndSaves();
    void aChoiceThatCannotBeSavedHoldsAndSaysSo();
    void theKeyboardOpensTheMenu_data();
    void theKeyboardOpensTheMenu();
};

void SwitchTest::everyOpenWindowFollows_data()
{
    QTest::addColumn<Desk::State>("state");
    QTest::addColumn<QString>("tag");
    const std::pair<const char*, Desk::State> states[] = {{"signed in", Desk::State::SignedIn},
        {"sign-in failed", Desk::State::SignInFailed}, {"password missing", Desk::State::PasswordMissing},
        {"save failed", Desk::State::SaveFailed}, {"account gone", Desk::State::AccountGone}};
    for (const auto& [name, state] : states)
        for (const QString& tag : Language::available())
            if (tag != u"en" && (state == Desk::State::SignedIn || tag == u"fr"))
                QTest::addRow("%s %s", name, qPrintable(tag)) << state << tag;
}

/// After the switch every text is the one a program started in that language shows.
void SwitchTest::everyOpenWindowFollows()
{
    QFETCH(Desk::State, state);
    QFETCH(QString, tag);
    QList<ShownText> expected;
    {
        Language started;
        QVERIFY(started.install(tag));
        expected = Desk(state, started).texts();
    }
    Language before;
    QVERIFY(before.install(QStringLiteral("en")));
    Desk desk(state, before);
    const QList<ShownText> english = desk.texts();
    QVERIFY(english != expected);
    QVERIFY(before.install(tag));
    QTRY_COMPARE(lines(desk.texts()), lines(expected));
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale(tag).textDirection());
    QCOMPARE(desk.options->layoutDirection(), QLocale(tag).textDirection());
    QVERIFY(before.install(QStringLiteral("en")));
    QTRY_COMPARE(difference(desk.texts(), english), QString());
}

void SwitchTest::unsavedEditsStay()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("en")));
    Desk desk(Desk::State::SignedIn, language);
    auto* levels = desk.options->findChild<QComboBox*>(QStringLiteral("loggingLevelComboBox"));
    desk.box("errorReportingCheckBox").setChecked(true);
    desk.box("systemLoggingCheckBox").setChecked(true);
    levels->setCurrentIndex(2);
    QVERIFY(language.install(QStringLiteral("fr")));
    QTRY_VERIFY(levels->itemText(2) != u"Full");
    QVERIFY(desk.box("errorReportingCheckBox").isChecked());
    QVERIFY(desk.box("systemLoggingCheckBox").isChecked());
    QCOMPARE(levels->currentIndex(), 2);
    QVERIFY(desk.client.saves.isEmpty());
    desk.options->accept();
    QCOMPARE(desk.client.saves.size(), 1);
    QVERIFY(desk.client.saves.first().errorReporting);
    QVERIFY(desk.client.saves.first().systemLog);
    QCOMPARE(desk.client.saves.first().loggingLevel, options::LoggingLevel::Full);
}

void SwitchTest::whatIsReadStaysInPlace()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("en")));
    Desk desk(Desk::State::SignedIn, language);
    auto* list = desk.data->findChild<QTreeWidget*>(QStringLiteral("dataList"));
    QCOMPARE(list->topLevelItemCount(), 3);
    list->setCurrentItem(list->topLevelItem(2));
    const QString receipt = list->currentItem()->text(0);
    QVERIFY(language.install(QStringLiteral("it")));
    QTRY_VERIFY(list->topLevelItem(2)->text(0) != receipt);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 2);
}

void SwitchTest::theMenuOffersEveryLanguage()
{
    Language language;
    Desk desk(Desk::State::SignedIn, language);
    const auto* menu = desk.window->findChild<QMenu*>(QStringLiteral("languageMenu"));
    QStringList names;
    for (const QAction* action : menu->actions())
        names += action->text();
    QCOMPARE(names.size(), Language::available().size() + 2); // the system's, and a line
    for (const QString& tag : Language::available())
        QVERIFY2(names.contains(languageName(tag)), qPrintable(tag));
    for (QStringView name : {u"English", u"Español", u"Français", u"Italiano", u"Português (Brasil)"})
        QVERIFY2(names.contains(name), qPrintable(names.join(u'|')));
}

void SwitchTest::theMenuTicksWhatIsInForce()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("it")));
    Desk desk(Desk::State::SignedIn, language);
    auto* menu = desk.window->findChild<QMenu*>(QStringLiteral("languageMenu"));
    const auto ticked = [menu] {
        QStringList names;
        for (const QAction* action : menu->actions())
            if (action->isChecked())
                names += action->data().toString();
        return names;
    };
    Q_EMIT menu->aboutToShow();
    QCOMPARE(ticked(), QStringList(QStringLiteral("it")));
    QVERIFY(language.install());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(ticked(), QStringList(QString()));
    desk.client.languageChoice = Language::ofSystem();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(ticked(), QStringList(Language::ofSystem()));
}

void SwitchTest::choosingSwitchesAndSaves()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("en")));
    Desk desk(Desk::State::SignedIn, language);
    const auto* menu = desk.window->findChild<QMenu*>(QStringLiteral("languageMenu"));
    menu->findChild<QAction*>(QStringLiteral("language-fr"))->trigger();
    QCOMPARE(desk.client.languageSaves, QStringList(QStringLiteral("fr")));
    QCOMPARE(desk.language.current(), QStringLiteral("fr"));
    QTRY_VERIFY(desk.window->findChild<QPushButton*>(QStringLiteral("helpButton"))->text() != u"&Help");
    menu->findChild<QAction*>(QStringLiteral("language-system"))->trigger();
    QCOMPARE(desk.client.languageSaves.last(), QString());
    QCOMPARE(desk.language.current(), Language::ofSystem());
}

void SwitchTest::aChoiceThatCannotBeSavedHoldsAndSaysSo()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("en")));
    Desk desk(Desk::State::SignedIn, language);
    const auto* note = desk.window->findChild<QLabel*>(QStringLiteral("settingsFaultLabel"));
    const auto* menu = desk.window->findChild<QMenu*>(QStringLiteral("languageMenu"));
    QVERIFY(note->isHidden());
    desk.client.saveOutcome.kind = SaveOutcome::Kind::CannotWrite;
    menu->findChild<QAction*>(QStringLiteral("language-es"))->trigger();
    QCOMPARE(desk.language.current(), QStringLiteral("es"));
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(desk.client.settings));
    desk.client.saveOutcome.kind = SaveOutcome::Kind::Saved;
    menu->findChild<QAction*>(QStringLiteral("language-en"))->trigger();
    QVERIFY(note->isHidden());
}

void SwitchTest::theKeyboardOpensTheMenu_data()
{
    QTest::addColumn<bool>("isSignedIn");
    QTest::newRow("sign-in page") << false;
    QTest::newRow("status page") << true;
}

void SwitchTest::theKeyboardOpensTheMenu()
{
    QFETCH(bool, isSignedIn);
    FakeClient client;
    MainWindow window(client, [] { return false; });
    window.show();
    if (isSignedIn)
        client.signedInAs(QStringLiteral("alice@contoso.test"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* button = window.findChild<QToolButton*>(QStringLiteral("languageButton"));
    QSet<QWidget*> visited;
    while (QApplication::focusWidget() != button && !visited.contains(QApplication::focusWidget())) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), button);
    QSignalSpy shown(button->menu(), &QMenu::aboutToShow);
    QMetaObject::invokeMethod(
        button, [button] { button->menu()->close(); },
        Qt::QueuedConnection); // the menu has a loop of its own
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(shown.size(), 1);
}

QTEST_MAIN(SwitchTest)
#include "tst_switch.moc"
