// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"
#include "app/common/clock.h"
#include "app/telemetry/terms.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace candor {

/// `log.record.uid`, binary.
using RecordUid = std::array<std::uint8_t, 16>;

/// No file has lived through so many ends of a permission: one that says so is damaged.
inline constexpr std::uint32_t epochLimit = std::uint32_t(1) << 31;

/// One record. Its `bytes` are as pack() left them; where they are shown, they are the OTLP logRecord object.
struct JournalRecord
{
    Category category = Category::Census;
    std::uint32_t epoch = 0;
    RecordUid uid{};
    WallTime recorded;
    std::string bytes;
};

/// Records that leave in one request.
struct Batch
{
    Category category = Category::Census;
    std::uint32_t epoch = 0;
    Owner owner;
    std::vector<JournalRecord> records;
};

} // namespace candor
