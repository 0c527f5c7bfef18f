// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace candor {

/// Writes \a text as the inside of a JSON string, at most \a room bytes of it, and returns how many. Valid
/// UTF-8 in any case.
std::size_t writeJsonText(std::string_view text, char* out, std::size_t room) noexcept;

} // namespace candor
