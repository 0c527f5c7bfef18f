// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/demo.h"
#include "app/client/desktopclient.h"
#include "app/common/gzip.h"
#include "app/telemetry/otlp.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/temporaryhome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

using Obstacle = DeletionRequest::Obstacle;
using Manner = ScriptedAnswer::Manner;

constexpr int patience = 20'000;
const QByteArray intake = QByteArrayLiteral("/v1/logs");

/// The ID a request to erase by device names; it stands last.
QByteArray installationIn(const QByteArray& body)
{
    return body.mid(body.indexOf("app.installation.id"));
}

} // namespace

/// Asking the service to erase, from the client without a face to what is left in the store.
class TestDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void G21_itErasesWhatItNamesAndNothingElse_data();
    void G21_itErasesWhatItNamesAndNothingElse();
    void G21_eachRequestLeavesOnceAsShownAndAlone();
    void aFailureChangesNothingAndIsNotRepeated_data();
    void aFailureChangesNothingAndIsNotRepeated();
    void whatIsCancelledHasNoOutcome();
    void itIsOfferedWhereItCanReachAllItNames();
    void itIsOfferedUnderABan();

private:
    void start(const TemporaryHome& home);
    void signIn(const Address& address, const QString& password);
    void signIn() { signIn(m_demo->account(), m_demo->password()); }
    void report();
    void set(const QString& name, const QString& value);
    void sendTo(const ScriptedServer& server);
    DeletionRequest shown(DeletionKind kind) { return m_client->deletionRequest(kind); }
    bool isAnyQueued() const;
    QSet<QString> stored(const QString& category) const;
    DeletionOutcome send(DeletionKind kind, const QByteArray& body);

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<TemporaryHome> m_otherHome;
    std::unique_ptr<DesktopClient> m_client;
    const SystemClock m_clock;
};

void TestDeletion::initTestCase()
{
    qputenv("PATH", QByteArray(CANDOR_BIN_DIR) + ':' + qgetenv("PATH"));
}

void TestDeletion::init()
{
    m_demo = std::make_unique<Demo>();
    QCOMPARE(m_demo->start().english(), QString());
    m_home = std::make_unique<TemporaryHome>();
    m_otherHome = std::make_unique<TemporaryHome>();
}

void TestDeletion::cleanup()
{
    m_client.reset();
    m_demo.reset();
    m_otherHome.reset();
    m_home.reset();
}

void TestDeletion::start(const TemporaryHome& home)
{
    m_client.reset();
    DesktopClient::Settings settings;
    settings.home = home.path();
    settings.settingsFile = home.file(QStringLiteral("settings.ini"));
    settings.policies = {home.file(QStringLiteral("none")), {}, home.file(QStringLiteral("policies"))};
    settings.service = m_demo->service();
    settings.caFile = m_demo->authorityFile();
    settings.culture = QStringLiteral("en-US");
    m_client = std::make_unique<DesktopClient>(settings, m_clock);
    QSignalSpy ready(m_client.get(), &DesktopClient::ready);
    m_client->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
}

void TestDeletion::signIn(const Address& address, const QString& password)
{
    m_client->signIn(address, password);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->account().state == Account::State::SignedIn
            && m_client->policy().state == PolicyState::Known && !m_client->policy().isCached,
        patience);
}

/// Somebody who said yes has an error, and all that was recorded so far is sent.
void TestDeletion::report()
{
    OptionValues values = m_client->options();
    values.errorReporting = true;
    QSignalSpy saved(m_client.get(), &Client::saved);
    m_client->save(values);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    qWarning("something to report");
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::ErrorReporting).sent > 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::Census).sent > 0 && !isAnyQueued(), patience);
}

void TestDeletion::set(const QString& name, const QString& value)
{
    QVERIFY(m_demo->administer({QStringLiteral("policy"), QStringLiteral("set"), name, value}));
}

void TestDeletion::sendTo(const ScriptedServer& server)
{
    set(QStringLiteral("telemetry"), server.url(QString()).toString());
    start(*m_home);
    signIn();
}

