// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace candor::test {

/// One turn of the event loop, never a loop of them: what is posted by now is done, so that a test can say
/// that nothing came of it. Whoever waits for something says for what: QTRY_…, QSignalSpy.
inline void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace candor::test
