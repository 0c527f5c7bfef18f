// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/message.h"
#include "app/service/tokens.h"

#include <QMap>
#include <QSet>

#include <map>
#include <optional>

namespace candor::service {

/// Registered clients and their event channels (steps 5 and 7). A waiting poll is an entry in here: it costs
/// memory, no thread. An answer that got lost is given again when the client asks with the same `ack`.
class Applications
{
public:
    static constexpr std::chrono::seconds pollLasts{170};
    static constexpr std::chrono::seconds unusedLasts = std::chrono::minutes(30);
    static constexpr int most = 100'000;

    /// 201, or why not.
    Answer add(const Request& request, const Principal& principal, Moment now);
    /// Whether that application is there and the principal's own; touches it.
    bool has(const QByteArray& id, const Principal& principal, Moment now);
    void remove(const QByteArray& id);
    /// Answers at once where something happened, else keeps the reply.
    void poll(const QByteArray& id, const Request& request, Moment now, const Reply& reply);
    /// Tells every client of those tenants that its policies changed.
    void policiesChanged(const QSet<QString>& tenants);
    /// Answers polls that waited long enough, forgets applications nobody uses.
    void sweep(Moment now);

    int waiting() const;
    /// Whose clients there are.
    QSet<QString> tenants() const;
    /// How many people's clients are connected, a number a tenant: those that wait for an event, or were
    /// heard of within the last minute.
    QMap<QString, int> clients(Moment now) const;
    /// The same for one tenant, by version; an empty one where the client tells none.
    QMap<QString, int> versions(const QString& tenant, Moment now) const;

private:
    struct Application
    {
        Principal principal;
        QString version;
        quint64 next = 1; ///< the number the client is to ask with
        bool isChanged = false; ///< policies changed since the last answer
        bool toldChange = false; ///< the last answer said so
        Moment used;
        Moment pollEnds;
        QByteArray origin;
        Reply poll;
        bool isConnected(Moment now) const;
    };
    void answer(const QByteArray& id, Application& application);

    std::map<QByteArray, Application> m_all;
};

/// 404 with subcode ApplicationNotFound.
Answer applicationNotFound();

} // namespace candor::service
