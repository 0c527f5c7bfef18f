// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/reasontext.h"

#include <QCoreApplication>

namespace candor {

namespace {

/// The translation context of every consent sentence.
struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

} // namespace

QString categoryName(Category category)
{
    switch (category) {
    case Category::Census:
        return ReasonText::tr("Census data");
    case Category::Usage:
        return ReasonText::tr("Usage data");
    case Category::ErrorReporting:
        return ReasonText::tr("Error reporting data");
    case Category::ImprovementProgram:
        return ReasonText::tr("Customer Experience Improvement Program");
    }
    return {};
}

QString shortState(const Decision& decision)
{
    switch (decision.reason()) {
    case Reason::AlwaysOn:
        //: MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off
        return ReasonText::tr("On: always");
    case Reason::PermittedByPolicy:
        //: MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it
        return ReasonText::tr("On: permitted by policy");
    case Reason::OptedIn:
        //: MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes
        return ReasonText::tr("On: you opted in");
    case Reason::NotOptedIn:
        //: MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes
        return ReasonText::tr("Off: you have not opted in");
    case Reason::ForbiddenByPolicy:
        //: MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it
        return ReasonText::tr("Off: forbidden by policy");
    case Reason::PolicyUnknown:
        //: MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet
        return ReasonText::tr("Off: the policy is not known");
    case Reason::PolicyFaulty:
        //: MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot
        //: be read
        return ReasonText::tr("Off: the policy cannot be read");
    case Reason::NoEndpoint:
        //: MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address
        //: to send to
        return ReasonText::tr("Off: the server names no address for it");
    }
    return {};
}

} // namespace candor
