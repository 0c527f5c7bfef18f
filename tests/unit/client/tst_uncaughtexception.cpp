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

/// What this program does when a test starts it again: it ends by an exception.
int asOtherProcess(const QString& ring, const QString& journal, bool isPermitted)
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const SystemClock clock;
    Collector collector({ring.toStdString(), journal.toStdString()}, clock);
    Situation situation;
    situation.errorReporting = isPermitted;
    collector.obey(situation.terms());
    (void)collector.settle(std::chrono::seconds(10));
    reportUncaughtExceptions(&collector);
    std::thread([] { throw std::range_error("alice@contoso.test was here"); }).join();
    return 0;
}

class UncaughtExceptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReportedByItsTypeAlone_data()
    {
        QTest::addColumn<bool>("isPermitted");
        QTest::newRow("permitted") << true;
        QTest::newRow("not permitted") << false;
    }
    void isReportedByItsTypeAlone()
    {
        QFETCH(bool, isPermitted);
        const TemporaryHome home;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--other"), home.file(QStringLiteral("ring")),
                home.file(QStringLiteral("journal.sqlite")),
                isPermitted ? QStringLiteral("yes") : QStringLiteral("no")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        const HandClock clock;
        Collector collector(filesIn(home), clock);
        collector.obey(Situation().terms());
        QVERIFY(collector.settle(std::chrono::seconds(10)));
        const auto records = collector.journal().queued(Category::ErrorReporting);
        QCOMPARE(records.size(), std::size_t(isPermitted ? 1 : 0));
        if (isPermitted)
            QVERIFY(QByteArray::fromStdString(records.front().bytes)
                        .contains(R"({"key":"exception.type","value":{"stringValue":"std::range_error"}})"));
        QCOMPARE(filesHolding(home, "was here"), 0);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--other")
        return asOtherProcess(arguments.value(2), arguments.value(3), arguments.value(4) == u"yes");
    UncaughtExceptionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_uncaughtexception.moc"
