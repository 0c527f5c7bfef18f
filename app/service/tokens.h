// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace candor::service {

using Moment = std::chrono::steady_clock::time_point;

/// Who holds a token.
struct Principal
{
    QString address; ///< empty for somebody who joined a meeting anonymously
    QString tenant;
    QString organisation;
    friend bool operator==(const Principal&, const Principal&) = default;
};

/// Tokens that are out: in memory only, for 8 hours, found by their digest.
class Tokens
{
public:
    static constexpr std::chrono::seconds life = std::chrono::hours(8);

    QByteArray issue(const Principal& principal, Moment now);
    std::optional<Principal> find(const QByteArray& token, Moment now) const;
    void sweep(Moment now);

private:
    struct Entry
    {
        Principal principal;
        Moment ends;
    };
    QHash<QByteArray, Entry> m_entries;
};

/// Counts tries of one kind in a window that slides; for wrong passwords.
class TryLimit
{
public:
    TryLimit(int tries, std::chrono::seconds window)
        : m_tries(tries)
        , m_window(window)
    {
    }

    /// False, and nothing counted, when there were too many already.
    bool begin(const QByteArray& who, Moment now);
    /// The try was right after all.
    void forgive(const QByteArray& who);
    void sweep(Moment now);

private:
    int m_tries;
    std::chrono::seconds m_window;
    QHash<QByteArray, QList<Moment>> m_begun;
};

} // namespace candor::service
