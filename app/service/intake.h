// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"
#include "app/service/intakerequest.h"
#include "app/service/jobs.h"

#include <vector>

namespace candor::service {

/// Takes telemetry: what waits while the disk is busy goes there together, in one transaction, and is
/// answered when it is durable.
class Intake
{
public:
    Intake(Database& database, const Pseudonyms& pseudonyms, const Clock& clock, Jobs jobs);

    void answer(const Request& request, Reply reply);

private:
    struct Item
    {
        IntakeContent content;
        Reply reply;
    };
    using Items = std::vector<Item>;
    void arrived(std::variant<IntakeContent, IntakeFault> read, const Reply& reply);
    void flush();
    bool store(const Items& items);

    Database& m_database;
    Records m_records;
    const Pseudonyms& m_pseudonyms;
    const Clock& m_clock;
    Jobs m_jobs;
    Items m_waiting;
    bool m_isFlushing = false;
    int m_pending = 0;
};

} // namespace candor::service
