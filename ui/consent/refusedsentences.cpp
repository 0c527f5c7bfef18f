// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/sentences.h"

#include <QtGlobal>

namespace candor {

namespace {

// clang-format off
constexpr ReasonSentence table[] = {
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::PolicyUnknown, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: nobody is signed in, so no policy is known.")},
    //: MEANING-CRITICAL. %1: name of the organization
    {Category::Usage, Reason::PolicyUnknown, Detail::OfOrganization,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the policy of %1 is not known at present.")},
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::PolicyUnknown, Detail::ByPool,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the meeting's server has not told its policy.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::PolicyUnknown, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: name of the organization
    {Category::ErrorReporting, Reason::PolicyUnknown, Detail::OfOrganization,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::PolicyUnknown, Detail::ByPool,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the meeting's server has not told its policy.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::PolicyUnknown, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: name of the organization
    {Category::ImprovementProgram, Reason::PolicyUnknown, Detail::OfOrganization,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.")},
    //: MEANING-CRITICAL.
    {Category::Census, Reason::NoEndpoint, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Census data is not recorded and not sent: the server names no address to send it to.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::Census, Reason::NoEndpoint, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Census data is not recorded and not sent: the server %1 names no address to send it to.")},
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::NoEndpoint, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the server names no address to send it to.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::Usage, Reason::NoEndpoint, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not sent: the server %1 names no address to send it to.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::NoEndpoint, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the server names no address to send them to; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ErrorReporting, Reason::NoEndpoint, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::NoEndpoint, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the server names no address to send it to; your own choice is kept.")},
    //: MEANING-CRITICAL. %1: host of the server
    {Category::ImprovementProgram, Reason::NoEndpoint, Detail::ByServer,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::NotOptedIn, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: you have not opted in.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::NotOptedIn, Detail::SaidNo,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: you chose not to send them.")},
    //: MEANING-CRITICAL. %1: date and time
    {Category::ErrorReporting, Reason::NotOptedIn, Detail::SaidNoSince,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not sent: you chose on %1 not to send them.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::NotOptedIn, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: you have not signed up.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::NotOptedIn, Detail::SaidNo,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: you chose not to send it.")},
    //: MEANING-CRITICAL. %1: date and time
    {Category::ImprovementProgram, Reason::NotOptedIn, Detail::SaidNoSince,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not sent: you chose on %1 not to send it.")},
    //: MEANING-CRITICAL.
    {Category::Census, Reason::BuiltWithoutUpload, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Census data is not recorded and not sent: this program was built without the part that sends.")},
    //: MEANING-CRITICAL.
    {Category::Usage, Reason::BuiltWithoutUpload, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Usage data is not recorded and not sent: this program was built without the part that sends.")},
    //: MEANING-CRITICAL.
    {Category::ErrorReporting, Reason::BuiltWithoutUpload, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.")},
    //: MEANING-CRITICAL.
    {Category::ImprovementProgram, Reason::BuiltWithoutUpload, Detail::Plain,
        QT_TRANSLATE_NOOP("Consent", "Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.")},
};
// clang-format on

} // namespace

std::span<const ReasonSentence> refusedSentences()
{
    return table;
}

} // namespace candor
