// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/sentences.h"

#include <QtGlobal>

namespace candor {

namespace {

// clang-format off
constexpr ReasonSentence table[] = {
    //: MEANING-CRITICAL. %1: host the data goes to
    {Category::Census, Reason::AlwaysOn, Detail::ToHost,
        QT_TRANSLATE_NOOP("Consent", "Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.")},
    //: MEANING-CRITICAL.
    {Category::Census, Reason::AlwaysOn, Detail::Held,
        QT_TRANSLATE_NOOP("Consent", "Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.")},
    //: MEANING-CRITICAL. %1: host the data goes to
    {Category::Usage, Reason::PermittedByPolicy, Detail::ToHost,
        QT_TRANSLATE_NOOP("Consent", "Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.")},
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::PermittedByPolicy, Detail::Held,
        QT_TRANSLATE_NOOP("Consent", "Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.")},
    //: MEANING-CRITICAL. %1: host the data goes to
    {Category::ErrorReporting, Reason::PermittedByPolicy, Detail::ToHost,
        QT_TRANSLATE_NOOP("Consent", "Error reports of this meeting are sent to %1: the meeting's server permits them.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::PermittedByPolicy, Detail::Held,
        QT_TRANSLATE_NOOP("Consent", "Error reports of this meeting are held on this computer until a server names an address: the meeting's server permits them.")},
    //: MEANING-CRITICAL. %1: host the data goes to
    {Category::ErrorReporting, Reason::OptedIn, Detail::ToHost,
        QT_TRANSLATE_NOOP("Consent", "Error reports are sent to %1: you opted in.")},
    //: MEANING-CRITICAL. %1: host the data goes to; %2: date and time
    {Category::ErrorReporting, Reason::OptedIn, Detail::ToHostSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are sent to %1: you opted in on %2.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::OptedIn, Detail::Held,
        QT_TRANSLATE_NOOP("Consent", "Error reports are held on this computer until a server names an address: you opted in.")},
    //: MEANING-CRITICAL. %1: date and time
    {Category::ErrorReporting, Reason::OptedIn, Detail::HeldSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are held on this computer until a server names an address: you opted in on %1.")},
    //: MEANING-CRITICAL. %1: host the data goes to
    {Category::ImprovementProgram, Reason::OptedIn, Detail::ToHost,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is sent to %1: you signed up.")},
    //: MEANING-CRITICAL. %1: host the data goes to; %2: date and time
    {Category::ImprovementProgram, Reason::OptedIn, Detail::ToHostSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is sent to %1: you signed up on %2.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::OptedIn, Detail::Held,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is held on this computer until a server names an address: you signed up.")},
    //: MEANING-CRITICAL. %1: date and time
    {Category::ImprovementProgram, Reason::OptedIn, Detail::HeldSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is held on this computer until a server names an address: you signed up on %1.")},
};
// clang-format on

} // namespace

std::span<const ReasonSentence> allowedSentences()
{
    return table;
}

} // namespace candor
