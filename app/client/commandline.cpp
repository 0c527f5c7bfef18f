// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/commandline.h"

#include "app/client/buildreport.h"
#include "app/common/buildswitches.h"
#include "app/common/sentence.h"
#include "app/common/trust.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace candor {

namespace {

QString text(const char* english)
{
    return QString::fromUtf8(english);
}

QString description()
{
    //: MEANING-CRITICAL. What the program is for
    return QCoreApplication::translate(
               "CommandLine", "Desktop client that lets a person allow or refuse error reporting.")
        + QStringLiteral("\n\n")
        //: %1: list of commands
        + QCoreApplication::translate("CommandLine", "Tools without a display: %1.")
              .arg(QStringLiteral("candor policy show|lint|simulate|template, candor data show|fields, "
                                  "candor translation check|review"));
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const char* help, const char* value = nullptr) {
        parser.addOption(
            {text(name), QCoreApplication::translate("CommandLine", help), value ? text(value) : QString()});
    };
    add("demo",
        QT_TRANSLATE_NOOP(
            "CommandLine", "Start the demo service on this computer and sign in as alice@contoso.test."));
    add("home", QT_TRANSLATE_NOOP("CommandLine", "Keep settings, journal and logs below <DIR>."), "DIR");
    add("machine-policies",
        QT_TRANSLATE_NOOP("CommandLine", "Read machine policy from <DIR> as well as from the system folder."),
        "DIR");
    add("service", QT_TRANSLATE_NOOP("CommandLine", "Discovery root; skips discovery by domain."), "URL");
    add("ca", QT_TRANSLATE_NOOP("CommandLine", "One more trusted certificate authority (PEM)."), "FILE");
    add("account", QT_TRANSLATE_NOOP("CommandLine", "Fill in the sign-in address."), "ADDRESS");
    add("password-file",
        QT_TRANSLATE_NOOP("CommandLine",
            "With --account: sign in at once; the password is the first line of <FILE> (-: standard input)."),
        "FILE");
    add("open", QT_TRANSLATE_NOOP("CommandLine", "Open that window at start: options, sign-in or data."),
        "WINDOW");
    add("language", QT_TRANSLATE_NOOP("CommandLine", "Display language for this run (BCP 47)."), "TAG");
    add("translation",
        QT_TRANSLATE_NOOP("CommandLine",
            "Show the program in the words of <FILE> (.ts) and follow every save; right-click a text for its "
            "source."),
        "FILE");
    add("tour",
        QT_TRANSLATE_NOOP(
            "CommandLine", "With --demo: walk through the product by itself, a picture a step in <DIR>."),
        "DIR");
    add("screenshots",
        QT_TRANSLATE_NOOP("CommandLine",
            "Render every window and state in every language, light and dark, to <DIR>/<tag>/<window>.png."),
        "DIR");
    add("dump-state",
        QT_TRANSLATE_NOOP("CommandLine", "Print the state as JSON and exit; needs no display."));
    add("version", QT_TRANSLATE_NOOP("CommandLine", "Print the version and exit."));
    add("help", QT_TRANSLATE_NOOP("CommandLine", "Print this help and exit."));
}

