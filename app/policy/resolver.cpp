// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/resolver.h"

#include "app/common/buildswitches.h"
#include "app/policy/settinglist.h"

#include <algorithm>
#include <map>

namespace candor {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

Candidate candidateOf(const SourcePolicy& source, const SettingRow& row)
{
    const auto index = static_cast<std::size_t>(row.setting);
    Candidate candidate{source.source, source.values[index], source.where, source.since, {}, {}};
    candidate.fault = source.wholeFault ? source.wholeFault : source.faults[index];
    if (candidate.fault)
        candidate.value = SettingValue::NotConfigured;
    return candidate;
}

/// Why of what a server said only the bans count; empty where all of it does.
Sentence endOfPermission(ServerAnswer::Kind kind)
{
    if (kind == ServerAnswer::Kind::Expired)
        //: MEANING-CRITICAL. Why a policy does not count
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "it is too old: after 7 days only a ban still counts"));
    if (kind == ServerAnswer::Kind::Elsewhere)
        //: MEANING-CRITICAL. Why a policy does not count. "Another server": the account has moved since
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "it comes from another server than the one signed in to: of that only a ban counts"));
    return {};
}

/// What still forbids goes on doing so, and does nothing else.
Candidate expire(Candidate candidate, const SettingRow& row, const Sentence& reason)
{
    if (!candidate.fault && (candidate.value == SettingValue::NotConfigured || forbids(row, candidate.value)))
        return candidate;
    candidate.value = SettingValue::NotConfigured;
    candidate.fault.reset();
    candidate.lost = reason;
    return candidate;
}

enum class Rank { Forbids, IsFaulty, Configures, SaysNothing };

Rank rankOf(const Candidate& candidate, const SettingRow& row)
{
    if (!candidate.lost.isEmpty())
        return Rank::SaysNothing;
    if (candidate.fault)
        return Rank::IsFaulty;
    if (forbids(row, candidate.value))
        return Rank::Forbids;
    return candidate.value == SettingValue::NotConfigured ? Rank::SaysNothing : Rank::Configures;
}

Sentence originOf(const Candidate& candidate)
{
    if (candidate.source == PolicySource::Vendor)
        return inWords(candidate.source);
    return Sentence("%1 (%2)", inWords(candidate.source), candidate.where);
}

Sentence lossTo(const Candidate& winner, const Candidate& loser, const SettingRow& row)
{
    const Rank won = rankOf(winner, row);
    const Rank lost = rankOf(loser, row);
    if (lost == Rank::SaysNothing)
        //: MEANING-CRITICAL. Why a policy does not count
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "it does not configure this setting"));
    if (won == lost)
        //: MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 comes first"), originOf(winner));
    if (won == Rank::Forbids)
        //: MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 forbids, and forbid wins"), originOf(winner));
    //: MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 cannot be read, which forbids"), originOf(winner));
}

/// Candidates come strongest source first; the first of the highest rank wins.
ResolvedSetting weigh(QList<Candidate> candidates, const SettingRow& row)
{
    const auto winner = std::min_element(candidates.begin(), candidates.end(),
        [&](const Candidate& a, const Candidate& b) { return rankOf(a, row) < rankOf(b, row); });
    const bool isDefault = winner == candidates.end() || rankOf(*winner, row) == Rank::SaysNothing;
    ResolvedSetting setting;
    setting.value = row.byDefault;
    if (!isDefault) {
        setting.value = winner->value;
        setting.source = winner->source;
        setting.where = winner->where;
        setting.since = winner->since;
    }
    for (auto candidate = candidates.begin(); candidate != candidates.end(); ++candidate) {
        if (!candidate->lost.isEmpty() || (candidate == winner && !isDefault))
            continue;
        candidate->lost = isDefault
            //: MEANING-CRITICAL. Why a policy does not count
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "it does not configure this setting"))
            : lossTo(*winner, *candidate, row);
    }
    setting.candidates = std::move(candidates);
    return setting;
}

/// Of one source: the first file that configures a setting, and the first that says something else.
struct Said
{
    const Candidate* first = nullptr;
    const Candidate* otherwise = nullptr;
};

