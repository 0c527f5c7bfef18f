// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/schedule.h"
#include "app/telemetry/uploader.h"
#include "tests/support/descriptors.h"
#include "tests/support/handclock.h"
#include "tests/support/packedrecord.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/temporaryhome.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace candor;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

/// The real service, its telemetry intake misbehaving by one rule.
class HostileService
{
public:
    explicit HostileService(const QByteArray& deed)
    {
        QFile script(m_home.file(QStringLiteral("script.json")));
        if (script.open(QIODevice::WriteOnly))
            script.write(
                "{\"faults\":1,\"rules\":[{\"match\":{\"endpoint\":\"telemetry\"},\"do\":" + deed + "}]}");
        script.close();
        m_process.start(QStringLiteral(CANDOR_BIN_DIR "/candor-service"),
            {QStringLiteral("--data"), data(), QStringLiteral("--faults"), script.fileName()});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        m_url = QUrl(QString::fromLatin1(m_process.readLine().trimmed().mid(13)));
    }
    ~HostileService()
    {
        m_process.terminate();
        m_process.waitForFinished(patience);
    }

    QUrl url() const { return m_url; }
    /// What it did to each request it met.
    QStringList did() const
    {
        QFile seen(data() + QStringLiteral("/faults-seen.jsonl"));
        QStringList out;
        if (!seen.open(QIODevice::ReadOnly))
            return out;
        for (const QByteArray& line : seen.readAll().split('\n')) {
            const QJsonObject met = QJsonDocument::fromJson(line).object();
            if (met.contains(QStringLiteral("method")))
                out += met[QStringLiteral("did")].toString();
        }
        return out;
    }

private:
    QString data() const { return m_home.file(QStringLiteral("data")); }

    test::TemporaryHome m_home;
    QProcess m_process;
    QUrl m_url;
};

/// The client's uploader with a journal and a clock of its own: it tries again when told to.
struct Sending
{
    test::TemporaryHome home;
    test::HandClock clock;
    Journal journal{home.file(QStringLiteral("journal.sqlite")).toStdString(), clock};
    std::unique_ptr<Uploader> uploader;
    std::unique_ptr<QSignalSpy> idle;
    std::unique_ptr<QSignalSpy> postponed;
    std::uint16_t made = 0;

    Sending(const QUrl& origin, std::chrono::milliseconds deadline)
    {
        UploadTiming timing;
        timing.random = [] { return 0.5; };
        timing.first = [](double) { return 0ms; };
        timing.later = [](double) { return 0ms; };
        timing.deadline = deadline;
        uploader = std::make_unique<Uploader>(
            Outbox{journal, [](Category, std::uint32_t) { return true; }}, clock, timing);
        idle = std::make_unique<QSignalSpy>(uploader.get(), &Uploader::idle);
        postponed = std::make_unique<QSignalSpy>(uploader.get(), &Uploader::postponed);
        journal.setOwner({"alice", origin.toString().toStdString()});
        uploader->setTarget(origin, true);
    }

    CategoryStatus status() const { return journal.status(Category::Usage); }
    std::int64_t ended() const { return status().sent + status().dropped; }
    void add()
    {
        RecordUid uid{};
        uid[0] = static_cast<std::uint8_t>(++made);
        uid[1] = static_cast<std::uint8_t>(made >> 8U);
        QVERIFY(
            journal.add({{Category::Usage, 1, uid, clock.now(), test::packedText(Category::Usage, "text")}}));
    }
    /// One record more where none is left; done when the next request has been concluded.
    void step()
    {
        if (status().queued == 0)
            add();
        const std::int64_t before = ended() + postponed->size();
        clock.advance(25h); // past every back-off
        uploader->wake(Category::Usage);
        while (ended() + postponed->size() == before && idle->wait(patience)) { }
        QVERIFY(ended() + postponed->size() > before);
    }
};

} // namespace

/// The client's uploader against the real service at its worst.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusEndsAsTheContractSays_data();
    void everyStatusEndsAsTheContractSays();
    void noAnswerIsTriedAgainAndNothingIsLost_data();
    void noAnswerIsTriedAgainAndNothingIsLost();
    void anAnswerWithoutItsBodyInTimeIsNone();
    void answersWithoutEndCostNoTime_data();
    void answersWithoutEndCostNoTime();
    void redirectsLeadNowhere_data();
    void redirectsLeadNowhere();
};

void TestHostile::everyStatusEndsAsTheContractSays_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("empty") << QByteArray(R"("body":"empty")");
    QTest::newRow("huge") << QByteArray(R"("body":{"bytes":300000})");
    QTest::newRow("asks for credentials, a cookie and another place") << QByteArray(
        R"("body":"garbage","location":"/elsewhere","headers":{"WWW-Authenticate":"Basic realm=\"a\"",)"
        R"("Proxy-Authenticate":"Basic realm=\"b\"","Set-Cookie":"id=alice","Content-Encoding":"gzip"})");
    QTest::newRow("in pieces") << QByteArray(R"("body":{"text":"{}"},"slow":{"bytes":60,"every":1})");
}

void TestHostile::everyStatusEndsAsTheContractSays()
{
    QFETCH(QByteArray, more);
    const HostileService service("{\"status\":{\"first\":200,\"last\":599}," + more + '}');
    Sending sender(service.url(), 10s);
    std::int64_t accepted = 0, dropped = 0;
    for (int status = 200; status <= 599; ++status) {
        sender.step();
        const Verdict verdict = verdictOf(status);
        accepted += verdict == Verdict::Accepted ? 1 : 0;
        dropped += verdict == Verdict::Drop || verdict == Verdict::Halve ? 1 : 0;
        QVERIFY2(sender.status().sent == accepted && sender.status().dropped == dropped,
            qPrintable(QStringLiteral("after status %1: %2 sent, %3 dropped")
                           .arg(status)
                           .arg(sender.status().sent)
                           .arg(sender.status().dropped)));
    }
    QCOMPARE(accepted, 1);
    QCOMPARE(sender.postponed->size(), 4); // 429, 502, 503, 504
    QCOMPARE(sender.status().queued, 0);
    const QStringList did = service.did();
    QCOMPARE(did.size(), 400); // one request a status: none was repeated behind our back
    QCOMPARE(did.last(), QStringLiteral("status 599"));
}

