// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"
#include "app/telemetry/schedule.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <array>
#include <functional>
#include <memory>

namespace candor {

/// Where the uploader finds what is to leave, and whom it asks whether it may.
struct Outbox
{
    Journal& journal;
    /// Collector::maySend(), asked just before each post.
    std::function<bool(Category, std::uint32_t epoch)> maySend;
};

/// When the uploader does what; tests hand in their own.
struct UploadTiming
{
    /// In [0, 1); empty: Qt's generator.
    std::function<double()> random;
    std::function<std::chrono::milliseconds(double)> first = firstDelay;
    std::function<std::chrono::milliseconds(double)> later = laterDelay;
    /// For a request as a whole, from start to the answer's last byte.
    std::chrono::milliseconds deadline{30'000};
};

/// Sends what the journal holds, a category at a time, over connections of its own; see the contract,
/// "Telemetry on the wire". Lives on a thread of its own with an event loop: every member is called there
/// (use QMetaObject::invokeMethod), and nothing of it ever runs on the UI thread.
class Uploader : public QObject
{
    Q_OBJECT

public:
    Uploader(Collector& collector, const Clock& clock, UploadTiming timing = {}, QObject* parent = nullptr)
        : Uploader(Outbox{collector.journal(),
                       [&collector](Category category, std::uint32_t epoch) {
                           return collector.maySend(category, epoch);
                       }},
            clock, std::move(timing), parent)
    {
    }
    Uploader(Outbox outbox, const Clock& clock, UploadTiming timing, QObject* parent = nullptr);
    ~Uploader() override; ///< aborts what is in flight; does not wait

    /// Nothing is sent over https before certificates are there.
    void setTls(const QSslConfiguration& tls);
    /// Asked just before each post as well, on this thread: for instance OptionStore::isPermittedIn(), so
    /// that another process' no counts. A batch it refuses stays in the journal.
    void setGate(std::function<bool(const Batch&)> gate);

public Q_SLOTS:
    /// From the journal's owner: where to send, and whether anything may leave at all. An empty origin sends
    /// nothing.
    void setTarget(const QUrl& origin, bool sending);
    /// New records arrived, or a permission began: schedules the category's next upload.
    void wake(candor::Category category);
    /// The category ended: aborts its request and forgets its batch, at once.
    void abort(candor::Category category);
    /// The category's erasure is complete: what was remembered of its failures is gone from the journal, and
    /// counts no longer.
    void forget(candor::Category category);
    /// Sends what is due for every allowed category now, waiting for no random delay (back-off still holds).
    void flush();
    /// Sends one deletion request of one kind, once, over a connection of its own; the body is what the
    /// person was shown.
    void sendDeletion(const QByteArray& body);
    /// Breaks a deletion request off; deletionFinished() does not come any more.
    void cancelDeletion();

Q_SIGNALS:
    /// Accepted by the service (how many) — the journal is already up to date.
    void sent(candor::Category category, int records);
    /// An attempt failed and will be repeated at that time (ms since the epoch).
    void postponed(candor::Category category, qint64 next);
    /// Nothing is in flight, and nothing that could leave now is left.
    void idle();
    void deletionFinished(bool accepted, int status);

private:
    void checkIdle();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
