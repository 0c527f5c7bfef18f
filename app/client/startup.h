// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/commandline.h"
#include "app/client/demo.h"
#include "app/client/desktopclient.h"
#include "app/common/sentence.h"
#include "app/translation/finding.h"

#include <functional>

namespace candor {

/// Tells Qt which program this is; returns the arguments, the program's name first.
QStringList introduce(int argc, char** argv);

/// Prints why, in one line on standard error, and returns the exit code.
int fail(const Sentence& reason, int exitCode = 1);

/// Prints what the program is done with, and returns the exit code.
int finish(const CommandLineEnd& end);

/// Where everything lies and which server is asked, from the command line; a demo's own where there is one.
DesktopClient::Settings settingsOf(const CommandLine& line, const Demo* demo);

/// The display language kept in the settings file; empty where none is, or where the command line names one.
QString keptLanguage(const CommandLine& line, const Demo* demo);

/// What `--language` says, wherever it stands; empty without one.
QString languageIn(QStringList arguments);

/// Why the program does not speak \a language.
Sentence unspoken(const QString& language, const QStringList& available);

/// Runs with the demo service, started, where the command line asks for it; with none else. Returns the exit
/// code.
int withDemo(const CommandLine& line, const std::function<int(Demo*)>& run);

/// `candor policy …`, `candor data …` and `candor translation …`, each with `--language` wherever it stands.
/// Running one returns its exit code; \a measure looks at a translation in the real windows.
bool isTool(const QStringList& arguments);
/// `candor translation check`, the one tool that needs windows to measure in.
bool isMeasuring(const QStringList& arguments);
int runTool(const QStringList& arguments, const std::function<QList<TsFinding>(const TsFile&)>& measure = {});

/// `--dump-state`: prints the state once it is settled; needs an event loop of QCoreApplication. Returns the
/// exit code.
int runStateDump(const CommandLine& line, const Demo* demo);

/// Whom to sign in at once, where the command line (or the demo) says so; a sentence where the password
/// cannot be read.
struct FirstSignIn
{
    Address account;
    QString password;
    Sentence fault;
};
std::optional<FirstSignIn> firstSignIn(const CommandLine& line, const Demo* demo);

} // namespace candor
