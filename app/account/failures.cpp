// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/failures.h"

#include <array>

namespace candor {

namespace {

constexpr std::array stepNames{
    "discovery", "challenge", "token", "user", "application", "policies", "events"};
constexpr std::array problemNames{"invalid address", "no such host", "host unreachable", "timed out",
    "certificate not trusted", "wrong password", "grant not offered", "other server", "server error",
    "redirect refused", "host refused", "policy unavailable", "answer too large", "replaced", "cancelled"};

QString codeOf(const ErrorDocument& error)
{
    const QString code = error.code.isEmpty() ? error.error : error.code;
    return error.subcode.isEmpty() ? code : QStringLiteral("%1/%2").arg(code, error.subcode);
}

} // namespace

SignInFailure failureOfStatus(SignInStep step, const HttpAnswer& answer)
{
    const QString code = codeOf(readError(answer.body));
    if (answer.status >= 500 || !code.isEmpty())
        return {step, SignInProblem::ServerError, answer.url.host(), code, answer.status};
    return {step, SignInProblem::OtherServer, answer.url.host(), QStringLiteral("HTTP %1").arg(answer.status),
        answer.status};
}

SignInFailure failureOf(SignInStep step, const HttpAnswer& answer, const DocumentFault& fault)
{
    return {step, fault.problem, answer.url.host(), fault.detail, answer.status};
}

SignInFailure refusal(SignInStep step, SignInProblem problem, const QUrl& from, const QUrl& refused)
{
    const QString host = plainText(refused.host().isEmpty() ? refused.scheme() + u':' : refused.host(), 255);
    return {step, problem, from.isEmpty() ? host : from.host(), host, 0};
}

QString describe(const SignInFailure& failure)
{
    const auto problem = static_cast<std::size_t>(failure.problem);
    const QString name
        = QString::fromLatin1(problem < problemNames.size() ? problemNames[problem] : "unknown");
    const QString text = QStringLiteral("%1: %2").arg(nameOf(failure.step), name);
    return failure.httpStatus == 0 ? text : text + QStringLiteral(" (status %1)").arg(failure.httpStatus);
}

QString nameOf(SignInStep step)
{
    const auto index = static_cast<std::size_t>(step);
    return QString::fromLatin1(index < stepNames.size() ? stepNames[index] : "unknown");
}

} // namespace candor
