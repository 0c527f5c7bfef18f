// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/keptpolicy.h"

namespace candor {

namespace {

/// The only account there is, or why none can be chosen.
void chooseAccount(KeptPolicy& kept, const PolicyCache& cache, const QString& folder)
{
    const std::optional<QStringList> keys = cache.accountKeys();
    if (!keys)
        //: %1: a file
        kept.error = Sentence(QT_TRANSLATE_NOOP("Sentence", "cannot read %1"), folder);
    else if (keys->isEmpty())
        //: MEANING-CRITICAL. Why the server's policy is unknown
        kept.note = Sentence(QT_TRANSLATE_NOOP("Sentence", "no server's policy is kept here"));
    else if (keys->size() > 1)
        kept.note = Sentence(
            //: MEANING-CRITICAL. Why the server's policy is unknown. %1: number of accounts
            QT_TRANSLATE_NOOP("Sentence",
                "the policies of several accounts are kept here (%1); name one with --account ADDRESS"),
            keys->size());
    else
        kept.accountKey = keys->first();
}

} // namespace

KeptPolicy keptPolicy(const PolicyPlaces& places, const Address& account, WallTime now)
{
    using Kind = ServerAnswer::Kind;
    const PolicyCache cache(places.kept.cache, places.kept.marks);
    KeptPolicy kept;
    kept.account = account.text();
    kept.accountKey = account.key();
    if (account.isEmpty())
        chooseAccount(kept, cache, places.kept.cache);
    const LocalPolicies local = lookAtPolicies(places.folders);
    ServerAnswer found = cache.load(kept.accountKey, now);
    found.proof.accepted = cache.accepted();
    kept.server = judge(found, local.keys, now).answer;
    if (!kept.accountKey.isEmpty() && kept.server.kind == Kind::Unknown)
        //: MEANING-CRITICAL. Why the server's policy is unknown
        kept.note
            = Sentence(QT_TRANSLATE_NOOP("Sentence", "no policy that counts is kept here for this account"));
    kept.policy = resolve(local.sources, kept.server);
    if (kept.server.kind == Kind::Cached && kept.server.policy.policy.since)
        kept.permitsUntil = *kept.server.policy.policy.since + PolicyCache::permissionLasts;
    return kept;
}

} // namespace candor
