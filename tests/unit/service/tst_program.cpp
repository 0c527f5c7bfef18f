// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/zlibpacking.h"
#include "tests/unit/service/desk.h"
#include "tests/unit/service/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/resource.h>

#include <memory>

using namespace candor;
using namespace candor::test;

namespace {

QString text(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

/// One person, signed in over the wire.
class Client
{
public:
    Client(const QUrl& url, const QByteArray& user = "alice@contoso.test",
        const QByteArray& password = "open sesame")
        : wire(url)
    {
        QByteArray body;
        status = wire.ask(
            post("/WebTicket/oauthtoken", "application/x-www-form-urlencoded",
                "grant_type=password&username=" + user + "&password=" + password.toPercentEncoding()),
            &body);
        token = parse(body)[text("access_token")].toString().toLatin1();
    }

    static const QJsonObject parse(const QByteArray& body) { return QJsonDocument::fromJson(body).object(); }

    QByteArray apply()
    {
        QByteArray body;
        wire.ask(post("/ucwa/oauth/v1/applications", "application/json",
                     R"({"UserAgent":"Candor","EndpointId":"1","Culture":"en"})",
                     "Authorization: Bearer " + token + "\r\n"),
            &body);
        return QUrl(parse(body)[text("_links")][text("self")][text("href")].toString()).path().toLatin1();
    }

    QByteArray get(const QByteArray& path) const
    {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    Wire wire;
    int status = 0;
    QByteArray token;
};

/// A certificate for 127.0.0.1 that signs itself, and its key.
void writeCertificate(const TemporaryHome& home)
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_EXTENSION* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
    X509_add_ext(certificate, names, -1);
    X509_sign(certificate, key, EVP_sha256());
    std::unique_ptr<FILE, int (*)(FILE*)> first(
        std::fopen(home.file(text("cert.pem")).toUtf8().constData(), "w"), std::fclose);
    PEM_write_X509(first.get(), certificate);
    std::unique_ptr<FILE, int (*)(FILE*)> second(
        std::fopen(home.file(text("key.pem")).toUtf8().constData(), "w"), std::fclose);
    PEM_write_PrivateKey(second.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    X509_EXTENSION_free(names);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

qint64 residentKiB(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    return -1;
}

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { home.emplace(); }
    void tellsVersionAndHelp();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void aPoolsPolicyIsSetAndFound();
    void failuresAreSaid();
    void keepsItsFilesPrivate();
    void usesThePlatformsFolder();
    void signsInAndStores();
    void pushesAPolicyThatAnotherProcessSets();
    void explainsAndRemembers();
    void twoThousandPollsCostMemoryOnly();
    void manyPostAtOnce();
    void survivesAKillAfterTheAnswer();
    void speaksTls();

private:
    QString data() const { return home->file(text("data")); }
    QStringList on(const QStringList& arguments) const
    {
        return arguments + QStringList{text("--data"), data()};
    }
    void addAlice() const
    {
        QCOMPARE(runProgram(on({text("account"), text("add"), text("alice@contoso.test")}),
                     "open sesame\nsecond line\n")
                     .code,
            0);
    }
    bool isInFolder(const QByteArray& bytes) const
    {
        QDirIterator files(data(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().toLower().contains(bytes))
                return true;
        }
        return false;
    }

    std::optional<TemporaryHome> home;
};

void Test::tellsVersionAndHelp()
{
    const Ended version = runProgram({text("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("candor-service "));
    const Ended help = runProgram({text("--help")});
    QCOMPARE(help.code, 0);
    for (const char* word :
        {"--listen", "--data", "--certificate", "--key", "policy set", "--explain", "policy history",
            "account add", "admin add", "--admin-listen", "records", "DisableAutomaticSendTracing"})
        QVERIFY2(help.out.contains(word), word);
}

void Test::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* line, const char* says) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(says);
    };
    row("--lisen 127.0.0.1:0", "did you mean --listen?");
    row("--listen", "needs a value");
    row("--listen=", "needs a value");
    row("--json=1", "takes no value");
    row("--json", "means nothing here");
    row("--data a --data b", "twice");
    row("polcy show", "no command polcy");
    row("policy", "policy set NAME VALUE");
    row("policy set DisableAutomaticSendTracing", "policy set NAME VALUE");
    row("policy set DisableAutomaticSendTracng Enabled", "did you mean DisableAutomaticSendTracing?");
    row("policy set DisableAutomaticSendTracing Enabld", "did you mean Enabled?");
    row("policy set DisableAutomaticSendTracing Enabled --pool p", "no pool's policy");
    row("policy set MeetingUxEnableTelemetry true --tenant t", "a pool's policy");
    row("policy set MeetingUxEnableTelemetry true --tenant t --pool p", "exclude");
    row("policy show --category census", "means nothing here");
    row("policy show --explain", "means nothing here");
    row("policy set logging Enabled --json", "means nothing here");
    row("policy history --explain", "means nothing here");
    row("policy history --tenant t --pool p", "exclude");
    row("policy histry", "policy history");
    row("account add", "account add ADDRESS");
    row("account add alice", "name@domain");
    row("admin add", "admin add ADDRESS");
    row("admin add carol", "name@domain");
    row("admin list more", "admin list");
    row("admin lst", "admin list");
    row("admin list --json", "admin list");
    row("--admin-listen 127.0.0.1:0", "--admin-listen needs --certificate");
    row("--admin-listen localhost:0 --certificate a --key b", "--admin-listen takes ADDR:PORT");
    row("records --category gossip", "no category gossip");
    row("records more", "records [--category");
    row("--listen 0.0.0.0:0", "only a loopback address");
    row("--listen [::]:0", "only a loopback address");
    row("--listen localhost:0", "ADDR:PORT");
    row("--listen 127.0.0.1", "ADDR:PORT");
    row("--listen 127.0.0.1:70000", "ADDR:PORT");
    row("--certificate a", "belong together");
}

void Test::wrongUseIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Ended ended = runProgram(arguments, "secret\n");
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY2(ended.err.contains(says), ended.err);
}

void Test::aPoolsPolicyIsSetAndFound()
{
    const QStringList pool{text("--pool"), text("Pool.contoso.test."), text("--json")};
    const auto policy = [&](const QStringList& words) {
        const Ended ended = runProgram(on(QStringList{text("policy")} + words));
        return ended.code == 0 ? QJsonDocument::fromJson(ended.out) : QJsonDocument();
    };
    const QString name = text("MeetingUxEnableTelemetry");
    const QStringList set{text("set"), name, text("Disabled"), text("--pool"), text("Pool.contoso.test.")};
    QCOMPARE(runProgram(on(QStringList{text("policy")} + set)).code, 0);
    QCOMPARE(policy({text("show"), text("--json")})[text("pools")].toObject(),
        (QJsonObject{{text("pool.contoso.test"), QJsonObject{{name, text("Disabled")}}}}));
    const QJsonArray changes = policy(QStringList{text("history")} + pool).array();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][text("after")].toString(), text("Disabled"));
    QVERIFY(
        policy({text("history"), text("--pool"), text("another.test"), text("--json")}).array().isEmpty());
    const QStringList unset{
        text("set"), name, text("NotConfigured"), text("--pool"), text("pool.contoso.test")};
    QCOMPARE(runProgram(on(QStringList{text("policy")} + unset)).code, 0);
    QCOMPARE(policy({text("show"), text("--json")})[text("pools")].toObject(), QJsonObject());
}

