// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/cachefile.h"
#include "app/policy/policycache.h"
#include "app/policy/settinglist.h"
#include "app/policy/signedanswer.h"
#include "tests/support/handclock.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;
using Kind = ServerAnswer::Kind;

namespace {

const QString account = QStringLiteral("0123456789abcdef");
const QString otherAccount = QStringLiteral("fedcba9876543210");
const QString contoso = QStringLiteral("contoso.test");
const QByteArray permission = R"({"_links":{"telemetry":{"href":"https://t.contoso.test"}}})";
const QByteArray ban = R"({"disableAutomaticSendTracing":"Enabled"})";
const Signer first('\1');
const Signer second('\2');
const Signer stranger('\7');

TrustBoundary trust()
{
    return {contoso, QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
}

ServerAnswer heard(
    const QByteArray& document, const QByteArray& header, WallTime at, const AcceptedPolicies& accepted = {})
{
    ServerAnswer answer;
    answer.kind = Kind::Current;
    answer.policy = readServerPolicy(document, trust());
    answer.policy.policy.since = at;
    answer.proof = {document, header, account, accepted};
    return answer;
}

/// Why it forbids; empty where it does not.
QString refusalOf(const ServerAnswer& answer)
{
    const auto& fault = answer.policy.policy.wholeFault;
    return fault ? fault->reason.english() : QString();
}

/// Whether the answer says nothing but that it forbids all that a server could govern.
bool forbidsEverything(const ServerAnswer& answer)
{
    const AdminPolicy policy = resolve({}, answer);
    bool isFaulty = policy.state == PolicyState::Faulty && policy.telemetryOrigin.isEmpty();
    for (const SettingRow& row : settingList)
        if (maySet(PolicySource::Server, row))
            isFaulty = isFaulty && policy[row.setting].isFaulty()
                && policy[row.setting].value == SettingValue::NotConfigured;
    return isFaulty;
}

} // namespace

class SignedAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutKeysNothingChanges();
    void aProvenAnswerCounts();
    void whatIsNotProvenForbids_data();
    void whatIsNotProvenForbids();
    void whatIsFaultyAnywayStaysSo();
    void aFaultyKeyFileForbidsBeforeAnythingIsHeard();
    void aPermissionLastsFromItsIssue();
    void rotationIsRemembered();
    void anotherInstalledKeyStartsAnew();
    void theCacheIsProvenAgain();
    void anAlteredOrOlderCachePermitsNothing_data();
    void anAlteredOrOlderCachePermitsNothing();
    void aBanHoldsForEver();
    void accountsOfATenantShareKeysAndNotTheirCaches();
    void aClockSetBackKeepsABan();
    void whatWasAcceptedComesBack();
    void damagedAcceptancesForbid_data();
    void damagedAcceptancesForbid();
    void whatCannotBeWrittenIsTriedAgain();
    void nothingIsWrittenTwice();
    void recordsAreMerged();
    void headersTooLongAreNotKept();

private:
    PolicyCache cache() const { return PolicyCache(m_folder); }
    QString acceptedFile() const { return m_folder + QStringLiteral("/accepted.json"); }
    /// As a client hears it: judged, and kept where it counts.
    QString hear(
        const QByteArray& document, const QByteArray& header, const PolicyKeys& keys = first.installed())
    {
        const Judgement said
            = judge(heard(document, header, m_clock.now(), cache().accepted()), keys, m_clock.now());
        if (said.record)
            m_stored = cache().store(account, document, trust(), m_clock.now(), {header, *said.record});
        return refusalOf(said.answer);
    }
    QString hear(const QByteArray& document) { return hear(document, first.header(document, m_clock.now())); }
    ServerAnswer loaded(const PolicyKeys& keys = first.installed()) const
    {
        return judge(cache().load(account, m_clock.now()), keys, m_clock.now()).answer;
    }

