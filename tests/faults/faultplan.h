// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <atomic>
#include <string>

namespace candor::test {

/// How a call to the disk goes wrong.
enum class Fault : unsigned char {
    Fails, ///< an I/O error, whatever the call
    Full, ///< no space, where the call takes some
    Tears, ///< half is written, then an I/O error
};

/// Which of them a call can meet.
enum class DiskCall : unsigned char { Looks, TakesSpace, Writes };

/// Which call to the disk goes wrong: the n-th of those that can, alone or with all that follow. Thread-safe.
class FaultPlan
{
public:
    void arm(Fault fault, int nth, bool lasts)
    {
        m_fault = fault;
        m_lasts = lasts;
        m_met = 0;
        m_nth = nth;
    }
    void disarm() { m_nth = 0; }
    bool hasStruck() const { return m_nth > 0 && m_met >= m_nth; }
    Fault fault() const { return m_fault; }

    /// Counts the call; whether it goes wrong.
    bool strikes(DiskCall call)
    {
        const int nth = m_nth;
        const bool counts = m_fault == Fault::Fails || call == DiskCall::Writes
            || (m_fault == Fault::Full && call == DiskCall::TakesSpace);
        if (nth == 0 || !counts)
            return false;
        const int met = ++m_met;
        return met == nth || (m_lasts && met > nth);
    }

private:
    std::atomic<Fault> m_fault = Fault::Fails;
    std::atomic<bool> m_lasts = false;
    std::atomic<int> m_nth = 0;
    std::atomic<int> m_met = 0;
};

/// Runs \a work with the fault at the first call, the second, and so on, until it runs to its end without
/// one; and \a isWell each time with the fault over. Empty, or what was wrong: after which call all was not
/// well, or that \a work made fewer calls that could meet the fault than \a atLeast. Without any, a loop
/// would show nothing and look well.
template <typename Work, typename Check>
std::string harmOfEveryCall(
    FaultPlan& plan, Fault fault, bool lasts, int atLeast, Work work, Check isWell, int step = 1)
{
    for (int nth = 1, last = 0;; nth += step) {
        plan.arm(fault, nth, lasts);
        work();
        const bool struck = plan.hasStruck();
        plan.disarm();
        if (!isWell())
            return "not well after call " + std::to_string(nth);
        if (struck)
            last = nth;
        else if (last >= std::max(1, atLeast))
            return {};
        else
            return "calls that met the fault: " + std::to_string(last) + ", at least "
                + std::to_string(std::max(1, atLeast)) + " expected";
    }
}

} // namespace candor::test
