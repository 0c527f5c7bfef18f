// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policytext.h"

#include "app/policy/settinglist.h"

namespace candor {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

void printCandidate(QTextStream& out, const ExplainedCandidate& candidate)
{
    out << (candidate.isInForce ? "    * " : "    - ") << candidate.value.inWords().leftJustified(14) << ' '
        << candidate.origin << '\n';
    if (!candidate.fault.isEmpty())
        out << "        " << candidate.fault << '\n';
    if (!candidate.lost.isEmpty())
        //: MEANING-CRITICAL. Why a policy does not count. %1: a sentence
        out << "        "
            << printable(Sentence(QT_TRANSLATE_NOOP("Sentence", "lost: %1"), candidate.lost).inWords())
            << '\n';
}

void printSetting(QTextStream& out, const ExplainedSetting& setting)
{
    out << '\n' << QLatin1StringView(setting.row->name) << '\n';
    out << "    " << Sentence(setting.row->meaning) << '\n';
    //: MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from
    out << "    "
        << Sentence(QT_TRANSLATE_NOOP("Sentence", "in force: %1, from %2"), setting.value, setting.origin)
        << '\n';
    for (const ExplainedCandidate& candidate : setting.candidates)
        printCandidate(out, candidate);
}

void printLines(QTextStream& out, const Sentence& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    out << '\n' << title << '\n';
    for (const QString& line : lines)
        out << "    " << line << '\n';
}

void printDecision(QTextStream& out, const Decision& decision)
{
    //: MEANING-CRITICAL. State of a category of data
    const Sentence state = decision.isAllowed() ? Sentence(QT_TRANSLATE_NOOP("Sentence", "collected"))
                                                //: MEANING-CRITICAL. State of a category of data
                                                : Sentence(QT_TRANSLATE_NOOP("Sentence", "not collected"));
    out << text(dumpName(decision.category())).leftJustified(20) << (state.inWords() + u' ').leftJustified(15)
        << text(nameOf(decision.reason())) << '\n';
}

void printCauses(
    QTextStream& out, const QString& stem, const DerivationStep& step, const PolicyExplanation& policy)
{
    for (std::size_t i = 0; i < step.settings.size(); ++i) {
        const ExplainedSetting& setting = policy.settings[qsizetype(step.settings[i])];
        const bool isLast = i + 1 == step.settings.size();
        out << stem << (isLast ? QStringLiteral("└─ ") : QStringLiteral("├─ "))
            << QLatin1StringView(setting.row->name) << ": "
            << Sentence(QT_TRANSLATE_NOOP("Sentence", "in force: %1, from %2"), setting.value, setting.origin)
            << '\n';
    }
}

} // namespace

void printPolicy(QTextStream& out, const PolicyExplanation& policy)
{
    //: MEANING-CRITICAL. %1: its state
    out << Sentence(QT_TRANSLATE_NOOP("Sentence", "server's policy: %1"), policy.server) << '\n';
    for (const ExplainedSetting& setting : policy.settings)
        printSetting(out, setting);
    //: Head of a list of policy files that cannot be read
    printLines(out, Sentence(QT_TRANSLATE_NOOP("Sentence", "Faults of whole documents")), policy.faults);
    //: Head of a list of remarks on policy files
    printLines(out, Sentence(QT_TRANSLATE_NOOP("Sentence", "Notices")), policy.notices);
}

void printDecisions(QTextStream& out, const Decisions& decisions)
{
    for (const Decision& decision : decisions)
        printDecision(out, decision);
}

void printDerivation(QTextStream& out, const Decision& decision, const std::vector<DerivationStep>& steps,
    const PolicyExplanation& policy)
{
    printDecision(out, decision);
    for (const DerivationStep& step : steps) {
        const bool isLast = &step == &steps.back();
        const QString name = text(nameOf(step.reason));
        //: MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1:
        //: its name
        const Sentence said = step.holds ? Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 holds"), name)
                                         //: MEANING-CRITICAL. Of a reason to collect data or not, such as
                                         //: PolicyUnknown: it is not the case. %1: its name
                                         : Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 does not hold"), name);
        out << (isLast ? QStringLiteral("└─ ") : QStringLiteral("├─ ")) << said << '\n';
        printCauses(out, isLast ? QStringLiteral("   ") : QStringLiteral("│  "), step, policy);
    }
}

} // namespace candor
