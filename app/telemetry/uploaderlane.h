// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/otlp.h"
#include "app/telemetry/uploader.h"
#include "app/telemetry/uploaderpost.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace candor {

/// What all lanes go by.
struct UploadConditions
{
    Outbox outbox;
    const Clock& clock;
    UploadTiming timing;
    std::function<bool(const Batch&)> gate;
    std::optional<QSslConfiguration> tls;
    QUrl origin;
    bool sending = false;

    double random() const;
    /// Whether a request may be made to the origin at all.
    bool isOpen() const;
};

/// One category's way out: one request at a time, over its own connections.
class UploadLane : public QObject
{
    Q_OBJECT

public:
    /// \a envelope is used by every lane, one after the other.
    UploadLane(Category category, const UploadConditions& conditions, Envelope& envelope, QObject* parent);

    void wake();
    void flush();
    void abort();
    /// The journal has forgotten the category, its back-off included.
    void forget();
    /// A request is in flight, or an upload is due; not while a back-off holds.
    bool isBusy() const { return m_isBusy || m_isDue; }

Q_SIGNALS:
    void sent(candor::Category category, int records);
    void postponed(candor::Category category, qint64 next);
    /// Nothing more to do for now.
    void rested();

private:
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds backOff();
    void schedule(Milliseconds delay);
    void goOn();
    void rest();
    void send();
    bool stage();
    bool mayLeave(const Batch& batch) const;
    bool isLeaving(const Batch& batch);
    void holdBack();
    void post(const QByteArray& packed, qsizetype size);
    void conclude(const PostAnswer& answer);
    void accept(const PostAnswer& answer);
    SentRequest request(int status) const;
    bool keepAttempt(int status);
    void halve();
    void drop();
    void settle(bool isStored);
    void postpone(const QByteArray& retryAfterHeader);
    void clearBackOff();

    const Category m_category;
    const UploadConditions& m_conditions;
    Envelope& m_envelope;
    std::unique_ptr<QNetworkAccessManager> m_connections;
    std::unique_ptr<Post> m_post;
    /// What it sends, and how long that was before compression.
    QByteArray m_packed;
    qsizetype m_size = 0;
    QTimer m_timer;
    /// The last is sent next; more than one only while the bad record of a batch is looked for.
    std::vector<Batch> m_batches;
    /// Nothing until it has been read from the journal.
    std::optional<Attempt> m_attempt;
    std::chrono::steady_clock::time_point m_notBefore{};
    int m_badInARow = 0;
    bool m_isFirst = true;
    bool m_isBusy = false;
    /// The timer runs for a random delay, not for a back-off.
    bool m_isDue = false;
};

} // namespace candor
