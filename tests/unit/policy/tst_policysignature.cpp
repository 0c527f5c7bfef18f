// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/signer.h"

#include <QtTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const QByteArray document = R"({"rel":"policies","disableAutomaticSendTracing":"Disabled"})";
const QString contoso = QStringLiteral("contoso.test");
const WallTime noon = WallTime(1'700'000'000'000ms);
const Signer first('\1');
const Signer second('\2');
const Signer third('\3');
const Signer stranger('\7');

/// What a client asks: is this contoso's, not older than an hour ago, not newer than five minutes from now?
PolicyVerdict verdictOn(const QByteArray& header, const QList<QByteArray>& keys = {first.key()},
    const QByteArray& said = document)
{
    return verifyPolicy({said, header, contoso}, keys, {noon - 1h, noon + clocksMayDiffer});
}

QString refusalOf(const QByteArray& header, const QList<QByteArray>& keys = {first.key()},
    const QByteArray& said = document)
{
    return verdictOn(header, keys, said).refusal.english();
}

QByteArray replaced(QByteArray text, const char* from, const QByteArray& to)
{
    const QByteArray before = text;
    text.replace(from, to);
    return text == before ? "the test is wrong" : text;
}

} // namespace

class PolicySignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheStandardsOwnSignature();
    void whatIsNoKeySignsNothing();
    void aSignedPolicyIsProven();
    void forgeries_data();
    void forgeries();
    void malformedHeaders_data();
    void malformedHeaders();
    void everyBitOfDocumentAndHeaderCounts();
    void rotationsLeadOn();
    void rotationsThatDoNot_data();
    void rotationsThatDoNot();
    void whatIsSignedCannotBeTakenForSomethingElse();
    void headersComeBack();
    void keyFiles_data();
    void keyFiles();
    void aKeyFileMayNameManyTenants();
    void twoKeyFilesAskForBoth();
};

void PolicySignatureTest::knowsTheStandardsOwnSignature()
{
    // RFC 8032, 7.1, test 2.
    const QByteArray secret
        = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const QByteArray key
        = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature
        = QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QCOMPARE(ed25519::publicKeyOf(secret), key);
    QCOMPARE(ed25519::sign("r", secret), signature);
    QVERIFY(ed25519::isSigned("r", signature, key));
    QVERIFY(!ed25519::isSigned("s", signature, key));
}

void PolicySignatureTest::whatIsNoKeySignsNothing()
{
    const QByteArray signature = first.sign("r");
    for (qsizetype size : {0, 1, 31, 33, 64}) {
        const QByteArray wrong(size, 'k');
        QVERIFY(!ed25519::isSigned("r", signature, wrong));
        QVERIFY(ed25519::sign("r", wrong).isEmpty());
        QVERIFY(ed25519::publicKeyOf(wrong).isEmpty());
        QVERIFY(size == 64 || !ed25519::isSigned("r", wrong, first.key()));
    }
}

void PolicySignatureTest::aSignedPolicyIsProven()
{
    for (const WallTime issued : {noon - 1h, noon, noon + 5min}) {
        const PolicyVerdict verdict = verdictOn(first.header(document, issued));
        QCOMPARE(verdict.refusal.english(), QString());
        QCOMPARE(verdict.issued, issued);
        QCOMPARE(verdict.keys, QList{first.key()});
    }
}

void PolicySignatureTest::forgeries_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("reason");
    const QByteArray good = first.header(document, noon);
    const auto tenant = [](const char* name) { return QString::fromLatin1(name); };
    QTest::newRow("none") << QByteArray() << document << "it is not signed";
    QTest::newRow("malformed") << QByteArray("nonsense") << document << "cannot be read";
    QTest::newRow("another key") << stranger.header(document, noon) << document << "another key signed it";
    QTest::newRow("another document") << good << QByteArray(document + ' ') << "was altered";
    QTest::newRow("no document") << good << QByteArray() << "was altered";
    QTest::newRow("another document's signature") << first.header("{}", noon) << document << "was altered";
    QTest::newRow("another tenant") << first.header(document, noon, {}, tenant("fabrikam.test")) << document
                                    << "signed for fabrikam.test, not for contoso.test";
    QTest::newRow("a tenant below") << first.header(document, noon, {}, tenant("a.contoso.test")) << document
                                    << "signed for a.contoso.test";
    QTest::newRow("another tenant's, renamed")
        << replaced(first.header(document, noon, {}, tenant("fabrikam.test")), "fabrikam", "contoso")
        << document << "was altered";
    QTest::newRow("older") << first.header(document, noon - 1h - 1ms) << document
                           << "before the one accepted last (2023-11-14T21:13:20.000Z)";
    QTest::newRow("older, with a newer date") << replaced(first.header(document, noon - 2h), "1699992800000",
        "1700000000000") << document << "was altered";
    QTest::newRow("in the future") << first.header(document, noon + 5min + 1ms) << document
                                   << "in the future; 2023-11-14T22:18:20.000Z is the latest";
    QTest::newRow("a rotation in the place of a policy")
        << writePolicySignature({contoso, noon, first.rotationTo(second).signature, {}}) << document
        << "was altered";
}

