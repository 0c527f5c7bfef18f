// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/faultplan.h"

#include "app/common/gzip.h"
#include "app/service/discovery.h"
#include "app/service/otlp.h"

namespace candor::service {

namespace {

constexpr qsizetype largestUnpacked = 1024 * 1024;

Endpoint endpointOf(const QByteArray& path)
{
    if (path == "/v1/logs")
        return Endpoint::Telemetry;
    if (path == "/")
        return Endpoint::Discovery;
    if (path == userPath)
        return Endpoint::User;
    if (path == tokenPath)
        return Endpoint::Token;
    if (path == applicationsPath)
        return Endpoint::Applications;
    if (!path.startsWith(applicationsPath + QByteArray("/")))
        return Endpoint::Other;
    if (path.endsWith("/policies"))
        return Endpoint::Policies;
    return path.endsWith("/events") ? Endpoint::Events : Endpoint::Application;
}

QString categoryOf(const Request& request)
{
    QByteArray json = request.body;
    if (request.header("content-encoding") == "gzip") {
        const auto unpacked = gunzip(request.body, largestUnpacked);
        const QByteArray* bytes = std::get_if<QByteArray>(&unpacked);
        json = bytes ? *bytes : QByteArray();
    }
    const auto read = readOtlp(json);
    const auto* resources = std::get_if<QList<OtlpResource>>(&read);
    return resources && !resources->isEmpty() ? textOf(resources->first().attributes, u"candor.category")
                                              : QString();
}

bool fits(const FaultMatch& match, const Request& request, const RequestKind& kind)
{
    return !match.isConnection && (match.method.isEmpty() || match.method == request.method)
        && (match.path.isEmpty() || fitsPattern(request.path, match.path))
        && (!match.endpoint || *match.endpoint == kind.endpoint)
        && (match.category.isEmpty() || match.category == kind.category);
}

} // namespace

RequestKind kindOf(const Request& request)
{
    const Endpoint endpoint = endpointOf(request.path);
    return {endpoint, endpoint == Endpoint::Telemetry ? categoryOf(request) : QString()};
}

QString nameOf(Endpoint endpoint)
{
    constexpr std::array<const char*, 9> names{"discovery", "user", "token", "applications", "application",
        "policies", "events", "telemetry", "other"};
    return QString::fromLatin1(names[static_cast<std::size_t>(endpoint)]);
}

bool fitsPattern(const QByteArray& text, const QByteArray& pattern)
{
    qsizetype t = 0, p = 0, star = -1, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) { // the last star takes one character more
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

FaultPlan::FaultPlan(FaultScript script)
    : m_script(std::move(script))
    , m_met(m_script.rules.size(), 0)
{
}

std::optional<FaultTurn> FaultPlan::onConnection()
{
    return first([](const FaultMatch& match) { return match.isConnection; });
}

std::optional<FaultTurn> FaultPlan::onRequest(const Request& request, const RequestKind& kind)
{
    return first([&](const FaultMatch& match) { return fits(match, request, kind); });
}

template <class Fits>
std::optional<FaultTurn> FaultPlan::first(Fits fits)
{
    for (qsizetype i = 0; i < m_script.rules.size(); ++i) {
        const FaultRule& rule = m_script.rules[i];
        if (!fits(rule.match))
            continue;
        const qint64 met = ++m_met[i];
        if (met < rule.match.from || met > rule.match.to)
            continue;
        const qint64 span = rule.deed.lastStatus - rule.deed.firstStatus + 1;
        const int status = rule.deed.firstStatus + static_cast<int>((met - rule.match.from) % span);
        return FaultTurn{rule.deed, static_cast<int>(i) + 1, status};
    }
    return std::nullopt;
}

} // namespace candor::service
