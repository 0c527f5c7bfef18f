// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/system/model/step.h"

#include <QStringList>

#include <functional>

namespace candor::test::model {

/// Leaves out what the failure does not need: ever smaller pieces, as long as it still fails.
class Shrinking
{
public:
    /// What a sequence comes to: a fault, or empty.
    using Outcome = std::function<QString(const QList<Step>&)>;

    Shrinking(const QList<Step>& steps, const QString& fault, Outcome outcome)
        : m_outcome(std::move(outcome))
        , m_steps(steps)
        , m_kind(kindOf(fault))
    {
        for (qsizetype size = std::max<qsizetype>(1, steps.size() / 2);; size /= 2) {
            while (pass(size)) { }
            if (size == 1 || m_runs > mostRuns)
                break;
        }
    }
    const QList<Step>& steps() const { return m_steps; }

private:
    bool pass(qsizetype size)
    {
        bool isShorter = false;
        for (qsizetype at = 0; at < m_steps.size() && m_runs <= mostRuns;) {
            QList<Step> fewer = m_steps;
            fewer.remove(at, std::min(size, fewer.size() - at));
            if (fails(fewer)) {
                m_steps = fewer;
                isShorter = true;
            } else {
                at += size;
            }
        }
        return isShorter;
    }
    /// Threads take turns as they like: what fails may need more than one try.
    bool fails(const QList<Step>& steps)
    {
        for (int tries = 0; tries < 3; ++tries, ++m_runs)
            if (kindOf(m_outcome(steps)) == m_kind)
                return true;
        return false;
    }

    /// The fault but for what differs from one sequence to the next.
    static QString kindOf(const QString& fault) { return fault.section(u' ', 3); }

    static constexpr int mostRuns = 600;
    const Outcome m_outcome;
    QList<Step> m_steps;
    const QString m_kind;
    int m_runs = 0;
};

inline QString described(quint64 seed, const char* variable, const QString& fault, const QList<Step>& steps)
{
    QStringList lines{QStringLiteral("seed %1: %2; %3=%1 plays it again. As short as it gets:")
                          .arg(QString::number(seed), fault, QLatin1StringView(variable))};
    for (const Step& step : steps)
        lines += QStringLiteral("    ") + nameOf(step);
    return lines.join(u'\n');
}

/// What came of the seeds.
struct Played
{
    int seeds = 0;
    std::size_t recorded = 0;
    std::size_t stored = 0;
    QString fault; ///< with the sequence that leads to it; empty where all is well
};

/// Plays the seeds that were asked for: the environment's variable \a one names a single one, \a many says
/// how many.
template <class AnyRun>
Played playSeeds(const char* one, const char* many, int byDefault, const Weights& weights)
{
    bool isOne = false;
    const quint64 named = qEnvironmentVariable(one).toULongLong(&isOne);
    const int asked = qEnvironmentVariableIntValue(many);
    Played all;
    all.seeds = isOne ? 1 : asked > 0 ? asked : byDefault;
    const quint64 first = isOne ? named : 1;
    for (quint64 seed = first; seed < first + quint64(all.seeds) && all.fault.isEmpty(); ++seed) {
        const QList<Step> steps = Dice(seed, weights).sequence();
        AnyRun run(steps);
        const QString fault = run.play();
        all.recorded += run.ledger().size();
        all.stored += run.ledger().stored();
        const auto outcome = [](const QList<Step>& fewer) { return AnyRun(fewer).play(); };
        if (!fault.isEmpty())
            all.fault = described(seed, one, fault, Shrinking(steps, fault, outcome).steps());
    }
    return all;
}

} // namespace candor::test::model
