// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"
#include "app/common/sentence.h"

#include <QString>

namespace candor {

/// One English line for standard error: which step of sign-in failed, at which host, and why. The face has
/// sentences of its own.
Sentence failureLine(const AccountView& account);

} // namespace candor
