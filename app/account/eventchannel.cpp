// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/account/eventchannel.h"

#include "app/account/documents.h"
#include "app/account/failures.h"
#include "app/account/httpclient.h"
#include "app/account/tokenkeeper.h"
#include "app/common/logging.h"

namespace candor {

namespace {

/// A server that answers every poll at once must not be asked in a tight loop.
constexpr int mostQuickAnswers = 20;
constexpr std::chrono::milliseconds quick{250};
constexpr std::chrono::milliseconds pause{1'000};

bool isSubcode(const ErrorDocument& error, QStringView subcode)
{
    return error.subcode.compare(subcode, Qt::CaseInsensitive) == 0;
}

} // namespace

EventChannel::EventChannel(HttpClient& http, TokenKeeper& keeper, TrustBoundary trust,
    std::chrono::milliseconds deadline, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_keeper(keeper)
    , m_trust(std::move(trust))
    , m_deadline(deadline)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &EventChannel::poll);
}

void EventChannel::open(const QUrl& events)
{
    close();
    m_first = events;
    m_next = events;
    poll();
}

void EventChannel::resume()
{
    close();
    poll();
}

void EventChannel::close()
{
    m_pause.stop();
    m_call.reset();
    m_ranOut = false;
    m_quickAnswers = 0;
}

void EventChannel::poll()
{
    HttpCall call;
    call.step = SignInStep::Events;
    call.url = m_next;
    call.deadline = m_deadline;
    m_asked = m_clock.monotonic();
    m_call = Held(new AuthorizedCall(
        m_http, m_keeper, std::move(call), [this](const HttpAnswer& answer) { onAnswer(answer); }, this));
}

/// A poll that a live server holds for as long as the client waits is no outage; twice in a row is.
bool EventChannel::hasOnlyRunOut(const HttpAnswer& answer)
{
    const bool ranOut = answer.failure->step == SignInStep::Events
        && answer.failure->problem == SignInProblem::TimedOut && !answer.hasBegun;
    return ranOut && !std::exchange(m_ranOut, true);
}

void EventChannel::onAnswer(const HttpAnswer& answer)
{
    m_call.reset();
    if (answer.failure && hasOnlyRunOut(answer))
        return poll();
    if (answer.failure) {
        Q_EMIT failed(*answer.failure);
        return;
    }
    m_ranOut = false;
    if (answer.status == 200)
        onDocument(answer);
    else
        onRefusal(answer);
}

void EventChannel::onRefusal(const HttpAnswer& answer)
{
    const ErrorDocument error = readError(answer.body);
    SignInFailure failure = failureOfStatus(SignInStep::Events, answer);
    if (answer.status == 404 && isSubcode(error, u"ApplicationNotFound")) {
        Q_EMIT applicationLost(failure);
    } else if (answer.status == 409 && isSubcode(error, u"PGetReplaced")) {
        failure.problem = SignInProblem::Replaced;
        Q_EMIT replaced(failure);
    } else {
        Q_EMIT failed(failure);
    }
}

void EventChannel::onDocument(const HttpAnswer& answer)
{
    const auto read = readEvents(answer.body, answer.url);
    if (const auto* fault = std::get_if<DocumentFault>(&read)) {
        m_next = m_first;
        Q_EMIT failed(failureOf(SignInStep::Events, answer, *fault));
        return;
    }
    const auto& document = std::get<EventDocument>(read);
    if (!m_trust.mayReceiveCredentials(document.next)) {
        m_next = m_first;
        Q_EMIT failed(refusal(SignInStep::Events, SignInProblem::HostRefused, answer.url, document.next));
        return;
    }
    m_next = document.next;
    pollAgain();
    const QPointer<EventChannel> self(this);
    if (document.policiesChanged)
        Q_EMIT policiesChanged();
    if (self)
        Q_EMIT answered();
}

void EventChannel::pollAgain()
{
    m_quickAnswers = m_clock.monotonic() - m_asked < quick ? m_quickAnswers + 1 : 0;
    if (m_quickAnswers > mostQuickAnswers)
        m_pause.start(pause);
    else
        poll();
}

} // namespace candor
