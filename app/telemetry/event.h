// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/category.h"

#include <cstdint>

namespace candor {

/// A counter that becomes part of its category's next record.
enum class Counter : std::uint8_t { SignInAttempts, SignInFailures, CleanExits, UncleanExits };
class CounterValues;
class Event;

} // namespace candor
