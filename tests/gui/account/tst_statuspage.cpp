// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"
#include "ui/account/connectiontext.h"
#include "ui/account/failuretext.h"
#include "ui/account/statuspage.h"
#include "ui/consent/reasontext.h"
#include "ui/look.h"
#include "ui/telemetry/hindrancetext.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace candor;
using namespace candor::test;

namespace {

/// How many empty columns are at the left and at the right of what is drawn.
std::pair<int, int> margins(const QImage& picture)
{
    const QRgb ground = picture.pixel(0, 0);
    const auto isEmpty = [&](int x) {
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != ground)
                return false;
        return true;
    };
    int left = 0;
    while (left < picture.width() && isEmpty(left))
        ++left;
    int right = 0;
    while (right < picture.width() && isEmpty(picture.width() - 1 - right))
        ++right;
    return {left, right};
}

/// The page while signed in: what it says is what decide() says.
class StatusPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAccountAndOrganization();
    void namesBeginWhereTheLanguageBegins_data();
    void namesBeginWhereTheLanguageBegins();
    void everyCategorySaysItsTrueState();
    void aBanArrivesWhileOpen();
    void queueAndLastSendingAreShown();
    void troubleIsShownAndGoes();
    void whatIsInTheWayIsSaid_data();
    void whatIsInTheWayIsSaid();
    void signOutSignsOutOnce();
    void onlyTheWindowScrollsIt();
    void connectionInWords();

private:
    static QString text(const QWidget& page, const QString& name)
    {
        const auto* label = page.findChild<QLabel*>(name);
        return label ? label->text() : QStringLiteral("no such label");
    }
};

void StatusPageTest::namesAccountAndOrganization()
{
    FakeClient client;
    StatusPage page(client);
    client.signedInAs(QStringLiteral("alice@contoso.test"), QStringLiteral("Contoso Ltd."));
    QCOMPARE(text(page, QStringLiteral("accountNameLabel")), QStringLiteral("alice@contoso.test"));
    QCOMPARE(text(page, QStringLiteral("organizationLabel")), QStringLiteral("Contoso Ltd."));
    client.view.displayName = QStringLiteral("<b>Alice</b>");
    client.changeAccount(client.view);
    const auto* name = page.findChild<QLabel*>(QStringLiteral("accountNameLabel"));
    QCOMPARE(name->text(), QStringLiteral("<b>Alice</b>"));
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QVERIFY(text(page, QStringLiteral("organizationLabel")).contains(QStringLiteral("alice@contoso.test")));
}

void StatusPageTest::namesBeginWhereTheLanguageBegins_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Latin") << QStringLiteral("Contoso");
    QTest::newRow("Arabic") << QString::fromUtf8("كونتوسو");
}

void StatusPageTest::namesBeginWhereTheLanguageBegins()
{
    QFETCH(QString, name);
    FakeClient client;
    StatusPage page(client);
    page.resize(800, 400);
    page.show();
    client.signedInAs(QStringLiteral("alice@contoso.test"), name);
    client.view.displayName = name;
    client.changeAccount(client.view);
    // Also a window that is open.
    for (Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight}) {
        page.setLayoutDirection(direction);
        QCoreApplication::sendPostedEvents();
        for (const char* each : {"accountNameLabel", "organizationLabel"}) {
            auto* label = page.findChild<QLabel*>(QLatin1StringView(each));
            const auto [left, right] = margins(label->grab().toImage());
            QVERIFY2(direction == Qt::LeftToRight ? left < right / 4 : right < left / 4,
                qPrintable(QStringLiteral("%1: %2 %3").arg(QLatin1StringView(each)).arg(left).arg(right)));
        }
    }
}

void StatusPageTest::everyCategorySaysItsTrueState()
{
    FakeClient client;
    client.permitAll();
    StatusPage page(client);
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    for (Category category : allCategories) {
        const QString name = QString::fromStdString(std::string(dumpName(category)));
        QCOMPARE(text(page, name + QStringLiteral("Name")), categoryName(category));
        QCOMPARE(text(page, name + QStringLiteral("State")), shortState(client.decisions()[category]));
        QCOMPARE(text(page, name + QStringLiteral("StatusReason")),
            reasonSentence(client.explain(category), client.view.organisation));
        QVERIFY(page.findChild<QLabel*>(name + QStringLiteral("StatusReason"))->focusPolicy() & Qt::TabFocus);
    }
}

void StatusPageTest::aBanArrivesWhileOpen()
{
    FakeClient client;
    client.permitAll();
    client.choice.errorReporting = true;
    StatusPage page(client);
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    const QString before = text(page, QStringLiteral("errorReportingState"));
    client.setPolicy(Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Server,
        QStringLiteral("lync.contoso.test"));
    Q_EMIT client.decisionsChanged();
    QVERIFY(text(page, QStringLiteral("errorReportingState")) != before);
    QVERIFY(text(page, QStringLiteral("errorReportingStatusReason"))
                .contains(QStringLiteral("lync.contoso.test")));
}

void StatusPageTest::queueAndLastSendingAreShown()
{
    FakeClient client;
    StatusPage page(client);
    QVERIFY(text(page, QStringLiteral("censusQueue")).contains(QStringLiteral("nothing sent yet")));
    const WallTime when(std::chrono::milliseconds(1'790'000'000'000));
    client.changeStatus(Category::Census, {4, 12, 0, when, std::nullopt});
    QVERIFY(text(page, QStringLiteral("censusQueue")).startsWith(QStringLiteral("4 ")));
    QVERIFY(text(page, QStringLiteral("censusQueue")).contains(momentText(when)));
    QVERIFY(text(page, QStringLiteral("usageQueue")).startsWith(QStringLiteral("0 ")));
    QVERIFY(!text(page, QStringLiteral("censusQueue")).contains(QStringLiteral("given up")));
    CategoryStatus gaps;
    gaps.dropped = 3;
    client.changeStatus(Category::Census, gaps);
    QVERIFY(text(page, QStringLiteral("censusQueue"))
                .endsWith(QStringLiteral("3 record(s) given up: refused, too old, or without room")));
}

