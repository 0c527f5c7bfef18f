// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace candor {

class DesktopClient;

/// The state as the contract's "State dump" has it.
QJsonObject stateDump(const DesktopClient& client);

} // namespace candor
