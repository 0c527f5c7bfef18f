// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace candor::service {

QByteArray hmacSha256(const QByteArray& key, const QByteArray& message);
/// The first 16 bytes, in order, printed as a GUID.
QString guidOf(const QByteArray& hash);
/// Whether the text is a GUID in its usual form, without braces.
bool isGuid(QStringView text);
QByteArray randomBytes(int count);
bool isSame(const QByteArray& left, const QByteArray& right); ///< in constant time

/// The keyed hashes that take a person's place on the disk. Each use has a key of its own, made from the
/// service's secret, so that nothing stored for one can be matched with another.
class Pseudonyms
{
public:
    explicit Pseudonyms(const QByteArray& secret);

    /// The second hash of census' `user.hash`.
    QString userHash(QStringView clientHash) const;
    /// `user.id` and `candor.sip_uri`: one person has one value, however the address is spelt.
    QString person(const QString& address) const;
    /// What userHash() gives for the person's own client.
    QString userHashOfPerson(const QString& address) const;
    /// The key an account is stored under; the address itself is nowhere on disk.
    QByteArray account(const QString& address) const;

private:
    QByteArray m_userHashKey;
    QByteArray m_personKey;
    QByteArray m_accountKey;
};

/// An address trimmed, in lower case, without `sip:`.
QString plainAddress(const QString& address);

/// An IP address cut to its /24 or /48, in that notation; nothing for what is none.
std::optional<QString> cutAddress(const QString& address);

} // namespace candor::service
