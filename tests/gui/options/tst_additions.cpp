// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fakeclient.h"
#include "tests/support/testcatalogue.h"
#include "ui/options/optionsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

namespace candor {

namespace {

using test::catalogueWith;
using test::FakeClient;

/// The window of somebody who agreed before two fields were added to error reports.
struct Desk
{
    explicit Desk(std::optional<bool> yes = true, int version = 1)
    {
        client.permitAll();
        client.signedInAs(QStringLiteral("alice@contoso.test"));
        client.table = catalogueWith(Category::ErrorReporting, {"client.address", "candor.sip_uri"});
        client.choice = {yes, yes, version, version};
        client.values.errorReporting = client.values.improvementProgram = yes.value_or(false);
        client.values.errorReportingAdditions = yes.value_or(false) && version > 1;
        client.values.improvementProgramAdditions = yes.value_or(false);
        dialog = std::make_unique<OptionsDialog>(client);
        dialog->show();
    }
    template <class T>
    T* find(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1StringView(name));
    }
    QLabel* sentence() const { return find<QLabel>("errorReportingAdditions"); }
    QCheckBox* additions() const { return find<QCheckBox>("errorReportingAdditionsCheckBox"); }
    QCheckBox* yes() const { return find<QCheckBox>("errorReportingCheckBox"); }
    void ok() const
    {
        QTest::mouseClick(find<QDialogButtonBox>("buttonBox")->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }

    FakeClient client;
    std::unique_ptr<OptionsDialog> dialog;
};

} // namespace

/// Options > General where fields were added after the person's yes.
class AdditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWasAddedAndAsksWithAnEmptyBox()
    {
        const Desk desk;
        QVERIFY(desk.sentence()->isVisible());
        for (std::string_view attribute : {"client.address", "candor.sip_uri"}) {
            const Field* field = findField(Category::ErrorReporting, attribute);
            QVERIFY(desk.sentence()->text().contains(QString::fromUtf8(field->purpose)));
        }
        QVERIFY(!desk.sentence()->text().contains(
            QString::fromUtf8(findField(Category::ErrorReporting, "error.type")->purpose)));
        QVERIFY(desk.additions()->isVisible() && desk.additions()->isEnabled());
        QVERIFY(!desk.additions()->isChecked());
        QVERIFY(desk.yes()->isChecked()); // the old consent goes on
        QVERIFY(!desk.find<QCheckBox>("improvementProgramAdditionsCheckBox")->isVisible());
    }

    void isReachedByKeyboardAndHeard()
    {
        const Desk desk;
        QCOMPARE(desk.additions()->accessibleDescription(), desk.sentence()->text());
        QVERIFY(!desk.additions()->text().isEmpty());
        QCOMPARE(desk.sentence()->accessibleName(), desk.sentence()->text());
        desk.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog.get()));
        desk.find<QWidget>("errorReportingReason")->setFocus();
        QTest::keyClick(desk.dialog.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(desk.sentence()));
        QTest::keyClick(desk.dialog.get(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(desk.additions()));
        QTest::keyClick(desk.additions(), Qt::Key_Space);
        QVERIFY(desk.additions()->isChecked());
    }

    void sayingNothingSavesNothing()
    {
        const Desk desk;
        desk.ok();
        QVERIFY(!desk.dialog->isVisible());
        QVERIFY(desk.client.saves.isEmpty());
    }

    void agreeingIsStoredWithOkOnly()
    {
        Desk desk;
        desk.additions()->click();
        QVERIFY(desk.client.saves.isEmpty());
        desk.dialog->reject();
        QVERIFY(desk.client.saves.isEmpty());
        desk.dialog->show();
        QVERIFY(!desk.additions()->isChecked());
        desk.additions()->click();
        desk.ok();
        QTRY_VERIFY(!desk.dialog->isVisible());
        QCOMPARE(desk.client.saves.size(), 1);
        QVERIFY(desk.client.saves.constFirst().errorReporting);
        QVERIFY(desk.client.saves.constFirst().errorReportingAdditions);
        QVERIFY(desk.client.explain(Category::ErrorReporting).additions.empty());
        desk.dialog->show();
        QVERIFY(!desk.sentence()->isVisible() && !desk.additions()->isVisible());
    }

    void withoutAYesNothingIsOffered_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("version");
        QTest::newRow("never asked") << -1 << 1;
        QTest::newRow("no") << 0 << 1;
        QTest::newRow("yes to all") << 1 << 2;
    }
    void withoutAYesNothingIsOffered()
    {
        QFETCH(int, choice);
        QFETCH(int, version);
        const Desk desk(choice < 0 ? std::nullopt : std::optional(choice > 0), version);
        QVERIFY(!desk.sentence()->isVisible());
        QVERIFY(!desk.additions()->isVisible());
        QVERIFY(!desk.additions()->isChecked());
    }

    void takingTheYesBackTakesTheRestWithIt()
    {
        Desk desk;
        desk.additions()->click();
        desk.yes()->click();
        QVERIFY(!desk.additions()->isVisible());
        desk.yes()->click();
        QVERIFY(desk.additions()->isVisible() && !desk.additions()->isChecked());
        desk.ok();
        QVERIFY(desk.client.saves.isEmpty());
        QVERIFY(!desk.dialog->isVisible());
    }

    void aBanLocksIt()
    {
        Desk desk;
        desk.additions()->click();
        desk.client.setPolicy(Setting::DisableAutomaticSendTracing, SettingValue::Enabled,
            PolicySource::Machine, QStringLiteral("/etc/candor/policies/managed/contoso.json"));
        Q_EMIT desk.client.decisionsChanged();
        QVERIFY(!desk.sentence()->isVisible() && !desk.additions()->isVisible());
        desk.ok();
        QVERIFY(desk.client.saves.isEmpty()); // what cannot be seen is not agreed to
    }

    void eachFieldTellsItsVersion()
    {
        const Desk desk;
        desk.find<QPushButton>("errorReportingLearnMore")->click();
        auto* table = desk.find<QTableWidget>("fieldTable");
        QVERIFY(table);
        for (int row = 0; row < table->rowCount(); ++row)
            QCOMPARE(table->item(row, 3)->text(), QStringLiteral("1")); // the product's own
    }
};

} // namespace candor

QTEST_MAIN(candor::AdditionsTest)
#include "tst_additions.moc"
