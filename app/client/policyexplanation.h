// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"
#include "app/policy/adminpolicy.h"

namespace candor {

struct SettingRow;

/// What one source says of a setting, and what became of it.
struct ExplainedCandidate
{
    bool isInForce = false;
    Sentence value;
    /// Source, host or file, and since when.
    Sentence origin;
    /// Place, key and reason; empty where it can be read.
    QString fault;
    /// Empty for the one in force.
    Sentence lost;
};

/// One setting: what is in force, who said so, and everything else that was said.
struct ExplainedSetting
{
    const SettingRow* row = nullptr;
    Sentence value;
    Sentence origin;
    /// Of origin, without the date.
    Sentence source;
    /// Empty where it is not known, or nobody has set it.
    QString since;
    QList<ExplainedCandidate> candidates;
};

/// A policy in words, for the terminal, the window and the report alike: nothing of it is derived twice.
struct PolicyExplanation
{
    /// What is known of the server's policy.
    Sentence server;
    QList<ExplainedSetting> settings;
    /// Of whole documents, by line: place, key and reason.
    QStringList faults;
    QStringList notices;
};

using MomentWriter = QString (*)(WallTime);
/// As JSON and terminals have it: ISO 8601, UTC.
QString isoMoment(WallTime time);

PolicyExplanation explainPolicy(const AdminPolicy& policy, MomentWriter moment = &isoMoment);

/// What a document says is not ours: nothing of it may move the cursor of the terminal it is printed on.
QString printable(const QString& foreign);
/// `file:line:column`, as far as a fault has a place.
QString placeOf(const PolicyFault& fault);
/// Place, key and reason.
QString faultLine(const PolicyFault& fault);

} // namespace candor
