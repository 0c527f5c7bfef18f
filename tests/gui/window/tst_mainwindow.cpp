// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/catalogue.h"
#include "tests/gui/inspect.h"
#include "tests/gui/settle.h"
#include "tests/support/fakeclient.h"
#include "ui/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/help/helptext.h"
#include "ui/mainwindow.h"
#include "ui/options/optionsdialog.h"
#include "ui/telemetry/datadialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace candor;
using namespace candor::test;

namespace {

/// The main window, by object name.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePageOfTheState();
    void statusSaysTheConnection();
    void statusIsReadByAssistiveTechnology();
    void aDamagedSettingsFileIsTold();
    void gearOpensOptionsOnce();
    void gearIsThereOnBothPages();
    void shortcutsOpenWindows();
    void helpStandsAboveTheOptions();
    void optionsThatStillSaveComeBack();
    void aboutNamesTheVersion();
    void G04_helpListsEveryField();
    void helpEscapesWhatItIsGiven();
    void everyWidgetHasANameOfItsOwn();
    void tabReachesEverything();
    void aMovedWindowComesBackWhereItWas();
    void aWindowNobodyMovedIsNotRemembered();
    void geometryThatIsNoneIsIgnored_data();
    void geometryThatIsNoneIsIgnored();
    void theIconIsSharpAtEverySize_data();
    void theIconIsSharpAtEverySize();

private:
    template <class T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1StringView(name));
    }
    QWidget* page()
    {
        return qobject_cast<QScrollArea*>(find<QStackedWidget>("pages")->currentWidget())->widget();
    }

    std::unique_ptr<FakeClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_client = std::make_unique<FakeClient>();
    m_window = std::make_unique<MainWindow>(*m_client, [] { return false; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_client.reset();
}

void MainWindowTest::showsThePageOfTheState()
{
    QCOMPARE(page()->objectName(), QStringLiteral("signInPage"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("signInAddressLineEdit"));
    m_client->view.state = Account::State::SigningIn;
    m_client->changeAccount(m_client->view);
    QCOMPARE(page()->objectName(), QStringLiteral("signInPage"));
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    QCOMPARE(page()->objectName(), QStringLiteral("statusPage"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("gearButton"));
    m_client->view.state = Account::State::SigningOut;
    m_client->changeAccount(m_client->view);
    QCOMPARE(page()->objectName(), QStringLiteral("statusPage"));
    m_client->changeAccount({});
    QCOMPARE(page()->objectName(), QStringLiteral("signInPage"));
}

void MainWindowTest::statusSaysTheConnection()
{
    auto* status = find<QLabel>("statusLabel");
    QCOMPARE(status->text(), QStringLiteral("Signed out"));
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    QCOMPARE(status->text(), QStringLiteral("Online"));
    m_client->view.connection = Account::Connection::Offline;
    m_client->changeAccount(m_client->view);
    QCOMPARE(status->text(), QStringLiteral("Offline"));
}

void MainWindowTest::statusIsReadByAssistiveTechnology()
{
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    auto* status = QAccessible::queryAccessibleInterface(find<QLabel>("statusLabel"));
    QVERIFY(status);
    QCOMPARE(status->text(QAccessible::Name), QStringLiteral("Online"));
    auto* gear = QAccessible::queryAccessibleInterface(find<QToolButton>("gearButton"));
    QVERIFY(gear);
    QCOMPARE(gear->text(QAccessible::Name), QStringLiteral("Options"));
    QVERIFY(!gear->text(QAccessible::Description).isEmpty());
}

void MainWindowTest::aDamagedSettingsFileIsTold()
{
    auto* told = find<QLabel>("settingsFaultLabel");
    QVERIFY(!told->isVisible());
    QSet<QString> sentences;
    for (const StoreFault& fault : {StoreFault{StoreFault::Kind::Unreadable, m_client->settings, {}},
             StoreFault{StoreFault::Kind::Damaged, m_client->settings, {}},
             StoreFault{
                 StoreFault::Kind::Damaged, m_client->settings, QStringLiteral("/home/alice/copy.ini")}}) {
        m_client->fault = fault;
        Q_EMIT m_client->storeFaultChanged();
        QVERIFY(told->isVisible());
        QVERIFY(told->text().contains(fault.file) && told->text().contains(fault.copy));
        sentences.insert(told->text());
    }
    QCOMPARE(sentences.size(), 3);
    m_client->fault = {};
    Q_EMIT m_client->storeFaultChanged();
    QVERIFY(!told->isVisible());
}

void MainWindowTest::gearOpensOptionsOnce()
{
    auto* gear = find<QToolButton>("gearButton");
    QCOMPARE(gear->accessibleName(), QStringLiteral("Options"));
    QTest::mouseClick(gear, Qt::LeftButton);
    QPointer<OptionsDialog> first = m_window->findChild<OptionsDialog*>(QStringLiteral("optionsDialog"));
    QVERIFY(first && first->isVisible());
    QCOMPARE(first->windowModality(), Qt::WindowModal);
    gear->click();
    QCOMPARE(m_window->findChildren<OptionsDialog*>().size(), 1);
    QCOMPARE(m_client->features.count(Feature::OptionsOpened), 1);
    first->close();
    QTRY_VERIFY(first.isNull());
    gear->click();
    QVERIFY(m_window->findChild<OptionsDialog*>() != nullptr);
}

void MainWindowTest::gearIsThereOnBothPages()
{
    QVERIFY(find<QToolButton>("gearButton")->isVisible());
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    QVERIFY(find<QToolButton>("gearButton")->isVisible());
}

void MainWindowTest::shortcutsOpenWindows()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_window->findChild<HelpDialog*>());
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_window->findChild<OptionsDialog*>());
    find<QPushButton>("dataButton")->click();
    QVERIFY(m_window->findChild<DataDialog*>(QStringLiteral("dataDialog")));
    find<QPushButton>("aboutButton")->click();
    QVERIFY(m_window->findChild<AboutDialog*>());
    for (Feature feature :
        {Feature::HelpOpened, Feature::OptionsOpened, Feature::DataViewerOpened, Feature::AboutOpened})
        QCOMPARE(m_client->features.count(feature), 1);
}

