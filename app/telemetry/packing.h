// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/event.h"

#include <optional>
#include <span>

namespace candor {

/// The longest record, as JSON; longer texts are cut. Packed it is shorter.
inline constexpr std::size_t maxRecordBytes = 16 * 1024;
using RecordBuffer = std::array<char, maxRecordBytes>;

/// Which fields a record may hold: those of the table that came with that version of consent or before.
struct Consented
{
    int version;
    const Catalogue& table = catalogue;

    bool covers(const Field& field) const { return isCovered(field, version, table); }
};

/// Writes the values of the event, each as it will stand in JSON and be sent, and returns their length; 0
/// where nothing of the event is consented to, or its JSON would not fit into \a room. A field that is not
/// consented to is left out. Allocates nothing. Invalid UTF-8 becomes U+FFFD; a text that is too long is cut
/// before the character that does not fit.
std::size_t pack(
    const Event& event, const Consented& consented, std::size_t room, RecordBuffer& out) noexcept;

/// Takes apart what pack() wrote, maybe in an earlier version of the program: one value after the other.
class Unpacker
{
public:
    struct Value
    {
        const Field* field; ///< null where the category has no field of that name any more
        std::string_view text;
    };
    Unpacker(Category category, std::string_view packed);

    /// Nothing at the end, and where it is no packed event: only then is isAtEnd() false.
    std::optional<Value> next() noexcept;
    bool isAtEnd() const { return m_left == 0 && m_packed.empty(); }

private:
    const Field* fieldOf(std::uint32_t key) noexcept;

    Category m_category;
    std::string_view m_packed;
    unsigned m_left = 0;
    std::size_t m_row = 0;
};

} // namespace candor
