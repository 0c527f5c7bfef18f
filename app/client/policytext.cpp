// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policytext.h"

#include "app/policy/settinglist.h"

#include <QDateTime>

namespace candor {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

/// What a document says is not ours: nothing of it may move the cursor of the terminal it is printed on.
QString printable(const QString& foreign)
{
    QString shown = foreign;
    for (QChar& c : shown)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = QChar::ReplacementCharacter;
    return shown;
}

QString dateOf(const WallTime& time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

Sentence valueName(SettingValue value)
{
    if (value != SettingValue::NotConfigured)
        return Sentence::quoted(text(nameOf(value)));
    //: State of a policy setting
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "not configured"));
}

Sentence originOf(PolicySource source, const QString& where, const std::optional<WallTime>& since)
{
    if (source == PolicySource::Default)
        //: Where a policy setting comes from: nobody has set it
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "default"));
    const QString name = text(nameOf(source));
    if (!since)
        return Sentence("%1 (%2)", name, printable(where));
    //: Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date
    return Sentence(
        QT_TRANSLATE_NOOP("Sentence", "%1 (%2, since %3)"), name, printable(where), dateOf(*since));
}

Sentence knownState(const AdminPolicy& policy)
{
    const QString host = printable(policy.serverHost);
    if (!policy.serverSince)
        //: State of the server's policy. %1: host
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "known (%1)"), host);
    const QString date = dateOf(*policy.serverSince);
    if (policy.isCached)
        //: State of the server's policy, when the server does not answer. %1: host, %2: date
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "known (%1, since %2, last known good)"), host, date);
    //: State of the server's policy. %1: host, %2: date
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "known (%1, since %2)"), host, date);
}

Sentence stateOf(const AdminPolicy& policy)
{
    switch (policy.state) {
    case PolicyState::Known:
        return knownState(policy);
    case PolicyState::Faulty:
        //: MEANING-CRITICAL. State of the server's policy. %1: host
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "cannot be read (%1); what it would govern is forbidden"),
            printable(policy.serverHost));
    case PolicyState::Unknown:
        break;
    }
    //: MEANING-CRITICAL. State of the server's policy
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "unknown; only census may be recorded"));
}

void printCandidate(QTextStream& out, const Candidate& candidate)
{
    //: In the place of a value: it cannot be read
    const Sentence value
        = candidate.fault ? Sentence(QT_TRANSLATE_NOOP("Sentence", "fault")) : valueName(candidate.value);
    out << (candidate.lost.isEmpty() ? "    * " : "    - ") << value.inWords().leftJustified(14) << ' '
        << originOf(candidate.source, candidate.where, candidate.since) << '\n';
    if (candidate.fault)
        out << "        " << faultLine(*candidate.fault) << '\n';
    if (!candidate.lost.isEmpty())
        //: MEANING-CRITICAL. Why a policy does not count. %1: a sentence
        out << "        "
            << printable(Sentence(QT_TRANSLATE_NOOP("Sentence", "lost: %1"), candidate.lost).inWords())
            << '\n';
}

void printSetting(QTextStream& out, const SettingRow& row, const ResolvedSetting& setting)
{
    const bool isFault = setting.isFaulty() && setting.value == SettingValue::NotConfigured;
    //: MEANING-CRITICAL. In the place of a policy setting's value
    const Sentence value = isFault ? Sentence(QT_TRANSLATE_NOOP("Sentence", "fault, which forbids"))
                                   : valueName(setting.value);
    out << '\n' << QLatin1StringView(row.name) << '\n';
    out << "    " << Sentence(row.meaning) << '\n';
    //: MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from
    out << "    "
        << Sentence(QT_TRANSLATE_NOOP("Sentence", "in force: %1, from %2"), value,
               originOf(setting.source, setting.where, setting.since))
        << '\n';
    for (const Candidate& candidate : setting.candidates)
        printCandidate(out, candidate);
}

void printFaults(QTextStream& out, const Sentence& title, const QList<PolicyFault>& faults)
{
    if (faults.isEmpty())
        return;
    out << '\n' << title << '\n';
    for (const PolicyFault& fault : faults)
        out << "    " << faultLine(fault) << '\n';
}

} // namespace

QString placeOf(const PolicyFault& fault)
{
    const QString where = printable(fault.where);
    return fault.line == 0 ? where : QStringLiteral("%1:%2:%3").arg(where).arg(fault.line).arg(fault.column);
}

QString faultLine(const PolicyFault& fault)
{
    const QString key
        = fault.key.isEmpty() ? QString() : QStringLiteral("\"%1\": ").arg(printable(fault.key));
    return placeOf(fault) + QStringLiteral(": ") + key + printable(fault.reason.inWords());
}

void printPolicy(QTextStream& out, const AdminPolicy& policy)
{
    //: MEANING-CRITICAL. %1: its state
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "server's policy: %1"), stateOf(policy)) << '\n';
    for (const SettingRow& row : settingList)
        printSetting(out, row, policy[row.setting]);
    //: Head of a list of policy files that cannot be read
    printFaults(out, Sentence(QT_TRANSLATE_NOOP("Sentence", "Faults of whole documents")), policy.faults);
    //: Head of a list of remarks on policy files
    printFaults(out, Sentence(QT_TRANSLATE_NOOP("Sentence", "Notices")), policy.notices);
}

void printDecisions(QTextStream& out, const Decisions& decisions)
{
    for (const Decision& decision : decisions) {
        //: MEANING-CRITICAL. State of a category of data
        const Sentence state = decision.isAllowed()
            ? Sentence(QT_TRANSLATE_NOOP("Sentence", "collected"))
            //: MEANING-CRITICAL. State of a category of data
            : Sentence(QT_TRANSLATE_NOOP("Sentence", "not collected"));
        out << text(dumpName(decision.category())).leftJustified(20)
            << (state.inWords() + u' ').leftJustified(15) << text(nameOf(decision.reason())) << '\n';
    }
}

} // namespace candor
