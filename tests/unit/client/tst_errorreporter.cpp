// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/errorreporter.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const QString room = QStringLiteral("candor.account");
const SignInFailure noAnswer{
    SignInStep::Events, SignInProblem::TimedOut, QStringLiteral("pool.contoso.test"), {}, 504};

} // namespace

class TestErrorReporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_situation = {};
        m_collector = std::make_unique<Collector>(filesIn(*m_home), m_clock);
        m_reporter = std::make_unique<ErrorReporter>(m_clock, m_facts);
        m_reporter->setCollector(m_collector.get());
        m_reporter->setAccount(Address::parse(u"alice@contoso.test").value_or(Address()));
        obey();
    }
    void cleanup()
    {
        m_reporter.reset();
        m_collector.reset();
    }

    void aFailureBecomesAReport()
    {
        m_reporter->report(noAnswer, 42ms);
        const QByteArray made = reports();
        for (const char* part : {R"("sign_in.events.timed_out")", R"("pool.contoso.test")", R"("504")",
                 R"("42")", R"("alice@contoso.test")", R"("sip:alice@contoso.test")"})
            QVERIFY2(made.contains(part), part);
    }

    void withoutAPermitNothingIsReported_data()
    {
        QTest::addColumn<Situation>("situation");
        for (const auto& [name, situation] : forbiddingErrorReports())
            QTest::newRow(name) << situation;
    }
    void withoutAPermitNothingIsReported()
    {
        QFETCH(const Situation, situation);
        m_situation = situation;
        obey();
        m_reporter->report(noAnswer, 0ms);
        warn("a line from before");
        m_situation = {};
        obey();
        QCOMPARE(reports(), QByteArray());
        m_reporter->report(noAnswer, 0ms);
        QVERIFY(!reports().contains("a line from before"));
    }

    void aLineOnItsWayWhenPermissionBeginsIsNotUsed()
    {
        m_situation.errorReporting = false;
        obey();
        const auto logged = m_clock.monotonic();
        m_clock.advance(1ms);
        m_situation.errorReporting = true;
        obey();
        m_reporter->warn(room, QStringLiteral("logged before"), logged);
        QCOMPARE(reports(), QByteArray());
        m_reporter->warn(room, QStringLiteral("logged after"), m_clock.monotonic());
        QVERIFY(reports().contains("logged after"));
        QVERIFY(!reports().contains("logged before"));
    }

    void linesOfAnEndedPermissionAreForgotten()
    {
        warn("of the first permission");
        m_situation.errorReporting = false;
        obey();
        m_situation.errorReporting = true;
        obey();
        QCOMPARE(reports(), QByteArray());
        m_reporter->report(noAnswer, 0ms);
        QVERIFY(!reports().contains("of the first permission"));
    }

    void theAccountsOwnAddressIsReplaced()
    {
        warn("<alice@contoso.test> sip:Alice@Contoso.test alice%40contoso.test");
        const QByteArray excerpt = excerptOf(reports());
        QCOMPARE(excerpt.count("[address]"), 3);
        QVERIFY(!excerpt.toLower().contains("alice"));
    }

    void anAddressWhereTheLineIsCutIsReplacedAsAWhole()
    {
        for (int length = 140; length < 165; ++length)
            warn(QByteArray(length, 'x') + " alice@contoso.test");
        QVERIFY(!excerptOf(reports()).contains("alice"));
    }

    void anExcerptHoldsTheLastLines()
    {
        for (int i = 0; i < 14; ++i)
            m_reporter->warn(
                QStringLiteral("candor.telemetry"), QStringLiteral("line <%1>").arg(i), m_clock.monotonic());
        QCOMPARE(reports(), QByteArray()); // telemetry's own complaints are no report
        m_reporter->report(noAnswer, 0ms);
        QVERIFY(!reports().contains("line <1>"));
        QVERIFY(reports().contains("line <2>"));
        QVERIFY(reports().contains("line <13>"));
    }

    void aKindIsReportedThreeTimesAnHour()
    {
        for (int i = 0; i < 10; ++i)
            m_reporter->report(noAnswer, 0ms);
        QCOMPARE(count(), ErrorReporter::mostOfAKind);
        m_clock.advance(1h);
        m_reporter->report(noAnswer, 0ms);
        QCOMPARE(count(), ErrorReporter::mostOfAKind + 1);
    }

    void allKindsTogetherAreTwentyAnHour()
    {
        for (int i = 0; i < 50; ++i)
            warn("line " + QByteArray::number(i));
        QCOMPARE(count(), ErrorReporter::mostAnHour);
    }

    void whoCancelsReportsNothing()
    {
        SignInFailure cancelled = noAnswer;
        cancelled.problem = SignInProblem::Cancelled;
        m_reporter->report(cancelled, 0ms);
        QCOMPARE(count(), 0);
    }

    void withoutACollectorNothingHappens()
    {
        m_reporter->setCollector(nullptr);
        m_reporter->permissionChanged();
        m_reporter->report(noAnswer, 0ms);
        warn("nobody listens");
        QCOMPARE(count(), 0);
    }

private:
    void obey()
    {
        m_collector->obey(m_situation.terms());
        QVERIFY(m_collector->settle(10s));
        m_reporter->permissionChanged();
    }
    void warn(const QByteArray& line)
    {
        m_reporter->warn(room, QString::fromUtf8(line), m_clock.monotonic());
    }
    int count()
    {
        [this] { QVERIFY(m_collector->settle(10s)); }();
        return int(m_collector->journal().queued(Category::ErrorReporting).size());
    }
    QByteArray reports()
    {
        QByteArray all;
        [this] { QVERIFY(m_collector->settle(10s)); }();
        for (const JournalRecord& record : m_collector->journal().queued(Category::ErrorReporting))
            all += QByteArray::fromStdString(record.bytes) + '\n';
        return all;
    }
    /// The excerpts' values alone: elsewhere in a report the address stands by right.
    static QByteArray excerptOf(const QByteArray& reports)
    {
        const QByteArray key("candor.log_excerpt\",\"value\":{\"stringValue\":\"");
        QByteArray all;
        for (qsizetype at = reports.indexOf(key); at >= 0; at = reports.indexOf(key, at + 1)) {
            const qsizetype from = at + key.size();
            all += reports.mid(from, reports.indexOf("\"}}", from) - from);
        }
        return all;
    }

    HandClock m_clock;
    const SystemFacts m_facts{"model", "os", "1", "en", "GB", "x86_64", 1024, 4, 1};
    Situation m_situation;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<Collector> m_collector;
    std::unique_ptr<ErrorReporter> m_reporter;
};

QTEST_GUILESS_MAIN(TestErrorReporter)
#include "tst_errorreporter.moc"
