// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/password.h"

#include "app/service/keyedhash.h"

#include <QList>

#include <openssl/evp.h>

#include <cstdint>
#include <stdexcept>

namespace candor::service {

namespace {

constexpr int logN = 14;
constexpr std::uint64_t blocks = 8;
constexpr std::uint64_t lanes = 5;

QByteArray scrypt(
    const QByteArray& password, const QByteArray& salt, int log, std::uint64_t r, std::uint64_t p)
{
    QByteArray out(32, '\0');
    const std::uint64_t n = std::uint64_t(1) << log;
    const std::uint64_t memory = 128 * r * (n + p + 2) + 1024 * 1024;
    if (EVP_PBE_scrypt(password.constData(), static_cast<std::size_t>(password.size()),
            reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<std::size_t>(salt.size()),
            n, r, p, memory, reinterpret_cast<unsigned char*>(out.data()),
            static_cast<std::size_t>(out.size()))
        != 1)
        throw std::runtime_error("no scrypt");
    return out;
}

} // namespace

QByteArray storedPassword(const QByteArray& password)
{
    const QByteArray salt = randomBytes(16);
    return "scrypt$" + QByteArray::number(logN) + '$' + QByteArray::number(qulonglong(blocks)) + '$'
        + QByteArray::number(qulonglong(lanes)) + '$' + salt.toHex() + '$'
        + scrypt(password, salt, logN, blocks, lanes).toHex();
}

bool isPassword(const QByteArray& password, const QByteArray& stored)
{
    const QList<QByteArray> parts = stored.split('$');
    if (parts.size() != 6 || parts[0] != "scrypt" || parts[1].toInt() < 1 || parts[1].toInt() > 20) {
        scrypt(password, "nobody's salt 16", logN, blocks, lanes);
        return false;
    }
    return isSame(scrypt(password, QByteArray::fromHex(parts[4]), parts[1].toInt(), parts[2].toULongLong(),
                      parts[3].toULongLong()),
        QByteArray::fromHex(parts[5]));
}

} // namespace candor::service