void TestHostile::noAnswerIsTriedAgainAndNothingIsLost_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::newRow("reset") << QByteArray(R"({"reset":true})");
    QTest::newRow("closed") << QByteArray(R"({"close":true})");
    QTest::newRow("dropped") << QByteArray(R"({"drop":true})");
    QTest::newRow("garbage") << QByteArray(R"({"garbage":100000})");
    QTest::newRow("half a status line") << QByteArray(R"({"status":200,"cut":{"after":9,"by":"close"}})");
    QTest::newRow("half a header") << QByteArray(R"({"status":200,"cut":{"after":40,"by":"reset"}})");
    QTest::newRow("half a body") << QByteArray(
        R"({"status":200,"body":{"bytes":1000},"cut":{"after":400,"by":"close"}})");
    QTest::newRow("slow bytes") << QByteArray(
        R"({"status":200,"body":{"bytes":1000},"slow":{"bytes":1,"every":50}})");
    QTest::newRow("far too late") << QByteArray(R"({"delay":60000,"status":200})");
}

void TestHostile::noAnswerIsTriedAgainAndNothingIsLost()
{
    QFETCH(QByteArray, deed);
    const HostileService service(deed);
    Sending sender(service.url(), 500ms);
    QElapsedTimer time;
    time.start();
    for (int i = 1; i <= 3; ++i) {
        sender.step();
        QCOMPARE(sender.postponed->size(), i);
    }
    QVERIFY2(time.elapsed() < patience / 2, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(sender.ended(), 0);
    QCOMPARE(sender.status().queued, 1);
    QVERIFY(sender.journal.attempt(Category::Usage).failures >= 3);
}

/// Its status has long been read when the time is up, and must not count.
void TestHostile::anAnswerWithoutItsBodyInTimeIsNone()
{
    constexpr std::size_t atOnce = 8;
    QList<test::ScriptedAnswer> answers;
    for (int status = 200; status <= 599; ++status)
        if (status != 204 && status != 304) // neither has a body
            answers.append({status, QByteArray(1000, ' '), {}, test::ScriptedAnswer::Manner::SlowBody, 50ms});
    test::ScriptedServer server;
    server.script("/v1/logs", answers);
    std::array<std::unique_ptr<Sending>, atOnce> senders;
    for (auto& sender : senders) {
        sender = std::make_unique<Sending>(server.url(), 150ms);
        sender->add();
    }
    int descriptors = 0;
    int round = 0;
    while (server.count("/v1/logs") < answers.size()) {
        ++round;
        for (const auto& sender : senders) {
            sender->clock.advance(25h); // past every back-off
            sender->uploader->wake(Category::Usage);
        }
        for (const auto& sender : senders) {
            while (
                sender->postponed->size() < round && sender->ended() == 0 && sender->idle->wait(patience)) { }
            QVERIFY2(sender->postponed->size() == round && sender->ended() == 0,
                qPrintable(QStringLiteral("after %1 answers: %2 sent, %3 dropped, %4 put off")
                               .arg(server.count("/v1/logs"))
                               .arg(sender->status().sent)
                               .arg(sender->status().dropped)
                               .arg(sender->postponed->size())));
        }
        if (round == 2)
            descriptors = test::openDescriptors();
    }
    for (const auto& sender : senders) {
        QCOMPARE(sender->status().queued, 1);
        QCOMPARE(sender->journal.attempt(Category::Usage).failures, round);
    }
    QVERIFY(server.count("/v1/logs") <= round * int(atOnce)); // none was repeated behind our back
    QTRY_VERIFY2(
        test::openDescriptors() <= descriptors + 2, qPrintable(QString::number(test::openDescriptors())));
}

void TestHostile::answersWithoutEndCostNoTime_data()
{
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("64 MiB") << QByteArray(R"({"status":200,"body":{"bytes":67108864}})") << true;
    QTest::newRow("64 MiB, refused") << QByteArray(R"({"status":403,"body":{"bytes":67108864}})") << false;
}

void TestHostile::answersWithoutEndCostNoTime()
{
    QFETCH(QByteArray, deed);
    QFETCH(bool, accepted);
    const HostileService service(deed);
    Sending sender(service.url(), 15s);
    sender.step();
    QCOMPARE(sender.status().sent, accepted ? 1 : 0);
    QCOMPARE(sender.status().dropped, accepted ? 0 : 1);
    QCOMPARE(service.did().size(), 1);
}

void TestHostile::redirectsLeadNowhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 305, 307, 308, 201})
        QTest::addRow("%d", status) << status;
}

void TestHostile::redirectsLeadNowhere()
{
    QFETCH(int, status);
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    const HostileService service("{\"status\":" + QByteArray::number(status)
        + ",\"location\":\"http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/v1/logs\"}");
    Sending sender(service.url(), 10s);
    sender.step();
    QCOMPARE(sender.status().dropped, 1);
    QCOMPARE(service.did().size(), 1);
    QVERIFY(!elsewhere.hasPendingConnections());
}

QTEST_GUILESS_MAIN(TestHostile)

#include "tst_hostile.moc"
