// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/choices.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNothingWritten() { QVERIFY(editsBetween({}, {}).isEmpty()); }

    void eachChangeIsOneEdit()
    {
        const OptionValues wanted{true, true, options::LoggingLevel::Full, true, true};
        const auto edits = editsBetween({}, wanted);
        QCOMPARE(edits.size(), 5);
        QStringList keys;
        for (const OptionEdit& edit : edits) {
            keys.append(edit.key);
            QVERIFY(edit.value.isValid());
        }
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 5);
        QVERIFY(keys.contains(QStringLiteral("ErrorReporting/OptIn")));
    }

    void aChoiceIsReadForTheAccountAskedFor()
    {
        const TemporaryHome home;
        const HandClock clock;
        QVERIFY(home.write(
            QStringLiteral("settings.ini"), "[Accounts]\n0123456789abcdef\\ErrorReporting\\OptIn=true\n"));
        const OptionStore store(home.file(QStringLiteral("settings.ini")), clock);
        QCOMPARE(choiceOf(store).errorReporting, std::nullopt);
        QCOMPARE(choiceOf(store, QStringLiteral("0123456789abcdef")).errorReporting, std::optional(true));
        QCOMPARE(choiceOf(store, QStringLiteral("fedcba9876543210")).errorReporting, std::nullopt);
    }

    void onlyARefusalOutlivesAFailedSave()
    {
        const OptionValues all{true, true, options::LoggingLevel::Full, true, true};
        QVERIFY(refusalsAmong(editsBetween({}, all)).isEmpty());
        OptionValues without = all;
        without.errorReporting = false;
        without.loggingLevel = options::LoggingLevel::Light;
        const auto kept = refusalsAmong(editsBetween(all, without));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().key, options::errorReporting.key);
    }

    void whatALaterSaveDoesNotTouchIsStillToBeSaved()
    {
        const QList<OptionEdit> both{
            editOf(options::errorReporting, false), editOf(options::improvementProgram, false)};
        QCOMPARE(withoutKeysOf(both, {editOf(options::loggingLevel, {})}).size(), 2);
        const auto left = withoutKeysOf(both, {editOf(options::errorReporting, true)});
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.constFirst().key, options::improvementProgram.key);
        QVERIFY(withoutKeysOf(both, both).isEmpty());
    }

    void theAdminsLogLevelCountsOnlyWhereLoggingIsEnabled()
    {
        AdminPolicy policy;
        policy[Setting::LoggingLevel].value = SettingValue::Full;
        QCOMPARE(loggingBoundsOf(policy).lowest, options::LoggingLevel::Off);
        policy[Setting::Logging].value = SettingValue::Disabled;
        QCOMPARE(loggingBoundsOf(policy).lowest, options::LoggingLevel::Off);
        policy[Setting::Logging].value = SettingValue::Enabled;
        QCOMPARE(loggingBoundsOf(policy).lowest, options::LoggingLevel::Full);
        policy[Setting::LoggingLevel].value = SettingValue::Light;
        QCOMPARE(loggingBoundsOf(policy).lowest, options::LoggingLevel::Light);
        policy[Setting::LoggingLevel].value = SettingValue::NotConfigured;
        QCOMPARE(loggingBoundsOf(policy).lowest, options::LoggingLevel::Off);
    }
};

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
