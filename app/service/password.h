// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace candor::service {

/// `scrypt$14$8$5$<salt>$<hash>`: salted, slow on purpose (16 MiB and about 0.1 s a try).
QByteArray storedPassword(const QByteArray& password);

/// Slow. An empty \a stored (no such account) costs the same time and is never true.
bool isPassword(const QByteArray& password, const QByteArray& stored);

} // namespace candor::service
