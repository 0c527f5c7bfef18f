// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/logclean.h"
#include "app/common/logfile.h"
#include "app/common/logging.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <syslog.h>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace candor;
using namespace std::chrono_literals;

namespace {

/// What the system's log would have received.
struct SystemLines
{
    std::mutex mutex;
    std::vector<std::pair<int, QByteArray>> lines;

    LogFile::SystemLog sink()
    {
        return [this](int priority, const QByteArray& line) {
            const std::lock_guard lock(mutex);
            lines.emplace_back(priority, line);
        };
    }
};

/// Logs until told otherwise, into a home of its own.
struct Log
{
    test::TemporaryHome home;
    test::HandClock clock;
    SystemLines system;
    LogFile file;

    explicit Log(LogDetail detail, LogFile::Limits limits = {})
        : file(home.file(QStringLiteral("logs")), clock, limits, system.sink())
    {
        file.setDetail(detail);
    }
    QByteArray text()
    {
        return file.flush(10s) ? home.read(QStringLiteral("logs/candor.log")) : QByteArray("not flushed");
    }
};

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offMakesNoFile();
    void lightWritesInfoAndAbove();
    void fullWritesAll();
    void levelsSwitchLive();
    void personalDataGoes_data();
    void personalDataGoes();
    void harmlessWordsStay_data();
    void harmlessWordsStay();
    void secretsGoAtEveryLevel_data();
    void secretsGoAtEveryLevel();
    void oneMessageIsOneLine();
    void rotationKeepsTheLimit();
    void anExistingLogGoesOn();
    void filesAreThePersonsOwn();
    void hostilePlaces();
    void aDeletedFileComesBack();
    void overflowIsCounted();
    void loggingNeverWaitsForTheWriter();
    void systemLogIsAlwaysLight();
    void listenerHearsWarningsOnce();
    void whoeverHandledBeforeStillDoes();
    void manyThreadsLoseNothing();
};

void TestLogFile::offMakesNoFile()
{
    Log log(LogDetail::Off);
    qCDebug(lcClient) << "debug";
    qCInfo(lcClient) << "info";
    qCWarning(lcClient) << "warning";
    log.text();
    QVERIFY(!QFileInfo::exists(log.file.folder()));
}

void TestLogFile::lightWritesInfoAndAbove()
{
    Log log(LogDetail::Light);
    qCDebug(lcClient) << "quiet";
    qCInfo(lcClient).noquote() << "signed in as alice@contoso.test";
    qCWarning(lcPolicy) << "loud";
    const QByteArray when = "2026-09-21T14:13:20.000Z";
    QCOMPARE(
        log.text(), when + " I candor.client: signed in as <address>\n" + when + " W candor.policy: loud\n");
}

void TestLogFile::fullWritesAll()
{
    Log log(LogDetail::Full);
    qCDebug(lcClient).noquote() << "signed in as alice@contoso.test";
    QVERIFY(log.text().contains(" D candor.client: signed in as alice@contoso.test\n"));
}

void TestLogFile::levelsSwitchLive()
{
    Log log(LogDetail::Light);
    QVERIFY(!lcClient().isDebugEnabled());
    qCInfo(lcClient) << "one";
    log.text();
    log.file.setDetail(LogDetail::Full);
    QVERIFY(lcClient().isDebugEnabled());
    qCDebug(lcClient) << "two";
    log.text();
    log.file.setDetail(LogDetail::Off);
    qCWarning(lcClient) << "three";
    log.text();
    log.file.setDetail(LogDetail::Light);
    qCDebug(lcClient) << "four";
    qCInfo(lcClient) << "five";
    const QByteArray text = log.text();
    QCOMPARE(text.count('\n'), 3);
    QVERIFY(text.contains("one") && text.contains("two") && text.contains("five"));
}

