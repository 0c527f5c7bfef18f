// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/startup.h"

#include "app/client/clientstate.h"
#include "app/client/datacommands.h"
#include "app/client/failureline.h"
#include "app/client/policycommands.h"
#include "app/client/translationcommands.h"
#include "app/policy/hostfolder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

namespace candor {

namespace {

QString standardFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/candor");
}

QString homeOf(const CommandLine& line, const Demo* demo)
{
    if (!line.home.isEmpty())
        return line.home;
    return demo ? demo->home() : QString();
}

PolicyFolders policyFolders(const QString& home, const QString& additional)
{
    const QString base = home.isEmpty() ? standardFolder(QStandardPaths::GenericConfigLocation) : home;
    const QString host = hostEtc();
    return {(host.isEmpty() ? QStringLiteral("/etc") : host) + QStringLiteral("/candor/policies/managed"),
        additional, base + QStringLiteral("/policies"), host};
}

/// Takes a flag and its value out of \a arguments, wherever they stand; empty without one.
QString take(QStringList& arguments, const QString& flag)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(flag + u'='))
            return arguments.takeAt(i).mid(flag.size() + 1);
        if (arguments.at(i) != flag || i + 1 == arguments.size())
            continue;
        arguments.removeAt(i);
        return arguments.takeAt(i);
    }
    return {};
}

} // namespace

QStringList introduce(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("candor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int fail(const Sentence& reason, int exitCode)
{
    QTextStream(stderr) << "candor: " << reason << Qt::endl;
    return exitCode;
}

int finish(const CommandLineEnd& end)
{
    QTextStream(end.exitCode == 0 ? stdout : stderr) << end.text << Qt::endl;
    return end.exitCode;
}

DesktopClient::Settings settingsOf(const CommandLine& line, const Demo* demo)
{
    const QString home = homeOf(line, demo);
    DesktopClient::Settings settings;
    settings.home = home.isEmpty() ? standardFolder(QStandardPaths::GenericDataLocation) : home;
    settings.settingsFile = (home.isEmpty() ? standardFolder(QStandardPaths::GenericConfigLocation) : home)
        + QStringLiteral("/settings.ini");
    settings.policies = policyFolders(home, line.machinePolicies);
    settings.service = demo ? demo->service() : line.service;
    settings.caFile = demo ? demo->authorityFile() : line.caFile;
    settings.culture = QLocale().bcp47Name();
    return settings;
}

QString keptLanguage(const CommandLine& line, const Demo* demo)
{
    return line.language.isEmpty()
        ? OptionStore::textIn(settingsOf(line, demo).settingsFile, options::language)
        : QString();
}

std::optional<FirstSignIn> firstSignIn(const CommandLine& line, const Demo* demo)
{
    if (demo && line.account.isEmpty())
        return FirstSignIn{demo->account(), demo->password(), {}};
    if (!line.signsInAtOnce())
        return std::nullopt;
    const auto password = readPassword(line.passwordFile);
    if (!password)
        return FirstSignIn{line.account, {},
            //: %1: a file
            Sentence(QT_TRANSLATE_NOOP("Sentence", "no password can be read from %1"), line.passwordFile)};
    return FirstSignIn{line.account, *password, {}};
}

QString languageIn(QStringList arguments)
{
    return take(arguments, QStringLiteral("--language"));
}

Sentence unspoken(const QString& language, const QStringList& available)
{
    //: %1: a tag such as fr, %2: those that there are
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "there is no translation for --language %1; there are: %2"),
        language, available.join(u' '));
}

int withDemo(const CommandLine& line, const std::function<int(Demo*)>& run)
{
    if (!line.demo)
        return run(nullptr);
    Demo demo;
    const Sentence fault = demo.start();
    return fault.isEmpty() ? run(&demo) : fail(fault);
}

bool isTool(const QStringList& arguments)
{
    static const QStringList tools{
        QStringLiteral("policy"), QStringLiteral("data"), QStringLiteral("translation")};
    return tools.contains(arguments.value(1));
}

bool isMeasuring(const QStringList& arguments)
{
    return arguments.value(1) == u"translation" && arguments.contains(QStringLiteral("check"));
}

int runTool(const QStringList& arguments, const std::function<QList<TsFinding>(const TsFile&)>& measure)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList rest = arguments.mid(2);
    take(rest, QStringLiteral("--language")); // it is in force by now
    if (arguments.value(1) == u"translation")
        return runTranslationCommand(rest, out, err, {measure, QDate::currentDate()});
    CommandLine line;
    line.home = take(rest, QStringLiteral("--home"));
    line.machinePolicies = take(rest, QStringLiteral("--machine-policies"));
    const DesktopClient::Settings settings = settingsOf(line, nullptr);
    if (arguments.value(1) == u"policy")
        return runPolicyCommand(rest, out, err, {settings.policies, settings.policyPlaces()});
    return runDataCommand(rest, out, err, settings.home + QStringLiteral("/journal.sqlite"));
}

int runStateDump(const CommandLine& line, const Demo* demo)
{
    // Standard error is for the one line that says why; warnings go to the log and no further.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const SystemClock clock;
    DesktopClient client(settingsOf(line, demo), clock);
    const auto signIn = firstSignIn(line, demo);
    int exitCode = 0;
    // What the figures show is what is on disk, once an erasure that has begun is over.
    const auto print = [&client] {
        client.settle(std::chrono::seconds(5), [&client] {
            QTextStream(stdout) << QJsonDocument(stateDump(client)).toJson();
            QCoreApplication::exit(0);
        });
    };
    QObject::connect(&client, &DesktopClient::startFailed, &client, [&](const Sentence& reason) {
        exitCode = fail(reason);
        QCoreApplication::exit(exitCode);
    });
    QObject::connect(&client, &DesktopClient::ready, &client, [&] {
        if (signIn && !signIn->fault.isEmpty())
            exitCode = fail(signIn->fault);
        if (signIn && signIn->fault.isEmpty())
            client.signIn(signIn->account, signIn->password);
        else
            print();
    });
    QObject::connect(
        &client, &DesktopClient::settled, &client,
        [&](bool isSuccess) {
            if (!isSuccess)
                exitCode = fail(failureLine(client.account()));
            print();
        },
        Qt::SingleShotConnection);
    client.start();
    QCoreApplication::exec();
    return exitCode;
}

} // namespace candor
