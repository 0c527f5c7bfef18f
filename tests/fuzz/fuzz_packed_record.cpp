// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/encoder.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

using namespace candor;

namespace {

/// Whatever stands in the ring: no value of another category comes of it, and no record that is too long.
void readAnything(Category category, const std::string& bytes)
{
    Unpacker unpacker(category, bytes);
    std::size_t length = 1;
    while (const auto value = unpacker.next()) {
        length += value->text.size() + 6;
        FUZZ_ASSERT(
            !value->field || (value->field->category == category && value->field->place == Place::Record));
    }
    FUZZ_ASSERT(length <= bytes.size() || bytes.empty());
    FUZZ_ASSERT(!unpacker.isAtEnd() || length == bytes.size());
    JournalRecord record{category, 1, RecordUid{7}, WallTime(), bytes};
    if (unpack(record))
        FUZZ_ASSERT(
            record.bytes.size() <= maxRecordBytes && record.bytes.starts_with(R"({"timeUnixNano":")"));
    else
        FUZZ_ASSERT(record.bytes == bytes);
}

/// Whatever an event says: it is packed, and JSON comes of it.
void packAnything(const std::string& text)
{
    ErrorEvent event;
    event.add<"error.type">(text);
    event.add<"candor.log_excerpt">(text);
    RecordBuffer bytes;
    const std::size_t size = pack(event, {everyVersion}, maxRecordBytes, bytes);
    JournalRecord record{Category::ErrorReporting, 1, RecordUid{7}, WallTime(), {bytes.data(), size}};
    FUZZ_ASSERT(size > 0 && unpack(record));
    FUZZ_ASSERT(QJsonDocument::fromJson(QByteArray::fromStdString(record.bytes)).isObject());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    readAnything(allCategories[data[0] % categoryCount], bytes);
    packAnything(bytes);
    return 0;
}