    HandClock m_clock;
    std::unique_ptr<TemporaryHome> m_home;
    QString m_folder;
    PolicyCache::Stored m_stored = PolicyCache::Stored::NotKept;
};

void SignedAnswerTest::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_folder = m_home->file(QStringLiteral("policy-cache"));
}

void SignedAnswerTest::withoutKeysNothingChanges()
{
    for (const QByteArray& header :
        {QByteArray(), QByteArray("nonsense"), first.header(ban, m_clock.now())}) {
        const Judgement said = judge(heard(permission, header, m_clock.now()), {}, m_clock.now());
        QVERIFY(!said.record);
        QCOMPARE(said.answer.kind, Kind::Current);
        QCOMPARE(refusalOf(said.answer), QString());
        QVERIFY(!said.answer.policy.telemetryOrigin.isEmpty());
        QVERIFY(!resolve({}, said.answer).isSigned); // nobody has looked
    }
    QVERIFY(cache().store(account, permission, trust(), m_clock.now()) == PolicyCache::Stored::Kept);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{account + QStringLiteral(".json")});
    QVERIFY(!m_home->read(QStringLiteral("policy-cache/0123456789abcdef.json")).contains("signature"));
    QCOMPARE(judge({}, first.installed(), m_clock.now()).answer.kind, Kind::Unknown);
}

void SignedAnswerTest::aProvenAnswerCounts()
{
    const WallTime now = m_clock.now();
    const Judgement said
        = judge(heard(permission, first.header(permission, now - 1h), now), first.installed(), now);
    QCOMPARE(refusalOf(said.answer), QString());
    QCOMPARE(said.answer.kind, Kind::Current);
    QCOMPARE(said.answer.policy.policy.since, std::optional(now - 1h));
    QVERIFY(said.record);
    QCOMPARE(*said.record, (TenantRecord{{first.key()}, {{account, now - 1h}}}));
    QCOMPARE(resolve({}, said.answer).state, PolicyState::Known);
    QVERIFY(resolve({}, said.answer).isSigned);
}

void SignedAnswerTest::whatIsNotProvenForbids_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<PolicyKeys>("keys");
    QTest::addColumn<AcceptedPolicies>("accepted");
    QTest::addColumn<QString>("reason");
    const WallTime now = m_clock.now();
    const QByteArray good = first.header(permission, now);
    const PolicyKeys keys = first.installed();
    const AcceptedPolicies newer{{{contoso, {{first.key()}, {{account, now + 1ms}}}}}, {}};
    const AcceptedPolicies newerElsewhere{{{contoso, {{first.key()}, {{otherAccount, now + 1ms}}}}}, {}};
    const AcceptedPolicies rotated{{{contoso, {{first.key(), second.key()}, {{account, now}}}}}, {}};
    const AcceptedPolicies damaged{
        {}, PolicyFault{QStringLiteral("f"), 0, 0, {}, Sentence::quoted(QStringLiteral("damaged"))}};
    const auto row = [&](const char* name, const QByteArray& header, const AcceptedPolicies& accepted,
                         const char* reason) {
        QTest::newRow(name) << header << keys << accepted << QString::fromLatin1(reason);
    };
    row("unsigned", {}, {}, "it is not signed");
    row("malformed", "{}", {}, "its signature cannot be read");
    row("another key", stranger.header(permission, now), {}, "another key signed it");
    row("another document", first.header(ban, now), {}, "was altered");
    row("another tenant", first.header(permission, now, {}, QStringLiteral("fabrikam.test")), {},
        "it is signed for fabrikam.test");
    row("older than the last", good, newer, "before the one accepted last");
    row("older than another account's last", good, newerElsewhere, "before the one accepted last");
    row("from the future", first.header(permission, now + 6min), {}, "in the future");
    row("a replaced key", good, rotated, "a key that has been replaced");
    row("damaged acceptances", good, damaged, "damaged");
    QTest::newRow("no key for the tenant")
        << good << readPolicyKeys(first.keyFile(QStringLiteral("fabrikam.test")), {}) << AcceptedPolicies()
        << "none for contoso.test";
}

