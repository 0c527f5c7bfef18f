// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstdint>
#include <variant>

namespace candor::service {

enum class UnpackFault : std::uint8_t { TooLarge, NotGzip };

/// Unpacks gzip, never to more than \a limit bytes: a bomb costs that much memory and no more.
std::variant<QByteArray, UnpackFault> unpackGzip(const QByteArray& packed, qsizetype limit);

} // namespace candor::service
