// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/inspect.h"
#include "tests/support/fakeclient.h"
#include "ui/consent/reasontext.h"
#include "ui/telemetry/datadialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace candor;
using namespace candor::test;

namespace {

const WallTime when(std::chrono::milliseconds(1'790'000'000'000));
const std::string queuedBytes = "{\"z\":\"\xc3\xa9\",\"a\":[1,2]}";
const std::string sentBytes = R"({"resourceLogs":[{"b":1,"a":2}]})";

QList<DataView> views()
{
    return {
        {Category::Census, {{Category::Census, 1, {}, when, queuedBytes}},
            {{Category::Census, when, sentBytes, 200}}, {}},
        {Category::Usage, {}, {}, {}},
        {Category::ErrorReporting, {}, {}, {{Category::ErrorReporting, 37, when}}},
        {Category::ImprovementProgram, {}, {}, {}},
    };
}

/// "What is sent": the bytes, nothing but the bytes.
class DataDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bytesAreShownAndCopiedExactly();
    void indentingIsOffUntilAskedFor();
    void receiptsAreLines();
    void emptyCategoriesSaySo();
    void refreshAndErasureLoadAgain();
    void reasonFollowsThePolicy();
    void selectionSurvivesRefresh();
    void namesAreThereAndUnique();
    void escapeCloses();

private:
    template <class T>
    T* find(const char* name)
    {
        return m_dialog->findChild<T*>(QLatin1StringView(name));
    }
    QTreeWidget* list() { return find<QTreeWidget>("dataList"); }
    QPlainTextEdit* bytes() { return find<QPlainTextEdit>("dataBytesEdit"); }

    std::unique_ptr<FakeClient> m_client;
    QPointer<DataDialog> m_dialog;
};

void DataDialogTest::init()
{
    m_client = std::make_unique<FakeClient>();
    m_client->permitAll();
    m_client->data = views();
    m_dialog = new DataDialog(*m_client);
    m_dialog->QWidget::show();
    QVERIFY(find<QLabel>("dataEmptyLabel")->isVisible());
    QTRY_COMPARE(list()->topLevelItemCount(), 2);
}

void DataDialogTest::cleanup()
{
    delete m_dialog;
    m_client.reset();
}

void DataDialogTest::bytesAreShownAndCopiedExactly()
{
    QCOMPARE(bytes()->toPlainText().toStdString(), queuedBytes);
    list()->setCurrentItem(list()->topLevelItem(1));
    QCOMPARE(bytes()->toPlainText().toStdString(), sentBytes);
    QVERIFY(list()->topLevelItem(1)->text(0).contains(QStringLiteral("200")));
    find<QPushButton>("dataCopyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), sentBytes);
    QVERIFY(bytes()->isReadOnly());
    QVERIFY(bytes()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

void DataDialogTest::indentingIsOffUntilAskedFor()
{
    auto* pretty = find<QCheckBox>("dataPrettyCheckBox");
    QVERIFY(!pretty->isChecked());
    pretty->click();
    QVERIFY(bytes()->toPlainText().contains(QLatin1Char('\n')));
    find<QPushButton>("dataCopyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), queuedBytes);
    pretty->click();
    QCOMPARE(bytes()->toPlainText().toStdString(), queuedBytes);
}

void DataDialogTest::receiptsAreLines()
{
    m_dialog->showCategory(Category::ErrorReporting);
    QCOMPARE(list()->topLevelItemCount(), 1);
    QVERIFY(list()->topLevelItem(0)->text(0).startsWith(QStringLiteral("37 ")));
    QVERIFY(bytes()->toPlainText().isEmpty());
    QVERIFY(!bytes()->placeholderText().isEmpty());
    QVERIFY(!find<QPushButton>("dataCopyButton")->isEnabled());
}

void DataDialogTest::emptyCategoriesSaySo()
{
    auto* empty = find<QLabel>("dataEmptyLabel");
    QVERIFY(!empty->isVisible());
    find<QComboBox>("dataCategoryComboBox")->setCurrentIndex(1);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("7 days")));
    QVERIFY(!bytes()->isVisible());
}

void DataDialogTest::refreshAndErasureLoadAgain()
{
    QCOMPARE(m_client->loads, 1);
    find<QPushButton>("dataRefreshButton")->click();
    QCOMPARE(m_client->loads, 2);
    m_client->data[0].queued.clear();
    Q_EMIT m_client->erased({Category::Census, 1, when});
    QCOMPARE(m_client->loads, 3);
    QTRY_COMPARE(list()->topLevelItemCount(), 1);
}

void DataDialogTest::reasonFollowsThePolicy()
{
    m_dialog->showCategory(Category::Usage);
    const auto* reason = find<QLabel>("dataReasonLabel");
    const QString before = reason->text();
    QCOMPARE(before, reasonSentence(m_client->explain(Category::Usage), {}));
    m_client->setPolicy(Setting::DisableAutomaticSendTracing, SettingValue::Enabled, PolicySource::Machine,
        QStringLiteral("/etc/candor/policies/managed/a.json"));
    Q_EMIT m_client->decisionsChanged();
    QVERIFY(reason->text() != before);
    QVERIFY(reason->text().contains(QStringLiteral("/etc/candor/policies/managed/a.json")));
}

void DataDialogTest::selectionSurvivesRefresh()
{
    list()->setCurrentItem(list()->topLevelItem(1));
    find<QPushButton>("dataRefreshButton")->click();
    QSignalSpy spy(m_client.get(), &Client::dataLoaded);
    QVERIFY(spy.wait());
    QCOMPARE(bytes()->toPlainText().toStdString(), sentBytes);
}

void DataDialogTest::namesAreThereAndUnique()
{
    QCOMPARE(m_dialog->objectName(), QStringLiteral("dataDialog"));
    QCOMPARE(namingFaults(*m_dialog), QStringList());
}

void DataDialogTest::escapeCloses()
{
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

} // namespace

QTEST_MAIN(DataDialogTest)
#include "tst_datadialog.moc"
