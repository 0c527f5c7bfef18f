// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/collector.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include <array>
#include <memory>

namespace candor {

/// Sends what the journal holds, a category at a time, over connections of its own; see the contract, "Telemetry on the wire".
/// Lives on a thread of its own with an event loop: every member is called there (use QMetaObject::invokeMethod), and nothing of it
/// ever runs on the UI thread.
class Uploader : public QObject
{
    Q_OBJECT

public:
    Uploader(Collector& collector, const Clock& clock, QObject* parent = nullptr);
    ~Uploader() override; ///< aborts what is in flight; does not wait

    /// Nothing is sent before certificates are there.
    void setTls(const QSslConfiguration& tls);

public Q_SLOTS:
    /// From the journal's owner: where to send, and whether anything may leave at all. An empty origin sends nothing.
    void setTarget(const QUrl& origin, bool sending);
    /// New records arrived, or a permission began: schedules the category's next upload.
    void wake(candor::Category category);
    /// The category ended: aborts its request and forgets its batch, at once.
    void abort(candor::Category category);
    /// Sends what is due for every allowed category now, waiting for no random delay (back-off still holds).
    void flush();
    /// Sends one deletion request of one kind over a connection of its own; the body is what the person was shown.
    void sendDeletion(const QByteArray& body);

Q_SIGNALS:
    /// Accepted by the service (how many) — the journal is already up to date.
    void sent(candor::Category category, int records);
    /// An attempt failed and will be repeated at that time (ms since the epoch).
    void postponed(candor::Category category, qint64 next);
    void idle();
    void deletionFinished(bool accepted, int status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
