// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"
#include "ui/mainwindow.h"
#include "ui/options/optionsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QtTest>

namespace candor {

namespace {

using test::FakeClient;
using Level = options::LoggingLevel;

const QString banFile = QStringLiteral("/etc/candor/policies/managed/contoso.json");

/// An open window on a signed-in client that is permitted everything.
struct Desk
{
    Desk()
    {
        client.permitAll();
        client.signedInAs(QStringLiteral("alice@contoso.test"));
    }
    OptionsDialog& open(const OptionValues& stored = {})
    {
        client.values = stored;
        client.choice = {stored.errorReporting, stored.improvementProgram};
        dialog = std::make_unique<OptionsDialog>(client, surroundings());
        dialog->show();
        return *dialog;
    }
    Surroundings surroundings()
    {
        Surroundings all;
        all.hasNotificationArea = [this] { return hasNotificationArea; };
        all.openUrl = [this](const QUrl& url) {
            opened.append(url);
            return canOpen;
        };
        return all;
    }
    template <class T>
    T* find(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1StringView(name));
    }
    QCheckBox* box(const char* name) const { return find<QCheckBox>(name); }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    QPushButton* button(QDialogButtonBox::StandardButton which) const
    {
        return find<QDialogButtonBox>("buttonBox")->button(which);
    }
    /// As a person does: near the left edge, where the box is.
    void click(const char* name) const
    {
        QCheckBox* target = box(name);
        QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(8, target->height() / 2));
    }
    void press(QDialogButtonBox::StandardButton which) const
    {
        QTest::mouseClick(button(which), Qt::LeftButton);
    }
    void ban()
    {
        client.setPolicy(
            Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Machine, banFile);
        Q_EMIT client.decisionsChanged();
    }

    FakeClient client;
    bool hasNotificationArea = true;
    bool canOpen = true;
    QList<QUrl> opened;
    std::unique_ptr<OptionsDialog> dialog;
};

OptionValues optedIn()
{
    OptionValues values;
    values.errorReporting = true;
    return values;
}

class OptionsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBoxStartsUnticked();
    void yesAndNoTakeTheSame_data();
    void yesAndNoTakeTheSame();
    void theTextsSayWhereHowLongAndHowToWithdraw();
    void nothingDependsOnYes();
    void okStoresWhatChanged();
    void okWithoutAChangeClosesAtOnce();
    void cancelEscapeAndCloseDiscard_data();
    void cancelEscapeAndCloseDiscard();
    void nothingBlocksWhileSaving();
    void helpIsAskedFor();
    void aBanArrivesWhileOpen();
    void aLiftedBanBringsTheChoiceBack();
    void aLockedBoxIsSavedAsChosen();
    void faultyLocksAndUnknownDoesNot();
    void aFailedSaveIsToldAtTheControl_data();
    void aFailedSaveIsToldAtTheControl();
    void failuresOneAfterTheOtherStayWithTheFirstControl();
    void okTriesAgainAfterAFailure();
    void aFailureAfterClosingBringsTheWindowBack();
    void whatIsOpenedAgainWhileItSavesStaysOpen();
    void anotherAccountDropsEditsAndSaysSo();
    void signingOutSaysSo();
    void aReconnectDropsNothing();
    void loggingIsBoundedByTheAdmin();
    void loggingSaysWhatIsTrue();
    void withoutNotificationAreaTheBoxIsOffAndSaysWhy();
    void learnMoreListsEveryField_data();
    void learnMoreListsEveryField();
    void learnMoreOpensTheLogFolder();
};

void OptionsDialogTest::everyBoxStartsUnticked()
{
    Desk desk;
    for (const QCheckBox* box : desk.open().findChildren<QCheckBox*>())
        QVERIFY2(!box->isChecked(), qPrintable(box->objectName()));
    QCOMPARE(desk.find<QComboBox>("loggingLevelComboBox")->currentIndex(), 0);
}

