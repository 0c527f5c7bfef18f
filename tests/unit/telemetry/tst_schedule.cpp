// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/httpdate.h"
#include "app/telemetry/schedule.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace candor;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// 2026-03-01 12:34:56.789 UTC.
constexpr WallTime noon = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + 12h + 34min + 56s + 789ms;
const double nearlyOne = std::nextafter(1.0, 0.0);

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasAVerdict();
    void retryAfterInSeconds();
    void retryAfterAsDate();
    void retryAfterRefusesTheRest();
    void httpDatesInThreeForms();
    void httpDatesThatAreNone_data();
    void httpDatesThatAreNone();
    void backOffDoublesToAnHour();
    void whatTheServiceAsksDecidesAlone();
    void aHostileAttemptIsBounded();
    void waitIsBounded();
    void delaysStayWithinTheirPromise();
    void dueness();
    void timesAreCutToTheHour();
};

void TestSchedule::everyStatusHasAVerdict()
{
    for (int status = -1; status <= 1000; ++status) {
        Verdict expected = Verdict::Drop;
        if (status == 200)
            expected = Verdict::Accepted;
        else if (status == 0 || status == 429 || status == 502 || status == 503 || status == 504)
            expected = Verdict::Retry;
        else if (status == 400 || status == 413)
            expected = Verdict::Halve;
        QVERIFY2(verdictOf(status) == expected, qPrintable(QString::number(status)));
    }
}

void TestSchedule::retryAfterInSeconds()
{
    QCOMPARE(retryAfter("0", noon), milliseconds(0));
    QCOMPARE(retryAfter("1", noon), milliseconds(1s));
    QCOMPARE(retryAfter(" 120\t", noon), milliseconds(120s));
    QCOMPARE(retryAfter("86399", noon), milliseconds(86399s));
    QCOMPARE(retryAfter("86400", noon), milliseconds(24h));
    QCOMPARE(retryAfter("86401", noon), milliseconds(24h));
    QCOMPARE(retryAfter("99999999999999999999999999999999", noon), milliseconds(24h));
    QCOMPARE(retryAfter("0000000000000000000000000000000007", noon), milliseconds(7s));
}