void TestLogFile::personalDataGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& text, const char* expected) {
        QTest::newRow(qPrintable(text)) << text << QString::fromUtf8(expected);
    };
    row(QStringLiteral("from alice@contoso.test to Bob.O'Neil+x@mail.contoso.test."),
        "from <address> to Bob.O'<address>");
    row(QStringLiteral("SIP:alice@contoso.test;gruu=1 called"), "<sip>;gruu=1 called");
    row(QStringLiteral("sips:+4930123456"), "<sip>");
    row(QStringLiteral("q=alice%40contoso.test&x=1"), "q=<address>&x=1");
    row(QStringLiteral("sip%3Aalice%40contoso.test"), "<sip>");
    row(QStringLiteral("j\u00fcrgen@m\u00fcller.test"), "<address>");
    row(QStringLiteral("https://alice:pw@host.test/x"), "https://<user>@host.test/x");
    row(QStringLiteral("peer 192.168.1.77:5061 gone"), "peer <ip>:5061 gone");
    row(QStringLiteral("peer ::1 and 2001:db8::a:1 and fe80::1%eth0"), "peer <ip> and <ip> and <ip>");
    row(QStringLiteral("[2001:DB8:0:0:8:800:200C:417A]:443"), "[<ip>]:443");
    row(QStringLiteral("::ffff:10.1.2.3"), "<ip>");
    row(QStringLiteral("open /home/alice/.config/candor"), "open /home/<user>/.config/candor");
    row(QStringLiteral("C:\\Users\\Alice\\x and /Users/alice"), "C:\\Users\\<user>\\x and /Users/<user>");
    row(QDir::homePath() + QStringLiteral("/settings.ini"), "~/settings.ini");
}

void TestLogFile::personalDataGoes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutPersonalData(text), expected);
}

void TestLogFile::harmlessWordsStay_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"the policy of lyncweb.contoso.test:443 is known", "Qt 6.4.2, candor 0.1.0",
             "std::vector<int> QList::at", "line 3: neither a section nor a key", "12:30",
             "https://lyncdiscover.contoso.test/root?x=1", "60 % of 3 @ 4"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLogFile::harmlessWordsStay()
{
    QFETCH(QString, text);
    QCOMPARE(withoutPersonalData(text), text);
}

