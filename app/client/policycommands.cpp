// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/policycommands.h"

#include "app/client/policyshow.h"
#include "app/client/policysimulation.h"
#include "app/client/policytext.h"
#include "app/client/statedump.h"
#include "app/client/usage.h"
#include "app/policy/policykeys.h"
#include "app/policy/settinglist.h"
#include "app/policy/templates.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace candor {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUsage = 2;

QString textOf(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

void printUsage(QTextStream& to)
{
    to << usageWord()
       << " candor policy show [--account ADDRESS] [--json] [--home DIR] [--machine-policies DIR]\n"
       << "                          [--language TAG]\n"
       << "       candor policy lint [--server | --keys] [--language TAG] FILE...\n"
       << "       candor policy simulate [--machine FILE] [--user FILE] [--server FILE] [--pool FILE]\n"
       << "                              [--opt-in on|off] [--improvement on|off] [--surface "
          "desktop|meetings]\n"
       << "                              [--no-endpoint] [--json] [--language TAG]\n"
       << "       candor policy template json-schema|man|markdown|admx|adml|mobileconfig\n";
}

int complain(QTextStream& err, const Sentence& what)
{
    err << "candor policy: " << what << '\n';
    printUsage(err);
    return wrongUsage;
}

int show(
    const QStringList& args, QTextStream& out, QTextStream& err, const PolicyPlaces& places, WallTime now)
{
    const ShowRequest request = parseShow(args);
    if (!request.usageError.isEmpty())
        return complain(err, request.usageError);
    const KeptPolicy kept = keptPolicy(places, request.account, now);
    if (!kept.error.isEmpty()) {
        err << "candor policy show: " << kept.error << '\n';
        return failed;
    }
    if (request.isJson) {
        out << QJsonDocument(toJson(kept, now)).toJson();
    } else {
        printFreshness(out, kept, now);
        printPolicy(out, explainPolicy(kept.policy));
    }
    return done;
}

/// Faults, whole or of a setting, in the order in which they stand in the file.
QList<PolicyFault> faultsOf(const SourcePolicy& policy)
{
    QList<PolicyFault> faults;
    if (policy.wholeFault)
        faults.append(*policy.wholeFault);
    for (const std::optional<PolicyFault>& fault : policy.faults)
        if (fault)
            faults.append(*fault);
    std::sort(faults.begin(), faults.end(), [](const PolicyFault& a, const PolicyFault& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return faults;
}

/// What a file given to lint is meant to be.
enum class LintKind { Local, Server, Keys };

SourcePolicy readForLint(const QString& file, LintKind kind)
{
    const DocumentFile read = readDocumentFile(file);
    SourcePolicy policy;
    if (!read.error.isEmpty())
        policy.wholeFault = PolicyFault{file, 0, 0, {}, read.error};
    else if (kind == LintKind::Keys)
        policy.wholeFault = readPolicyKeys(read.bytes, file).fault;
    else if (kind == LintKind::Server)
        policy = readServerSettings(read.bytes, file);
    else
        policy = readLocalPolicy(read.bytes, PolicySource::Machine, file);
    return policy;
}

int lint(const QStringList& args, QTextStream& out, QTextStream& err)
{
    QStringList files = args;
    const bool isServer = files.removeAll(QStringLiteral("--server")) > 0;
    const bool isKeys = files.removeAll(QStringLiteral("--keys")) > 0;
    if (isServer && isKeys)
        return complain(err,
            //: %1: a command or flag, %2: what was written behind it
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""),
                QStringLiteral("lint --server"), QStringLiteral("--keys")));
    const LintKind kind = isKeys ? LintKind::Keys : isServer ? LintKind::Server : LintKind::Local;
    const auto flag
        = std::find_if(files.begin(), files.end(), [](const QString& f) { return f.startsWith(u'-'); });
    if (flag != files.end())
        return complain(err,
            Sentence(
                //: %1: a command or flag, %2: what was written behind it
                QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""), QStringLiteral("lint"), *flag));
    if (files.isEmpty())
        return complain(
            //: %1: a command
            err, Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 needs a file"), QStringLiteral("lint")));
    int result = done;
    for (const QString& file : files) {
        const SourcePolicy policy = readForLint(file, kind);
        const QList<PolicyFault> faults = faultsOf(policy);
        for (const PolicyFault& fault : faults)
            out << faultLine(fault) << '\n';
        for (const PolicyFault& notice : policy.notices)
            //: What is remarked on a file, and no fault of it. %1: the remark
            out << Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 (no fault)"), faultLine(notice)) << '\n';
        if (faults.isEmpty())
            out << placeOf({file, 0, 0, {}, {}}) << ": "
                << Sentence(QT_TRANSLATE_NOOP("Sentence", "no fault")) << '\n';
        else
            result = failed;
    }
    return result;
}

int writeTemplate(const QStringList& args, QTextStream& out, QTextStream& err)
{
    if (args.isEmpty())
        return complain(err, Sentence(QT_TRANSLATE_NOOP("Sentence", "a command is missing")));
    const auto kind = templateKindOf(args.first());
    if (!kind || args.size() > 1)
        return complain(err,
            //: %1: a command or flag, %2: what was written behind it
            Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""), QStringLiteral("template"),
                args.last()));
    out << QString::fromUtf8(policyTemplate(*kind));
    return done;
}

