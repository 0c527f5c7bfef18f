// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/resolver.h"

#include <QStringList>

namespace candor {

/// An answer from the cache, given that a mark says whether it is outdated: then no permission is believed.
/// Pure.
ServerAnswer believed(const ServerAnswer& cached, bool isMarked);

/// The same once it is known where the account is signed in: a permission counts only with the pool (the
/// answering host) and in the cloud that gave it. Pure.
ServerAnswer countedAt(const ServerAnswer& cached, const TrustBoundary& here);

/// Each account's last-known-good server policy, one file an account below `policy-cache/`.
/// A ban counts for ever, a permission for 7 days; a clock before the time of fetching makes it expired. Not
/// thread-safe.
///
/// With signed policies comes `accepted.json`, which tells how new a policy has to be, and by which key.
class PolicyCache
{
public:
    /// \a markFolder is another place, for marks that a file of the cache is outdated; empty for none.
    explicit PolicyCache(const QString& folder, const QString& markFolder = {});

    enum class Stored : std::uint8_t {
        Kept,
        NotKept, ///< and nothing that permits more is relied on later
        Outlived, ///< what may permit more is still there: to be tried again
    };
    /// The header that came with a document, and what it adds to what was accepted; both empty without keys.
    struct Signed
    {
        QByteArray header;
        TenantRecord record;
    };
    /// Writes, syncs and renames; the reason is logged where that failed: a permission then must not be
    /// relied on later, and what stood there before, where it permitted more, is removed, emptied, or marked
    /// as outdated. Call it before anything the policy governs happens next. \a document is the server's own
    /// bytes, read again on load by the same strict reader; one that cannot be read as a whole is not kept,
    /// and the last good one stays.
    Stored store(const QString& accountKey, const QByteArray& document, const TrustBoundary& trust,
        WallTime fetched, const Signed& proof = {});

    /// Kind::Unknown where there is none, or where the file is broken (a broken cache also forbids: it may
    /// have held a ban; it is then given as Current with a wholeFault).
    ServerAnswer load(const QString& accountKey, WallTime now) const;
    AcceptedPolicies accepted() const;
    /// Of every account that there is a file for; nothing where the folder cannot be read.
    std::optional<QStringList> accountKeys() const;

    static constexpr std::chrono::days permissionLasts{7};

private:
    QString acceptedFile() const;
    bool accept(const TrustBoundary& trust, const TenantRecord& record) const;
    /// Empty for what is no account's key.
    QString fileOf(const QString& accountKey) const;
    /// Empty where there is no place for one.
    QString markOf(const QString& accountKey) const;
    bool disown(const QString& accountKey) const;

    QString m_folder;
    QString m_markFolder;
};

} // namespace candor
