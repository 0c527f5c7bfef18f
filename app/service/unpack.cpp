// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/service/unpack.h"

#include <zlib.h>

#include <array>

namespace candor::service {

namespace {

/// zlib's state, freed on every way out.
class Inflater
{
public:
    Inflater() { m_open = inflateInit2(&m_stream, 15 + 16) == Z_OK; } // 16: gzip and nothing else
    ~Inflater()
    {
        if (m_open)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool isOpen() const { return m_open; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_open = false;
};

} // namespace

std::variant<QByteArray, UnpackFault> unpackGzip(const QByteArray& packed, qsizetype limit)
{
    Inflater inflater;
    z_stream& stream = inflater.stream();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    std::array<char, 16 * 1024> part;
    int state = inflater.isOpen() ? Z_OK : Z_MEM_ERROR;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = part.size();
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype fresh = static_cast<qsizetype>(part.size() - stream.avail_out);
        if (out.size() + fresh > limit)
            return UnpackFault::TooLarge;
        out.append(part.data(), fresh);
        if (state == Z_STREAM_END && stream.avail_in > 0)
            state = inflateReset(&stream); // RFC 1952: a file may have several members
    }
    if (state != Z_STREAM_END)
        return UnpackFault::NotGzip;
    return out;
}

} // namespace candor::service
