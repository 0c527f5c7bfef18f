// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/tokens.h"

#include "app/service/keyedhash.h"

#include <QCryptographicHash>

namespace candor::service {

namespace {

QByteArray digest(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

QByteArray Tokens::issue(const Principal& principal, Moment now)
{
    const QByteArray token
        = "cwt=" + randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_entries.insert(digest(token), {principal, now + life});
    return token;
}

std::optional<Principal> Tokens::find(const QByteArray& token, Moment now) const
{
    const auto entry = m_entries.constFind(digest(token));
    if (entry == m_entries.constEnd() || entry->ends <= now)
        return std::nullopt;
    return entry->principal;
}

void Tokens::sweep(Moment now)
{
    m_entries.removeIf([now](auto entry) { return entry->ends <= now; });
}

bool TryLimit::begin(const QByteArray& who, Moment now)
{
    QList<Moment>& begun = m_begun[who];
    begun.removeIf([&](Moment then) { return then + m_window <= now; });
    if (begun.size() >= m_tries)
        return false;
    begun.append(now);
    return true;
}

void TryLimit::forgive(const QByteArray& who)
{
    const auto begun = m_begun.find(who);
    if (begun == m_begun.end())
        return;
    if (!begun->isEmpty())
        begun->removeLast();
    if (begun->isEmpty())
        m_begun.remove(who);
}

void TryLimit::sweep(Moment now)
{
    m_begun.removeIf([&](auto entry) { return entry->isEmpty() || entry->last() + m_window <= now; });
}

} // namespace candor::service