void PolicySignatureTest::forgeries()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, said);
    QFETCH(QString, reason);
    const QString refusal = refusalOf(header, {first.key()}, said);
    QVERIFY2(refusal.contains(reason), qUtf8Printable(refusal));
}

void PolicySignatureTest::malformedHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    const QByteArray good = first.header(document, noon, {first.rotationTo(second)});
    const auto with = [&](const char* from, const QByteArray& to) { return replaced(good, from, to); };
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("twice") << QByteArray(good + ", " + good);
    QTest::newRow("a member twice") << with("{\"issued\"", "{\"issued\":1,\"issued\"");
    QTest::newRow("a member more") << with("{\"issued\"", "{\"more\":1,\"issued\"");
    QTest::newRow("a member more, no rotations")
        << replaced(first.header(document, noon), "{\"issued\"", "{\"more\":1,\"issued\"");
    QTest::newRow("no tenant") << with("\"tenant\"", "\"Tenant\"");
    QTest::newRow("no time") << with("\"issued\"", "\"Issued\"");
    QTest::newRow("no signature") << replaced(first.header(document, noon), "\"signature\"", "\"sig\"");
    QTest::newRow("tenant is no text") << with("\"contoso.test\"", "7");
    QTest::newRow("tenant is no host") << with("contoso.test", "conto so.test");
    QTest::newRow("tenant in capitals") << with("contoso.test", "Contoso.test");
    QTest::newRow("tenant with a port") << with("contoso.test", "contoso.test:1");
    QTest::newRow("empty tenant") << with("contoso.test", "");
    QTest::newRow("time is a text") << with("1700000000000", "\"1700000000000\"");
    QTest::newRow("time is a fraction") << with("1700000000000", "1700000000000.0");
    QTest::newRow("time before the epoch") << with("1700000000000", "-1");
    QTest::newRow("signature is no text")
        << replaced(first.header(document, noon), "\"signature\":\"", "\"signature\":7,\"tenant2\":\"");
    QTest::newRow("signature too short") << writePolicySignature({contoso, noon, QByteArray(63, 's'), {}});
    QTest::newRow("signature in another Base64") << replaced(first.header(document, noon), "==\"", "=\"");
    QTest::newRow("rotations are no list")
        << replaced(first.header(document, noon), "{\"issued\"", "{\"rotations\":{},\"issued\"");
    QTest::newRow("a rotation is no object")
        << replaced(first.header(document, noon), "{\"issued\"", "{\"rotations\":[7],\"issued\"");
    QTest::newRow("a rotation's key too long")
        << first.header(document, noon, {{QByteArray(33, 'k'), QByteArray(64, 's')}});
    QTest::newRow("a rotation's signature too long")
        << first.header(document, noon, {{QByteArray(32, 'k'), QByteArray(65, 's')}});
    QTest::newRow("a rotation with more") << with("{\"key\"", "{\"more\":1,\"key\"");
    QTest::newRow("too many rotations")
        << first.header(document, noon, QList<KeyRotation>(mostRotations + 1, first.rotationTo(second)));
    QTest::newRow("too long") << QByteArray(first.header(document, noon) + QByteArray(4096, ' '));
}

void PolicySignatureTest::malformedHeaders()
{
    QFETCH(QByteArray, header);
    QVERIFY(!readPolicySignature(header));
    QCOMPARE(refusalOf(header), QStringLiteral("its signature cannot be read"));
}

void PolicySignatureTest::everyBitOfDocumentAndHeaderCounts()
{
    const QByteArray header = second.header(document, noon, {first.rotationTo(second)});
    QVERIFY(refusalOf(header).isEmpty());
    const auto flipped = [](QByteArray bytes, qsizetype at, int bit) {
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << unsigned(bit)));
        return bytes;
    };
    for (int bit = 0; bit < 8; ++bit) {
        for (qsizetype at = 0; at < header.size(); ++at)
            QVERIFY2(!refusalOf(flipped(header, at, bit)).isEmpty(), flipped(header, at, bit).constData());
        for (qsizetype at = 0; at < document.size(); ++at)
            QVERIFY(!refusalOf(header, {first.key()}, flipped(document, at, bit)).isEmpty());
    }
    for (qsizetype size = 0; size < document.size(); ++size)
        QVERIFY(!refusalOf(header, {first.key()}, document.first(size)).isEmpty());
    for (qsizetype size = 0; size < header.size(); ++size)
        QVERIFY(!refusalOf(header.first(size)).isEmpty());
}

