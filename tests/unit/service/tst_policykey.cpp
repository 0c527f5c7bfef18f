// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/ed25519.h"
#include "app/policy/policykeys.h"
#include "app/service/policykey.h"
#include "tests/unit/service/desk.h"
#include "tests/unit/service/program.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace candor;
using namespace candor::service;
using namespace candor::test;

namespace {

const QString contoso = QStringLiteral("contoso.test");

class Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItAnswers();
    void withoutAKeyNothingIsSigned();
    void aKeyThatMustNotBeUsedMakesPoliciesUnavailable();
    void rotationsLeadFromTheFirstKeyOn();
    void keepsSixteenRotations();
    void refusesKeyFiles_data();
    void refusesKeyFiles();
    void cannotWriteWhereItMayNot();
    void commandsMakeShowAndRotate();
    void commandsRefuse_data();
    void commandsRefuse();
};

QByteArray publicOf(const PolicyKey& key)
{
    return ed25519::publicKeyOf(key.secret);
}

QByteArray headerOf(const Answer& answer)
{
    for (const Header& header : answer.headers)
        if (header.first == policySignatureHeader)
            return header.second;
    return {};
}

/// The policies as a client that is signed in gets them.
Answer policiesAt(Desk& desk)
{
    desk.addAccount(QStringLiteral("alice@contoso.test"), "open sesame");
    const QByteArray token = desk.token("alice@contoso.test", "open sesame");
    const QByteArray self = desk.apply(token);
    return desk.get(self + "/policies", token);
}

void Test::signsWhatItAnswers()
{
    Desk desk;
    QString why;
    const PolicyKey key = PolicyKey::make();
    QVERIFY(writePolicyKey(desk.folder(), key, why));
    desk.desk->setKeyFolder(desk.folder());
    const Answer answer = policiesAt(desk);
    QCOMPARE(answer.status, 200);
    const PolicyVerdict verdict = verifyPolicy(
        {answer.body, headerOf(answer), contoso}, {publicOf(key)}, {desk.clock.now(), desk.clock.now()});
    QCOMPARE(verdict.refusal.english(), QString());
    QVERIFY(!verifyPolicy({answer.body, headerOf(answer), contoso}, {publicOf(PolicyKey::make())}, {})
                 .refusal.isEmpty());
}

void Test::withoutAKeyNothingIsSigned()
{
    Desk desk;
    desk.desk->setKeyFolder(desk.folder());
    const Answer answer = policiesAt(desk);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.isEmpty());
}

void Test::aKeyThatMustNotBeUsedMakesPoliciesUnavailable()
{
    Desk desk;
    QVERIFY(desk.home.write(QStringLiteral("data/policy-key.json"), "{}"));
    desk.desk->setKeyFolder(desk.folder());
    QCOMPARE(policiesAt(desk).status, 500);
}

void Test::rotationsLeadFromTheFirstKeyOn()
{
    const PolicyKey first = PolicyKey::make();
    const PolicyKey second = first.rotated();
    const PolicyKey third = second.rotated();
    const WallTime now = HandClock().now();
    const PolicyVerdict verdict
        = verifyPolicy({"{}", third.header(contoso, now, "{}"), contoso}, {publicOf(first)}, {});
    QCOMPARE(verdict.refusal.english(), QString());
    QCOMPARE(verdict.keys, QList({publicOf(first), publicOf(second), publicOf(third)}));
    QVERIFY(!verifyPolicy({"{}", second.header(contoso, now, "{}"), contoso}, verdict.keys, {})
                 .refusal.isEmpty());
}

void Test::keepsSixteenRotations()
{
    QList<PolicyKey> keys{PolicyKey::make()};
    for (int i = 0; i < 17; ++i)
        keys.append(keys.constLast().rotated());
    QCOMPARE(keys.constLast().rotations.size(), mostRotations);
    const QByteArray header = keys.constLast().header(contoso, HandClock().now(), "{}");
    QVERIFY(header.size() <= largestSignatureHeader);
    QVERIFY(verifyPolicy({"{}", header, contoso}, {publicOf(keys[1])}, {}).refusal.isEmpty());
    QVERIFY(!verifyPolicy({"{}", header, contoso}, {publicOf(keys[0])}, {}).refusal.isEmpty());
}

void Test::refusesKeyFiles_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray key = QByteArray(32, 'k').toBase64();
    const QByteArray good = "{\"private\":\"" + key + "\",\"rotations\":[]}";
    const QString alone = QStringLiteral("must be for its owner alone (mode 0600)");
    const QString none = QStringLiteral("does not hold a key");
    QTest::newRow("good") << 0600 << good << QString();
    QTest::newRow("read only") << 0400 << good << QString();
    for (int mode : {0640, 0604, 0620, 0602, 0700, 0777})
        QTest::addRow("mode %o", unsigned(mode)) << mode << good << alone;
    QTest::newRow("empty") << 0600 << QByteArray() << none;
    QTest::newRow("no key") << 0600 << QByteArray("{\"rotations\":[]}") << none;
    QTest::newRow("no rotations") << 0600 << QByteArray("{\"private\":\"" + key + "\"}") << none;
    QTest::newRow("short") << 0600 << QByteArray("{\"private\":\"AAAA\",\"rotations\":[]}") << none;
    QTest::newRow("a rotation that is none")
        << 0600 << QByteArray("{\"private\":\"" + key + "\",\"rotations\":[{\"key\":\"" + key + "\"}]}")
        << none;
}

