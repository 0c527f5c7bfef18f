// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace candor {

/// One thread for disk work that must happen in order, away from the UI. Waits in its destructor for what was
/// begun.
class DiskThread
{
public:
    DiskThread() { m_pool.setMaxThreadCount(1); }
    ~DiskThread() { wait(); }

    /// Until nothing is under way. Whoever hands in work that looks at its own members waits before they go.
    void wait() { m_pool.waitForDone(); }

    /// Runs \a work there, then hands its result to \a done on the thread of \a context; not at all where
    /// that is gone by then.
    template <class Work, class Done>
    void run(QObject* context, Work work, Done done)
    {
        m_pool.start([context = QPointer(context), work = std::move(work), done = std::move(done)]() mutable {
            auto result = work();
            if (context)
                QMetaObject::invokeMethod(
                    context,
                    [done = std::move(done), result = std::move(result)]() mutable {
                        done(std::move(result));
                    },
                    Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
};

} // namespace candor