void OptionsDialogTest::yesAndNoTakeTheSame_data()
{
    QTest::addColumn<bool>("isYes");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

/// Two clicks, and nobody asks whether one is sure.
void OptionsDialogTest::yesAndNoTakeTheSame()
{
    QFETCH(bool, isYes);
    Desk desk;
    desk.open(isYes ? OptionValues() : optedIn());
    desk.click("errorReportingCheckBox");
    QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == desk.dialog.get());
    desk.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!desk.dialog->isVisible());
    QCOMPARE(desk.client.saves.size(), 1);
    QCOMPARE(desk.client.saves.first().errorReporting, isYes);
}

void OptionsDialogTest::theTextsSayWhereHowLongAndHowToWithdraw()
{
    Desk desk;
    desk.open();
    for (const char* name : {"errorReportingText", "improvementProgramText"})
        for (const char* part :
            {"telemetry.lync.contoso.test", "7 days", "You can withdraw here at any time."})
            QVERIFY2(desk.text(name).contains(QLatin1StringView(part)), qPrintable(desk.text(name)));
    QCOMPARE(desk.text("errorReportingText").count(QStringLiteral("7 days")), 2); // waiting, and sent
}

void OptionsDialogTest::nothingDependsOnYes()
{
    const auto usable = [](const OptionValues& stored) {
        Desk desk;
        MainWindow window(desk.client, [] { return true; });
        window.show();
        QStringList names;
        for (const QWidget* top :
            {static_cast<const QWidget*>(&window), static_cast<const QWidget*>(&desk.open(stored))})
            for (const QWidget* widget : top->findChildren<QWidget*>())
                if (widget->isVisible() && widget->isEnabled() && !widget->objectName().isEmpty())
                    names += widget->objectName();
        names.sort();
        return names;
    };
    const QStringList withNo = usable({});
    QVERIFY(withNo.contains(QStringLiteral("gearButton"))
        && withNo.contains(QStringLiteral("errorReportingCheckBox")));
    QCOMPARE(usable(optedIn()), withNo);
}

void OptionsDialogTest::okStoresWhatChanged()
{
    Desk desk;
    OptionsDialog& dialog = desk.open();
    desk.click("errorReportingCheckBox");
    desk.click("improvementProgramCheckBox");
    desk.click("systemLoggingCheckBox");
    desk.click("minimizeToTrayCheckBox");
    desk.find<QComboBox>("loggingLevelComboBox")->setCurrentIndex(1);
    QVERIFY(desk.client.saves.isEmpty());
    QCOMPARE(desk.text("errorReportingReason"),
        QStringLiteral("Error reports are not sent: you chose not to send them."));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    desk.press(QDialogButtonBox::Ok);
    QTRY_COMPARE(accepted.size(), 1);
    QCOMPARE(desk.client.saves.size(), 1);
    QCOMPARE(desk.client.saves.first(), (OptionValues{true, true, Level::Light, true, true}));
    QCOMPARE(desk.client.features, QList<Feature>{Feature::OptionsChanged});
}

void OptionsDialogTest::okWithoutAChangeClosesAtOnce()
{
    Desk desk;
    OptionsDialog& dialog = desk.open();
    desk.click("errorReportingCheckBox");
    desk.click("errorReportingCheckBox");
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QVERIFY(desk.client.saves.isEmpty());
    QVERIFY(desk.client.features.isEmpty());
}

void OptionsDialogTest::cancelEscapeAndCloseDiscard_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"cancel", "escape", "close"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void OptionsDialogTest::cancelEscapeAndCloseDiscard()
{
    QFETCH(QString, way);
    Desk desk;
    OptionsDialog& dialog = desk.open(optedIn());
    desk.click("errorReportingCheckBox");
    desk.click("improvementProgramCheckBox");
    if (way == u"cancel")
        desk.press(QDialogButtonBox::Cancel);
    else if (way == u"escape")
        QTest::keyClick(&dialog, Qt::Key_Escape);
    else
        dialog.close();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(desk.client.saves.isEmpty());
    QVERIFY(desk.box("errorReportingCheckBox")->isChecked());
    QVERIFY(!desk.box("improvementProgramCheckBox")->isChecked());
}

