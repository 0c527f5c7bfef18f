// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace candor {

/// `user.hash`: HMAC-SHA-256 under the published key over the address (trimmed, lower case, without `sip:`), its first 16 bytes as a GUID.
/// The same on every device. Source: spec/data-practices.md, "Census".
std::string userHash(std::string_view address);

/// A random UUID of version 4.
std::string randomUuid();

/// \a text with every spelling of the account's own address replaced (with and without `sip:`, any case, percent-encoded).
std::string withoutAddress(std::string_view text, std::string_view address);

} // namespace candor
