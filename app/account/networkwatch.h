// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace candor {

/// Tells when the computer is on a network again, where the system says so; elsewhere it is silent, and
/// trying again finds out.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the system, which may take a moment; the second time nothing.
    void start();

Q_SIGNALS:
    void returned();

private:
    bool m_isStarted = false;
    bool m_wasAway = false;
};

} // namespace candor
