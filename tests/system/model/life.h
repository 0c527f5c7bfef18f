// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/scriptedpool.h"
#include "tests/system/model/host.h"
#include "tests/system/model/wholeclient.h"
#include "tests/system/model/world.h"

#include <QSettings>

namespace candor::test::model {

/// One sequence, played by a whole client, which signs in, asks for its policies and keeps them and the
/// person's choices on disk. Its death is a real one: a process that SIGKILL ends leaves what is in its
/// files.
class Life : public Host
{
public:
    explicit Life(const QList<Step>& steps)
        : Host(steps)
    {
        m_world.wall = m_ledger.wallTime;
    }

private:
    using Kind = Step::Kind;

    [[noreturn]] void live(const Setup& setup, int channel) override { become<WholeClient>(setup, channel); }

    /// Nobody is signed in; what was heard last counts for what waits for its owner.
    void start() override
    {
        if (m_isHalfDone)
            takeBack();
        const int found = int(launch().value_or(0));
        if (found % 10 != m_world.owner && !m_isHalfDone)
            m_ledger.blame(QStringLiteral("the records have become another account's"));
        m_isHalfDone = false;
        m_world.owner = found % 10;
        m_world.lastPlace = found / 10;
        m_world.isInForce = false;
        m_rest = m_world.word = keptBy(m_world, m_world.owner);
        decide();
        m_ledger.begin();
    }

    void decide()
    {
        const Situation next = situationOf(m_world);
        m_world.lastPlace = next.lastPlace;
        m_ledger.decide(next);
    }

    void decide(const Step& step) override
    {
        m_ledger.hold();
        m_before = m_world;
        if (step.kind == Kind::Server)
            serve(servers[std::size_t(step.a)]);
        if (step.kind == Kind::Policy)
            m_policy = step.a;
        if (step.kind == Kind::Choose)
            choose(step.a, step.b != 0);
        if (step.kind == Kind::SignIn)
            signIn(step.a);
        if (step.kind == Kind::SignOut && m_world.isInForce)
            signOut();
        if (step.kind == Kind::Refresh && m_world.isInForce)
            refresh();
        m_isHalfDone = m_isKilled;
    }

    /// As OK does: what is changed is saved, for whoever is signed in.
    void choose(int which, bool isYes)
    {
        const int account = m_world.isInForce ? m_world.owner : 0;
        if (says(m_world, account, which) != isYes)
            m_world.saved[std::size_t(account)][std::size_t(which)] = isYes;
        decide();
        tell(Command{Command::Kind::Choose, {}, {}, which, isYes});
    }

    void signIn(int account)
    {
        if (m_world.isInForce)
            leave();
        m_world.word = keptBy(m_world, account);
        if (m_world.owner == account) {
            m_world.isInForce = true; // during the attempt as well
            decide();
        }
        m_world.isInForce = m_server->fault < 0;
        if (m_world.isInForce) {
            m_world.lastPlace = m_world.owner == account ? m_world.lastPlace : nowhere;
            m_world.owner = account;
            decide();
            hear();
        } else {
            m_world.word = m_rest;
            decide();
        }
        tell(Command{Command::Kind::SignIn, {}, {}, account});
        awaitKept();
        tell(Command{Command::Kind::Settle}); // whose the records are is not kept elsewhere
    }

    void signOut()
    {
        leave();
        tell(Command{Command::Kind::SignOut});
        tell(Command{Command::Kind::Settle});
    }
    void refresh()
    {
        hear();
        tell(Command{Command::Kind::Refresh});
        awaitKept();
        if (m_world.lastPlace != m_before.lastPlace || (m_world.word && m_world.word->rule == Rule::Faulty))
            tell(Command{Command::Kind::Settle}); // nothing else on disk says so
    }
    void leave()
    {
        m_rest = m_world.word = std::nullopt;
        m_world.isInForce = false;
        decide();
    }

    /// The server is asked for the policies.
    void hear()
    {
        const PolicyRow& row = policies[std::size_t(m_policy)];
        auto& kept = m_world.kept[std::size_t(m_world.owner)];
        if (m_server->fault >= 0 || row.rule == Rule::Unknown)
            return;
        if (row.rule == Rule::Faulty)
            m_world.word = Word{row.rule, kept && kept->place > nowhere ? kept->place : unknownPlace};
        else
            m_world.word = kept = Word{row.rule, row.place, m_world.wall, m_world.monotonic};
        decide();
    }

    /// What permits no more than before counts before it is on disk.
    void awaitKept()
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        const auto& kept = m_world.kept[std::size_t(m_world.owner)];
        while (
            !m_isKilled && m_ledger.fault.isEmpty() && kept && !isKept(std::size_t(m_world.owner), *kept)) {
            if (std::chrono::steady_clock::now() > end)
                m_ledger.blame(QStringLiteral("what the server said is not kept"));
            m_intake.serve(-1, std::chrono::milliseconds(1));
        }
    }

