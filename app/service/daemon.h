// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/service/commands.h"

namespace candor::service {

/// Serves until SIGTERM or SIGINT.
Outcome serve(const Arguments& arguments);

} // namespace candor::service
