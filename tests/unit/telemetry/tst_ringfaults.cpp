// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/ring.h"
#include "tests/faults/faultyfiles.h"
#include "tests/unit/telemetry/terms.h"

#include <QtTest>

#include <set>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(candor::test::Fault)

namespace {

constexpr auto patience = 20s;

/// Every call there is takes minutes: ctest tries some, CANDOR_SURVIVAL=full all.
int step()
{
    return qEnvironmentVariable("CANDOR_SURVIVAL") == QStringLiteral("full") ? 1 : 17;
}

bool recordCensus(Collector& collector)
{
    const auto permit = collector.permit(Category::Census);
    return permit && collector.record(*permit, CensusEvent());
}

} // namespace

/// Every call that is made on the ring's file, and on the files of a whole collector, goes wrong in turn.
class RingFaultsTest : public QObject
{
    Q_OBJECT

private:
    static void everyFault()
    {
        QTest::addColumn<Fault>("how");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("one fails") << Fault::Fails << false;
        QTest::newRow("all fail from there") << Fault::Fails << true;
        QTest::newRow("no room once") << Fault::Full << false;
        QTest::newRow("no room from there") << Fault::Full << true;
    }

    std::string ringPath() const { return m_home->file(QStringLiteral("ring")).toStdString(); }

    bool push(Ring& ring, const std::string& text)
    {
        RecordUid uid{};
        uid[0] = static_cast<std::uint8_t>(m_accepted.size());
        const bool pushed
            = ring.isOpen() && ring.push(Category::Census, 0, uid, WallTime(std::chrono::seconds(1)), text);
        if (pushed)
            m_accepted.insert(text);
        return pushed;
    }

    void checkRing()
    {
        Ring ring;
        const Ring::Opened opened = ring.open(ringPath());
        QVERIFY(ring.isOpen());
        QVERIFY(m_accepted.empty() || opened == Ring::Opened::Existing);
        std::multiset<std::string> found;
        for (const JournalRecord& record : ring.peek(Ring::fileSize).records)
            found.insert(record.bytes);
        QCOMPARE(found, m_accepted);
        QVERIFY(ring.sync());
    }

    /// An earlier run of the program, without a fault.
    void leaveRecords()
    {
        m_home = std::make_unique<TemporaryHome>();
        Collector collector(filesIn(*m_home), m_clock);
        collector.obey(Situation().terms());
        m_census = 0;
        for (int i = 0; i < 5; ++i) {
            report(collector, "MARKER");
            m_census += recordCensus(collector) ? 1 : 0;
        }
        QCOMPARE(m_census, 5u);
    }

    /// A run in which permission for error reports ends.
    void withdraw()
    {
        m_wasAsked = false;
        Collector collector(filesIn(*m_home), m_clock);
        Situation situation;
        collector.obey(situation.terms());
        report(collector, "MARKER");
        m_census += recordCensus(collector) ? 1 : 0;
        m_wasAsked = collector.isOpen();
        situation.errorReporting = false;
        collector.obey(situation.terms());
        const bool isSettled = collector.settle(30ms) && m_wasAsked;
        QVERIFY(!isSettled || filesHolding(*m_home, "MARKER") == 0);
        QVERIFY(!collector.permit(Category::ErrorReporting));
        QVERIFY(!collector.maySend(Category::ErrorReporting, 0));
        m_census += recordCensus(collector) ? 1 : 0;
    }

    /// The next run, without a fault; the person may have said yes again meanwhile.
    void checkCollector()
    {
        Collector collector(filesIn(*m_home), m_clock);
        Situation situation;
        situation.errorReporting = m_wasAsked;
        collector.obey(situation.terms());
        QVERIFY(collector.settle(patience));
        QVERIFY(collector.isOpen());
        QCOMPARE(filesHolding(*m_home, "MARKER"), 0);
        QVERIFY(collector.journal().opened() != Journal::Opened::Replaced);
        QCOMPARE(collector.journal().queued(Category::Census).size(), m_census);
        QVERIFY(recordCensus(collector));
        QVERIFY(collector.settle(patience));
        QCOMPARE(collector.journal().queued(Category::Census).size(), m_census + 1);
        QCOMPARE(collector.permit(Category::ErrorReporting).has_value(), m_wasAsked);
    }

private Q_SLOTS:
    void noRecordOfTheRingIsLost_data() { everyFault(); }
    void noRecordOfTheRingIsLost()
    {
        QFETCH(Fault, how);
        QFETCH(bool, lasts);
        for (const bool isFresh : {true, false}) {
            const auto begin = [this, isFresh] {
                m_accepted.clear();
                m_home = std::make_unique<TemporaryHome>();
                Ring ring;
                for (int i = 0; i < 3 && !isFresh; ++i)
                    if (i > 0 || ring.open(ringPath()) == Ring::Opened::New)
                        push(ring, "left " + std::to_string(i));
            };
            begin();
            const auto use = [this] {
                Ring ring;
                ring.open(ringPath());
                push(ring, "under the fault");
                if (ring.isOpen())
                    ring.sync();
            };
            const auto isWell = [this, begin] {
                checkRing();
                begin();
                return !QTest::currentTestFailed();
            };
            FaultyFiles files(QDir::tempPath().toStdString());
            const std::string harm = harmOfEveryCall(files.plan(), how, lasts, 3, use, isWell);
            QVERIFY2(harm.empty(), harm.c_str());
        }
    }

    void noNoIsForgottenAndNoCensusLost_data() { everyFault(); }
    void noNoIsForgottenAndNoCensusLost()
    {
        QFETCH(Fault, how);
        QFETCH(bool, lasts);
        FaultyFiles files(QDir::tempPath().toStdString());
        leaveRecords();
        const auto isWell = [this] {
            if (!QTest::currentTestFailed())
                checkCollector();
            leaveRecords();
            return !QTest::currentTestFailed();
        };
        const std::string harm = harmOfEveryCall(
            files.plan(), how, lasts, 35, [this] { withdraw(); }, isWell, step());
        QVERIFY2(harm.empty(), harm.c_str());
    }

private:
    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
    std::multiset<std::string> m_accepted;
    std::size_t m_census = 0;
    bool m_wasAsked = false;
};

QTEST_GUILESS_MAIN(RingFaultsTest)
#include "tst_ringfaults.moc"
