// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/clock.h"

#include <optional>
#include <string_view>

namespace candor {

/// A date as HTTP headers write it, in any of the three forms a recipient has to accept (RFC 9110, 5.6.7);
/// nothing for all else. The weekday has to be one but need not be the right one.
std::optional<WallTime> parseHttpDate(std::string_view text);

} // namespace candor
