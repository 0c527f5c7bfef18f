// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policycommands.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace candor;
using candor::test::TemporaryHome;

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Ran run(const QStringList& args, const PolicyFolders& folders = {}, const ServerAnswer& server = {})
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runPolicyCommand(args, out, err, folders, server);
    out.flush();
    err.flush();
    return ran;
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class PolicyCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void showTellsEverySource();
    void showAsJson();
    void lintNamesThePlace();
    void lintOfAServerDocument();
    void lintOfAKeyFile();
    void lintOfAFileThatIsNotThere();
    void simulate_data();
    void simulate();
    void simulatePrintsWhatTheDumpHas();
    void templateIsWritten();
    void simulateWithoutAFile();
    void nothingForeignMovesTheCursor();

private:
    QString file(const char* name, const QByteArray& bytes) const
    {
        const QString path = QString::fromLatin1(name);
        return m_home->write(path, bytes) ? m_home->file(path) : QString();
    }

    std::unique_ptr<TemporaryHome> m_home;
};

void PolicyCommandsTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
}

void PolicyCommandsTest::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"", "delete", "show x", "show --json x", "lint", "lint --json a",
             "lint --server", "lint --keys", "lint --server --keys a", "simulate x", "simulate --opt-in",
             "simulate --opt-in maybe", "simulate --opt-in ON", "simulate --surface phone",
             "simulate --machine", "simulate --server=", "simulate --no-endpoint=1"})
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
}

void PolicyCommandsTest::wrongUsage()
{
    QFETCH(QString, line);
    const Ran ran = run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains(u"usage: candor policy show"));
}

