// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#include "app/common/buildswitches.h"

namespace candor {

const BuildSwitches& buildSwitches()
{
    static constexpr BuildSwitches switches{CANDOR_UPLOAD != 0, CANDOR_FORBID_BY_DEFAULT != 0,
        CANDOR_TELEMETRY_ENDPOINT, CANDOR_PRODUCT, CANDOR_VENDOR};
    return switches;
}

} // namespace candor
