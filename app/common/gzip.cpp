// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/gzip.h"

#include <libdeflate.h>

namespace candor {

namespace {

/// The lowest with which records that differ in two numbers come out smaller than from zlib.
constexpr int level = 7;

} // namespace

void Gzip::Free::operator()(libdeflate_compressor* compressor) const
{
    libdeflate_free_compressor(compressor);
}

Gzip::Gzip() = default;
Gzip::~Gzip() = default;

QByteArray Gzip::pack(QByteArrayView bytes)
{
    if (!m_compressor)
        m_compressor.reset(libdeflate_alloc_compressor(level));
    if (!m_compressor)
        return {};
    const auto size = static_cast<std::size_t>(bytes.size());
    const std::size_t most = libdeflate_gzip_compress_bound(m_compressor.get(), size);
    QByteArray out(static_cast<qsizetype>(most), Qt::Uninitialized);
    out.truncate(static_cast<qsizetype>(
        libdeflate_gzip_compress(m_compressor.get(), bytes.data(), size, out.data(), most)));
    out.squeeze();
    return out;
}

void Gzip::rest() noexcept
{
    m_compressor.reset();
}

std::variant<QByteArray, UnpackFault> gunzip(const QByteArray& packed, qsizetype limit)
{
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    if (!decompressor)
        return UnpackFault::NoMemory;
    QByteArray out(limit, Qt::Uninitialized);
    qsizetype size = 0;
    QByteArrayView left = packed;
    do { // RFC 1952: a file may have several members
        std::size_t taken = 0;
        std::size_t made = 0;
        const libdeflate_result result = libdeflate_gzip_decompress_ex(decompressor.get(), left.data(),
            static_cast<std::size_t>(left.size()), out.data() + size, static_cast<std::size_t>(limit - size),
            &taken, &made);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
            return UnpackFault::TooLarge;
        if (result != LIBDEFLATE_SUCCESS)
            return UnpackFault::NotGzip;
        left = left.sliced(static_cast<qsizetype>(taken));
        size += static_cast<qsizetype>(made);
    } while (!left.isEmpty());
    out.truncate(size);
    out.squeeze();
    return out;
}

} // namespace candor
