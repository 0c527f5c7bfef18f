// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/help/guarantee.h"

#include <QtGlobal>

namespace candor {

namespace {

// clang-format off
constexpr Promise promises[] = {
    //: MEANING-CRITICAL
    {"G01", QT_TRANSLATE_NOOP("Guarantee", "Before you begin to sign in, nothing leaves this computer.")},
    //: MEANING-CRITICAL. "server": the one the person signs in to
    {"G02", QT_TRANSLATE_NOOP("Guarantee", "Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.")},
    //: MEANING-CRITICAL
    {"G03", QT_TRANSLATE_NOOP("Guarantee", "While the server names no address for data, nothing is recorded.")},
    //: MEANING-CRITICAL
    {"G04", QT_TRANSLATE_NOOP("Guarantee", "Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.")},
    //: MEANING-CRITICAL. "hashed": turned into a number from which the address cannot be read
    {"G05", QT_TRANSLATE_NOOP("Guarantee", "Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.")},
    //: MEANING-CRITICAL
    {"G06", QT_TRANSLATE_NOOP("Guarantee", "Usage data may name your organization. It carries no ID of you and none of this computer.")},
    //: MEANING-CRITICAL
    {"G07", QT_TRANSLATE_NOOP("Guarantee", "Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.")},
    //: MEANING-CRITICAL
    {"G08", QT_TRANSLATE_NOOP("Guarantee", "Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.")},
    //: MEANING-CRITICAL
    {"G09", QT_TRANSLATE_NOOP("Guarantee", "Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.")},
    //: MEANING-CRITICAL
    {"G10", QT_TRANSLATE_NOOP("Guarantee", "While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.")},
    //: MEANING-CRITICAL
    {"G11", QT_TRANSLATE_NOOP("Guarantee", "Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.")},
    //: MEANING-CRITICAL
    {"G12", QT_TRANSLATE_NOOP("Guarantee", "When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.")},
    //: MEANING-CRITICAL
    {"G13", QT_TRANSLATE_NOOP("Guarantee", "A permission never reaches back: nothing from before it is ever used for it.")},
    //: MEANING-CRITICAL
    {"G14", QT_TRANSLATE_NOOP("Guarantee", "What was recorded for one account is never sent for another: it is destroyed when another account signs in.")},
    //: MEANING-CRITICAL. "category": census data, usage data and so on
    {"G15", QT_TRANSLATE_NOOP("Guarantee", "Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.")},
    //: MEANING-CRITICAL. "What is sent" is the title of a window
    {"G16", QT_TRANSLATE_NOOP("Guarantee", "“What is sent” shows what was sent, byte for byte.")},
    //: MEANING-CRITICAL
    {"G17", QT_TRANSLATE_NOOP("Guarantee", "What was recorded with permission survives a crash of the program, and is stored once.")},
    //: MEANING-CRITICAL. "What is sent" is the title of a window
    {"G18", QT_TRANSLATE_NOOP("Guarantee", "Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.")},
    //: MEANING-CRITICAL
    {"G19", QT_TRANSLATE_NOOP("Guarantee", "Quitting the program never waits for the network.")},
    //: MEANING-CRITICAL
    {"G20", QT_TRANSLATE_NOOP("Guarantee", "When the program is started a second time while it runs, the second one collects nothing and sends nothing.")},
    //: MEANING-CRITICAL. "service": whoever stores the data
    {"G21", QT_TRANSLATE_NOOP("Guarantee", "The program asks the service to erase what it stored only when you tell it to, after showing you the request.")},
};
// clang-format on

} // namespace

std::span<const Promise> guarantee()
{
    return promises;
}

} // namespace candor