void TestLogFile::secretsGoAtEveryLevel_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
        {"Authorization: Bearer cwt=SECRETAEBHAEF", "authorization: bearer SECRETabcdefgh",
            "cwt=AAEBSECRET==", "grant_type=password&username=a&password=SECRET&x=1",
            "{\"access_token\":\"SECRET with blanks\"}", "password: SECRET",
            "{\\\"password\\\":\\\"SECRET\\\"}", "client_secret=SECRET"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLogFile::secretsGoAtEveryLevel()
{
    QFETCH(QString, text);
    QVERIFY2(!withoutSecrets(text).contains(u"SECRET"), qPrintable(withoutSecrets(text)));
    Log log(LogDetail::Full);
    qCWarning(lcAccount).noquote() << text;
    QVERIFY(!log.text().isEmpty() && !log.text().contains("SECRET"));
}

void TestLogFile::oneMessageIsOneLine()
{
    Log log(LogDetail::Full);
    qCInfo(lcClient).noquote() << QStringLiteral(
        "a\n2026-01-01T00:00:00.000Z E candor.client: forged\r\x1b[31m\u2028b");
    qCInfo(lcClient).noquote() << QString(1'000'000, u'x');
    const QByteArray text = log.text();
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(!text.contains('\r') && !text.contains('\x1b'));
    QVERIFY(text.size() < 10'000);
}

void TestLogFile::rotationKeepsTheLimit()
{
    Log log(LogDetail::Light, {10'000, 4, 100'000});
    for (int i = 0; i < 2'000; ++i)
        qCInfo(lcClient) << "line" << i << "of many";
    log.text();
    qint64 total = 0;
    const QFileInfoList files = QDir(log.file.folder()).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        QVERIFY(file.size() <= 10'000);
        total += file.size();
    }
    QCOMPARE(files.size(), 4);
    QVERIFY(total > 30'000 && total <= 40'000);
    QVERIFY(log.home.read(QStringLiteral("logs/candor.log")).contains("line 1999 of many\n"));
    QVERIFY(!log.home.read(QStringLiteral("logs/candor.3.log")).contains("line 0 of many\n"));
    const LogFile::Limits limits;
    QVERIFY(limits.fileBytes * limits.files <= 10'000'000);
}

void TestLogFile::anExistingLogGoesOn()
{
    Log log(LogDetail::Off, {100, 2, 100});
    QVERIFY(QDir().mkpath(log.file.folder()));
    QVERIFY(log.home.write(QStringLiteral("logs/candor.log"), QByteArray(95, 'x')));
    log.file.setDetail(LogDetail::Light);
    qCInfo(lcClient) << "new";
    QVERIFY(log.text().endsWith("new\n"));
    QCOMPARE(log.home.read(QStringLiteral("logs/candor.1.log")), QByteArray(95, 'x'));
}

void TestLogFile::filesAreThePersonsOwn()
{
    Log log(LogDetail::Light, {200, 3, 100});
    for (int i = 0; i < 20; ++i)
        qCInfo(lcClient) << "a line";
    log.text();
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(log.file.folder()).permissions(), own | QFile::ExeOwner | QFile::ExeUser);
    for (const QFileInfo& file : QDir(log.file.folder()).entryInfoList(QDir::Files))
        QCOMPARE(file.permissions(), own);
}

void TestLogFile::hostilePlaces()
{
    Log log(LogDetail::Light);
    QVERIFY(log.home.write(QStringLiteral("logs"), "a file where the folder should be"));
    qCInfo(lcClient) << "one";
    QVERIFY(log.file.flush(10s));
    QVERIFY(QFile::remove(log.file.folder()));
    QVERIFY(QDir().mkpath(log.home.file(QStringLiteral("logs/candor.log"))));
    qCInfo(lcClient) << "two";
    QVERIFY(log.file.flush(10s));
    QVERIFY(QDir().rmdir(log.home.file(QStringLiteral("logs/candor.log"))));
    QVERIFY(log.home.write(QStringLiteral("victim"), ""));
    QVERIFY(QFile::link(
        log.home.file(QStringLiteral("victim")), log.home.file(QStringLiteral("logs/candor.log"))));
    qCInfo(lcClient) << "three";
    QVERIFY(log.file.flush(10s));
    QVERIFY(log.home.read(QStringLiteral("victim")).isEmpty());
    QVERIFY(QFile::remove(log.home.file(QStringLiteral("logs/candor.log"))));
    qCInfo(lcClient) << "four";
    QVERIFY(log.text().endsWith("four\n"));
}

void TestLogFile::aDeletedFileComesBack()
{
    Log log(LogDetail::Light);
    qCInfo(lcClient) << "one";
    log.text();
    QVERIFY(QFile::remove(log.home.file(QStringLiteral("logs/candor.log"))));
    qCInfo(lcClient) << "two";
    QVERIFY(log.text().endsWith("two\n"));
}

/// Holds the writer inside the system log until released.
struct Gate
{
    std::mutex mutex;
    std::condition_variable moved;
    bool isHeld = false;
    bool isOpen = false;

    LogFile::SystemLog sink()
    {
        return [this](int, const QByteArray&) {
            std::unique_lock lock(mutex);
            isHeld = true;
            moved.notify_all();
            moved.wait(lock, [this] { return isOpen; });
        };
    }
    void waitUntilHeld()
    {
        std::unique_lock lock(mutex);
        moved.wait(lock, [this] { return isHeld; });
    }
    void open()
    {
        const std::lock_guard lock(mutex);
        isOpen = true;
        moved.notify_all();
    }
};

void TestLogFile::overflowIsCounted()
{
    const test::TemporaryHome home;
    const test::HandClock clock;
    Gate gate;
    LogFile file(home.file(QStringLiteral("logs")), clock, {1'000'000, 2, 10}, gate.sink());
    file.setDetail(LogDetail::Light);
    file.setSystemLog(true);
    qCInfo(lcClient) << "first";
    gate.waitUntilHeld();
    for (int i = 0; i < 25; ++i)
        qCInfo(lcClient) << "more" << i;
    gate.open();
    QVERIFY(file.flush(10s));
    const QByteArray text = home.read(QStringLiteral("logs/candor.log"));
    QCOMPARE(text.count("more"), 10);
    QVERIFY2(text.contains("15 lines are missing here\n"), text.constData());
}

void TestLogFile::loggingNeverWaitsForTheWriter()
{
    const test::TemporaryHome home;
    const test::HandClock clock;
    Gate gate;
    LogFile file(home.file(QStringLiteral("logs")), clock, {1'000'000, 2, 100'000}, gate.sink());
    file.setDetail(LogDetail::Light);
    file.setSystemLog(true);
    qCInfo(lcClient) << "first";
    gate.waitUntilHeld();
    for (int i = 0; i < 1000; ++i)
        qCInfo(lcClient) << "more"; // returns, though the writer stands still
    QVERIFY(!file.flush(1ms));
    gate.open();
    QVERIFY(file.flush(10s));
}

void TestLogFile::systemLogIsAlwaysLight()
{
    Log log(LogDetail::Full);
    log.file.setSystemLog(true);
    qCDebug(lcClient) << "debug";
    qCInfo(lcClient).noquote() << "hello alice@contoso.test";
    qCWarning(lcClient).noquote() << "100%s";
    log.text();
    log.file.setDetail(LogDetail::Off);
    qCInfo(lcClient) << "no file, but here";
    log.text();
    log.file.setSystemLog(false);
    qCInfo(lcClient) << "nowhere";
    log.text();
    QCOMPARE(log.system.lines.size(), std::size_t(3));
    QVERIFY(log.system.lines[0] == std::pair(LOG_INFO, QByteArray("candor.client: hello <address>")));
    QVERIFY(log.system.lines[1] == std::pair(LOG_WARNING, QByteArray("candor.client: 100%s")));
    QVERIFY(log.system.lines[2] == std::pair(LOG_INFO, QByteArray("candor.client: no file, but here")));
    QCOMPARE(log.text().count('\n'), 3);
}

void TestLogFile::listenerHearsWarningsOnce()
{
    Log log(LogDetail::Off);
    QStringList heard;
    log.file.setWarningListener([&](QtMsgType, const char* category, const QString& text) {
        heard += QString::fromLatin1(category) + u' ' + text;
        qCWarning(lcClient) << "said while listening"; // would go round for ever
    });
    qCInfo(lcPolicy) << "info";
    qCWarning(lcPolicy).noquote() << "password=SECRET";
    qCCritical(lcAccount) << "critical";
    qWarning("plain");
    QCOMPARE(heard,
        QStringList({QStringLiteral("candor.policy password=<secret>"),
            QStringLiteral("candor.account critical"), QStringLiteral("default plain")}));
    log.file.setWarningListener({});
    qCWarning(lcPolicy) << "unheard";
    QCOMPARE(heard.size(), 3);
}

QStringList before;

void TestLogFile::whoeverHandledBeforeStillDoes()
{
    before.clear();
    const auto former = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { before += text; });
    {
        Log log(LogDetail::Off);
        qCInfo(lcClient) << "info";
        qCWarning(lcClient) << "warning";
    }
    qCInfo(lcClient) << "after";
    qInstallMessageHandler(former);
    QCOMPARE(before, QStringList({QStringLiteral("warning"), QStringLiteral("after")}));
}

void TestLogFile::manyThreadsLoseNothing()
{
    Log log(LogDetail::Light, {10'000'000, 2, 100'000});
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([t] {
            for (int i = 0; i < 500; ++i)
                qCInfo(lcClient) << "thread" << t << "line" << i;
        });
    for (int i = 0; i < 50; ++i)
        log.file.setWarningListener([](QtMsgType, const char*, const QString&) {});
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(log.text().count('\n'), 2000);
}

} // namespace

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
