// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/ring.h"
#include "app/telemetry/uploader.h"
#include "tests/support/temporaryhome.h"
#include "tests/unit/service/program.h"
#include "tests/unit/telemetry/terms.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>
#include <QtTest>

#include <sqlite3.h>
#include <unistd.h>

#include <set>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

constexpr int roundsInCtest = 15;
constexpr int longestLife = 200; // ms
constexpr int recordsOfARound = 100'000;
/// More of them leave more behind than a journal keeps, and what it drops is no loss of the crashes.
constexpr int roundsUntilAllHasLeft = 25;

/// The program that is killed: records numbers, sends them, and tells on standard output which ones were
/// accepted. Without numbers it ends by itself when all has left.
int collect(const QString& home, const QUrl& service, qint64 first)
{
    const SystemClock clock;
    Collector collector({(home + QStringLiteral("/ring")).toStdString(),
                            (home + QStringLiteral("/journal.sqlite")).toStdString()},
        clock);
    Situation situation;
    situation.owner.endpoint = service.toString().toStdString();
    collector.obey(situation.terms());
    const auto soon = [](double random) { return std::chrono::milliseconds(int(random * 20)); };
    Uploader uploader(collector, clock, {{}, soon, soon});
    // The service is killed as well: nobody waits until it has been given time to recover.
    collector.journal().setAttempt(Category::Usage, {});
    uploader.setTarget(service, true);
    collector.setListener({.arrived = [&uploader](Category category) {
        QMetaObject::invokeMethod(
            &uploader, [&uploader, category] { uploader.wake(category); }, Qt::QueuedConnection);
    }});
    uploader.wake(Category::Usage);

    QTimer timer;
    qint64 next = first;
    QObject::connect(&timer, &QTimer::timeout, &uploader, [&] {
        const auto permit = collector.permit(Category::Usage);
        for (int i = 0; i < 3 && permit && first > 0; ++i, ++next) {
            UsageEvent event;
            const std::string name = "n" + std::to_string(next);
            event.add<"candor.federation_partner">(name);
            const QByteArray line = QByteArray::number(next) + '\n';
            if (collector.record(*permit, event)
                && ::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) < 0)
                QCoreApplication::exit(2);
        }
        if (first > 0 || !permit || !collector.settle(20s))
            return;
        // Asked when all has come from the ring into the journal, not before.
        const CategoryStatus status = collector.journal().status(Category::Usage);
        if (status.queued > 0)
            return;
        qInfo("dropped: %lld", static_cast<long long>(status.dropped));
        QCoreApplication::exit(status.dropped > 0 ? 3 : 0);
    });
    timer.start(2ms);
    const int code = QCoreApplication::exec();
    collector.setListener({});
    return code;
}

QByteArray integrityOf(const QString& file)
{
    sqlite3* db = nullptr;
    QByteArray found;
    sqlite3_open(QFile::encodeName(file).constData(), &db);
    const auto keep = [](void* to, int, char** texts, char**) {
        *static_cast<QByteArray*>(to) += texts[0];
        return 0;
    };
    if (sqlite3_exec(db, "PRAGMA integrity_check", keep, &found, nullptr) != SQLITE_OK)
        found = sqlite3_errmsg(db);
    sqlite3_close(db);
    return found;
}

qint64 sizeOf(const TemporaryHome& folder)
{
    qint64 bytes = 0;
    for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
        bytes += info.size();
    return bytes;
}

} // namespace

/// kill -9 of a program that collects and of the service that stores, each at a random moment of its own in
/// every round: 15 rounds in ctest, CANDOR_KILLS=1000 for more. What was accepted is stored, and stored once.
class KillTest : public QObject
{
    Q_OBJECT

private:
    int m_rounds = roundsInCtest;
    TemporaryHome m_home;
    TemporaryHome m_data;
    std::unique_ptr<Serving> m_service;
    QUrl m_url;
    std::set<qint64> m_accepted;
    QStringList m_files; ///< that the service has from its first start
    QByteArray m_figures; ///< what the last one said that ended by itself
    qint64 m_largestHome = 0; ///< bytes
    qint64 m_firstRestingHome = 0; ///< when all had left
    qint64 m_restingHome = 0;

