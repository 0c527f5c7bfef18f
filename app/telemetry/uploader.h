// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/sender.h"

#include <QNetworkAccessManager>

#include <array>

namespace candor {

/// Where the uploader finds what is to leave, and whom it asks whether it may.
struct Outbox
{
    Journal& journal;
    /// Collector::maySend(), asked before each post, and before its body leaves.
    std::function<bool(Category, std::uint32_t epoch)> maySend;
};

/// Sends what the journal holds, a category at a time, over connections of its own; see the contract,
/// "Telemetry on the wire". Nothing of it ever runs on the UI thread.
class Uploader final : public Sender
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

    void setTls(const QSslConfiguration& tls) override;
    void setGate(std::function<bool(const Batch&)> gate) override;

public Q_SLOTS:
    void setTarget(const QUrl& origin, bool sending) override;
    void wake(candor::Category category) override;
    void abort(candor::Category category) override;
    void forget(candor::Category category) override;
    void flush() override;
    void sendDeletion(const QByteArray& body) override;
    void cancelDeletion() override;

Q_SIGNALS:
    /// An attempt failed and will be repeated at that time (ms since the epoch).
    void postponed(candor::Category category, qint64 next);
    /// Nothing is in flight, and nothing that could leave now is left.
    void idle();

private:
    void checkIdle();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
