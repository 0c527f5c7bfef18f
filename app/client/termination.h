// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>

namespace candor {

/// Ends the process within that time, whatever is still to come: for the very end, when all that is the
/// program's own has been closed and Qt goes on waiting for look-ups of names, which end when the network
/// likes.
void endWithin(std::chrono::milliseconds time, int code);

/// SIGTERM and SIGINT as a clean exit: asks the application to quit, from its own event loop. One a program.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

private:
    int m_pipe[2]{-1, -1};
};

} // namespace candor
