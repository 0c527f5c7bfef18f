// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace candor {

/// Lets the program go on until something is true, looking every few milliseconds; false once patience is at
/// its end.
inline bool waitUntil(const std::function<bool()>& isTrue, std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QTimer look;
    QElapsedTimer elapsed;
    elapsed.start();
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue() || elapsed.hasExpired(patience.count()))
            loop.quit();
    });
    look.start(std::chrono::milliseconds(10));
    if (!isTrue())
        loop.exec();
    return isTrue();
}

/// New words reach the outermost layout one turn of the event loop at a time.
inline void settleWindows()
{
    constexpr int turns = 10;
    for (int turn = 0; turn < turns; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace candor