void Test::failuresAreSaid()
{
    const auto says = [](const Ended& ended, const char* words) {
        return ended.code == 1 && ended.err.count('\n') == 1 && ended.err.contains(words);
    };
    QVERIFY(
        says(runProgram(on({text("account"), text("add"), text("alice@contoso.test")}), "\n"), "password"));
    const QStringList addCarol{text("admin"), text("add"), text("carol@contoso.test")};
    QVERIFY(says(runProgram(on(addCarol), "11 bytes ..\n"), "12 to 1024 bytes"));
    QVERIFY(says(runProgram(on(addCarol), QByteArray(1025, 'x') + '\n'), "12 to 1024 bytes"));
    QVERIFY(says(runProgram(on({text("admin"), text("remove"), text("carol@contoso.test")})), "no admin"));
    QVERIFY(says(runProgram(on({text("policy"), text("set"), text("logging"), text("Enabled"),
                     text("--tenant"), text("contoso.test")})),
        "no tenant contoso.test"));
    QVERIFY(says(runProgram(on({text("--certificate"), text("/nowhere"), text("--key"), text("/nowhere")})),
        "certificate"));
    QVERIFY(says(runProgram({text("records"), text("--json"), text("--data"), text("/proc/candor")}),
        "private folder"));
    QVERIFY(home->write(text("data/records.sqlite"), QByteArray(8192, 'x')));
    QVERIFY(says(runProgram(on({text("records"), text("--json")})), "not a database"));
    QVERIFY(home->write(text("data/secret"), "short"));
    QVERIFY(says(runProgram(on({})), "32 bytes"));
    QFile::remove(data() + text("/records.sqlite"));
    QVERIFY(QFile::link(home->file(text("elsewhere")), data() + text("/records.sqlite")));
    QVERIFY(says(runProgram(on({text("records"), text("--json")})), "private file"));
}

