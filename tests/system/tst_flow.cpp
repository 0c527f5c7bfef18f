// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/demo.h"
#include "app/client/desktopclient.h"
#include "app/telemetry/identity.h"
#include "tests/support/temporaryhome.h"
#include "tests/support/traces.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

constexpr int patience = 20'000;

/// A peer that accepts connections, reads all, and never answers.
class SilentPeer : public QTcpServer
{
public:
    SilentPeer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto* socket = nextPendingConnection();
            connect(
                socket, &QTcpSocket::readyRead, this, [this, socket] { m_received += socket->readAll(); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_closed; });
        });
    }
    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    qsizetype received() const { return m_received.size(); }
    int closed() const { return m_closed; }

private:
    QByteArray m_received;
    int m_closed = 0;
};

/// Waited for before the files are looked at: until then they may hold what ends.
bool isErased(const QSignalSpy& erased, Category category)
{
    return std::any_of(erased.begin(), erased.end(), [category](const QVariantList& arguments) {
        return arguments.constFirst().value<Receipt>().category == category;
    });
}

} // namespace

/// The client without a face against the real service.
class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPushedBanIsInForceWithinASecond();
    void optingOutErasesWhatIsQueued();
    void optingOutAbortsTheRequestInFlight();
    void aBanAbortsTheRequestInFlight();
    void nothingOlderThanTheOptInIsReported();
    void anotherAccountGetsNothingOfTheFirst();
    void signingOutErasesAllButCensus();
    void aBanOutlivesTheServer();
    void aPermissionServesWhileTheServerIsAway();
    void anUnknownPolicyKeepsSilent();
    void exitDoesNotWaitForTheNetwork();
    void G21_theServiceErasesWhatItIsAskedTo();

private:
    DesktopClient& start();
    void signIn(const Address& address, const QString& password);
    void signIn() { signIn(m_demo->account(), m_demo->password()); }
    void chooseErrorReporting(bool isOn);
    void set(const QString& name, const QString& value);
    QStringList filesHolding(const QByteArray& needle) const;
    QByteArray stored(const QString& category) const;

    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<DesktopClient> m_client;
    const SystemClock m_clock;
};

void TestFlow::initTestCase()
{
    qputenv("PATH", QByteArray(CANDOR_BIN_DIR) + ':' + qgetenv("PATH"));
    qRegisterMetaType<Receipt>();
}

void TestFlow::init()
{
    m_demo = std::make_unique<Demo>();
    QCOMPARE(m_demo->start().english(), QString());
    m_home = std::make_unique<TemporaryHome>();
    start();
}

void TestFlow::cleanup()
{
    m_client.reset();
    m_demo.reset();
    m_home.reset();
}

DesktopClient& TestFlow::start()
{
    m_client.reset();
    DesktopClient::Settings settings;
    settings.home = m_home->path();
    settings.settingsFile = m_home->file(QStringLiteral("settings.ini"));
    settings.policies = {m_home->file(QStringLiteral("none")), {}, m_home->file(QStringLiteral("policies"))};
    settings.service = m_demo->service();
    settings.caFile = m_demo->authorityFile();
    settings.culture = QStringLiteral("en-US");
    m_client = std::make_unique<DesktopClient>(settings, m_clock);
    QSignalSpy ready(m_client.get(), &DesktopClient::ready);
    m_client->start();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience); }();
    return *m_client;
}

void TestFlow::signIn(const Address& address, const QString& password)
{
    m_client->signIn(address, password);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->account().state == Account::State::SignedIn
            && m_client->policy().state == PolicyState::Known && !m_client->policy().isCached,
        patience);
}

void TestFlow::chooseErrorReporting(bool isOn)
{
    OptionValues values = m_client->options();
    values.errorReporting = isOn;
    QSignalSpy saved(m_client.get(), &Client::saved);
    m_client->save(values);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QCOMPARE(saved.constFirst().constFirst().value<SaveOutcome>().kind, SaveOutcome::Kind::Saved);
}

void TestFlow::set(const QString& name, const QString& value)
{
    QVERIFY(m_demo->administer({QStringLiteral("policy"), QStringLiteral("set"), name, value}));
}

QStringList TestFlow::filesHolding(const QByteArray& needle) const
{
    return test::filesHolding(m_home->path(), std::string_view(needle));
}

QByteArray TestFlow::stored(const QString& category) const
{
    return m_demo
        ->administer(
            {QStringLiteral("records"), QStringLiteral("--category"), category, QStringLiteral("--json")})
        .value_or(QByteArray());
}

