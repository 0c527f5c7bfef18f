// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/errorreporter.h"

#include "app/telemetry/identity.h"

#include <algorithm>

namespace candor {

namespace {

constexpr std::size_t excerptLines = 12;
constexpr std::size_t excerptLineLength = 160;

} // namespace

ErrorReporter::ErrorReporter(const Clock& clock, const SystemFacts& facts)
    : m_clock(clock)
    , m_facts(facts)
    , m_started(clock.monotonic())
{
}

void ErrorReporter::setCollector(Collector* collector)
{
    m_collector = collector;
}

std::optional<Permit> ErrorReporter::permit()
{
    permissionChanged();
    return m_collector ? m_collector->permit(Category::ErrorReporting) : std::nullopt;
}

void ErrorReporter::permissionChanged()
{
    const auto now = m_collector ? m_collector->permit(Category::ErrorReporting) : std::nullopt;
    const auto permission = now ? std::optional(std::pair(now->epoch(), now->version())) : std::nullopt;
    if (permission == m_permission)
        return;
    m_permission = permission;
    m_permitted = m_clock.monotonic();
    m_lines.clear();
    m_reported.clear();
}

bool ErrorReporter::isFlooding(const std::string& kind)
{
    const auto now = m_clock.monotonic();
    while (!m_reported.empty() && now - m_reported.front().second >= std::chrono::hours(1))
        m_reported.pop_front();
    const auto ofKind = std::count_if(
        m_reported.begin(), m_reported.end(), [&](const auto& row) { return row.first == kind; });
    if (m_reported.size() >= mostAnHour || ofKind >= mostOfAKind)
        return true;
    m_reported.emplace_back(kind, now);
    return false;
}

void ErrorReporter::report(const SignInFailure& failure, std::chrono::milliseconds took)
{
    const auto allowed = permit();
    if (!allowed || failure.problem == SignInProblem::Cancelled)
        return;
    ErrorFacts error;
    error.errorType = errorTypeOf(failure);
    if (isFlooding(error.errorType + failure.host.toStdString()))
        return;
    error.host = failure.host.toStdString();
    error.httpStatus = failure.httpStatus;
    error.stepTook = took;
    send(*allowed, error);
}

void ErrorReporter::warn(
    const QString& category, const QString& line, std::chrono::steady_clock::time_point when)
{
    const auto allowed = permit();
    if (!allowed || when < m_permitted)
        return;
    // Half an address would not be found any more, hence replaced before the line is cut.
    const std::string clean = withoutAddress(line.toStdString(), m_account.text().toStdString());
    m_lines.push_back(QString::fromStdString(clean).left(excerptLineLength).toStdString());
    if (m_lines.size() > excerptLines)
        m_lines.pop_front();
    // What telemetry itself complains about is a line of an excerpt, never a report: reports about reports
    // would not end.
    if (category == u"candor.telemetry" || isFlooding("warning." + category.toStdString() + m_lines.back()))
        return;
    ErrorFacts error;
    error.errorType = "warning." + category.toStdString();
    send(*allowed, error);
}

std::string ErrorReporter::excerpt() const
{
    std::string all;
    for (const std::string& line : m_lines)
        all += line + '\n';
    return withoutAddress(all, m_account.text().toStdString());
}

void ErrorReporter::send(const Permit& permit, ErrorFacts error)
{
    error.logExcerpt = excerpt();
    error.uptime = std::chrono::duration_cast<std::chrono::seconds>(m_clock.monotonic() - m_started);
    error.account = m_account;
    recordError(*m_collector, permit, m_facts, error);
}

} // namespace candor
