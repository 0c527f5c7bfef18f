// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/intake.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

namespace candor::service {

namespace {

/// Bodies in memory at one time; more are asked to come back.
constexpr int mostPending = 128;

Answer comeBack(int status, const QString& reason)
{
    Answer answer = refused({status, reason});
    answer.headers.emplaceBack("Retry-After", "1");
    return answer;
}

QString dayOf(WallTime now)
{
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)
        .date()
        .toString(Qt::ISODate);
}

} // namespace

Intake::Intake(Database& database, const Pseudonyms& pseudonyms, const Clock& clock, Jobs jobs)
    : m_database(database)
    , m_records(database)
    , m_pseudonyms(pseudonyms)
    , m_clock(clock)
    , m_jobs(std::move(jobs))
{
}

void Intake::answer(const Request& request, Reply reply)
{
    if (const std::optional<Answer> no = refusal(request))
        return reply(*no);
    if (m_pending >= mostPending)
        return reply(comeBack(429, QStringLiteral("too many requests wait")));
    ++m_pending;
    const bool isGzip = request.header("content-encoding").toLower() == "gzip";
    m_jobs.work([this, body = request.body, isGzip, reply = std::move(reply)] {
        auto read = std::make_shared<std::variant<IntakeContent, IntakeFault>>(
            IntakeFault{503, QStringLiteral("there was no memory to read the request")});
        try {
            *read = readIntake(body, isGzip, m_pseudonyms);
        } catch (const std::exception&) {
            // No fault of the request's: whoever sent it is asked to come back.
        }
        m_jobs.loop([this, read, reply] { arrived(std::move(*read), reply); });
    });
}

void Intake::arrived(std::variant<IntakeContent, IntakeFault> read, const Reply& reply)
{
    if (const IntakeFault* fault = std::get_if<IntakeFault>(&read)) {
        --m_pending;
        return reply(fault->status == 503 ? comeBack(503, fault->reason) : refused(*fault));
    }
    m_waiting.push_back({std::move(std::get<IntakeContent>(read)), reply});
    flush();
}

void Intake::flush()
{
    if (m_isFlushing || m_waiting.empty())
        return;
    m_isFlushing = true;
    auto items = std::make_shared<Items>(std::exchange(m_waiting, {}));
    m_jobs.disk([this, items] {
        bool isStored = false;
        try {
            isStored = store(*items);
        } catch (const std::exception&) {
            // Told as not stored: whoever waits is asked to come back, and the next flush is not held up.
        }
        m_jobs.loop([this, items, isStored] {
            m_isFlushing = false;
            m_pending -= static_cast<int>(items->size());
            for (const Item& item : *items)
                item.reply(isStored ? accepted(item.content)
                                    : comeBack(503, QStringLiteral("the records could not be stored")));
            flush();
        });
    });
}

bool Intake::store(const Items& items)
{
    const QString day = dayOf(m_clock.now());
    const bool erases = std::any_of(
        items.begin(), items.end(), [](const Item& item) { return !item.content.erasures.empty(); });
    {
        Transaction transaction(m_database);
        bool isGood = transaction.isOpen();
        for (const Item& item : items) {
            for (const CleanRecord& record : item.content.records)
                isGood = isGood && m_records.insert(record, day);
            for (const Erasure& erasure : item.content.erasures)
                isGood = isGood && m_records.erase(erasure);
        }
        if (!isGood || !transaction.commit())
            return false;
    }
    // What was erased must leave the log file too, or it is not erased.
    return !erases || m_database.forget();
}

} // namespace candor::service
