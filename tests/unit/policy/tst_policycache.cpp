// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/cachefile.h"
#include "app/policy/policycache.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

#include <sys/stat.h>

using namespace candor;
using namespace std::chrono_literals;
using candor::test::HandClock;
using candor::test::TemporaryHome;
using Kind = ServerAnswer::Kind;

namespace {

const QString key = QStringLiteral("0123456789abcdef");
const QByteArray permission = "{\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";
const QByteArray ban = "{\"disableAutomaticSendTracing\":\"Enabled\","
                       "\"_links\":{\"telemetry\":{\"href\":\"https://t.contoso.test\"}}}";

TrustBoundary trust()
{
    return {QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test:8443")),
        cloudOfName(u"worldwide"), QUrl(QStringLiteral("http://127.0.0.1:99"))};
}

mode_t modeOf(const QString& path)
{
    struct stat info
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

bool isBan(const ServerAnswer& answer)
{
    return answer.policy.policy.values[0] == SettingValue::Enabled;
}

} // namespace

class PolicyCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackWhole();
    void comesBackWithoutACloud();
    void isPrivate();
    void noneIsUnknown();
    void accountsAreApart();
    void G10_lastsSevenDays();
    void clockSetBackExpires();
    void telemetryIsCheckedAgain();
    void damageForbids_data();
    void damageForbids();
    void everyByteIsUnderTheChecksum();
    void faultyDocumentIsNotKept();
    void failedWriteRemovesAPermission();
    void failedWriteKeepsABan();
    void failedWriteKeepsAFault();
    void aPermissionCountsWhereItWasGiven_data();
    void aPermissionCountsWhereItWasGiven();
    void noPermissionIsBelievedWhereAMarkStands_data();
    void noPermissionIsBelievedWhereAMarkStands();
    void theMarkStandsUntilAPolicyIsKept();
    void aMarkThatCannotBeLookedForStands();
    void anOutdatedFileIsEmptiedWhereItCannotBeRemoved();
    void nothingIsWrittenWithoutAFolder();
    void whatIsNotThereIsRemoved();
    void replacesALinkNotItsTarget();

private:
    QString file() const { return m_folder + u'/' + key + QStringLiteral(".json"); }
    PolicyCache cache() const { return PolicyCache(m_folder); }
    ServerAnswer load() const { return cache().load(key, m_clock.now()); }
    bool store(const QByteArray& document) const
    {
        return cache().store(key, document, trust(), m_clock.now()) == PolicyCache::Stored::Kept;
    }
    /// Nothing can be written beside the cache's file while a folder stands there.
    bool breakWriting() const { return QDir().mkpath(file() + QStringLiteral(".new/x")); }

    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
    QString m_folder;
};

void PolicyCacheTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_folder = m_home->file(QStringLiteral("a/policy-cache"));
}

void PolicyCacheTest::comesBackWhole()
{
    QVERIFY(store(ban));
    const ServerAnswer answer = load();
    QCOMPARE(answer.kind, Kind::Cached);
    QVERIFY(isBan(answer));
    QCOMPARE(answer.policy.telemetryOrigin, QUrl(QStringLiteral("https://t.contoso.test")));
    QCOMPARE(answer.policy.policy.where, QStringLiteral("pool.contoso.test"));
    QCOMPARE(answer.policy.policy.since, std::optional(m_clock.now()));
    QCOMPARE(answer.policy.trust.signInDomain, QStringLiteral("contoso.test"));
    QCOMPARE(answer.policy.trust.answeringOrigin, trust().answeringOrigin);
    QCOMPARE(answer.policy.trust.serviceOrigin, trust().serviceOrigin);
    QCOMPARE(answer.policy.trust.cloud, trust().cloud);
    QVERIFY(store(permission));
    QVERIFY(!isBan(load()));
}

void PolicyCacheTest::comesBackWithoutACloud()
{
    TrustBoundary noCloud = trust();
    noCloud.cloud = nullptr;
    QCOMPARE(cache().store(key, ban, noCloud, m_clock.now()), PolicyCache::Stored::Kept);
    QCOMPARE(load().kind, Kind::Cached);
    QVERIFY(isBan(load()));
    QVERIFY(!load().policy.trust.cloud);
}

void PolicyCacheTest::isPrivate()
{
    QVERIFY(store(ban));
    QCOMPARE(modeOf(file()), mode_t(0600));
    QCOMPARE(modeOf(m_folder), mode_t(0700));
    QCOMPARE(QDir(m_folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden).size(), 1);
}

