// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/uploaderlane.h"

#include "app/common/trust.h"
#include "app/telemetry/otlp.h"
#include "app/telemetry/step.h"

#include <QRandomGenerator>

namespace candor {

namespace {

using namespace std::chrono_literals;

/// A service that finds record after record bad is the one that is broken: then it is left alone for a while.
constexpr int patience = 64;

Batch part(const Batch& batch, std::size_t from, std::size_t to)
{
    Batch half{batch.category, batch.epoch, batch.owner, {}};
    half.records.assign(
        batch.records.begin() + std::ptrdiff_t(from), batch.records.begin() + std::ptrdiff_t(to));
    return half;
}

} // namespace

double UploadConditions::random() const
{
    return timing.random ? timing.random() : QRandomGenerator::global()->generateDouble();
}

bool UploadConditions::isOpen() const
{
    return sending && !origin.isEmpty() && isSecure(origin) && (tls || origin.scheme() != u"https");
}

UploadLane::UploadLane(
    Category category, const UploadConditions& conditions, Envelope& envelope, QObject* parent)
    : QObject(parent)
    , m_category(category)
    , m_conditions(conditions)
    , m_envelope(envelope)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UploadLane::send);
}

/// How long what the service asked for, or the journal remembers, still holds.
UploadLane::Milliseconds UploadLane::backOff()
{
    const auto now = m_conditions.clock.monotonic();
    if (!m_attempt) {
        m_attempt = m_conditions.outbox.journal.attempt(m_category);
        m_notBefore = now + waitFor(*m_attempt, m_conditions.clock.now());
    }
    return m_notBefore > now ? std::chrono::ceil<Milliseconds>(m_notBefore - now) : 0ms;
}

