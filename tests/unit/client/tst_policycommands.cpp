// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policycommands.h"
#include "app/common/address.h"
#include "app/policy/policycache.h"
#include "tests/support/handclock.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <sys/stat.h>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

const QByteArray permission = R"({"_links":{"telemetry":{"href":"https://pool.contoso.test"}}})";
const QByteArray ban = R"({"disableAutomaticSendTracing":"Enabled"})";
const auto alice = QStringLiteral("alice@contoso.test");
const auto bob = QStringLiteral("bob@contoso.test");
const WallTime start{1'790'000'000s}; // 2026-09-21T14:13:20Z
const Signer signer('\1');

Ran run(const QStringList& args, const PolicyPlaces& places = {}, WallTime now = start)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runPolicyCommand(args, out, err, places, now);
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
    void usageIsHelp();
    void showNamesTheBanThatWasKept();
    void aKeptPermissionCountsForSevenDays();
    void aBanOutlivesThem();
    void showAsJson();
    void showAsJsonWithoutAnAccount();
    void onlyWhatIsSignedCounts();
    void aDamagedCacheForbids();
    void anAccountWithoutAPolicy();
    void oneOfSeveralAccountsIsToBeNamed();
    void aMarkedPolicyPermitsNothing();
    void aCacheThatCannotBeListed();
    void showTouchesNothing();
    void lintNamesThePlace();
    void lintOfAServerDocument();
    void lintOfAKeyFile();
    void lintOfAFileThatIsNotThere();
    void simulate_data();
    void simulate();
    void simulatePrintsWhatTheDumpHas();
    void simulatePrintsATree();
    void templateIsWritten();
    void simulateWithoutAFile();
    void nothingForeignMovesTheCursor();

private:
    QString file(const char* name, const QByteArray& bytes) const
    {
        const QString path = QString::fromLatin1(name);
        return m_home->write(path, bytes) ? m_home->file(path) : QString();
    }

    PolicyPlaces places() const
    {
        return {{{}, m_home->file(QStringLiteral("machine")), m_home->file(QStringLiteral("user"))},
            {m_home->file(QStringLiteral("cache")), m_home->path()}};
    }
    /// As the program keeps what the server of \a address said.
    void keep(const QString& address, const QByteArray& document, const QByteArray& header = {}) const
    {
        const TrustBoundary trust{
            QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
        PolicyCache cache(places().kept.cache);
        QCOMPARE(cache.store(Address::parse(address)->key(), document, trust, start, {header, {}}),
            PolicyCache::Stored::Kept);
    }
    QString cacheFile(const QString& address) const
    {
        return m_home->file(QStringLiteral("cache/%1.json").arg(Address::parse(address)->key()));
    }
    void install(const QByteArray& keys) const
    {
        QVERIFY(QDir().mkpath(m_home->file(QStringLiteral("machine"))));
        const QString name = file("machine/policy.keys", keys);
        QCOMPARE(::chmod(QFile::encodeName(m_home->file(QStringLiteral("machine"))).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(name).constData(), 0644), 0);
    }
    Ran show(const QString& line = {}, std::chrono::seconds later = {}) const
    {
        return run(words("show") + line.split(u' ', Qt::SkipEmptyParts), places(), start + later);
    }

    std::unique_ptr<TemporaryHome> m_home;
};

/// \a text is in what was printed, or all of it is shown.
#define SAYS(ran, text)                                                                                      \
    QVERIFY2((ran).out.contains(QStringLiteral(text)), qUtf8Printable((ran).out + (ran).err))

void PolicyCommandsTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
}

void PolicyCommandsTest::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"", "delete", "show x", "show --json x", "show --json --json", "show --account",
             "show --account=", "show --account nobody", "show --account a@b.test --account b@b.test", "lint",
             "lint --json a", "lint --server", "lint --keys", "lint --server --keys a", "simulate x",
             "simulate --opt-in", "simulate --opt-in maybe", "simulate --opt-in ON",
             "simulate --surface phone", "simulate --machine",
             "simulate --server=", "simulate --no-endpoint=1"})
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

void PolicyCommandsTest::usageIsHelp()
{
    const Ran ran = run(words("--help"));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    QVERIFY(ran.out.startsWith(u"usage: candor policy show [--account ADDRESS]"));
    for (const char* option : {"--home DIR", "--machine-policies DIR", "--language TAG"})
        QVERIFY2(ran.out.contains(QLatin1StringView(option)), option);
}

