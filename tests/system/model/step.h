// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/system/model/situation.h"

#include <QList>
#include <QString>

#include <numeric>
#include <random>
#include <utility>
#include <vector>

namespace candor::test::model {

/// One thing that happens. A step that makes no sense when it comes does nothing, so that any may be left
/// out.
struct Step
{
    enum class Kind {
        Record, ///< \a a: category, \a b: how many
        Choose, ///< \a a: 0 error reporting, 1 improvement program; \a b: whether
        Policy, ///< \a a: row of `policies`
        SignIn, ///< \a a: account
        SignOut,
        Serve, ///< the network has time to work
        Settle, ///< waits until what was decided is done, then everything is looked at
        Wake, ///< \a a: minutes that pass, then everything due is sent
        Pass, ///< \a a: hours that pass
        Clock, ///< \a a: hours the wall clock is set by
        Fault, ///< \a a: row of `faults`; \a b: for so many requests
        Server, ///< \a a: row of `servers`, until the next of these
        Refresh, ///< the client asks for its policies again
        Quit,
        Kill,
        KillDuring, ///< kill -9 up to \a a microseconds after the next step began
    };
    Kind kind = Kind::Serve;
    int a = 0;
    int b = 0;
};

struct PolicyRow
{
    Rule rule;
    int place;
    const char* name;
};
inline constexpr std::array policies{
    PolicyRow{Rule::Free, 1, "permits all, address 1"},
    PolicyRow{Rule::Free, 2, "permits all, address 2"},
    PolicyRow{Rule::BansAll, 1, "bans all, address 1"},
    PolicyRow{Rule::BansImprovement, 1, "bans the improvement program, address 1"},
    PolicyRow{Rule::Free, nowhere, "permits all, names no address"},
    PolicyRow{Rule::Faulty, 1, "cannot be read, address 1"},
    PolicyRow{Rule::Unknown, unknownPlace, "is unknown"},
};

/// What a server does with a request.
struct FaultRow
{
    enum class Manner { Answer, Hang, Close, AcceptAndClose, AcceptAndCut, AcceptGarbled, RejectOne };
    Manner manner;
    int status;
    const char* name;
};
inline constexpr std::array faults{
    FaultRow{FaultRow::Manner::Answer, 503, "answers 503"},
    FaultRow{FaultRow::Manner::Answer, 429, "answers 429, retry after 600 s"},
    FaultRow{FaultRow::Manner::Answer, 400, "answers 400"},
    FaultRow{FaultRow::Manner::Answer, 413, "answers 413"},
    FaultRow{FaultRow::Manner::Answer, 500, "answers 500"},
    FaultRow{FaultRow::Manner::Answer, 401, "answers 401"},
    FaultRow{FaultRow::Manner::Answer, 307, "redirects"},
    FaultRow{FaultRow::Manner::Answer, 204, "answers 204"},
    FaultRow{FaultRow::Manner::Hang, 0, "does not answer"},
    FaultRow{FaultRow::Manner::Close, 0, "closes the connection"},
    FaultRow{FaultRow::Manner::AcceptAndClose, 200, "accepts and closes the connection"},
    FaultRow{FaultRow::Manner::AcceptAndCut, 200, "accepts and cuts the answer"},
    FaultRow{FaultRow::Manner::AcceptGarbled, 200, "accepts with an answer that is no JSON"},
    FaultRow{FaultRow::Manner::RejectOne, 200, "rejects one record of a batch"},
};

/// What becomes of every request; -1: what should.
struct ServerRow
{
    int fault;
    const char* name;
};
inline constexpr std::array servers{
    ServerRow{-1, "is well"}, ServerRow{9, "is gone"}, ServerRow{4, "answers 500 to everything"}};

inline QString nameOf(const Step& step)
{
    using Kind = Step::Kind;
    const std::string_view category = wireName(allCategories[std::size_t(step.a) % categoryCount]);
    const QString text = QString::fromLatin1(category.data(), qsizetype(category.size()));
    switch (step.kind) {
    case Kind::Record:
        return QStringLiteral("record %1 x %2").arg(text).arg(step.b);
    case Kind::Choose:
        return QStringLiteral("%1 %2").arg(
            step.b ? u"tick" : u"untick", step.a ? u"improvement program" : u"error reporting");
    case Kind::Policy:
        return QStringLiteral("the policy %1").arg(QLatin1StringView(policies[std::size_t(step.a)].name));
    case Kind::SignIn:
        return QStringLiteral("sign in as %1").arg(step.a);
    case Kind::SignOut:
        return QStringLiteral("sign out");
    case Kind::Serve:
        return QStringLiteral("serve");
    case Kind::Settle:
        return QStringLiteral("settle and look");
    case Kind::Wake:
        return QStringLiteral("%1 minutes later").arg(step.a);
    case Kind::Pass:
        return QStringLiteral("%1 hours later").arg(step.a);
    case Kind::Clock:
        return QStringLiteral("the clock is set by %1 h").arg(step.a);
    case Kind::Fault:
        return QStringLiteral("the server %1, %2 times")
            .arg(QLatin1StringView(faults[std::size_t(step.a)].name))
            .arg(step.b);
    case Kind::Server:
        return QStringLiteral("the server %1").arg(QLatin1StringView(servers[std::size_t(step.a)].name));
    case Kind::Refresh:
        return QStringLiteral("ask for the policies");
    case Kind::Quit:
        return QStringLiteral("quit and start");
    case Kind::Kill:
        return QStringLiteral("kill -9 and start");
    case Kind::KillDuring:
        return QStringLiteral("kill -9, %1 us into the next step").arg(step.a);
    }
    return {};
}

/// How often which kind of step comes, in relation to the others.
using Weights = std::vector<std::pair<int, Step::Kind>>;

/// Of a collector that is handed what was decided.
inline const Weights decided{{30, Step::Kind::Record}, {10, Step::Kind::Choose}, {9, Step::Kind::Policy},
    {5, Step::Kind::SignIn}, {3, Step::Kind::SignOut}, {12, Step::Kind::Serve}, {8, Step::Kind::Settle},
    {8, Step::Kind::Wake}, {4, Step::Kind::Clock}, {9, Step::Kind::Fault}, {2, Step::Kind::Quit},
    {3, Step::Kind::Kill}, {3, Step::Kind::KillDuring}};

/// Makes sequences; the same for the same seed.
class Dice
{
public:
    explicit Dice(quint64 seed, const Weights& weights = decided)
        : m_engine(seed)
        , m_weights(weights)
    {
    }

