// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/signin.h"
#include "app/client/facts.h"
#include "app/common/address.h"
#include "app/telemetry/collector.h"

#include <chrono>
#include <optional>
#include <string>

namespace candor {

/// What an error report says; built from one failure, with the account's own address already replaced.
struct ErrorFacts
{
    std::string errorType;
    std::string logExcerpt;
    std::string host;
    std::int64_t httpStatus = 0;
    std::optional<std::chrono::milliseconds> stepTook;
    std::chrono::seconds uptime{0};
    Address account;
};

// Each makes one record of its category from facts and the category's counters, and returns whether it was
// accepted. Counters are taken only then; where nothing was counted, usage and improvement programme make no
// record.

bool recordCensus(Collector& collector, const Permit& permit, const SystemFacts& facts,
    const Address& account, const std::string& deviceId);
bool recordUsage(Collector& collector, const Permit& permit, const std::string& federationPartner);
bool recordImprovement(Collector& collector, const Permit& permit, const SystemFacts& facts,
    std::optional<std::chrono::milliseconds> startup);
bool recordError(
    Collector& collector, const Permit& permit, const SystemFacts& facts, const ErrorFacts& error);

/// `sign_in.discovery.no_such_host` and the like: what `error.type` says of a failure.
std::string errorTypeOf(const SignInFailure& failure);

} // namespace candor
