// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace candor::service {

/// A command line, taken apart: words in order, flags by name (without `--`; one that takes no value has an
/// empty one).
struct Arguments
{
    QStringList words;
    QMap<QString, QString> flags;

    bool has(const char* flag) const { return flags.contains(QString::fromLatin1(flag)); }
    QString value(const char* flag) const { return flags.value(QString::fromLatin1(flag)); }
    /// The first flag that is none of those, empty where there is no such.
    QString foreignFlag(const QStringList& known) const;
};

/// The sentence that says what is wrong, where something is.
std::variant<Arguments, QString> readArguments(const QStringList& written);

} // namespace candor::service
