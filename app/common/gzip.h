// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <variant>

struct libdeflate_compressor;

namespace candor {

/// Packs one buffer after another, and keeps what it takes for that, more than half a megabyte, until rest().
/// Not thread-safe.
class Gzip
{
public:
    Gzip();
    ~Gzip();

    /// With nothing in the header that could differ between two computers. Empty where there is no memory for
    /// it.
    QByteArray pack(QByteArrayView bytes);
    void rest() noexcept;

private:
    struct Free
    {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
};

/// NoMemory says nothing about what was to be unpacked.
enum class UnpackFault : std::uint8_t { TooLarge, NotGzip, NoMemory };

/// Never more than \a limit bytes: a bomb costs that much memory and no more.
std::variant<QByteArray, UnpackFault> gunzip(const QByteArray& packed, qsizetype limit);

} // namespace candor
