// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace candor {

/// What is recorded of computer and program: as text, ready for an event.
struct SystemFacts
{
    std::string deviceModel;
    std::string osName;
    std::string osVersion;
    std::string language; ///< BCP 47, of the display
    std::string region; ///< ISO 3166 or UN M.49
    std::string architecture;
    std::int64_t memoryMegabytes = 0;
    std::int64_t processors = 0;
    std::int64_t screens = 0; ///< told by the face; 0 without one
};

/// Reads a few small system files.
SystemFacts systemFacts();

/// First address of this computer that is not loopback, else the loopback's.
std::string clientAddress();

/// Whether any address of this computer leads beyond it.
bool isNetworkUp();

} // namespace candor
