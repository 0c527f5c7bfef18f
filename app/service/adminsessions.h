// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/tokens.h"

namespace candor::service {

/// An admin who is signed in.
struct AdminSession
{
    QString name;
    QString tenant;
    QByteArray password; ///< as it was stored: another one ends the session
};

/// Sessions of the admin page: in memory only, found by the digest of their token.
class AdminSessions
{
public:
    static constexpr std::chrono::seconds life = std::chrono::hours(8);
    static constexpr std::chrono::seconds idle = std::chrono::minutes(20);
    static constexpr int most = 1000; ///< with more, the one that was used the longest ago ends

    /// The token, always a new one.
    QByteArray begin(const AdminSession& session, Moment now);
    /// Nothing where there is none any more; a session that is found is in use again.
    std::optional<AdminSession> find(const QByteArray& token, Moment now);
    void end(const QByteArray& token);
    void sweep(Moment now);

private:
    struct Entry
    {
        AdminSession session;
        Moment begun;
        Moment used;
    };
    static bool isOver(const Entry& entry, Moment now);

    QHash<QByteArray, Entry> m_entries;
};

} // namespace candor::service