void PolicySignatureTest::rotationsLeadOn()
{
    const QList<KeyRotation> both{first.rotationTo(second), second.rotationTo(third)};
    const QByteArray header = third.header(document, noon, both);
    const QList all{first.key(), second.key(), third.key()};
    QCOMPARE(verdictOn(header).keys, all);
    QCOMPARE(verdictOn(header, {first.key(), second.key()}).keys, all);
    QCOMPARE(verdictOn(header, all).keys, all);
    // Who installed the second key needs nothing from before it.
    QCOMPARE(verdictOn(header, {second.key()}).keys, QList({second.key(), third.key()}));
    QCOMPARE(verdictOn(header, {third.key()}).keys, QList({third.key()}));
    // Who knows the new key needs no rotation.
    QCOMPARE(
        verdictOn(second.header(document, noon), {first.key(), second.key()}).refusal.english(), QString());
}

void PolicySignatureTest::rotationsThatDoNot_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<QByteArray>>("keys");
    QTest::addColumn<QString>("reason");
    const QList one{first.key()};
    const QList two{first.key(), second.key()};
    const QString unsigned_ = QStringLiteral("a new key comes with it that the key in force has not signed");
    const QString replacedKey = QStringLiteral("it is signed by a key that has been replaced");
    const auto signedBy = [](const Signer& who, const QList<KeyRotation>& rotations) {
        return who.header(document, noon, rotations);
    };
    const KeyRotation bySelf{stranger.key(), stranger.sign(signedKey(stranger.key()))};
    QTest::newRow("signed by itself") << signedBy(stranger, {bySelf}) << one << unsigned_;
    QTest::newRow("signed by another") << signedBy(second, {stranger.rotationTo(second)}) << one << unsigned_;
    QTest::newRow("a step left out") << signedBy(third, {second.rotationTo(third)}) << one << unsigned_;
    QTest::newRow("a fork by the old key") << signedBy(third, {first.rotationTo(third)}) << two << unsigned_;
    QTest::newRow("a fork behind what is known")
        << signedBy(third, {first.rotationTo(second), first.rotationTo(third)}) << two << unsigned_;
    QTest::newRow("a circle") << signedBy(
        second, {first.rotationTo(second), second.rotationTo(third), third.rotationTo(second)})
                              << one << unsigned_;
    QTest::newRow("a policy's signature in its place")
        << signedBy(second, {{second.key(), first.sign(signedPolicy(contoso, noon, second.key()))}}) << one
        << unsigned_;
    QTest::newRow("the old key, without a rotation") << signedBy(first, {}) << two << replacedKey;
    QTest::newRow("the old key, with the rotation")
        << signedBy(first, {first.rotationTo(second)}) << two << replacedKey;
    QTest::newRow("the old key, with the rotation, at first sight")
        << signedBy(first, {first.rotationTo(second)}) << one << replacedKey;
    QTest::newRow("back to the old key")
        << signedBy(first, {first.rotationTo(second), second.rotationTo(first)}) << two << replacedKey;
    QTest::newRow("back to the old key, at first sight")
        << signedBy(first, {second.rotationTo(first)}) << two << replacedKey;
}

void PolicySignatureTest::rotationsThatDoNot()
{
    QFETCH(QByteArray, header);
    QFETCH(QList<QByteArray>, keys);
    QFETCH(QString, reason);
    QCOMPARE(refusalOf(header, keys), reason);
}

void PolicySignatureTest::whatIsSignedCannotBeTakenForSomethingElse()
{
    QVERIFY(signedPolicy(contoso, noon, "1") != signedPolicy(contoso, noon + 1ms, "1"));
    QVERIFY(signedPolicy(QStringLiteral("a"), WallTime(1ms), "2\n3")
        != signedPolicy(QStringLiteral("a"), WallTime(12ms), "\n3"));
    QVERIFY(!signedKey(first.key()).startsWith("candor policy 1\n"));
}

