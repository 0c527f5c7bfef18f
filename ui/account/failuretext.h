// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/signin.h"

#include <QString>

namespace candor {

/// What a step of signing in does while it lasts: "Checking the password…".
QString stepSentence(SignInStep step);

/// Why a step failed: which step, which host, and what to do.
QString failureSentence(const SignInFailure& failure);

} // namespace candor
