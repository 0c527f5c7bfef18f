// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstdint>
#include <variant>

namespace candor {

/// As gzip, with nothing in the header that could differ between two computers. Empty where there is no
/// memory for it.
QByteArray gzip(const QByteArray& bytes);

enum class UnpackFault : std::uint8_t { TooLarge, NotGzip };

/// Never more than \a limit bytes: a bomb costs that much memory and no more.
std::variant<QByteArray, UnpackFault> gunzip(const QByteArray& packed, qsizetype limit);

} // namespace candor