void PolicyCommandsTest::showTellsEverySource()
{
    QVERIFY(QDir().mkpath(m_home->file(QStringLiteral("user"))));
    file("user/a.json", "{\"DisableAutomaticSendTracing\": true,\n \"Other\": 1}");
    file("user/b.json", "{");
    for (const char* name : {"user", "user/a.json", "user/b.json"})
        QFile::setPermissions(
            m_home->file(QLatin1StringView(name)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Ran ran = show();
    QCOMPARE(ran.code, 0);
    SAYS(ran, "policy files read: 2026-09-21T14:13:20Z\n");
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

void PolicyCommandsTest::showNamesTheBanThatWasKept()
{
    keep(alice, ban);
    for (const char* line : {"", "--account alice@contoso.test", "--account=SIP:Alice@Contoso.test"}) {
        const Ran ran = show(QString::fromLatin1(line), 1h);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        SAYS(
            ran, "server's policy: known (pool.contoso.test, since 2026-09-21T14:13:20Z, last known good)\n");
        SAYS(ran, "in force: Enabled, from server (pool.contoso.test, since 2026-09-21T14:13:20Z)");
        SAYS(ran, "The server was not asked");
        SAYS(ran, "policy files read: 2026-09-21T15:13:20Z\n");
        QVERIFY(!ran.out.contains(u"signature"));
    }
    SAYS(show(QStringLiteral("--account alice@contoso.test")), "account: alice@contoso.test\n");
    const Ran only = show();
    QVERIFY2(only.out.contains(Address::parse(alice)->key()), qUtf8Printable(only.out));
    SAYS(only, "account: the only one");
}

void PolicyCommandsTest::aKeptPermissionCountsForSevenDays()
{
    keep(alice, permission);
    const Ran last = show({}, 7 * 24h);
    SAYS(last, "server's policy: known (pool.contoso.test, since 2026-09-21T14:13:20Z, last known good)\n");
    SAYS(last, "what the server permits counts until: 2026-09-28T14:13:20Z\n");
    for (const auto& beyond : {std::chrono::seconds(7 * 24h + 1s), std::chrono::seconds(-1s)}) {
        const Ran ran = show({}, beyond);
        QCOMPARE(ran.code, 0);
        SAYS(ran, "server's policy: unknown; only census may be recorded\n");
        SAYS(ran,
            "only what it forbids still counts of the server's last policy (pool.contoso.test, since "
            "2026-09-21T14:13:20Z)\n");
        QVERIFY(!ran.out.contains(u"counts until"));
    }
}

void PolicyCommandsTest::aBanOutlivesThem()
{
    keep(alice, ban);
    const Ran ran = show({}, 100 * 24h);
    SAYS(ran, "in force: Enabled, from server (pool.contoso.test, since 2026-09-21T14:13:20Z)");
    SAYS(ran, "only what it forbids still counts");
}

void PolicyCommandsTest::showAsJson()
{
    keep(alice, R"({"logging":"Enabled"})");
    const Ran ran = show(QStringLiteral("--json --account alice@contoso.test"), 1h);
    QCOMPARE(ran.code, 0);
    const QJsonObject policy = ran.json()[u"policy"].toObject();
    QCOMPARE(policy[u"state"].toString(), QStringLiteral("known"));
    const QJsonObject settings = policy[u"settings"].toObject();
    QCOMPARE(settings.size(), 6);
    const QJsonObject logging = settings[u"logging"].toObject();
    QCOMPARE(logging[u"value"].toString(), QStringLiteral("Enabled"));
    QCOMPARE(logging[u"source"].toString(), QStringLiteral("server"));
    QCOMPARE(logging[u"since"].toString(), QStringLiteral("2026-09-21T14:13:20Z"));
    const QJsonObject candidate = logging[u"candidates"].toArray().at(0).toObject();
    QCOMPARE(candidate[u"source"].toString(), QStringLiteral("server"));
    QVERIFY(candidate[u"fault"].isNull());
    QCOMPARE(settings[u"QMEnable"].toObject()[u"source"].toString(), QStringLiteral("default"));
    QCOMPARE(settings[u"QMEnable"].toObject()[u"value"].toString(), QStringLiteral("NotConfigured"));
    const QJsonObject expected{{QStringLiteral("account"), alice},
        {QStringLiteral("accountKey"), Address::parse(alice)->key()},
        {QStringLiteral("state"), QStringLiteral("lastKnownGood")},
        {QStringLiteral("host"), QStringLiteral("pool.contoso.test")},
        {QStringLiteral("since"), QStringLiteral("2026-09-21T14:13:20Z")}, {QStringLiteral("signed"), false},
        {QStringLiteral("permissionsUntil"), QStringLiteral("2026-09-28T14:13:20Z")},
        {QStringLiteral("note"), QString()}};
    QCOMPARE(ran.json()[u"server"].toObject(), expected);
    QCOMPARE(ran.json()[u"filesRead"].toString(), QStringLiteral("2026-09-21T15:13:20Z"));
    const QJsonObject late = show(QStringLiteral("--json"), 8 * 24h).json()[u"server"].toObject();
    QCOMPARE(late[u"state"].toString(), QStringLiteral("expired"));
    QVERIFY(late[u"permissionsUntil"].isNull() && late[u"account"].isNull());
}

void PolicyCommandsTest::showAsJsonWithoutAnAccount()
{
    const QJsonObject server = show(QStringLiteral("--json")).json()[u"server"].toObject();
    QCOMPARE(server[u"state"].toString(), QStringLiteral("unknown"));
    for (const char* name : {"account", "accountKey", "host", "since", "permissionsUntil"})
        QVERIFY2(server[QLatin1StringView(name)].isNull(), name);
    QCOMPARE(server[u"note"].toString(), QStringLiteral("no server's policy is kept here"));
}

void PolicyCommandsTest::onlyWhatIsSignedCounts()
{
    keep(alice, permission, signer.header(permission, start - 1h));
    keep(bob, permission);
    const QString of = QStringLiteral("--account %1");
    QVERIFY(!show(of.arg(alice)).out.contains(u"signature"));
    install(signer.keyFile());
    const Ran good = show(of.arg(alice));
    SAYS(good,
        "server's policy: known (pool.contoso.test, since 2026-09-21T13:13:20Z, last known good), with a "
        "valid signature\n");
    SAYS(good, "what the server permits counts until: 2026-09-28T13:13:20Z\n");
    QCOMPARE(show(of.arg(alice) + QStringLiteral(" --json")).json()[u"server"].toObject()[u"signed"], true);
    const Ran without = show(of.arg(bob));
    QCOMPARE(without.code, 0);
    SAYS(without, "server's policy: cannot be read (pool.contoso.test); what it would govern is forbidden\n");
    SAYS(without, "it is not signed");
    QVERIFY(!without.out.contains(u"valid signature") && !without.out.contains(u"counts until"));
    install(Signer('\2').keyFile());
    SAYS(show(of.arg(alice)), "another key signed it");
    install("{}");
    const Ran faulty = show(of.arg(alice));
    SAYS(faulty, "server's policy: unknown");
    SAYS(faulty, "machine/policy.keys");
    SAYS(faulty, "in force: fault, which forbids, from server (");
}

void PolicyCommandsTest::aDamagedCacheForbids()
{
    keep(alice, permission);
    QFile kept(cacheFile(alice));
    QVERIFY(kept.open(QIODevice::ReadWrite) && kept.resize(kept.size() / 2));
    kept.close();
    for (const char* line : {"", "--account alice@contoso.test"}) {
        const Ran ran = show(QString::fromLatin1(line));
        QCOMPARE(ran.code, 0);
        SAYS(ran, "; what it would govern is forbidden\n");
        SAYS(ran, "the cached policy is damaged");
        SAYS(ran, "in force: fault, which forbids, from server (");
    }
    const QJsonObject server = show(QStringLiteral("--json")).json()[u"server"].toObject();
    QCOMPARE(server[u"state"].toString(), QStringLiteral("faulty"));
    QCOMPARE(server[u"host"].toString(), cacheFile(alice));
}

void PolicyCommandsTest::anAccountWithoutAPolicy()
{
    SAYS(show(), "no server's policy is kept here\n");
    keep(alice, ban);
    const Ran ran = show(QStringLiteral("--account bob@contoso.test"));
    QCOMPARE(ran.code, 0);
    SAYS(ran, "account: bob@contoso.test\n");
    SAYS(ran, "no policy that counts is kept here for this account\n");
    SAYS(ran, "server's policy: unknown; only census may be recorded\n");
    QVERIFY(!ran.out.contains(u"in force: Enabled") && !ran.out.contains(u"The server was not asked"));
}

void PolicyCommandsTest::oneOfSeveralAccountsIsToBeNamed()
{
    keep(alice, ban);
    keep(bob, permission);
    file("cache/accepted.json", "{}");
    file("cache/0123456789abcdef.json.new", "{}");
    const Ran ran = show();
    QCOMPARE(ran.code, 0);
    SAYS(ran, "the policies of several accounts are kept here (2); name one with --account ADDRESS\n");
    SAYS(ran, "server's policy: unknown");
    QVERIFY(!ran.out.contains(u"in force: Enabled"));
    SAYS(show(QStringLiteral("--account alice@contoso.test")), "in force: Enabled, from server");
    QVERIFY(!show(QStringLiteral("--account sip:bob@contoso.test")).out.contains(u"in force: Enabled"));
    QVERIFY(QFile::remove(cacheFile(bob)));
    SAYS(show(), "in force: Enabled, from server");
}

void PolicyCommandsTest::aMarkedPolicyPermitsNothing()
{
    keep(alice, permission);
    QVERIFY(!file(qUtf8Printable(QStringLiteral("policy-outdated-") + Address::parse(alice)->key()), {})
                 .isEmpty());
    SAYS(show(), "server's policy: unknown");
    SAYS(show(), "no policy that counts is kept here for this account\n");
}

void PolicyCommandsTest::aCacheThatCannotBeListed()
{
    file("cache", "a file where a folder belongs");
    const Ran ran = show();
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(ran.err, QStringLiteral("candor policy show: cannot read %1/cache\n").arg(m_home->path()));
    SAYS(show(QStringLiteral("--account alice@contoso.test")), "the cached policy cannot be opened");
}

void PolicyCommandsTest::showTouchesNothing()
{
    const auto listing = [this] {
        QStringList lines;
        QDirIterator all(m_home->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QFileInfo info(all.next());
            lines += info.filePath() + u' ' + QString::number(info.size())
                + info.lastModified().toString(Qt::ISODateWithMs);
        }
        lines.sort();
        return lines;
    };
    show(); // nor is any folder made
    QCOMPARE(listing(), QStringList());
    keep(alice, permission, signer.header(permission, start));
    install(signer.keyFile());
    const QStringList before = listing();
    QVERIFY(before.size() >= 4);
    SAYS(show(), "with a valid signature");
    show(QStringLiteral("--json --account bob@contoso.test"));
    QCOMPARE(listing(), before);
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

void PolicyCommandsTest::simulatePrintsATree()
{
    const QString server
        = file("s.json", R"({"disableAutomaticSendTracing":"Enabled","qmEnable":"Disabled"})");
    const QString machine = file("m.json", R"({"QMEnable":false})");
    const Ran ran = run(words("simulate --opt-in on --improvement on")
        + QStringList{QStringLiteral("--server"), server, QStringLiteral("--machine"), machine});
    QCOMPARE(ran.code, 0);
    const QString tree
        = QStringLiteral("census              collected      AlwaysOn\n"
                         "├─ BuiltWithoutUpload does not hold\n"
                         "├─ NoEndpoint does not hold\n"
                         "└─ AlwaysOn holds\n"
                         "usage               not collected  ForbiddenByPolicy\n"
                         "├─ BuiltWithoutUpload does not hold\n"
                         "└─ ForbiddenByPolicy holds\n"
                         "   └─ %1\n"
                         "errorReporting      not collected  ForbiddenByPolicy\n"
                         "├─ BuiltWithoutUpload does not hold\n"
                         "└─ ForbiddenByPolicy holds\n"
                         "   └─ %1\n"
                         "improvementProgram  not collected  ForbiddenByPolicy\n"
                         "├─ BuiltWithoutUpload does not hold\n"
                         "└─ ForbiddenByPolicy holds\n"
                         "   ├─ %1\n"
                         "   └─ %2\n\n")
              .arg(QStringLiteral("DisableAutomaticSendTracing: in force: Enabled, from server "
                                  "(%1)")
                       .arg(server),
                  QStringLiteral("QMEnable: in force: Disabled, from machine (%1)").arg(machine));
    QCOMPARE(ran.out.left(tree.size()), tree);
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