bool TestDeletion::isAnyQueued() const
{
    return std::any_of(allCategories.begin(), allCategories.end(),
        [this](Category category) { return m_client->status(category).queued > 0; });
}

/// The records' own numbers.
QSet<QString> TestDeletion::stored(const QString& category) const
{
    const auto printed = m_demo->administer(
        {QStringLiteral("records"), QStringLiteral("--category"), category, QStringLiteral("--json")});
    QSet<QString> uids;
    for (const QJsonValue& record : QJsonDocument::fromJson(printed.value_or(QByteArray())).array())
        uids.insert(record[QStringLiteral("uid")].toString());
    return uids;
}

DeletionOutcome TestDeletion::send(DeletionKind kind, const QByteArray& body)
{
    QSignalSpy ended(m_client.get(), &Client::deletionEnded);
    m_client->sendDeletion(kind, body);
    if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, patience))
        return {false, -1};
    return ended.first().first().value<DeletionOutcome>();
}

void TestDeletion::G21_itErasesWhatItNamesAndNothingElse_data()
{
    QTest::addColumn<DeletionKind>("kind");
    QTest::newRow("this computer") << DeletionKind::Device;
    QTest::newRow("my account") << DeletionKind::Account;
}

void TestDeletion::G21_itErasesWhatItNamesAndNothingElse()
{
    QFETCH(DeletionKind, kind);
    const QString census = QStringLiteral("census");
    const QString reports = QStringLiteral("error_reporting");
    const auto bob = Address::parse(u"bob@contoso.test").value_or(Address());
    QVERIFY(m_demo->administer(
        {QStringLiteral("account"), QStringLiteral("add"), bob.text()}, "another password\n"));
    start(*m_otherHome);
    signIn(bob, QStringLiteral("another password"));
    report();
    m_client.reset();
    const QSet<QString> otherCensus = stored(census);
    const QSet<QString> otherReports = stored(reports);
    QVERIFY(!otherCensus.isEmpty() && !otherReports.isEmpty());

    start(*m_home);
    signIn();
    report();
    const QSet<QString> allReports = stored(reports);
    QVERIFY(stored(census).size() > otherCensus.size() && allReports.size() > otherReports.size());
    const QByteArray installation = installationIn(shown(DeletionKind::Device).body);
    const DeletionOutcome outcome = send(kind, shown(kind).body);
    QVERIFY(outcome.isAccepted);
    QCOMPARE(outcome.status, 200);
    const bool isDevice = kind == DeletionKind::Device;
    QCOMPARE(stored(census), otherCensus); // census names both the computer and, hashed, the person
    QCOMPARE(stored(reports), isDevice ? allReports : otherReports);
    QCOMPARE(installationIn(shown(DeletionKind::Device).body) != installation, isDevice);
}

void TestDeletion::G21_eachRequestLeavesOnceAsShownAndAlone()
{
    ScriptedServer server;
    server.script(intake, {ScriptedAnswer::json(200, "{}")});
    sendTo(server);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::Census).sent > 0 && !isAnyQueued(), patience);
    const qsizetype before = server.requests().size();
    const int connections = server.connections();
    const QByteArray device = shown(DeletionKind::Device).body;
    const QByteArray account = shown(DeletionKind::Account).body;
    QCOMPARE(shown(DeletionKind::Device).host, server.url().host());
    QVERIFY(!device.contains("user.id") && !account.contains("app.installation.id"));
    QVERIFY(send(DeletionKind::Device, device).isAccepted);
    QVERIFY(send(DeletionKind::Account, account).isAccepted);
    QCOMPARE(server.requests().size(), before + 2);
    QCOMPARE(server.requests()[before].body, Gzip().pack(device));
    QCOMPARE(server.requests()[before + 1].body, Gzip().pack(account));
    QCOMPARE(server.connections(), connections + 2);
}

