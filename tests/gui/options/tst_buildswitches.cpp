// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/buildswitches.h"
#include "tests/support/fakeclient.h"
#include "ui/help/helptext.h"
#include "ui/options/optionsdialog.h"
#include "ui/telemetry/datadialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QtTest>

namespace candor {

namespace {

using test::FakeClient;

BuildSwitches build;

} // namespace

/// In the place of the library's.
const BuildSwitches& buildSwitches()
{
    return build;
}

namespace {

/// What people see of the decisions of whoever built the program.
class BuildSwitchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBoxesAreLockedWithoutUpload_data();
    void theBoxesAreLockedWithoutUpload();
    void whatIsSentSaysThatNothingIs();
    void theVendorsBanIsNamed();
    void theHelpSpeaksOfThisCopy();
    void theBrandIsOnTheBox();

private:
    template <class T>
    T* find(const QWidget& window, const char* name)
    {
        return window.findChild<T*>(QLatin1StringView(name));
    }
    std::unique_ptr<OptionsDialog> open()
    {
        auto dialog = std::make_unique<OptionsDialog>(*m_client, Surroundings());
        dialog->show();
        return dialog;
    }

    std::unique_ptr<FakeClient> m_client;
};

void BuildSwitchesTest::init()
{
    build = {.product = "Candor"};
    m_client = std::make_unique<FakeClient>();
    m_client->permitAll();
    m_client->signedInAs(QStringLiteral("alice@contoso.test"));
    m_client->values.errorReporting = m_client->values.improvementProgram = true;
    m_client->choice = {true, true};
}

void BuildSwitchesTest::theBoxesAreLockedWithoutUpload_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("error reporting")
        << QByteArray("errorReportingCheckBox") << QByteArray("errorReportingReason")
        << QByteArray("errorReportingText")
        << QStringLiteral("Error reports are not recorded and not sent: this program was built without the "
                          "part that sends; your own choice is kept.");
    QTest::newRow("improvement program")
        << QByteArray("improvementProgramCheckBox") << QByteArray("improvementProgramReason")
        << QByteArray("improvementProgramText")
        << QStringLiteral("Improvement program data is not recorded and not sent: this program was built "
                          "without the part that sends; your own choice is kept.");
}

void BuildSwitchesTest::theBoxesAreLockedWithoutUpload()
{
    QFETCH(QByteArray, box);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    QVERIFY(find<QCheckBox>(*open(), box)->isEnabled());
    build.hasUpload = false;
    const auto dialog = open();
    QVERIFY(!find<QCheckBox>(*dialog, box)->isEnabled());
    QVERIFY(!find<QCheckBox>(*dialog, box)->isChecked());
    QCOMPARE(find<QCheckBox>(*dialog, box)->accessibleDescription(), sentence);
    QCOMPARE(find<QLabel>(*dialog, reason)->text(), sentence);
    const QString said = find<QLabel>(*dialog, text)->text();
    QVERIFY2(said.startsWith(QStringLiteral("This copy of Candor was built without the part that sends")),
        qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("contoso")));
    // OK does not make a no of what was said.
    dialog->accept();
    for (const OptionValues& saved : m_client->saves)
        QVERIFY(saved.errorReporting && saved.improvementProgram);
}

void BuildSwitchesTest::whatIsSentSaysThatNothingIs()
{
    build.hasUpload = false;
    auto* dialog = new DataDialog(*m_client);
    dialog->QWidget::show();
    for (Category category : allCategories) {
        dialog->showCategory(category);
        const QString said = find<QLabel>(*dialog, "dataReasonLabel")->text();
        QVERIFY2(said.contains(QStringLiteral(
                     "not recorded and not sent: this program was built without the part that sends")),
            qPrintable(said));
    }
    delete dialog;
}

void BuildSwitchesTest::theVendorsBanIsNamed()
{
    m_client->setPolicy(
        Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Vendor, {});
    const auto dialog = open();
    QVERIFY(!find<QCheckBox>(*dialog, "errorReportingCheckBox")->isEnabled());
    QCOMPARE(find<QLabel>(*dialog, "errorReportingReason")->text(),
        QStringLiteral("Error reports are not sent: this program was built to send none unless an admin's "
                       "policy permits them; your own choice is kept."));
}

void BuildSwitchesTest::theHelpSpeaksOfThisCopy()
{
    const HelpFacts facts{m_client->brand(), {}, {}};
    const QString without = QStringLiteral("was built without the part that sends");
    const QString forbidding = QStringLiteral("was built to send census data only");
    QVERIFY(!helpText(facts).contains(without));
    QVERIFY(!helpText(facts).contains(forbidding));
    build.hasUpload = false;
    QVERIFY(helpText(facts).contains(without));
    build = {.forbidsByDefault = true};
    QVERIFY(helpText(facts).contains(forbidding));
}

void BuildSwitchesTest::theBrandIsOnTheBox()
{
    build.product = "Contoso & Söhne";
    build.vendor = "Contoso <Ltd>";
    m_client = std::make_unique<FakeClient>();
    const auto dialog = open();
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Contoso & Söhne - Options"));
    QCOMPARE(find<QCheckBox>(*dialog, "errorReportingCheckBox")->text(),
        QStringLiteral("Send Contoso && Söhne &Improvement Program info to Contoso <Ltd>"));
}

} // namespace

} // namespace candor

QTEST_MAIN(candor::BuildSwitchesTest)
#include "tst_buildswitches.moc"