void StatusPageTest::troubleIsShownAndGoes()
{
    FakeClient client;
    StatusPage page(client);
    page.show();
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    const auto* lost = page.findChild<QLabel*>(QStringLiteral("connectionFailureLabel"));
    const auto* policy = page.findChild<QLabel*>(QStringLiteral("policyFailureLabel"));
    QVERIFY(!lost->isVisible() && !policy->isVisible());
    client.view.connection = Account::Connection::Reconnecting;
    client.view.failure
        = SignInFailure{SignInStep::Events, SignInProblem::TimedOut, QStringLiteral("a.contoso.test"), {}, 0};
    client.view.policyFailure = SignInFailure{
        SignInStep::Policies, SignInProblem::PolicyUnavailable, QStringLiteral("a.contoso.test"), {}, 500};
    client.changeAccount(client.view);
    QVERIFY(lost->isVisible() && policy->isVisible());
    QCOMPARE(lost->text(), failureSentence(*client.view.failure));
    QCOMPARE(policy->text(), failureSentence(*client.view.policyFailure));
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    QVERIFY(!lost->isVisible() && !policy->isVisible());
    client.view.policyWarning = Sentence("An earlier policy may count in %1.", QStringLiteral("/home/x"));
    client.changeAccount(client.view);
    QVERIFY(policy->isVisible());
    QCOMPARE(policy->text(), QStringLiteral("An earlier policy may count in /home/x."));
}

void StatusPageTest::whatIsInTheWayIsSaid_data()
{
    QTest::addColumn<Hindrance>("hindrance");
    QTest::newRow("second instance") << Hindrance::Elsewhere;
    QTest::newRow("no ring") << Hindrance::NoRing;
    QTest::newRow("no journal") << Hindrance::NoJournal;
}

void StatusPageTest::whatIsInTheWayIsSaid()
{
    QFETCH(Hindrance, hindrance);
    FakeClient client;
    client.permitAll();
    StatusPage page(client);
    page.show();
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    const auto* label = page.findChild<QLabel*>(QStringLiteral("collectorLabel"));
    QVERIFY(!label->isVisible());
    client.collecting.hindrance = hindrance;
    Q_EMIT client.decisionsChanged();
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), client.collecting.reason().inWords());
    // What is permitted is not said to be on, nor to be sent; what is forbidden is still said to be.
    QCOMPARE(text(page, QStringLiteral("censusState")), hinderedState(hindrance));
    QVERIFY(text(page, QStringLiteral("censusStatusReason")).isEmpty());
    QVERIFY(!page.findChild<QLabel*>(QStringLiteral("censusQueue"))->isVisible());
    QCOMPARE(text(page, QStringLiteral("errorReportingState")),
        shortState(client.decisions()[Category::ErrorReporting]));
    QCOMPARE(stateSentence(client, Category::Census, {}), label->text());
    QCOMPARE(stateSentence(client, Category::ErrorReporting, {}),
        reasonSentence(client.explain(Category::ErrorReporting), {}));
    client.collecting.hindrance = Hindrance::None;
    Q_EMIT client.decisionsChanged();
    QVERIFY(!label->isVisible());
    QCOMPARE(text(page, QStringLiteral("censusState")), shortState(client.decisions()[Category::Census]));
}

void StatusPageTest::signOutSignsOutOnce()
{
    FakeClient client;
    StatusPage page(client);
    client.signedInAs(QStringLiteral("alice@contoso.test"));
    auto* button = page.findChild<QPushButton*>(QStringLiteral("signOutButton"));
    button->click();
    QCOMPARE(client.signOuts, 1);
    client.view.state = Account::State::SigningOut;
    client.changeAccount(client.view);
    button->click();
    QCOMPARE(client.signOuts, 1);
}

void StatusPageTest::onlyTheWindowScrollsIt()
{
    FakeClient client;
    const StatusPage page(client);
    QVERIFY(page.findChildren<QAbstractScrollArea*>().isEmpty());
}

void StatusPageTest::connectionInWords()
{
    AccountView view;
    QSet<QString> words{connectionText(view)};
    QCOMPARE(connectionSymbol(view), QStringLiteral("offline"));
    view.state = Account::State::SigningIn;
    words.insert(connectionText(view));
    view.state = Account::State::SigningOut;
    words.insert(connectionText(view));
    view.state = Account::State::SignedIn;
    words.insert(connectionText(view));
    view.connection = Account::Connection::Online;
    words.insert(connectionText(view));
    QCOMPARE(connectionSymbol(view), QStringLiteral("online"));
    view.connection = Account::Connection::Reconnecting;
    words.insert(connectionText(view));
    view.nextTry = QDateTime(QDate(2026, 9, 21), QTime(14, 2, 31));
    QCOMPARE(connectionSymbol(view), QStringLiteral("waiting"));
    QVERIFY2(connectionText(view).contains(QStringLiteral("02:31")), qPrintable(connectionText(view)));
    QCOMPARE(words.size(), 6);
}

} // namespace

QTEST_MAIN(StatusPageTest)
#include "tst_statuspage.moc"
