// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/encoder.h"

#include "app/telemetry/identity.h"
#include "app/telemetry/jsontext.h"
#include "app/telemetry/schedule.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

namespace candor {

namespace {

constexpr std::size_t longestText = 1024;
constexpr std::size_t longestExcerpt = 8 * 1024;
constexpr std::size_t longestNumber = 20;
constexpr std::string_view recordEnd = "\"}}]}";

/// What stands between the value before and a field's value, put together while compiling, and how long the
/// latter may become.
struct Prefix
{
    std::array<char, 96> text{};
    std::size_t size = 0;
    std::size_t longestValue = 0;

    constexpr void append(std::string_view part)
    {
        for (char c : part)
            text.at(size++) = c;
    }
};

constexpr Prefix prefixOf(const Field& field)
{
    Prefix prefix;
    prefix.append("\"}},{\"key\":\"");
    prefix.append(field.attribute);
    prefix.append(
        field.type == FieldType::Text ? "\",\"value\":{\"stringValue\":\"" : "\",\"value\":{\"intValue\":\"");
    prefix.longestValue = field.attribute == "candor.log_excerpt" ? longestExcerpt : longestText;
    return prefix;
}

constexpr auto makePrefixes()
{
    std::array<Prefix, catalogue.size()> prefixes;
    for (std::size_t i = 0; i < catalogue.size(); ++i)
        prefixes[i] = prefixOf(catalogue[i]);
    return prefixes;
}
constexpr auto prefixes = makePrefixes();

const Prefix& prefixOf(const Attribute& attribute)
{
    return prefixes[static_cast<std::size_t>(attribute.field - catalogue.data())];
}

/// Writes without looking: encode() has counted before.
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
        if (static_cast<std::size_t>(m_end - m_at) >= prefix.text.size())
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
    std::size_t writeText(std::string_view text, std::size_t room)
    {
        const std::size_t written = writeJsonText(text, m_at, room);
        m_at += written;
        return written;
    }
    std::size_t size() const { return static_cast<std::size_t>(m_at - m_begin); }

private:
    char* m_begin;
    char* m_end;
    char* m_at;
};

constexpr std::string_view head1 = "{\"timeUnixNano\":\"";
/// What makes nanoseconds of the clock's milliseconds.
constexpr std::string_view nanoseconds = "000000";
constexpr std::string_view head2 = "\",\"eventName\":\"";
constexpr std::string_view head3
    = "\",\"attributes\":[{\"key\":\"log.record.uid\",\"value\":{\"stringValue\":\"";

/// Everything but the texts; nothing where nothing may be told, since then the event itself is not told of.
std::optional<std::size_t> fixedSize(const Event& event, const Consented& consented)
{
    std::size_t size = head1.size() + longestNumber + nanoseconds.size() + head2.size() + event.name().size()
        + head3.size() + uuidLength + recordEnd.size();
    bool isTold = event.attributes().empty();
    for (const Attribute& attribute : event.attributes()) {
        if (!consented.covers(*attribute.field))
            continue;
        isTold = true;
        const bool isNumber = attribute.field->type == FieldType::Integer;
        size += prefixOf(attribute).size + (isNumber ? longestNumber : 0);
    }
    return isTold ? std::optional(size) : std::nullopt;
}

} // namespace

std::size_t encode(const Event& event, const Consented& consented, WallTime when, const RecordUid& uid,
    std::span<char> out) noexcept
{
    const std::optional<std::size_t> fixed = fixedSize(event, consented);
    if (!fixed || *fixed > out.size())
        return 0;
    std::size_t room = out.size() - *fixed;
    Writer writer(out);
    writer.write(head1);
    writer.write(std::max<std::int64_t>(0, coarsened(event.category(), when).time_since_epoch().count()));
    writer.write(nanoseconds);
    writer.write(head2);
    writer.write(event.name());
    writer.write(head3);
    writer.write(uid);
    for (const Attribute& attribute : event.attributes()) {
        if (!consented.covers(*attribute.field))
            continue;
        const Prefix& prefix = prefixOf(attribute);
        writer.write(prefix);
        if (attribute.field->type == FieldType::Text)
            room -= writer.writeText(attribute.view(), std::min(room, prefix.longestValue));
        else
            writer.write(attribute.number);
    }
    writer.write(recordEnd);
    return writer.size();
}

} // namespace candor
