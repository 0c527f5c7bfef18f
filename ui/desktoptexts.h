// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace candor {

/// What the desktop says of the program before it runs: the texts of packaging/common's desktop entry and
/// metainfo, word for word. They stand here so that lupdate finds them; packaging/common/localise.py takes
/// the translations from the .ts files.
inline constexpr const char* desktopTexts[] = {
    //: Kind of program, in the menu of programs
    QT_TRANSLATE_NOOP("DesktopEntry", "Business Messenger"),
    //: MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres
    QT_TRANSLATE_NOOP("DesktopEntry", "Sign in to your organization, and decide what error reporting sends"),
    //: Entry of the icon's menu: opens the options
    QT_TRANSLATE_NOOP("DesktopEntry", "Options"),
    //: MEANING-CRITICAL. Entry of the icon's menu: opens the window that shows what is sent
    QT_TRANSLATE_NOOP("DesktopEntry", "What is sent"),
    //: MEANING-CRITICAL. In software centres
    QT_TRANSLATE_NOOP("DesktopEntry",
        "Candor signs in to the server of your organization and obeys the policy that it finds there. What "
        "error reporting collects is decided by you and your admin together: nothing is recorded unless both "
        "allow it, and withdrawing destroys at once what was waiting to be sent."),
    //: MEANING-CRITICAL. In software centres
    QT_TRANSLATE_NOOP("DesktopEntry",
        "Options > General says at every box what is sent, to which host, who decided, and since when"),
    //: MEANING-CRITICAL. In software centres
    QT_TRANSLATE_NOOP("DesktopEntry", "Every record can be read, byte for byte, before and after it is sent"),
    //: MEANING-CRITICAL. In software centres
    QT_TRANSLATE_NOOP("DesktopEntry",
        "Policies of the server, the computer and the person are read; whoever forbids, wins"),
    //: In software centres
    QT_TRANSLATE_NOOP("DesktopEntry", "The language can be changed while the program runs"),
};

} // namespace candor
