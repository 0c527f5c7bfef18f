// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"
#include "tests/support/fakeclient.h"
#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/mainwindow.h"
#include "ui/telemetry/datadialog.h"

#include <QApplication>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

/// Each window in each look: dark, right to left, twice the size. Nothing may be cut or lie over something
/// else.
class Looks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void apply(const QString& look);
    void furnish(FakeClient& client);
    QWidget* windowFor(const QString& name, FakeClient& client, MainWindow& window);

    QFont m_font;
    QPalette m_palette;
};

void Looks::initTestCase()
{
    m_font = QApplication::font();
    m_palette = QApplication::palette();
}

void Looks::init()
{
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void Looks::apply(const QString& look)
{
    if (look == u"dark")
        QApplication::setPalette(darkPalette());
    if (look == u"rtl")
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (look == u"large") {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
}

void Looks::furnish(FakeClient& client)
{
    client.permitAll();
    client.choice.errorReporting = true;
    client.setPolicy(Setting::CustomerExperienceImprovementProgram, SettingValue::Disabled,
        PolicySource::Server, QStringLiteral("lync.contoso.test"));
    const WallTime when(std::chrono::milliseconds(1'790'000'000'000));
    client.statuses[indexOf(Category::Census)] = {1, 12, 0, when, std::nullopt};
    client.statuses[indexOf(Category::ErrorReporting)] = {3, 0, 0, std::nullopt, std::nullopt};
    const std::string record
        = R"({"timeUnixNano":"1790000000000000000","eventName":"candor.census","attributes":[]})";
    client.data = {
        {Category::Census, {{Category::Census, 1, {}, when, record}},
            {{Category::Census, when, record + record, 200}}, {{Category::Census, 37, when}}},
    };
}

QWidget* Looks::windowFor(const QString& name, FakeClient& client, MainWindow& window)
{
    if (name == u"signin")
        return &window;
    if (name == u"signin-progress") {
        client.view.state = Account::State::SigningIn;
        client.view.step = SignInStep::Token;
        client.changeAccount(client.view);
        return &window;
    }
    if (name == u"signin-failed") {
        client.view.state = Account::State::SigningIn;
        client.changeAccount(client.view);
        client.view.state = Account::State::SignedOut;
        client.view.failure = SignInFailure{
            SignInStep::Token, SignInProblem::WrongPassword, QStringLiteral("lyncweb.contoso.test"), {}, 400};
        client.changeAccount(client.view);
        return &window;
    }
    client.view.displayName = QStringLiteral("Alice Example");
    client.signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso Ltd."));
    client.view.displayName = QStringLiteral("Alice Example");
    client.changeAccount(client.view);
    if (name == u"trouble") {
        client.view.connection = Account::Connection::Reconnecting;
        client.view.nextTry = QDateTime(QDate(2026, 9, 21), QTime(14, 2, 31));
        client.view.failure = SignInFailure{SignInStep::Events, SignInProblem::HostUnreachable,
            QStringLiteral("lyncweb.contoso.test"), {}, 0};
        client.view.policyFailure = SignInFailure{SignInStep::Policies, SignInProblem::PolicyUnavailable,
            QStringLiteral("lyncweb.contoso.test"), {}, 500};
        client.changeAccount(client.view);
    }
    if (name == u"data")
        return window.openData();
    if (name == u"help")
        return window.openHelp();
    if (name == u"about")
        return window.openAbout();
    return &window;
}

void Looks::nothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("look");
    for (const char* name :
        {"signin", "signin-progress", "signin-failed", "status", "trouble", "data", "help", "about"})
        for (const char* look : {"plain", "dark", "rtl", "large"})
            QTest::addRow("%s-%s", name, look) << QString::fromLatin1(name) << QString::fromLatin1(look);
}

void Looks::nothingIsCut()
{
    QFETCH(QString, name);
    QFETCH(QString, look);
    apply(look);
    FakeClient client;
    furnish(client);
    MainWindow window(client, [] { return false; });
    window.show();
    QWidget* shown = windowFor(name, client, window);
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    settle();
    QVERIFY(keepPicture(*shown, name + QLatin1Char('-') + look));
    QCOMPARE(cutTexts(*shown), QStringList());
    QCOMPARE(overlaps(*shown), QStringList());
    QCOMPARE(namingFaults(*shown), QStringList());
}

} // namespace

QTEST_MAIN(Looks)
#include "tst_looks.moc"
