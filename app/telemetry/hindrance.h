// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>

namespace candor {

/// What keeps a collector from doing what it is permitted to do.
enum class Hindrance : std::uint8_t {
    None,
    Elsewhere, ///< another instance of the program has the ring: nothing is recorded or sent here
    NoRing, ///< the ring cannot be had: nothing is recorded or sent
    NoJournal, ///< the journal cannot be had just now: nothing is sent
};

} // namespace candor
