// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/system/model/host.h"

namespace candor::test::model {

/// One sequence, played by a collector that is handed what was decided.
class Run : public Host
{
public:
    explicit Run(const QList<Step>& steps)
        : Host(steps)
    {
    }

private:
    using Kind = Step::Kind;

    [[noreturn]] void live(const Setup& setup, int channel) override
    {
        become<ClientProcess>(setup, channel);
    }
    void start() override
    {
        if (const auto owner = launch(); owner && *owner != m_ledger.now.account)
            m_ledger.takeBack();
        m_ledger.now.isSignedIn = false;
        tell(Command{Command::Kind::Obey, m_ledger.now});
        m_ledger.hold();
        m_ledger.decide(m_ledger.now);
        m_ledger.begin();
    }

    void decide(const Step& step) override
    {
        Situation next = m_ledger.now;
        if (step.kind == Kind::Choose)
            next.yes[std::size_t(next.account)][std::size_t(step.a)] = step.b != 0;
        if (step.kind == Kind::SignOut && next.isSignedIn) {
            next.isSignedIn = false;
            next.rule = Rule::Unknown;
            next.place = unknownPlace;
        }
        if (step.kind == Kind::SignIn) {
            if (next.account != step.a) {
                next.rule = Rule::Unknown;
                next.place = unknownPlace;
                next.lastPlace = nowhere;
            }
            next.account = step.a;
            next.isSignedIn = true;
        }
        if (step.kind == Kind::Policy && next.isSignedIn) {
            next.rule = policies[std::size_t(step.a)].rule;
            next.place = policies[std::size_t(step.a)].place;
            next.lastPlace = next.place > nowhere ? next.place : next.lastPlace;
        }
        m_ledger.hold();
        m_ledger.decide(next);
        tell(Command{Command::Kind::Obey, next});
    }

    /// Whoever owns what is left signs in again.
    void permitAgain() override
    {
        const int place = m_ledger.now.lastPlace > nowhere ? m_ledger.now.lastPlace - 1 : 0;
        decide({Kind::SignIn, std::max(1, m_ledger.now.account)});
        decide({Kind::Policy, place});
    }
};

} // namespace candor::test::model