void PolicyCommandsTest::showTellsEverySource()
{
    QVERIFY(QDir().mkpath(m_home->file(QStringLiteral("user"))));
    file("user/a.json", "{\"DisableAutomaticSendTracing\": true,\n \"Other\": 1}");
    file("user/b.json", "{");
    for (const char* name : {"user", "user/a.json", "user/b.json"})
        QFile::setPermissions(
            m_home->file(QLatin1StringView(name)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const PolicyFolders folders{{}, {}, m_home->file(QStringLiteral("user"))};
    const Ran ran = run({QStringLiteral("show")}, folders);
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    for (const char* name : {"DisableAutomaticSendTracing", "customerExperienceImprovementProgram",
             "QMEnable", "logging", "loggingLevel", "MeetingUxEnableTelemetry"})
        QVERIFY2(ran.out.contains(QStringLiteral("\n%1\n").arg(QLatin1StringView(name))), name);
    QVERIFY(
        ran.out.contains(QStringLiteral("in force: Enabled, from user (%1/user/a.json").arg(m_home->path())));
    QVERIFY(ran.out.contains(QStringLiteral("%1/user/b.json:1:2").arg(m_home->path())));
    QVERIFY(
        ran.out.contains(QStringLiteral("%1/user/a.json:2:2: \"Other\": unknown key").arg(m_home->path())));
    QVERIFY(ran.out.contains(u"lost: user ("));
}

void PolicyCommandsTest::showAsJson()
{
    const TrustBoundary trust{{}, QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
    ServerAnswer server{ServerAnswer::Kind::Cached, readServerPolicy("{\"logging\":\"Enabled\"}", trust), {}};
    server.policy.policy.since = WallTime(std::chrono::seconds(86'400));
    const Ran ran = run({QStringLiteral("show"), QStringLiteral("--json")}, {}, server);
    QCOMPARE(ran.code, 0);
    const QJsonObject policy = ran.json()[u"policy"].toObject();
    QCOMPARE(policy[u"state"].toString(), QStringLiteral("known"));
    const QJsonObject settings = policy[u"settings"].toObject();
    QCOMPARE(settings.size(), 6);
    const QJsonObject logging = settings[u"logging"].toObject();
    QCOMPARE(logging[u"value"].toString(), QStringLiteral("Enabled"));
    QCOMPARE(logging[u"source"].toString(), QStringLiteral("server"));
    QCOMPARE(logging[u"since"].toString(), QStringLiteral("1970-01-02T00:00:00Z"));
    const QJsonObject candidate = logging[u"candidates"].toArray().at(0).toObject();
    QCOMPARE(candidate[u"source"].toString(), QStringLiteral("server"));
    QVERIFY(candidate[u"fault"].isNull());
    QCOMPARE(settings[u"QMEnable"].toObject()[u"source"].toString(), QStringLiteral("default"));
    QCOMPARE(settings[u"QMEnable"].toObject()[u"value"].toString(), QStringLiteral("NotConfigured"));
}

void PolicyCommandsTest::lintNamesThePlace()
{
    const QString bad = file("bad.json", "{\"QMEnable\": 1,\n\n  \"DisableAutomaticSendTracing\": \"true\"}");
    const QString good = file("good.json", "{\"QMEnable\": false, \"Odd\": 1}");
    Ran ran = run({QStringLiteral("lint"), bad, good});
    QCOMPARE(ran.code, 1);
    const QStringList lines = ran.out.split(u'\n');
    QVERIFY(lines[0].startsWith(bad + QStringLiteral(":1:14: \"QMEnable\": the value must be")));
    QVERIFY(lines[1].startsWith(bad + QStringLiteral(":3:34: ")));
    QVERIFY(lines[2].startsWith(good + QStringLiteral(":1:21: \"Odd\": unknown key")));
    QCOMPARE(lines[3], good + QStringLiteral(": no fault"));
    ran = run({QStringLiteral("lint"), good});
    QCOMPARE(ran.code, 0);
    const QString slip = file("slip.json", "{\"QMEnabel\": false}");
    QCOMPARE(run({QStringLiteral("lint"), slip}).out.section(u'\n', 0, 0),
        slip
            + QStringLiteral(
                ":1:2: \"QMEnabel\": unknown key, ignored; did you mean \"QMEnable\"? (no fault)"));
    QCOMPARE(run({QStringLiteral("lint"), file("dup.json", "{\"a\":1,\n\"a\":1}")}).out.section(u':', 1, 2),
        QStringLiteral("2:1"));
}

void PolicyCommandsTest::lintOfAServerDocument()
{
    const QString document = file("s.json", "{\"logging\":\"Enabled\",\"loggingLevel\":\" Full\"}");
    QCOMPARE(run({QStringLiteral("lint"), QStringLiteral("--server"), document}).code, 0);
    const QString wrong = file("w.json", "{\"logging\":true}");
    const Ran ran = run({QStringLiteral("lint"), QStringLiteral("--server"), wrong});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.startsWith(wrong + QStringLiteral(":1:12: \"logging\"")));
}

void PolicyCommandsTest::lintOfAKeyFile()
{
    const QString keys = QStringLiteral("--keys");
    const QString good = file("good.keys", candor::test::Signer('\1').keyFile());
    const Ran ran = run({QStringLiteral("lint"), keys, good});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, good + QStringLiteral(": no fault\n"));
    const QString bad = file("bad.keys", "{\"contoso.test\":\n \"key\"}");
    const Ran fault = run({QStringLiteral("lint"), keys, bad, good});
    QCOMPARE(fault.code, 1);
    QVERIFY2(
        fault.out.startsWith(bad + QStringLiteral(":1:2: \"contoso.test\": the value must be a public key")),
        qUtf8Printable(fault.out));
}

void PolicyCommandsTest::lintOfAFileThatIsNotThere()
{
    for (const QString& name : {m_home->file(QStringLiteral("none.json")), m_home->path()}) {
        const Ran ran = run({QStringLiteral("lint"), name});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, name + QStringLiteral(": the file cannot be opened\n"));
    }
}

void PolicyCommandsTest::templateIsWritten()
{
    const Ran ran = run(words("template json-schema"));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json().value(u"properties").toObject().contains(u"QMEnable"));
    QCOMPARE(run(words("template")).code, 2);
    QCOMPARE(run(words("template admx man")).code, 2);
    QVERIFY(run(words("template no-such")).err.contains(u"json-schema|man|markdown"));
}

void PolicyCommandsTest::simulate_data()
{
    QTest::addColumn<QString>("reasons");
    const auto row
        = [](const char* args, const char* reasons) { QTest::newRow(args) << QString::fromLatin1(reasons); };
    row("--surface desktop", "AlwaysOn PolicyUnknown PolicyUnknown PolicyUnknown");
    row("--no-endpoint", "AlwaysOn PolicyUnknown PolicyUnknown PolicyUnknown");
    row("--server empty", "AlwaysOn PermittedByPolicy NotOptedIn NotOptedIn");
    row("--server empty --opt-in on --improvement on", "AlwaysOn PermittedByPolicy OptedIn OptedIn");
    row("--server=empty --opt-in=on --improvement=off", "AlwaysOn PermittedByPolicy OptedIn NotOptedIn");
    row("--server empty --opt-in on --no-endpoint", "NoEndpoint NoEndpoint NoEndpoint NotOptedIn");
    row("--server links --opt-in on", "AlwaysOn PermittedByPolicy OptedIn NotOptedIn");
    row("--server serverban --opt-in on", "AlwaysOn ForbiddenByPolicy ForbiddenByPolicy ForbiddenByPolicy");
    row("--server html --opt-in on", "AlwaysOn PolicyFaulty PolicyFaulty PolicyFaulty");
    row("--server empty --machine ban", "AlwaysOn ForbiddenByPolicy ForbiddenByPolicy ForbiddenByPolicy");
    row("--server empty --user html", "AlwaysOn PolicyFaulty PolicyFaulty PolicyFaulty");
    row("--server empty --user quality --improvement on --opt-in on",
        "AlwaysOn PermittedByPolicy OptedIn ForbiddenByPolicy");
    row("--server html --user ban", "AlwaysOn ForbiddenByPolicy ForbiddenByPolicy ForbiddenByPolicy");
    row("--surface meetings", "AlwaysOn PolicyUnknown PolicyUnknown ForbiddenByPolicy");
    row("--surface meetings --pool yes", "AlwaysOn PermittedByPolicy PermittedByPolicy ForbiddenByPolicy");
    row("--surface meetings --pool empty", "AlwaysOn ForbiddenByPolicy ForbiddenByPolicy ForbiddenByPolicy");
    row("--surface meetings --pool html", "AlwaysOn PolicyFaulty PolicyFaulty ForbiddenByPolicy");
    row("--surface meetings --pool yes --machine ban",
        "AlwaysOn ForbiddenByPolicy ForbiddenByPolicy ForbiddenByPolicy");
    row("--surface meetings --pool yes --no-endpoint", "NoEndpoint NoEndpoint NoEndpoint ForbiddenByPolicy");
}

void PolicyCommandsTest::simulate()
{
    file("empty", "{}");
    file("html", "<html>");
    file("ban", "{\"DisableAutomaticSendTracing\":true}");
    file("quality", "{\"QMEnable\":false}");
    file("serverban", "{\"disableAutomaticSendTracing\":\"Enabled\"}");
    file("links", "{\"_links\":{\"telemetry\":{\"href\":\"https://collect.example\"}}}");
    file("yes", "{\"meetingUxEnableTelemetry\":true}");
    QStringList args = words(QTest::currentDataTag());
    for (QString& arg : args) {
        const QString name = arg.section(u'=', -1);
        if (QFile::exists(m_home->file(name)))
            arg = arg.left(arg.size() - name.size()) + m_home->file(name);
    }
    const Ran ran = run(QStringList{QStringLiteral("simulate"), QStringLiteral("--json")} + args);
    QCOMPARE(ran.code, 0);
    const QJsonObject categories = ran.json()[u"categories"].toObject();
    QStringList reasons;
    for (const char* name : {"census", "usage", "errorReporting", "improvementProgram"}) {
        const QJsonObject category = categories[QLatin1StringView(name)].toObject();
        const QString reason = category[u"reason"].toString();
        const bool isCollecting
            = reason == u"AlwaysOn" || reason == u"PermittedByPolicy" || reason == u"OptedIn";
        QCOMPARE(category[u"collecting"].toBool(), isCollecting);
        reasons += reason;
    }
    QTEST(reasons.join(u' '), "reasons");
}

void PolicyCommandsTest::simulatePrintsWhatTheDumpHas()
{
    const QString server = file("s.json", "{\"disableAutomaticSendTracing\":1}");
    const Ran json
        = run({QStringLiteral("simulate"), QStringLiteral("--server"), server, QStringLiteral("--json")});
    QCOMPARE(json.json().keys().join(u' '), QStringLiteral("categories derivation policy"));
    const QJsonObject setting = json.json()[u"policy"]
                                    .toObject()[u"settings"]
                                    .toObject()[u"DisableAutomaticSendTracing"]
                                    .toObject();
    const QJsonObject fault = setting[u"candidates"].toArray().at(0).toObject()[u"fault"].toObject();
    QCOMPARE(fault[u"where"].toString(), server);
    QCOMPARE(fault[u"line"].toInt(), 1);
    QCOMPARE(fault[u"column"].toInt(), 32);
    const Ran text = run({QStringLiteral("simulate"), QStringLiteral("--server"), server});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(QStringLiteral("usage               not collected  PolicyFaulty\n")));
    QVERIFY(text.out.contains(QStringLiteral("census              collected      AlwaysOn\n")));
}

void PolicyCommandsTest::simulateWithoutAFile()
{
    const QString name = m_home->file(QStringLiteral("none.json"));
    const Ran ran = run({QStringLiteral("simulate"), QStringLiteral("--machine"), name});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(ran.err, QStringLiteral("candor policy simulate: %1: the file cannot be opened\n").arg(name));
}

void PolicyCommandsTest::nothingForeignMovesTheCursor()
{
    const QString bad = file("bad.json", "{\"\\u001b[2J\\u202e\": 1}");
    const Ran ran = run({QStringLiteral("lint"), bad});
    QVERIFY(!ran.out.contains(QChar(0x1B)));
    QVERIFY(!ran.out.contains(QChar(0x202E)));
    QVERIFY(ran.out.contains(u"[2J"));
}

QTEST_GUILESS_MAIN(PolicyCommandsTest)
#include "tst_policycommands.moc"
