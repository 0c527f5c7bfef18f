// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/telemetry/hindrancetext.h"

#include "ui/consent/reasontext.h"

#include <QCoreApplication>

namespace candor {

namespace {

/// The translation context of short states.
struct HindranceText
{
    Q_DECLARE_TR_FUNCTIONS(HindranceText)
};

} // namespace

bool isHindered(const Client& client, Category category)
{
    return client.collector().hindrance != Hindrance::None && client.explain(category).decision.isAllowed();
}

QString hinderedState(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::None:
        break;
    case Hindrance::Elsewhere:
        //: MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect
        //: it, since the program was running when it was started
        return HindranceText::tr("Off: Candor was already running");
    case Hindrance::NoRing:
        //: MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it
        return HindranceText::tr("Off: nothing can be written");
    case Hindrance::NoJournal:
        //: MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened
        return HindranceText::tr("On hold: nothing can be sent");
    }
    return {};
}

QString stateSentence(const Client& client, Category category, const QString& organization)
{
    return isHindered(client, category) ? client.collector().reason().inWords()
                                        : reasonSentence(client.explain(category), organization);
}

} // namespace candor
