// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/account.h"
#include "app/account/appointment.h"
#include "app/account/backoff.h"
#include "tests/support/handclock.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

/// A clock of which each face is turned by itself: a computer that slept, or one that was set.
class TwoFaces final : public Clock
{
public:
    WallTime now() const override { return wall; }
    std::chrono::steady_clock::time_point monotonic() const override { return steady; }

    WallTime wall{std::chrono::milliseconds(1'790'000'000'000)};
    std::chrono::steady_clock::time_point steady{std::chrono::hours(1000)};
};

class AppointmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("wall");
        QTest::addColumn<std::chrono::milliseconds>("steady");
        QTest::addColumn<bool>("isDue");
        using ms = std::chrono::milliseconds;
        QTest::newRow("at once") << ms(0) << ms(0) << false;
        QTest::newRow("just before") << ms(3h - 1ms) << ms(3h - 1ms) << false;
        QTest::newRow("in time") << ms(3h) << ms(3h) << true;
        QTest::newRow("it slept") << ms(3h) << ms(0) << true;
        QTest::newRow("set back while it ran") << ms(-30s) << ms(3h) << true;
        QTest::newRow("set ahead") << ms(24h) << ms(1s) << true;
        QTest::newRow("drifted back") << ms(-60s) << ms(1s) << false;
        QTest::newRow("set back") << ms(-61s) << ms(1s) << true;
    }
    void due()
    {
        QFETCH(std::chrono::milliseconds, wall);
        QFETCH(std::chrono::milliseconds, steady);
        TwoFaces clock;
        Appointment appointment;
        QVERIFY(!appointment.isDue(clock));
        QVERIFY(!appointment.time());
        appointment.make(clock, 3h);
        QCOMPARE(appointment.time(), std::optional(clock.wall + 3h));
        clock.wall += wall;
        clock.steady += steady;
        QTEST(appointment.isDue(clock), "isDue");
        appointment.cancel();
        QVERIFY(!appointment.isDue(clock));
        QVERIFY(!appointment.time());
    }

    void saltIsATenth()
    {
        QCOMPARE(salted(3h, 0), std::chrono::milliseconds(3h - 18min));
        QCOMPARE(salted(3h, 0.5), std::chrono::milliseconds(3h));
        QVERIFY(salted(3h, 0.999) < 3h + 18min);
        QCOMPARE(salted(0ms, 0.9), 0ms);
    }

    /// What the program is started with.
    void thePolicyIsAskedForAsPromised()
    {
        const Account::Settings settings;
        QCOMPARE(settings.policyInterval, std::chrono::milliseconds(3h));
        const Backoff backoff{settings.policyRetryWait, settings.policyInterval};
        const QList<std::chrono::milliseconds> waits{5min, 10min, 20min, 40min, 80min, 160min, 3h, 3h};
        for (int i = 0; i < waits.size(); ++i)
            QCOMPARE(backoff.wait(i + 1), waits[i]);
    }
};

} // namespace

QTEST_GUILESS_MAIN(AppointmentTest)
#include "tst_appointment.moc"
