// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/step.h"
#include "tests/system/model/situation.h"

#include <QString>

#ifdef CANDOR_STEPS

namespace candor::test::model {

/// A step of a record's way, and what it is called.
struct StepRow
{
    Step step;
    const char* name;
};
inline constexpr std::array steps{StepRow{Step::Serialised, "serialised"},
    StepRow{Step::Admitted, "admitted"}, StepRow{Step::InRing, "in the ring"},
    StepRow{Step::Drained, "drained"}, StepRow{Step::Committed, "committed"}, StepRow{Step::Staged, "staged"},
    StepRow{Step::Built, "built"}, StepRow{Step::Allowed, "allowed"}, StepRow{Step::Posted, "posted"},
    StepRow{Step::Written, "written down"}, StepRow{Step::Leaving, "leaving"},
    StepRow{Step::Answered, "answered"}, StepRow{Step::Discarded, "discarded"}};

/// Everything is permitted to the first account, at the first address.
inline Situation permitting()
{
    Situation all;
    all.isSignedIn = true;
    all.account = 1;
    all.rule = Rule::Free;
    all.place = all.lastPlace = 1;
    all.yes[1] = all.yes[2] = {true, true};
    return all;
}

/// What it becomes by one of the ends.
inline Situation ended(const QString& how)
{
    Situation s = permitting();
    if (how == u"opted out")
        s.yes[1][0] = false;
    if (how == u"banned")
        s.rule = Rule::BansAll;
    if (how == u"signed out") {
        s.isSignedIn = false;
        s.rule = Rule::Unknown;
        s.place = unknownPlace;
    }
    if (how == u"no address")
        s.place = nowhere;
    if (how == u"another address")
        s.place = s.lastPlace = 2;
    if (how == u"another account")
        s.account = 2;
    return s;
}

} // namespace candor::test::model

#endif