    void turn(std::chrono::milliseconds by, bool passes) override
    {
        m_world.wall += by;
        m_world.monotonic += passes ? by : std::chrono::milliseconds(0);
        decide();
        Host::turn(by, passes);
        m_isTurning = true; // asked at the same time the server would have to answer first, or last
        tell(Command{Command::Kind::Look});
        m_isTurning = false;
    }

    void permitAgain() override
    {
        decide({Kind::Server, 0});
        decide({Kind::Policy, m_world.lastPlace > nowhere ? m_world.lastPlace - 1 : 0});
        decide(m_world.isInForce ? Step{Kind::Refresh} : Step{Kind::SignIn, std::max(1, m_world.owner)});
    }

    // What was killed in the middle of it.

    /// Of what was under way the files say how far it came; anything else in them nobody has done.
    void takeBack()
    {
        m_ledger.takeBack();
        const QSettings settings(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        for (std::size_t account : {0, 1, 2}) {
            for (std::size_t which : {0, 1})
                takeBack(m_world.saved[account][which], m_before.saved[account][which],
                    [&](auto& one) { return savedIn(settings, account, which) == one; });
            takeBack(m_world.kept[account], m_before.kept[account],
                [&](auto& one) { return !one || isKept(account, *one); });
        }
    }
    template <class Value, class Holds>
    void takeBack(Value& now, const Value& before, const Holds& holds)
    {
        if (!holds(now))
            now = before;
        if (!holds(now))
            m_ledger.blame(QStringLiteral("the files hold what nobody said"));
    }
    static std::optional<bool> savedIn(const QSettings& settings, std::size_t account, std::size_t which)
    {
        const QString group
            = account ? QStringLiteral("Accounts/%1/").arg(addressOf(int(account)).key()) : QString();
        const QVariant value
            = settings.value(group + (which ? options::improvementProgram : options::errorReporting).key);
        return value.isValid() ? std::optional(value.toString() == u"true") : std::nullopt;
    }
    bool isKept(std::size_t account, const Word& word) const
    {
        QFile file(
            m_home.filePath(QStringLiteral("policy-cache/%1.json").arg(addressOf(int(account)).key())));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto* row = std::ranges::find_if(
            policies, [&](const PolicyRow& one) { return one.rule == word.rule && one.place == word.place; });
        return bytes.contains(document(*row).toBase64())
            && bytes.contains("\"fetched\": " + QByteArray::number(word.wall.count()));
    }

    // The server.

    void serve(const ServerRow& server)
    {
        m_server = &server;
        m_fault = server.fault >= 0 ? &faults[std::size_t(server.fault)] : nullptr;
        m_faultsLeft = std::numeric_limits<int>::max();
    }
    QByteArray document(const PolicyRow& row) const
    {
        const QByteArray link = R"("_links":{"telemetry":{"href":"http://127.0.0.1:)"
            + QByteArray::number(m_intake.port(std::max(1, row.place))) + "/\"}}";
        const QByteArray ban = row.rule == Rule::BansAll ? R"("disableAutomaticSendTracing":"Enabled",)"
            : row.rule == Rule::BansImprovement ? R"("customerExperienceImprovementProgram":"Disabled",)"
                                                : "";
        return row.rule == Rule::Faulty
            ? QByteArray("{")
            : "{" + ban + (row.place > nowhere ? link : QByteArray(R"("rel":"policies")")) + "}";
    }

    std::optional<Intake::Answer> answerOther(const QByteArray& head) override
    {
        if (m_server->fault >= 0)
            return answerOf(faults[std::size_t(m_server->fault)]);
        const QByteArray path = head.split(' ').value(1).split('?').first();
        if (path == "/events")
            return std::nullopt; // nothing happens
        if (path == "/policies")
            return m_isTurning || policies[std::size_t(m_policy)].rule == Rule::Unknown
                ? Intake::Answer{packet(500, "{}")}
                : Intake::Answer{packet(200, document(policies[std::size_t(m_policy)]))};
        const bool isKnown = head.toLower().contains("authorization: bearer");
        const ScriptedAnswer answer = path == "/token" ? ScriptedPool::token()
            : path == "/applications"                  ? ScriptedPool::application()
            : path == "/app"                           ? ScriptedAnswer::json(204, {})
            : path == "/" || path.isEmpty()            ? ScriptedPool::discovery()
            : isKnown                                  ? ScriptedPool::user()
                                                       : ScriptedPool::challenge();
        QByteArray bytes = packet(answer.status, answer.body);
        for (const auto& [name, value] : answer.headers)
            bytes.insert(bytes.indexOf("\r\n") + 2, name + ": " + value + "\r\n");
        return Intake::Answer{bytes};
    }

    World m_world;
    World m_before; ///< of the last step
    std::optional<Word> m_rest; ///< what the client goes by while nobody is signed in
    const ServerRow* m_server = servers.data();
    int m_policy = 0;
    bool m_isTurning = false;
    bool m_isHalfDone = false; ///< the client was killed in the middle of the last step
};

} // namespace candor::test::model
