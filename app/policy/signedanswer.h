// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/policy/policykeys.h"
#include "app/policy/resolver.h"

namespace candor {

/// A server's answer as it counts under the keys of this computer.
struct Judgement
{
    ServerAnswer answer;
    /// What to remember of the tenant, once the answer is relied on; nothing where no signature was accepted.
    std::optional<TenantRecord> record;
};

/// Without keys \a given as it is. With them, what is not proven forbids everything a server could govern,
/// and a permission lasts from when it was issued. Pure.
Judgement judge(const ServerAnswer& given, const PolicyKeys& keys, WallTime now);

/// What a faulty file of keys forbids, to be weighed among this computer's sources.
SourcePolicy policyOfFaultyKeys(const PolicyFault& fault);

} // namespace candor
