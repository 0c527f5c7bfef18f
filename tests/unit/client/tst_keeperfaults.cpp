// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policykeeper.h"
#include "app/consent/explanation.h"
#include "tests/faults/faultyfiles.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QSignalSpy>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

const QString account = QStringLiteral("0123456789abcdef");
const QByteArray permitting
    = R"({"rel":"policies","_links":{"telemetry":{"href":"https://pool.contoso.test/v1/logs"}}})";
const QByteArray forbidding
    = R"({"rel":"policies","disableAutomaticSendTracing":"Enabled","_links":{"telemetry":{"href":"https://pool.contoso.test/"}}})";

} // namespace

/// A ban that comes while the disk takes nothing, neither a new file nor the removal of the old one.
class TestKeeperFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_clock = std::make_unique<HandClock>();
        m_disk = std::make_unique<DiskThread>();
        start();
        open();
        hear(permitting);
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_disk.reset();
    }

    void itIsTriedAgainWhileTheProgramRuns()
    {
        FaultyFiles files(m_home->path().toStdString());
        banInVain(files);
        files.plan().disarm();
        QSignalSpy told(m_keeper.get(), &PolicyKeeper::warningChanged);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(m_keeper->warning().isEmpty());
        start();
        open();
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void itIsTriedAgainAtTheExit()
    {
        FaultyFiles files(m_home->path().toStdString());
        banInVain(files);
        files.plan().disarm();
        start();
        open();
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }

    void whatComesLaterIsNotOverwritten()
    {
        FaultyFiles files(m_home->path().toStdString());
        banInVain(files);
        files.plan().disarm();
        m_keeper->hear(answerOf(permitting)); // not even the event loop turns before the end
        start();
        open();
        QCOMPARE(usage(), Reason::PermittedByPolicy);
    }

    void aPlaceBesideTheCacheIsEnough()
    {
        FaultyFiles files(m_home->file(QStringLiteral("cache")).toStdString());
        files.plan().arm(Fault::Fails, 1, true);
        hear(forbidding);
        m_disk->wait();
        start();
        QVERIFY(m_keeper->warning().isEmpty());
        files.plan().disarm();
        open();
        QCOMPARE(usage(), Reason::PolicyUnknown);
    }

private:
    void banInVain(FaultyFiles& files)
    {
        files.plan().arm(Fault::Fails, 1, true);
        QSignalSpy told(m_keeper.get(), &PolicyKeeper::warningChanged);
        hear(forbidding);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(m_keeper->warning().english().contains(m_home->file(QStringLiteral("cache"))));
        QCOMPARE(usage(), Reason::ForbiddenByPolicy);
    }
    static PolicyAnswer answerOf(const QByteArray& document)
    {
        PolicyAnswer answer;
        answer.outcome = PolicyAnswer::Outcome::Document;
        answer.document = document;
        answer.url = QUrl(QStringLiteral("https://pool.contoso.test/policies"));
        answer.trust.signInDomain = QStringLiteral("contoso.test");
        answer.trust.answeringOrigin = QUrl(QStringLiteral("https://pool.contoso.test"));
        return answer;
    }
    void start()
    {
        m_keeper.reset(); // the former one's last try comes first
        m_keeper = std::make_unique<PolicyKeeper>(
            PolicyFolders{m_home->file(QStringLiteral("system")), {}, m_home->file(QStringLiteral("user"))},
            PolicyKeeper::Places{
                m_home->file(QStringLiteral("cache")), m_home->file(QStringLiteral("settings"))},
            *m_clock, *m_disk);
    }
    void open()
    {
        QSignalSpy opened(m_keeper.get(), &PolicyKeeper::opened);
        m_keeper->open(account);
        QTRY_COMPARE(opened.size(), 1);
    }
    void hear(const QByteArray& document)
    {
        QSignalSpy heard(m_keeper.get(), &PolicyKeeper::heard);
        m_keeper->hear(answerOf(document));
        QTRY_COMPARE(heard.size(), 1);
    }
    Reason usage() const
    {
        const AdminPolicy& policy = m_keeper->policy();
        return decide(policy, {}, Surface::Desktop, endpointOf(policy))[Category::Usage].reason();
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<HandClock> m_clock;
    std::unique_ptr<DiskThread> m_disk;
    std::unique_ptr<PolicyKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestKeeperFaults)
#include "tst_keeperfaults.moc"