void SignedAnswerTest::whatIsNotProvenForbids()
{
    QFETCH(QByteArray, header);
    QFETCH(PolicyKeys, keys);
    QFETCH(AcceptedPolicies, accepted);
    QFETCH(QString, reason);
    for (Kind kind : {Kind::Current, Kind::Cached, Kind::Expired, Kind::Elsewhere}) {
        // From the cache a time counts against the account's own last, and was in time when it came.
        if (kind != Kind::Current
            && (reason.contains(u"future") || accepted.tenants.value(contoso).issued.contains(otherAccount)))
            continue;
        ServerAnswer given = heard(permission, header, m_clock.now(), accepted);
        given.kind = kind;
        const Judgement said = judge(given, keys, m_clock.now());
        QVERIFY(!said.record);
        QVERIFY2(refusalOf(said.answer).contains(reason), qUtf8Printable(refusalOf(said.answer)));
        QVERIFY(forbidsEverything(said.answer));
        QVERIFY(!said.answer.isProven);
        // A ban that is not proven is no permission either.
        ServerAnswer forbidding = given;
        forbidding.policy = readServerPolicy(ban, trust());
        forbidding.proof.document = ban;
        forbidding.proof.signature = stranger.header(ban, m_clock.now());
        QVERIFY(forbidsEverything(judge(forbidding, keys, m_clock.now()).answer));
    }
}

void SignedAnswerTest::whatIsFaultyAnywayStaysSo()
{
    const QByteArray page = "<html>";
    const Judgement said = judge(
        heard(page, first.header(page, m_clock.now()), m_clock.now()), first.installed(), m_clock.now());
    QVERIFY(!said.record);
    QVERIFY(forbidsEverything(said.answer));
    QVERIFY(!refusalOf(said.answer).contains(u"sign"));
}

void SignedAnswerTest::aFaultyKeyFileForbidsBeforeAnythingIsHeard()
{
    const PolicyKeys keys = readPolicyKeys("{\"contoso.test\": 7}", QStringLiteral("/p/policy.keys"));
    const SourcePolicy source = policyOfFaultyKeys(*keys.fault);
    for (const QByteArray& header : {QByteArray(), first.header(permission, m_clock.now())}) {
        const ServerAnswer answer
            = judge(heard(permission, header, m_clock.now()), keys, m_clock.now()).answer;
        QCOMPARE(answer.kind, Kind::Unknown);
        const AdminPolicy policy = resolve({source}, answer);
        QCOMPARE(policy.state, PolicyState::Unknown);
        QCOMPARE(policy.faults.size(), 1);
        QCOMPARE(policy.faults[0].where, QStringLiteral("/p/policy.keys"));
        QCOMPARE(policy.faults[0].key, contoso);
        for (const SettingRow& row : settingList)
            QCOMPARE(policy[row.setting].isFaulty(), maySet(PolicySource::Server, row));
    }
}

void SignedAnswerTest::aPermissionLastsFromItsIssue()
{
    const WallTime issued = m_clock.now();
    const QByteArray header = first.header(permission, issued);
    m_clock.advance(3 * 24h);
    QCOMPARE(hear(permission, header), QString());
    QCOMPARE(loaded().kind, Kind::Cached);
    QCOMPARE(loaded().policy.policy.since, std::optional(issued));
    m_clock.advance(4 * 24h);
    QCOMPARE(loaded().kind, Kind::Cached);
    m_clock.advance(1ms);
    QCOMPARE(loaded().kind, Kind::Expired);
    QCOMPARE(refusalOf(loaded()), QString());
}

