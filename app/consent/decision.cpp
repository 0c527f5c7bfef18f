// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/consent/decision.h"

#include "app/consent/derivation.h"
#include "app/policy/settinglist.h"

#include <algorithm>
#include <span>

namespace candor {

namespace {

/// Everything decide() is asked about one category.
struct Question
{
    const AdminPolicy& policy;
    const Choice& choice;
    Surface surface;
    Endpoint endpoint;
};

bool isBanned(const AdminPolicy& policy, Category category)
{
    return std::any_of(settingList.begin(), settingList.end(), [&](const SettingRow& row) {
        return row.scope != SettingScope::Pool && governs(row, category)
            && forbids(row, policy[row.setting].value);
    });
}

bool isFaulty(const AdminPolicy& policy, Category category)
{
    return policy.state == PolicyState::Faulty
        || std::any_of(settingList.begin(), settingList.end(),
            [&](const SettingRow& row) { return governs(row, category) && policy[row.setting].isFaulty(); });
}

/// A pool that answered and did not say yes has said no.
bool poolForbids(const AdminPolicy& policy)
{
    const ResolvedSetting& pool = policy[Setting::MeetingUxEnableTelemetry];
    return policy.state == PolicyState::Known && pool.value != SettingValue::Enabled && !pool.isFaulty();
}

bool isForbidden(const Question& q, Category category)
{
    if (isBanned(q.policy, category))
        return true;
    return q.surface == Surface::Meetings
        && (category == Category::ImprovementProgram || poolForbids(q.policy));
}

/// Where the data may go is part of the policy: while no server has said so, the policy is unknown.
bool isUnknown(const Question& q, Category)
{
    return q.policy.state == PolicyState::Unknown || q.endpoint == Endpoint::Unknown;
}

bool isMissingOptIn(const Question& q, Category category)
{
    if (q.surface == Surface::Meetings || category == Category::Usage)
        return false;
    const bool isError = category == Category::ErrorReporting;
    return !(isError ? q.choice.errorReporting : q.choice.improvementProgram).value_or(false);
}

bool cannotBeRead(const Question& q, Category category)
{
    return isFaulty(q.policy, category);
}

bool isNowhere(const Question& q, Category)
{
    return q.policy.state == PolicyState::Known && q.endpoint == Endpoint::None;
}

bool hasNoEndpoint(const Question& q, Category)
{
    return q.endpoint == Endpoint::None;
}

bool cannotSend(const Question& q, Category)
{
    return q.endpoint == Endpoint::Never;
}

bool isChosen(const Question& q, Category category)
{
    return q.surface == Surface::Desktop && category != Category::Usage;
}

bool always(const Question&, Category)
{
    return true;
}

struct Rule
{
    Reason reason;
    bool (*holds)(const Question&, Category);
};

/// The first that holds is the reason.
constexpr Rule censusRules[]{
    {Reason::BuiltWithoutUpload, cannotSend}, {Reason::NoEndpoint, isNowhere}, {Reason::AlwaysOn, always}};
constexpr Rule rules[]{{Reason::BuiltWithoutUpload, cannotSend}, {Reason::ForbiddenByPolicy, isForbidden},
    {Reason::PolicyFaulty, cannotBeRead}, {Reason::PolicyUnknown, isUnknown},
    {Reason::NotOptedIn, isMissingOptIn}, {Reason::NoEndpoint, hasNoEndpoint}, {Reason::OptedIn, isChosen},
    {Reason::PermittedByPolicy, always}};

std::span<const Rule> rulesFor(Category category)
{
    return category == Category::Census ? std::span<const Rule>(censusRules) : std::span<const Rule>(rules);
}

Reason reasonFor(const Question& q, Category category)
{
    const std::span<const Rule> all = rulesFor(category);
    return std::find_if(all.begin(), all.end(), [&](const Rule& rule) {
        return rule.holds(q, category);
    })->reason;
}

/// Which settings make that reason hold.
bool isCause(const Question& q, Category category, Reason reason, const SettingRow& row)
{
    const ResolvedSetting& setting = q.policy[row.setting];
    if (reason == Reason::PolicyFaulty)
        return governs(row, category) && setting.isFaulty();
    if (reason != Reason::ForbiddenByPolicy)
        return false;
    if (row.scope == SettingScope::Pool)
        return q.surface == Surface::Meetings && governs(row, category) && poolForbids(q.policy);
    return governs(row, category) && forbids(row, setting.value);
}

constexpr bool permits(Reason reason)
{
    return reason == Reason::AlwaysOn || reason == Reason::PermittedByPolicy || reason == Reason::OptedIn;
}

/// A yes covers what it was given to; what is allowed without one covers all.
std::uint8_t versionFor(const Question& q, Category category, Reason reason)
{
    if (!permits(reason))
        return 0;
    if (reason != Reason::OptedIn)
        return everyVersion;
    return static_cast<std::uint8_t>(agreedVersion(q.choice, category));
}

} // namespace

std::string_view nameOf(Reason reason)
{
    constexpr std::array<std::string_view, 9> names{"AlwaysOn", "PermittedByPolicy", "OptedIn", "NotOptedIn",
        "ForbiddenByPolicy", "PolicyUnknown", "PolicyFaulty", "NoEndpoint", "BuiltWithoutUpload"};
    return names[static_cast<std::size_t>(reason)];
}

int agreedVersion(const Choice& choice, Category category)
{
    const bool isError = category == Category::ErrorReporting;
    const int given = isError ? choice.errorReportingVersion : choice.improvementProgramVersion;
    return given > 0 && given < everyVersion ? given : 1;
}

Decisions decide(const AdminPolicy& policy, const Choice& choice, Surface surface, Endpoint endpoint)
{
    const Question question{policy, choice, surface, endpoint};
    Decisions decisions;
    for (Category category : allCategories) {
        const Reason reason = reasonFor(question, category);
        decisions.m_all[indexOf(category)]
            = Decision(category, permits(reason), reason, versionFor(question, category, reason));
    }
    return decisions;
}

std::vector<DerivationStep> derive(
    Category category, const AdminPolicy& policy, const Choice& choice, Surface surface, Endpoint endpoint)
{
    const Question question{policy, choice, surface, endpoint};
    std::vector<DerivationStep> steps;
    auto rule = rulesFor(category).begin();
    do {
        DerivationStep step{rule->reason, rule->holds(question, category)};
        for (const SettingRow& row : settingList)
            if (step.holds && isCause(question, category, rule->reason, row))
                step.settings.push_back(row.setting);
        steps.push_back(step);
        ++rule;
    } while (!steps.back().holds); // the last rule always does
    return steps;
}

} // namespace candor
