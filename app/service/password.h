// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace candor::service {

/// What a try costs: memory is 128 * blocks * 2^logN bytes, time that times lanes. The default is 16 MiB and
/// about 0.1 s.
struct PasswordCost
{
    int logN = 14;
    quint64 blocks = 8;
    quint64 lanes = 5;
};

/// `scrypt$<logN>$<blocks>$<lanes>$<salt>$<hash>`: salted, and slow on purpose.
QByteArray storedPassword(const QByteArray& password, const PasswordCost& cost = {});

/// Slow. An empty \a stored (no such account) costs the same time and is never true.
bool isPassword(const QByteArray& password, const QByteArray& stored);

} // namespace candor::service