void SignedAnswerTest::rotationIsRemembered()
{
    QCOMPARE(hear(permission), QString());
    m_clock.advance(1h);
    const QList<KeyRotation> steps{first.rotationTo(second)};
    QCOMPARE(hear(permission, second.header(permission, m_clock.now(), steps)), QString());
    QCOMPARE(cache().accepted().tenants.value(contoso).keys, QList({first.key(), second.key()}));
    QCOMPARE(refusalOf(loaded()), QString());
    m_clock.advance(1h);
    QVERIFY(hear(permission).contains(u"has been replaced"));
    QVERIFY(hear(permission, first.header(permission, m_clock.now(), {second.rotationTo(first)}))
                .contains(u"has been replaced"));
    QCOMPARE(hear(permission, second.header(permission, m_clock.now())), QString());
    // Who installs the new key keeps what was accepted.
    QVERIFY(hear(permission, first.header(permission, m_clock.now()), second.installed())
                .contains(u"has been replaced"));
    QVERIFY(hear(permission, second.header(permission, m_clock.now() - 2h), second.installed())
                .contains(u"before the one accepted last"));
}

void SignedAnswerTest::anotherInstalledKeyStartsAnew()
{
    QCOMPARE(hear(permission), QString());
    QCOMPARE(
        hear(permission, stranger.header(permission, m_clock.now() - 1h), stranger.installed()), QString());
    QCOMPARE(cache().accepted().tenants.value(contoso),
        (TenantRecord{{stranger.key()}, {{account, m_clock.now() - 1h}}}));
}

void SignedAnswerTest::theCacheIsProvenAgain()
{
    QCOMPARE(hear(permission), QString());
    QCOMPARE(m_stored, PolicyCache::Stored::Kept);
    QCOMPARE(loaded().kind, Kind::Cached);
    QCOMPARE(refusalOf(loaded()), QString());
    QVERIFY(resolve({}, loaded()).isSigned);
    QVERIFY(forbidsEverything(loaded(stranger.installed())));
    QVERIFY(forbidsEverything(loaded(readPolicyKeys(first.keyFile(QStringLiteral("fabrikam.test")), {}))));
    // Without the key it is a cache as any other.
    QCOMPARE(loaded({}).kind, Kind::Cached);
    QCOMPARE(refusalOf(loaded({})), QString());
    QVERIFY(!resolve({}, loaded({})).isSigned);
}

void SignedAnswerTest::anAlteredOrOlderCachePermitsNothing_data()
{
    QTest::addColumn<CachedDocument>("cached");
    const WallTime now = m_clock.now();
    const QByteArray old = first.header(permission, now - 1h);
    QTest::newRow("from before the key") << CachedDocument{permission, trust(), now, {}};
    QTest::newRow("altered") << CachedDocument{permission + ' ', trust(), now, first.header(permission, now)};
    QTest::newRow("with the ban's signature")
        << CachedDocument{permission, trust(), now, first.header(ban, now)};
    QTest::newRow("signed by another")
        << CachedDocument{permission, trust(), now, stranger.header(permission, now)};
    QTest::newRow("an older one") << CachedDocument{permission, trust(), now, old};
    QTest::newRow("another tenant's") << CachedDocument{
        permission, trust(), now, first.header(permission, now, {}, QStringLiteral("f.test"))};
    TrustBoundary elsewhere = trust();
    elsewhere.signInDomain = QStringLiteral("fabrikam.test");
    QTest::newRow("of another domain")
        << CachedDocument{permission, elsewhere, now, first.header(permission, now)};
}

void SignedAnswerTest::anAlteredOrOlderCachePermitsNothing()
{
    QFETCH(CachedDocument, cached);
    QCOMPARE(hear(ban), QString());
    // A person can write their own files, with a right checksum.
    QVERIFY(m_home->write(QStringLiteral("policy-cache/0123456789abcdef.json"), encodeCache(cached)));
    QCOMPARE(cache().load(account, m_clock.now()).kind, Kind::Cached);
    QVERIFY(forbidsEverything(loaded()));
}

