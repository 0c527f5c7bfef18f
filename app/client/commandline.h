// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/address.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace candor {

/// Which window `--open` names.
enum class OpenWindow : quint8 { None, Options, SignIn, Data };

/// What the command line of `candor` asks for (contract, "Programs").
struct CommandLine
{
    bool demo = false;
    bool dumpState = false;
    QString home;
    QString machinePolicies;
    QUrl service;
    QString caFile;
    Address account;
    QString passwordFile;
    OpenWindow open = OpenWindow::None;
    QString language;
    /// With one, the language is English, which lies below it.
    QString translationFile;
    QString tourFolder;
    QString screenshotFolder;

    bool signsInAtOnce() const { return !account.isEmpty() && !passwordFile.isEmpty(); }
};

/// The program is done without starting: print that text, exit with that code (to standard error where it is
/// not 0).
struct CommandLineEnd
{
    int exitCode = 0;
    QString text;
};

/// Reads the flags; \a arguments as QCoreApplication has them, the program's name first.
std::variant<CommandLine, CommandLineEnd> readCommandLine(const QStringList& arguments);

/// First line of the file, or of standard input for `-`; nothing where it cannot be read.
std::optional<QString> readPassword(const QString& file);

} // namespace candor