void Test::refusesKeyFiles()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const TemporaryHome home;
    const QString file = home.file(QStringLiteral("policy-key.json"));
    QVERIFY(home.write(QStringLiteral("policy-key.json"), bytes));
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), mode_t(mode)), 0);
    const PolicyKeyReading reading = readPolicyKey(home.path());
    QCOMPARE(reading.key.has_value(), reason.isEmpty());
    QCOMPARE(reading.why, reason.isEmpty() ? QString() : file + u' ' + reason);
}

void Test::cannotWriteWhereItMayNot()
{
    const TemporaryHome home;
    const QString file = home.file(QStringLiteral("policy-key.json"));
    QVERIFY(QDir().mkpath(file));
    QVERIFY(readPolicyKey(home.path()).why.contains(u"is no regular file"));
    QString why;
    QVERIFY(!writePolicyKey(home.path(), PolicyKey::make(), why));
    QVERIFY2(why.contains(u"cannot be written"), qUtf8Printable(why));
    QVERIFY(QDir().rmdir(file) && QFile::link(home.file(QStringLiteral("elsewhere")), file));
    QVERIFY(readPolicyKey(home.path()).why.contains(u"cannot be opened"));
    QVERIFY(home.write(QStringLiteral("plain"), "x"));
    QVERIFY(!writePolicyKey(home.file(QStringLiteral("plain")), PolicyKey::make(), why));
}

void Test::commandsMakeShowAndRotate()
{
    const TemporaryHome home;
    const QString data = QStringLiteral("--data=") + home.file(QStringLiteral("data"));
    const auto run
        = [&](const QStringList& words) { return runProgram(words + QStringList{data}, "open sesame\n"); };
    const auto key = [&](const QString& verb) {
        return run({QStringLiteral("policy"), QStringLiteral("key"), verb});
    };
    const auto shown = [&] { return readPolicyKeys(key(QStringLiteral("show")).out, {}); };
    QVERIFY(key(QStringLiteral("show")).err.contains("there is no key yet"));
    QVERIFY(key(QStringLiteral("rotate")).err.contains("there is no key yet"));
    QCOMPARE(key(QStringLiteral("make")).code, 0);
    const QString file = home.file(QStringLiteral("data/policy-key.json"));
    QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(key(QStringLiteral("make")).err.contains("there is a key already"));
    QVERIFY(key(QStringLiteral("show")).err.contains("there is no tenant yet"));
    for (const char* who : {"alice@contoso.test", "bob@fabrikam.test"})
        QCOMPARE(run({QStringLiteral("account"), QStringLiteral("add"), QLatin1StringView(who)}).code, 0);
    const PolicyKeys keys = shown();
    QVERIFY(!keys.fault);
    QCOMPARE(keys.byTenant.keys(), QStringList({contoso, QStringLiteral("fabrikam.test")}));
    const Ended one = run({QStringLiteral("policy"), QStringLiteral("key"), QStringLiteral("show"),
        QStringLiteral("--tenant"), QStringLiteral("Contoso.test")});
    QCOMPARE(readPolicyKeys(one.out, {}).byTenant.keys(), QStringList{contoso});
    QVERIFY(!one.out.contains(home.read(QStringLiteral("data/policy-key.json")).mid(16, 44)));
    QCOMPARE(key(QStringLiteral("rotate")).code, 0);
    QVERIFY(shown().byTenant.value(contoso) != keys.byTenant.value(contoso));
    QCOMPARE(readPolicyKey(home.file(QStringLiteral("data"))).key->rotations.size(), 1);
}

void Test::commandsRefuse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* words, int code, const char* says) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << code << QByteArray(says);
    };
    row("policy key", 2, "policy key make, policy key rotate");
    row("policy key steal", 2, "policy key make, policy key rotate");
    row("policy key make more", 2, "policy key make, policy key rotate");
    row("policy key make --tenant contoso.test", 2, "--tenant means nothing here");
    row("policy key show --json", 2, "--json means nothing here");
    row("policy key show --tenant nowhere.test", 1, "there is no tenant nowhere.test");
    row("policy", 2, "policy key make|rotate|show");
}

void Test::commandsRefuse()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const TemporaryHome home;
    QString why;
    QVERIFY(writePolicyKey(home.file(QStringLiteral("data")), PolicyKey::make(), why));
    const Ended ended
        = runProgram(words + QStringList{QStringLiteral("--data"), home.file(QStringLiteral("data"))});
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains(says), ended.err.constData());
}

} // namespace

QTEST_GUILESS_MAIN(Test)
#include "tst_policykey.moc"
