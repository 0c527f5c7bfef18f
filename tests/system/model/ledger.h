// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/traces.h"
#include "tests/system/model/situation.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace candor::test::model {

/// Where a record's number stands among its bytes, whatever they are embedded in.
struct Marker
{
    /// In JSON, and packed: behind its length.
    static constexpr std::array<QByteArrayView, 2> leads{"Value\":\"9137",
        QByteArrayView("\x0d\0"
                       "9137",
            6)};
    static constexpr qsizetype digits = 9;

    /// What a record carries to be known again.
    static std::int64_t of(std::size_t id) { return 9'137'000'000'000 + std::int64_t(id); }
    struct Found
    {
        std::size_t id;
        qsizetype at;
    };
    static QList<Found> allIn(QByteArrayView bytes)
    {
        QList<Found> all;
        for (const QByteArrayView lead : leads) {
            for (qsizetype at = 0; (at = bytes.indexOf(lead, at)) >= 0; at += lead.size()) {
                bool isNumber = false;
                const qsizetype from = at + lead.size();
                if (bytes.size() < from + digits)
                    break;
                const std::size_t id = bytes.sliced(from, digits).toByteArray().toULongLong(&isNumber);
                if (isNumber)
                    all.append({id, at});
            }
        }
        return all;
    }
};

/// Holds what happened against the model: everything that was recorded, what has become of it, and the first
/// thing that should not have come to pass.
class Ledger
{
public:
    QString fault;
    Situation now;
    std::chrono::milliseconds wallTime{1'790'000'000'000};

    void blame(const QString& what)
    {
        if (fault.isEmpty())
            fault = what;
    }

    /// What comes next may have to be taken back.
    void hold() { m_former = {now, m_generation}; }
    /// The client is about to be told.
    void decide(const Situation& next)
    {
        for (Category category : allCategories) {
            const std::size_t i = indexOf(category);
            m_generation[i] += ends(now, next, category) ? 1 : 0;
            if (maySend(next, category))
                m_open[i].insert(next.place);
        }
        now = next;
        m_decided.push_back(next);
    }
    /// The client has done what it was told: from here on nothing of what ended may be seen, anywhere.
    void settle()
    {
        m_least = m_generation;
        for (Category category : allCategories)
            m_open[indexOf(category)] = maySend(now, category) ? std::set{now.place} : std::set<int>();
    }
    /// There is no client any more: nothing may come.
    void end()
    {
        for (std::set<int>& places : m_open)
            places.clear();
    }
    /// Nothing is in flight, and what ended may not be sent again.
    void begin() { m_least = m_generation; }

    std::size_t expect(Category category)
    {
        m_records.push_back({category, m_generation[indexOf(category)], wallTime, m_decided.size() - 1});
        return m_records.size() - 1;
    }
    void acknowledge(std::size_t id, bool isAccepted)
    {
        Record& record = m_records[id];
        if (isAccepted && !mayRecord(now, record.category))
            blame(QStringLiteral("%1 was recorded without permission").arg(nameOf(id)));
        if (!isAccepted && mayRecord(now, record.category))
            blame(QStringLiteral("%1 was permitted and not recorded").arg(nameOf(id)));
        record.isAcknowledged = isAccepted;
    }
    /// The client died before it knew of what was decided since hold(). How much had ended by then of what
    /// that would have ended, nobody knows.
    void takeBack()
    {
        for (Record& record : m_records)
            record.mayBeAbsent = record.mayBeAbsent || isEnded(record);
        std::tie(now, m_generation) = m_former;
    }
    void setClock(std::chrono::milliseconds wall)
    {
        wallTime = wall;
        for (Record& record : m_records) {
            // What was made while the clock was ahead is as old as if it had been made now.
            record.when = std::min(record.when, wall);
            if (record.category == Category::ErrorReporting && record.when + std::chrono::days(7) <= wall)
                record.mayBeAbsent = true;
        }
    }

