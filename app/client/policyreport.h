// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QTextStream>

namespace candor {

/// Whom a report must not name.
struct ReportedPerson
{
    /// Path of the home folder, and the name at this computer.
    QString home;
    QString user;
    /// What they sign in as, and what they are called there.
    QString address;
    QString displayName;
};

ReportedPerson personAtThisComputer(const AccountView& account);

/// Text without the person: their home is `~`, their name `<user>`, every address `<address>`, an account's
/// file `<account>`; what looks like a token is `<removed>`.
QString redacted(const QString& text, const ReportedPerson& person);

/// When files were read, and when the server is asked again, as far as that is known.
void printFreshness(QTextStream& out, const PolicyFreshness& freshness);

/// What is in force and why, as `policy show` prints it, to be handed to somebody else.
QString policyReport(const Client& client, const ReportedPerson& person);

} // namespace candor
