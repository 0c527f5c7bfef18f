// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/recorder.h"

#include "app/telemetry/schedule.h"

namespace candor {

namespace {

Counter counterOf(Feature feature)
{
    switch (feature) {
    case Feature::OptionsOpened:
        return Counter::OptionsOpened;
    case Feature::DataViewerOpened:
        return Counter::DataViewerOpened;
    case Feature::HelpOpened:
        return Counter::HelpOpened;
    case Feature::AboutOpened:
        return Counter::AboutOpened;
    case Feature::OptionsChanged:
        return Counter::OptionsChanged;
    }
    return Counter::OptionsOpened;
}

} // namespace

Recorder::Recorder(const Clock& clock, const SystemFacts& facts)
    : m_clock(clock)
    , m_facts(facts)
{
}

void Recorder::setStanding(const Standing& standing)
{
    m_standing = standing;
    if (!standing.isCensusAllowed)
        m_attempts = m_failures = 0; // not even in memory: permission is never retroactive
}

void Recorder::countAttempt(const Address& account)
{
    if (std::exchange(m_attempting, account.key()) != account.key())
        m_attempts = m_failures = 0;
    if (m_standing.isCensusAllowed)
        ++m_attempts;
}

void Recorder::countFailure()
{
    if (m_standing.isCensusAllowed)
        ++m_failures;
}

void Recorder::setStartup(std::chrono::milliseconds took)
{
    const auto permit = m_collector ? m_collector->permit(Category::ImprovementProgram) : std::nullopt;
    if (permit)
        m_startup = Startup{took, permit->epoch(), permit->version()};
}

std::optional<std::chrono::milliseconds> Recorder::startupUnder(const std::optional<Permit>& permit)
{
    if (m_startup
        && (!permit || permit->epoch() != m_startup->epoch || permit->version() != m_startup->version))
        m_startup.reset();
    return m_startup ? std::optional(m_startup->took) : std::nullopt;
}

void Recorder::beginAccount()
{
    m_censusRecorded.reset();
    m_countersRecorded.reset();
}

void Recorder::countFeature(Feature feature)
{
    count(Category::Usage, counterOf(feature));
    count(Category::ImprovementProgram, counterOf(feature));
}

void Recorder::countStall()
{
    count(Category::ImprovementProgram, Counter::Stalls);
}

void Recorder::countCancel()
{
    count(Category::ImprovementProgram, Counter::SignInCancelled);
}

void Recorder::count(Category category, Counter counter)
{
    if (!m_collector || m_collector->isClosed(category))
        return;
    const auto permit = m_collector->permit(category);
    if (permit && fieldOf(counter, category))
        m_collector->count(*permit, counter);
}

void Recorder::recordDue()
{
    if (!m_collector)
        return;
    countAttempts();
    if (!m_standing.isInForce)
        return;
    markRunning();
    if (m_standing.isSignedIn && !m_standing.isDeviceLeaving
        && isDue(Category::Census, m_censusRecorded, m_clock.now()))
        recordCensus();
    if (m_standing.isPolicyHeard && isDue(Category::Usage, m_countersRecorded, m_clock.now())) {
        recordCounters();
        m_countersRecorded = m_clock.now();
    }
}

void Recorder::countAttempts()
{
    const auto permit = m_collector->permit(Category::Census);
    if (!permit || !(m_standing.isInForce || m_standing.isOwnerless))
        return;
    if (m_attempts > 0)
        m_collector->count(*permit, Counter::SignInAttempts, std::exchange(m_attempts, 0));
    if (m_failures > 0)
        m_collector->count(*permit, Counter::SignInFailures, std::exchange(m_failures, 0));
}

void Recorder::markRunning()
{
    const auto permit = m_collector->permit(Category::Usage);
    if (!permit || m_marked == permit->epoch())
        return;
    m_marked = permit->epoch();
    if (m_collector->markRunning(*permit))
        m_collector->count(*permit, Counter::UncleanExits);
}

void Recorder::recordCensus()
{
    const auto permit = m_collector->permit(Category::Census);
    if (permit
        && candor::recordCensus(
            *m_collector, *permit, m_facts, m_standing.account, m_standing.deviceId.toStdString()))
        m_censusRecorded = m_clock.now();
}

QSet<Category> Recorder::recordCounters()
{
    QSet<Category> made;
    if (!m_collector || !m_standing.isInForce)
        return made;
    const auto usage = m_collector->permit(Category::Usage);
    if (usage && recordUsage(*m_collector, *usage, m_standing.organisation.toStdString()))
        made.insert(Category::Usage);
    const auto improvement = m_collector->permit(Category::ImprovementProgram);
    const auto startup = startupUnder(improvement);
    if (improvement && recordImprovement(*m_collector, *improvement, m_facts, startup)) {
        m_startup.reset();
        made.insert(Category::ImprovementProgram);
    }
    return made;
}

void Recorder::recordExit()
{
    if (!m_collector)
        return;
    if (m_standing.isInForce) {
        count(Category::Usage, Counter::CleanExits);
        recordCounters();
    }
    if (m_marked) // what the last run left is still to be counted where this one never was permitted to
        m_collector->clearRunningMark();
}

} // namespace candor
