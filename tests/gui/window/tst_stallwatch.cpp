// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/settle.h"
#include "tests/support/fakeclient.h"
#include "ui/stallwatch.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

/// Stalls are counted where it is permitted, and nothing runs where it is not.
class StallWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdIsFiftyMilliseconds();
    void firstPaintIsToldOnce();
    void runsOnlyWhilePermittedAndVisible();
    void aHeldUpLoopIsCounted();

private:
    static void permit(FakeClient& client);
};

void StallWatchTest::permit(FakeClient& client)
{
    client.permitAll();
    client.choice.improvementProgram = true;
}

void StallWatchTest::thresholdIsFiftyMilliseconds()
{
    QCOMPARE(StallWatch::stallOf(25ms), std::nullopt);
    QCOMPARE(StallWatch::stallOf(75ms), std::nullopt);
    QCOMPARE(StallWatch::stallOf(76ms), std::optional(51ms));
    QCOMPARE(StallWatch::stallOf(0ms), std::nullopt);
}

void StallWatchTest::firstPaintIsToldOnce()
{
    FakeClient client;
    QWidget window;
    const StallWatch watch(client, window);
    QCOMPARE(client.firstPaints, 0);
    window.show();
    QTRY_COMPARE(client.firstPaints, 1);
    window.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.repaint();
    settle();
    QCOMPARE(client.firstPaints, 1);
}

void StallWatchTest::runsOnlyWhilePermittedAndVisible()
{
    FakeClient client;
    QWidget window;
    const StallWatch watch(client, window);
    window.show();
    QTRY_COMPARE(client.firstPaints, 1);
    QVERIFY(!watch.isRunning());
    permit(client);
    Q_EMIT client.decisionsChanged();
    QVERIFY(watch.isRunning());
    window.hide();
    QTRY_VERIFY(!watch.isRunning());
    window.show();
    QTRY_VERIFY(watch.isRunning());
    client.choice.improvementProgram = false;
    Q_EMIT client.decisionsChanged();
    QVERIFY(!watch.isRunning());
}

void StallWatchTest::aHeldUpLoopIsCounted()
{
    FakeClient client;
    permit(client);
    QWidget window;
    const StallWatch watch(client, window);
    window.show();
    QTRY_VERIFY(watch.isRunning());
    QTimer::singleShot(0, &window, [] {
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < 150) { }
    });
    QTRY_VERIFY(!client.stalls.isEmpty());
    QVERIFY(*std::max_element(client.stalls.cbegin(), client.stalls.cend()) > 50ms);
}

} // namespace

QTEST_MAIN(StallWatchTest)
#include "tst_stallwatch.moc"
