// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/logging.h"

namespace candor {

Q_LOGGING_CATEGORY(lcAccount, "candor.account")
Q_LOGGING_CATEGORY(lcClient, "candor.client")
Q_LOGGING_CATEGORY(lcOptions, "candor.options")
Q_LOGGING_CATEGORY(lcPolicy, "candor.policy")
Q_LOGGING_CATEGORY(lcTelemetry, "candor.telemetry")
Q_LOGGING_CATEGORY(lcUi, "candor.ui")

} // namespace candor