/// By category: each reason that was asked, and the settings that make it hold.
QJsonObject derivationsToJson(const SimulationResult& result)
{
    QJsonObject derivations;
    for (const Decision& decision : result.decisions) {
        QJsonArray steps;
        for (const DerivationStep& step : result.derivations[indexOf(decision.category())]) {
            QJsonArray settings;
            for (Setting setting : step.settings)
                settings.append(QLatin1StringView(rowOf(setting).name));
            steps.append(QJsonObject{{QStringLiteral("reason"), textOf(nameOf(step.reason))},
                {QStringLiteral("holds"), step.holds}, {QStringLiteral("settings"), settings}});
        }
        derivations.insert(textOf(dumpName(decision.category())), steps);
    }
    return derivations;
}

int simulate(const QStringList& args, QTextStream& out, QTextStream& err)
{
    const Simulation simulation = parseSimulation(args);
    if (!simulation.usageError.isEmpty())
        return complain(err, simulation.usageError);
    const SimulationResult result = simulatePolicy(simulation);
    if (!result.error.isEmpty()) {
        err << "candor policy simulate: " << result.error << '\n';
        return failed;
    }
    if (simulation.isJson) {
        out << QJsonDocument(QJsonObject{{QStringLiteral("policy"), policyToJson(result.policy)},
                                 {QStringLiteral("categories"), categoriesToJson(result.decisions)},
                                 {QStringLiteral("derivation"), derivationsToJson(result)}})
                   .toJson();
        return done;
    }
    const PolicyExplanation policy = explainPolicy(result.policy);
    for (const Decision& decision : result.decisions)
        printDerivation(out, decision, result.derivations[indexOf(decision.category())], policy);
    out << '\n';
    printPolicy(out, policy);
    return done;
}

} // namespace

int runPolicyCommand(
    const QStringList& args, QTextStream& out, QTextStream& err, const PolicyPlaces& places, WallTime now)
{
    const QString command = args.value(0);
    const QStringList rest = args.mid(1);
    if (command == u"show")
        return show(rest, out, err, places, now);
    if (command == u"lint")
        return lint(rest, out, err);
    if (command == u"simulate")
        return simulate(rest, out, err);
    if (command == u"template")
        return writeTemplate(rest, out, err);
    if (command == u"--help") {
        printUsage(out);
        return done;
    }
    return complain(err,
        command.isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Sentence", "a command is missing"))
                          //: %1: as written
                          : Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no command \"%1\""), command));
}

} // namespace candor
