// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace candor {

/// `user.hash`: HMAC-SHA-256 under the published key over the address (trimmed, lower case, without `sip:`),
/// its first 16 bytes as a GUID. The same on every device. Source: spec/data-practices.md, "Census".
std::string userHash(std::string_view address);

/// A random UUID of version 4.
std::string randomUuid();

/// The same, binary, from a block of the system's random numbers that each thread keeps: no system call a
/// record, no allocation. False where the system gives none.
bool makeRandomUuid(std::array<std::uint8_t, 16>& uuid) noexcept;

inline constexpr std::size_t uuidLength = 36;
/// Prints 16 bytes, in order, as `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`; \a out has room for uuidLength, no
/// zero is added.
void writeUuid(const std::array<std::uint8_t, 16>& uuid, char* out) noexcept;
std::string uuidText(const std::array<std::uint8_t, 16>& uuid);

/// \a text with every spelling of the account's own address replaced by `[address]` (with and without `sip:`,
/// any case, percent-encoded, however often).
std::string withoutAddress(std::string_view text, std::string_view address);

} // namespace candor
