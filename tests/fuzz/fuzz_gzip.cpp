// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"
#include "tests/fuzz/fuzz.h"

using namespace candor;

/// No gzip whatever unpacks to more than is allowed, and what the client packs unpacks to what it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr qsizetype limit = 64 * 1024;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto unpacked = gunzip(bytes, limit);
    if (const auto* plain = std::get_if<QByteArray>(&unpacked))
        FUZZ_ASSERT(plain->size() <= limit);
    const auto again = gunzip(Gzip().pack(bytes), limit);
    const auto* same = std::get_if<QByteArray>(&again);
    FUZZ_ASSERT(bytes.size() > limit || (same && *same == bytes));
    return 0;
}
