// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/packing.h"

#include "app/telemetry/identity.h"
#include "app/telemetry/jsontext.h"
#include "app/telemetry/recordtext.h"

#include <charconv>
#include <cstring>

namespace candor {

namespace {

using namespace recordtext;

/// What stands before each value.
struct [[gnu::packed]] Head
{
    std::uint32_t key;
    std::uint16_t length;
};
static_assert(sizeof(Head) == 6 && maxRecordBytes <= UINT16_MAX && Event::capacity <= UINT8_MAX);
// A packed event is never longer than its JSON: what stands before a value is shorter.
static_assert(std::string_view("\"}},{\"key\":\"").size() > sizeof(Head));

constexpr std::size_t longestEscape = 6;

/// Whether the event's JSON fits however many of its characters are escaped: mostly, and quickly told.
bool fitsEscaped(const Event& event, std::size_t room)
{
    std::size_t texts = 0;
    for (const Attribute& attribute : event.attributes())
        texts += attribute.field->type == FieldType::Text ? attribute.view().size() : 0;
    const std::size_t others = event.attributes().size() * (sizeof(Prefix::text) + longestNumber);
    return texts < room / longestEscape && frameSize + others + longestEscape * texts <= room;
}

/// How much of the record's JSON is left to its texts; nothing where not even the rest of it fits.
std::optional<std::size_t> roomForTexts(const Event& event, const Consented& consented, std::size_t room)
{
    if (fitsEscaped(event, room))
        return room;
    std::size_t size = frameSize;
    for (const Attribute& attribute : event.attributes()) {
        if (!consented.covers(*attribute.field))
            continue;
        const bool isNumber = attribute.field->type == FieldType::Integer;
        size += prefixFor(*attribute.field).size + (isNumber ? longestNumber : 0);
    }
    return size <= room ? std::optional(room - size) : std::nullopt;
}

} // namespace

[[gnu::hot]] std::size_t pack(
    const Event& event, const Consented& consented, std::size_t room, RecordBuffer& out) noexcept
{
    std::optional<std::size_t> left = roomForTexts(event, consented, std::min(room, out.size()));
    if (!left)
        return 0;
    unsigned char count = 0;
    char* at = out.data() + sizeof count;
    for (const Attribute& attribute : event.attributes()) {
        if (!consented.covers(*attribute.field))
            continue;
        const PackedAs& packed = packingFor(*attribute.field);
        char* const value = at + sizeof(Head);
        if (attribute.field->type == FieldType::Text) {
            const std::size_t size
                = writeJsonText(attribute.view(), value, std::min<std::size_t>(*left, packed.longestValue));
            *left -= size;
            at = value + size;
        } else {
            at = std::to_chars(value, value + longestNumber, attribute.number).ptr;
        }
        const Head head{packed.key, static_cast<std::uint16_t>(at - value)};
        std::memcpy(value - sizeof head, &head, sizeof head);
        ++count;
    }
    // Where nothing of it may be told the event itself is not told of, either.
    if (count == 0 && !event.attributes().empty())
        return 0;
    std::memcpy(out.data(), &count, sizeof count);
    return static_cast<std::size_t>(at - out.data());
}

Unpacker::Unpacker(Category category, std::string_view packed)
    : m_category(category)
    , m_packed(packed)
{
    m_left = m_packed.empty() ? 1 : static_cast<unsigned char>(m_packed.front());
    m_packed.remove_prefix(std::min<std::size_t>(1, m_packed.size()));
}

std::optional<Unpacker::Value> Unpacker::next() noexcept
{
    Head head;
    if (m_left == 0 || m_packed.size() < sizeof head)
        return std::nullopt;
    std::memcpy(&head, m_packed.data(), sizeof head);
    if (m_packed.size() - sizeof head < head.length)
        return std::nullopt;
    const Value value{fieldOf(head.key), m_packed.substr(sizeof head, head.length)};
    m_packed.remove_prefix(sizeof head + head.length);
    --m_left;
    return value;
}

const Field* Unpacker::fieldOf(std::uint32_t key) noexcept
{
    // Events name their fields in the table's order, mostly: the next one is not far.
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        m_row = m_row + 1 < catalogue.size() ? m_row + 1 : 0;
        const Field& field = catalogue[m_row];
        if (packings[m_row].key == key && field.category == m_category && field.place == Place::Record)
            return &field;
    }
    return nullptr;
}

} // namespace candor
