// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/telemetrythread.h"

#include <memory>
#include <semaphore>

namespace candor {

TelemetryThread::TelemetryThread(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
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
        auto collector
            = std::make_shared<std::unique_ptr<Collector>>(std::make_unique<Collector>(files, m_clock));
        auto* uploader = new Uploader(**collector, m_clock, m_context);
        if (m_gate)
            uploader->setGate(m_gate);
        const Owner owner = (*collector)->journal().owner();
        QMetaObject::invokeMethod(this, [this, collector, uploader, owner] {
            if (m_closed)
                return;
            m_collector = std::move(*collector);
            m_uploader = uploader;
            m_owner = owner;
            connect(m_uploader, &Uploader::sent, this, [this](Category category) {
                refreshStatus();
                Q_EMIT sent(category);
            });
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
            QMetaObject::invokeMethod(
                this, [this, receipt] { Q_EMIT erased(receipt); }, Qt::QueuedConnection);
            refreshStatus();
        },
        [this](Category category) {
            wake(category);
            if (m_isHurried)
                QMetaObject::invokeMethod(m_uploader, &Uploader::flush);
            refreshStatus();
        },
        [this] { refreshStatus(); },
    });
}

void TelemetryThread::onEnded(Category category)
{
    // The erasure that follows must not overtake the abortion; the bound is for a thread that is just being
    // stopped.
    auto aborted = std::make_shared<std::binary_semaphore>(0);
    QMetaObject::invokeMethod(
        m_uploader,
        [uploader = m_uploader, category, aborted] {
            uploader->abort(category);
            aborted->release();
        },
        Qt::QueuedConnection);
    (void)aborted->try_acquire_for(std::chrono::milliseconds(500));
}

void TelemetryThread::close()
{
    m_closed = true;
    if (!m_thread.isRunning())
        return;
    if (m_collector)
        m_collector->setListener({});
    m_thread.quit();
    m_thread.wait();
    m_uploader = nullptr; // deleted with its parent when the thread finished
    m_context = nullptr;
    m_collector.reset();
}

void TelemetryThread::setTls(const QSslConfiguration& tls)
{
    if (m_uploader)
        QMetaObject::invokeMethod(m_uploader, [uploader = m_uploader, tls] { uploader->setTls(tls); });
}

void TelemetryThread::setTarget(const QUrl& origin, bool sending)
{
    if (m_uploader)
        QMetaObject::invokeMethod(
            m_uploader, [uploader = m_uploader, origin, sending] { uploader->setTarget(origin, sending); });
}

void TelemetryThread::wake(Category category)
{
    if (m_uploader)
        QMetaObject::invokeMethod(
            m_uploader, [uploader = m_uploader, category] { uploader->wake(category); });
}

void TelemetryThread::read(std::function<void(Journal&)> reader)
{
    if (m_uploader)
        QMetaObject::invokeMethod(
            m_uploader, [this, reader = std::move(reader)] { reader(m_collector->journal()); });
}

void TelemetryThread::refreshStatus()
{
    if (!m_uploader || m_refreshing.exchange(true))
        return;
    QMetaObject::invokeMethod(m_uploader, [this] {
        m_refreshing = false;
        Statuses statuses;
        for (Category category : allCategories)
            statuses[indexOf(category)] = m_collector->journal().status(category);
        const std::int64_t bytes = m_collector->journal().bytes();
        QMetaObject::invokeMethod(this, [this, statuses, bytes] {
            m_statuses = statuses;
            m_bytes = bytes;
            Q_EMIT statusChanged();
        });
    });
}

} // namespace candor
