// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/password.h"

#include "app/service/keyedhash.h"

#include <QList>

#include <openssl/evp.h>

#include <stdexcept>

namespace candor::service {

namespace {

QByteArray scrypt(const QByteArray& password, const QByteArray& salt, const PasswordCost& cost)
{
    QByteArray out(32, '\0');
    const quint64 n = quint64(1) << cost.logN;
    const quint64 memory = 128 * cost.blocks * (n + cost.lanes + 2) + 1024 * 1024;
    if (EVP_PBE_scrypt(password.constData(), static_cast<std::size_t>(password.size()),
            reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<std::size_t>(salt.size()),
            n, cost.blocks, cost.lanes, memory, reinterpret_cast<unsigned char*>(out.data()),
            static_cast<std::size_t>(out.size()))
        != 1)
        throw std::runtime_error("no scrypt");
    return out;
}

} // namespace

QByteArray storedPassword(const QByteArray& password, const PasswordCost& cost)
{
    const QByteArray salt = randomBytes(16);
    const QByteArray hash = scrypt(password, salt, cost);
    return "scrypt$" + QByteArray::number(cost.logN) + '$' + QByteArray::number(cost.blocks) + '$'
        + QByteArray::number(cost.lanes) + '$' + salt.toHex() + '$' + hash.toHex();
}

bool isPassword(const QByteArray& password, const QByteArray& stored)
{
    const QList<QByteArray> parts = stored.split('$');
    if (parts.size() != 6 || parts[0] != "scrypt" || parts[1].toInt() < 1 || parts[1].toInt() > 20) {
        scrypt(password, "nobody's salt 16", {});
        return false;
    }
    const PasswordCost cost{parts[1].toInt(), parts[2].toULongLong(), parts[3].toULongLong()};
    return isSame(scrypt(password, QByteArray::fromHex(parts[4]), cost), QByteArray::fromHex(parts[5]));
}

} // namespace candor::service
