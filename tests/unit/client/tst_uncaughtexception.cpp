// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/uncaughtexception.h"
#include "tests/unit/telemetry/terms.h"

#include <QProcess>
#include <QtTest>

#include <sys/resource.h>

#include <stdexcept>

using namespace candor;
using namespace candor::test;

namespace {

constexpr auto patience = std::chrono::seconds(10);
const std::string_view what = "alice@contoso.test was here";

/// Opted in, and forbidden by nothing.
constexpr int permitted = 1;
/// One for each thing that forbids, without its choice (even) and with it (odd); the first forbids by choice
/// alone.
Situation situationOf(int number)
{
    Situation situation = forbiddingErrorReports().at(std::size_t(number) / 2).second;
    situation.errorReporting = number % 2 != 0;
    situation.improvementProgram = !situation.errorReporting;
    return situation;
}

/// What this program does when a test starts it again: it obeys one situation after the other and ends by an
/// exception.
int asOtherProcess(const QString& home, const QStringList& situations, bool settles)
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const SystemClock clock;
    Collector collector({(home + QStringLiteral("/ring")).toStdString(),
                            (home + QStringLiteral("/journal.sqlite")).toStdString()},
        clock);
    reportUncaughtExceptions(&collector);
    for (const QString& number : situations) {
        collector.obey(situationOf(number.toInt()).terms());
        if (settles || number != situations.constLast())
            (void)collector.settle(patience);
        (void)report(collector, "from before the crash");
    }
    std::thread([] { throw std::range_error(std::string(what)); }).join();
    return 0;
}

class UncaughtExceptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReportedByItsTypeAloneAndOnlyWithAPermit_data()
    {
        QTest::addColumn<QList<int>>("situations");
        QTest::addColumn<bool>("settles");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("reports");
        const auto forbidding = forbiddingErrorReports();
        for (int i = 0; i < 2 * int(forbidding.size()); ++i)
            QTest::addRow("%s, box %s", forbidding[std::size_t(i) / 2].first, i % 2 ? "ticked" : "empty")
                << QList<int>{i} << true << permitted << (i == permitted ? 1 : 0);
        for (int i = 0; i < 2 * int(forbidding.size()); ++i) {
            if (i == permitted)
                continue;
            const char* name = forbidding[std::size_t(i) / 2].first;
            const char* box = i % 2 ? "ticked" : "empty";
            QTest::addRow("opted in, then %s, box %s", name, box)
                << QList<int>{permitted, i} << true << permitted << 0;
            QTest::addRow("opted in, then at once %s, box %s", name, box)
                << QList<int>{permitted, i} << false << permitted << 0;
        }
        QTest::newRow("opted in, out and in again")
            << QList<int>{permitted, 0, permitted} << true << permitted << 1;
        QTest::newRow("opted in, and out when it starts again") << QList<int>{permitted} << true << 0 << 0;
    }
    void isReportedByItsTypeAloneAndOnlyWithAPermit()
    {
        QFETCH(const QList<int>, situations);
        QFETCH(const bool, settles);
        QFETCH(const int, next);
        QFETCH(const int, reports);
        const TemporaryHome home;
        QVERIFY(crashes(home, situations, settles));
        QCOMPARE(filesHolding(home.path(), what), QStringList());
        if (settles && situations.constLast() != permitted)
            QCOMPARE(filesHolding(home.path(), "exception.type"), QStringList());
        const HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(situationOf(next).terms());
        QVERIFY(collector.settle(patience));
        QCOMPARE(exceptionsIn(collector), QList<QByteArray>(reports, QByteArray("std::range_error")));
        if (reports == 0)
            for (const char* trace : {"exception.type", "range_error"})
                QCOMPARE(filesHolding(home.path(), trace), QStringList());
        // Where nobody is in force what was reported before waits for its owner.
        const Situation last = situationOf(situations.constLast());
        if (reports == 0 && !(last.isResting && last.errorReporting))
            QCOMPARE(filesHolding(home.path(), "from before the crash"), QStringList());
        QCOMPARE(filesHolding(home.path(), what), QStringList());
    }

private:
    static bool crashes(const TemporaryHome& home, const QList<int>& situations, bool settles)
    {
        QStringList arguments{
            settles ? QStringLiteral("--settles") : QStringLiteral("--hurries"), home.path()};
        for (const int number : situations)
            arguments += QString::number(number);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), arguments);
        return other.waitForFinished() && other.exitStatus() == QProcess::CrashExit;
    }
    /// The types that the reports of exceptions name.
    static QList<QByteArray> exceptionsIn(Collector& collector)
    {
        const QByteArray key("\"key\":\"exception.type\",\"value\":{\"stringValue\":\"");
        QList<QByteArray> types;
        for (const JournalRecord& record : collector.journal().queued(Category::ErrorReporting)) {
            const QByteArray bytes = QByteArray::fromStdString(record.bytes);
            const qsizetype at = bytes.indexOf(key) + key.size();
            if (at >= key.size())
                types += bytes.sliced(at, bytes.indexOf('"', at) - at);
        }
        return types;
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool settles = arguments.value(1) == u"--settles";
    if (settles || arguments.value(1) == u"--hurries")
        return asOtherProcess(arguments.value(2), arguments.mid(3), settles);
    UncaughtExceptionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_uncaughtexception.moc"