void SignedAnswerTest::aBanHoldsForEver()
{
    QCOMPARE(hear(ban), QString());
    m_clock.advance(3000 * 24h);
    QCOMPARE(loaded().kind, Kind::Expired);
    QCOMPARE(refusalOf(loaded()), QString());
    QCOMPARE(resolve({}, loaded())[Setting::DisableAutomaticSendTracing].value, SettingValue::Enabled);
}

void SignedAnswerTest::accountsOfATenantShareKeysAndNotTheirCaches()
{
    QCOMPARE(hear(permission), QString());
    m_clock.advance(1h);
    const QByteArray header
        = second.header(permission, m_clock.now(), QList<KeyRotation>{first.rotationTo(second)});
    ServerAnswer other = heard(permission, header, m_clock.now(), cache().accepted());
    other.proof.account = otherAccount;
    const Judgement said = judge(other, first.installed(), m_clock.now());
    QVERIFY(said.record);
    QCOMPARE(said.record->issued.size(), 2);
    QCOMPARE(cache().store(otherAccount, permission, trust(), m_clock.now(), {header, *said.record}),
        PolicyCache::Stored::Kept);
    QVERIFY(hear(permission).contains(u"has been replaced"));
    QVERIFY2(
        refusalOf(loaded()).contains(u"has been replaced"), "the first account's cache is of the old key");
}

void SignedAnswerTest::aClockSetBackKeepsABan()
{
    QCOMPARE(hear(ban), QString());
    m_clock.set(m_clock.now() - 24h);
    QCOMPARE(loaded().kind, Kind::Expired);
    QCOMPARE(resolve({}, loaded())[Setting::DisableAutomaticSendTracing].value, SettingValue::Enabled);
}

void SignedAnswerTest::whatWasAcceptedComesBack()
{
    const QMap<QString, TenantRecord> tenants{
        {contoso, {{first.key(), second.key()}, {{account, WallTime(5ms)}, {otherAccount, WallTime(7ms)}}}},
        {QStringLiteral("fabrikam.test"), {{stranger.key()}, {{account, WallTime(1ms)}}}}};
    const auto again = decodeAccepted(encodeAccepted(tenants));
    QVERIFY(again);
    QCOMPARE(*again, tenants);
    QCOMPARE(tenants.value(contoso).latest(), WallTime(7ms));
    QCOMPARE(*decodeAccepted(encodeAccepted({})), (QMap<QString, TenantRecord>()));
}

void SignedAnswerTest::damagedAcceptancesForbid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encodeAccepted({{contoso, {{first.key()}, {{account, WallTime(5ms)}}}}});
    const auto with = [&](const char* from, const char* to) {
        QByteArray bytes = good;
        bytes.replace(from, to);
        return bytes == good ? QByteArray("the test is wrong: {}") : bytes;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << good.first(good.size() / 2);
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("another time") << with(":5", ":4");
    QTest::newRow("no checksum") << with("sha256", "sha512");
    QTest::newRow("no tenants") << with("\"tenants\"", "\"tenant\"");
    QTest::newRow("no key") << encodeAccepted({{contoso, {{}, {{account, WallTime(5ms)}}}}});
    QTest::newRow("no time") << encodeAccepted({{contoso, {{first.key()}, {}}}});
    QTest::newRow("a short key") << encodeAccepted({{contoso, {{"key"}, {{account, WallTime(5ms)}}}}});
    // With a right checksum, as only this program or a person writes it.
    const auto inner = [](const QByteArray& tenants) {
        const QByteArray sum = QCryptographicHash::hash(tenants, QCryptographicHash::Sha256).toHex();
        return QByteArray(
            "{\"tenants\":\"" + QByteArray(tenants).replace('"', "\\\"") + "\",\"sha256\":\"" + sum + "\"}");
    };
    QTest::newRow("no record") << inner(R"({"contoso.test":7})");
    QTest::newRow("no times") << inner(R"({"contoso.test":{"keys":[]}})");
    QTest::newRow("not JSON") << inner("contoso");
    QTest::newRow("a time that is none") << inner(
        "{\"contoso.test\":{\"keys\":[\"" + first.key().toBase64() + "\"],\"issued\":{\"a\":\"b\"}}}");
    QTest::newRow("too large") << QByteArray(good + QByteArray(largestCacheFile, ' '));
}

