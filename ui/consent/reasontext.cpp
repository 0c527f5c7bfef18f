// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/consent/reasontext.h"

#include "ui/consent/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace candor {

namespace {

/// Which sentence it is, and what its places hold.
struct Wording
{
    Detail detail = Detail::Plain;
    QString first;
    QString second;
};

QString inWords(WallTime when)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

Wording wordingOfSource(const Explanation& e)
{
    if (e.source == PolicySource::Vendor)
        return {Detail::ByVendor, {}, {}};
    if (e.where.isEmpty())
        return {};
    Detail plain = Detail::Plain;
    Detail dated = Detail::Plain;
    switch (e.source) {
    case PolicySource::Server:
        plain = Detail::ByServer;
        dated = Detail::ByServerSince;
        break;
    case PolicySource::Machine:
        plain = Detail::ByMachine;
        dated = Detail::ByMachineSince;
        break;
    case PolicySource::User:
        plain = Detail::ByUser;
        dated = Detail::ByUserSince;
        break;
    case PolicySource::Vendor:
    case PolicySource::Pool:
    case PolicySource::Default: // a pool that answered and left the setting out
        return {Detail::ByPool, e.where, {}};
    }
    if (e.since)
        return {dated, e.where, inWords(*e.since)};
    return {plain, e.where, {}};
}

Wording wordingOfPermission(const Explanation& e)
{
    const QString host = e.endpoint.host();
    const bool isDated = e.decision.reason() == Reason::OptedIn && e.chosenAt;
    if (isDated && host.isEmpty())
        return {Detail::HeldSince, inWords(*e.chosenAt), {}};
    if (isDated)
        return {Detail::ToHostSince, host, inWords(*e.chosenAt)};
    return {host.isEmpty() ? Detail::Held : Detail::ToHost, host, {}};
}

Wording wordingOfRefusal(const Explanation& e)
{
    if (e.choice != false)
        return {};
    if (e.chosenAt)
        return {Detail::SaidNoSince, inWords(*e.chosenAt), {}};
    return {Detail::SaidNo, {}, {}};
}

Wording wordingOfSilence(const Explanation& e, const QString& organization)
{
    if (e.source == PolicySource::Pool)
        return {Detail::ByPool, {}, {}};
    if (organization.isEmpty())
        return {};
    return {Detail::OfOrganization, organization, {}};
}

Wording wordingOf(const Explanation& e, const QString& organization)
{
    switch (e.decision.reason()) {
    case Reason::AlwaysOn:
    case Reason::PermittedByPolicy:
    case Reason::OptedIn:
        return wordingOfPermission(e);
    case Reason::NotOptedIn:
        return wordingOfRefusal(e);
    case Reason::ForbiddenByPolicy:
    case Reason::PolicyFaulty:
        return wordingOfSource(e);
    case Reason::PolicyUnknown:
        return wordingOfSilence(e, organization);
    case Reason::NoEndpoint:
        if (!e.where.isEmpty())
            return {Detail::ByServer, e.where, {}};
        return {};
    case Reason::BuiltWithoutUpload:
        return {};
    }
    return {};
}

/// In one pass: a host or path that looks like a placeholder stays what it is.
QString filled(const QString& text, const Wording& wording)
{
    if (!wording.second.isEmpty())
        return text.arg(wording.first, wording.second);
    return wording.first.isEmpty() ? text : text.arg(wording.first);
}

/// The translation context of names and short states.
struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

} // namespace

QString categoryName(Category category)
{
    switch (category) {
    case Category::Census:
        //: MEANING-CRITICAL. Name of a category
        return ReasonText::tr("Census data");
    case Category::Usage:
        //: MEANING-CRITICAL. Name of a category
        return ReasonText::tr("Usage data");
    case Category::ErrorReporting:
        //: MEANING-CRITICAL. Name of a category
        return ReasonText::tr("Error reporting data");
    case Category::ImprovementProgram:
        //: MEANING-CRITICAL. Name of a category
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
    case Reason::BuiltWithoutUpload:
        //: MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without
        //: the part that sends
        return ReasonText::tr("Off: this program cannot send");
    }
    return {};
}

QString reasonSentence(const Explanation& explanation, const QString& organization)
{
    const Category category = explanation.decision.category();
    const Reason reason = explanation.decision.reason();
    const Wording wording = wordingOf(explanation, organization);
    if (const char* text = findSentence(category, reason, wording.detail))
        return filled(QCoreApplication::translate("Consent", text), wording);
    if (const char* text = findSentence(category, reason, Detail::Plain))
        return QCoreApplication::translate("Consent", text);
    if (explanation.decision.isAllowed())
        //: MEANING-CRITICAL. Said of a category in a state that needs no further words
        return QCoreApplication::translate("Consent", "This data may be sent.");
    //: MEANING-CRITICAL. Said of a category in a state that needs no further words
    return QCoreApplication::translate("Consent", "This data is not sent.");
}

} // namespace candor
