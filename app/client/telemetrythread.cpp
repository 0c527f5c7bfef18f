// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/client/telemetrythread.h"

#include "app/common/background.h"

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
    const auto make
        = [=, this] { return std::make_unique<Collector>(files, m_clock, Journal::Limits(), m_table); };
    if (Collector::isFresh(files)) {
        QMetaObject::invokeMethod(
            this, [this, make] { take(make(), {}); }, Qt::QueuedConnection);
        return;
    }
    startThread();
    QMetaObject::invokeMethod(m_context, [this, make] {
        auto collector = std::make_shared<Opened>(make());
        const Owner owner = (*collector)->owner();
        QMetaObject::invokeMethod(this, [this, collector, owner] { take(std::move(*collector), owner); });
    });
}

void TelemetryThread::startThread()
{
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [] { workInBackground(); });
}

void TelemetryThread::take(Opened collector, const Owner& owner)
{
    if (m_closed)
        return;
    m_collector = std::move(collector);
    m_owner = owner;
    if (m_collector->isStarted())
        beginUploads();
    listen();
    Q_EMIT ready();
    refreshStatus();
}

void TelemetryThread::beginUploads()
{
    if (m_isUploading) // it was about to end
        return;
    if (!m_thread.isRunning())
        startThread();
    QMetaObject::invokeMethod(m_context, [this] { makeSender(); });
    {
        const std::lock_guard lock(m_mutex);
        m_isUploading = true;
    }
    if (m_tls)
        setTls(*m_tls);
    setTarget(m_target.first, m_target.second);
    refreshStatus();
}

void TelemetryThread::endUploads()
{
    if (!m_isUploading || m_isDeleting || !m_collector || !m_collector->isAtRest())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isUploading = false;
    }
    // Behind what was asked of the thread before, so that everybody is answered.
    QMetaObject::invokeMethod(
        m_context, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    m_context = nullptr;
}

void TelemetryThread::makeSender()
{
    m_sender = candor::makeSender(*m_collector, m_clock, m_timing, m_context);
    if (!m_sender)
        return;
    if (m_gate)
        m_sender->setGate(m_gate);
    connect(m_sender, &Sender::sent, this, [this](Category category) {
        refreshStatus();
        Q_EMIT sent(category);
    });
    connect(m_sender, &Sender::deletionFinished, this, [this](bool isAccepted, int status) {
        m_isDeleting = false;
        Q_EMIT deletionFinished(isAccepted, status);
        endUploads();
    });
}

void TelemetryThread::listen()
{
    m_collector->setListener({
        [this](Category category, std::uint32_t) { onEnded(category); },
        [this](const Receipt& receipt) {
            // It may have looked at the journal between the end and the erasure.
            post([category = receipt.category](Sender& sender) { sender.forget(category); });
            QMetaObject::invokeMethod(
                this, [this, receipt] { Q_EMIT erased(receipt); }, Qt::QueuedConnection);
            refreshStatus();
        },
        [this](Category category) {
            wake(category);
            if (m_isHurried)
                post([](Sender& sender) { sender.flush(); });
            refreshStatus();
        },
        [this] { refreshStatus(); },
        [this] { beginUploads(); },
        [this](Category category) { post([category](Sender& sender) { sender.abort(category); }); },
        [this] { QMetaObject::invokeMethod(this, &TelemetryThread::endUploads, Qt::QueuedConnection); },
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
    post([category, told = std::move(told)](Sender& sender) { sender.abort(category); });
    (void)aborted->try_acquire_for(std::chrono::milliseconds(500));
}

void TelemetryThread::post(std::function<void(Sender&)> work)
{
    const std::lock_guard lock(m_mutex);
    if (m_isUploading)
        QMetaObject::invokeMethod(
            m_context,
            [this, work = std::move(work)] {
                if (m_sender)
                    work(*m_sender);
            },
            Qt::QueuedConnection);
}

bool TelemetryThread::look(const std::function<void()>& work)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed || !m_collector)
        return false;
    QObject* where = m_isUploading ? m_context : this;
    QMetaObject::invokeMethod(
        where,
        [this, work] {
            if (m_collector)
                work();
        },
        Qt::QueuedConnection);
    return true;
}

void TelemetryThread::close()
{
    {
        // The sender is deleted with its parent when the thread has finished; the collector's worker may be
        // calling just now.
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_isUploading = false;
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
    m_tls = tls;
    post([tls](Sender& sender) { sender.setTls(tls); });
}

void TelemetryThread::setTarget(const QUrl& origin, bool sending)
{
    m_target = {origin, sending};
    post([origin, sending](Sender& sender) { sender.setTarget(origin, sending); });
}

void TelemetryThread::wake(Category category)
{
    post([category](Sender& sender) { sender.wake(category); });
}

void TelemetryThread::sendDeletion(const QByteArray& body)
{
    m_isDeleting = m_isUploading;
    post([body](Sender& sender) { sender.sendDeletion(body); });
}

void TelemetryThread::cancelDeletion()
{
    m_isDeleting = false;
    post([](Sender& sender) { sender.cancelDeletion(); });
    endUploads();
}

void TelemetryThread::read(std::function<void(Journal&)> reader)
{
    look([this, reader = std::move(reader)] { reader(m_collector->journal()); });
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
    const bool isAsked = look([this, done] {
        m_refreshing = false;
        Statuses statuses;
        for (Category category : allCategories)
            statuses[indexOf(category)] = m_collector->journal().status(category);
        const std::int64_t bytes = m_collector->journal().bytes();
        const Hindrance hindrance = m_collector->hindrance();
        QMetaObject::invokeMethod(this, [this, done, statuses, bytes, hindrance] {
            m_statuses = statuses;
            m_bytes = bytes;
            m_hindrance = hindrance;
            Q_EMIT statusChanged();
            if (done)
                done();
        });
    });
    if (!isAsked)
        m_refreshing = false;
}

} // namespace candor
