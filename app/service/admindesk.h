// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/service/adminpages.h"
#include "app/service/admins.h"
#include "app/service/adminsessions.h"
#include "app/service/guesslimit.h"
#include "app/service/jobs.h"
#include "app/service/message.h"

#include <memory>

namespace candor::service {

/// What the admin page asks of the service it stands beside; called on the loop.
struct AdminSources
{
    std::function<QMap<QString, int>()> clients; ///< connected, a number a tenant
    std::function<QMap<QString, int>(const QString& tenant)> versions;
    std::function<void()> changed; ///< a policy was written
};

/// The admin page without sockets: every admin sees and changes one tenant. Lives on the loop; the disk and
/// the hashing of passwords are elsewhere.
class AdminDesk
{
public:
    AdminDesk(Database& database, const Clock& clock, Jobs jobs, AdminSources sources);

    void handle(const Request& request, const Reply& reply);
    void sweep();

private:
    struct Attempt;
    /// A request of somebody who is signed in.
    struct Visit
    {
        AdminSession session;
        AdminFrame frame;
        QByteArray token;
        Reply reply;
    };
    using Make = std::function<Answer()>;

    QByteArray formToken(const char* use, const QByteArray& cookie) const;
    void get(const Request& request, const Reply& reply);
    void post(const Request& request, const Reply& reply);
    Answer signInForm(const Request& request, int status, const QString& notice) const;

    void signIn(const Request& request, const Reply& reply);
    void check(const std::shared_ptr<Attempt>& attempt);
    void finish(const Attempt& attempt);
    void signOut(const Visit& visit);

    std::optional<Visit> visit(const Request& request, const Reply& reply);
    /// Makes the answer on the disk thread, if the visitor is an admin still.
    void onDisk(const Visit& visit, Make make);
    void show(const Request& request, const Visit& visit);
    void showRecords(const Visit& visit);
    void propose(const Visit& visit, const PolicyName& name, const QByteArray& form);
    void confirm(const Visit& visit, const PolicyName& name, const QByteArray& form);

    const Clock& m_clock;
    Jobs m_jobs;
    AdminSources m_sources;
    Database& m_database;
    Admins m_admins;
    Policies m_policies;
    // Counting takes a while, so it is not done more than once a minute. Only the disk thread uses these.
    std::optional<QList<RecordDay>> m_days;
    Moment m_daysRead;
    AdminSessions m_sessions;
    QByteArray m_key; ///< of the form tokens
    GuessLimit m_perAccount{5};
    GuessLimit m_perPeer{10};
    int m_pending = 0;
};

} // namespace candor::service
