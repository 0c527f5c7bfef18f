// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#define ZLIB_CONST // the input stays const
#include <zlib.h>

namespace candor::test {

// gzip by another library than the programs': what these pack and unpack others can, too.

inline QByteArray zlibPacked(const QByteArray& plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY); // 16: gzip
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef*>(plain.constData());
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// "broken" where it is not one gzip file, whole and nothing behind it, of at most 4 MiB.
inline QByteArray zlibUnpacked(const QByteArray& packed)
{
    z_stream stream{};
    QByteArray out(4 * 1024 * 1024, Qt::Uninitialized);
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return "broken";
    stream.next_in = reinterpret_cast<const Bytef*>(packed.constData());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    const int result = inflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return result == Z_STREAM_END && stream.avail_in == 0 ? out : QByteArray("broken");
}

} // namespace candor::test
