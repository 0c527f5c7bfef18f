// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/service/applications.h"
#include "app/service/intake.h"
#include "app/service/meeting.h"
#include "app/service/policies.h"
#include "app/service/tokenoffice.h"

namespace candor::service {

/// The service without sockets: takes requests, gives answers, now or later. Lives on the loop.
class Service
{
public:
    /// Reads the policies; \a database is used by the disk thread alone from then on.
    Service(Database& database, const Pseudonyms& pseudonyms, const Clock& clock, Jobs jobs);

    void handle(const Request& request, const Reply& reply);
    /// Looks whether another process changed the policies, and tells the clients they concern. Call it often.
    void lookForChanges();
    /// The same after a change within this process, which the file does not tell of.
    void policiesWritten();
    /// Where the key is that signs policies, if there is one; read anew for each answer. Before the first
    /// request.
    void setKeyFolder(const QString& folder) { m_keyFolder = folder; }
    /// Once a second: ends polls, tokens and applications whose time is up.
    void sweep();

    const Applications& applications() const { return m_applications; }
    /// Connected clients, a number a tenant.
    QMap<QString, int> clients() const { return m_applications.clients(m_clock.monotonic()); }

private:
    void withToken(const Request& request, const Reply& reply);
    void applications(const Request& request, const Principal& principal, const Reply& reply);
    void application(const QByteArray& id, const QByteArray& rest, const Request& request,
        const Principal& principal, const Reply& reply);
    void policies(const Request& request, const QString& tenant, const Reply& reply);
    void meeting(const Request& request, const MeetingName& name, const Reply& reply);
    std::optional<PolicySet> readIfChanged(); ///< on the disk thread
    /// On the disk thread.
    Answer policiesAnswer(const QByteArray& origin, const QByteArray& path, const QString& tenant);
    void changed(const PolicySet& now);

    Database& m_database;
    const Clock& m_clock;
    Jobs m_jobs;
    Accounts m_accounts;
    Policies m_policies;
    Tokens m_tokens;
    TokenOffice m_tokenOffice;
    Applications m_applications;
    Intake m_intake;
    // Before m_known: a change between the two is then seen twice rather than never.
    qint64 m_version;
    PolicySet m_known;
    bool m_isLooking = false;
    QString m_keyFolder;
};

} // namespace candor::service