void UploadLane::schedule(Milliseconds delay)
{
    const Milliseconds wait = std::max(delay, backOff());
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

void UploadLane::wake()
{
    if (m_isBusy || !m_conditions.isOpen())
        return;
    const UploadTiming& timing = m_conditions.timing;
    m_isDue = backOff() == 0ms;
    schedule(m_isFirst ? timing.first(m_conditions.random()) : timing.later(m_conditions.random()));
}

void UploadLane::flush()
{
    if (!m_isBusy && m_conditions.isOpen() && backOff() == 0ms)
        goOn();
}

void UploadLane::abort()
{
    m_timer.stop();
    m_post.reset();
    m_packed.clear();
    m_connections.reset();
    m_batches.clear();
    m_envelope.rest();
    m_attempt.reset();
    m_badInARow = 0;
    m_isFirst = true;
    rest();
}

void UploadLane::forget()
{
    m_attempt.reset();
    if (m_isBusy)
        return;
    m_timer.stop();
    wake();
}

/// Through the event loop: an abort or a new target may come in between.
void UploadLane::goOn()
{
    m_isBusy = true;
    m_timer.start(0);
}

void UploadLane::rest()
{
    m_isBusy = false;
    m_isDue = false;
    Q_EMIT rested();
}

void UploadLane::send()
{
    if (backOff() > 0ms) // the timer is coarse
        return schedule(0ms);
    m_isBusy = true;
    if (!m_conditions.isOpen() || !stage()) {
        m_batches.clear();
        // What could not be read just now is there all the same.
        if (m_conditions.isOpen() && m_conditions.outbox.journal.status(m_category).queued > 0)
            schedule(m_conditions.timing.later(m_conditions.random()));
        return rest();
    }
    reach(Step::Staged);
    // stage() hands out no more than a request may hold.
    if (!m_envelope.fill(m_batches.back(), QStringLiteral(CANDOR_VERSION))) // GCOVR_EXCL_BR_LINE: hence never
        return halve();
    const QByteArray packed = m_envelope.packed();
    if (packed.isEmpty()) // no memory for it
        return postpone({});
    reach(Step::Built);
    if (!mayLeave(m_batches.back()))
        return holdBack();
    reach(Step::Allowed);
    m_isFirst = false;
    post(packed, m_envelope.body().size());
    reach(Step::Posted);
}

/// It may be gone or allowed by the next time; the first time perhaps at once, while new terms are still
/// being written down.
void UploadLane::holdBack()
{
    m_batches.clear();
    m_packed.clear();
    const UploadTiming& timing = m_conditions.timing;
    schedule(std::exchange(m_isFirst, false) ? timing.first(m_conditions.random()) + 200ms
                                             : timing.later(m_conditions.random()));
    rest();
}

bool UploadLane::stage()
{
    if (!m_batches.empty())
        return true;
    auto batch = m_conditions.outbox.journal.stage(m_category);
    if (!batch)
        return false;
    m_batches.push_back(std::move(*batch));
    return true;
}

/// A record belongs to the address it was made for; and consent is asked again.
bool UploadLane::mayLeave(const Batch& batch) const
{
    const QUrl owner = originOf(QUrl(QString::fromStdString(batch.owner.endpoint), QUrl::StrictMode));
    if (owner != m_conditions.origin || (m_conditions.gate && !m_conditions.gate(batch)))
        return false;
    return m_conditions.outbox.maySend(m_category, batch.epoch);
}

void UploadLane::post(const QByteArray& packed, qsizetype size)
{
    if (!m_connections)
        m_connections = makeConnections(m_conditions.origin);
    m_packed = packed;
    m_size = size;
    m_post = std::make_unique<Post>(*m_connections, m_conditions.origin,
        m_conditions.tls.value_or(QSslConfiguration()), packed, m_conditions.timing.deadline,
        [this] { return isLeaving(m_batches.back()); });
    connect(m_post.get(), &Post::finished, this, &UploadLane::conclude);
}

/// The connection stands. Making it and writing down what leaves have taken their time.
bool UploadLane::isLeaving(const Batch& batch)
{
    if (!mayLeave(batch) || !keepAttempt(0))
        return false;
    reach(Step::Written);
    if (!m_conditions.outbox.maySend(m_category, batch.epoch))
        return false;
    reach(Step::Leaving);
    return true;
}

SentRequest UploadLane::request(int status) const
{
    return {m_category, m_conditions.clock.now(), m_packed.toStdString(), status, m_size};
}

/// What leaves is shown, whatever becomes of it or of this program.
bool UploadLane::keepAttempt(int status)
{
    return m_conditions.outbox.journal.attempted(m_batches.back(), request(status));
}

void UploadLane::conclude(const PostAnswer& answer)
{
    m_post.release()->deleteLater(); // it is the sender of the signal being handled
    reach(Step::Answered);
    // A TLS handshake that stalls goes on when its request is aborted, and Qt would wait for that connection
    // again and again. Later, as the post is: it comes first.
    if (answer.status == 0)
        m_connections.release()->deleteLater();
    if (answer.hasStayed)
        return holdBack();
    const Verdict verdict = verdictOf(answer.status);
    const bool isKept = verdict == Verdict::Accepted || answer.status == 0 || keepAttempt(answer.status);
    if (verdict == Verdict::Accepted)
        accept(answer);
    else if (verdict == Verdict::Retry || !isKept)
        postpone(answer.retryAfter);
    else if (verdict == Verdict::Halve)
        halve();
    else
        drop();
    m_packed.clear();
}

void UploadLane::accept(const PostAnswer& answer)
{
    const Batch batch = std::move(m_batches.back());
    m_batches.pop_back();
    const std::size_t rejected = std::min(rejectedRecords(answer.body), batch.records.size());
    const bool isStored = m_conditions.outbox.journal.accepted(batch, request(answer.status), rejected);
    reach(Step::Discarded);
    m_badInARow = 0;
    if (isStored)
        Q_EMIT sent(m_category, int(batch.records.size() - rejected));
    settle(isStored);
}

void UploadLane::halve()
{
    const std::size_t size = m_batches.back().records.size();
    if (size == 1)
        return ++m_badInARow % patience == 0 ? postpone({}) : drop();
    const Batch whole = std::move(m_batches.back());
    m_batches.back() = part(whole, size / 2, size);
    m_batches.push_back(part(whole, 0, size / 2));
    goOn();
}

void UploadLane::drop()
{
    const Batch batch = std::move(m_batches.back());
    m_batches.pop_back();
    settle(m_conditions.outbox.journal.dropped(batch));
}

/// Where the journal cannot forget a batch it would come again and again: that waits as a failure does.
void UploadLane::settle(bool isStored)
{
    if (!isStored)
        return postpone({});
    clearBackOff();
    goOn();
}

void UploadLane::postpone(const QByteArray& retryAfterHeader)
{
    const WallTime now = m_conditions.clock.now();
    const auto asked = retryAfter({retryAfterHeader.constData(), std::size_t(retryAfterHeader.size())}, now);
    m_attempt = nextAttempt(m_attempt.value_or(Attempt{}), asked, now, m_conditions.random());
    m_notBefore = m_conditions.clock.monotonic() + (m_attempt->next - now);
    m_conditions.outbox.journal.setAttempt(m_category, *m_attempt);
    m_batches.clear();
    schedule(0ms);
    Q_EMIT postponed(m_category, m_attempt->next.time_since_epoch().count());
    rest();
}

void UploadLane::clearBackOff()
{
    if (m_attempt && m_attempt->failures == 0)
        return;
    m_attempt = Attempt{};
    m_notBefore = {};
    m_conditions.outbox.journal.setAttempt(m_category, *m_attempt);
}

} // namespace candor

#include "moc_uploaderlane.cpp"