    /// A record came over the wire.
    void arrive(std::size_t id, Category category, int place)
    {
        if (id >= m_records.size())
            return blame(QStringLiteral("record %1 was sent, which nobody made").arg(id));
        const Record& record = m_records[id];
        if (record.category != category)
            blame(QStringLiteral("%1 was sent among those of another category").arg(nameOf(id)));
        if (record.generation < m_least[indexOf(category)])
            blame(QStringLiteral("%1 was sent after its permission had ended").arg(nameOf(id)));
        if (!mayHaveLeftFor(record, place))
            blame(QStringLiteral("%1 was sent to address %2, which ended before it was made")
                      .arg(nameOf(id))
                      .arg(place));
        if (m_isNeverRecorded(record))
            blame(QStringLiteral("%1 was sent, which had been refused at the door").arg(nameOf(id)));
    }
    /// A request came over the wire, whatever it brings.
    void reach(Category category, int place)
    {
        if (!m_open[indexOf(category)].contains(place))
            blame(QStringLiteral("%1 was sent to address %2 without permission")
                      .arg(QLatin1StringView(wireName(category).data()))
                      .arg(place));
    }
    void store(std::size_t id, const QByteArray& uid)
    {
        m_records[id].stored.insert(uid);
        if (m_records[id].stored.size() > 1)
            blame(QStringLiteral("%1 was stored twice").arg(nameOf(id)));
    }
    /// The server told the client that it does not want it.
    void refuse(std::size_t id) { m_records[id].mayBeAbsent = true; }

    /// Nothing of what ended may be in any file.
    void look(const QString& home)
    {
        for (const QString& name : filesBelow(home)) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = readable(file.readAll());
            for (const Marker::Found& found : Marker::allIn(bytes))
                if (found.id >= m_records.size() || isEnded(m_records[found.id]))
                    blame(QStringLiteral("%1 is still in %2 after its permission ended")
                              .arg(nameOf(found.id), name));
        }
    }
    /// Everything that was permitted all the time, and acknowledged, has been stored.
    void close()
    {
        for (std::size_t id = 0; id < m_records.size(); ++id) {
            const Record& record = m_records[id];
            if (record.isAcknowledged == true && !record.mayBeAbsent && !isEnded(record)
                && record.stored.empty())
                blame(QStringLiteral("%1 was lost").arg(nameOf(id)));
        }
    }
    std::size_t size() const { return m_records.size(); }
    std::size_t stored() const
    {
        return std::size_t(std::count_if(
            m_records.begin(), m_records.end(), [](const Record& record) { return !record.stored.empty(); }));
    }

private:
    struct Record
    {
        Category category;
        int generation;
        std::chrono::milliseconds when;
        std::size_t situation; ///< in which it was made
        /// Nothing where the client died before it could say.
        std::optional<bool> isAcknowledged = {};
        bool mayBeAbsent = false;
        std::set<QByteArray> stored = {};
    };

    static bool m_isNeverRecorded(const Record& record) { return record.isAcknowledged == false; }
    /// What a former situation sent may be on its way still, but for what was made since.
    bool mayHaveLeftFor(const Record& record, int place) const
    {
        return std::any_of(m_decided.begin() + std::ptrdiff_t(record.situation), m_decided.end(),
            [&](const Situation& s) { return maySend(s, record.category) && s.place == place; });
    }
    bool isEnded(const Record& record) const
    {
        return record.generation < m_generation[indexOf(record.category)];
    }
    QString nameOf(std::size_t id) const
    {
        const std::string_view category
            = id < m_records.size() ? wireName(m_records[id].category) : "unknown";
        return QStringLiteral("%1 record %2")
            .arg(QString::fromLatin1(category.data(), qsizetype(category.size())))
            .arg(id);
    }

    std::vector<Record> m_records;
    /// How often permission for the category has ended; the oldest that may still be seen.
    std::array<int, categoryCount> m_generation{};
    std::array<int, categoryCount> m_least{};
    std::pair<Situation, std::array<int, categoryCount>> m_former;
    std::vector<Situation> m_decided{now};
    /// Where the category may arrive.
    std::array<std::set<int>, categoryCount> m_open;
};

} // namespace candor::test::model
