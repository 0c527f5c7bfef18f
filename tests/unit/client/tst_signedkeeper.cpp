// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policykeeper.h"
#include "app/consent/explanation.h"
#include "tests/support/handclock.h"
#include "tests/support/signer.h"
#include "tests/support/temporaryhome.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

#include <sys/stat.h>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

const QString account = QStringLiteral("0123456789abcdef");
const QByteArray permitting
    = R"({"rel":"policies","_links":{"telemetry":{"href":"https://pool.contoso.test/v1/logs"}}})";
const QByteArray forbidding
    = R"({"rel":"policies","disableAutomaticSendTracing":"Enabled","_links":{"telemetry":{"href":"https://pool.contoso.test/"}}})";
const Signer first('\1');
const Signer second('\2');

PolicyAnswer answerOf(const QByteArray& document, const QByteArray& signature)
{
    PolicyAnswer answer;
    answer.outcome = PolicyAnswer::Outcome::Document;
    answer.document = document;
    answer.signature = signature;
    answer.url = QUrl(QStringLiteral("https://pool.contoso.test/policies"));
    answer.trust.signInDomain = QStringLiteral("contoso.test");
    answer.trust.answeringOrigin = QUrl(QStringLiteral("https://pool.contoso.test"));
    return answer;
}

} // namespace

/// The promise is one second; a loaded test machine gets ten.
#define SOON(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 10000)

