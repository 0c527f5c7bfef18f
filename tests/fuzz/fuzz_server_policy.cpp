// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/cachefile.h"
#include "app/policy/resolver.h"
#include "app/policy/settinglist.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char*>(data), qsizetype(size));
    const TrustBoundary trust{
        QStringLiteral("contoso.test"), QUrl(QStringLiteral("https://pool.contoso.test")), nullptr, {}};
    const ServerPolicy policy = readServerPolicy(document, trust);
    FUZZ_ASSERT(policy.policy == readServerPolicy(document, trust).policy);

    // An address is an origin within the sign-in domain, or none.
    const QUrl& origin = policy.telemetryOrigin;
    FUZZ_ASSERT(
        origin.isEmpty() || (origin.scheme() == u"https" && isWithin(origin.host(), u"contoso.test")));
    FUZZ_ASSERT(origin == originOf(origin));
    FUZZ_ASSERT(!policy.policy.wholeFault || origin.isEmpty());
    for (const SettingRow& row : settingList) {
        const auto i = static_cast<std::size_t>(row.setting);
        FUZZ_ASSERT(
            maySet(PolicySource::Server, row) || policy.policy.values[i] == SettingValue::NotConfigured);
        FUZZ_ASSERT(!policy.policy.faults[i] || policy.policy.values[i] == SettingValue::NotConfigured);
    }

    // What went through the cache reads the same.
    const CachedDocument cached{document, trust, WallTime(std::chrono::milliseconds(1))};
    const std::optional<CachedDocument> again = decodeCache(encodeCache(cached));
    FUZZ_ASSERT(document.size() > 64 * 1024 || again);
    if (again) {
        const ServerPolicy reread = readServerPolicy(again->document, again->trust);
        FUZZ_ASSERT(reread.policy == policy.policy && reread.telemetryOrigin == origin);
    }

    // Forbid wins whatever the server says.
    const SourcePolicy ban
        = readLocalPolicy("{\"DisableAutomaticSendTracing\":true}", PolicySource::User, QStringLiteral("u"));
    const AdminPolicy all = resolve({ban}, {ServerAnswer::Kind::Current, policy, {}});
    FUZZ_ASSERT(all[Setting::DisableAutomaticSendTracing].value == SettingValue::Enabled);
    return 0;
}