    void serve()
    {
        const QString port = QString::number(m_url.port(0));
        m_service = std::make_unique<Serving>(
            m_data.path(), QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:") + port});
        QVERIFY2(!m_service->url.isEmpty(), m_service->process.readAllStandardError().constData());
        m_url = m_service->url;
    }

    void killService()
    {
        m_service->process.kill();
        QVERIFY(m_service->process.waitForFinished());
        QCOMPARE(m_service->process.exitStatus(), QProcess::CrashExit);
    }

    void startCollector(QProcess& process, qint64 first) const
    {
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--collect"), m_home.path(), m_url.toString(), QString::number(first)});
    }

    /// Both run on for a while; whichever of them ends by itself fails the test.
    void liveOn(QProcess& collector, int milliseconds) const
    {
        QVERIFY(!collector.waitForFinished(milliseconds));
        QCOMPARE(m_service->process.state(), QProcess::Running);
    }

    void killCollector(QProcess& collector)
    {
        collector.kill();
        QVERIFY(collector.waitForFinished());
        QCOMPARE(collector.exitStatus(), QProcess::CrashExit);
        // The last line may be cut.
        QList<QByteArray> lines = collector.readAllStandardOutput().split('\n');
        lines.removeLast();
        for (const QByteArray& line : lines)
            m_accepted.insert(line.toLongLong());
    }

    /// One life of each program, of a length of its own. Where the service dies first, the collector goes on
    /// while it is away and while it comes back.
    void liveAndDie(int round)
    {
        QProcess collector;
        startCollector(collector, qint64(round) * recordsOfARound);
        auto* random = QRandomGenerator::global();
        const int collectorsLife = random->bounded(longestLife);
        const int servicesLife = random->bounded(longestLife);
        liveOn(collector, std::min(collectorsLife, servicesLife));
        if (servicesLife < collectorsLife) {
            killService();
            serve();
            liveOn(collector, collectorsLife - servicesLife);
            killCollector(collector);
            return;
        }
        killCollector(collector);
        QVERIFY(!m_service->process.waitForFinished(servicesLife - collectorsLife));
        killService();
        serve();
    }

    void checkFiles()
    {
        const QString journal = m_home.file(QStringLiteral("journal.sqlite"));
        if (!QFileInfo::exists(journal))
            return;
        QCOMPARE(integrityOf(journal), QByteArray("ok"));
        for (const QFileInfo& info : QDir(m_home.path()).entryInfoList(QDir::Files)) {
            static const QStringList known{QStringLiteral("ring"), QStringLiteral("journal.sqlite"),
                QStringLiteral("journal.sqlite-wal"), QStringLiteral("journal.sqlite-shm")};
            QVERIFY2(known.contains(info.fileName()), qPrintable(info.fileName()));
        }
        const qint64 bytes = sizeOf(m_home);
        m_largestHome = std::max(m_largestHome, bytes);
        QVERIFY2(bytes < 16'000'000, qPrintable(QString::number(bytes)));
    }

    /// A life that nothing ends before all that waits has been stored.
    void letAllLeave()
    {
        QProcess collector;
        startCollector(collector, 0);
        QVERIFY(collector.waitForFinished(60'000));
        QCOMPARE(collector.exitStatus(), QProcess::NormalExit);
        m_figures = collector.readAllStandardError().trimmed();
        QVERIFY2(collector.exitCode() == 0, m_figures.constData());
        checkFiles();
        m_restingHome = std::max(m_restingHome, sizeOf(m_home));
        if (m_firstRestingHome == 0)
            m_firstRestingHome = m_restingHome;
    }

    std::multiset<qint64> stored() const
    {
        const Ended listed = runProgram({QStringLiteral("records"), QStringLiteral("--category"),
            QStringLiteral("usage"), QStringLiteral("--json"), QStringLiteral("--data"), m_data.path()});
        std::multiset<qint64> numbers;
        for (const auto& row : QJsonDocument::fromJson(listed.out).array())
            numbers.insert(
                row[QLatin1StringView("attributes")][QLatin1StringView("candor.federation_partner")]
                    .toString()
                    .mid(1)
                    .toLongLong());
        return numbers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const int asked = qEnvironmentVariableIntValue("CANDOR_KILLS"); asked > 0)
            m_rounds = asked;
        serve();
        m_files = QDir(m_data.path()).entryList(QDir::Files | QDir::Hidden);
    }

    void whatWasAcceptedIsStoredOnce()
    {
        for (int round = 1; round <= m_rounds && !QTest::currentTestFailed(); ++round) {
            liveAndDie(round);
            checkFiles();
            if (round % roundsUntilAllHasLeft == 0)
                letAllLeave();
        }
        letAllLeave();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_restingHome < 2 * m_firstRestingHome, qPrintable(QString::number(m_restingHome)));
        QVERIFY(m_accepted.size() > std::size_t(m_rounds));
        const std::multiset<qint64> found = stored();
        QVERIFY(!found.empty());
        for (const qint64 number : m_accepted)
            if (!found.contains(number))
                QFAIL(qPrintable(
                    QStringLiteral("record %1 of %2 to %3 is not stored; files here that hold it: %4; %5")
                        .arg(number)
                        .arg(*m_accepted.begin())
                        .arg(*m_accepted.rbegin())
                        .arg(filesHolding(m_home, 'n' + QByteArray::number(number)))
                        .arg(QString::fromUtf8(m_figures))));
        const std::set<qint64> different(found.begin(), found.end());
        QCOMPARE(found.size(), different.size());
        // Its log file is as large after the first kill as after the last; what it stores takes what it
        // takes.
        const qint64 atTheService = sizeOf(m_data);
        QVERIFY2(
            atTheService < 5'500'000 + 500 * qint64(found.size()), qPrintable(QString::number(atTheService)));
        qInfo("%d kills of each: %zu records accepted, %zu stored, none lost, none twice; %s", m_rounds,
            m_accepted.size(), found.size(), m_figures.constData());
        qInfo("bytes at home: %lld at most, %lld when all had left for the first time, %lld at most then; at "
              "the "
              "service: %lld",
            m_largestHome, m_firstRestingHome, m_restingHome, atTheService);
    }

    void theServicesFilesAreSound()
    {
        QCOMPARE(m_service->stop(), 0);
        for (const QFileInfo& info : QDir(m_data.path()).entryInfoList({QStringLiteral("*.sqlite")}))
            QCOMPARE(integrityOf(info.filePath()), QByteArray("ok"));
        for (const QString& name : QDir(m_data.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(m_files.contains(name), qPrintable(name));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--collect"))
        return collect(arguments.value(2), QUrl(arguments.value(3)), arguments.value(4).toLongLong());
    if (qEnvironmentVariableIsSet("CANDOR_KILLS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // asked for
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
