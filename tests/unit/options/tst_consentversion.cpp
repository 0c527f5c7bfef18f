// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/choices.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"
#include "tests/support/testcatalogue.h"

#include <QProcess>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

const QString settingsName = QStringLiteral("settings.ini");
const QString alice = QStringLiteral("0123456789abcdef");

Catalogue later(int version)
{
    return catalogueWith(Category::ErrorReporting, {"client.address"}, version);
}

bool isSaved(OptionStore& store, const QList<OptionEdit>& edits)
{
    const auto future = store.save(edits);
    return QTest::qWaitFor([&] { return future.isFinished(); })
        && future.result().kind == SaveOutcome::Kind::Saved;
}

/// What another process, whose catalogue is of that version, makes of the file.
QByteArray otherProcess(const QString& file, int catalogueOf, const QString& account = {})
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--other"), file, QString::number(catalogueOf), account});
    return other.waitForFinished() ? other.readAllStandardOutput() : QByteArray("failed");
}

/// What this program does when a test starts it again.
int asOtherProcess(const QStringList& arguments)
{
    const SystemClock clock;
    const Catalogue table = later(arguments.value(1).toInt());
    OptionStore store(arguments.value(0), clock, nullptr, table);
    store.setAccount(arguments.value(2));
    const Choice choice = choiceOf(store);
    QTextStream(stdout) << (choice.errorReporting ? *choice.errorReporting ? "yes" : "no" : "none") << ' '
                        << choice.errorReportingVersion << ' ' << choice.improvementProgramVersion;
    return 0;
}

class ConsentVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshYesIsToAllThereIsAndSurvivesTheProcess()
    {
        const TemporaryHome home;
        const QString file = home.file(settingsName);
        for (int version : {1, 2, 3}) {
            const Catalogue table = later(version);
            OptionStore store(file, m_clock, nullptr, table);
            QVERIFY(isSaved(store, {editOf(options::errorReporting, true)}));
            QVERIFY(home.read(settingsName).contains("ConsentVersion=" + QByteArray::number(version) + '\n'));
            QCOMPARE(otherProcess(file, version), "yes " + QByteArray::number(version) + " 1");
            QCOMPARE(otherProcess(file, version + 1), "yes " + QByteArray::number(version) + " 1");
        }
        // A program that does not know the version of the file: the person agreed to something else.
        QCOMPARE(otherProcess(file, 2), QByteArray("yes 1 1"));
    }

    void anOldYesStaysWhatItWas()
    {
        const TemporaryHome home;
        const QByteArray old = "[ErrorReporting]\nOptIn=true\nConsentVersion=1\n";
        QVERIFY(home.write(settingsName, old));
        const Catalogue table = later(2);
        OptionStore store(home.file(settingsName), m_clock, nullptr, table);
        const OptionValues shown = valuesOf(store, table);
        QVERIFY(shown.errorReporting && !shown.errorReportingAdditions);
        QVERIFY(editsBetween(shown, shown).isEmpty()); // saying nothing
        QVERIFY(isSaved(store, {editOf(options::systemLog, true)}));
        QCOMPARE(store.consentVersion(options::errorReporting), 1);
        OptionValues wanted = shown;
        wanted.errorReportingAdditions = true;
        const auto edits = editsBetween(shown, wanted);
        QCOMPARE(edits.size(), 1);
        store.setAccount(alice);
        QVERIFY(isSaved(store, edits));
        QCOMPARE(store.consentVersion(options::errorReporting), 2);
        QVERIFY(valuesOf(store, table).errorReportingAdditions);
        QVERIFY(home.read(settingsName).contains("DecidedAt="));
        // Alice's consent is hers alone.
        QCOMPARE(otherProcess(home.file(settingsName), 2, alice), QByteArray("yes 2 1"));
        QCOMPARE(otherProcess(home.file(settingsName), 2), QByteArray("yes 1 1"));
    }

    void additionsAloneAreNoChoice()
    {
        OptionValues wanted;
        wanted.errorReportingAdditions = true;
        wanted.improvementProgramAdditions = true;
        QVERIFY(editsBetween({}, wanted).isEmpty());
        OptionValues yes;
        yes.errorReporting = true;
        const auto edits = editsBetween(yes, wanted); // taken back, and ticked beside it
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.constFirst().value, QVariant(false));
    }

    void aNoAgreesToNothing()
    {
        const TemporaryHome home;
        const Catalogue table = later(2);
        OptionStore store(home.file(settingsName), m_clock, nullptr, table);
        QVERIFY(isSaved(store, {editOf(options::errorReporting, true)}));
        QVERIFY(isSaved(store, {editOf(options::errorReporting, false)}));
        QVERIFY(!home.read(settingsName).contains("ConsentVersion"));
        QCOMPARE(store.consentVersion(options::errorReporting), 1);
    }

    void theProgrammesHaveTheirOwn()
    {
        const TemporaryHome home;
        const Catalogue table = catalogueWith(Category::ImprovementProgram, {"candor.stalls"}, 3);
        OptionStore store(home.file(settingsName), m_clock, nullptr, table);
        QVERIFY(isSaved(
            store, {editOf(options::errorReporting, true), editOf(options::improvementProgram, true)}));
        QCOMPARE(store.consentVersion(options::errorReporting), 1);
        QCOMPARE(store.consentVersion(options::improvementProgram), 3);
        QVERIFY(home.read(settingsName).contains("[ImprovementProgram]\nConsentVersion=3\n"));
    }

    void hostileValuesCountForTheFirst_data()
    {
        QTest::addColumn<QByteArray>("lines");
        for (const char* value : {"", "0", "-1", "00", "02", "+2", "2.0", "2e0", " 2x", "0x2", "4",
                 "1000000000", "99999999999999999999", "two", "true", "@Invalid()",
                 "@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x2)", "2, 3", "\"2 \"", "\xd9\xa2", "\xff"})
            QTest::addRow("%s", value) << QByteArray("ConsentVersion=") + value + '\n';
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("twice") << QByteArray("ConsentVersion=2\nConsentVersion=2\n");
        QTest::newRow("twice, another spelling") << QByteArray("ConsentVersion=2\nconsentversion=2\n");
        QTest::newRow("another spelling") << QByteArray("consentversion=2\n");
        QTest::newRow("in a section of its own") << QByteArray("[ErrorReporting/ConsentVersion]\nx=2\n");
        QTest::newRow("damaged file") << QByteArray("ConsentVersion=2\n[x\n");
    }
    void hostileValuesCountForTheFirst()
    {
        QFETCH(QByteArray, lines);
        const TemporaryHome home;
        QVERIFY(home.write(settingsName, "[ErrorReporting]\nOptIn=true\n" + lines));
        const Catalogue table = later(3);
        const OptionStore store(home.file(settingsName), m_clock, nullptr, table);
        QCOMPARE(store.consentVersion(options::errorReporting), 1);
        QVERIFY(!valuesOf(store, table).errorReportingAdditions);
    }

    void plainVersionsCount()
    {
        const TemporaryHome home;
        for (int version : {1, 2, 3}) {
            QVERIFY(home.write(settingsName,
                "[ErrorReporting]\nOptIn=true\nConsentVersion=" + QByteArray::number(version) + '\n'));
            const Catalogue table = later(3);
            const OptionStore store(home.file(settingsName), m_clock, nullptr, table);
            QCOMPARE(store.consentVersion(options::errorReporting), version);
        }
    }

private:
    HandClock m_clock;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--other") == 0)
        return asOtherProcess(QCoreApplication::arguments().sliced(2));
    ConsentVersionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_consentversion.moc"