void Test::keepsItsFilesPrivate()
{
    QVERIFY(QDir().mkpath(data()));
    QFile::setPermissions(data(), QFileDevice::Permissions(0x7777));
    addAlice();
    Serving serving(data());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(data()).permissions() & others));
    int count = 0;
    QDirIterator files(data(), QDir::Files | QDir::Hidden);
    while (files.hasNext() && ++count)
        QVERIFY2(!(QFileInfo(files.next()).permissions() & (others | QFileDevice::ExeOwner)),
            qPrintable(files.filePath()));
    QVERIFY(count >= 3); // secret, database, its log
    QCOMPARE(serving.stop(), 0);
}

void Test::usesThePlatformsFolder()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("XDG_DATA_HOME"), home->file(text("xdg")));
    QCOMPARE(
        runProgram({text("account"), text("add"), text("alice@contoso.test")}, "x\n", environment).code, 0);
    QVERIFY(QFile::exists(home->file(text("xdg/candor-service/records.sqlite"))));
}

void Test::signsInAndStores()
{
    addAlice();
    Serving serving(data());
    QCOMPARE(serving.url.scheme(), text("http"));
    QCOMPARE(serving.url.host(), text("127.0.0.1"));
    Client wrong(serving.url, "alice@contoso.test", "sesame");
    QCOMPARE(wrong.status, 400);
    Client client(serving.url);
    QCOMPARE(client.status, 200);
    QByteArray body;
    QCOMPARE(client.wire.ask(client.get(client.apply() + "/policies"), &body), 200);
    QCOMPARE(Client::parse(body)[text("_links")][text("telemetry")][text("href")].toString(),
        text("http://localhost"));
    const QByteArray report = envelope("error_reporting",
        {logRecord(
            1, {test::text("user.id", "alice@contoso.test"), test::text("client.address", "192.0.2.77")})});
    QCOMPARE(
        client.wire.ask(
            post("/v1/logs", "application/json", zlibPacked(report), "Content-Encoding: gzip\r\n"), &body),
        200);
    QCOMPARE(body, QByteArray("{\"partialSuccess\":{}}"));
    QCOMPARE(client.wire.ask(post("/v1/logs", "application/json", "{\"alice@contoso.test\"")), 400);
    QVERIFY(!isInFolder("alice"));
    QVERIFY(!isInFolder("192.0.2.77"));
    QVERIFY(isInFolder("192.0.2.0/24"));
    const Ended records
        = runProgram(on({text("records"), text("--category"), text("error_reporting"), text("--json")}));
    QCOMPARE(records.code, 0);
    const QJsonArray stored = QJsonDocument::fromJson(records.out).array();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().toObject().keys(),
        (QStringList{
            text("attributes"), text("category"), text("event_name"), text("received_on"), text("uid")}));
    QCOMPARE(runProgram(on({text("records"), text("--category"), text("census"), text("--json")}))
                 .out.simplified(),
        QByteArray("[ ]"));
    QCOMPARE(serving.stop(), 0);
    QCOMPARE(serving.process.readAllStandardError(), QByteArray());
    QCOMPARE(serving.process.readAllStandardOutput(), QByteArray());
}

