// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/sentences.h"

#include <QtGlobal>

namespace candor {

namespace {

// clang-format off
constexpr ReasonSentence table[] = {
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: a policy forbids it.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the server %1 forbids it.")},
    //: MEANING-CRITICAL. %1: host of the server; %2: date and time
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByServerSince,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the server %1 forbids it, since at least %2.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByMachine,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: this computer's policy file %1 forbids it.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByMachineSince,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: this computer's policy file %1 forbids it, since at least %2.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByUser,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: your policy file %1 forbids it.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByUserSince,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: your policy file %1 forbids it, since at least %2.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByPool,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the meeting's server %1 does not permit it.")},
    //: MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it
    {Category::Usage, Reason::ForbiddenByPolicy, Detail::ByVendor,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: this program was built to send none unless an admin's policy permits it.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: a policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the server %1 forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server; %2: date and time
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByServerSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByMachine,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: this computer's policy file %1 forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByMachineSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: this computer's policy file %1 forbids them, since at least %2; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByUser,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: your policy file %1 forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByUserSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByPool,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the meeting's server %1 does not permit them.")},
    //: MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it
    {Category::ErrorReporting, Reason::ForbiddenByPolicy, Detail::ByVendor,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: this program was built to send none unless an admin's policy permits them; your own choice is kept.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: a policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the server %1 forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server; %2: date and time
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByServerSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByMachine,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: this computer's policy file %1 forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByMachineSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: this computer's policy file %1 forbids it, since at least %2; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByUser,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByUserSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.")},
    //: MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it
    {Category::ImprovementProgram, Reason::ForbiddenByPolicy, Detail::ByVendor,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: this program was built to send none unless an admin's policy permits it; your own choice is kept.")},
};
// clang-format on

} // namespace

std::span<const ReasonSentence> forbiddenSentences()
{
    return table;
}

} // namespace candor
