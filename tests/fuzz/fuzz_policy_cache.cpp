// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/policy/cachefile.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

namespace {

void checkBytes(const QByteArray& bytes)
{
    const std::optional<CachedDocument> cached = decodeCache(bytes);
    if (!cached)
        return;
    const std::optional<CachedDocument> again = decodeCache(encodeCache(*cached));
    FUZZ_ASSERT(again && again->document == cached->document && again->fetched == cached->fetched);
    FUZZ_ASSERT(again->trust.answeringOrigin == cached->trust.answeringOrigin);
    FUZZ_ASSERT(cached->fetched >= WallTime());
    const ServerPolicy policy = readServerPolicy(cached->document, cached->trust);
    FUZZ_ASSERT(
        policy.telemetryOrigin.isEmpty() || cached->trust.mayReceiveTelemetry(policy.telemetryOrigin));
}

/// The input as lines: domain, answering origin, service's origin, document. What was written comes back.
void checkFields(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (lines.size() < 4)
        return;
    const auto origin = [&](qsizetype i) { return originOf(QUrl(QString::fromUtf8(lines[i]))); };
    const TrustBoundary trust{QString::fromUtf8(lines[0]), origin(1), nullptr, origin(2)};
    const CachedDocument cached{lines[3], trust, WallTime(std::chrono::milliseconds(7))};
    const std::optional<CachedDocument> again = decodeCache(encodeCache(cached));
    FUZZ_ASSERT(again && again->document == cached.document && again->fetched == cached.fetched);
    FUZZ_ASSERT(again->trust.signInDomain == trust.signInDomain);
    FUZZ_ASSERT(again->trust.answeringOrigin == trust.answeringOrigin);
    FUZZ_ASSERT(again->trust.serviceOrigin == trust.serviceOrigin);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    checkBytes(bytes);
    checkFields(bytes);
    return 0;
}
