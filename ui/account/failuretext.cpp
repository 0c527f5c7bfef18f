// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/account/failuretext.h"

#include <QCoreApplication>

namespace candor {

namespace {

/// The translation context of every sentence about a failed sign-in.
struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

QString failedStep(SignInStep step)
{
    switch (step) {
    case SignInStep::Discovery:
        return FailureText::tr("Finding your organization's server failed.");
    case SignInStep::Challenge:
        return FailureText::tr("Asking the server how to sign in failed.");
    case SignInStep::Token:
        return FailureText::tr("Checking the password failed.");
    case SignInStep::User:
        return FailureText::tr("Looking up your account failed.");
    case SignInStep::Application:
        return FailureText::tr("Registering this program with the server failed.");
    case SignInStep::Policies:
        //: MEANING-CRITICAL.
        return FailureText::tr("You are signed in, but your organization's policy could not be fetched.");
    case SignInStep::Events:
        return FailureText::tr("The connection to the server was lost.");
    }
    return {};
}

/// The host as it stands within a sentence.
QString hostInside(const SignInFailure& failure)
{
    //: Stands in the place of a server's host name in the middle of a sentence, where none is known yet
    return failure.host.isEmpty() ? FailureText::tr("the server") : failure.host;
}

QString otherServer(const QString& host, const QString& missing)
{
    if (missing.isEmpty())
        //: %1: host name of a server
        return FailureText::tr(
            "%1 answered, but not as a server this program can sign in to. Check the address, or ask "
            "your support team for the right server.")
            .arg(host);
    //: %1: host name of a server; %2: what was missing in its answer, a technical term in English
    return FailureText::tr(
        "%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask "
        "your support team for the right server.")
        .arg(host, missing);
}

/// The client itself tries these again, so a person need not.
bool goesOnByItself(SignInStep step)
{
    return step == SignInStep::Events || step == SignInStep::Policies;
}

QString serverError(const QString& host, const SignInFailure& failure)
{
    QStringList codes;
    if (failure.httpStatus != 0)
        codes.append(QStringLiteral("HTTP %1").arg(failure.httpStatus));
    if (!failure.detail.isEmpty())
        codes.append(failure.detail);
    if (goesOnByItself(failure.step) && !codes.isEmpty())
        //: %1: host name of a server; %2: the server's error codes, technical terms in English
        return FailureText::tr(
            "%1 reported an error (%2). The program tries again by itself; if it stays, tell your support "
            "team.")
            .arg(host, codes.join(QStringLiteral(", ")));
    if (codes.isEmpty())
        //: %1: host name of a server
        return FailureText::tr(
            "%1 reported an error. Try again in a few minutes; if it stays, tell your support team.")
            .arg(host);
    //: %1: host name of a server; %2: the server's error codes, technical terms in English
    return FailureText::tr(
        "%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.")
        .arg(host, codes.join(QStringLiteral(", ")));
}

QString notTrusted(const QString& host, const QString& why)
{
    if (why.isEmpty())
        //: %1: host name of a server
        return FailureText::tr("The certificate of %1 is not trusted. Ask your support team to check it.")
            .arg(host);
    //: %1: host name of a server; %2: the TLS library's reason, may be in English
    return FailureText::tr("The certificate of %1 is not trusted: %2. Ask your support team to check it.")
        .arg(host, why);
}

QString refused(const QString& host, const SignInFailure& failure)
{
    if (failure.problem == SignInProblem::RedirectRefused)
        //: %1: host name of the server that answered; %2: host name of another server it points to
        return FailureText::tr(
            "%1 redirects to %2, which is not one of your organization's servers, so the redirect was "
            "refused. Tell your support team.")
            .arg(host, failure.detail);
    //: %1: host name of the server that answered; %2: host name of another server
    return FailureText::tr(
        "%1 asks to send your sign-in to %2, which is not one of your organization's servers, so it was "
        "not sent. Tell your support team.")
        .arg(host, failure.detail);
}

QString problemOfConnection(const QString& host, SignInProblem problem)
{
    if (problem == SignInProblem::TimedOut)
        //: %1: host name of a server
        return FailureText::tr(
            "%1 did not answer in time. The program tries again by itself; if this lasts, check your network "
            "connection.")
            .arg(host);
    //: %1: host name of a server
    return FailureText::tr(
        "%1 cannot be reached. The program tries again by itself; if this lasts, check your network "
        "connection.")
        .arg(host);
}

QString problemOfNetwork(const QString& host, const SignInFailure& failure)
{
    if (failure.problem == SignInProblem::AnswerTooLarge)
        //: %1: host name of a server
        return FailureText::tr("The answer of %1 is too large to be read. Tell your support team.")
            .arg(hostInside(failure));
    if (goesOnByItself(failure.step))
        return problemOfConnection(host, failure.problem);
    if (failure.problem == SignInProblem::NoSuchHost && !failure.host.isEmpty())
        //: %1: host name of a server
        return FailureText::tr("There is no host named %1. Check the address and your network connection.")
            .arg(host);
    if (failure.problem == SignInProblem::TimedOut)
        //: %1: host name of a server
        return FailureText::tr("%1 did not answer in time. Check your network connection and try again.")
            .arg(host);
    //: %1: host name of a server
    return FailureText::tr("%1 cannot be reached. Check your network connection and try again.").arg(host);
}

QString problemOfAccount(const QString& host, const SignInFailure& failure)
{
    switch (failure.problem) {
    case SignInProblem::WrongPassword:
        //: %1: host name of a server
        return FailureText::tr("%1 does not accept this address with this password. Type the password again.")
            .arg(host);
    case SignInProblem::GrantNotOffered:
        //: %1: host name of a server
        return FailureText::tr(
            "%1 does not offer signing in with a password. Ask your support team how to sign in.")
            .arg(host);
    case SignInProblem::PolicyUnavailable:
        //: MEANING-CRITICAL. %1: host name of a server
        return FailureText::tr(
            "%1 has no policy to give at the moment. Until it has, the last policy known for your account "
            "holds; without one, only census data is recorded.")
            .arg(host);
    case SignInProblem::Replaced:
        //: %1: host name of a server
        return FailureText::tr(
            "%1 has ended this sign-in because your account was signed in somewhere else. Sign in again "
            "to continue here.")
            .arg(host);
    default:
        //: %1: host name of a server
        return FailureText::tr("You cancelled signing in to %1. Sign in again when you like.")
            .arg(hostInside(failure));
    }
}

QString problemSentence(const QString& host, const SignInFailure& failure)
{
    switch (failure.problem) {
    case SignInProblem::InvalidAddress:
        return FailureText::tr("This is not a sign-in address. Type it like this: name@example.com");
    case SignInProblem::CertificateNotTrusted:
        return notTrusted(hostInside(failure), failure.detail);
    case SignInProblem::OtherServer:
        return otherServer(host, failure.detail);
    case SignInProblem::ServerError:
        return serverError(host, failure);
    case SignInProblem::RedirectRefused:
    case SignInProblem::HostRefused:
        return refused(host, failure);
    case SignInProblem::NoSuchHost:
    case SignInProblem::HostUnreachable:
    case SignInProblem::TimedOut:
    case SignInProblem::AnswerTooLarge:
        return problemOfNetwork(host, failure);
    case SignInProblem::WrongPassword:
    case SignInProblem::GrantNotOffered:
    case SignInProblem::PolicyUnavailable:
    case SignInProblem::Replaced:
    case SignInProblem::Cancelled:
        return problemOfAccount(host, failure);
    }
    return {};
}

/// These say all there is to say; naming the step would only repeat it.
bool speaksForItself(SignInProblem problem)
{
    return problem == SignInProblem::InvalidAddress || problem == SignInProblem::Replaced
        || problem == SignInProblem::Cancelled;
}

} // namespace

QString stepSentence(SignInStep step)
{
    switch (step) {
    case SignInStep::Discovery:
        return FailureText::tr("Finding your organization's server…");
    case SignInStep::Challenge:
        return FailureText::tr("Asking the server how to sign in…");
    case SignInStep::Token:
        return FailureText::tr("Checking the password…");
    case SignInStep::User:
        return FailureText::tr("Looking up your account…");
    case SignInStep::Application:
        return FailureText::tr("Registering this program with the server…");
    case SignInStep::Policies:
        return FailureText::tr("Fetching your organization's policy…");
    case SignInStep::Events:
        return FailureText::tr("Connecting for changes…");
    }
    return {};
}

QString failureSentence(const SignInFailure& failure)
{
    //: Stands in the place of a server's host name at the start of a sentence, where none is known yet
    const QString host = failure.host.isEmpty() ? FailureText::tr("The server") : failure.host;
    const QString problem = problemSentence(host, failure);
    if (speaksForItself(failure.problem))
        return problem;
    //: Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do
    return FailureText::tr("%1 %2").arg(failedStep(failure.step), problem);
}

} // namespace candor
