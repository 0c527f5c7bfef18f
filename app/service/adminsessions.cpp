// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/adminsessions.h"

#include "app/service/keyedhash.h"

#include <QCryptographicHash>

#include <algorithm>

namespace candor::service {

namespace {

QByteArray digest(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace

QByteArray AdminSessions::begin(const AdminSession& session, Moment now)
{
    if (m_entries.size() >= most)
        m_entries.erase(std::min_element(m_entries.cbegin(), m_entries.cend(),
            [](const Entry& left, const Entry& right) { return left.used < right.used; }));
    const QByteArray token = randomBytes(32).toHex();
    m_entries.insert(digest(token), {session, now, now});
    return token;
}

std::optional<AdminSession> AdminSessions::find(const QByteArray& token, Moment now)
{
    const auto entry = m_entries.find(digest(token));
    if (entry == m_entries.end() || isOver(*entry, now))
        return std::nullopt;
    entry->used = now;
    return entry->session;
}

void AdminSessions::end(const QByteArray& token)
{
    m_entries.remove(digest(token));
}

void AdminSessions::sweep(Moment now)
{
    m_entries.removeIf([now](auto entry) { return isOver(*entry, now); });
}

bool AdminSessions::isOver(const Entry& entry, Moment now)
{
    return entry.begun + life <= now || entry.used + idle <= now;
}

} // namespace candor::service
