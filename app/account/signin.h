// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

namespace candor {

/// The steps of signing in, in order. Source: spec/sign-in.md.
enum class SignInStep : quint8 { Discovery, Challenge, Token, User, Application, Policies, Events };

/// What went wrong in a step; the sentence is made in ui/.
enum class SignInProblem : quint8 {
    InvalidAddress,
    NoSuchHost,
    HostUnreachable,
    TimedOut,
    CertificateNotTrusted,
    WrongPassword,
    GrantNotOffered,
    OtherServer,
    ServerError,
    RedirectRefused,
    HostRefused,
    PolicyUnavailable,
    AnswerTooLarge,
    Replaced,
    Cancelled,
};

/// Why a step failed: enough to say which step, which host, and what to do.
struct SignInFailure
{
    SignInStep step = SignInStep::Discovery;
    SignInProblem problem = SignInProblem::HostUnreachable;
    QString host;
    /// For RedirectRefused and HostRefused the host refused; for CertificateNotTrusted the TLS library's
    /// reason; for OtherServer and ServerError what was missing or the server's own code.
    QString detail;
    int httpStatus = 0;
};

} // namespace candor

Q_DECLARE_METATYPE(candor::SignInFailure)