void PolicyCacheTest::noneIsUnknown()
{
    QCOMPARE(load().kind, Kind::Unknown);
    QCOMPARE(cache().load(QString(), m_clock.now()).kind, Kind::Unknown);
    for (const QString& bad :
        {QString(), QStringLiteral("../0123456789abc"), QStringLiteral("0123456789ABCDEF"),
            QStringLiteral("0123456789abcdeg"), QStringLiteral("012345678/abcdef"), QStringLiteral("0123")})
        QVERIFY(cache().store(bad, ban, trust(), m_clock.now()) != PolicyCache::Stored::Kept);
    QVERIFY(!QFileInfo::exists(m_folder));
}

void PolicyCacheTest::accountsAreApart()
{
    const QString other = QStringLiteral("fedcba9876543210");
    QVERIFY(store(ban));
    QCOMPARE(cache().load(other, m_clock.now()).kind, Kind::Unknown);
    QCOMPARE(cache().store(other, permission, trust(), m_clock.now()), PolicyCache::Stored::Kept);
    QVERIFY(isBan(load()));
}

void PolicyCacheTest::G10_lastsSevenDays()
{
    QVERIFY(store(ban));
    m_clock.advance(std::chrono::days(7));
    QCOMPARE(load().kind, Kind::Cached);
    m_clock.advance(1ms);
    QCOMPARE(load().kind, Kind::Expired);
    m_clock.advance(std::chrono::days(10'000));
    QCOMPARE(load().kind, Kind::Expired);
    QVERIFY2(isBan(load()), "a ban counts for ever");
}

void PolicyCacheTest::clockSetBackExpires()
{
    const WallTime fetched = m_clock.now();
    QVERIFY(store(permission));
    m_clock.set(fetched - 1ms);
    QCOMPARE(load().kind, Kind::Expired);
    m_clock.set(WallTime());
    QCOMPARE(load().kind, Kind::Expired);
    m_clock.set(fetched);
    QCOMPARE(load().kind, Kind::Cached);
}

void PolicyCacheTest::telemetryIsCheckedAgain()
{
    // A cache that says what no server could have made us believe: the checksum is right, the host is not.
    QVERIFY(store(permission));
    const QByteArray elsewhere = "{\"_links\":{\"telemetry\":{\"href\":\"https://collect.example\"}}}";
    QVERIFY(m_home->write(QStringLiteral("a/policy-cache/0123456789abcdef.json"),
        encodeCache({elsewhere, trust(), m_clock.now()})));
    const ServerAnswer answer = load();
    QCOMPARE(answer.kind, Kind::Cached);
    QVERIFY(answer.policy.telemetryOrigin.isEmpty());
    QCOMPARE(answer.policy.policy.notices.size(), 1);
}

void PolicyCacheTest::damageForbids_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encodeCache({ban, trust(), HandClock().now()});
    const auto swapped = [&](const char* from, const char* to) {
        QByteArray bytes = good;
        bytes.replace(from, to);
        return bytes == good ? QByteArray("the test is wrong: {}") : bytes;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << good.first(good.size() / 2);
    QTest::newRow("garbage") << QByteArray("\0\1\2\3", 4);
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("another time") << swapped("\"fetched\": 1", "\"fetched\": 2");
    QTest::newRow("another domain") << swapped("contoso.test\"", "contoso.example\"");
    QTest::newRow("unknown cloud") << swapped("worldwide", "nowhere");
    // Under a checksum that is right: no cloud is what it says as long as none is known by that name.
    TrustBoundary noCloud = trust();
    noCloud.cloud = nullptr;
    QTest::newRow("unknown cloud where there was none")
        << encodeCache({ban, noCloud, HandClock().now()})
               .replace("\"cloud\": \"\"", "\"cloud\": \"nowhere\"");
    QTest::newRow("another format") << swapped("\"format\": 1", "\"format\": 2");
    QTest::newRow("no checksum") << swapped("sha256", "sha512");
    QTest::newRow("a cloud's name that is none") << swapped("\"worldwide\"", "7");
    QTest::newRow("too large") << good + QByteArray(128 * 1024, ' ');
    QTest::newRow("before the epoch") << encodeCache({ban, trust(), WallTime(-1ms)});
    QTest::newRow("a document that is none") << encodeCache({"<html>", trust(), HandClock().now()});
}

void PolicyCacheTest::damageForbids()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(store(permission));
    QVERIFY(m_home->write(QStringLiteral("a/policy-cache/0123456789abcdef.json"), bytes));
    const ServerAnswer answer = load();
    QCOMPARE(answer.kind, Kind::Current);
    QVERIFY(answer.policy.policy.wholeFault);
    QCOMPARE(answer.policy.policy.wholeFault->where, file());
    QCOMPARE(resolve({}, answer).state, PolicyState::Faulty);
    QVERIFY(answer.policy.telemetryOrigin.isEmpty());
    QVERIFY2(store(permission), "the next good answer heals it");
    QCOMPARE(load().kind, Kind::Cached);
}

void PolicyCacheTest::everyByteIsUnderTheChecksum()
{
    const QByteArray good = encodeCache({ban, trust(), m_clock.now()});
    QVERIFY(decodeCache(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 1);
        const auto cached = decodeCache(bad);
        // White space may become other white space; whatever is still read must be what was written.
        QVERIFY2(!cached || encodeCache(*cached) == good, bad.constData());
    }
}

void PolicyCacheTest::faultyDocumentIsNotKept()
{
    QVERIFY(store(permission));
    QVERIFY(!store("<html>"));
    QCOMPARE(load().kind, Kind::Cached);
    QVERIFY(!load().policy.policy.wholeFault);
    QVERIFY(store("{\"disableAutomaticSendTracing\":1}"));
    QVERIFY2(load().policy.policy.faults[0], "a faulty setting is kept, and forbids");
}

void PolicyCacheTest::failedWriteRemovesAPermission()
{
    QVERIFY(store(permission));
    QVERIFY(breakWriting());
    QVERIFY(!store(ban));
    QVERIFY(!QFileInfo::exists(file()));
    QCOMPARE(load().kind, Kind::Unknown);
}

void PolicyCacheTest::failedWriteKeepsABan()
{
    QVERIFY(store(ban));
    QVERIFY(breakWriting());
    QVERIFY(!store(permission));
    QVERIFY(isBan(load()));
    QVERIFY(!store("{\"disableAutomaticSendTracing\":\"Enabled\"}"));
    QVERIFY2(load().kind == Kind::Unknown, "the old address must not be relied on");
}

void PolicyCacheTest::failedWriteKeepsAFault()
{
    const QByteArray faulty = "{\"disableAutomaticSendTracing\":1," + permission.sliced(1);
    QVERIFY(store(faulty));
    QVERIFY(breakWriting());
    QVERIFY(!store(ban));
    QVERIFY2(load().policy.policy.faults[0], "it forbids as the ban does");
    QVERIFY(m_home->write(QStringLiteral("a/policy-cache/0123456789abcdef.json"), "garbage"));
    QVERIFY(!store(permission));
    QVERIFY2(load().policy.policy.wholeFault, "what is broken goes on to forbid");
    QVERIFY(m_home->write(QStringLiteral("a/policy-cache/0123456789abcdef.json"),
        encodeCache({permission, trust(), m_clock.now()})));
    QVERIFY(!store(faulty));
    QVERIFY2(load().kind == Kind::Unknown, "a fault ends a permission");
}

void PolicyCacheTest::aPermissionCountsWhereItWasGiven_data()
{
    QTest::addColumn<TrustBoundary>("here");
    QTest::addColumn<bool>("isThere");
    TrustBoundary here = trust();
    QTest::newRow("there") << here << true;
    here.answeringOrigin.setPort(9443);
    QTest::newRow("another port of the pool") << here << true;
    here.cloud = cloudOfName(u"US DoD");
    QTest::newRow("another cloud") << here << false;
    here = trust();
    here.answeringOrigin.setHost(QStringLiteral("pool2.contoso.test"));
    QTest::newRow("another pool") << here << false;
    here.answeringOrigin.clear();
    QTest::newRow("nowhere") << here << false;
}

void PolicyCacheTest::aPermissionCountsWhereItWasGiven()
{
    QFETCH(TrustBoundary, here);
    QFETCH(bool, isThere);
    ServerAnswer answer;
    answer.policy = readServerPolicy(permission, trust());
    for (const Kind kind : {Kind::Unknown, Kind::Current, Kind::Cached, Kind::Expired, Kind::Elsewhere}) {
        answer.kind = kind;
        QCOMPARE(countedAt(answer, here).kind, kind == Kind::Cached && !isThere ? Kind::Elsewhere : kind);
    }
}

void PolicyCacheTest::noPermissionIsBelievedWhereAMarkStands_data()
{
    QTest::addColumn<Kind>("cached");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<Kind>("counts");
    for (const Kind kind : {Kind::Unknown, Kind::Cached, Kind::Expired, Kind::Current})
        for (const bool isMarked : {false, true})
            QTest::addRow("%d %s", int(kind), isMarked ? "marked" : "unmarked")
                << kind << isMarked << (kind == Kind::Cached && isMarked ? Kind::Unknown : kind);
}

void PolicyCacheTest::noPermissionIsBelievedWhereAMarkStands()
{
    QFETCH(Kind, cached);
    QFETCH(bool, isMarked);
    ServerAnswer answer;
    answer.kind = cached;
    QTEST(believed(answer, isMarked).kind, "counts");
}

void PolicyCacheTest::theMarkStandsUntilAPolicyIsKept()
{
    const QString mark = m_home->file(QStringLiteral("b/policy-outdated-")) + key;
    PolicyCache marking(m_folder, m_home->file(QStringLiteral("b")));
    const auto keep = [&](const QByteArray& document) {
        return marking.store(key, document, trust(), m_clock.now()) == PolicyCache::Stored::Kept;
    };
    QVERIFY(keep(permission));
    QCOMPARE(marking.load(key, m_clock.now()).kind, Kind::Cached);
    QVERIFY(QDir().mkpath(m_home->file(QStringLiteral("b"))));
    QVERIFY(m_home->write(QStringLiteral("b/policy-outdated-") + key, {}));
    QCOMPARE(marking.load(key, m_clock.now()).kind, Kind::Unknown);
    QCOMPARE(load().kind, Kind::Cached); // who knows of no marks
    QVERIFY(keep(permission));
    QVERIFY(!QFileInfo::exists(mark));
    QCOMPARE(marking.load(key, m_clock.now()).kind, Kind::Cached);
    QVERIFY(QDir().mkpath(mark + QStringLiteral("/full"))); // one that cannot be removed
    QVERIFY(keep(permission));
    QCOMPARE(marking.load(key, m_clock.now()).kind, Kind::Unknown);
}

void PolicyCacheTest::aMarkThatCannotBeLookedForStands()
{
    QVERIFY(store(permission));
    const auto loadMarkedIn = [this](const QString& folder) {
        return PolicyCache(m_folder, folder).load(key, m_clock.now()).kind;
    };
    QCOMPARE(loadMarkedIn(m_home->file(QStringLiteral("none"))), Kind::Cached);
    QVERIFY(m_home->write(QStringLiteral("file"), "no folder"));
    QCOMPARE(loadMarkedIn(m_home->file(QStringLiteral("file"))), Kind::Cached);
    QCOMPARE(loadMarkedIn(m_home->file(QString(300, u'x'))), Kind::Unknown); // no system takes such a name
}

void PolicyCacheTest::anOutdatedFileIsEmptiedWhereItCannotBeRemoved()
{
    QVERIFY(store(permission));
    QVERIFY(emptyDurably(file()));
    QVERIFY2(load().policy.policy.wholeFault, "it forbids");
    QVERIFY(!emptyDurably(m_folder));
    QVERIFY(!emptyDurably(m_home->file(QStringLiteral("none"))));
}

void PolicyCacheTest::nothingIsWrittenWithoutAFolder()
{
    QVERIFY(m_home->write(QStringLiteral("a"), "a file where the folder should be"));
    QVERIFY(!store(permission));
    m_home = std::make_unique<TemporaryHome>();
    m_folder = m_home->file(QStringLiteral("a/policy-cache"));
    QVERIFY(QDir().mkpath(file()));
    QVERIFY2(load().policy.policy.wholeFault, "a folder where the file should be");
}

void PolicyCacheTest::whatIsNotThereIsRemoved()
{
    QVERIFY(store(permission));
    QVERIFY(removeDurably(file()));
    QVERIFY(removeDurably(file()));
    QVERIFY2(!removeDurably(m_folder), "a folder is not removed");
}

void PolicyCacheTest::replacesALinkNotItsTarget()
{
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(m_home->write(QStringLiteral("victim"), "untouched"));
    const QString victim = m_home->file(QStringLiteral("victim"));
    QVERIFY(QFile::link(victim, file()));
    QVERIFY2(load().policy.policy.wholeFault, "a link is not followed");
    QVERIFY(QFile::link(victim, file() + QStringLiteral(".new")));
    QVERIFY(store(ban));
    QVERIFY(isBan(load()));
    QCOMPARE(m_home->read(QStringLiteral("victim")), QByteArray("untouched"));
}

QTEST_GUILESS_MAIN(PolicyCacheTest)
#include "tst_policycache.moc"
