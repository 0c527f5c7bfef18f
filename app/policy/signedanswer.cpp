// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/signedanswer.h"

#include "app/policy/policycache.h"

#include <algorithm>

namespace candor {

namespace {

/// The answer, with nothing left of what it says but that it forbids.
ServerAnswer refused(const ServerAnswer& given, const PolicyFault& fault)
{
    ServerAnswer answer = given;
    answer.kind = ServerAnswer::Kind::Current;
    answer.policy.telemetryOrigin.clear();
    SourcePolicy& policy = answer.policy.policy;
    policy.values = {};
    policy.faults = {};
    policy.notices.clear();
    policy.wholeFault = fault;
    return answer;
}

/// What was accepted of the tenant under the key that is installed now; another one starts anew.
TenantRecord recordOf(const PolicyProof& proof, const QString& tenant, const QByteArray& installed)
{
    const TenantRecord record = proof.accepted.tenants.value(tenant);
    return record.keys.contains(installed) ? record : TenantRecord{{installed}, {}};
}

/// What comes out of the cache passed these times when it came; that it is still the last is to be seen.
IssueTimes timesFor(const ServerAnswer& given, const TenantRecord& record, WallTime now)
{
    if (given.kind == ServerAnswer::Kind::Current)
        return {record.latest(), now + clocksMayDiffer};
    return {record.issued.value(given.proof.account, WallTime::min()), WallTime::max()};
}

/// It is as old as its issue, whenever it was fetched.
void age(ServerAnswer& answer, WallTime issued, WallTime now)
{
    std::optional<WallTime>& since = answer.policy.policy.since;
    since = std::min(since.value_or(now), issued);
    if (answer.kind == ServerAnswer::Kind::Cached && now - *since > PolicyCache::permissionLasts)
        answer.kind = ServerAnswer::Kind::Expired;
}

} // namespace

Judgement judge(const ServerAnswer& given, const PolicyKeys& keys, WallTime now)
{
    const SourcePolicy& policy = given.policy.policy;
    if (!keys.areInstalled || given.kind == ServerAnswer::Kind::Unknown || policy.wholeFault)
        return {given, {}};
    if (keys.fault)
        return {}; // the file of keys is among this computer's sources, and forbids
    if (given.proof.accepted.fault)
        return {refused(given, *given.proof.accepted.fault), {}};
    const QString tenant = normalizedHost(given.policy.trust.signInDomain);
    const auto installed = keys.byTenant.constFind(tenant);
    if (installed == keys.byTenant.constEnd()) {
        //: MEANING-CRITICAL. Why a server's policy forbids. %1: domain
        const char* reason = QT_TRANSLATE_NOOP(
            "Sentence", "this computer has keys for signed policies, and none for %1 (or two that differ)");
        return {refused(given, {policy.where, 0, 0, {}, Sentence(reason, tenant)}), {}};
    }
    TenantRecord record = recordOf(given.proof, tenant, *installed);
    const PolicyVerdict verdict = verifyPolicy(
        {given.proof.document, given.proof.signature, tenant}, record.keys, timesFor(given, record, now));
    if (!verdict.refusal.isEmpty())
        return {refused(given, {policy.where, 0, 0, {}, verdict.refusal}), {}};
    Judgement judgement{given, {}};
    judgement.answer.isProven = true;
    age(judgement.answer, verdict.issued, now);
    record.keys = verdict.keys;
    record.issued[given.proof.account] = verdict.issued;
    judgement.record = record;
    return judgement;
}

SourcePolicy policyOfFaultyKeys(const PolicyFault& fault)
{
    SourcePolicy policy;
    policy.source = PolicySource::Server;
    policy.where = fault.where;
    policy.wholeFault = fault;
    return policy;
}

} // namespace candor