void Test::pushesAPolicyThatAnotherProcessSets()
{
    addAlice();
    Serving serving(data());
    Client client(serving.url);
    const QByteArray application = client.apply();
    Wire poll(serving.url);
    poll.send(client.get(application + "/events?ack=1"));
    QCOMPARE(runProgram(on({text("policy"), text("set"), text("DisableAutomaticSendTracing"), text("enabled"),
                            text("--tenant"), text("Contoso.Test")}))
                 .code,
        0);
    QElapsedTimer time;
    time.start();
    QByteArray body;
    QCOMPARE(poll.answer(&body), 200);
    QVERIFY(body.contains("updated"));
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(client.wire.ask(client.get(application + "/policies"), &body), 200);
    QVERIFY(body.contains("\"disableAutomaticSendTracing\":\"Enabled\""));
    QVERIFY(runProgram(on({text("policy"), text("show")}))
                .out.contains("tenant contoso.test: DisableAutomaticSendTracing = Enabled"));
    const QJsonObject shown
        = Client::parse(runProgram(on({text("policy"), text("show"), text("--json")})).out);
    QCOMPARE(shown[text("tenants")][text("contoso.test")][text("DisableAutomaticSendTracing")].toString(),
        text("Enabled"));
}

void Test::explainsAndRemembers()
{
    addAlice();
    const QStringList change{
        text("policy"), text("set"), text("DisableAutomaticSendTracing"), text("Enabled")};
    const QStringList explain = on(change + QStringList{text("--explain")});
    Ended ended = runProgram(explain);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("server: DisableAutomaticSendTracing: NotConfigured -> Enabled\n0 of 0 "),
        ended.out);
    Serving killed(data());
    QVERIFY(QFile::exists(data() + text("/clients.socket")));
    killed.process.kill();
    killed.process.waitForFinished();
    QVERIFY(runProgram(explain).out.contains("0 of 0 "));
    Serving serving(data());
    Client client(serving.url);
    const QByteArray application = client.apply();
    Wire poll(serving.url);
    poll.send(client.get(application + "/events?ack=1"));
    QVERIFY(client.apply() != application);
    ended = runProgram(explain);
    QVERIFY2(ended.out.contains("\n2 of 2 ") && ended.out.contains("tenant contoso.test: 2\n"), ended.out);
    QVERIFY(ended.out.endsWith("nothing was changed\n"));
    const QJsonObject json = Client::parse(runProgram(explain + QStringList{text("--json")}).out);
    QCOMPARE(json[text("changing")][text("contoso.test")].toInt(), 2);
    QCOMPARE(json[text("before")].toString(), text("NotConfigured"));
    QVERIFY(!poll.hasAnswer());
    QCOMPARE(runProgram(on({text("policy"), text("show")})).out, QByteArray("no policy is configured\n"));
    QCOMPARE(
        runProgram(on({text("policy"), text("history")})).out, QByteArray("no policy was ever changed\n"));
    QCOMPARE(runProgram(on(change)).code, 0);
    QCOMPARE(poll.answer(), 200);
    QVERIFY(runProgram(explain).out.contains("\n0 of 2 "));
    ended = runProgram(on({text("policy"), text("history")}));
    QVERIFY2(ended.out.contains("  shell:")
            && ended.out.endsWith("  server: DisableAutomaticSendTracing: NotConfigured -> Enabled\n"),
        ended.out);
    QVERIFY(runProgram(on({text("policy"), text("history"), text("--json")}))
                .out.contains("\"before\": \"NotConfigured\""));
    QVERIFY(!runProgram(on({text("policy"), text("history"), text("--tenant"), text("contoso.test")}))
                 .out.contains("->"));
    QCOMPARE(serving.stop(), 0);
    QVERIFY(!QFile::exists(data() + text("/clients.socket")));
}

