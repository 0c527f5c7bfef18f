// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options/optionstore.h"

#include <QString>

namespace candor {

/// What is wrong with the settings file, and what that means for the person's choices; empty while nothing
/// is.
QString storeFaultSentence(const StoreFault& fault);

/// That the language chosen holds, but could not be kept in \a file.
QString languageFaultSentence(const QString& file);

} // namespace candor