void OptionsDialogTest::nothingBlocksWhileSaving()
{
    Desk desk;
    desk.client.answersSaves = false;
    OptionsDialog& dialog = desk.open();
    const QAbstractButton* cancel = desk.button(QDialogButtonBox::Cancel);
    QCOMPARE(cancel->accessibleDescription(), QStringLiteral("Closes this window without saving"));
    desk.click("errorReportingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    QCOMPARE(cancel->accessibleDescription(), QStringLiteral("Closes this window; saving goes on"));
    QVERIFY(dialog.isVisible());
    QVERIFY(desk.find<QLabel>("savingNote")->isVisible());
    QVERIFY(desk.find<QWidget>("savingProgress")->isVisible());
    QVERIFY(!desk.button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(desk.button(QDialogButtonBox::Cancel)->isEnabled());
    QVERIFY(!desk.box("errorReportingCheckBox")->isEnabled());
    dialog.accept();
    QCOMPARE(desk.client.saves.size(), 1);
    desk.client.answerSave();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void OptionsDialogTest::helpIsAskedFor()
{
    Desk desk;
    QSignalSpy help(&desk.open(), &OptionsDialog::helpRequested);
    desk.press(QDialogButtonBox::Help);
    QCOMPARE(help.size(), 1);
    QVERIFY(desk.dialog->isVisible());
}

void OptionsDialogTest::aBanArrivesWhileOpen()
{
    Desk desk;
    desk.open(optedIn());
    desk.click("systemLoggingCheckBox");
    desk.find<QComboBox>("loggingLevelComboBox")->setCurrentIndex(2);
    desk.box("errorReportingCheckBox")->setFocus();
    desk.ban();
    const QCheckBox* box = desk.box("errorReportingCheckBox");
    QVERIFY(!box->isEnabled());
    QVERIFY(!box->isChecked());
    const QString sentence = desk.text("errorReportingReason");
    QVERIFY2(
        sentence.contains(banFile) && sentence.contains(QStringLiteral("not sent")), qPrintable(sentence));
    QCOMPARE(box->accessibleDescription(), sentence);
    QCOMPARE(desk.find<QLabel>("errorReportingReason")->accessibleName(), sentence);
    QCOMPARE(desk.dialog->focusWidget()->objectName(), QStringLiteral("errorReportingReason"));
    QVERIFY(desk.box("systemLoggingCheckBox")->isChecked());
    QCOMPARE(desk.find<QComboBox>("loggingLevelComboBox")->currentIndex(), 2);
}

void OptionsDialogTest::aLiftedBanBringsTheChoiceBack()
{
    Desk desk;
    desk.ban();
    desk.open(optedIn());
    QVERIFY(!desk.box("errorReportingCheckBox")->isChecked());
    desk.client.permitAll();
    Q_EMIT desk.client.decisionsChanged();
    QVERIFY(desk.box("errorReportingCheckBox")->isEnabled());
    QVERIFY(desk.box("errorReportingCheckBox")->isChecked());
    QVERIFY(!desk.box("improvementProgramCheckBox")->isChecked());
    QVERIFY(desk.text("errorReportingReason").startsWith(QStringLiteral("Error reports are sent to ")));
}

void OptionsDialogTest::aLockedBoxIsSavedAsChosen()
{
    Desk desk;
    desk.ban();
    desk.open(optedIn());
    desk.click("systemLoggingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    QCOMPARE(desk.client.saves.size(), 1);
    OptionValues expected = optedIn();
    expected.systemLog = true;
    QCOMPARE(desk.client.saves.first(), expected);
}

void OptionsDialogTest::faultyLocksAndUnknownDoesNot()
{
    Desk desk;
    desk.open();
    desk.client.currentPolicy.state = PolicyState::Faulty;
    Q_EMIT desk.client.decisionsChanged();
    QVERIFY(!desk.box("errorReportingCheckBox")->isEnabled());
    desk.client.currentPolicy = {};
    Q_EMIT desk.client.decisionsChanged();
    QVERIFY(desk.box("errorReportingCheckBox")->isEnabled());
    QVERIFY(desk.text("errorReportingReason").contains(QStringLiteral("contoso.test is not known")));
    QVERIFY(desk.text("errorReportingText").contains(QStringLiteral("No address is known")));
}

void OptionsDialogTest::aFailedSaveIsToldAtTheControl_data()
{
    QTest::addColumn<SaveOutcome::Kind>("kind");
    QTest::addColumn<bool>("withdraws");
    QTest::addColumn<QString>("says");
    QTest::newRow("unwritable, yes") << SaveOutcome::Kind::CannotWrite << false
                                     << QStringLiteral("Nothing was saved");
    QTest::newRow("unwritable, no") << SaveOutcome::Kind::CannotWrite << true
                                    << QStringLiteral("stays off until Candor ends");
    QTest::newRow("changed, yes") << SaveOutcome::Kind::NotVerified << false << QStringLiteral("not certain");
    QTest::newRow("changed, no") << SaveOutcome::Kind::NotVerified << true
                                 << QStringLiteral("stays off until Candor ends");
}

void OptionsDialogTest::aFailedSaveIsToldAtTheControl()
{
    QFETCH(SaveOutcome::Kind, kind);
    QFETCH(bool, withdraws);
    QFETCH(QString, says);
    Desk desk;
    desk.client.saveOutcome = {kind, QStringLiteral("/home/alice/settings.ini"), QStringLiteral("EROFS")};
    OptionsDialog& dialog = desk.open(withdraws ? optedIn() : OptionValues());
    desk.click("errorReportingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    auto* label = desk.find<QLabel>("saveErrorLabel");
    QTRY_VERIFY(label->isVisible());
    QVERIFY(dialog.isVisible());
    QVERIFY2(label->text().contains(says), qPrintable(label->text()));
    QVERIFY(label->text().contains(QStringLiteral("/home/alice/settings.ini")));
    QCOMPARE(label->toolTip(), QStringLiteral("EROFS"));
    QCOMPARE(dialog.focusWidget(), label);
    QVERIFY(label->focusPolicy() & Qt::TabFocus);
    QCOMPARE(desk.find<QLabel>("errorReportingReason")->nextInFocusChain(), label);
    QCOMPARE(desk.box("errorReportingCheckBox")->isChecked(), !withdraws);
    QVERIFY(desk.box("errorReportingCheckBox")->isEnabled());
    QVERIFY(desk.client.features.isEmpty());
}

void OptionsDialogTest::failuresOneAfterTheOtherStayWithTheFirstControl()
{
    Desk desk;
    desk.client.saveOutcome.kind = SaveOutcome::Kind::CannotWrite;
    desk.open(optedIn());
    const auto fails = [&desk] {
        desk.press(QDialogButtonBox::Ok);
        return QTest::qWaitFor([&] { return desk.find<QLabel>("saveErrorLabel")->isVisible(); })
            && desk.find<QLabel>("errorReportingReason")->nextInFocusChain()
            == desk.find<QLabel>("saveErrorLabel");
    };
    const auto staysOff = [&desk] {
        return desk.text("saveErrorLabel").contains(QStringLiteral("stays off until Candor ends"));
    };
    desk.click("errorReportingCheckBox");
    QVERIFY(fails());
    QVERIFY(staysOff());
    desk.client.values.errorReporting = false; // it holds in memory
    Q_EMIT desk.client.optionsChanged();
    desk.click("systemLoggingCheckBox");
    QVERIFY(fails());
    QVERIFY(staysOff());
    desk.click("errorReportingCheckBox"); // yes after all
    QVERIFY(fails());
    QVERIFY(!staysOff());
}

void OptionsDialogTest::okTriesAgainAfterAFailure()
{
    Desk desk;
    desk.client.saveOutcome.kind = SaveOutcome::Kind::CannotWrite;
    OptionsDialog& dialog = desk.open(optedIn());
    desk.click("errorReportingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(desk.find<QLabel>("saveErrorLabel")->isVisible());
    QVERIFY(desk.text("saveErrorLabel").contains(desk.client.settings));
    // The opt-out holds for the session all the same: page and client agree by now.
    desk.client.values.errorReporting = false;
    Q_EMIT desk.client.optionsChanged();
    desk.client.saveOutcome.kind = SaveOutcome::Kind::Saved;
    desk.press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(desk.client.saves.size(), 2);
    QVERIFY(!desk.client.saves.last().errorReporting);
}

void OptionsDialogTest::aFailureAfterClosingBringsTheWindowBack()
{
    Desk desk;
    desk.client.answersSaves = false;
    desk.client.saveOutcome.kind = SaveOutcome::Kind::CannotWrite;
    OptionsDialog& dialog = desk.open();
    desk.click("systemLoggingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    desk.press(QDialogButtonBox::Cancel);
    QVERIFY(!dialog.isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.client.answerSave();
    QVERIFY(dialog.isVisible());
    QVERIFY(desk.find<QLabel>("saveErrorLabel")->isVisible());
    QVERIFY(dialog.testAttribute(Qt::WA_DeleteOnClose));
    // Saved at last, and closed meanwhile: the window goes.
    desk.client.saveOutcome.kind = SaveOutcome::Kind::Saved;
    desk.press(QDialogButtonBox::Ok);
    dialog.close();
    QPointer<OptionsDialog> watched(desk.dialog.release());
    desk.client.answerSave();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!watched);
}

void OptionsDialogTest::whatIsOpenedAgainWhileItSavesStaysOpen()
{
    Desk desk;
    desk.client.answersSaves = false;
    OptionsDialog& dialog = desk.open();
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    desk.click("systemLoggingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    desk.press(QDialogButtonBox::Cancel);
    dialog.show();
    desk.press(QDialogButtonBox::Cancel); // and once more
    dialog.show();
    QVERIFY(desk.find<QLabel>("savingNote")->isVisible());
    desk.client.answerSave();
    QVERIFY(dialog.isVisible());
    QVERIFY(!desk.find<QLabel>("savingNote")->isVisible());
    QVERIFY(desk.box("systemLoggingCheckBox")->isChecked());
    QPointer<OptionsDialog> watched(desk.dialog.release());
    dialog.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!watched);
}

void OptionsDialogTest::anotherAccountDropsEditsAndSaysSo()
{
    Desk desk;
    desk.open();
    QVERIFY(!desk.find<QLabel>("accountNote")->isVisible());
    desk.click("errorReportingCheckBox");
    desk.client.values = {};
    desk.client.signedInAs(QStringLiteral("bob@fabrikam.test"));
    QVERIFY(!desk.box("errorReportingCheckBox")->isChecked());
    QVERIFY(desk.find<QLabel>("accountNote")->isVisible());
    QVERIFY(desk.text("accountNote").contains(QStringLiteral("bob@fabrikam.test")));
    QVERIFY(desk.text("accountNote").contains(QStringLiteral("dropped")));
    QCOMPARE(desk.box("errorReportingCheckBox")->text(),
        QStringLiteral("Send Candor &Improvement Program info to fabrikam.test"));
    desk.press(QDialogButtonBox::Ok);
    QVERIFY(desk.client.saves.isEmpty());
}

void OptionsDialogTest::signingOutSaysSo()
{
    Desk desk;
    desk.open();
    desk.client.changeAccount({});
    QVERIFY(desk.text("accountNote").contains(QStringLiteral("nobody is signed in")));
    QVERIFY(!desk.text("accountNote").contains(QStringLiteral("dropped")));
    QCOMPARE(desk.box("errorReportingCheckBox")->text(),
        QStringLiteral("Send Candor &Improvement Program info to your organization"));
}

void OptionsDialogTest::aReconnectDropsNothing()
{
    Desk desk;
    desk.open();
    desk.click("errorReportingCheckBox");
    AccountView view = desk.client.view;
    view.connection = Account::Connection::Reconnecting;
    desk.client.changeAccount(view);
    QVERIFY(desk.box("errorReportingCheckBox")->isChecked());
    QVERIFY(!desk.find<QLabel>("accountNote")->isVisible());
}

void OptionsDialogTest::loggingIsBoundedByTheAdmin()
{
    Desk desk;
    desk.open();
    desk.client.bounds = {Level::Light, QStringLiteral("lync.contoso.test")};
    Q_EMIT desk.client.decisionsChanged();
    QCOMPARE(desk.find<QComboBox>("loggingLevelComboBox")->currentIndex(), 1);
    QVERIFY(
        desk.text("loggingLevelReason").contains(QStringLiteral("lync.contoso.test requires level Light")));
    desk.press(QDialogButtonBox::Ok);
    QVERIFY(desk.client.saves.isEmpty());
}

void OptionsDialogTest::loggingSaysWhatIsTrue()
{
    Desk desk;
    QStringList sentences;
    for (const auto& [own, lowest] : {std::pair(Level::Off, Level::Off), std::pair(Level::Light, Level::Off),
             std::pair(Level::Full, Level::Off), std::pair(Level::Off, Level::Light),
             std::pair(Level::Full, Level::Light), std::pair(Level::Off, Level::Full)}) {
        desk.client.bounds = {lowest, QStringLiteral("lync.contoso.test")};
        OptionValues stored;
        stored.loggingLevel = own;
        desk.open(stored);
        const QString sentence = desk.text("loggingLevelReason");
        QCOMPARE(sentence.contains(QStringLiteral("lync.contoso.test")), lowest != Level::Off);
        QCOMPARE(sentence.contains(QStringLiteral("personal data included")),
            std::max(own, lowest) == Level::Full);
        QVERIFY(!sentences.contains(sentence));
        sentences.append(sentence);
    }
}

void OptionsDialogTest::withoutNotificationAreaTheBoxIsOffAndSaysWhy()
{
    Desk desk;
    desk.hasNotificationArea = false;
    OptionValues stored;
    stored.minimizeToTray = true;
    desk.open(stored);
    QVERIFY(!desk.box("minimizeToTrayCheckBox")->isEnabled());
    QVERIFY(!desk.box("minimizeToTrayCheckBox")->isChecked());
    QVERIFY(desk.find<QLabel>("minimizeToTrayReason")->isVisible());
    desk.click("systemLoggingCheckBox");
    desk.press(QDialogButtonBox::Ok);
    QVERIFY(desk.client.saves.last().minimizeToTray);
}

void OptionsDialogTest::learnMoreListsEveryField_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("field");
    QTest::newRow("errors") << QByteArray("errorReportingLearnMore") << QStringLiteral("candor.sip_uri");
    QTest::newRow("programme") << QByteArray("improvementProgramLearnMore")
                               << QStringLiteral("candor.stalls");
    QTest::newRow("of every request")
        << QByteArray("errorReportingLearnMore") << QStringLiteral("service.version");
}

void OptionsDialogTest::learnMoreListsEveryField()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, field);
    Desk desk;
    desk.open();
    auto* button = desk.find<QPushButton>(link.constData());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* list = desk.find<QDialog>("fieldList");
    QVERIFY(list && list->isVisible());
    auto* table = list->findChild<QTableWidget*>(QStringLiteral("fieldTable"));
    QCOMPARE(table->findItems(field, Qt::MatchExactly).size(), 1);
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->item(row, column)->text().isEmpty());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(desk.dialog->isVisible());
}

void OptionsDialogTest::learnMoreOpensTheLogFolder()
{
    Desk desk;
    QTemporaryDir folder;
    desk.client.logs = folder.path();
    desk.open();
    auto* button = desk.find<QPushButton>("systemLoggingLearnMore");
    button->click();
    QCOMPARE(desk.opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
    QVERIFY(!desk.find<QLabel>("logFolderNote")->isVisible());
    desk.canOpen = false;
    button->click();
    QVERIFY(desk.text("logFolderNote").contains(folder.path()));
    desk.client.logs = folder.filePath(QStringLiteral("absent"));
    button->click();
    QCOMPARE(desk.opened.size(), 2);
    QVERIFY(desk.text("logFolderNote").contains(QStringLiteral("does not exist")));
}

} // namespace

} // namespace candor

QTEST_MAIN(candor::OptionsDialogTest)
#include "tst_optionsdialog.moc"