/// What Qt says, which ends with a full stop.
QString errorIn(const QCommandLineParser& parser)
{
    const QString text = parser.errorText();
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

CommandLineEnd wrongUsage(const Sentence& reason)
{
    //: %1: what is wrong with the command line
    return {2, Sentence(QT_TRANSLATE_NOOP("Sentence", "candor: %1; see candor --help"), reason).inWords()};
}

/// Reads what needs more than a copy; a reason where it cannot be.
Sentence readValues(const QCommandLineParser& parser, CommandLine& line)
{
    if (parser.isSet(QStringLiteral("service"))) {
        line.service = QUrl(parser.value(QStringLiteral("service")), QUrl::StrictMode);
        if (!line.service.isValid() || !isSecure(line.service))
            return Sentence(QT_TRANSLATE_NOOP(
                "Sentence", "--service takes an https address (http on a loopback address only)"));
    }
    if (parser.isSet(QStringLiteral("account"))) {
        const auto address = Address::parse(parser.value(QStringLiteral("account")));
        if (!address)
            return Sentence(
                QT_TRANSLATE_NOOP("Sentence", "--account takes an address like someone@example.com"));
        line.account = *address;
    }
    if (parser.isSet(QStringLiteral("open"))) {
        const QString window = parser.value(QStringLiteral("open"));
        if (window == u"options")
            line.open = OpenWindow::Options;
        else if (window == u"sign-in")
            line.open = OpenWindow::SignIn;
        else if (window == u"data")
            line.open = OpenWindow::Data;
        else
            return Sentence(QT_TRANSLATE_NOOP("Sentence", "--open takes options, sign-in or data"));
    }
    return {};
}

/// The file that is translated; English lies below it, for what it does not say yet.
Sentence readTranslationFile(CommandLine& line)
{
    if (line.translationFile.isEmpty())
        return {};
    const QFileInfo file(line.translationFile);
    if (!file.isFile() || !file.isReadable())
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "--translation takes a file that can be read"));
    if (!line.language.isEmpty())
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "--translation brings its own language; leave --language out"));
    line.language = QStringLiteral("en");
    return {};
}

Sentence contradictionIn(const CommandLine& line)
{
    if (!line.tourFolder.isEmpty() && !line.demo)
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "--tour goes with --demo"));
    if (!line.tourFolder.isEmpty() && !buildSwitches().hasUpload)
        //: MEANING-CRITICAL. Why an option of the command line cannot be used
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "--tour shows what is sent, and this program cannot send"));
    if (line.demo && !line.service.isEmpty())
        return Sentence(
            QT_TRANSLATE_NOOP("Sentence", "--demo brings a service of its own; leave --service out"));
    if (!line.translationFile.isEmpty() && !line.screenshotFolder.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP(
            "Sentence", "--screenshots shows the languages built in; leave --translation out"));
    if (!line.passwordFile.isEmpty() && line.account.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Sentence", "--password-file goes with --account"));
    return {};
}

} // namespace

std::variant<CommandLine, CommandLineEnd> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(description());
    if (!parser.parse(arguments))
        return wrongUsage(Sentence::quoted(errorIn(parser)));
    if (parser.isSet(QStringLiteral("help")))
        return CommandLineEnd{0, parser.helpText()};
    if (parser.isSet(QStringLiteral("version")))
        return CommandLineEnd{0, versionText()};
    if (!parser.positionalArguments().isEmpty())
        //: %1: as written
        return wrongUsage(Sentence(QT_TRANSLATE_NOOP("Sentence", "unknown argument '%1'"),
            parser.positionalArguments().constFirst()));
    CommandLine line;
    line.demo = parser.isSet(QStringLiteral("demo"));
    line.dumpState = parser.isSet(QStringLiteral("dump-state"));
    line.home = parser.value(QStringLiteral("home"));
    line.machinePolicies = parser.value(QStringLiteral("machine-policies"));
    line.caFile = parser.value(QStringLiteral("ca"));
    line.passwordFile = parser.value(QStringLiteral("password-file"));
    line.language = parser.value(QStringLiteral("language"));
    line.translationFile = parser.value(QStringLiteral("translation"));
    line.tourFolder = parser.value(QStringLiteral("tour"));
    line.screenshotFolder = parser.value(QStringLiteral("screenshots"));
    for (const Sentence& fault : {readValues(parser, line), readTranslationFile(line), contradictionIn(line)})
        if (!fault.isEmpty())
            return wrongUsage(fault);
    return line;
}

std::optional<QString> readPassword(const QString& file)
{
    QFile source(file);
    const bool isOpen
        = file == u"-" ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!isOpen)
        return std::nullopt;
    QByteArray line = source.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString password = QString::fromUtf8(line);
    line.fill('\0');
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

} // namespace candor
