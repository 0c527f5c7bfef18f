// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/buildswitches.h"

namespace candor {

/// The names that titles and labels carry.
struct Brand
{
    QString product = QString::fromUtf8(buildSwitches().product);
    /// Empty: labels name the organisation that receives the data.
    QString vendor = QString::fromUtf8(buildSwitches().vendor);
};

} // namespace candor
