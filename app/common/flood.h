// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>

namespace candor {

/// Resets each connection of this process to the origin's port that has brought more than any answer holds.
/// Qt 6.4 reads what stands before a body in a loop that no event gets into: where that never ends, neither a
/// deadline nor an abort reaches it. Any thread; does nothing but on Linux.
void cutFloods(const QUrl& origin);

} // namespace candor
