// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/guesslimit.h"

#include <algorithm>

namespace candor::service {

std::chrono::seconds GuessLimit::wait(const QByteArray& who, Moment now) const
{
    const auto entry = m_entries.constFind(who);
    if (entry == m_entries.constEnd() || entry->next <= now)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(entry->next - now);
}

void GuessLimit::begin(const QByteArray& who, Moment now)
{
    Entry& entry = m_entries[who];
    ++entry.wrong;
    entry.last = now;
    if (entry.wrong < m_free)
        return;
    const int doublings = std::min(entry.wrong - m_free, 20);
    entry.next = now + std::min(longest, std::chrono::seconds(std::int64_t(1) << doublings));
}

void GuessLimit::forgive(const QByteArray& who)
{
    const auto entry = m_entries.find(who);
    if (entry == m_entries.end())
        return;
    entry->next = entry->last;
    if (--entry->wrong <= 0)
        m_entries.remove(who);
}

void GuessLimit::forget(const QByteArray& who)
{
    m_entries.remove(who);
}

void GuessLimit::sweep(Moment now)
{
    m_entries.removeIf([now](auto entry) { return entry->last + remembered <= now; });
}

} // namespace candor::service