void TestSchedule::retryAfterAsDate()
{
    QCOMPARE(retryAfter("Sun, 01 Mar 2026 12:35:56 GMT", noon), milliseconds(59'211));
    QCOMPARE(retryAfter("Sun, 01 Mar 2026 12:34:56 GMT", noon), milliseconds(0)); // just past
    QCOMPARE(retryAfter("Sun, 06 Nov 1994 08:49:37 GMT", noon), milliseconds(0));
    QCOMPARE(retryAfter("Fri, 31 Dec 9999 23:59:59 GMT", noon), milliseconds(24h));
    QCOMPARE(retryAfter("Mon, 02 Mar 2026 12:34:56 GMT", noon), milliseconds(24h) - 789ms);
}

void TestSchedule::retryAfterRefusesTheRest()
{
    for (const char* bad :
        {"", " ", "-1", "+1", "1.5", "1 s", "soon", "0x10", "1,2", "Sun, 01 Mar 2026 12:35:56 CET",
            "Sun, 31 Feb 2026 12:35:56 GMT", "Sun, 01 Mar 2026 24:00:00 GMT", "Sun, 01 Mar 2026 12:61:00 GMT",
            "Sun, 01 Foo 2026 12:35:56 GMT", "Xyz, 01 Mar 2026 12:35:56 GMT", "01 Mar 2026 12:35:56 GMT"})
        QVERIFY2(!retryAfter(bad, noon), bad);
    QVERIFY(!retryAfter(std::string(100'000, '1') + "x", noon));
    QVERIFY(!retryAfter(std::string_view("1\0", 2), noon));
}

void TestSchedule::httpDatesInThreeForms()
{
    const WallTime expected = std::chrono::sys_days(std::chrono::year(1994) / 11 / 6) + 8h + 49min + 37s;
    QVERIFY(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") == expected);
    QVERIFY(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT") == expected);
    QVERIFY(parseHttpDate("Sun Nov  6 08:49:37 1994") == expected);
    QVERIFY(parseHttpDate("Thursday, 01-Jan-26 00:00:60 GMT"));
    QVERIFY(!parseHttpDate("Sun, 29 Feb 2025 08:49:37 GMT"));
    QVERIFY(parseHttpDate("Thu, 29 Feb 2024 08:49:37 GMT"));
    QVERIFY(!parseHttpDate("Sun, 06 Nov 1994 8:49:37 GMT"));
    QVERIFY(!parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT GMT"));
    QVERIFY(!parseHttpDate("Sun, 06 Nov 1600 08:49:37 GMT"));
}

void TestSchedule::httpDatesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
        {"", "Sun", "Son, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 0x Nov 1994 08:49:37 GMT", "Sun, 06 Nov 994 08:49:37 GMT", "Sun, 06 Nov 199x 08:49:37 GMT",
            "Sunday, 06-Nov-9x 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:+9:37 GMT",
            "Sun, 06 Nov 1994 08:xx:37 GMT", "Sun, 06 Nov 1994 08.49:37 GMT",
            "Sun, 06 Nov 1994 08:49:99999999999 GMT", "Sun, 06 Nov 1994 08:49:37 GMT                   "})
        QTest::newRow(text) << QByteArray(text);
}

void TestSchedule::httpDatesThatAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseHttpDate(text.toStdString()));
}

void TestSchedule::backOffDoublesToAnHour()
{
    Attempt attempt;
    milliseconds ceiling = 1s;
    for (int failure = 1; failure <= 40; ++failure) {
        const Attempt low = nextAttempt(attempt, std::nullopt, noon, 0);
        const Attempt half = nextAttempt(attempt, std::nullopt, noon, 0.5);
        const Attempt high = nextAttempt(attempt, std::nullopt, noon, nearlyOne);
        QCOMPARE(low.failures, failure);
        QCOMPARE(low.next - noon, milliseconds(0));
        QCOMPARE(half.next - noon, ceiling / 2);
        QVERIFY(high.next - noon < ceiling && high.next - noon >= ceiling - 1ms);
        attempt = high;
        ceiling = std::min<milliseconds>(ceiling * 2, 1h);
    }
    QCOMPARE(ceiling, milliseconds(1h));
}

void TestSchedule::whatTheServiceAsksDecidesAlone()
{
    for (int failures : {0, 1, 30}) {
        const Attempt before{failures, noon};
        QCOMPARE(nextAttempt(before, 7s, noon, 0).next - noon, milliseconds(7s));
        QCOMPARE(nextAttempt(before, 7s, noon, 0.5).next - noon, milliseconds(7'500));
        QCOMPARE(nextAttempt(before, 0s, noon, 0.25).next - noon, milliseconds(250));
        QCOMPARE(nextAttempt(before, 24h, noon, nearlyOne).next - noon, milliseconds(24h) + 999ms);
        QCOMPARE(nextAttempt(before, 48h, noon, 0).next - noon, milliseconds(24h));
        QCOMPARE(nextAttempt(before, -5s, noon, 0).next - noon, milliseconds(0));
        QCOMPARE(nextAttempt(before, 7s, noon, 0).failures, failures + 1);
    }
}

void TestSchedule::aHostileAttemptIsBounded()
{
    const Attempt most{std::numeric_limits<int>::max(), noon};
    QCOMPARE(nextAttempt(most, std::nullopt, noon, 0.5).next - noon, milliseconds(30min));
    QCOMPARE(nextAttempt(most, std::nullopt, noon, 0.5).failures, std::numeric_limits<int>::max());
    const Attempt least{std::numeric_limits<int>::min(), noon};
    QCOMPARE(nextAttempt(least, std::nullopt, noon, 0.5).next - noon, milliseconds(500));
    for (double wrong :
        {-1.0, 1.0, 2.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        QCOMPARE(nextAttempt({}, std::nullopt, noon, wrong).next - noon, milliseconds(0));
}

void TestSchedule::waitIsBounded()
{
    QCOMPARE(waitFor({}, noon), milliseconds(0));
    QCOMPARE(waitFor({0, noon + 1h}, noon), milliseconds(0));
    QCOMPARE(waitFor({1, noon + 5s}, noon), milliseconds(5s));
    QCOMPARE(waitFor({1, noon - 5s}, noon), milliseconds(0));
    QCOMPARE(waitFor({1, noon + 24h * 365}, noon), milliseconds(24h + 1s)); // the clock was set back
}

void TestSchedule::delaysStayWithinTheirPromise()
{
    QCOMPARE(firstDelay(0), milliseconds(0));
    QCOMPARE(firstDelay(0.5), milliseconds(1'500));
    QVERIFY(firstDelay(nearlyOne) < milliseconds(3s));
    QVERIFY(laterDelay(0) > milliseconds(0));
    QVERIFY(laterDelay(0.5) > laterDelay(0));
    QVERIFY(laterDelay(nearlyOne) <= milliseconds(25s));
}

void TestSchedule::dueness()
{
    for (Category category : allCategories) {
        const bool never = category == Category::ErrorReporting;
        const milliseconds period = category == Category::Census ? milliseconds(24h) : milliseconds(1h);
        QCOMPARE(isDue(category, std::nullopt, noon), !never);
        QCOMPARE(isDue(category, noon, noon), false);
        QCOMPARE(isDue(category, noon - period + 1ms, noon), false);
        QCOMPARE(isDue(category, noon - period, noon), !never);
        QCOMPARE(isDue(category, noon + 1ms, noon), !never);
    }
}

void TestSchedule::timesAreCutToTheHour()
{
    const WallTime hour = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + 12h;
    for (Category category : allCategories) {
        const bool exact = category == Category::ErrorReporting;
        QVERIFY(coarsened(category, noon) == (exact ? noon : hour));
        QVERIFY(coarsened(category, hour) == hour);
        QVERIFY(coarsened(category, hour - 1ms) == (exact ? hour - 1ms : hour - 1h));
        QVERIFY(coarsened(category, WallTime(-1ms)) == (exact ? WallTime(-1ms) : WallTime(-1h)));
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
