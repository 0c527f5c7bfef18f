// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"
#include "app/telemetry/hindrance.h"

namespace candor {

/// Whether the collector does what the decisions permit, as a face shows it.
struct CollectorView
{
    Hindrance hindrance = Hindrance::None;
    QString home; ///< folder of its files

    /// Nothing where nothing is in its way.
    Sentence reason() const;
};

} // namespace candor
