// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/policyfetch.h"

#include "app/account/documents.h"
#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/account/tokenkeeper.h"

namespace candor {

namespace {

/// Whether the server said something, though no policy; otherwise it could not be had.
bool isFaulty(const SignInFailure& failure)
{
    switch (failure.problem) {
    case SignInProblem::OtherServer:
    case SignInProblem::AnswerTooLarge:
    case SignInProblem::RedirectRefused:
    case SignInProblem::HostRefused:
        return failure.step == SignInStep::Policies && failure.httpStatus != 0 && failure.httpStatus < 500;
    case SignInProblem::ServerError:
        return failure.step == SignInStep::Policies;
    default:
        return false;
    }
}

SignInFailure failureOfPolicies(const HttpAnswer& answer)
{
    SignInFailure failure = failureOfStatus(SignInStep::Policies, answer);
    if (answer.status >= 500)
        failure.problem = SignInProblem::PolicyUnavailable;
    return failure;
}

bool isApplicationLost(const HttpAnswer& answer)
{
    return answer.status == 404
        && readError(answer.body).subcode.compare(u"ApplicationNotFound", Qt::CaseInsensitive) == 0;
}

} // namespace

PolicyFetch::PolicyFetch(HttpClient& http, TokenKeeper& keeper, TrustBoundary trust,
    std::chrono::milliseconds deadline, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_keeper(keeper)
    , m_trust(std::move(trust))
    , m_deadline(deadline)
{
}

void PolicyFetch::fetch(const QUrl& policies)
{
    if (m_call) {
        m_again = policies;
        return;
    }
    HttpCall call;
    call.step = SignInStep::Policies;
    call.url = policies;
    call.deadline = m_deadline;
    m_call = Held(new AuthorizedCall(
        m_http, m_keeper, std::move(call), [this](const HttpAnswer& answer) { onAnswer(answer); }, this));
}

void PolicyFetch::stop()
{
    m_again.clear();
    m_call.reset();
}

PolicyAnswer PolicyFetch::judge(const HttpAnswer& answer) const
{
    PolicyAnswer result;
    result.url = answer.url;
    result.trust = m_trust;
    result.trust.answeringOrigin = originOf(answer.url);
    if (!answer.failure && answer.status == 200) {
        result.outcome = PolicyAnswer::Outcome::Document;
        result.document = answer.body;
        result.signature = answer.policySignature;
        return result;
    }
    result.failure = answer.failure ? *answer.failure : failureOfPolicies(answer);
    result.outcome
        = isFaulty(result.failure) ? PolicyAnswer::Outcome::Faulty : PolicyAnswer::Outcome::Unreachable;
    return result;
}

void PolicyFetch::onAnswer(const HttpAnswer& answer)
{
    m_call.reset();
    if (!answer.failure && isApplicationLost(answer)) {
        m_again.clear();
        Q_EMIT applicationLost(failureOfStatus(SignInStep::Policies, answer));
        return;
    }
    if (const QUrl again = std::exchange(m_again, {}); !again.isEmpty())
        fetch(again);
    Q_EMIT answered(judge(answer));
}

} // namespace candor
