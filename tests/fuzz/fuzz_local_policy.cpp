// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/consent/decision.h"
#include "app/policy/resolver.h"
#include "app/policy/settinglist.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char*>(data), qsizetype(size));
    const SourcePolicy policy = readLocalPolicy(document, PolicySource::Machine, QStringLiteral("f"));
    FUZZ_ASSERT(policy == readLocalPolicy(document, PolicySource::Machine, QStringLiteral("f")));
    for (const SettingRow& row : settingList) {
        const auto i = static_cast<std::size_t>(row.setting);
        FUZZ_ASSERT(row.isLocal || (policy.values[i] == SettingValue::NotConfigured && !policy.faults[i]));
        FUZZ_ASSERT(!policy.faults[i] || policy.values[i] == SettingValue::NotConfigured);
        FUZZ_ASSERT(!policy.wholeFault || policy.values[i] == SettingValue::NotConfigured);
    }

    // No local file opts anybody in or permits what is forbidden without it.
    ServerAnswer server;
    server.kind = ServerAnswer::Kind::Current;
    server.policy.policy.source = PolicySource::Server;
    const Choice yes{true, true};
    const Decisions without = decide(resolve({}, server), yes, Surface::Desktop, Endpoint::Known);
    const Decisions with = decide(resolve({policy}, server), yes, Surface::Desktop, Endpoint::Known);
    for (Category category : allCategories) {
        FUZZ_ASSERT(without[category].isAllowed());
        const bool isTouched = category != Category::Census && policy.wholeFault;
        FUZZ_ASSERT(!isTouched || !with[category].isAllowed());
    }
    FUZZ_ASSERT(with[Category::Census].isAllowed());
    const Decisions unknown = decide(resolve({policy}, {}), yes, Surface::Desktop, Endpoint::Known);
    FUZZ_ASSERT(!unknown[Category::Usage].isAllowed());
    return 0;
}
