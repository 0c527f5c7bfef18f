// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/acceptedpolicies.h"
#include "app/policy/sourcepolicy.h"

namespace candor {

/// What an answer is held against where this computer has keys (judge()).
struct PolicyProof
{
    QByteArray document;
    /// The header that came with it; empty without one.
    QByteArray signature;
    QString account;
    AcceptedPolicies accepted;
};

/// What is known of the server's policy when the sources are weighed.
struct ServerAnswer
{
    enum class Kind : quint8 {
        Unknown, ///< nobody signed in, or no answer and no cache
        Current, ///< `policy` as just fetched; faulty documents included
        Cached, ///< `policy` is the account's last-known-good, not expired
        Expired, ///< `policy` is a last-known-good past its time: only what it forbids still counts
        Elsewhere, ///< `policy` is the last-known-good of another pool or cloud: likewise
    };
    Kind kind = Kind::Unknown;
    ServerPolicy policy;
    /// For a faulty current document: the last telemetry address known for the account, where census may go
    /// on to.
    QUrl lastTelemetryOrigin;
    PolicyProof proof = {};
    /// Signed with the key of this computer; judge() alone says so.
    bool isProven = false;
};

/// Weighs every source: forbid wins, the first of server, machine, user that forbids is named. Pure. In a
/// build that forbids by default (BuildSwitches) the vendor forbids beside them, until the server or the
/// computer's own policy says otherwise.
AdminPolicy resolve(const QList<SourcePolicy>& local, const ServerAnswer& server);

/// For the Meetings surface: the pool's word in the server's place; none: the pool did not answer.
AdminPolicy resolveMeeting(const QList<SourcePolicy>& local, const std::optional<SourcePolicy>& pool);

} // namespace candor
