// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"
#include "tests/support/handclock.h"
#include "tests/support/temporaryhome.h"
#include "tests/support/traces.h"

namespace candor::test {

/// What a signed-in person's computer obeys, changed a member at a time.
struct Situation
{
    PolicyState policy = PolicyState::Known;
    bool isBanned = false;
    bool errorReporting = true;
    bool improvementProgram = true;
    Endpoint endpoint = Endpoint::Known;
    bool isResting = false;
    Owner owner{"0123456789abcdef", "https://telemetry.contoso.test"};

    Terms terms() const
    {
        AdminPolicy admin;
        admin.state = policy;
        if (isBanned)
            admin[Setting::DisableAutomaticSendTracing].value = SettingValue::Enabled;
        return {decide(admin, {errorReporting, improvementProgram}, Surface::Desktop, endpoint), owner,
            isResting};
    }
};

/// Whatever forbids error reports, one thing at a time.
inline std::vector<std::pair<const char*, Situation>> forbiddingErrorReports()
{
    Situation refused;
    refused.errorReporting = false;
    Situation banned;
    banned.isBanned = true;
    Situation unknown;
    unknown.policy = PolicyState::Unknown;
    Situation faulty;
    faulty.policy = PolicyState::Faulty;
    Situation nowhere;
    nowhere.endpoint = Endpoint::None;
    Situation resting;
    resting.isResting = true;
    return {{"not opted in", refused}, {"banned", banned}, {"unknown", unknown}, {"faulty", faulty},
        {"no endpoint", nowhere}, {"nobody in force", resting}};
}

inline Collector::Files filesIn(const TemporaryHome& home)
{
    return {home.file(QStringLiteral("ring")).toStdString(),
        home.file(QStringLiteral("journal.sqlite")).toStdString()};
}

/// How many files below the folder hold the text.
inline int filesHolding(const TemporaryHome& home, const QByteArray& text)
{
    const auto isHeld = [&text](const QByteArray& bytes) { return readable(bytes).contains(text); };
    return int(filesWhere(home.path(), isHeld).size());
}

/// An error report that carries a text one can search for.
inline bool report(Collector& collector, std::string_view text)
{
    const auto permit = collector.permit(Category::ErrorReporting);
    ErrorEvent event;
    event.add<"candor.log_excerpt">(text);
    return permit && collector.record(*permit, event);
}

} // namespace candor::test
