// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/account/documents.h"
#include "app/account/exchange.h"
#include "app/account/signin.h"

namespace candor {

/// An answer whose status is not the step's: ServerError with its code, or OtherServer for what no server of
/// the family says.
SignInFailure failureOfStatus(SignInStep step, const HttpAnswer& answer);
SignInFailure failureOf(SignInStep step, const HttpAnswer& answer, const DocumentFault& fault);
/// An address that must not be used, named by the server at `from`.
SignInFailure refusal(SignInStep step, SignInProblem problem, const QUrl& from, const QUrl& refused);

/// For logs: step, problem and status; neither host nor anything the server wrote.
QString describe(const SignInFailure& failure);
QString nameOf(SignInStep step);

} // namespace candor
