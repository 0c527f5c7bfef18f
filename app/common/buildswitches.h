// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace candor {

/// What whoever built the program decided for everybody who runs it: CMake's CANDOR_… options, see
/// packaging/README.md, "Build switches".
struct BuildSwitches
{
    /// CANDOR_UPLOAD: there is something in the program that could send.
    bool hasUpload = true;
    /// CANDOR_FORBID_BY_DEFAULT: what no admin permits is forbidden.
    bool forbidsByDefault = false;
    /// CANDOR_TELEMETRY_ENDPOINT: the one origin that telemetry may go to, if a server names it as well;
    /// empty: any that a server may name. Never an address to send to by itself.
    const char* endpoint = "";
    /// CANDOR_PRODUCT and CANDOR_VENDOR in UTF-8; see Brand.
    const char* product = "";
    const char* vendor = "";
};

const BuildSwitches& buildSwitches();

} // namespace candor
