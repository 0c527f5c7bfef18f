// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/collectorview.h"

#include <QCoreApplication>

namespace candor {

Sentence CollectorView::reason() const
{
    switch (hindrance) {
    case Hindrance::None:
        return {};
    case Hindrance::Elsewhere:
        return Sentence(
            //: MEANING-CRITICAL. Said where the program was started a second time
            QT_TRANSLATE_NOOP("Sentence",
                "This window collects and sends nothing, because Candor was already running when it was "
                "opened. The window opened first shows what is collected and sent."));
    case Hindrance::NoRing:
        return Sentence(
            //: MEANING-CRITICAL. %1: path of a folder
            QT_TRANSLATE_NOOP("Sentence",
                "Nothing is collected or sent until the next start, because no file can be written in %1."),
            home);
    case Hindrance::NoJournal:
        return Sentence(
            //: MEANING-CRITICAL. %1: path of a file
            QT_TRANSLATE_NOOP("Sentence",
                "Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again."),
            home + QStringLiteral("/journal.sqlite"));
    }
    return {};
}

} // namespace candor
