// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/buildswitches.h"
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
.br
.I /etc/candor/policies/managed/policy.keys
.SH DESCRIPTION
Each file holds one JSON object in UTF\-8, at most 64 KiB, whose members are settings. A setting that a computer
may decide is true (Enabled) or false (Disabled); one that is left out is not configured. The files of a folder are
read in the order of their names' bytes. Changes are in force within a second.
.PP
Forbidding wins: what one source forbids, no other source permits, and none can say yes for a person. A file that
cannot be read or trusted forbids everything it could govern: one that is not JSON or not UTF\-8, that names a key
twice, is a link, may be written by group or others, or, in /etc, does not belong to root. So does a folder, and one with
more than 1000 files. A value of the wrong type forbids what its setting governs. Unknown keys are reported and ignored.
.SH SETTINGS
)";

constexpr auto manualTail = R"(.SH SIGNED POLICIES
Where there is a file policy.keys, a server's policy counts only if it is signed. The file holds one JSON object, at
most 64 KiB: by sign\-in domain, in lower case, a public key of Ed25519 (RFC 8032), 32 bytes in Base64. It must belong to
root and be writable by nobody else, its folder too. Any fault of it, and a domain that it does not name, forbids whatever
a server could govern. A meeting's own server signs nothing, and is not asked to.
.PP
The answer to GET policies then comes with a header of one JSON object, at most 4096 bytes:
.PP
.nf
Candor\-Policy\-Signature: {"tenant":"contoso.com","issued":1763737200000,"signature":"...","rotations":[]}
.fi
.PP
signature is Ed25519 in Base64 over these bytes: the line
.BR "candor policy 1" ,
the line of the tenant, the line of issued in decimal, each ended by one line feed, and the body of the answer as it is
sent. tenant is the sign\-in domain, issued milliseconds since 1970. A policy counts if the tenant is the account's, the
key in force signed it, it was not issued before the one that was accepted last for that tenant, and not more than 5
minutes ahead of the computer's clock. Otherwise it forbids. A ban holds for ever; a permission lasts 7 days from issued,
so that a server has to sign anew. The address for telemetry should be written out: what is relative to the server is the
server's that answers.
.PP
rotations, which may be left out, tells how the key came from earlier ones: at most 16 objects, the oldest first, each
with key, the next public key, and signature, by the key before it, over the line
.B "candor policy key 1"
and the 32 bytes of the key. From then on the earlier keys count no more. The installed file may name any of them. A
computer keeps what it accepted in accepted.json beside the policy cache; a damaged one forbids until it is taken away.
.SH EXAMPLE
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
.I /etc/candor/policies/managed/policy.keys
Whose signature a server's policy needs;
.B candor\-service policy key show
writes it,
.B candor policy lint \-\-keys
checks it.
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

constexpr auto manualOfForbiddingBuild = R"(.SH VENDOR DEFAULT
This program was built to forbid what no admin permits: where DisableAutomaticSendTracing is not configured it counts
as Enabled, until the server or the policy of the computer says Disabled. The policy of the user does not end it.
)";

/// Where the same settings are kept elsewhere.
QString otherSystems()
{
    QString text = QStringLiteral(
        ".SH OTHER SYSTEMS\nWindows: REG_DWORD 1 (Enabled) or 0 (Disabled), in HKLM or HKCU:\n.PP\n.nf\n");
    for (const SettingRow& row : settingList)
        for (const QString& place : registryPlacesOf(row))
            text += roff(place) + u'\n';
    return text
        + QStringLiteral(
            ".fi\n.PP\nmacOS: booleans of the same names in the managed preferences of\n.IR %1 .\n")
              .arg(roff(latin(preferencesDomain)));
}

} // namespace

QByteArray manualTemplate()
{
    QString text = QLatin1StringView(manualHead);
    for (const SettingRow& row : settingList)
        text += QStringLiteral(".TP\n.B %1\n%2\n.br\nValues: %3. Default: %4. Set by: %5. Since %6.\n")
                    .arg(roff(latin(row.name)), roff(latin(row.meaning)), valuesOf(row), defaultOf(row),
                        sourcesOf(row), latin(row.since));
    text += otherSystems();
    if (buildSwitches().forbidsByDefault)
        text += QLatin1StringView(manualOfForbiddingBuild);
    return (text + QLatin1StringView(manualTail)).toUtf8();
}

} // namespace candor
