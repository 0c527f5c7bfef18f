// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/consent/explanation.h"

#include "app/common/buildswitches.h"
#include "app/policy/settinglist.h"

namespace candor {

namespace {

/// A candidate that decided, and the setting it stands for.
struct Culprit
{
    const SettingRow* row = nullptr;
    const Candidate* candidate = nullptr;
};

/// Of all that matches among the settings that govern the category: the strongest source, then the first
/// setting.
template <typename Matches>
Culprit strongest(const AdminPolicy& policy, Category category, Matches matches)
{
    Culprit found;
    for (const SettingRow& row : settingList) {
        if (!governs(row, category))
            continue;
        for (const Candidate& candidate : policy[row.setting].candidates)
            if (matches(row, candidate) && (!found.row || candidate.source < found.candidate->source))
                found = {&row, &candidate};
    }
    return found;
}

void name(Explanation& explanation, const Culprit& culprit)
{
    explanation.setting = culprit.row->setting;
    explanation.source = culprit.candidate->source;
    explanation.where = culprit.candidate->where;
    explanation.since = culprit.candidate->since;
    explanation.fault = culprit.candidate->fault;
}

void nameAnswer(Explanation& explanation, const AdminPolicy& policy, PolicySource source)
{
    explanation.source = source;
    explanation.where = policy.serverHost;
    explanation.since = policy.serverSince;
}

void nameBan(Explanation& explanation, const AdminPolicy& policy, Category category, Surface surface)
{
    const Culprit culprit
        = strongest(policy, category, [&](const SettingRow& row, const Candidate& candidate) {
              return !candidate.fault && forbids(row, candidate.value)
                  && (row.scope != SettingScope::Pool || surface == Surface::Meetings);
          });
    if (culprit.row)
        return name(explanation, culprit);
    // A pool that says nothing forbids; the improvement programme has no place in meetings at all.
    if (surface != Surface::Meetings || category == Category::ImprovementProgram)
        return;
    explanation.setting = Setting::MeetingUxEnableTelemetry;
    explanation.where = policy.serverHost;
    explanation.since = policy.serverSince;
}

void nameFault(Explanation& explanation, const AdminPolicy& policy, Category category, Surface surface)
{
    const Culprit culprit = strongest(policy, category,
        [](const SettingRow&, const Candidate& candidate) { return candidate.fault.has_value(); });
    if (culprit.row)
        return name(explanation, culprit);
    nameAnswer(explanation, policy, surface == Surface::Meetings ? PolicySource::Pool : PolicySource::Server);
}

std::optional<bool> choiceFor(const Choice& choice, Category category, Surface surface)
{
    if (surface == Surface::Meetings)
        return std::nullopt;
    if (category == Category::ErrorReporting)
        return choice.errorReporting;
    return category == Category::ImprovementProgram ? choice.improvementProgram : std::nullopt;
}

std::vector<const Field*> additionsTo(const Choice& choice, Category category, const Catalogue& table)
{
    const int given = agreedVersion(choice, category);
    std::vector<const Field*> added;
    for (const Field& field : table)
        if (field.category == category && field.since > given)
            added.push_back(&field);
    return added;
}

} // namespace

bool Explanation::isLocked() const
{
    return decision.reason() == Reason::ForbiddenByPolicy || decision.reason() == Reason::PolicyFaulty
        || decision.reason() == Reason::BuiltWithoutUpload;
}

Explanation explain(Category category, const AdminPolicy& policy, const Choice& choice, Surface surface,
    Endpoint endpoint, std::optional<WallTime> chosenAt, const Catalogue& table)
{
    const Decision decision = decide(policy, choice, surface, endpoint)[category];
    const std::optional<bool> chosen = choiceFor(choice, category, surface);
    Explanation explanation{decision, chosen, chosen ? chosenAt : std::nullopt, {}, PolicySource::Default, {},
        {}, {}, policy.telemetryOrigin};
    if (chosen.value_or(false))
        explanation.additions = additionsTo(choice, category, table);
    switch (explanation.decision.reason()) {
    case Reason::ForbiddenByPolicy:
        nameBan(explanation, policy, category, surface);
        break;
    case Reason::PolicyFaulty:
        nameFault(explanation, policy, category, surface);
        break;
    case Reason::NoEndpoint:
    case Reason::PermittedByPolicy:
        nameAnswer(
            explanation, policy, surface == Surface::Meetings ? PolicySource::Pool : PolicySource::Server);
        break;
    default:
        break;
    }
    return explanation;
}

Endpoint endpointOf(const AdminPolicy& policy)
{
    if (!policy.telemetryOrigin.isEmpty())
        return inThisBuild(Endpoint::Known);
    return inThisBuild(policy.state == PolicyState::Known ? Endpoint::None : Endpoint::Unknown);
}

Endpoint inThisBuild(Endpoint said)
{
    return buildSwitches().hasUpload ? said : Endpoint::Never;
}

} // namespace candor
