// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// `candor-service admin …`.

#include "app/common/address.h"
#include "app/service/admins.h"
#include "app/service/commands.h"
#include "app/service/password.h"

namespace candor::service {

namespace {

constexpr qsizetype shortest = 12;

Outcome add(Admins& admins, const Address& address, const QByteArray& password)
{
    if (password.size() < shortest || password.size() > 1024)
        return failed(QStringLiteral("a password of 12 to 1024 bytes is expected on standard input"));
    if (!admins.add(address.text(), address.domain(), storedPassword(password)))
        return failed(QStringLiteral("the admin could not be stored"));
    return {};
}

Outcome remove(Admins& admins, const Address& address)
{
    return admins.remove(address.text())
        ? Outcome()
        : failed(QStringLiteral("there is no admin %1, or it could not be removed").arg(address.text()));
}

Outcome list(Admins& admins)
{
    const std::optional<QStringList> all = admins.all();
    if (!all)
        return failed(QStringLiteral("the admins could not be read"));
    return {0, all->isEmpty() ? QByteArray("there is no admin\n") : (all->join(u'\n') + u'\n').toUtf8()};
}

} // namespace

Outcome adminCommand(const Arguments& arguments, const std::function<QByteArray()>& password)
{
    const QString verb = arguments.words.value(1);
    const bool isList = verb == u"list" && arguments.words.size() == 2;
    const bool isOfOne = (verb == u"add" || verb == u"remove") && arguments.words.size() == 3;
    if ((!isList && !isOfOne) || !arguments.foreignFlag({QStringLiteral("data")}).isEmpty())
        return misused(QStringLiteral("admin add ADDRESS, with the password on standard input, admin remove "
                                      "ADDRESS, or admin list; each with [--data DIR]"));
    const std::optional<Address> address = isOfOne ? Address::parse(arguments.words[2]) : std::nullopt;
    if (isOfOne && !address)
        return misused(QStringLiteral("the address is not of the form name@domain"));
    QString why;
    const auto database = Database::open(folderOf(arguments), why);
    if (!database)
        return failed(why);
    Admins admins(*database);
    if (isList)
        return list(admins);
    return verb == u"add" ? add(admins, *address, password()) : remove(admins, *address);
}

} // namespace candor::service
