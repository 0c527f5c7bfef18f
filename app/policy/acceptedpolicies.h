// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/adminpolicy.h"
#include "app/policy/policysignature.h"

namespace candor {

/// What this computer has accepted of signed policies: keys and times, by tenant. One file beside the policy
/// cache.
struct AcceptedPolicies
{
    QMap<QString, TenantRecord> tenants;
    /// Where that cannot be known: then no signed policy counts, for it may be an old one.
    std::optional<PolicyFault> fault;
};

/// One JSON object with a checksum, as a file of the cache is.
QByteArray encodeAccepted(const QMap<QString, TenantRecord>& tenants);
/// Nothing where the bytes are not what encodeAccepted() made.
std::optional<QMap<QString, TenantRecord>> decodeAccepted(const QByteArray& bytes);

AcceptedPolicies readAccepted(const QString& file);
/// Adds to what is in the file; false where it cannot be written, or read before.
bool addAccepted(const QString& file, const QString& tenant, const TenantRecord& record);

/// Both, where one's keys lead on from the other's; else \a later.
TenantRecord merged(const TenantRecord& earlier, const TenantRecord& later);

} // namespace candor
