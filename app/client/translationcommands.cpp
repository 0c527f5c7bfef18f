// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/translationcommands.h"

#include "app/client/translationreview.h"
#include "app/client/usage.h"
#include "app/translation/filechecks.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candor {

namespace {

constexpr int found = 1;
constexpr int wrongUsage = 2;

int complain(QTextStream& err, const Sentence& what)
{
    err << "candor translation: " << what << '\n'
        << usageWord() << " candor translation check [--json] FILE.ts...\n"
        << "       candor translation review FILE.ts\n"
        << "       candor translation review FILE.ts --by NAME (--all | --text KEY...)\n";
    return wrongUsage;
}

/// The glossary beside the file, where there is one; else the program's own.
std::optional<Glossary> glossaryFor(const QString& tsFile, Sentence& fault)
{
    QFile beside(QFileInfo(tsFile).path() + QStringLiteral("/glossary.json"));
    QFile builtIn(QStringLiteral(":/translations/glossary.json"));
    QFile& file = beside.exists() ? beside : builtIn;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto glossary = isOpen ? readGlossary(file.readAll(), fault)
                           : (fault = Sentence::quoted(file.errorString()), std::nullopt);
    if (!glossary)
        fault = Sentence(
            //: %1: a file, %2: what is wrong with it
            QT_TRANSLATE_NOOP("Sentence", "the glossary %1 cannot be read: %2"), file.fileName(), fault);
    return glossary;
}

/// `pt_BR` of `candor_pt_BR.ts`; empty for other names.
QString tagOfName(const QString& tsFile)
{
    const QString name = QFileInfo(tsFile).completeBaseName();
    return name.startsWith(u"candor_") ? name.mid(7) : QString();
}

/// What is found in one file, or why that one cannot be checked.
struct Checked
{
    QString file;
    QList<TsFinding> findings;
    Sentence fault;
};

Checked check(const QString& name, const TranslationTools& tools)
{
    Checked checked{name, {}, {}};
    const LoadedTranslation loaded = loadTranslation(name);
    const auto glossary = glossaryFor(name, checked.fault);
    if (!loaded.fault.isEmpty())
        checked.fault = loaded.fault;
    if (!checked.fault.isEmpty())
        return checked;
    checked.findings = checkFile(loaded.ts, tagOfName(name), *glossary);
    checked.findings += checkReviews(loaded.ts, loaded.reviews);
    if (tools.measure)
        checked.findings += tools.measure(loaded.ts);
    std::stable_sort(checked.findings.begin(), checked.findings.end(),
        [](const TsFinding& a, const TsFinding& b) { return a.place.line < b.place.line; });
    return checked;
}

void print(QTextStream& out, const Checked& checked)
{
    for (const TsFinding& finding : checked.findings) {
        out << checked.file << ':' << finding.place.line << ": " << nameOf(finding.kind) << ": "
            << onOneLine(finding.sentence.inWords()) << '\n';
        if (!finding.source.isEmpty())
            printTexts(out, finding);
    }
}

QJsonObject toJson(const QString& file, const TsFinding& finding)
{
    return {{QStringLiteral("file"), file}, {QStringLiteral("line"), finding.place.line},
        {QStringLiteral("kind"), nameOf(finding.kind)},
        {QStringLiteral("sentence"), finding.sentence.english()},
        {QStringLiteral("context"), finding.context}, {QStringLiteral("english"), finding.source},
        {QStringLiteral("translation"), finding.translation}};
}

int runCheck(QStringList args, QTextStream& out, QTextStream& err, const TranslationTools& tools)
{
    const bool isJson = args.removeAll(QStringLiteral("--json")) > 0;
    const auto flag
        = std::find_if(args.cbegin(), args.cend(), [](const QString& a) { return a.startsWith(u'-'); });
    if (flag != args.cend())
        return complain(err,
            Sentence(
                //: %1: a command or flag, %2: what was written behind it
                QT_TRANSLATE_NOOP("Sentence", "%1 does not take \"%2\""), QStringLiteral("check"), *flag));
    if (args.isEmpty())
        return complain(
            //: %1: a command
            err, Sentence(QT_TRANSLATE_NOOP("Sentence", "%1 needs a file"), QStringLiteral("check")));
    bool isClean = true;
    QJsonArray rows;
    for (const QString& name : args) {
        const Checked checked = check(name, tools);
        isClean = isClean && checked.findings.isEmpty() && checked.fault.isEmpty();
        if (!checked.fault.isEmpty())
            err << "candor: " << checked.fault << '\n';
        for (const TsFinding& finding : checked.findings)
            rows.append(toJson(name, finding));
        if (!isJson)
            print(out, checked);
    }
    if (isJson)
        out << QJsonDocument(QJsonObject{{QStringLiteral("findings"), rows}}).toJson();
    else
        //: %1: how many
        out << Sentence(QT_TRANSLATE_NOOP("Sentence", "findings: %1"), rows.size()) << '\n';
    return isClean ? 0 : found;
}

/// What follows `review`; nothing where it makes no sense.
std::optional<ReviewRequest> readReviewRequest(QStringList args)
{
    ReviewRequest request;
    while (!args.isEmpty()) {
        const QString arg = args.takeFirst();
        if (arg == u"--all")
            request.isForAll = true;
        else if (arg == u"--by" && !args.isEmpty() && request.by.isEmpty())
            request.by = args.takeFirst().trimmed();
        else if (arg == u"--text" && !args.isEmpty())
            while (!args.isEmpty() && !args.first().startsWith(u'-'))
                request.keys += args.takeFirst();
        else if (!arg.startsWith(u'-') && request.file.isEmpty())
            request.file = arg;
        else
            return std::nullopt;
    }
    const bool isForSome = !request.keys.isEmpty();
    const bool isListing = request.by.isEmpty() && !request.isForAll && !isForSome;
    const bool isRecording = !request.by.isEmpty() && request.isForAll != isForSome;
    return !request.file.isEmpty() && (isListing || isRecording) ? std::optional(request) : std::nullopt;
}

} // namespace

int runTranslationCommand(
    const QStringList& args, QTextStream& out, QTextStream& err, const TranslationTools& tools)
{
    const QString what = args.value(0);
    if (what == u"check")
        return runCheck(args.mid(1), out, err, tools);
    if (what != u"review")
        return complain(
            //: %1: as written
            err, Sentence(QT_TRANSLATE_NOOP("Sentence", "cannot make sense of '%1'"), args.join(u' ')));
    auto request = readReviewRequest(args.mid(1));
    if (!request)
        return complain(
            //: %1: as written
            err, Sentence(QT_TRANSLATE_NOOP("Sentence", "cannot make sense of '%1'"), args.join(u' ')));
    request->today = tools.today;
    return runReview(*request, out, err);
}

} // namespace candor