void TestFlow::aPushedBanIsInForceWithinASecond()
{
    signIn();
    QTRY_COMPARE(m_client->decisions()[Category::Usage].reason(), Reason::PermittedByPolicy);
    QElapsedTimer timer;
    set(QStringLiteral("DisableAutomaticSendTracing"), QStringLiteral("Enabled"));
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_client->decisions()[Category::Usage].reason(), Reason::ForbiddenByPolicy, patience);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_client->explain(Category::Usage).source, PolicySource::Server);
}

void TestFlow::optingOutErasesWhatIsQueued()
{
    signIn();
    chooseErrorReporting(true);
    m_demo->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::ErrorReporting).queued > 0, patience);
    QVERIFY(!filesHolding("candor.network.host").isEmpty());
    QSignalSpy erased(m_client.get(), &Client::erased);
    chooseErrorReporting(false);
    QTRY_VERIFY_WITH_TIMEOUT(!erased.isEmpty(), patience);
    QVERIFY(erased.constFirst().constFirst().value<Receipt>().count > 0);
    QCOMPARE(filesHolding("candor.network.host"), QStringList());
    QCOMPARE(filesHolding("alice@contoso.test"), QStringList());
    QCOMPARE(m_demo->restart().english(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->account().connection, Account::Connection::Online, patience);
    QVERIFY(!stored(QStringLiteral("error_reporting")).contains("uid"));
}

void TestFlow::optingOutAbortsTheRequestInFlight()
{
    SilentPeer peer;
    set(QStringLiteral("telemetry"), peer.origin());
    signIn();
    chooseErrorReporting(true);
    QTRY_VERIFY_WITH_TIMEOUT(peer.received() > 0, patience); // census is in flight
    const qsizetype census = peer.received();
    m_demo->stop();
    QTRY_VERIFY_WITH_TIMEOUT(peer.received() > census, patience); // and now an error report
    QCOMPARE(peer.closed(), 0);
    chooseErrorReporting(false);
    QTRY_COMPARE_WITH_TIMEOUT(peer.closed(), 1, 1000); // that one, and not census
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status(Category::ErrorReporting).queued, 0, patience);
    QCOMPARE(filesHolding("candor.network.host"), QStringList());
}

void TestFlow::aBanAbortsTheRequestInFlight()
{
    SilentPeer peer;
    set(QStringLiteral("telemetry"), peer.origin());
    signIn();
    m_client->countFeature(Feature::HelpOpened);
    QTRY_VERIFY_WITH_TIMEOUT(peer.received() > 0, patience);
    chooseErrorReporting(true);
    const qsizetype before = peer.received();
    qWarning("something is wrong here"); // a warning the program logs is an error report
    QTRY_VERIFY_WITH_TIMEOUT(peer.received() > before, patience);
    set(QStringLiteral("DisableAutomaticSendTracing"), QStringLiteral("Enabled"));
    QTRY_VERIFY_WITH_TIMEOUT(peer.closed() >= 1, 2000);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status(Category::ErrorReporting).queued, 0, patience);
    QCOMPARE(filesHolding("something is wrong here"), QStringList());
}

void TestFlow::nothingOlderThanTheOptInIsReported()
{
    signIn();
    qWarning("before the opt-in");
    QCoreApplication::processEvents();
    chooseErrorReporting(true);
    qWarning("after the opt-in");
    QTRY_VERIFY_WITH_TIMEOUT(
        stored(QStringLiteral("error_reporting")).contains("after the opt-in"), patience);
    QVERIFY(!stored(QStringLiteral("error_reporting")).contains("before the opt-in"));
    QCOMPARE(filesHolding("before the opt-in"), QStringList());
}

void TestFlow::anotherAccountGetsNothingOfTheFirst()
{
    const QByteArray alice = QByteArray::fromStdString(userHash("alice@contoso.test"));
    const auto bob = Address::parse(u"bob@contoso.test").value_or(Address());
    QVERIFY(m_demo->administer(
        {QStringLiteral("account"), QStringLiteral("add"), bob.text()}, "another password\n"));
    SilentPeer peer;
    set(QStringLiteral("telemetry"), peer.origin());
    signIn();
    QTRY_VERIFY_WITH_TIMEOUT(!filesHolding(alice).isEmpty(), patience); // queued: the peer never accepts it
    m_client->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->account().state, Account::State::SignedOut, patience);
    // Census waits for its owner.
    QTRY_VERIFY_WITH_TIMEOUT(!filesHolding(alice).isEmpty(), patience);
    QSignalSpy erased(m_client.get(), &Client::erased);
    signIn(bob, QStringLiteral("another password"));
    QTRY_VERIFY_WITH_TIMEOUT(isErased(erased, Category::Census), patience);
    QCOMPARE(filesHolding(alice), QStringList());
}

