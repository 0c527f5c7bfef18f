// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// `candor-service policy key …`.

#include "app/common/ed25519.h"
#include "app/service/accounts.h"
#include "app/service/commands.h"
#include "app/service/policykey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace candor::service {

namespace {

Outcome makeKey(const Arguments& arguments)
{
    const QString folder = folderOf(arguments);
    PolicyKeyReading reading = readPolicyKey(folder);
    if (reading.key)
        reading.why = QStringLiteral("there is a key already; policy key rotate puts another in its place");
    if (!reading.why.isEmpty() || !writePolicyKey(folder, PolicyKey::make(), reading.why))
        return failed(reading.why);
    return {};
}

Outcome rotateKey(const Arguments& arguments)
{
    const QString folder = folderOf(arguments);
    PolicyKeyReading reading = readPolicyKey(folder);
    if (!reading.key && reading.why.isEmpty())
        reading.why = QStringLiteral("there is no key yet; policy key make makes one");
    if (!reading.why.isEmpty() || !writePolicyKey(folder, reading.key->rotated(), reading.why))
        return failed(reading.why);
    return {};
}

/// Of one tenant, or of all.
std::optional<QStringList> tenantsOf(const Arguments& arguments, QString& why)
{
    const auto database = Database::open(folderOf(arguments), why);
    if (!database)
        return std::nullopt;
    Accounts accounts(*database);
    const QString one = arguments.value("tenant").toLower();
    const QStringList tenants = one.isEmpty() ? accounts.tenants()
        : accounts.hasTenant(one)             ? QStringList{one}
                                              : QStringList();
    if (!tenants.isEmpty())
        return tenants;
    why = one.isEmpty()
        ? QStringLiteral("there is no tenant yet; an account of a domain makes it")
        : QStringLiteral("there is no tenant %1; an account of that domain makes it").arg(one);
    return std::nullopt;
}

Outcome showKey(const Arguments& arguments)
{
    PolicyKeyReading reading = readPolicyKey(folderOf(arguments));
    if (!reading.key && reading.why.isEmpty())
        reading.why = QStringLiteral("there is no key yet; policy key make makes one");
    const auto tenants = reading.key ? tenantsOf(arguments, reading.why) : std::nullopt;
    if (!tenants)
        return failed(reading.why);
    const QByteArray key = ed25519::publicKeyOf(reading.key->secret).toBase64();
    QJsonObject file;
    for (const QString& tenant : *tenants)
        file.insert(tenant, QString::fromLatin1(key));
    return {0, QJsonDocument(file).toJson()};
}

} // namespace

Outcome policyKeyCommand(const Arguments& arguments)
{
    const QString verb = arguments.words.value(2);
    const bool isShow = verb == u"show";
    QStringList flags{QStringLiteral("data")};
    if (isShow)
        flags.append(QStringLiteral("tenant"));
    const bool isKnown = isShow || verb == u"make" || verb == u"rotate";
    if (!isKnown || arguments.words.size() != 3)
        return misused(QStringLiteral("policy key make, policy key rotate, or policy key show [--tenant T]"));
    if (const QString foreign = arguments.foreignFlag(flags); !foreign.isEmpty())
        return misused(QStringLiteral("--%1 means nothing here").arg(foreign));
    return isShow ? showKey(arguments) : verb == u"make" ? makeKey(arguments) : rotateKey(arguments);
}

} // namespace candor::service
