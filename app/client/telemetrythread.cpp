// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/telemetrythread.h"

#include <memory>
#include <semaphore>

namespace candor {

TelemetryThread::TelemetryThread(const Clock& clock, const Catalogue& table, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_table(table)
{
    m_thread.setObjectName(QStringLiteral("telemetry"));
}

TelemetryThread::~TelemetryThread()
{
    close();
}

void TelemetryThread::open(const Collector::Files& files)
{
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this, files] {
        auto collector = std::make_shared<std::unique_ptr<Collector>>(
            std::make_unique<Collector>(files, m_clock, Journal::Limits(), m_table));
        auto* uploader = new Uploader(**collector, m_clock, m_timing, m_context);
        if (m_gate)
            uploader->setGate(m_gate);
        const Owner owner = (*collector)->journal().owner();
        QMetaObject::invokeMethod(this, [this, collector, uploader, owner] {
            if (m_closed)
                return;
            m_collector = std::move(*collector);
            {
                const std::lock_guard lock(m_mutex);
                m_uploader = uploader;
            }
            m_owner = owner;
            connect(uploader, &Uploader::sent, this, [this](Category category) {
                refreshStatus();
                Q_EMIT sent(category);
            });
            connect(uploader, &Uploader::deletionFinished, this, &TelemetryThread::deletionFinished);
            listen();
            Q_EMIT ready();
            refreshStatus();
        });
    });
}

void TelemetryThread::listen()
{
    m_collector->setListener({
        [this](Category category, std::uint32_t) { onEnded(category); },
        [this](const Receipt& receipt) {
            // It may have looked at the journal between the end and the erasure.
            post([category = receipt.category](Uploader& uploader) { uploader.forget(category); });
            QMetaObject::invokeMethod(
                this, [this, receipt] { Q_EMIT erased(receipt); }, Qt::QueuedConnection);
            refreshStatus();
        },
        [this](Category category) {
            wake(category);
            if (m_isHurried)
                post([](Uploader& uploader) { uploader.flush(); });
            refreshStatus();
        },
        [this] { refreshStatus(); },
        [this](Category category) { return isHeld(category); },
    });
}

void TelemetryThread::onEnded(Category category)
{
    // The erasure that follows is not to overtake the abortion, nor to be called complete before it; a thread
    // that is just being stopped throws the work away, which tells as well.
    auto aborted = std::make_shared<std::binary_semaphore>(0);
    std::atomic<int>& unheard = m_unheard[indexOf(category)];
    ++unheard;
    std::shared_ptr<void> told(nullptr, [aborted, &unheard](void*) {
        --unheard;
        aborted->release();
    });
    post([category, told = std::move(told)](Uploader& uploader) { uploader.abort(category); });
    (void)aborted->try_acquire_for(std::chrono::milliseconds(500));
}

void TelemetryThread::post(std::function<void(Uploader&)> work)
{
    const std::lock_guard lock(m_mutex);
    if (m_uploader)
        QMetaObject::invokeMethod(
            m_uploader, [uploader = m_uploader, work = std::move(work)] { work(*uploader); },
            Qt::QueuedConnection);
}

void TelemetryThread::close()
{
    m_closed = true;
    if (!m_thread.isRunning())
        return;
    {
        // Deleted with its parent when the thread has finished; the collector's worker may be calling just
        // now.
        const std::lock_guard lock(m_mutex);
        m_uploader = nullptr;
    }
    if (m_collector)
        m_collector->setListener({});
    m_thread.quit();
    m_thread.wait();
    m_context = nullptr;
    m_collector.reset();
}

void TelemetryThread::setTls(const QSslConfiguration& tls)
{
    post([tls](Uploader& uploader) { uploader.setTls(tls); });
}

void TelemetryThread::setTarget(const QUrl& origin, bool sending)
{
    post([origin, sending](Uploader& uploader) { uploader.setTarget(origin, sending); });
}

void TelemetryThread::wake(Category category)
{
    post([category](Uploader& uploader) { uploader.wake(category); });
}

void TelemetryThread::sendDeletion(const QByteArray& body)
{
    post([body](Uploader& uploader) { uploader.sendDeletion(body); });
}

void TelemetryThread::cancelDeletion()
{
    post([](Uploader& uploader) { uploader.cancelDeletion(); });
}

void TelemetryThread::read(std::function<void(Journal&)> reader)
{
    post([this, reader = std::move(reader)](Uploader&) { reader(m_collector->journal()); });
}

void TelemetryThread::refreshStatus()
{
    if (m_refreshing.exchange(true))
        return;
    readStatus({});
}

void TelemetryThread::settle(std::chrono::milliseconds limit, const std::function<void()>& done)
{
    (void)m_collector->settle(limit);
    readStatus(done);
}

void TelemetryThread::readStatus(const std::function<void()>& done)
{
    post([this, done](Uploader&) {
        m_refreshing = false;
        Statuses statuses;
        for (Category category : allCategories)
            statuses[indexOf(category)] = m_collector->journal().status(category);
        const std::int64_t bytes = m_collector->journal().bytes();
        QMetaObject::invokeMethod(this, [this, done, statuses, bytes] {
            m_statuses = statuses;
            m_bytes = bytes;
            Q_EMIT statusChanged();
            if (done)
                done();
        });
    });
}

} // namespace candor