void TestDeletion::aFailureChangesNothingAndIsNotRepeated_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<int>("status");
    const auto later = [](int status) {
        ScriptedAnswer answer = ScriptedAnswer::json(status, "{}");
        answer.headers.emplaceBack("Retry-After", "0");
        return answer;
    };
    QTest::newRow("refused") << ScriptedAnswer::json(403, "{}") << 403;
    QTest::newRow("not now") << later(503) << 503;
    QTest::newRow("elsewhere") << ScriptedAnswer::redirect(307, "/v1/logs") << 307;
    QTest::newRow("who are you") << ScriptedAnswer::json(401, "{}") << 401;
    QTest::newRow("no answer") << ScriptedAnswer::of(Manner::Reset) << 0;
    QTest::newRow("no HTTP") << ScriptedAnswer::of(Manner::Raw, "nonsense\r\n\r\n") << 0;
}

void TestDeletion::aFailureChangesNothingAndIsNotRepeated()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(int, status);
    ScriptedServer server;
    server.script(intake, {ScriptedAnswer::json(200, "{}")});
    sendTo(server);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::Census).sent > 0 && !isAnyQueued(), patience);
    const QByteArray body = shown(DeletionKind::Device).body;
    const int before = server.count(intake);
    server.script(intake, {answer});
    const DeletionOutcome outcome = send(DeletionKind::Device, body);
    QVERIFY(!outcome.isAccepted);
    QCOMPARE(outcome.status, status);
    QCOMPARE(installationIn(shown(DeletionKind::Device).body), installationIn(body));
    QCOMPARE(send(DeletionKind::Account, shown(DeletionKind::Account).body).status, status);
    QCOMPARE(server.count(intake), before + 2); // one each
}

void TestDeletion::whatIsCancelledHasNoOutcome()
{
    ScriptedServer server;
    server.script(intake, {ScriptedAnswer::json(200, "{}")});
    sendTo(server);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::Census).sent > 0 && !isAnyQueued(), patience);
    const QByteArray body = shown(DeletionKind::Device).body;
    server.script(intake, {ScriptedAnswer::of(Manner::Hang)});
    QSignalSpy ended(m_client.get(), &Client::deletionEnded);
    m_client->sendDeletion(DeletionKind::Device, body);
    QTRY_COMPARE_WITH_TIMEOUT(server.hanging(intake), 1, patience);
    m_client->cancelDeletion();
    QTRY_COMPARE_WITH_TIMEOUT(server.hanging(intake), 0, patience); // the connection is gone
    server.script(intake, {ScriptedAnswer::json(200, "{}")});
    QVERIFY(send(DeletionKind::Account, shown(DeletionKind::Account).body).isAccepted);
    QCOMPARE(ended.size(), 1); // the second one's
    QCOMPARE(installationIn(shown(DeletionKind::Device).body), installationIn(body));
}

void TestDeletion::itIsOfferedWhereItCanReachAllItNames()
{
    start(*m_home);
    QCOMPARE(shown(DeletionKind::Device).obstacle, Obstacle::NotSignedIn);
    QCOMPARE(shown(DeletionKind::Account).obstacle, Obstacle::NotSignedIn);
    ScriptedServer server;
    server.script(intake, {ScriptedAnswer::of(Manner::Hang)});
    sendTo(server);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::Census).queued > 0, patience);
    // Census holds the computer's ID and the person's hash: sent afterwards, it would outlive either request.
    for (DeletionKind kind : {DeletionKind::Device, DeletionKind::Account}) {
        QCOMPARE(shown(kind).obstacle, Obstacle::StillWaiting);
        QCOMPARE(shown(kind).body, QByteArray());
    }
    set(QStringLiteral("telemetry"), QStringLiteral("none"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(DeletionKind::Device).obstacle, Obstacle::NoAddress, patience);
    QCOMPARE(shown(DeletionKind::Account).obstacle, Obstacle::NoAddress);
}

void TestDeletion::itIsOfferedUnderABan()
{
    set(QStringLiteral("DisableAutomaticSendTracing"), QStringLiteral("Enabled"));
    start(*m_home);
    signIn();
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::Census).sent > 0 && !isAnyQueued(), patience);
    QCOMPARE(m_client->decisions()[Category::ErrorReporting].reason(), Reason::ForbiddenByPolicy);
    QVERIFY(send(DeletionKind::Account, shown(DeletionKind::Account).body).isAccepted);
    QVERIFY(stored(QStringLiteral("census")).isEmpty());
}

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
