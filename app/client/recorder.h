// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"
#include "app/client/reports.h"

#include <QSet>

namespace candor {

/// Makes the regular records when they are due and permitted: census, usage, improvement programme. Lives on
/// the UI thread. Life of a figure: it is counted where it happens (with a permit), becomes part of a record
/// here, and is forgotten by then.
class Recorder
{
public:
    /// Whose figures these are, and how far their sign-in has come.
    struct Standing
    {
        /// Signing in or signed in as the owner of what is recorded: the account's own policy counts.
        bool isInForce = false;
        bool isSignedIn = false;
        bool isPolicyHeard = false;
        /// The journal belongs to nobody yet.
        bool isOwnerless = true;
        Address account;
        QString organisation;
        QString deviceId;
    };

    Recorder(const Clock& clock, const SystemFacts& facts);

    void setCollector(Collector* collector) { m_collector = collector; }
    void setStanding(const Standing& standing) { m_standing = standing; }
    /// A sign-in is complete: census and counters are due.
    void beginAccount();
    /// The permission to count how the program ends has ended, or the account has.
    void forgetMark() { m_isMarked = false; }

    void countAttempt() { ++m_attempts; }
    void countFailure() { ++m_failures; }
    void countFeature(Feature feature);
    void countStall();
    void countCancel();
    /// Start-up took that long, and permission stood when it began.
    void setStartup(std::chrono::milliseconds took) { m_startup = took; }

    /// Makes whatever is due now; harmless to call at any time.
    void recordDue();
    /// Makes usage and improvement-programme records at once (sign-out, exit); which there were.
    QSet<Category> recordCounters();
    /// The program ends as it should.
    void recordExit();

private:
    void count(Category category, Counter counter);
    void countAttempts();
    void markRunning();
    void recordCensus();

    const Clock& m_clock;
    const SystemFacts& m_facts;
    Collector* m_collector = nullptr;
    Standing m_standing;
    std::int64_t m_attempts = 0; ///< not yet counted: census is closed, or belongs to somebody else
    std::int64_t m_failures = 0;
    bool m_isMarked = false;
    std::optional<WallTime> m_censusRecorded;
    std::optional<WallTime> m_countersRecorded;
    std::optional<std::chrono::milliseconds> m_startup;
};

} // namespace candor
