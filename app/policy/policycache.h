// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/resolver.h"

namespace candor {

/// Each account's last-known-good server policy, one file an account below `policy-cache/`.
/// A ban counts for ever, a permission for 7 days; a clock before the time of fetching makes it expired. Not
/// thread-safe.
class PolicyCache
{
public:
    explicit PolicyCache(const QString& folder);

    /// Writes, syncs and renames; false (with a reason in the log) where that failed: a permission then must
    /// not be relied on later, and what stood there before is removed where it permitted more. Call it before
    /// anything the policy governs happens next. \a document is the server's own bytes, read again on load by
    /// the same strict reader; one that cannot be read as a whole is not kept (false), and the last good one
    /// stays.
    bool store(
        const QString& accountKey, const QByteArray& document, const TrustBoundary& trust, WallTime fetched);

    /// Kind::Unknown where there is none, or where the file is broken (a broken cache also forbids: it may
    /// have held a ban; it is then given as Current with a wholeFault).
    ServerAnswer load(const QString& accountKey, WallTime now) const;

    static constexpr std::chrono::days permissionLasts{7};

private:
    /// Empty for what is no account's key.
    QString fileOf(const QString& accountKey) const;

    QString m_folder;
};

} // namespace candor