void MainWindowTest::helpStandsAboveTheOptions()
{
    OptionsDialog* options = m_window->openOptions();
    Q_EMIT options->helpRequested();
    auto* help = m_window->findChild<HelpDialog*>(QStringLiteral("helpDialog"));
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->parentWidget(), options);
}

/// Two windows would each take the other's answer for their own.
void MainWindowTest::optionsThatStillSaveComeBack()
{
    m_client->answersSaves = false;
    QPointer<OptionsDialog> first = m_window->openOptions();
    first->findChild<QCheckBox*>(QStringLiteral("systemLoggingCheckBox"))->click();
    first->accept();
    first->reject();
    QVERIFY(!first->isVisible());
    QCOMPARE(m_window->openOptions(), first.data());
    QVERIFY(first->isVisible());
    first->reject();
    m_client->answerSave();
    OptionsDialog* second = m_window->openOptions();
    QVERIFY(second != first.data() && second->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!first);
    QVERIFY(second->isVisible());
}

void MainWindowTest::aboutNamesTheVersion()
{
    QString all;
    for (const QLabel* label : m_window->openAbout()->findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    for (const QString& part : {QStringLiteral(CANDOR_VERSION), QStringLiteral("Apache License"),
             QString::fromLatin1(qVersion()), QStringLiteral("contract 1"), m_client->brandNames.product})
        QVERIFY2(all.contains(part), qPrintable(all));
}

void MainWindowTest::G04_helpListsEveryField()
{
    const QString text = helpText({m_client->brand(), m_client->settings, m_client->logs});
    for (const Field& field : catalogue) {
        QVERIFY(text.contains(QString::fromStdString(std::string(field.attribute))));
        QVERIFY(text.contains(QString::fromUtf8(field.purpose).toHtmlEscaped()));
    }
    QVERIFY(text.contains(m_client->settings) && text.contains(m_client->logs));
}

void MainWindowTest::helpEscapesWhatItIsGiven()
{
    const QString text
        = helpText({m_client->brand(), QStringLiteral("/home/<img src=x>/s.ini"), QStringLiteral("%1<b>")});
    QVERIFY(!text.contains(QStringLiteral("<img")));
    QVERIFY(text.contains(QStringLiteral("%1&lt;b&gt;")));
}

void MainWindowTest::everyWidgetHasANameOfItsOwn()
{
    QCOMPARE(m_window->objectName(), QStringLiteral("mainWindow"));
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    QCOMPARE(namingFaults(*m_window), QStringList());
    for (const char* name : {"gearButton", "statusLabel", "signInPage", "signInAddressLineEdit",
             "passwordLineEdit", "signInButton", "signOutButton", "signInErrorLabel"})
        QVERIFY2(m_window->findChildren<QWidget*>(QLatin1StringView(name)).size() == 1, name);
}

void MainWindowTest::tabReachesEverything()
{
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    QSet<QString> reached;
    for (int i = 0; i < 20; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char* name : {"gearButton", "signOutButton", "censusStatusReason", "usageStatusReason",
             "errorReportingStatusReason", "improvementProgramStatusReason", "dataButton", "helpButton",
             "aboutButton"})
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
}

void MainWindowTest::aMovedWindowComesBackWhereItWas()
{
    settle();
    // Within the screen: Qt 6.8 moves what is partly beside it.
    m_window->setGeometry(60, 40, 717, 555);
    QVERIFY(m_window->screen()->availableGeometry().contains(m_window->geometry()));
    const QRect place = m_window->geometry();
    m_window->keepPlace();
    QCOMPARE(m_client->geometrySaves.size(), 1);
    m_window = std::make_unique<MainWindow>(*m_client);
    m_window->show();
    QCOMPARE(m_window->geometry(), place);
}

void MainWindowTest::aWindowNobodyMovedIsNotRemembered()
{
    settle();
    m_window->keepPlace();
    QVERIFY(m_client->geometrySaves.isEmpty());
    m_window->resize(m_window->width() + 10, m_window->height());
    m_client->fault = {StoreFault::Kind::Damaged, m_client->settings, QString()};
    m_window->keepPlace();
    QVERIFY2(m_client->geometrySaves.isEmpty(), "a damaged file was written to for a window's place");
}

void MainWindowTest::geometryThatIsNoneIsIgnored_data()
{
    QTest::addColumn<QString>("geometry");
    QTest::newRow("text") << QStringLiteral("hello");
    QTest::newRow("long") << QString(1'000'000, u'A');
    QWidget far;
    far.setGeometry(100'000, 100'000, 300, 200);
    QTest::newRow("beyond every screen") << QString::fromLatin1(far.saveGeometry().toBase64());
    QTest::newRow("cut") << QString::fromLatin1(far.saveGeometry().left(20).toBase64());
}

void MainWindowTest::geometryThatIsNoneIsIgnored()
{
    QFETCH(QString, geometry);
    m_client->geometry = geometry;
    m_window = std::make_unique<MainWindow>(*m_client);
    m_window->show();
    QVERIFY(m_window->screen()->availableGeometry().intersects(m_window->frameGeometry()));
    QVERIFY(m_window->width() >= m_window->minimumSizeHint().width());
}

void MainWindowTest::theIconIsSharpAtEverySize_data()
{
    QTest::addColumn<int>("side");
    for (int side : {64, 128, 200, 512})
        QTest::addRow("%d", side) << side;
}

void MainWindowTest::theIconIsSharpAtEverySize()
{
    QFETCH(const int, side);
    const QImage picture = m_window->windowIcon().pixmap(side).toImage();
    QCOMPARE(picture.size(), QSize(side, side));
    QCOMPARE(picture.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(picture.pixelColor(side * 33 / 64, side * 28 / 64), QColor(0xff, 0xd1, 0x66)); // the dot
    QCOMPARE(picture.pixelColor(side * 33 / 64, side * 36 / 64), QColor(0x0b, 0x6e, 0x78)); // below it
}

} // namespace

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
