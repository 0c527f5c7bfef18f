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

QString valueName(SettingValue value)
{
    return value == SettingValue::NotConfigured ? QStringLiteral("not configured") : text(nameOf(value));
}

QString sinceOf(const std::optional<WallTime>& since)
{
    if (!since)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(since->time_since_epoch().count(), Qt::UTC);
    return QStringLiteral(", since ") + time.toString(Qt::ISODate);
}

QString originOf(PolicySource source, const QString& where, const std::optional<WallTime>& since)
{
    if (source == PolicySource::Default)
        return QStringLiteral("default");
    return QStringLiteral("%1 (%2%3)").arg(text(nameOf(source)), printable(where), sinceOf(since));
}

QString stateLine(const AdminPolicy& policy)
{
    switch (policy.state) {
    case PolicyState::Known:
        return QStringLiteral("known (%1%2%3)")
            .arg(printable(policy.serverHost), sinceOf(policy.serverSince),
                policy.isCached ? QStringLiteral(", last known good") : QString());
    case PolicyState::Faulty:
        return QStringLiteral("cannot be read (%1); what it would govern is forbidden")
            .arg(printable(policy.serverHost));
    case PolicyState::Unknown:
        break;
    }
    return QStringLiteral("unknown; only census may be recorded");
}

void printCandidate(QTextStream& out, const Candidate& candidate)
{
    const QString value = candidate.fault ? QStringLiteral("fault") : valueName(candidate.value);
    out << QStringLiteral("    %1 %2 %3\n")
               .arg(candidate.lost.isEmpty() ? QStringLiteral("*") : QStringLiteral("-"),
                   value.leftJustified(14), originOf(candidate.source, candidate.where, candidate.since));
    if (candidate.fault)
        out << "        " << faultLine(*candidate.fault) << '\n';
    if (!candidate.lost.isEmpty())
        out << QStringLiteral("        lost: %1\n").arg(printable(candidate.lost));
}

void printSetting(QTextStream& out, const SettingRow& row, const ResolvedSetting& setting)
{
    const bool isFault = setting.isFaulty() && setting.value == SettingValue::NotConfigured;
    out << '\n' << QLatin1StringView(row.name) << '\n';
    out << "    " << QLatin1StringView(row.meaning) << '\n';
    out << "    in force: " << (isFault ? QStringLiteral("fault, which forbids") : valueName(setting.value))
        << ", from " << originOf(setting.source, setting.where, setting.since) << '\n';
    for (const Candidate& candidate : setting.candidates)
        printCandidate(out, candidate);
}

void printFaults(QTextStream& out, const char* title, const QList<PolicyFault>& faults)
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
    return placeOf(fault) + QStringLiteral(": ") + key + printable(fault.reason);
}

void printPolicy(QTextStream& out, const AdminPolicy& policy)
{
    out << "server's policy: " << stateLine(policy) << '\n';
    for (const SettingRow& row : settingList)
        printSetting(out, row, policy[row.setting]);
    printFaults(out, "Faults of whole documents", policy.faults);
    printFaults(out, "Notices", policy.notices);
}

void printDecisions(QTextStream& out, const Decisions& decisions)
{
    for (const Decision& decision : decisions)
        out << text(dumpName(decision.category())).leftJustified(20)
            << (decision.isAllowed() ? QStringLiteral("collected") : QStringLiteral("not collected"))
                   .leftJustified(15)
            << text(nameOf(decision.reason())) << '\n';
}

} // namespace candor
