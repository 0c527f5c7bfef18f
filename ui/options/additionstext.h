// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/consent/explanation.h"

#include <QString>

namespace candor {

/// What came after the person's yes and is not collected because of that, each by what it is for; empty where
/// there is nothing.
QString additionsSentence(const Explanation& explanation);

} // namespace candor
