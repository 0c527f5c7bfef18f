// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/stallwatch.h"

#include <QEvent>

namespace candor {

StallWatch::StallWatch(Client& client, QWidget& window)
    : QObject(&window)
    , m_client(client)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(&client, &Client::decisionsChanged, this, &StallWatch::startOrStop);
    startOrStop();
}

std::optional<std::chrono::milliseconds> StallWatch::stallOf(std::chrono::milliseconds sinceLastTick)
{
    const auto late = sinceLastTick - interval;
    return late > threshold ? std::optional(late) : std::nullopt;
}

bool StallWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Paint:
        if (!m_painted) {
            m_painted = true;
            // After this paint has been drawn, not while it is.
            QMetaObject::invokeMethod(&m_client, &Client::firstPaint, Qt::QueuedConnection);
        }
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        QMetaObject::invokeMethod(this, &StallWatch::startOrStop, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void StallWatch::timerEvent(QTimerEvent*)
{
    const std::chrono::milliseconds elapsed(m_sinceTick.restart());
    if (const auto stall = stallOf(elapsed))
        m_client.countStall(*stall);
}

void StallWatch::startOrStop()
{
    const bool wanted = m_window.isVisible() && !m_window.isMinimized()
        && m_client.decisions()[Category::ImprovementProgram].isAllowed();
    if (!wanted)
        m_timer.stop();
    else if (!m_timer.isActive()) {
        m_sinceTick.start();
        m_timer.start(static_cast<int>(interval.count()), Qt::PreciseTimer, this);
    }
}

} // namespace candor