void TestFlow::signingOutErasesAllButCensus()
{
    SilentPeer peer;
    set(QStringLiteral("telemetry"), peer.origin());
    signIn();
    chooseErrorReporting(true);
    m_client->countFeature(Feature::HelpOpened);
    qWarning("a marker in a report");
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::ErrorReporting).queued > 0, patience);
    QSignalSpy erased(m_client.get(), &Client::erased);
    m_client->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->account().state, Account::State::SignedOut, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        isErased(erased, Category::ErrorReporting) && isErased(erased, Category::Usage), patience);
    QCOMPARE(filesHolding("a marker in a report"), QStringList());
    QCOMPARE(filesHolding("candor.federation_partner"), QStringList());
    QVERIFY(!filesHolding("user.hash").isEmpty());
    QCOMPARE(m_client->decisions()[Category::ErrorReporting].reason(), Reason::PolicyUnknown);
}

void TestFlow::aBanOutlivesTheServer()
{
    set(QStringLiteral("DisableAutomaticSendTracing"), QStringLiteral("Enabled"));
    signIn();
    m_client.reset();
    m_demo->stop();
    start();
    Reason seen = Reason::AlwaysOn;
    QObject::connect(m_client.get(), &Client::decisionsChanged, m_client.get(), [&] {
        if (m_client->account().state == Account::State::SigningIn)
            seen = m_client->decisions()[Category::Usage].reason();
    });
    QSignalSpy settled(m_client.get(), &DesktopClient::settled);
    m_client->signIn(m_demo->account(), m_demo->password());
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(seen, Reason::ForbiddenByPolicy);
}

void TestFlow::aPermissionServesWhileTheServerIsAway()
{
    signIn();
    chooseErrorReporting(true);
    m_client.reset();
    m_demo->stop();
    start();
    QSignalSpy settled(m_client.get(), &DesktopClient::settled);
    m_client->signIn(m_demo->account(), m_demo->password());
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_client->status(Category::ErrorReporting).queued > 0, patience);
    QVERIFY(!filesHolding("sign_in.discovery.host_unreachable").isEmpty());
}

void TestFlow::anUnknownPolicyKeepsSilent()
{
    m_demo->stop();
    QSignalSpy settled(m_client.get(), &DesktopClient::settled);
    m_client->signIn(m_demo->account(), m_demo->password());
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
    QCOMPARE(m_client->status(Category::ErrorReporting).queued, 0);
    QCOMPARE(filesHolding("host_unreachable"), QStringList());
    QCOMPARE(m_client->decisions()[Category::Census].reason(), Reason::AlwaysOn);
}

void TestFlow::exitDoesNotWaitForTheNetwork()
{
    SilentPeer peer;
    set(QStringLiteral("telemetry"), peer.origin());
    signIn();
    QTRY_VERIFY_WITH_TIMEOUT(peer.received() > 0, patience);
    QElapsedTimer timer;
    timer.start();
    m_client.reset();
    QVERIFY2(
        timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // a request's deadline is 30 s
}

void TestFlow::G21_theServiceErasesWhatItIsAskedTo()
{
    signIn();
    QTRY_VERIFY_WITH_TIMEOUT(stored(QStringLiteral("census")).contains("app.installation.id"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status(Category::Census).queued, 0, patience);
    const QByteArray before = stored(QStringLiteral("census"));
    const DeletionRequest shown = m_client->deletionRequest(DeletionKind::Device);
    QCOMPARE(shown.obstacle, DeletionRequest::Obstacle::None);
    QVERIFY(shown.body.contains("app.installation.id") && !shown.body.contains("user.id"));
    QVERIFY(m_client->deletionRequest(DeletionKind::Account).body.contains("user.id"));
    QCOMPARE(stored(QStringLiteral("census")), before); // looking at a request sends nothing

    QSignalSpy ended(m_client.get(), &Client::deletionEnded);
    m_client->sendDeletion(DeletionKind::Device, shown.body);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY(ended.first().first().value<DeletionOutcome>().isAccepted);
    QVERIFY(!stored(QStringLiteral("census")).contains("app.installation.id"));
    const QByteArray renewed = m_client->deletionRequest(DeletionKind::Device).body;
    const auto idIn
        = [](const QByteArray& body) { return body.mid(body.indexOf("app.installation.id"), 80); };
    QVERIFY(idIn(renewed) != idIn(shown.body));
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
