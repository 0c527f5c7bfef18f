// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/httpdate.h"
#include "app/telemetry/otlp.h"
#include "app/telemetry/schedule.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;
using namespace std::chrono_literals;

/// What a telemetry service may say: a first line as Retry-After, the rest as the body of a 200. It never
/// makes the client wait for more than a day, or count what it did not send.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype end = bytes.indexOf('\n');
    const std::string header = bytes.left(end < 0 ? bytes.size() : end).toStdString();
    const WallTime now(1'790'000'000'000ms);
    const auto asked = retryAfter(header, now);
    FUZZ_ASSERT(!asked || (*asked >= 0ms && *asked <= 24h));
    const Attempt next = nextAttempt({}, asked, now, 0.999);
    FUZZ_ASSERT(next.failures == 1 && next.next >= now && next.next <= now + 24h + 1s);
    const QByteArray body = end < 0 ? bytes : bytes.mid(end + 1);
    const std::size_t rejected = rejectedRecords(body);
    FUZZ_ASSERT(rejected == 0 || body.contains("artial"));
    FUZZ_ASSERT(rejected <= std::size_t(std::numeric_limits<qint64>::max()));
    return 0;
}
