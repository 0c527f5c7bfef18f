// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/common/sentence.h"

namespace candor {

/// Stands before how a command is to be written.
inline Sentence usageWord()
{
    //: Stands before how a command is to be written
    return Sentence(QT_TRANSLATE_NOOP("Sentence", "usage:"));
}

} // namespace candor
