// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/reports.h"

#include <QString>

#include <deque>

namespace candor {

/// Makes error reports, as long as there is a permit: from failures it is told of, and from warnings the
/// program logs. Keeps the last log lines for their excerpts only while error reporting is permitted; a line
/// older than the permission is never used. Not thread-safe.
class ErrorReporter
{
public:
    ErrorReporter(const Clock& clock, const SystemFacts& facts);

    /// Null: no report is made.
    void setCollector(Collector* collector);
    void setAccount(const Address& account) { m_account = account; }
    /// Permission may have begun, ended or grown: forgets the lines of another one.
    void permissionChanged();

    void report(const SignInFailure& failure, std::chrono::milliseconds took);
    /// A warning was logged \a when; it is a report of its own and a line of later excerpts.
    void warn(const QString& category, const QString& line, std::chrono::steady_clock::time_point when);

    /// At most so many reports an hour, in all and of a kind: a loop of failures must not become a flood.
    static constexpr int mostAnHour = 20;
    static constexpr int mostOfAKind = 3;

private:
    std::optional<Permit> permit();
    bool isFlooding(const std::string& kind);
    void send(const Permit& permit, ErrorFacts error);
    std::string excerpt() const;

    const Clock& m_clock;
    const SystemFacts& m_facts;
    Collector* m_collector = nullptr;
    Address m_account;
    /// Epoch, and version of consent.
    std::optional<std::pair<std::uint32_t, int>> m_permission;
    std::chrono::steady_clock::time_point m_permitted; ///< when m_permission was first seen
    std::deque<std::string> m_lines;
    std::deque<std::pair<std::string, std::chrono::steady_clock::time_point>> m_reported;
    std::chrono::steady_clock::time_point m_started;
};

} // namespace candor
