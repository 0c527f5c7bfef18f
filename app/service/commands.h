// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/arguments.h"

#include <functional>

namespace candor::service {

/// How a command ended: the exit code, and what goes to standard output or, where it failed, to standard
/// error.
struct Outcome
{
    int code = 0;
    QByteArray text;
};

Outcome failed(const QString& why);
Outcome misused(const QString& why);

/// The folder of `--data`, else the default.
QString folderOf(const Arguments& arguments);

Outcome policyCommand(const Arguments& arguments);
Outcome policyKeyCommand(const Arguments& arguments);
/// \a password is the first line of standard input.
Outcome accountCommand(const Arguments& arguments, const QByteArray& password);
/// \a password is asked for only where one is wanted.
Outcome adminCommand(const Arguments& arguments, const std::function<QByteArray()>& password);
Outcome recordsCommand(const Arguments& arguments);
Outcome faultsCommand(const Arguments& arguments);
QByteArray helpText();

} // namespace candor::service
