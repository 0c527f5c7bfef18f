// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/encoder.h"

#include "app/telemetry/identity.h"
#include "app/telemetry/recordtext.h"
#include "app/telemetry/schedule.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace candor {

namespace {

using namespace recordtext;

/// Writes without looking: whoever calls it has looked whether there is room.
class Writer
{
public:
    explicit Writer(std::span<char> out)
        : m_begin(out.data())
        , m_end(out.data() + out.size())
        , m_at(out.data())
    {
    }
    void write(const Prefix& prefix)
    {
        // A copy of a size known while compiling is several times faster.
        if (room() >= prefix.text.size())
            std::memcpy(m_at, prefix.text.data(), prefix.text.size());
        else
            std::memcpy(m_at, prefix.text.data(), prefix.size);
        m_at += prefix.size;
    }
    void write(std::string_view text)
    {
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
    }
    void write(std::int64_t number) { m_at = std::to_chars(m_at, m_at + longestNumber, number).ptr; }
    void write(const RecordUid& uid)
    {
        writeUuid(uid, m_at);
        m_at += uuidLength;
    }
    std::size_t room() const { return static_cast<std::size_t>(m_end - m_at); }
    std::size_t size() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    char* m_begin;
    char* m_end;
    char* m_at;
};

std::int64_t wireTime(Category category, WallTime when)
{
    return std::max<std::int64_t>(0, coarsened(category, when).time_since_epoch().count());
}

/// \a out has room for what stands before the values.
std::size_t encodePacked(
    std::string_view packed, Category category, WallTime when, const RecordUid& uid, std::span<char> out)
{
    Writer writer(out);
    writer.write(beforeTime);
    writer.write(wireTime(category, when));
    writer.write(nanoseconds);
    writer.write(beforeName);
    writer.write(eventName(category));
    writer.write(beforeUid);
    writer.write(uid);
    Unpacker unpacker(category, packed);
    bool isTold = unpacker.isAtEnd();
    while (const auto value = unpacker.next()) {
        if (!value->field)
            continue;
        const Prefix& prefix = prefixFor(*value->field);
        if (writer.room() < prefix.size + value->text.size() + end.size())
            return 0;
        isTold = true;
        writer.write(prefix);
        writer.write(value->text);
    }
    writer.write(end);
    return isTold && unpacker.isAtEnd() ? writer.size() : 0;
}

} // namespace

std::size_t encode(const Event& event, const Consented& consented, WallTime when, const RecordUid& uid,
    std::span<char> out) noexcept
{
    RecordBuffer packed;
    const std::size_t size = pack(event, consented, out.size(), packed);
    return size > 0 ? encodePacked({packed.data(), size}, event.category(), when, uid, out) : 0;
}

std::size_t encode(const JournalRecord& record, std::span<char> out) noexcept
{
    return out.size() < frameSize
        ? 0
        : encodePacked(record.bytes, record.category, record.recorded, record.uid, out);
}

std::size_t encodedSize(const JournalRecord& record) noexcept
{
    std::array<char, longestNumber> digits;
    const std::int64_t when = wireTime(record.category, record.recorded);
    const auto time = std::to_chars(digits.data(), digits.data() + digits.size(), when).ptr - digits.data();
    std::size_t size = frameSize - longestNumber + static_cast<std::size_t>(time) - longestName
        + eventName(record.category).size();
    Unpacker unpacker(record.category, record.bytes);
    bool isTold = unpacker.isAtEnd();
    while (const auto value = unpacker.next()) {
        size += value->field ? prefixFor(*value->field).size + value->text.size() : 0;
        isTold = isTold || value->field;
    }
    return isTold && unpacker.isAtEnd() && size <= maxRecordBytes ? size : 0;
}

bool unpack(JournalRecord& record)
{
    const std::size_t size = encodedSize(record);
    std::string bytes(std::max(size, frameSize), ' ');
    bytes.resize(size > 0 ? encode(record, bytes) : 0);
    if (bytes.empty())
        return false;
    record.bytes = std::move(bytes);
    return true;
}

} // namespace candor
