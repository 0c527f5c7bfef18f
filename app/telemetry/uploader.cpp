// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/telemetry/uploader.h"

#include "app/common/gzip.h"
#include "app/common/trust.h"
#include "app/telemetry/otlp.h"
#include "app/telemetry/uploaderlane.h"

#include <QPointer>

namespace candor {

struct Uploader::Private
{
    UploadConditions conditions;
    Envelope envelope;
    std::array<UploadLane*, categoryCount> lanes{}; ///< children of the uploader
    bool isIdleDue = false;
    QPointer<QObject> deletion; ///< the connections of the request in flight

    UploadLane& lane(Category category) const { return *lanes[indexOf(category)]; }

    void wakeAll() const
    {
        for (UploadLane* one : lanes)
            one->wake();
    }
};

Uploader::Uploader(Outbox outbox, const Clock& clock, UploadTiming timing, QObject* parent)
    : Sender(parent)
    , d(new Private{UploadConditions{std::move(outbox), clock, std::move(timing), {}, {}, {}, false}, {}, {},
          false, {}})
{
    for (Category category : allCategories) {
        auto* lane = new UploadLane(category, d->conditions, d->envelope, this);
        connect(lane, &UploadLane::sent, this, &Uploader::sent);
        connect(lane, &UploadLane::postponed, this, &Uploader::postponed);
        connect(lane, &UploadLane::rested, this, &Uploader::checkIdle);
        d->lanes[indexOf(category)] = lane;
    }
}

Uploader::~Uploader()
{
    qDeleteAll(d->lanes); // before the conditions they refer to
}

void Uploader::setTls(const QSslConfiguration& tls)
{
    d->conditions.tls = tls;
    d->wakeAll();
}

void Uploader::setGate(std::function<bool(const Batch&)> gate)
{
    d->conditions.gate = std::move(gate);
}

void Uploader::setTarget(const QUrl& origin, bool sending)
{
    const QUrl target = originOf(origin);
    const bool isSame = target == d->conditions.origin && sending == d->conditions.sending;
    d->conditions.origin = target;
    d->conditions.sending = sending;
    if (isSame)
        return;
    for (UploadLane* lane : d->lanes)
        lane->abort();
    d->wakeAll();
}

void Uploader::wake(Category category)
{
    d->lane(category).wake();
}

void Uploader::abort(Category category)
{
    d->lane(category).abort();
}

void Uploader::forget(Category category)
{
    d->lane(category).forget();
}

void Uploader::flush()
{
    for (UploadLane* lane : d->lanes)
        lane->flush();
    checkIdle();
}

/// Later, since a lane that rests may be woken in the same breath, and once for all of them.
void Uploader::checkIdle()
{
    if (std::exchange(d->isIdleDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->isIdleDue = false;
            if (std::any_of(
                    d->lanes.begin(), d->lanes.end(), [](UploadLane* lane) { return lane->isBusy(); }))
                return;
            d->envelope.rest();
            Q_EMIT idle();
        },
        Qt::QueuedConnection);
}

void Uploader::sendDeletion(const QByteArray& body)
{
    const bool mayLeave = d->conditions.isOpen() && !body.isEmpty() && body.size() <= largestEnvelope;
    const QByteArray packed = mayLeave ? Gzip().pack(body) : QByteArray();
    if (packed.isEmpty()) {
        Q_EMIT deletionFinished(false, 0);
        return;
    }
    auto* connections = makeConnections(d->conditions.origin).release();
    connections->setParent(this);
    d->deletion = connections;
    auto* post = new Post(*connections, d->conditions.origin, d->conditions.tls.value_or(QSslConfiguration()),
        packed, d->conditions.timing.deadline, {}, Post::Repetition::Never);
    post->setParent(connections);
    connect(post, &Post::finished, this, [this, connections](const PostAnswer& answer) {
        connections->deleteLater();
        const bool isAccepted
            = verdictOf(answer.status) == Verdict::Accepted && rejectedRecords(answer.body) == 0;
        Q_EMIT deletionFinished(isAccepted, answer.status);
    });
}

void Uploader::cancelDeletion()
{
    delete d->deletion;
}

} // namespace candor

// Here and not among the others', so that nothing else knows the uploader: a build without it holds no trace
// of it.
#include "moc_uploader.cpp"
