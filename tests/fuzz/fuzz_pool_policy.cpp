// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/settinglist.h"
#include "app/policy/sourcepolicy.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

/// Whatever a meeting's document holds, it says something of one setting, or nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char*>(data), qsizetype(size));
    const SourcePolicy policy = readPoolPolicy(document, QStringLiteral("pool"));
    FUZZ_ASSERT(policy == readPoolPolicy(document, QStringLiteral("pool")));
    FUZZ_ASSERT(policy.source == PolicySource::Pool);
    for (const SettingRow& row : settingList) {
        const auto i = static_cast<std::size_t>(row.setting);
        const bool isSet = policy.values[i] != SettingValue::NotConfigured;
        FUZZ_ASSERT(row.setting == Setting::MeetingUxEnableTelemetry || (!isSet && !policy.faults[i]));
        FUZZ_ASSERT(!isSet || (!policy.faults[i] && !policy.wholeFault));
    }
    return 0;
}
