// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace candor::bench {

/// How many QNetworkAccessManagers were made so far, on any thread, in programs that are linked with
/// networks.cpp.
int networksMade() noexcept;

} // namespace candor::bench
