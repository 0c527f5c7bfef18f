// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policykeeper.h"
#include "app/client/policysimulation.h"
#include "app/consent/explanation.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"

#include <QSignalSpy>
#include <QtTest>

using namespace candor;
using namespace candor::test;

namespace {

/// What a file of this computer may hold; null: there is none.
constexpr std::array<const char*, 5> localFiles{nullptr, R"({"DisableAutomaticSendTracing":true})",
    R"({"DisableAutomaticSendTracing":false})", R"({"QMEnable":false})", R"({"QMEnable":"no"})"};
/// What a server may answer; null: nothing.
constexpr std::array<const char*, 6> serverAnswers{nullptr, "{}",
    R"({"disableAutomaticSendTracing":"Enabled"})", R"({"customerExperienceImprovementProgram":"Disabled"})",
    R"({"disableAutomaticSendTracing":1})", "<html>"};
constexpr std::array<std::optional<bool>, 3> answers{std::nullopt, false, true};

/// `policy simulate` against the keeper that the running client has, over every file, answer and choice.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryHome>();
        m_disk = std::make_unique<DiskThread>();
    }
    void cleanup() { m_disk.reset(); }

    void agreesWithTheClient_data()
    {
        QTest::addColumn<int>("machine");
        QTest::addColumn<int>("user");
        for (int machine = 0; machine < int(localFiles.size()); ++machine)
            for (int user = 0; user < int(localFiles.size()); ++user)
                QTest::addRow("machine %d, user %d", machine, user) << machine << user;
    }
    void agreesWithTheClient()
    {
        QFETCH(int, machine);
        QFETCH(int, user);
        Simulation simulation;
        simulation.machine = write("machine/a.json", localFiles[std::size_t(machine)]);
        simulation.user = write("user/a.json", localFiles[std::size_t(user)]);
        for (const char* answer : serverAnswers) {
            simulation.server = write("server.json", answer);
            compare(simulation, policyInForce(answer));
        }
    }

    void meetingsAgree()
    {
        for (const char* pool : {"{}", R"({"meetingUxEnableTelemetry":true})", "<html>"})
            for (const char* machine : localFiles) {
                Simulation simulation;
                simulation.surface = Surface::Meetings;
                simulation.machine = write("machine/a.json", machine);
                simulation.pool = write("pool.json", pool);
                QList<SourcePolicy> local;
                if (machine)
                    local.append(readLocalPolicy(machine, PolicySource::Machine, simulation.machine));
                compare(simulation, resolveMeeting(local, readPoolPolicy(pool, simulation.pool)));
            }
    }

private:
    /// Its path; empty, and nothing there, for null.
    QString write(const char* name, const char* bytes)
    {
        const QString path = QString::fromLatin1(name);
        QFile::remove(m_home->file(path));
        QDir().mkpath(QFileInfo(m_home->file(path)).path());
        return bytes && m_home->write(path, bytes) ? m_home->file(path) : QString();
    }

    /// As the client comes by it: from the folders, the server and through the cache.
    AdminPolicy policyInForce(const char* document)
    {
        PolicyKeeper keeper(
            PolicyFolders{{}, m_home->file(QStringLiteral("machine")), m_home->file(QStringLiteral("user"))},
            PolicyKeeper::Places{m_home->file(QStringLiteral("cache")), {}}, m_clock, *m_disk);
        const QString account = QStringLiteral("%1").arg(++m_accounts, 16, 16, QLatin1Char('0'));
        QSignalSpy opened(&keeper, &PolicyKeeper::opened);
        keeper.open(account);
        if (opened.isEmpty() && !opened.wait())
            qFatal("the keeper does not open");
        if (document) {
            QSignalSpy heard(&keeper, &PolicyKeeper::heard);
            PolicyAnswer answer;
            answer.outcome = PolicyAnswer::Outcome::Document;
            answer.document = document;
            answer.trust.signInDomain = QStringLiteral("contoso.test");
            answer.trust.answeringOrigin = answer.url = QUrl(QStringLiteral("https://pool.contoso.test"));
            keeper.hear(answer);
            if (heard.isEmpty() && !heard.wait())
                qFatal("the keeper does not hear");
        }
        return keeper.policy();
    }

    void compare(Simulation simulation, const AdminPolicy& inForce)
    {
        for (const std::optional<bool>& error : answers)
            for (const std::optional<bool>& improvement : answers)
                for (Endpoint endpoint : {Endpoint::Known, Endpoint::None}) {
                    simulation.choice = {error, improvement};
                    simulation.endpoint = endpoint;
                    const SimulationResult result = simulatePolicy(simulation);
                    QVERIFY(result.error.isEmpty());
                    QVERIFY(
                        result.decisions == decide(inForce, simulation.choice, simulation.surface, endpoint));
                    for (const Decision& decision : result.decisions)
                        checkDerivation(result.derivations[indexOf(decision.category())], decision);
                }
    }

    /// Only the last step holds, and it is what was decided.
    static void checkDerivation(const std::vector<DerivationStep>& steps, const Decision& decision)
    {
        QVERIFY(!steps.empty());
        QCOMPARE(steps.back().reason, decision.reason());
        for (const DerivationStep& step : steps)
            QCOMPARE(step.holds, &step == &steps.back());
    }

    std::unique_ptr<TemporaryHome> m_home;
    std::unique_ptr<DiskThread> m_disk;
    HandClock m_clock;
    int m_accounts = 0;
};

} // namespace

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
