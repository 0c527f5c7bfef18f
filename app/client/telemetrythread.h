// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/telemetry/sender.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace candor {

/// Opens collector and sender away from the UI thread and carries word between the three threads.
/// The object lives on the UI thread, the sender on a thread of its own, the collector's worker is its own
/// affair. Where an earlier run left nothing, there is no thread before the first permit; where nothing is
/// permitted any more, there is none once all is erased.
class TelemetryThread : public QObject
{
    Q_OBJECT

public:
    using Statuses = std::array<CategoryStatus, categoryCount>;

    explicit TelemetryThread(
        const Clock& clock, const Catalogue& table = catalogue, QObject* parent = nullptr);
    ~TelemetryThread() override;

    /// Opens the files there, if there are any, then emits ready().
    void open(const Collector::Files& files);
    /// Stops uploading and closes the files. Bounded; never waits for the network.
    void close();

    /// Null before ready() and after close(). Recording is allowed on any thread.
    Collector* collector() const { return m_collector.get(); }
    const Statuses& statuses() const { return m_statuses; }
    std::int64_t journalBytes() const { return m_bytes; }
    Hindrance hindrance() const { return m_hindrance; }

    /// Asked just before each post, on the sender's thread; to be set before open().
    void setGate(std::function<bool(const Batch&)> gate) { m_gate = std::move(gate); }
    /// As of UploadTiming; to be set before open().
    void setTiming(UploadTiming timing) { m_timing = std::move(timing); }
    void setTls(const QSslConfiguration& tls);
    void setTarget(const QUrl& origin, bool sending);
    void wake(Category category);
    void sendDeletion(const QByteArray& body);
    void cancelDeletion();
    /// While set, what arrives leaves without the random delay.
    void setHurried(bool isHurried) { m_isHurried = isHurried; }
    /// Whose the records were when they were opened.
    Owner owner() const { return m_owner; }
    /// Reads the figures anew, then emits statusChanged(). Any thread.
    void refreshStatus();
    /// Waits until what was decided and recorded so far is on disk, \a limit at most, then reads the figures
    /// and calls \a done on this thread. For the command line, never the UI thread.
    void settle(std::chrono::milliseconds limit, const std::function<void()>& done);
    /// Runs on the sender's thread with the journal, for reading what the viewer shows.
    void read(std::function<void(Journal&)> reader);

Q_SIGNALS:
    void ready();
    void statusChanged();
    void sent(candor::Category category);
    void erased(const candor::Receipt& receipt);
    void deletionFinished(bool accepted, int status);

private:
    using Opened = std::unique_ptr<Collector>;
    void startThread();
    void take(Opened collector, const Owner& owner);
    void beginUploads();
    void endUploads();
    void makeSender();
    void listen();
    void onEnded(Category category);
    bool isHeld(Category category) const { return m_unheard[indexOf(category)] > 0; }
    void readStatus(const std::function<void()>& done);
    /// Runs \a work on the sender's thread; nothing before there is one and once close() has begun. Any
    /// thread.
    void post(std::function<void(Sender&)> work);
    /// Runs \a work there as well, or here where there is no thread, and hence little to be read. False where
    /// there is no collector.
    bool look(const std::function<void()>& work);

    const Clock& m_clock;
    const Catalogue& m_table;
    QThread m_thread;
    /// Lives on m_thread; context for what is run there.
    QObject* m_context = nullptr;
    std::unique_ptr<Collector> m_collector;
    /// Guards what the collector's worker asks for as well.
    std::mutex m_mutex;
    bool m_isUploading = false;
    bool m_closed = false;
    Sender* m_sender = nullptr; ///< used on m_thread only; none in a build without upload
    std::optional<QSslConfiguration> m_tls; ///< for a sender that is still to be made
    std::pair<QUrl, bool> m_target;
    Statuses m_statuses;
    std::int64_t m_bytes = 0;
    Hindrance m_hindrance = Hindrance::None;
    std::atomic<bool> m_refreshing = false;
    bool m_isDeleting = false; ///< a request to erase is on its way
    std::function<bool(const Batch&)> m_gate;
    UploadTiming m_timing;
    std::atomic<bool> m_isHurried = false;
    /// Ends of permission that the sender has not heard of yet.
    std::array<std::atomic<int>, categoryCount> m_unheard{};
    Owner m_owner;
};

} // namespace candor
