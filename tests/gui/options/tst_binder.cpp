// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/options/binder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QStandardItemModel>
#include <QtTest>

namespace candor {

namespace {

using Level = options::LoggingLevel;

/// A binder with one box that a test locks and one list that it bounds.
struct Bench
{
    Bench()
    {
        list.addItems({QStringLiteral("Off"), QStringLiteral("Light"), QStringLiteral("Full")});
        binder.bind(&box, &OptionValues::errorReporting, [this] { return locked; });
        binder.bind(&free, &OptionValues::systemLog);
        binder.bind(&list, &OptionValues::loggingLevel, [this] { return lowest; });
    }
    bool locked = false;
    Level lowest = Level::Off;
    QCheckBox box;
    QCheckBox free;
    QComboBox list;
    Binder binder;
};

OptionValues optedIn()
{
    OptionValues values;
    values.errorReporting = true;
    return values;
}

class BinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAndGivesBack();
    void loadDropsEdits();
    void editsStayWhenOthersChange();
    void aLockShowsOffAndKeepsTheChoice();
    void aLockNeverTurnsANoIntoAYes();
    void aLockNeverLosesANo();
    void boundsOfferOnlyWhatIsAllowed();
};

void BinderTest::loadsAndGivesBack()
{
    Bench bench;
    OptionValues stored = optedIn();
    stored.loggingLevel = Level::Full;
    bench.binder.load(stored);
    QVERIFY(bench.box.isChecked());
    QCOMPARE(bench.list.currentIndex(), 2);
    QVERIFY(!bench.binder.isDirty());
    QCOMPARE(bench.binder.values(), stored);
    bench.free.setChecked(true);
    QVERIFY(bench.binder.isDirty());
    QCOMPARE(bench.binder.dirtyWidgets(), QList<QWidget*>{&bench.free});
    QVERIFY(bench.binder.values().systemLog);
}

void BinderTest::loadDropsEdits()
{
    Bench bench;
    bench.binder.load({});
    bench.box.setChecked(true);
    bench.list.setCurrentIndex(1);
    bench.binder.load({});
    QVERIFY(!bench.box.isChecked());
    QCOMPARE(bench.binder.values(), OptionValues());
}

void BinderTest::editsStayWhenOthersChange()
{
    Bench bench;
    bench.binder.load({});
    bench.free.setChecked(true);
    bench.binder.follow(optedIn());
    QVERIFY(bench.free.isChecked());
    QVERIFY(bench.box.isChecked());
    QCOMPARE(bench.binder.dirtyWidgets(), QList<QWidget*>{&bench.free});
}

void BinderTest::aLockShowsOffAndKeepsTheChoice()
{
    Bench bench;
    bench.binder.load(optedIn());
    bench.locked = true;
    bench.binder.follow(optedIn());
    QVERIFY(!bench.box.isEnabled());
    QVERIFY(!bench.box.isChecked());
    QVERIFY(bench.binder.values().errorReporting);
    QVERIFY(!bench.binder.isDirty());
    bench.locked = false;
    bench.binder.follow(optedIn());
    QVERIFY(bench.box.isEnabled());
    QVERIFY(bench.box.isChecked());
}

void BinderTest::aLockNeverTurnsANoIntoAYes()
{
    Bench bench;
    bench.binder.load({});
    bench.box.setChecked(true);
    bench.locked = true;
    bench.binder.follow({});
    QVERIFY(!bench.binder.values().errorReporting);
    QVERIFY(!bench.binder.isDirty());
}

void BinderTest::aLockNeverLosesANo()
{
    Bench bench;
    bench.binder.load(optedIn());
    bench.box.setChecked(false);
    bench.locked = true;
    bench.binder.follow(optedIn());
    QVERIFY(!bench.binder.values().errorReporting);
    QVERIFY(bench.binder.isDirty());
}

void BinderTest::boundsOfferOnlyWhatIsAllowed()
{
    Bench bench;
    bench.lowest = Level::Light;
    bench.binder.load({});
    auto* rows = qobject_cast<QStandardItemModel*>(bench.list.model());
    QVERIFY(!rows->item(0)->isEnabled());
    QVERIFY(rows->item(1)->isEnabled());
    QCOMPARE(bench.list.currentIndex(), 1);
    QCOMPARE(bench.binder.values().loggingLevel, Level::Off);
    bench.list.setCurrentIndex(2);
    QCOMPARE(bench.binder.values().loggingLevel, Level::Full);
    bench.binder.load({});
    bench.lowest = Level::Off;
    bench.binder.follow({});
    QVERIFY(rows->item(0)->isEnabled());
    QCOMPARE(bench.list.currentIndex(), 0);
}

} // namespace

} // namespace candor

QTEST_MAIN(candor::BinderTest)
#include "tst_binder.moc"