void PolicySignatureTest::headersComeBack()
{
    const PolicySignature said{contoso, noon, QByteArray(64, '\xfe'), {first.rotationTo(second)}};
    const QByteArray header = writePolicySignature(said);
    QVERIFY(!header.contains('\n'));
    const auto read = readPolicySignature(header);
    QVERIFY(read);
    QCOMPARE(read->tenant, said.tenant);
    QCOMPARE(read->issued, said.issued);
    QCOMPARE(read->signature, said.signature);
    QCOMPARE(read->rotations, said.rotations);
    // Neither half of a step is passed over when two are compared.
    const KeyRotation step = first.rotationTo(second);
    QVERIFY(step != (KeyRotation{step.signature, step.signature}));
    QVERIFY(step != (KeyRotation{step.key, step.key}));
}

void PolicySignatureTest::keyFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    const QByteArray key = first.key().toBase64();
    const QString base64 = QStringLiteral("must be a public key of Ed25519");
    const QString domain = QStringLiteral("must be an organization's sign-in domain");
    const QString name = contoso;
    QTest::newRow("empty") << QByteArray() << "expected" << QString() << 1;
    QTest::newRow("no object") << QByteArray("[]") << "there is no key in it" << QString() << 1;
    QTest::newRow("empty object") << QByteArray("{}") << "there is no key in it" << QString() << 1;
    QTest::newRow("a number") << QByteArray("{\n\"contoso.test\": 7}") << base64 << name << 2;
    QTest::newRow("too short") << QByteArray("{\"contoso.test\": \"AAAA\"}") << base64 << name << 1;
    QTest::newRow("a space in it") << QByteArray("{\"contoso.test\": \" " + key + "\"}") << base64 << name
                                   << 1;
    QTest::newRow("PEM") << QByteArray("-----BEGIN PUBLIC KEY-----") << "expected" << QString() << 1;
    QTest::newRow("one good, one bad")
        << QByteArray("{\"fabrikam.test\": \"" + key + "\",\n\n\"contoso.test\": \"\"}") << base64 << name
        << 3;
    QTest::newRow("twice") << QByteArray(
        "{\"contoso.test\": \"" + key + "\", \"contoso.test\": \"" + key + "\"}")
                           << "twice" << name << 1;
    QTest::newRow("an address") << QByteArray("{\"a@contoso.test\": \"" + key + "\"}") << domain
                                << QStringLiteral("a@contoso.test") << 1;
    QTest::newRow("no tenant") << QByteArray("{\"\": \"" + key + "\"}") << domain << QString() << 1;
    QTest::newRow("too large") << QByteArray(first.keyFile() + QByteArray(64 * 1024, ' '))
                               << "larger than 65536 bytes" << QString() << 0;
}

void PolicySignatureTest::keyFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, reason);
    QFETCH(QString, key);
    QFETCH(int, line);
    const PolicyKeys keys = readPolicyKeys(file, QStringLiteral("/p/policy.keys"));
    QVERIFY(keys.areInstalled);
    QVERIFY(keys.byTenant.isEmpty());
    QVERIFY(keys.fault);
    QCOMPARE(keys.fault->where, QStringLiteral("/p/policy.keys"));
    QVERIFY2(keys.fault->reason.english().contains(reason), qUtf8Printable(keys.fault->reason.english()));
    QCOMPARE(keys.fault->key, key);
    QCOMPARE(keys.fault->line, line);
}

void PolicySignatureTest::aKeyFileMayNameManyTenants()
{
    const QByteArray file = "{\"contoso.test\": \"" + first.key().toBase64()
        + "\", \"xn--mnchen-3ya.test\": \"" + second.key().toBase64() + "\"}";
    const PolicyKeys keys = readPolicyKeys(file, {});
    QVERIFY(!keys.fault);
    QCOMPARE(keys.byTenant.size(), 2);
    QCOMPARE(keys.byTenant.value(contoso), first.key());
    QCOMPARE(keys.byTenant.value(QStringLiteral("xn--mnchen-3ya.test")), second.key());
}

void PolicySignatureTest::twoKeyFilesAskForBoth()
{
    const PolicyKeys one = first.installed();
    const PolicyKeys other = second.installed();
    const PolicyKeys elsewhere = readPolicyKeys(first.keyFile(QStringLiteral("fabrikam.test")), {});
    const PolicyKeys faulty = readPolicyKeys({}, {});
    QCOMPARE(bothOf({}, {}), PolicyKeys());
    QCOMPARE(bothOf(one, {}), one);
    QCOMPARE(bothOf({}, one), one);
    QCOMPARE(bothOf(one, one), one);
    QCOMPARE(bothOf(one, other), (PolicyKeys{true, {}, {}}));
    QCOMPARE(bothOf(one, elsewhere), (PolicyKeys{true, {}, {}}));
    QCOMPARE(bothOf(one, faulty), faulty);
    QCOMPARE(bothOf(faulty, one), faulty);
}

QTEST_GUILESS_MAIN(PolicySignatureTest)
#include "tst_policysignature.moc"
