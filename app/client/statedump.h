// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/decision.h"

#include <QJsonObject>

namespace candor {

/// ISO 8601, UTC; null for none.
QJsonValue timeToJson(const std::optional<WallTime>& time);
/// The `policy` member of the state dump: state, every setting with its candidates, faults and notices.
QJsonObject policyToJson(const AdminPolicy& policy);
/// The `categories` member of the state dump.
QJsonObject categoriesToJson(const Decisions& decisions);

} // namespace candor
