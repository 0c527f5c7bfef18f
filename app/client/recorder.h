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
        /// Census is not forbidden; whether its door stands open at this moment is another matter.
        bool isCensusAllowed = true;
        /// The service is asked to erase what it has of this computer: the ID is about to change.
        bool isDeviceLeaving = false;
        /// The journal belongs to nobody yet.
        bool isOwnerless = true;
        Address account;
        QString organisation;
        QString deviceId;
    };

    Recorder(const Clock& clock, const SystemFacts& facts);

    void setCollector(Collector* collector) { m_collector = collector; }
    void setStanding(const Standing& standing);
    /// A sign-in is complete, or what was recorded of it is gone: census and counters are due.
    void beginAccount();

    /// Where the journal belongs to somebody else it is kept in memory until that account is signed in.
    void countAttempt(const Address& account);
    void countFailure();
    void countFeature(Feature feature);
    void countStall();
    void countCancel();
    /// Start-up took that long, and permission has stood since it began; forgotten when that ends.
    void setStartup(std::chrono::milliseconds took);

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
    std::optional<std::chrono::milliseconds> startupUnder(const std::optional<Permit>& permit);

    const Clock& m_clock;
    const SystemFacts& m_facts;
    Collector* m_collector = nullptr;
    Standing m_standing;
    std::int64_t m_attempts = 0; ///< not yet counted: census is closed, or belongs to somebody else
    std::int64_t m_failures = 0;
    QString m_attempting; ///< whose attempts these are
    std::optional<std::uint32_t> m_marked; ///< the epoch in which the running program is marked
    std::optional<WallTime> m_censusRecorded;
    std::optional<WallTime> m_countersRecorded;
    struct Startup
    {
        std::chrono::milliseconds took;
        std::uint32_t epoch;
        int version; ///< of consent: what was agreed to later is not agreed to for what was measured before
    };
    std::optional<Startup> m_startup;
};

} // namespace candor
