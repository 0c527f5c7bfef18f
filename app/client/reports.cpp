// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/reports.h"

#include "app/telemetry/identity.h"

#include <array>

namespace candor {

namespace {

std::string_view nameOf(SignInStep step)
{
    constexpr std::array<std::string_view, 7> names{
        "discovery", "challenge", "token", "user", "application", "policies", "events"};
    return names[static_cast<std::size_t>(step)];
}

std::string_view nameOf(SignInProblem problem)
{
    constexpr std::array<std::string_view, 15> names{"invalid_address", "no_such_host", "host_unreachable",
        "timed_out", "certificate_not_trusted", "wrong_password", "grant_not_offered", "other_server",
        "server_error", "redirect_refused", "host_refused", "policy_unavailable", "answer_too_large",
        "replaced", "cancelled"};
    return names[static_cast<std::size_t>(problem)];
}

const CounterValues* pointerTo(const std::optional<CounterValues>& counters)
{
    return counters ? &*counters : nullptr;
}

} // namespace

std::string errorTypeOf(const SignInFailure& failure)
{
    std::string type("sign_in.");
    type += nameOf(failure.step);
    type += '.';
    type += nameOf(failure.problem);
    return type;
}

bool recordCensus(Collector& collector, const Permit& permit, const SystemFacts& facts,
    const Address& account, const std::string& deviceId)
{
    const std::string hash = account.isEmpty() ? std::string() : userHash(account.text().toStdString());
    CensusEvent event;
    event.add<"device.model.name">(facts.deviceModel);
    event.add<"os.name">(facts.osName);
    event.add<"os.version">(facts.osVersion);
    event.add<"candor.user_language">(facts.language);
    if (!facts.region.empty())
        event.add<"candor.region">(facts.region);
    if (!hash.empty())
        event.add<"user.hash">(hash);
    event.add<"app.installation.id">(deviceId);
    const auto counters = collector.counters(permit);
    if (counters)
        event.add(*counters);
    return collector.record(permit, event, pointerTo(counters));
}

bool recordUsage(Collector& collector, const Permit& permit, const std::string& federationPartner)
{
    const auto counters = collector.counters(permit);
    if (!counters)
        return false;
    UsageEvent event;
    event.add<"candor.federation_partner">(federationPartner);
    event.add(*counters);
    return collector.record(permit, event, pointerTo(counters));
}

bool recordImprovement(Collector& collector, const Permit& permit, const SystemFacts& facts,
    std::optional<std::chrono::milliseconds> startup)
{
    const auto counters = collector.counters(permit);
    if (!counters && !startup)
        return false;
    ImprovementEvent event;
    if (counters)
        event.add(*counters);
    if (startup)
        event.add<"candor.startup.milliseconds">(startup->count());
    event.add<"candor.system.processors">(facts.processors);
    event.add<"candor.system.memory_mb">(facts.memoryMegabytes);
    event.add<"candor.system.screens">(facts.screens);
    return collector.record(permit, event, pointerTo(counters));
}

bool recordError(
    Collector& collector, const Permit& permit, const SystemFacts& facts, const ErrorFacts& error)
{
    const std::string user = error.account.text().toStdString();
    const std::string sipUri = error.account.isEmpty() ? std::string() : error.account.sipUri().toStdString();
    const std::string address = clientAddress();
    const std::string_view reachable = isNetworkUp() ? "yes" : "no";
    ErrorEvent event;
    event.add<"error.type">(error.errorType);
    if (!user.empty()) {
        event.add<"user.id">(user);
        event.add<"candor.sip_uri">(sipUri);
    }
    if (!error.logExcerpt.empty())
        event.add<"candor.log_excerpt">(error.logExcerpt);
    event.add<"client.address">(address);
    event.add<"candor.device.architecture">(facts.architecture);
    event.add<"candor.device.memory_mb">(facts.memoryMegabytes);
    event.add<"candor.network.reachable">(reachable);
    if (!error.host.empty())
        event.add<"candor.network.host">(error.host);
    if (error.httpStatus != 0)
        event.add<"candor.network.http_status">(error.httpStatus);
    if (error.stepTook)
        event.add<"candor.performance.step_milliseconds">(error.stepTook->count());
    event.add<"candor.performance.uptime_seconds">(error.uptime.count());
    return collector.record(permit, event);
}

} // namespace candor
