// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/counter.h"

#include <QtTest>

using namespace candor;

/// The table against spec/data-practices.md and the contract.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheContractNames_data()
    {
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<bool>("isText");
        const auto row = [](const char* category, const char* attribute, bool isText) {
            QTest::addRow("%s %s", category, attribute)
                << QByteArray(category) << QByteArray(attribute) << isText;
        };
        for (const char* attribute : {"device.model.name", "os.name", "os.version", "candor.user_language",
                 "candor.region", "user.hash", "app.installation.id"})
            row("census", attribute, true);
        row("census", "candor.sign_in.attempts", false);
        row("census", "candor.sign_in.failures", false);
        row("usage", "candor.federation_partner", true);
        row("usage", "candor.exits.clean", false);
        row("usage", "candor.exits.unclean", false);
        row("usage", "candor.feature.options_opened", false);
        row("improvement_program", "candor.feature.options_opened", false);
        row("improvement_program", "candor.startup.milliseconds", false);
        row("improvement_program", "candor.stalls", false);
        for (const char* attribute : {"user.id", "error.type", "candor.log_excerpt", "exception.type",
                 "client.address", "candor.sip_uri"})
            row("error_reporting", attribute, true);
    }
    void holdsWhatTheContractNames()
    {
        QFETCH(QByteArray, category);
        QFETCH(QByteArray, attribute);
        QFETCH(bool, isText);
        const Field* field = findField(*categoryOfWireName(category.toStdString()), attribute.toStdString());
        QVERIFY(field);
        QCOMPARE(field->type == FieldType::Text, isText);
    }

    void keepsOneCategorysFieldsFromAnother()
    {
        QVERIFY(!findField(Category::Usage, "app.installation.id"));
        QVERIFY(!findField(Category::Usage, "user.hash"));
        QVERIFY(!findField(Category::Census, "candor.federation_partner"));
        QVERIFY(!findField(Category::Census, "user.id"));
        QVERIFY(!findField(Category::ImprovementProgram, "app.installation.id"));
        QVERIFY(!findField(Category::ErrorReporting, "user.hash"));
    }

    void refusesWhatHasNoRow()
    {
        QVERIFY(!findField(Category::Census, ""));
        QVERIFY(!findField(Category::Census, "OS.NAME"));
        QVERIFY(!findField(Category::Census, "os.name "));
        // Not an event's to add: they stand in the request, or come by themselves.
        QVERIFY(!findField(Category::Census, "service.name"));
        QVERIFY(!findField(Category::Census, "log.record.uid"));
    }

    void namesNobodyWhereTheSpecificationSaysSo()
    {
        for (const Field& field : catalogue) {
            if (field.category == Category::ImprovementProgram)
                QCOMPARE(field.identifies, Identifies::Nobody);
            if (field.category == Category::Usage)
                QVERIFY(
                    field.identifies == Identifies::Nobody || field.identifies == Identifies::Organisation);
            if (field.category == Category::Census)
                QVERIFY(field.identifies != Identifies::User && field.identifies != Identifies::Organisation);
        }
    }

    void aRowWithoutAPurposeIsNotSound()
    {
        Field field{"a", Category::Usage, FieldType::Text, Identifies::Nobody, "Shows something of use."};
        QVERIFY(isSound(field));
        for (const char* purpose : {static_cast<const char*>(nullptr), "", "     ", "purpose"}) {
            field.purpose = purpose;
            QVERIFY(!isSound(field));
        }
        field.purpose = "Shows something of use.";
        field.identifies = Identifies::User;
        QVERIFY(!isSound(field));
    }

    void everyCounterHasAField()
    {
        for (std::size_t i = 0; i < counterCount; ++i)
            QVERIFY(std::any_of(counterRows.begin(), counterRows.end(),
                [i](const CounterRow& row) { return indexOf(row.counter) == i; }));
        QVERIFY(fieldOf(Counter::OptionsOpened, Category::Usage));
        QVERIFY(fieldOf(Counter::OptionsOpened, Category::ImprovementProgram));
        QVERIFY(!fieldOf(Counter::OptionsOpened, Category::Census));
        QVERIFY(!fieldOf(Counter::Stalls, Category::Usage));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
