// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/templatewriters.h"

namespace candor {

namespace {

/// What begins with a dot or holds a backslash means something to roff.
QString roff(const QString& text)
{
    return QString(text).replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
}

constexpr auto manualHead = R"(.\" SPDX-FileCopyrightText: The Candor authors
.\" SPDX-License-Identifier: Apache-2.0
.TH CANDOR\-POLICY 5 "" "Candor" "File formats"
.SH NAME
candor\-policy \- what an organization decides about the data that candor collects
.SH SYNOPSIS
.I /etc/candor/policies/managed/*.json
.br
.I $XDG_CONFIG_HOME/candor/policies/*.json
.SH DESCRIPTION
Each file holds one JSON object in UTF\-8, at most 64 KiB, whose members are settings. A setting that a computer
may decide is true (Enabled) or false (Disabled); one that is left out is not configured. The files of a folder are
read in the order of their names' bytes. Changes are in force within a second.
.PP
Forbidding wins: what one source forbids, no other source permits, and none can say yes for a person. A file that
cannot be read or trusted forbids everything it could govern: one that is not JSON or not UTF\-8, that names a key
twice, is a link, may be written by group or others, or, in /etc, does not belong to root. So does a folder. A value of
the wrong type forbids what its setting governs. Unknown keys are reported and ignored.
.SH SETTINGS
)";

constexpr auto manualTail = R"(.SH EXAMPLE
Nothing but census data is collected on this computer:
.PP
.EX
{ "DisableAutomaticSendTracing": true }
.EE
.SH FILES
.TP
.I /etc/candor/policies/managed
Policy of the computer; root alone may write it.
.TP
.I $XDG_CONFIG_HOME/candor/policies
Policy of the user.
.SH SEE ALSO
.B candor policy lint
names line, column and reason of each fault;
.B candor policy simulate
tells what would be collected;
.B candor policy show
tells what is in force, and why.
)";

} // namespace

QByteArray manualTemplate()
{
    QString text = QLatin1StringView(manualHead);
    for (const SettingRow& row : settingList)
        text += QStringLiteral(".TP\n.B %1\n%2\n.br\nValues: %3. Set by: %4. Since %5.\n")
                    .arg(roff(latin(row.name)), roff(latin(row.meaning)), valuesOf(row), sourcesOf(row),
                        latin(row.since));
    return (text + QLatin1StringView(manualTail)).toUtf8();
}

} // namespace candor
