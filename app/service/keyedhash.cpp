// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/keyedhash.h"

#include <arpa/inet.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace candor::service {

QByteArray hmacSha256(const QByteArray& key, const QByteArray& message)
{
    QByteArray out(32, '\0');
    unsigned int size = 32;
    if (!HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
            reinterpret_cast<const unsigned char*>(message.constData()),
            static_cast<std::size_t>(message.size()), reinterpret_cast<unsigned char*>(out.data()), &size))
        throw std::runtime_error("no HMAC-SHA-256");
    return out;
}

QString guidOf(const QByteArray& hash)
{
    QString text = QString::fromLatin1(hash.left(16).toHex());
    for (int at : {8, 13, 18, 23})
        text.insert(at, u'-');
    return text;
}

bool isGuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].toLower().unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

QByteArray randomBytes(int count)
{
    QByteArray out(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(out.data()), count) != 1)
        throw std::runtime_error("no random numbers");
    return out;
}

bool isSame(const QByteArray& left, const QByteArray& right)
{
    return left.size() == right.size()
        && CRYPTO_memcmp(left.constData(), right.constData(), static_cast<std::size_t>(left.size())) == 0;
}

Pseudonyms::Pseudonyms(const QByteArray& secret)
    : m_userHashKey(hmacSha256(secret, "candor service user.hash 1"))
    , m_personKey(hmacSha256(secret, "candor service user.id 1"))
    , m_accountKey(hmacSha256(secret, "candor service account 1"))
{
}

QString Pseudonyms::userHash(QStringView clientHash) const
{
    return guidOf(hmacSha256(m_userHashKey, clientHash.toString().toLower().toUtf8()));
}

QString Pseudonyms::person(const QString& address) const
{
    return guidOf(hmacSha256(m_personKey, plainAddress(address).toUtf8()));
}

QString Pseudonyms::userHashOfPerson(const QString& address) const
{
    return userHash(guidOf(hmacSha256("candor user hash 1", plainAddress(address).toUtf8())));
}

QByteArray Pseudonyms::account(const QString& address) const
{
    return hmacSha256(m_accountKey, plainAddress(address).toUtf8());
}

QString plainAddress(const QString& address)
{
    QString text = address.trimmed().toLower();
    if (text.startsWith(u"sip:"))
        text = text.mid(4).trimmed();
    return text;
}

std::optional<QString> cutAddress(const QString& address)
{
    // A zone names an interface of the sender's computer; it is no part of what is kept.
    const QByteArray text = address.trimmed().section(u'%', 0, 0).toUtf8();
    std::array<unsigned char, 16> bytes{};
    std::array<char, INET6_ADDRSTRLEN> out{};
    if (inet_pton(AF_INET, text.constData(), bytes.data()) == 1) {
        bytes[3] = 0;
        inet_ntop(AF_INET, bytes.data(), out.data(), out.size());
        return QString::fromLatin1(out.data()) + QStringLiteral("/24");
    }
    if (inet_pton(AF_INET6, text.constData(), bytes.data()) != 1)
        return std::nullopt;
    constexpr std::array<unsigned char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(mapped.begin(), mapped.end(), bytes.begin()))
        return QStringLiteral("%1.%2.%3.0/24").arg(bytes[12]).arg(bytes[13]).arg(bytes[14]);
    std::fill(bytes.begin() + 6, bytes.end(), static_cast<unsigned char>(0));
    inet_ntop(AF_INET6, bytes.data(), out.data(), out.size());
    return QString::fromLatin1(out.data()) + QStringLiteral("/48");
}

} // namespace candor::service
