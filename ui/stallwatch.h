// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/client/client.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QWidget>

#include <chrono>
#include <optional>

namespace candor {

/// Tells the client of the first paint, and of stalls of the event loop: a timer that fires late was held up.
/// It runs only while its window is visible and the improvement programme is allowed; else it costs nothing.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    StallWatch(Client& client, QWidget& window);

    static constexpr std::chrono::milliseconds interval{25};
    static constexpr std::chrono::milliseconds threshold{50};

    /// How long the loop was held up when a tick came that much after the one before; nothing up to the
    /// threshold.
    static std::optional<std::chrono::milliseconds> stallOf(std::chrono::milliseconds sinceLastTick);

    bool isRunning() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void startOrStop();

    Client& m_client;
    QWidget& m_window;
    QBasicTimer m_timer;
    QElapsedTimer m_sinceTick;
    bool m_painted = false;
};

} // namespace candor
