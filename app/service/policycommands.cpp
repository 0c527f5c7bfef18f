// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// `candor-service policy …`.

#include "app/service/accounts.h"
#include "app/service/clientcount.h"
#include "app/service/commands.h"
#include "app/service/explain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <pwd.h>
#include <unistd.h>

#include <limits>

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
    const QString& written = name.name;
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

/// Who sits at the command line.
Signature caller()
{
    const passwd* entry = ::getpwuid(::getuid());
    const QString name = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
    return {QStringLiteral("shell:") + name, SystemClock().now()};
}

QJsonObject asJson(const QMap<QString, int>& numbers)
{
    QJsonObject object;
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        object.insert(number.key(), number.value());
    return object;
}

QByteArray effectAsJson(const PolicySet::Key& key, const PolicyEffect& effect)
{
    return QJsonDocument(
        QJsonObject{{text("name"), key.name}, {text("scope"), scopeText(key)},
            {text("before"), effect.before}, {text("after"), effect.after},
            {text("connected"), asJson(effect.connected)}, {text("changing"), asJson(effect.changing)}})
        .toJson();
}

QByteArray effectAsText(const PolicySet::Key& key, const PolicyEffect& effect)
{
    QString out = QStringLiteral("%1: %2: %3 -> %4\n%5 of %6 connected clients would get another policy\n")
                      .arg(scopeText(key), key.name, effect.before, effect.after)
                      .arg(sumOf(effect.changing))
                      .arg(sumOf(effect.connected));
    for (auto tenant = effect.changing.begin(); tenant != effect.changing.end(); ++tenant)
        out += QStringLiteral("  tenant %1: %2\n").arg(tenant.key()).arg(tenant.value());
    if (key.name == u"MeetingUxEnableTelemetry")
        out += QStringLiteral("clients read this one when they join a meeting\n");
    return (out + QStringLiteral("nothing was changed\n")).toUtf8();
}

Outcome explain(
    Database& database, const PolicySet::Key& key, const QString& value, const Arguments& arguments)
{
    QString why;
    const std::optional<PolicySet> set = Policies(database).read();
    if (!set)
        return failed(QStringLiteral("the policies could not be read"));
    const std::optional<ClientCount::Numbers> connected = ClientCount::ask(folderOf(arguments), why);
    if (!connected)
        return failed(why);
    const PolicyEffect effect = effectOf(*set, key, value, *connected);
    return {0, arguments.has("json") ? effectAsJson(key, effect) : effectAsText(key, effect)};
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
    if (arguments.has("explain"))
        return explain(*database, *key, *value, arguments);
    if (Policies(*database).set(*key, *value, caller()) == Policies::Written::Failed)
        return failed(QStringLiteral("the policy could not be stored"));
    return {};
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

bool isWanted(const PolicySet::Key& key, const Arguments& arguments)
{
    if (arguments.has("tenant"))
        return key.scope == PolicyScope::Tenant && key.target == hostOf(arguments.value("tenant"));
    if (arguments.has("pool"))
        return key.scope == PolicyScope::Pool && key.target == hostOf(arguments.value("pool"));
    return true;
}

QByteArray historyAsJson(const std::vector<PolicyChange>& changes)
{
    QJsonArray all;
    for (const PolicyChange& change : changes)
        all.append(QJsonObject{{text("at"), change.at}, {text("who"), change.who},
            {text("scope"), scopeText(change.key)}, {text("name"), change.key.name},
            {text("before"), change.before}, {text("after"), change.after}});
    return QJsonDocument(all).toJson();
}

QByteArray historyAsText(const std::vector<PolicyChange>& changes)
{
    QString out;
    for (const PolicyChange& change : changes)
        out += QStringLiteral("%1  %2  %3: %4: %5 -> %6\n")
                   .arg(change.at, change.who, scopeText(change.key), change.key.name, change.before,
                       change.after);
    return out.isEmpty() ? QByteArray("no policy was ever changed\n") : out.toUtf8();
}

Outcome showHistory(const Arguments& arguments)
{
    if (arguments.has("tenant") && arguments.has("pool"))
        return misused(QStringLiteral("--tenant and --pool exclude each other"));
    QString why;
    const auto database = Database::open(folderOf(arguments), why);
    if (!database)
        return failed(why);
    std::optional<std::vector<PolicyChange>> changes
        = Policies(*database).history(std::numeric_limits<int>::max());
    if (!changes)
        return failed(QStringLiteral("the history could not be read"));
    std::erase_if(*changes, [&](const PolicyChange& one) { return !isWanted(one.key, arguments); });
    return {0, arguments.has("json") ? historyAsJson(*changes) : historyAsText(*changes)};
}

/// One verb of `policy`.
struct Verb
{
    const char* name;
    qsizetype words;
    QStringList flags;
    Outcome (*run)(const Arguments&);
};

const QList<Verb>& verbs()
{
    static const QList<Verb> all{
        {"set", 4, {text("data"), text("tenant"), text("pool"), text("explain"), text("json")}, setPolicy},
        {"show", 2, {text("data"), text("json")}, showPolicy},
        {"history", 2, {text("data"), text("tenant"), text("pool"), text("json")}, showHistory}};
    return all;
}

} // namespace

Outcome policyCommand(const Arguments& arguments)
{
    if (arguments.words.value(1) == u"key")
        return policyKeyCommand(arguments);
    for (const Verb& verb : verbs()) {
        if (arguments.words.size() != verb.words || arguments.words[1] != QLatin1StringView(verb.name))
            continue;
        QString foreign = arguments.foreignFlag(verb.flags);
        if (verb.run == setPolicy && arguments.has("json") && !arguments.has("explain"))
            foreign = text("json");
        return foreign.isEmpty() ? verb.run(arguments)
                                 : misused(QStringLiteral("--%1 means nothing here").arg(foreign));
    }
    return misused(QStringLiteral(
        "policy set NAME VALUE [--tenant T | --pool P] [--explain [--json]], policy "
        "history [--tenant T | --pool P] [--json], policy show [--json], or policy key make|rotate|show"));
}

} // namespace candor::service
