// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/inspect.h"
#include "tests/support/fakeclient.h"
#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/options/fieldlist.h"
#include "ui/options/optionsdialog.h"
#include "ui/telemetry/datadialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace candor;
using namespace candor::test;

namespace {

const char* const windowNames[] = {"signin", "signin-progress", "signin-failed", "status", "trouble", "data",
    "help", "about", "options", "options-locked", "options-signed-out", "fields"};

QString host()
{
    return QStringLiteral("lyncweb.contoso.test");
}

void furnish(FakeClient& client)
{
    client.permitAll();
    client.choice.errorReporting = true;
    const WallTime when(std::chrono::milliseconds(1'790'000'000'000));
    client.statuses[indexOf(Category::Census)] = {1, 12, 0, when, std::nullopt};
    client.data = {{Category::Census, {{Category::Census, 1, {}, when, "{}"}},
        {{Category::Census, when, "{}", 200}}, {{Category::Census, 37, when}}}};
}

void beInTrouble(FakeClient& client)
{
    client.view.connection = Account::Connection::Reconnecting;
    client.view.nextTry = QDateTime(QDate(2026, 9, 21), QTime(14, 2, 31));
    client.view.failure = SignInFailure{SignInStep::Events, SignInProblem::HostUnreachable, host(), {}, 0};
    client.view.policyFailure
        = SignInFailure{SignInStep::Policies, SignInProblem::PolicyUnavailable, host(), {}, 500};
    client.currentPolicy = {};
    client.changeAccount(client.view);
}

void beOnTheWayIn(FakeClient& client, bool fails)
{
    client.view.state = Account::State::SigningIn;
    client.view.step = SignInStep::Token;
    client.changeAccount(client.view);
    if (!fails)
        return;
    client.view.state = Account::State::SignedOut;
    client.view.failure = SignInFailure{SignInStep::Discovery, SignInProblem::RedirectRefused, host(),
        QStringLiteral("login.elsewhere.example"), 302};
    client.changeAccount(client.view);
}

/// The window of that name, in the state it speaks of.
QWidget* open(const QString& name, FakeClient& client, MainWindow& window)
{
    if (name == u"signin-progress" || name == u"signin-failed")
        beOnTheWayIn(client, name == u"signin-failed");
    if (name == u"options-signed-out")
        client.currentPolicy = {};
    if (name.startsWith(u"signin") || name == u"options-signed-out")
        return name.startsWith(u"signin") ? static_cast<QWidget*>(&window) : window.openOptions();
    client.signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso Ltd."));
    if (name == u"options-locked")
        client.setPolicy(
            Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Server, host());
    if (name == u"trouble")
        beInTrouble(client);
    if (name == u"data")
        return window.openData();
    if (name == u"help")
        return window.openHelp();
    if (name == u"about")
        return window.openAbout();
    if (name.startsWith(u"options"))
        return window.openOptions();
    if (name != u"fields")
        return &window;
    auto* fields = new FieldList(Category::ErrorReporting, &window);
    fields->show();
    return fields;
}

QString labelOf(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    const auto* label = qobject_cast<const QLabel*>(widget);
    return label && label->buddy() ? label->text() : QString();
}

/// Access keys that two visible controls of a window share.
QStringList sharedKeys(const QWidget& window)
{
    QStringList shared;
    QHash<QKeySequence, QString> owners;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QKeySequence key = QKeySequence::mnemonic(labelOf(widget));
        if (key.isEmpty() || !widget->isVisible() || widget->window() != &window)
            continue;
        if (owners.contains(key))
            shared += owners[key] + QStringLiteral(" / ") + labelOf(widget);
        owners.insert(key, labelOf(widget));
    }
    return shared;
}