void SignedAnswerTest::damagedAcceptancesForbid()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(hear(permission), QString());
    QVERIFY(m_home->write(QStringLiteral("policy-cache/accepted.json"), bytes));
    QVERIFY(forbidsEverything(loaded()));
    QCOMPARE(loaded().policy.policy.wholeFault->where, acceptedFile());
    QVERIFY(hear(permission).contains(u"damaged"));
    QVERIFY(!addAccepted(acceptedFile(), contoso, {{first.key()}, {{account, m_clock.now()}}}));
    QVERIFY(QFile::remove(acceptedFile()));
    QCOMPARE(refusalOf(loaded()), QString());
}

void SignedAnswerTest::whatCannotBeWrittenIsTriedAgain()
{
    QVERIFY(QDir().mkpath(acceptedFile() + QStringLiteral(".new/x")));
    QCOMPARE(hear(permission), QString());
    QCOMPARE(m_stored, PolicyCache::Stored::Outlived);
    QVERIFY(QDir(acceptedFile() + QStringLiteral(".new")).removeRecursively());
    QCOMPARE(hear(permission), QString());
    QCOMPARE(m_stored, PolicyCache::Stored::Kept);
    QVERIFY(QFile::remove(acceptedFile()) && QDir().mkpath(acceptedFile()));
    QVERIFY2(forbidsEverything(loaded()), "what is no file cannot be read");
}

void SignedAnswerTest::nothingIsWrittenTwice()
{
    QCOMPARE(hear(permission), QString());
    QVERIFY(QDir().mkpath(acceptedFile() + QStringLiteral(".new/x")));
    QVERIFY(addAccepted(acceptedFile(), contoso, {{first.key()}, {{account, m_clock.now()}}}));
    QVERIFY(!addAccepted(acceptedFile(), contoso, {{first.key()}, {{account, m_clock.now() + 1ms}}}));
}

void SignedAnswerTest::recordsAreMerged()
{
    const TenantRecord one{{first.key()}, {{account, WallTime(5ms)}, {otherAccount, WallTime(1ms)}}};
    const TenantRecord rotated{{first.key(), second.key()}, {{account, WallTime(3ms)}}};
    const TenantRecord both{
        {first.key(), second.key()}, {{account, WallTime(5ms)}, {otherAccount, WallTime(1ms)}}};
    QCOMPARE(merged(one, rotated), both);
    QCOMPARE(merged(rotated, one), both);
    QCOMPARE(merged({}, one), one);
    QCOMPARE(merged(one, {}), one);
    const TenantRecord anew{{stranger.key()}, {{account, WallTime(2ms)}}};
    QCOMPARE(merged(both, anew), anew);
    QCOMPARE(TenantRecord().latest(), WallTime::min());
}

void SignedAnswerTest::headersTooLongAreNotKept()
{
    const QByteArray largest = "{\"emoticons\":\"" + QByteArray(64 * 1024 - 16, 'e') + "\"}";
    QCOMPARE(cache().store(account, largest, trust(), m_clock.now(), {QByteArray(60'000, 'h'), {}}),
        PolicyCache::Stored::Kept);
    const ServerAnswer answer = cache().load(account, m_clock.now());
    QCOMPARE(answer.kind, Kind::Cached);
    QCOMPARE(answer.proof.signature.size(), largestSignatureHeader);
    QCOMPARE(answer.proof.document, largest);
}

QTEST_GUILESS_MAIN(SignedAnswerTest)
#include "tst_signedanswer.moc"
