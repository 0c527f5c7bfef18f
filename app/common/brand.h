// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace candor {

/// The names that titles and labels carry.
struct Brand
{
    QString product = QStringLiteral(CANDOR_PRODUCT);
    /// Empty: labels name the organisation that receives the data.
    QString vendor = QStringLiteral(CANDOR_VENDOR);
};

} // namespace candor
