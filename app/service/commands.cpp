// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/commands.h"

#include "app/common/address.h"
#include "app/service/accounts.h"
#include "app/service/folder.h"
#include "app/service/keyedhash.h"
#include "app/service/password.h"
#include "app/service/policynames.h"
#include "app/service/records.h"

#include <QJsonDocument>

namespace candor::service {

namespace {

QString text(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

/// What `policy set` takes, a line each.
QByteArray namesAndValues()
{
    QString lines;
    for (const PolicyName& row : policyNames()) {
        const QString values = row.values.isEmpty() ? QStringLiteral("on (here) | off | an https address")
                                                    : row.values.join(QStringLiteral(" | "));
        lines += QStringLiteral("        ") + row.name.leftJustified(38) + values
            + (row.isOfPool ? QStringLiteral(" (the server or a pool)\n") : QStringLiteral("\n"));
    }
    return lines.toUtf8();
}

} // namespace

Outcome failed(const QString& why)
{
    return {1, why.toUtf8()};
}

Outcome misused(const QString& why)
{
    return {2, why.toUtf8()};
}

QString folderOf(const Arguments& arguments)
{
    return arguments.has("data") ? arguments.value("data") : defaultFolder();
}

Outcome accountCommand(const Arguments& arguments, const QByteArray& password)
{
    if (arguments.words.size() != 3 || arguments.words[1] != u"add"
        || !arguments.foreignFlag({text("data")}).isEmpty())
        return misused(
            QStringLiteral("account add ADDRESS [--data DIR], with the password on standard input"));
    const std::optional<Address> address = Address::parse(arguments.words[2]);
    if (!address)
        return misused(QStringLiteral("the address is not of the form name@domain"));
    if (password.isEmpty() || password.size() > 1024)
        return failed(QStringLiteral("a password of 1 to 1024 bytes is expected on standard input"));
    QString why;
    const std::optional<QByteArray> secret = readSecret(folderOf(arguments), why);
    const auto database = secret ? Database::open(folderOf(arguments), why) : nullptr;
    if (!database)
        return failed(why);
    if (!Accounts(*database).add(
            Pseudonyms(*secret).account(address->text()), address->domain(), storedPassword(password)))
        return failed(QStringLiteral("the account could not be stored"));
    return {};
}

Outcome recordsCommand(const Arguments& arguments)
{
    if (const QString foreign = arguments.foreignFlag({text("data"), text("json"), text("category")});
        arguments.words.size() != 1 || !foreign.isEmpty())
        return misused(QStringLiteral("records [--category C] --json [--data DIR]"));
    const std::optional<Category> category = categoryOfWireName(arguments.value("category").toStdString());
    if (arguments.has("category") && !category)
        return misused(QStringLiteral(
            "there is no category %1; known are census, usage, error_reporting, improvement_program")
                           .arg(arguments.value("category")));
    QString why;
    const auto database = Database::open(folderOf(arguments), why);
    if (!database)
        return failed(why);
    const std::optional<QJsonArray> records = Records(*database).read(category);
    return records ? Outcome{0, QJsonDocument(*records).toJson()}
                   : failed(QStringLiteral("the records could not be read"));
}

QByteArray helpText()
{
    QByteArray text = R"(candor-service: discovery, sign-in, policy and telemetry intake in one program.

  candor-service [--listen ADDR:PORT] [--certificate FILE --key FILE] [--admin-listen ADDR:PORT]
      Serves; the first line on standard output is "listening on URL". Default: 127.0.0.1:0. Without a certificate only a
      loopback address is accepted.
      With --admin-listen there is a page for admins, over TLS only; a second line then says "admin page on URL". An admin sees
      and changes the policies of one tenant, and sees their history, versions of clients and records a day, nobody's choice.
  candor-service policy set NAME VALUE [--tenant T | --pool P]
      Sets a policy for the whole server, a tenant or a pool; NotConfigured takes it away. A ban for the whole server holds for
      every tenant. A running service tells its clients at once. Names and values:
%1      Each change goes into the history, with who made it.
  candor-service policy set NAME VALUE [--tenant T | --pool P] --explain [--json]
      Changes nothing; says what would change, and for how many of the clients that are connected now.
  candor-service policy history [--tenant T | --pool P] [--json]
      Who changed what, when, from what and to what, the newest first.
  candor-service policy show [--json]
  candor-service policy key make
      Makes a key, in DIR/policy-key.json (mode 0600, refused otherwise). From then on policies are signed, those of a running
      service too.
  candor-service policy key show [--tenant T]
      The public key, as the file /etc/candor/policies/managed/policy.keys that is installed on the tenant's computers; there
      only what is signed with it counts; candor-policy(5) tells more. Set telemetry to an address then: with "on" the host is
      the one that the request named, whoever made it.
  candor-service policy key rotate
      Puts a new key in its place, signed by the old one. Computers that meet it trust the old one no more; the file that is
      installed there goes on serving for 16 rotations.
  candor-service account add ADDRESS
      The password is read from standard input. The address's domain is its tenant, made when new.
  candor-service admin add ADDRESS | remove ADDRESS | list
      Who may sign in to the admin page. The address's domain is the tenant; the password, 12 bytes or more, is read from
      standard input. A new password or a removal ends the admin's sessions. After 5 wrong tries for an address, or 10 from
      one computer, each further one has to wait, up to 15 minutes.
  candor-service records [--category census|usage|error_reporting|improvement_program] --json
      What is stored.
  candor-service faults set FILE | clear | show | seen
      For tests: the service misbehaves as the script FILE says (see tests/faults.md) until it is cleared; a running service
      follows at once. seen lists what it met meanwhile, a JSON object a line. Scripts are played on a loopback address only.
  candor-service --faults FILE …
      Serves with that script set from the start.

  --data DIR    accounts, policy, secret and records; default: the platform's data folder
  --version, --help
)";
    return text.replace("%1", namesAndValues());
}

} // namespace candor::service
