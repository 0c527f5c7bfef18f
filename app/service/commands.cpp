// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/commands.h"

#include "app/common/address.h"
#include "app/service/accounts.h"
#include "app/service/folder.h"
#include "app/service/keyedhash.h"
#include "app/service/password.h"
#include "app/service/policies.h"
#include "app/service/records.h"

#include <QJsonDocument>

namespace candor::service {

namespace {

QString text(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

/// A domain or host as it is compared: lower case, without the dot that may end it.
QString hostOf(const QString& written)
{
    const QString lower = written.trimmed().toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

/// Whom the command is for; \a why where that does not fit the policy.
std::optional<PolicySet::Key> keyOf(const Arguments& arguments, const PolicyName& name, QString& why)
{
    const QString written = text(name.name);
    if (arguments.has("tenant") && arguments.has("pool"))
        why = QStringLiteral("--tenant and --pool exclude each other");
    else if (arguments.has("tenant") && name.isOfPool)
        why = QStringLiteral("%1 is a pool's policy: --pool, not --tenant").arg(written);
    else if (arguments.has("pool") && !name.isOfPool)
        why = QStringLiteral("%1 is no pool's policy: --tenant, not --pool").arg(written);
    if (!why.isEmpty())
        return std::nullopt;
    if (arguments.has("tenant"))
        return PolicySet::Key{PolicyScope::Tenant, hostOf(arguments.value("tenant")), written};
    if (arguments.has("pool"))
        return PolicySet::Key{PolicyScope::Pool, hostOf(arguments.value("pool")), written};
    return PolicySet::Key{PolicyScope::Server, {}, written};
}

Outcome setPolicy(const Arguments& arguments)
{
    QString why;
    const PolicyName* name = findPolicyName(arguments.words[2], why);
    if (!name)
        return misused(why);
    const std::optional<QString> value = policyValue(*name, arguments.words[3], why);
    const std::optional<PolicySet::Key> key = value ? keyOf(arguments, *name, why) : std::nullopt;
    if (!value || !key)
        return misused(why);
    const auto database = Database::open(folderOf(arguments), why);
    if (!database)
        return failed(why);
    if (key->scope == PolicyScope::Tenant && !Accounts(*database).hasTenant(key->target))
        return failed(
            QStringLiteral("there is no tenant %1; an account of that domain makes it").arg(key->target));
    if (!Policies(*database).set(*key, *value))
        return failed(QStringLiteral("the policy could not be stored"));
    return {};
}

QString scopeText(const PolicySet::Key& key)
{
    switch (key.scope) {
    case PolicyScope::Tenant:
        return QStringLiteral("tenant ") + key.target;
    case PolicyScope::Pool:
        return QStringLiteral("pool ") + key.target;
    case PolicyScope::Server:
        break;
    }
    return QStringLiteral("server");
}

QByteArray asJson(const PolicySet& set)
{
    QJsonObject server, tenants, pools;
    for (auto entry = set.values.begin(); entry != set.values.end(); ++entry) {
        if (entry.key().scope == PolicyScope::Server) {
            server.insert(entry.key().name, entry.value());
            continue;
        }
        QJsonObject& group = entry.key().scope == PolicyScope::Tenant ? tenants : pools;
        QJsonObject values = group.value(entry.key().target).toObject();
        values.insert(entry.key().name, entry.value());
        group.insert(entry.key().target, values);
    }
    return QJsonDocument(
        QJsonObject{{text("server"), server}, {text("tenants"), tenants}, {text("pools"), pools}})
        .toJson();
}

QByteArray asText(const PolicySet& set)
{
    QString out;
    for (auto entry = set.values.begin(); entry != set.values.end(); ++entry)
        out += QStringLiteral("%1: %2 = %3\n").arg(scopeText(entry.key()), entry.key().name, entry.value());
    return out.isEmpty() ? QByteArray("no policy is configured\n") : out.toUtf8();
}

Outcome showPolicy(const Arguments& arguments)
{
    QString why;
    const auto database = Database::open(folderOf(arguments), why);
    if (!database)
        return failed(why);
    const std::optional<PolicySet> set = Policies(*database).read();
    if (!set)
        return failed(QStringLiteral("the policies could not be read"));
    return {0, arguments.has("json") ? asJson(*set) : asText(*set)};
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

Outcome policyCommand(const Arguments& arguments)
{
    const QStringList& words = arguments.words;
    const bool isSet = words.size() == 4 && words[1] == u"set";
    const bool isShow = words.size() == 2 && words[1] == u"show";
    if (!isSet && !isShow)
        return misused(
            QStringLiteral("policy set NAME VALUE [--tenant T | --pool P], or policy show [--json]"));
    const QString foreign
        = arguments.foreignFlag(isSet ? QStringList{text("data"), text("tenant"), text("pool")}
                                      : QStringList{text("data"), text("json")});
    if (!foreign.isEmpty())
        return misused(QStringLiteral("--%1 means nothing here").arg(foreign));
    return isSet ? setPolicy(arguments) : showPolicy(arguments);
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
    return R"(candor-service: discovery, sign-in, policy and telemetry intake in one program.

  candor-service [--listen ADDR:PORT] [--certificate FILE --key FILE]
      Serves; the first line on standard output is "listening on URL". Default: 127.0.0.1:0. Without a certificate only a
      loopback address is accepted.
  candor-service policy set NAME VALUE [--tenant T | --pool P]
      Sets a policy for the whole server, a tenant or a pool; NotConfigured takes it away. A ban for the whole server holds for
      every tenant. A running service tells its clients at once. Names and values:
        DisableAutomaticSendTracing           Enabled | Disabled
        customerExperienceImprovementProgram  Enabled | Disabled
        logging                               Enabled | Disabled
        loggingLevel                          Off | Light | Full
        telemetry                             on (here) | off | an https address
        MeetingUxEnableTelemetry              Enabled | Disabled (the server or a pool)
  candor-service policy show [--json]
  candor-service account add ADDRESS
      The password is read from standard input. The address's domain is its tenant, made when new.
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
}

} // namespace candor::service
