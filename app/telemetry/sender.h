// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"
#include "app/telemetry/schedule.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

namespace candor {

/// When what is sent is sent; tests hand in their own.
struct UploadTiming
{
    /// In [0, 1); empty: Qt's generator.
    std::function<double()> random;
    std::function<std::chrono::milliseconds(double)> first = firstDelay;
    std::function<std::chrono::milliseconds(double)> later = laterDelay;
    /// For a request as a whole, from start to the answer's last byte.
    std::chrono::milliseconds deadline{30'000};
};

/// What can carry records away, if the build has it (BuildSwitches::hasUpload). Lives on a thread of its own
/// with an event loop: every member is called there.
class Sender : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing is sent over https before certificates are there.
    virtual void setTls(const QSslConfiguration& tls) = 0;
    /// Asked just before each post as well, on this thread: for instance OptionStore::isPermittedIn(), so
    /// that another process' no counts. A batch it refuses stays in the journal.
    virtual void setGate(std::function<bool(const Batch&)> gate) = 0;
    /// From the journal's owner: where to send, and whether anything may leave at all. An empty origin sends
    /// nothing.
    virtual void setTarget(const QUrl& origin, bool sending) = 0;
    /// New records arrived, or a permission began: schedules the category's next upload.
    virtual void wake(candor::Category category) = 0;
    /// The category ended: aborts its request and forgets its batch, at once.
    virtual void abort(candor::Category category) = 0;
    /// The category's erasure is complete: what was remembered of its failures is gone from the journal, and
    /// counts no longer.
    virtual void forget(candor::Category category) = 0;
    /// Sends what is due for every allowed category now, waiting for no random delay (back-off still holds).
    virtual void flush() = 0;
    /// Sends one deletion request of one kind, once, over a connection of its own; the body is what the
    /// person was shown.
    virtual void sendDeletion(const QByteArray& body) = 0;
    /// Breaks a deletion request off; deletionFinished() does not come any more.
    virtual void cancelDeletion() = 0;

Q_SIGNALS:
    /// Accepted by the service (how many) — the journal is already up to date.
    void sent(candor::Category category, int records);
    void deletionFinished(bool accepted, int status);
};

/// Null in a build without upload.
Sender* makeSender(Collector& collector, const Clock& clock, UploadTiming timing, QObject* parent);

} // namespace candor