/// Two files of one source that say different things: the ban holds, but somebody should know.
void noteConflicts(const ResolvedSetting& setting, const SettingRow& row, QList<PolicyFault>& notices)
{
    std::map<PolicySource, Said> all;
    for (const Candidate& later : setting.candidates) {
        if (later.value == SettingValue::NotConfigured)
            continue;
        Said& said = all[later.source];
        if (!said.first)
            said.first = &later;
        const bool isFirstSaid = later.value == said.first->value;
        const Candidate* other = isFirstSaid ? said.otherwise : said.first;
        if (!isFirstSaid && !said.otherwise)
            said.otherwise = &later;
        if (other)
            notices.append({later.where, 0, 0, QLatin1StringView(row.name),
                //: MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the
                //: other file
                Sentence(QT_TRANSLATE_NOOP("Sentence", "it says %1 where %2 says %3; forbid wins"),
                    text(nameOf(later.value)), other->where, text(nameOf(other->value)))});
    }
}

/// Sources in the order in which they are named: what \a first says, then machine, then user, files in their
/// own order.
QList<SourcePolicy> inOrder(const QList<SourcePolicy>& local, const SourcePolicy* first)
{
    QList<SourcePolicy> sources = local;
    std::stable_sort(sources.begin(), sources.end(),
        [](const SourcePolicy& a, const SourcePolicy& b) { return a.source < b.source; });
    if (first)
        sources.prepend(*first);
    return sources;
}

/// Whether an admin has said that the setting is not to forbid. What expired has said nothing of the kind.
bool endsVendorDefault(const SourcePolicy& source, const Candidate& candidate, const SettingRow& row)
{
    return source.source != PolicySource::User && !source.canOnlyTighten
        && rankOf(candidate, row) == Rank::Configures;
}

Candidate vendorCandidate(const SettingRow& row, bool isEnded)
{
    Candidate candidate{PolicySource::Vendor, row.forbidding, {}, {}, {}, {}};
    if (isEnded)
        candidate.lost
            //: MEANING-CRITICAL. Why the vendor's default does not count
            = Sentence(QT_TRANSLATE_NOOP("Sentence", "an admin has configured this setting"));
    return candidate;
}

/// \a serverEnd: endOfPermission() of the server among the sources.
AdminPolicy weighAll(const QList<SourcePolicy>& sources, const Sentence& serverEnd)
{
    const auto hasEnded = [&](const SourcePolicy& source) {
        return source.source == PolicySource::Server && !serverEnd.isEmpty();
    };
    AdminPolicy policy;
    for (const SettingRow& row : settingList) {
        QList<Candidate> candidates;
        bool isVendorEnded = false;
        for (const SourcePolicy& source : sources) {
            if (!maySet(source.source, row))
                continue;
            const Candidate candidate = candidateOf(source, row);
            candidates.append(hasEnded(source) ? expire(candidate, row, serverEnd) : candidate);
            isVendorEnded = isVendorEnded || endsVendorDefault(source, candidates.last(), row);
        }
        if (buildSwitches().forbidsByDefault && maySet(PolicySource::Vendor, row))
            candidates.append(vendorCandidate(row, isVendorEnded));
        policy[row.setting] = weigh(std::move(candidates), row);
        noteConflicts(policy[row.setting], row, policy.notices);
    }
    for (const SourcePolicy& source : sources) {
        if (source.wholeFault && !hasEnded(source))
            policy.faults.append(*source.wholeFault);
        policy.notices += source.notices;
    }
    return policy;
}

void setAnswer(AdminPolicy& policy, const SourcePolicy& answer)
{
    policy.state = answer.wholeFault ? PolicyState::Faulty : PolicyState::Known;
    policy.serverHost = answer.where;
    policy.serverSince = answer.since;
}

} // namespace

AdminPolicy resolve(const QList<SourcePolicy>& local, const ServerAnswer& server)
{
    using Kind = ServerAnswer::Kind;
    const SourcePolicy& answer = server.policy.policy;
    AdminPolicy policy = weighAll(
        inOrder(local, server.kind == Kind::Unknown ? nullptr : &answer), endOfPermission(server.kind));
    if (server.kind != Kind::Current && server.kind != Kind::Cached)
        return policy;
    setAnswer(policy, answer);
    policy.isCached = server.kind == Kind::Cached;
    policy.isSigned = server.isProven;
    policy.helpCloud = server.policy.helpCloud;
    policy.telemetryOrigin = answer.wholeFault ? server.lastTelemetryOrigin : server.policy.telemetryOrigin;
    return policy;
}

AdminPolicy resolveMeeting(const QList<SourcePolicy>& local, const std::optional<SourcePolicy>& pool)
{
    AdminPolicy policy = weighAll(inOrder(local, pool ? &*pool : nullptr), {});
    if (pool)
        setAnswer(policy, *pool);
    return policy;
}

} // namespace candor