/// Signed policies through the client's own keeper: watch, cache and restart.
class SignedKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_clock = std::make_unique<HandClock>();
        m_disk = std::make_unique<DiskThread>();
        const QString machine = m_home->file(QStringLiteral("machine"));
        QVERIFY(QDir().mkpath(machine) && ::chmod(QFile::encodeName(machine).constData(), 0755) == 0);
        start();
    }
    void cleanup()
    {
        m_keeper.reset();
        m_disk.reset();
    }

    void onlyWhatIsSignedPermits()
    {
        install(first.keyFile());
        open();
        hear(permitting, {});
        QCOMPARE(usage(), Reason::PolicyFaulty);
        QVERIFY(fault().contains(u"it is not signed"));
        hearSigned(permitting);
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        hearSigned(forbidding);
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void aForgeryIsInForceAtOnceAndCensusGoesOn()
    {
        install(first.keyFile());
        open();
        hearSigned(permitting);
        m_keeper->hear(answerOf(permitting, second.header(permitting, m_clock->now())));
        QCOMPARE(usage(), Reason::PolicyFaulty); // no event loop turned in between
        QCOMPARE(endpointOf(m_keeper->policy()), Endpoint::Known);
        restart(); // and is no last-known-good
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    void anOlderPermissionDoesNotUndoABan()
    {
        install(first.keyFile());
        open();
        const QByteArray old = first.header(permitting, m_clock->now());
        hear(permitting, old);
        m_clock->advance(1h);
        hearSigned(forbidding);
        for (int round = 0; round < 2; ++round) {
            hear(permitting, old);
            QCOMPARE(usage(), Reason::PolicyFaulty);
            QVERIFY(fault().contains(u"before the one accepted last"));
            restart();
            QCOMPARE(usage(), Reason::ForbiddenByPolicy);
        }
    }

    void anAnswerIsMeasuredByTheOneBeforeItEvenIfThatWaits()
    {
        install(first.keyFile());
        open();
        const QByteArray old = first.header(permitting, m_clock->now());
        m_clock->advance(1s);
        m_keeper->hear(answerOf(permitting, first.header(permitting, m_clock->now())));
        m_keeper->hear(answerOf(permitting, old));
        QCOMPARE(usage(), Reason::PolicyFaulty);
    }

    void aRotationOutlivesTheRun()
    {
        install(first.keyFile());
        open();
        hearSigned(permitting);
        hear(permitting, second.header(permitting, m_clock->now(), {first.rotationTo(second)}));
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        restart();
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        hearSigned(permitting);
        QCOMPARE(usage(), Reason::PolicyFaulty);
        QVERIFY(fault().contains(u"a key that has been replaced"));
        hear(permitting, second.header(permitting, m_clock->now()));
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    void aKeyThatComesAndGoesCountsAtOnce()
    {
        open();
        hear(permitting, {});
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        const QSignalSpy asks(m_keeper.get(), &PolicyKeeper::keysChanged);
        install(first.keyFile());
        SOON(usage(), Reason::PolicyFaulty);
        QVERIFY(fault().contains(u"it is not signed"));
        QCOMPARE(asks.size(), 1);
        remove();
        SOON(usage(), Reason::PermittedByPolicy);
        hearSigned(permitting);
        install(first.keyFile());
        SOON(m_keeper->policy().serverSince, std::optional(m_clock->now()));
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        install(second.keyFile());
        SOON(usage(), Reason::PolicyFaulty);
    }

    void aCacheFromBeforeTheKeyPermitsNothing()
    {
        open();
        hear(permitting, {});
        restart();
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        install(first.keyFile());
        SOON(usage(), Reason::PolicyFaulty);
        QVERIFY(m_keeper->policy().telemetryOrigin.isEmpty());
        restart();
        QCOMPARE(usage(), Reason::PolicyFaulty);
        m_keeper->close();
        m_keeper->rest(m_keeper->load(account));
        QCOMPARE(m_keeper->restingPolicy().state, PolicyState::Faulty);
        remove();
        SOON(m_keeper->restingPolicy().state, PolicyState::Known);
    }

    void aFaultyKeyForbidsUntilItIsMended()
    {
        install("{\n\"contoso.test\": true}");
        SOON(usage(), Reason::PolicyFaulty); // signed in or not
        open();
        for (const QByteArray& header : {QByteArray(), first.header(permitting, m_clock->now())}) {
            hear(permitting, header);
            QCOMPARE(usage(), Reason::PolicyFaulty);
            const PolicyFault found = m_keeper->policy().faults.value(0);
            QCOMPARE(found.where, m_home->file(QStringLiteral("machine/policy.keys")));
            QCOMPARE(found.key, QStringLiteral("contoso.test"));
            QCOMPARE(found.line, 2);
            QVERIFY(found.reason.english().contains(u"must be a public key"));
        }
        install(first.keyFile());
        SOON(usage(), Reason::PermittedByPolicy);
    }

    void aPermissionLastsFromItsIssue()
    {
        install(first.keyFile());
        open();
        const QByteArray header = first.header(permitting, m_clock->now());
        m_clock->advance(7 * 24h);
        hear(permitting, header);
        QCOMPARE(usage(), Reason::PermittedByPolicy);
        m_clock->advance(1s);
        hear(permitting, header);
        QCOMPARE(usage(), Reason::PolicyUnknown);
    }

    void anAnswerThatIsNoPolicyIsJudgedAnewAsWell()
    {
        open();
        hear("<html>", {});
        QCOMPARE(usage(), Reason::PolicyFaulty);
        install(first.keyFile());
        PolicyAnswer refusal = answerOf({}, {});
        refusal.outcome = PolicyAnswer::Outcome::Faulty;
        m_keeper->hear(refusal);
        QCOMPARE(usage(), Reason::PolicyFaulty);
        QVERIFY(fault().contains(u"is no policy"));
    }

private:
    void start()
    {
        m_keeper = std::make_unique<PolicyKeeper>(
            PolicyFolders{{}, m_home->file(QStringLiteral("machine")), m_home->file(QStringLiteral("user"))},
            PolicyKeeper::Places{m_home->file(QStringLiteral("cache")), {}}, *m_clock, *m_disk);
    }
    void restart()
    {
        m_keeper.reset();
        start();
        open();
    }
    void install(const QByteArray& file)
    {
        const QString name = QStringLiteral("machine/policy.keys");
        QVERIFY(m_home->write(name + QStringLiteral(".new"), file));
        const QByteArray made = QFile::encodeName(m_home->file(name + QStringLiteral(".new")));
        QVERIFY(::chmod(made.constData(), 0644) == 0);
        QVERIFY(::rename(made.constData(), QFile::encodeName(m_home->file(name)).constData()) == 0);
        m_keeper->reload();
        QSignalSpy looked(m_keeper.get(), &PolicyKeeper::looked);
        QTRY_VERIFY(!looked.isEmpty());
    }
    void remove() { QVERIFY(QFile::remove(m_home->file(QStringLiteral("machine/policy.keys")))); }
    void open()
    {
        QSignalSpy opened(m_keeper.get(), &PolicyKeeper::opened);
        m_keeper->open(account);
        QTRY_COMPARE(opened.size(), 1);
    }
    void hear(const QByteArray& document, const QByteArray& signature)
    {
        QSignalSpy heard(m_keeper.get(), &PolicyKeeper::heard);
        m_keeper->hear(answerOf(document, signature));
        QTRY_COMPARE(heard.size(), 1);
    }
    void hearSigned(const QByteArray& document) { hear(document, first.header(document, m_clock->now())); }
    Reason usage() const
    {
        const AdminPolicy& policy = m_keeper->policy();
        return decide(policy, {}, Surface::Desktop, endpointOf(policy))[Category::Usage].reason();
    }
    QString fault() const
    {
        const QList<PolicyFault>& faults = m_keeper->policy().faults;
        return faults.isEmpty() ? QString() : faults[0].reason.english();
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<DiskThread> m_disk;
    std::unique_ptr<PolicyKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(SignedKeeperTest)
#include "tst_signedkeeper.moc"
