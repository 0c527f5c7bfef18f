// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/sentences.h"

#include <QtGlobal>

namespace candor {

namespace {

// clang-format off
constexpr ReasonSentence table[] = {
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::PolicyFaulty, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::Usage, Reason::PolicyFaulty, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: host of the server; %2: date and time
    {Category::Usage, Reason::PolicyFaulty, Detail::ByServerSince,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::Usage, Reason::PolicyFaulty, Detail::ByMachine,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: this computer's policy in %1 cannot be read, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::Usage, Reason::PolicyFaulty, Detail::ByMachineSince,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: this computer's policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::Usage, Reason::PolicyFaulty, Detail::ByUser,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::Usage, Reason::PolicyFaulty, Detail::ByUserSince,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::Usage, Reason::PolicyFaulty, Detail::ByPool,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the policy of the meeting's server %1 cannot be read, and an unreadable policy forbids it.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server; %2: date and time
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByServerSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByMachine,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: this computer's policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByMachineSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: this computer's policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByUser,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByUserSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ErrorReporting, Reason::PolicyFaulty, Detail::ByPool,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the policy of the meeting's server %1 cannot be read, and an unreadable policy forbids them.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server; %2: date and time
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::ByServerSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::ByMachine,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: this computer's policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::ByMachineSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: this computer's policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::ByUser,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: path of the file; %2: date and time
    {Category::ImprovementProgram, Reason::PolicyFaulty, Detail::ByUserSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.")},
};
// clang-format on

} // namespace

std::span<const ReasonSentence> faultySentences()
{
    return table;
}

} // namespace candor