void Test::twoThousandPollsCostMemoryOnly()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const int count = files.rlim_max > 4000 ? 2000 : static_cast<int>(files.rlim_max / 2) - 100;
    addAlice();
    Serving serving(data());
    Client client(serving.url);
    QCOMPARE(client.status, 200);
    std::vector<QByteArray> applications;
    for (int i = 0; i < count; ++i)
        applications.push_back(client.apply());
    const qint64 before = residentKiB(serving.process.processId());
    std::vector<std::unique_ptr<Wire>> polls;
    for (const QByteArray& application : applications) {
        polls.push_back(std::make_unique<Wire>(serving.url));
        polls.back()->send(client.get(application + "/events?ack=1"));
    }
    const QString descriptors = QStringLiteral("/proc/%1/fd").arg(serving.process.processId());
    QTRY_VERIFY(
        static_cast<int>(QDir(descriptors).entryList(QDir::AllEntries | QDir::System).size()) > count);
    QElapsedTimer time;
    time.start();
    QCOMPARE(client.wire.ask(client.get(applications.front() + "/policies")), 200);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    const qint64 each = (residentKiB(serving.process.processId()) - before) / count;
    qInfo("%d polls wait, %lld KiB each", count, each);
    QVERIFY(before > 0 && each < 16);
    QCOMPARE(runProgram(on({text("policy"), text("set"), text("logging"), text("Enabled")})).code, 0);
    for (const auto& poll : polls)
        QCOMPARE(poll->answer(), 200);
    QCOMPARE(serving.stop(), 0);
}

void Test::manyPostAtOnce()
{
    Serving serving(data());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 50; ++i)
        wires.push_back(std::make_unique<Wire>(serving.url));
    for (int round = 0; round < 4; ++round) {
        // Every second one repeats what its neighbour sent.
        for (int i = 0; i < 50; ++i)
            wires[static_cast<std::size_t>(i)]->send(post("/v1/logs", "application/json",
                envelope("census", {logRecord(round * 100 + i / 2, {test::text("os.name", "Debian")})})));
        for (const auto& wire : wires)
            QCOMPARE(wire->answer(), 200);
    }
    QCOMPARE(
        QJsonDocument::fromJson(runProgram(on({text("records"), text("--json")})).out).array().size(), 100);
}

void Test::survivesAKillAfterTheAnswer()
{
    Serving serving(data());
    QCOMPARE(
        Wire(serving.url).ask(post("/v1/logs", "application/json", envelope("census", {logRecord(1, {})}))),
        200);
    serving.process.kill();
    QVERIFY(serving.process.waitForFinished());
    QCOMPARE(
        QJsonDocument::fromJson(runProgram(on({text("records"), text("--json")})).out).array().size(), 1);
}

void Test::speaksTls()
{
    writeCertificate(*home);
    const QStringList files{
        text("--certificate"), home->file(text("cert.pem")), text("--key"), home->file(text("key.pem"))};
    Serving serving(data(), files + QStringList{text("--listen"), text("127.0.0.1:0")});
    QCOMPARE(serving.url.scheme(), text("https"));
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(home->file(text("cert.pem"))));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(serving.url.host(), static_cast<quint16>(serving.url.port()));
    QVERIFY2(socket.waitForEncrypted(30'000), qPrintable(socket.errorString()));
    QVERIFY(socket.sslConfiguration().sessionTicket().isEmpty());
    for (const char* connection : {"keep-alive", "close"}) {
        socket.write(
            QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nConnection: ") + connection + "\r\n\r\n");
        QByteArray got;
        while (!got.contains("xframe") && socket.waitForReadyRead(30'000))
            got += socket.readAll();
        QVERIFY(got.startsWith("HTTP/1.1 200"));
        QVERIFY(got.contains("https://127.0.0.1:1/Autodiscover"));
    }
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(30'000));
    QCOMPARE(socket.error(), QAbstractSocket::RemoteHostClosedError);
    // Plain text on a TLS port is one lost connection.
    QCOMPARE(Wire(serving.url).ask("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), 0);
    QCOMPARE(serving.stop(), 0);
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_program.moc"
