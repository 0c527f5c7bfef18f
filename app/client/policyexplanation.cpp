// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policyexplanation.h"

#include "app/policy/settinglist.h"

#include <QDateTime>

namespace candor {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

Sentence valueName(SettingValue value)
{
    if (value != SettingValue::NotConfigured)
        return Sentence::quoted(text(nameOf(value)));
    //: State of a policy setting
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "not configured"));
}

Sentence originOf(PolicySource source, const QString& where, const QString& since)
{
    const Sentence name = inWords(source);
    if (source == PolicySource::Default || source == PolicySource::Vendor)
        return name;
    if (since.isEmpty())
        return Sentence("%1 (%2)", name, printable(where));
    //: Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (%2, since %3)"), name, printable(where), since);
}

Sentence knownState(const AdminPolicy& policy, MomentWriter moment)
{
    const QString host = printable(policy.serverHost);
    if (!policy.serverSince)
        //: State of the server's policy. %1: host
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "known (%1)"), host);
    const QString date = moment(*policy.serverSince);
    if (policy.isCached)
        //: State of the server's policy, when the server does not answer. %1: host, %2: date
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "known (%1, since %2, last known good)"), host, date);
    //: State of the server's policy. %1: host, %2: date
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "known (%1, since %2)"), host, date);
}

Sentence stateOf(const AdminPolicy& policy, MomentWriter moment)
{
    switch (policy.state) {
    case PolicyState::Known:
        if (!policy.isSigned)
            return knownState(policy, moment);
        //: MEANING-CRITICAL. State of the server's policy. %1: known (host, since date)
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "%1, with a valid signature"), knownState(policy, moment));
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

QString sinceOf(const std::optional<WallTime>& since, MomentWriter moment)
{
    return since ? moment(*since) : QString();
}

ExplainedCandidate explainCandidate(const Candidate& candidate, MomentWriter moment)
{
    ExplainedCandidate explained;
    explained.isInForce = candidate.lost.isEmpty();
    //: In the place of a value: it cannot be read
    explained.value
        = candidate.fault ? Sentence(QT_TRANSLATE_NOOP("Sentence", "fault")) : valueName(candidate.value);
    explained.origin = originOf(candidate.source, candidate.where, sinceOf(candidate.since, moment));
    if (candidate.fault)
        explained.fault = faultLine(*candidate.fault);
    explained.lost = candidate.lost;
    return explained;
}

ExplainedSetting explainSetting(const SettingRow& row, const ResolvedSetting& setting, MomentWriter moment)
{
    const bool isFault = setting.isFaulty() && setting.value == SettingValue::NotConfigured;
    ExplainedSetting explained;
    explained.row = &row;
    //: MEANING-CRITICAL. In the place of a policy setting's value
    explained.value = isFault ? Sentence(QT_TRANSLATE_NOOP("Sentence", "fault, which forbids"))
                              : valueName(setting.value);
    explained.since = sinceOf(setting.since, moment);
    explained.source = originOf(setting.source, setting.where, {});
    explained.origin = originOf(setting.source, setting.where, explained.since);
    for (const Candidate& candidate : setting.candidates)
        explained.candidates.append(explainCandidate(candidate, moment));
    return explained;
}

QStringList linesOf(const QList<PolicyFault>& faults)
{
    QStringList lines;
    for (const PolicyFault& fault : faults)
        lines.append(faultLine(fault));
    return lines;
}

} // namespace

QString isoMoment(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

PolicyExplanation explainPolicy(const AdminPolicy& policy, MomentWriter moment)
{
    PolicyExplanation explanation;
    explanation.server = stateOf(policy, moment);
    for (const SettingRow& row : settingList)
        explanation.settings.append(explainSetting(row, policy[row.setting], moment));
    explanation.faults = linesOf(policy.faults);
    explanation.notices = linesOf(policy.notices);
    return explanation;
}

QString printable(const QString& foreign)
{
    QString shown = foreign;
    for (QChar& c : shown)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = QChar::ReplacementCharacter;
    return shown;
}

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

} // namespace candor