/// As inspect.h finds them, but for check boxes that wrap their words: those only have to be high enough.
QStringList reallyCut(const QWidget& window)
{
    QStringList cut;
    for (const QString& found : cutTexts(window)) {
        const auto* widget = window.findChild<QWidget*>(found.section(u':', 0, 0));
        const bool wraps = widget && widget->sizePolicy().hasHeightForWidth();
        if (!wraps || widget->height() < widget->heightForWidth(widget->width()))
            cut += found;
    }
    return cut;
}

QStringList standardTexts(const QWidget& window)
{
    QStringList texts;
    for (const QDialogButtonBox* box : window.findChildren<QDialogButtonBox*>())
        for (const QAbstractButton* button : box->buttons())
            if (box->standardButton(const_cast<QAbstractButton*>(button)) != QDialogButtonBox::NoButton)
                texts += button->text().remove(u'&');
    return texts;
}

bool scrollsSideways(const QWidget& window)
{
    const auto* page = window.findChild<QTextBrowser*>();
    return page && page->horizontalScrollBar()->maximum() > 0;
}

/// Every window in every language, as people see it and reach it by keyboard.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWindowInEveryLanguage_data();
    void everyWindowInEveryLanguage();
    void optionsShowAllTheyHave_data();
    void optionsShowAllTheyHave();
    void anOpenWindowFollowsTheLanguage();
};

void WindowsTest::initTestCase()
{
    QVERIFY(Language::available().size() >= 6);
}

void WindowsTest::everyWindowInEveryLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    for (const QString& tag : Language::available())
        for (const char* name : windowNames)
            QTest::addRow("%s %s", qPrintable(tag), name) << tag << QString::fromLatin1(name);
}

void WindowsTest::everyWindowInEveryLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, name);
    Language language;
    QVERIFY(language.install(tag));
    FakeClient client;
    furnish(client);
    MainWindow window(client, [] { return false; });
    window.show();
    QWidget* shown = open(name, client, window);
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    QTRY_COMPARE(reallyCut(*shown), QStringList());
    QVERIFY(keepPicture(*shown, tag + QLatin1Char('-') + name));
    QCOMPARE(overlaps(*shown), QStringList());
    QCOMPARE(sharedKeys(*shown), QStringList());
    QVERIFY(!scrollsSideways(*shown));
    for (const QString& text : standardTexts(*shown))
        if (text != u"OK")
            QCOMPARE(QStringList({QStringLiteral("Cancel"), QStringLiteral("Help"), QStringLiteral("Close")})
                         .contains(text),
                tag == u"en");
}

void WindowsTest::optionsShowAllTheyHave_data()
{
    QTest::addColumn<QString>("tag");
    for (const QString& tag : Language::available())
        QTest::newRow(qPrintable(tag)) << tag;
}

/// Nobody has to scroll to what a box means, not even where a language needs more words.
void WindowsTest::optionsShowAllTheyHave()
{
    QFETCH(QString, tag);
    Language language;
    QVERIFY(language.install(tag));
    FakeClient client;
    furnish(client);
    client.signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso Ltd."));
    OptionsDialog dialog(client);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto* scroll = dialog.findChild<QScrollArea*>(QStringLiteral("generalPageScrollArea"));
    QVERIFY(scroll->verticalScrollBar()->maximum() == 0
        || dialog.height() >= dialog.screen()->availableSize().height() * 9 / 10);
}

void WindowsTest::anOpenWindowFollowsTheLanguage()
{
    Language language;
    QVERIFY(language.install(QStringLiteral("en")));
    FakeClient client;
    furnish(client);
    MainWindow window(client, [] { return false; });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    open(QStringLiteral("status"), client, window);
    for (const QString& tag : Language::available()) {
        QVERIFY(language.install(tag));
        QTRY_COMPARE(window.findChild<QPushButton*>(QStringLiteral("aboutButton"))->accessibleName(),
            QCoreApplication::translate("candor::MainWindow", "About"));
        QTRY_COMPARE(reallyCut(window), QStringList());
    }
}

} // namespace

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
