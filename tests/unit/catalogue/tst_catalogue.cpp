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

    void aRowKeepsTheRules_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<bool>("isKept");
        const Field good{
            "candor.x", Category::Usage, FieldType::Text, Identifies::Nobody, "Tells what it is for."};
        const auto row = [](const char* what, const Field& field, bool isKept) {
            QTest::newRow(what) << field << isKept;
        };
        const auto with = [&good](auto member, auto value) {
            Field field = good;
            field.*member = value;
            return field;
        };
        row("as it should be", good, true);
        row("no name", with(&Field::attribute, std::string_view()), false);
        row("no purpose", with(&Field::purpose, nullptr), false);
        row("hardly a purpose", with(&Field::purpose, "For us."), false);
        row("no sentence", with(&Field::purpose, "Tells what it is for"), false);
        row("no version", with(&Field::since, 0), false);
        row("a later version", with(&Field::since, 2), true);
        row("past every version", with(&Field::since, everyVersion), false);
        Field late = with(&Field::since, 2);
        late.place = Place::Resource;
        row("a later version of what stands in each request", late, false);
    }
    void aRowKeepsTheRules()
    {
        QFETCH(Field, field);
        QFETCH(bool, isKept);
        QCOMPARE(isSound(field), isKept);
    }

    /// spec/data-practices.md, "Categories".
    void whomEachCategoryMayIdentify_data()
    {
        QTest::addColumn<Category>("category");
        QTest::addColumn<QList<bool>>("may");
        //                                        nobody, device, organisation, pseudonym, user
        QTest::newRow("census") << Category::Census << QList{true, true, false, true, false};
        QTest::newRow("usage") << Category::Usage << QList{true, false, true, false, false};
        QTest::newRow("errors") << Category::ErrorReporting << QList{true, true, true, true, true};
        QTest::newRow("programme") << Category::ImprovementProgram << QList{true, false, false, false, false};
        QTest::newRow("none of them") << Category(99) << QList{false, false, false, false, false};
    }
    void whomEachCategoryMayIdentify()
    {
        QFETCH(Category, category);
        QFETCH(QList<bool>, may);
        const auto all = {Identifies::Nobody, Identifies::Device, Identifies::Organisation,
            Identifies::Pseudonym, Identifies::User};
        qsizetype i = 0;
        for (Identifies whom : all)
            QCOMPARE(mayHold(category, whom), may.at(i++));
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