    QList<Step> sequence()
    {
        QList<Step> steps;
        if (upTo(10) > 0) // or else little would ever be permitted
            steps = {{Step::Kind::SignIn, 1}, {Step::Kind::Policy, 0}, {Step::Kind::Choose, 0, 1},
                {Step::Kind::Choose, 1, 1}};
        for (int count = 10 + upTo(40); count > 0; --count)
            steps += step();
        return steps;
    }

private:
    /// 0 to \a end - 1. The standard's distributions differ from library to library.
    int upTo(std::size_t end) { return int(m_engine() % end); }

    Step step()
    {
        const auto add = [](int sum, const auto& row) { return sum + row.first; };
        int at = upTo(std::size_t(std::accumulate(m_weights.begin(), m_weights.end(), 0, add)));
        auto row = m_weights.begin();
        for (; at >= row->first; ++row)
            at -= row->first;
        return withValues(row->second);
    }

    Step withValues(Step::Kind kind)
    {
        using Kind = Step::Kind;
        static constexpr std::array hours{-200, -30, -1, 1, 5, 30, 100, 190};
        static constexpr std::array days{1, 24, 100, 168, 169, 200}; // in hours: to the week and beyond
        switch (kind) {
        case Kind::Record:
            return {kind, upTo(categoryCount), upTo(5) == 0 ? 1 + upTo(60) : 1};
        case Kind::Choose:
            return {kind, upTo(2), upTo(2)};
        case Kind::Policy:
            return {kind, upTo(2) == 0 ? 0 : upTo(policies.size())};
        case Kind::SignIn:
            return {kind, 1 + (upTo(3) == 0 ? 1 : 0)};
        case Kind::Wake:
            return {kind, upTo(3) == 0 ? 0 : upTo(90)};
        case Kind::Pass:
            return {kind, days[std::size_t(upTo(days.size()))]};
        case Kind::Server:
            return {kind, upTo(servers.size())};
        case Kind::Clock:
            return {kind, hours[std::size_t(upTo(hours.size()))]};
        case Kind::Fault:
            return {kind, upTo(faults.size()), 1 + upTo(3)};
        case Kind::KillDuring:
            return {kind, upTo(2) == 0 ? upTo(200) : upTo(5000)};
        default:
            return {kind};
        }
    }

    std::mt19937_64 m_engine;
    const Weights m_weights;
};

} // namespace candor::test::model
