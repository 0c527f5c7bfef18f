// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/recordtext.h"
#include "tests/support/zlibpacking.h"

#include <QByteArrayMatcher>

#include <array>

namespace candor::test {

/// The bytes of a file, and behind them what of the gzip files in it can still be unpacked: of one that is
/// cut, or goes on elsewhere, what comes before the cut.
inline QByteArray readable(const QByteArray& bytes)
{
    static const QByteArrayMatcher start(QByteArray::fromHex("1f8b080000000000"));
    QByteArray all = bytes;
    std::array<char, 4096> part{};
    for (qsizetype at = -1; (at = start.indexIn(bytes, at + 1)) >= 0;) {
        z_stream stream{};
        inflateInit2(&stream, 15 + 16);
        stream.next_in = reinterpret_cast<const Bytef*>(bytes.constData() + at);
        stream.avail_in = uInt(bytes.size() - at);
        for (int result = Z_OK; result == Z_OK;) {
            stream.next_out = reinterpret_cast<Bytef*>(part.data());
            stream.avail_out = uInt(part.size());
            result = inflate(&stream, Z_NO_FLUSH);
            all.append(part.data(), qsizetype(part.size() - stream.avail_out));
        }
        inflateEnd(&stream);
    }
    return all;
}

/// Whether the text is there, or a value of the field of that name, packed as in ring and journal.
inline bool holds(const QByteArray& bytes, std::string_view text)
{
    for (const FieldType type : {FieldType::Text, FieldType::Integer}) {
        const std::uint32_t key = recordtext::keyOf(text) + std::uint32_t(type);
        const QByteArray packed(reinterpret_cast<const char*>(&key), sizeof key);
        for (qsizetype at = -1; (at = bytes.indexOf(packed, at + 1)) >= 0;)
            if (at + 5 < bytes.size() && bytes[at + 5] <= ' ') // behind it stands a length of less than 8 KiB
                return true;
    }
    return readable(bytes).contains(QByteArray(text.data(), qsizetype(text.size())));
}

} // namespace candor::test
