// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace candor {

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
